import Testing

@testable import Tickmark

/// Faults of the program that were mended, so that they stay so.
@Suite("Mended faults")
struct MendedTests {
  @Test("Two procedures with their own tables are not one quantity stated twice")
  func twoProcedures() {
    let text = """
      # Annual report 2016/17

      ## Statutory Stage 1 complaints

      \(table("Reporting period | Q1 | Q2 | Total", "2015/16 | 15 | 11 | 26",
        "2016/17 | 40 | 23 | 63"))

      ## Corporate Stage 1 complaints

      \(table("Reporting period | Q1 | Q2 | Total", "2015/16 | 35 | 29 | 64",
        "2016/17 | 31 | 32 | 63"))
      """
    #expect((try? audit(text))?.told == [])
  }

  @Test("A chart that is announced above another section's table is not there")
  func lostChart() {
    let text = """
      # Annual report 2016/17

      ## What came in

      The chart below shows all feedback by kind.

      ## Duty matters

      \(table("Year | Number of duty matters", "2015/16 | 203", "2016/17 | 210"))
      """
    #expect((try? audit(text))?.told == ["announced-absent warning"])
  }

  @Test("A title above chapters of its own level is no empty section")
  func titles() {
    let text =
      "# Annual report 2021/22\n\n# Complaints\n\nThere were few.\n\n# Thanks\n\nThere were many."
    #expect((try? audit(text))?.told == [])
  }

  @Test(
    "A change of one thing is not held against the change of another",
    arguments: [
      "Compliments grew by 23%.",
      "Requests for advice rose by 40% and complaints by 30%.",
      "Adults' services received 204 complaints, 10% fewer than last year.",
    ])
  func otherThings(_ sentence: String) {
    let text = """
      # Complaints and compliments: annual report 2016/17

      ## Complaints

      \(table("Year | Number of complaints", "2015/16 | 70", "2016/17 | 91"))

      \(sentence)
      """
    #expect((try? audit(text))?.told == [])
  }

  @Test("A change over three years is not one over a year")
  func threeYears() {
    let text = """
      # Annual report 2016/17

      Such contacts are logged as duty matters, and over the last three years they rose by 4%.

      \(table("Year | Number of duty matters", "2014/15 | 201", "2015/16 | 203", "2016/17 | 210"))
      """
    #expect((try? audit(text))?.told == [])
  }

  @Test("A column that adds up over the year is no column of dates")
  func yearToDate() {
    let text = table("Month | Number | Year to date", "April | 4 | 4", "May | 5 | 9")
    let last = (try? audit(text))?.figures.last
    #expect(last?.status == .ticked)
  }
}
