import Testing

@testable import Tickmark

/// One declared rule, a draft that keeps it and what is said of a draft that breaks it.
struct DeclaredCase: Sendable, CustomTestStringConvertible {
  var name: String
  var content: any RuleContent
  var sound: String
  var faulty: String
  /// The findings on the faulty draft, as “rule severity stated→expected”.
  var told: [String]

  var testDescription: String { name }

  init(
    _ name: String, _ content: any RuleContent, _ sound: String, _ faulty: String, _ told: String...
  ) {
    self.name = name
    self.content = content
    self.sound = sound
    self.faulty = faulty
    self.told = told
  }

  private static func years(_ change: String) -> String {
    table("Service | Last year | This year | Change", "Fostering | 40 | 50 | \(change)")
  }

  private static func account(_ closing: Int) -> String {
    table(
      "Movement | Number", "Brought forward | 45", "Received | 120", "Closed | 110",
      "Carried forward | \(closing)")
  }

  static let all: [DeclaredCase] = [
    DeclaredCase(
      "a percentage change",
      Table("T", with: "Last year", "This year") {
        Column("Change").isPercentChange(from: "Last year", to: "This year")
      }, years("25%"), years("20%"), "g/percent-change error 20%→25%"),
    DeclaredCase(
      "a difference",
      Table("T", with: "Last year", "This year") {
        Column("Change").isDifference(from: "Last year", to: "This year")
      }, years("10"), years("11"), "g/points-change error 11→10"),
    DeclaredCase(
      "an account",
      Table("T", with: "Brought forward") {
        Row("Carried forward").isBalance(
          of: "Brought forward", plus: ["Received"], minus: ["Closed"])
      }, account(55), account(65), "g/balance error 65→55"),
    DeclaredCase(
      "a row that adds rows by name",
      Table("T", with: "Homes", "Schools") { Row("Both").adds("Homes", "Schools") },
      table("Service | Number", "Homes | 4", "Schools | 5", "Other | 7", "Both | 9"),
      table("Service | Number", "Homes | 4", "Schools | 5", "Other | 7", "Both | 16"),
      "g/total-row error 16→9"),
    DeclaredCase(
      "a share of another row",
      Table("T", with: "Received", "In time") {
        Row("% in time").isShare(of: "In time", over: "Received")
      },
      table("Measure | Q1 | Q2", "Received | 10 | 20", "In time | 8 | 15", "% in time | 80% | 75%"),
      table("Measure | Q1 | Q2", "Received | 10 | 20", "In time | 8 | 15", "% in time | 80% | 57%"),
      "g/percent-share error 57%→75%"),
    DeclaredCase(
      "a part that is no more than its whole",
      Table("T", with: "Fostering") { Row("Kinship").isOfWhich("Fostering") },
      table("Service | Number", "Fostering | 12", "Kinship | 5"),
      table("Service | Number", "Fostering | 12", "Kinship | 15"), "g/of-which error 15→?"),
    DeclaredCase(
      "shares of a group's total",
      Table("T", with: "Figure", "Percentage") {
        Column("Percentage").isShare(of: "Figure", over: .groupTotal)
      },
      table(
        "Nature | Figure | Percentage", "Delay | 5 | 25%", "Conduct | 15 | 75%", "Total | 20 |"),
      table(
        "Nature | Figure | Percentage", "Delay | 5 | 52%", "Conduct | 15 | 75%", "Total | 20 |"),
      "g/percent-share error 52%→25%"),
    DeclaredCase(
      "shares of a column",
      Table("T", with: "Stage 1", "Stage 2") {
        Column("Share").isShare(of: "Stage 2", over: .column("Stage 1"))
      }, table("Year | Stage 1 | Stage 2 | Share", "2021/22 | 80 | 12 | 15%"),
      table("Year | Stage 1 | Stage 2 | Share", "2021/22 | 80 | 12 | 51%"),
      "g/percent-share error 51%→15%"),
    DeclaredCase(
      "shares that make up the whole of each group",
      Table("T", with: "Nature", "Percentage") { Column("Percentage").makesWhole() },
      table("Nature | Percentage", "Delay | 25%", "Conduct | 75%", "Total | 100%"),
      table("Nature | Percentage", "Delay | 25%", "Conduct | 65%", "Total | 100%"),
      "g/percent-sum error 100%→90%"),
    DeclaredCase(
      "a section that says something",
      Section("Learning", "Lessons").isFilled(),
      "# Report\n\n## Lessons learned\n\nStaff were trained.\n\n## Next year\n\nMore of it.",
      "# Report\n\n## Lessons learned\n\n## Next year\n\nMore of it.", "g/section-filled error"),
    DeclaredCase(
      "an average of the months above",
      Table("T", with: "Month", "Episodes") { Row("Monthly average").isAverage() },
      table("Month | Episodes", "April | 40", "May | 51", "June | 46", "Monthly average | 45.7"),
      table("Month | Episodes", "April | 40", "May | 51", "June | 46", "Monthly average | 47.5"),
      "g/average error 47.5→45.7"),
    DeclaredCase(
      "an average of columns",
      Table("T", with: "Q1", "Q4") { Column("Average").isAverage(from: "Q1", through: "Q4") },
      table("Area | Q1 | Q2 | Q3 | Q4 | Average", "North | 4 | 5 | 6 | 8 | 6"),
      table("Area | Q1 | Q2 | Q3 | Q4 | Average", "North | 4 | 5 | 6 | 8 | 7"),
      "g/average error 7→6"),
    DeclaredCase(
      "one column for each of another",
      Table("T", with: "Cases") {
        Column("Children per case").isRate(of: "Children", per: "Cases")
      }, table("Area | Cases | Children | Children per case", "North | 120 | 150 | 1.3"),
      table("Area | Cases | Children | Children per case", "North | 120 | 150 | 1.4"),
      "g/rate error 1.4→1.3"),
    DeclaredCase(
      "a rate of rows for each ten thousand",
      Table("T", with: "Population") {
        Row("Rate").isRate(of: "Cases", per: "Population", times: 10000)
      }, table("Measure | 2023/24", "Cases | 480", "Population | 102,400", "Rate | 46.9"),
      table("Measure | 2023/24", "Cases | 480", "Population | 102,400", "Rate | 49.6"),
      "g/rate error 49.6→46.9"),
    DeclaredCase(
      "individuals no more than episodes",
      Table("T", with: "Episodes") { Column("Individuals").isNoMoreThan("Episodes") },
      table(
        "Area | Episodes | Individuals", "North | 14 | 14", "South | <10 | 6",
        "Change on 2020/21 | -9 | -2", "Change since | +1 | +3", "Difference | 2 | 4"),
      table("Area | Episodes | Individuals", "North | 14 | 15", "South | <10 | 6"),
      "g/no-more-than error 15→?"),
    DeclaredCase(
      "a row no more than another, whose change may be more",
      Table("T", with: "Change") { Row("Children").isNoMoreThan("Episodes") },
      table(
        "Measure | Apr 2024 | Apr 2025 | Change", "Episodes | 63 | 18 | -45",
        "Children | 29 | 16 | -13"),
      table(
        "Measure | Apr 2024 | Apr 2025 | Change", "Episodes | 63 | 18 | -45",
        "Children | 29 | 19 | -10"),
      "g/no-more-than error 19→?"),
    DeclaredCase(
      "parts that come to no more than a whole",
      Table("T", with: "Offered") { Columns("Held", "Declined").addToNoMoreThan("Offered") },
      table("Area | Offered | Held | Declined", "North | 40 | 28 | 10"),
      table("Area | Offered | Held | Declined", "North | 40 | 28 | 14"),
      "g/no-more-than error 14→?"),
    DeclaredCase(
      "limits that are counted once, or each with those before",
      Table("T", with: "10 days", "20 days") {
        Timescales("10 days", "20 days", over: "Over 20 days", asides: "Withdrawn").makeWhole()
      },
      table(
        "Year | 10 days | 20 days | Over 20 days | Withdrawn", "2021/22 | 40% | 30% | 25% | 5%",
        "2022/23 | 40% | 70% | 25% | 5%"),
      table(
        "Year | 10 days | 20 days | Over 20 days | Withdrawn", "2021/22 | 40% | 37% | 25% | 5%"),
      "g/percent-sum error 107%"),
    DeclaredCase(
      "a share of one base or another, the same in every row",
      Table("T", with: "Received", "Closed") {
        Column("Share").isShare(of: "Upheld", over: .oneOf(["Received", "Closed"]))
      },
      table(
        "Year | Received | Closed | Upheld | Share", "2021/22 | 50 | 40 | 20 | 50%",
        "2022/23 | 60 | 50 | 20 | 40%"),
      table(
        "Year | Received | Closed | Upheld | Share", "2021/22 | 50 | 40 | 20 | 50%",
        "2022/23 | 60 | 50 | 20 | 33%", "2023/24 | 70 | 50 | 10 | 20%"),
      "g/percent-share error 33%→40%"),
    DeclaredCase(
      "a sum of columns, unless a stranger stands among them",
      Table("T", with: "Female", "Male") {
        Column("Victims").addsAll(of: "Female", "Male", and: "Not recorded")
      },
      table("Year | Female | Male | Not recorded | Victims", "2021/22 | 50 | 4 | 1 | 55")
        + "\n\n" + table("Year | Female | Male | Withheld | Victims", "2021/22 | 50 | 4 | 1 | 55"),
      table("Year | Female | Male | Not recorded | Victims", "2021/22 | 50 | 4 | 1 | 54"),
      "g/total-column error 54→55"),
    DeclaredCase(
      "an owner for every action",
      Table("T", with: "Action") { Column("Owner").isFilledIn() },
      table("Action | Owner", "Train | Head of service"),
      table("Action | Owner", "Train | TBC", "Audit | –"), "g/filled-in error", "g/filled-in error"),
    DeclaredCase(
      "order down the table",
      Table("T", with: "Rank", "Number") { Column("Number").isInOrder(descending: true) },
      table("Ward | Rank | Number", "Abbey | 1 | 9", "Castle | 2 | 7"),
      table("Ward | Rank | Number", "Abbey | 1 | 7", "Castle | 2 | 9"), "g/order error 9→?"),
  ]
}

