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
      pack: "childrens-complaints",
      draft: "Samples/childrens-complaints/annual-report-2023-24.md"),
    KindSample(
      pack: "adults-complaints", draft: "Samples/adults-complaints/annual-report-2023-24.md"),
    KindSample(
      pack: "safeguarding-indicators",
      draft: "Samples/safeguarding-indicators/quarter-2-2025-26.md"),
    KindSample(
      pack: "missing-children", draft: "Samples/missing-children/annual-report-2024-25.txt"),
    KindSample(
      pack: "domestic-abuse", draft: "Samples/domestic-abuse/annual-report-2024-25.html"),
    KindSample(
      pack: "improvement-plan", draft: "Samples/improvement-plan/progress-october-2025.md"),
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
    // A sample that has everything lacks nothing: what must be there is broken in the examples.
    let asked = pack.rules.map { Self.kind($0.id) }.filter { !$0.hasPrefix("contents/") }
    #expect(asked.filter { !kinds.contains($0) } == [])
  }

  /// The rule's id without the number of one that stands in its group more than once.
  private static func kind(_ id: String) -> String {
    guard let dash = id.lastIndex(of: "-"), Int(id[id.index(after: dash)...]) != nil else {
      return id
    }
    return String(id[..<dash])
  }
}
