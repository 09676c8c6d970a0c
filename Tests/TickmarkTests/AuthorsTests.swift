import Testing
import Tickmark
import TickmarkTesting

/// The pack of the first article of the documentation, and the tests that a package of packs has.
private let libraries = RulePack("libraries", version: "1.0", "Library visits") {
  visits
}

private var visits: Group {
  Group("visits", "Visits by branch") {
    Table("Visits", with: "Q1", "Q2", "Total") {
      Column("Total").adds(from: "Q1", through: "Q2")
        .because("The year is its quarters.")
      Row("Total").addsRowsAbove()
    }
  }
  .passes(
    """
    | Branch | Q1 | Q2 | Total |
    |---|---|---|---|
    | Quay | 1 | 2 | 3 |
    | Mill | 3 | 4 | 7 |
    | Total | 4 | 6 | 10 |
    """
  )
  .fails(
    """
    | Branch | Q1 | Q2 | Total |
    |---|---|---|---|
    | Quay | 1 | 2 | 4 |
    """, with: "visits/total-column"
  )
  .fails(
    """
    | Branch | Q1 | Q2 | Total |
    |---|---|---|---|
    | Quay | 1 | 2 | 3 |
    | Mill | 3 | 4 | 7 |
    | Total | 5 | 6 | 11 |
    """, with: "visits/total-row")
}

@Suite("A package that ships packs")
struct AuthorsTests {
  @Test("Every example does what the pack says of it", arguments: libraries.examples)
  func example(_ example: PackExample) { #expect(example.faults == []) }

  @Test("Every rule is shown to hold and to fail")
  func unproven() { #expect(libraries.unproven == []) }
}