@Suite("What a pack declares")
struct DeclaredTests {
  private func pack(_ content: any RuleContent) -> RulePack {
    RulePack("own", version: "1", "Own") { Group("g", "A group") { content } }
  }

  @Test("A declared rule holds, and names what breaks it", arguments: DeclaredCase.all)
  func declared(_ example: DeclaredCase) throws {
    let sound = try audit(example.sound, packs: [pack(example.content)])
    #expect(sound.told == [] && sound.unbound.isEmpty, "\(sound.checks.map(\.message))")
    let faulty = try audit(example.faulty, packs: [pack(example.content)])
    #expect(faulty.told == example.told, "\(faulty.checks.map(\.message))")
    #expect(faulty.checks.allSatisfy { $0.lane == .declared && $0.verdict != .broken })
  }

  @Test(
    "A near miss is a slip in a long word: no neighbour of its own, no other number, no word more",
    arguments: [
      ("Responsible officer", "Responsable officer", true), ("Owner", "Other", false),
      ("Date", "Rate", false), ("Within 10 working days", "Within 20 working days", false),
      ("% completed", "Completed", false), ("Partially upheld", "Partialy upheld", true),
      ("Lead / Accountable officer", "Accountible officer", true),
    ] as [(String, String, Bool)])
  func nearMisses(_ meant: String, _ met: String, _ isNear: Bool) {
    #expect(Words(meant).nearMisses(among: [met]).isEmpty == !isNear)
  }

