import Testing

@testable import Tickmark

/// The pack that the README shows, as it stands there.
private let libraries = RulePack("libraries", version: "1.0", "Library visits") {
  Group("visits", "Visits by branch") {
    Table("Visits", with: "Q1", "Q2", "Q3", "Q4", "Total") {
      Column("Total").adds(from: "Q1", through: "Q4")
        .because("The year is its four quarters.")
      Row("Total").addsRowsAbove()
    }
  }
  .fails(
    "| Branch | Q1 | Q2 | Q3 | Q4 | Total |\n|-|-|-|-|-|-|\n| Quay | 1 | 2 | 3 | 4 | 11 |",
    with: "visits/total-column")
}

@Suite("The README")
struct ReadmeTests {
  @Test("The pack of the README fails on its own example")
  func libraryVisits() throws {
    let example = try #require(libraries.groups.first?.examples.first)
    let audit = try audit(example.text, packs: [libraries])
    #expect(audit.findings.map(\.rule) == ["visits/total-column"])
    #expect(audit.findings.first?.message == "1 + 2 + 3 + 4 = 10, but “Quay” says 11")
  }
}
