import Tickmark

/// Every pack that the program carries.
public enum Catalogue {
  /// The standard pack first, then the packs by kind of report.
  public static let packs: [RulePack] = [
    standard,
    childrensComplaints,
    adultsComplaints,
    safeguardingIndicators,
    missingChildren,
    domesticAbuse,
    improvementPlan,
    partnerAccounts,
    committeePack,
    adultsSafeguardingBoard,
    childrenSafeguardingBoard,
    lookedAfterInquiry,
  ]

  /// The pack with an id.
  public static func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }
}