  @Test(
    "A claim is met by its words, any words for a star, and figures in the order of the pattern",
    arguments: [
      ("a total of {n} complaints", "There was a total of 13 complaints.", 13),
      ("a total of {n} complaints", "A TOTAL of 13 Complaint came in", 13),
      ("{n} complaints * at Stage 1", "Of 20 letters, 13 complaints were answered at Stage 1", 13),
      ("{n} complaints * upheld", "13 complaints came, and 4 were upheld", 13),
      ("complaints rose to {n}", "Complaints rose at last to 13", nil),
      ("a total of {n} complaints", "a total of 13 late complaints", nil),
      ("{n} were upheld", "Of the 13 complaints four were upheld", 4),
    ] as [(String, String, Int?)])
  func claims(_ pattern: String, _ sentence: String, _ met: Int?) throws {
    let rule = Claim(pattern).says("n", is: .cell("T", row: "All", column: "Number"))
    let text = "\(sentence)\n\n" + table("Service | Number", "All | 99", "Part | 3")
    let own = RulePack("own", version: "1", "Own") {
      Group("g", "A group") {
        Table("T", with: "All", "Number") {}
        rule
      }
    }
    let audit = try audit(text, packs: [own])
    #expect(audit.findings.count == (met == nil ? 0 : 1))
    let stated = audit.findings.first?.figures.first.map { audit.figures[$0].text }
    let words = [4: "four", 13: "13"]
    #expect(stated == met.flatMap { words[$0] })
    #expect(audit.unbound.map(\.rule) == (met == nil ? ["g/claim"] : []))
  }
}
