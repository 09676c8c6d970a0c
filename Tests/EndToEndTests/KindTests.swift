import RulePacks
import TestSupport
import Testing

/// The sample of a kind of report, and the pack that it shows.
struct KindSample: Sendable, CustomTestStringConvertible {
  var pack: String
  var draft: String

  /// The audit that is kept beside the draft.
  var golden: String { draft.prefix { $0 != "." } + ".audit.json" }
  var testDescription: String { pack }

  static let all = [
    KindSample(
      pack: "partner-accounts",
      draft: "Samples/partner-accounts/safeguarding-partnership-accounts-2021-22.md"),
    KindSample(
      pack: "committee-pack", draft: "Samples/committee-pack/scrutiny-committee-2023-06-12.txt"),
    KindSample(
      pack: "adults-safeguarding-board",
      draft: "Samples/adults-safeguarding-board/annual-report-2021-22.md"),
    KindSample(
      pack: "children-safeguarding-board",
      draft: "Samples/children-safeguarding-board/annual-report-2021-22.md"),
    KindSample(
      pack: "looked-after-inquiry", draft: "Samples/looked-after-inquiry/final-report-2022.md"),
  ]
}

@Suite("The sample of each kind of report")
struct KindTests {
  @Test(
    "It gives the audit that is kept beside it, and picks its pack itself",
    arguments: KindSample.all)
  func golden(_ sample: KindSample) throws {
    let outcome = Project.run("check", "--format", "json", sample.draft)
    #expect(outcome.code == 1 && outcome.errors.isEmpty)
    let difference = Golden.difference(
      Array(outcome.output.utf8), from: "\(Project.root)/\(sample.golden)")
    #expect(difference == nil)
    let packs = outcome.json?["packs"]?.items.compactMap { $0["id"]?.text } ?? []
    #expect(packs.contains(sample.pack))
    #expect(outcome.json?["summary"]?["broken"] == .number("0"))
  }

  @Test("Every kind of rule of its pack is broken in it at least once", arguments: KindSample.all)
  func seeded(_ sample: KindSample) throws {
    let audit = try #require(Project.run("check", "--format", "json", sample.draft).json)
    let fired = Set(
      (audit["checks"]?.items ?? []).filter {
        ["contradicts", "missing"].contains($0["verdict"]?.text)
          && $0["pack"]?.text == sample.pack
      }.compactMap { $0["rule"]?.text })
    let pack = try #require(Catalogue.pack(sample.pack))
    let kinds = Set(fired.map(Self.kind))
    #expect(pack.rules.map { Self.kind($0.id) }.filter { !kinds.contains($0) } == [])
  }

  /// The rule's id without the number of one that stands in its group more than once.
  private static func kind(_ id: String) -> String {
    guard let dash = id.lastIndex(of: "-"), Int(id[id.index(after: dash)...]) != nil else {
      return id
    }
    return String(id[..<dash])
  }
}
