import RulePacks
import Testing

@testable import Tickmark
@testable import TickmarkTesting

@Suite("The examples beside the rules")
struct ExampleTests {
  private static let examples = Catalogue.packs.flatMap(\.examples)

  @Test("Every example does what the pack says of it", arguments: examples)
  func example(_ example: PackExample) { #expect(example.faults == []) }

  @Test("A rule finds in company what it finds alone", arguments: examples)
  func company(_ example: PackExample) throws {
    guard let failing = example.failing else { return }
    let pack = try #require(Catalogue.pack(example.pack))
    func messages(_ audit: Audit) -> [String] {
      audit.findings.filter { $0.rule == failing }.map(\.message)
    }
    let together = try audit(example.text, packs: [pack], file: "example.md")
    #expect(messages(together) == messages(try example.audited()))
  }

  @Test("Every rule of every pack has a text that it passes and one that it fails")
  func complete() {
    for pack in Catalogue.packs { #expect(pack.unproven == []) }
  }

  @Test("Every rule says in words what it asks for, and ids are written once")
  func named() {
    for pack in Catalogue.packs {
      let ids = pack.rules.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(pack.rules.allSatisfy { !$0.title.isEmpty && !$0.id.contains(" ") })
      let named = Set(ids)
      let examples = pack.groups.flatMap(\.examples).compactMap(\.failing)
      #expect(examples.allSatisfy(named.contains), "\(examples.filter { !named.contains($0) })")
    }
  }
}
