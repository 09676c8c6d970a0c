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

  @Test("Every rule of its pack is broken in it at least once", arguments: KindSample.all)
  func seeded(_ sample: KindSample) throws {
    let audit = try #require(Project.run("check", "--format", "json", sample.draft).json)
    let fired = Set(
      (audit["checks"]?.items ?? []).filter {
        ["contradicts", "missing"].contains($0["verdict"]?.text)
          && $0["pack"]?.text == sample.pack
      }.compactMap { $0["rule"]?.text })
    let pack = try #require(Catalogue.pack(sample.pack))
    #expect(pack.rules.map(\.id).filter { !fired.contains($0) } == [])
  }
}
