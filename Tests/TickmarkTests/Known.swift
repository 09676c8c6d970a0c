import Testing

@testable import Tickmark

/// Faults that are known and not mended yet: each test fails loudly once its fault is gone.
@Suite("Known faults")
struct KnownTests {

  @Test("A total of half a year is checked like any other")
  func halfYear() {
    let text = table(
      "Team | Q1 | Q2 | Half year total | Q3 | Q4 | Year total", "North | 1 | 2 | 4 | 3 | 4 | 10")
    withKnownIssue("a named total that is not the last column is passed over") {
      #expect((try? audit(text))?.told == ["total-column error 4→3"])
    }
  }

  @Test("A cost for each child has no total, and lacks none")
  func unitCosts() {
    let text = table(
      "Placement | Children | Weekly cost | Annual cost", "Residential | 20 | £4,500 | £4,680,000",
      "Fostering | 150 | £620 | £4,836,000", "Total | 170 | | £9,516,000")
    withKnownIssue("every column of money is expected to add up") {
      #expect((try? audit(text))?.told == [])
    }
  }

  @Test("Totals are checked whatever the columns are called and however many places they print")
  func uncheckedTotals() {
    let text = table(
      "Service | Forecast | Pupils with a plan | Posts | Cost £m", "North | 12 | 3 | 12.5 | 41.2",
      "South | 5 | 4 | 9.0 | 8.6", "Total | 18 | 8 | 22.5 | 60.0")
    withKnownIssue("forecast and plan count as targets, decimals as rates") {
      let rules = (try? audit(text))?.told.count
      #expect(rules == 4)
    }
  }
}
