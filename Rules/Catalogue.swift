import Tickmark

/// Every pack that the program carries.
public enum Catalogue {
  /// The standard pack first, then the packs by kind of report.
  public static let packs: [RulePack] = [
    standard, childrensComplaints, partnerAccounts, committeePack,
  ]

  /// The pack with an id.
  public static func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }
}
