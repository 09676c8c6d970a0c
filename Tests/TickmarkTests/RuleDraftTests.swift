import Readers
import RulePacks
import Testing

@testable import Tickmark

/// A report, and what is drafted of it.
struct RuleDraftCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// Lines that the draft holds.
  var holds: [String]
  /// What it must not hold.
  var lacks: [String] = []

  var testDescription: String { name }

  static let all: [RuleDraftCase] = [
    RuleDraftCase(
      name: "totals down and across",
      text: "## Visits by branch\n\n"
        + table(
          "Branch | Q1 | Q2 | Total", "Quay | 1 | 2 | 3", "Mill | 3 | 4 | 7", "Total | 4 | 6 | 10"),
      holds: [
        "Table(\"Visits by branch\", with: \"Q1\", \"Q2\", \"Total\", under: \"Visits by branch\") {",
        "Column(\"Total\").adds(from: \"Q1\", through: \"Q2\")", "Row(\"Total\").addsRowsAbove()",
        "Section(\"Visits by branch\").isThere()",
        "Group(\"visits-branch\", \"Visits by branch\") {",
      ]),
    RuleDraftCase(
      name: "shares and wholes",
      text: "## Outcomes\n\n"
        + table(
          "Outcome | Number | Percentage", "Upheld | 10 | 25%", "Not upheld | 30 | 75%",
          "Total | 40 | 100%")
        + "\n\n## Timescales\n\n"
        + table("Year | In time | Late", "2015/16 | 60% | 40%", "2016/17 | 70% | 30%"),
      holds: [
        "Column(\"Percentage\").isShare(of: \"Number\", over: .groupTotal)",
        "Column(\"Percentage\").makesWhole()", "Columns(\"In time\", \"Late\").makeWhole()",
      ]),
    RuleDraftCase(
      name: "what does not hold stands in a comment",
      text: "## Visits by branch\n\n"
        + table(
          "Branch | Q1 | Q2 | Total", "Quay | 1 | 2 | 3", "Mill | 3 | 4 | 8", "Hill | 2 | 2 | 4",
          "Total | 6 | 8 | 15"),
      holds: [
        "// Does not hold in this report:",
        "// Column(\"Total\").adds(from: \"Q1\", through: \"Q2\")",
        "Row(\"Total\").addsRowsAbove()",
      ]),
    RuleDraftCase(
      name: "a sentence and its cell, without the figure",
      text: "## Reviews\n\nIn the year 9 reviews were held by the panel.\n\n"
        + table("Year | Number of reviews", "2015/16 | 11", "2016/17 | 9"),
      holds: [
        "Claim(\"in the year {n} reviews were held by the panel\")",
        ".says(\"n\", is: .cell(\"Reviews\", row: .thisYear, column: \"Number of reviews\"))",
      ], lacks: ["2016", "2015", "11"]),
    RuleDraftCase(
      name: "two tables that print one quantity",
      text: "## Reviews\n\n"
        + table("Year | Number of Stage 2 reviews", "2014/15 | 13", "2015/16 | 11", "2016/17 | 9")
        + "\n\n## Progression\n\n"
        + table(
          "Year | Number of complaints | Number of Stage 2 reviews", "2014/15 | 193 | 13",
          "2015/16 | 70 | 11", "2016/17 | 91 | 9"),
      holds: [
        "Agree(",
        ".cell(\"Reviews\", row: .thisYear, column: \"Number of Stage 2 reviews\"),",
        ".cell(\"Progression\", row: .thisYear, column: \"Number of Stage 2 reviews\")",
      ], lacks: [".lastYear"]),
    RuleDraftCase(
      name: "columns that are years",
      text: "## Reviews\n\nIn the year 19 reviews were held by the panel.\n\n"
        + table(
          "Panel | 2015/16 | 2016/17 | Change", "North | 11 | 9 | -2", "South | 4 | 10 | 6",
          "Total | 15 | 19 | 4"),
      holds: [
        "Column(\"Change\").isDifference(from: .lastYear, to: .thisYear)",
        ".says(\"n\", is: .cell(\"Reviews\", row: \"Total\", column: .thisYear))",
      ], lacks: ["2016", "2015"]),
    RuleDraftCase(
      name: "years with two columns each, which no year names",
      text: "## Outcomes\n\n"
        + table(
          "Outcome | 2015/16 | 2015/16 % | 2016/17 | 2016/17 %", "Upheld | 10 | 25% | 5 | 50%",
          "Not upheld | 30 | 75% | 5 | 50%", "Total | 40 | 100% | 10 | 100%"),
      holds: ["Row(\"Total\").addsRowsAbove()"], lacks: [".thisYear", "2016"]),
    RuleDraftCase(
      name: "labels with quotation marks, slashes and backslashes",
      text: "## \"Other\" \\ visits\n\n"
        + table(
          "Branch | In \"person\" | Phone / post | Total", "Quay | 1 | 2 | 3", "Mill | 3 | 4 | 7",
          "Total | 4 | 6 | 10"),
      holds: ["\"In \\\"person\\\"\", \"Phone/post\", \"Total\"", "Row(\"Total\").addsRowsAbove()"]),
  ]
}

@Suite("Rules drafted from an accepted report")
struct RuleDraftTests {
  private static func draft(_ text: String, file: String = "report.md") throws -> (
    Report, RuleDraft
  ) {
    let report = try DraftReader.read(Array(text.utf8), file: file, as: .md)
    return (report, RuleDraft(of: report, with: Examination(packs: Catalogue.packs)))
  }

  @Test(
    "What holds is drafted, in the officer's words and without a figure",
    arguments: RuleDraftCase.all)
  func drafted(_ own: RuleDraftCase) throws {
    let (report, draft) = try Self.draft("# Annual report 2016/17\n\n\(own.text)\n")
    let lines = Set(draft.code.split(separator: "\n").map { $0.drop { $0 == " " } })
    for line in own.holds {
      #expect(lines.contains { $0 == line } || draft.code.contains(line), "\(line)\n\(draft.code)")
    }
    for word in own.lacks { #expect(!draft.code.contains(word), "\(word)\n\(draft.code)") }
    #expect(draft.code.split(separator: "\n").allSatisfy { $0.count <= 140 })
    let audit = Examination(packs: [draft.pack]).audit(report)
    #expect(audit.findings.isEmpty && audit.summary.broken == 0)
    #expect(audit.unbound.isEmpty)
  }

  @Test("Nothing is drafted of a report in which nothing holds")
  func empty() throws {
    #expect(try Self.draft("Words without figures.").1.count == 0)
  }

  @Test(
    "Titles lose their years and numbers, and names are taken once",
    arguments: [
      ("Annual report 2016/17", "Annual report"), ("3.2 Stage 1 complaints", "Stage 1 complaints"),
      ("Complaints, April 2016 to March 2017", "Complaints"), ("2016/17", ""),
    ])
  func titles(_ title: String, _ plain: String) {
    #expect(Naming.plainTitle(title) ?? "" == plain)
    var taken = Naming.Taken(variables: [])
    #expect(taken.take("stage").id == "stage" && taken.take("stage").variable == "stage2")
    #expect(Naming.variable(of: "import") == "importRules")
  }
}
