import Readers
import RulePacks
import Testing

@testable import Tickmark

@Suite("Withheld figures")
struct RevealTests {
  @Test("A figure that is given away is told only to those who ask", arguments: [false, true])
  func reveal(_ reveals: Bool) throws {
    let text =
      "| School | Boys | Girls | Total |\n|---|---|---|---|\n| A | 12 | 9 | 21 |\n| B | 7 | * | 24 |\n"
    let report = try DraftReader.read(Array(text.utf8), file: "t.md", as: .md)
    let audit = Examination(packs: [standard], reveals: reveals).audit(report)
    let check = try #require(audit.checks.first { $0.rule == "disclosure" })
    #expect(check.severity == .error)
    let told = audit.checks.flatMap {
      [$0.message, $0.expected ?? "", $0.computed ?? "", $0.note ?? ""]
        + $0.candidates.flatMap { [$0.to, $0.why] } + [$0.repair?.to ?? ""]
    }
    #expect(told.contains { $0.contains("17") } == reveals)
  }
}
