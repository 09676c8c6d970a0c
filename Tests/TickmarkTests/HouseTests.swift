import Readers
import Testing

@testable import Tickmark

@Suite("The ways of a house")
struct HouseTests {
  private static func table(_ shares: [(Int, String)]) -> String {
    let whole = shares.reduce(0) { $0 + $1.0 }
    let rows = shares.enumerated().map { "| Ward \($0 + 1) | \($1.0) | \($1.1) |" }
    return
      (["# Complaints", "", "| Ward | Number | Share |", "|-|-|-|"] + rows
      + ["| Total | \(whole) | 100% |", ""]).joined(separator: "\n")
  }

  private static let plain = table([(33, "33%"), (33, "33%"), (33, "33%")])
  private static let nudged = table([(33, "33%"), (33, "34%"), (33, "33%")])
  private static let cut = table([(20, "16%"), (40, "33%"), (61, "50%")])
  private static let round = table([(20, "17%"), (40, "33%"), (61, "50%")])

  static let sets: [(String, HouseRounding?, [String])] = [
    (plain, nil, []), (plain, .conventional, []), (plain, .truncated, []),
    (plain, .forcedTo100, ["33% + 33% + 33% = 99%, and not 100%"]),
    (nudged, nil, []), (nudged, .forcedTo100, []),
    (nudged, .conventional, ["33 of 99 is 33.33%, but the draft says 34%"]),
    (nudged, .truncated, ["33 of 99 is 33.33%, but the draft says 34%"]),
    (cut, .truncated, []), (cut, .conventional, ["20 of 121 is 16.53%, but the draft says 16%"]),
    (round, nil, []), (round, .conventional, []),
    (round, .truncated, ["20 of 121 is 16.53%, but the draft says 17%"]),
  ]

  @Test(
    "Shares are made as the house makes them, and what it does not do is a warning", arguments: sets
  )
  func rounding(_ text: String, _ rounding: HouseRounding?, _ messages: [String]) throws {
    let audit = try audit(text, rounding: rounding)
    #expect(audit.findings.map(\.message) == messages)
    #expect(audit.findings.allSatisfy { $0.severity == .warning })
    #expect(audit.figures.count { $0.status == .contradicted } == messages.count)
  }

  static let dates: [(String, String, String?)] = [
    ("14 June 2018", "3 April 2017", nil), ("14 June 2018", "03 April 2017", "3 April 2017"),
    ("14 June 2018", "3rd April 2017", "3 April 2017"), ("14 June 2018", "3 May", nil),
    ("14 June 2018", "3rd of May", "3 May"), ("14 June 2018", "14/06/2018", "14 June 2018"),
    ("14 June 2018", "14.06.18", "14 June 2018"), ("14 June 2018", "2018-06-14", "14 June 2018"),
    ("14 June 2018", "June 14, 2018", "14 June 2018"), ("14 June 2018", "June 2018", nil),
    ("14 June 2018", "14 Jun 2018", "14 June 2018"), ("14 June 2018", "14-18 May 2018", nil),
    ("14 June 2018", "Thursday, 14 June 2018", nil), ("14 June 2018", "06/14/2018", nil),
    ("14th June 2018", "2 June 2018", "2nd June 2018"), ("14th June 2018", "12 June", "12th June"),
    ("14/06/2018", "3/4/2017", "03/04/2017"), ("14/06/2018", "03/04/2017", nil),
    ("14/06/2018", "3 April 2017", "03/04/2017"), ("14/06/2018", "3 April", nil),
    ("14/12/2018", "3/4/2017", nil), ("4/6/18", "14/06/2018", "14/6/18"),
    ("14 Jun 2018", "14 May 2018", nil), ("14 Jun 2018", "3 Sept 2018", nil),
    ("14 June 2018", "31 of 40", nil), ("14 June 2018", "32 June 2018", nil),
  ]

  @Test("A date is told how the house would print it", arguments: dates)
  func form(_ example: String, _ text: String, _ mended: String?) throws {
    #expect(try #require(DateForm(of: example)).mended(text) == mended)
  }

  @Test(
    "Only a whole date is an example of a form", arguments: ["", "soon", "June 2018", "14 June"])
  func noForm(_ example: String) { #expect(DateForm(of: example) == nil) }

  @Test("Dates of another form are findings at their places, in sentences and not in tables")
  func findings() throws {
    let text = """
      # Report

      We met on 3rd May 2018, and on 4 June 2018. We wrote on 03/05/2018.

      | Meeting | Held |
      |-|-|
      | First | 03/05/2018 |
      """
    var house = HouseRules()
    house.dateForm = DateForm(of: "14 June 2018")
    house.severities = ["date-form": .note]
    var found = try audit(text)
    house.apply(to: &found)
    #expect(
      found.findings.map { "\($0.place.column ?? 0) \($0.stated ?? "") \($0.expected ?? "")" } == [
        "11 3rd May 2018 3 May 2018", "57 03/05/2018 3 May 2018",
      ])
    #expect(Set(found.checks.map(\.id)).count == found.checks.count)
    #expect(found.findings.allSatisfy { $0.severity == .note && $0.rule == "date-form" })
  }

  static let years: [(Int?, String, String?)] = [
    (nil, "1 September 2016 to 31 August 2017", nil),
    (9, "1 September 2016 to 31 August 2017", "2016/17"),
    (9, "1 September 2016 to 31 August 2018", nil),
    (1, "1 January 2016 to 31 December 2016", "2016"),
    (7, "1 September 2016 to 31 August 2017", nil),
  ]

  @Test("The house's own year gives a report its period", arguments: years)
  func year(_ month: Int?, _ dates: String, _ period: String?) throws {
    var house = HouseRules()
    house.yearStarts = month
    let text = "# Admissions\n\nWords.\n\nThis report covers \(dates).\n"
    var report = try DraftReader.read(Array(text.utf8), file: "draft.md", as: .md)
    house.settlePeriods(of: &report)
    #expect(report.parts.map { $0.period?.description } == [period])
  }
}
