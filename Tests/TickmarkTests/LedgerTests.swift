import RulePacks
import Testing

@testable import Tickmark

/// A draft and its figures in reading order, each with what became of it.
struct LedgerCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var format = Report.Format.md
  /// The figures as “text status”; what became of those in sentences is for the tests of prose.
  var figures: [String]

  var testDescription: String { name }

  static let all: [LedgerCase] = [
    LedgerCase(
      name: "a sound table",
      text: table(
        "Service | Number", "Fostering | 12", "Adoption | 5",
        "Total | 17"),
      figures: ["12 ticked", "5 ticked", "17 ticked"]),
    LedgerCase(
      name: "a total that is off leaves its parts as they are",
      text: table("Service | Number", "Fostering | 12", "Adoption | 5", "Total | 18"),
      figures: ["12 unchecked", "5 unchecked", "18 contradicted"]),
    LedgerCase(
      name: "contradicted beats ticked beats unchecked",
      text: table(
        "Area | North | South | Total", "Upheld | 3 | 4 | 9", "Not upheld | 6 | 2 | 8",
        "Total | 9 | 6 |"),
      figures: [
        "3 ticked", "4 ticked", "9 contradicted", "6 ticked", "2 ticked", "8 ticked", "9 ticked",
        "6 ticked",
      ]),
    LedgerCase(
      name: "a withheld figure leaves its total open",
      text: table(
        "Service | Number", "Fostering | 12", "Adoption | <5", "Respite | <5", "Total | 17"),
      figures: ["12 unchecked", "<5 unchecked", "<5 unchecked", "17 unassessable"]),
    LedgerCase(
      name: "a count and its share are two figures",
      text: table("Outcome | 2016/17", "Upheld | 9 (30%)", "Not upheld | 21 (70%)", "Total | 30"),
      figures: [
        "2016/17 exempt", "9 ticked", "30% ticked", "21 ticked", "70% ticked", "30 ticked",
      ]),
    LedgerCase(
      name: "dates, sections and ages are exempt, words count",
      text: """
        # Report 2016/17

        Under section 26 the council met on 3 September 2018. Two thirds of 12 homes took children
        aged 11, and twenty-one of 40 plans cost £1.2m.
        """,
      figures: [
        "2016/17 exempt", "26 exempt", "3 September 2018 exempt", "Two thirds said",
        "12 said", "11 exempt", "twenty-one said", "40 said", "£1.2m said",
      ]),
    LedgerCase(
      name: "a bound far below what a table comes to ticks none of it",
      text: """
        # Moorings 2016/17

        \(table("Age | Moorings", "New | 745", "Old | 73", "Older | 187"))

        Over 300 moorings are let for a year.
        """,
      figures: [
        "2016/17 exempt", "745 unchecked", "73 unchecked", "187 unchecked", "300 said",
      ]),
    LedgerCase(
      name: "headings of columns and rows are names",
      text: table("Year | Q1 | Total", "2015/16 | 3 | 3", "2016/17 | 4 | 4"),
      figures: [
        "Q1 exempt", "2015/16 exempt", "3 ticked", "3 ticked", "2016/17 exempt", "4 ticked",
        "4 ticked",
      ]),
    LedgerCase(
      name: "a delimited file",
      text: "Service,Number\nFostering,\"1,200\"\nAdoption,5\nTotal,1205\n",
      format: .csv, figures: ["1,200 ticked", "5 ticked", "1205 ticked"]),
    LedgerCase(
      name: "plain text with tabs",
      text:
        "Report\n\nService\tNumber\nFostering\t12\nAdoption\t5\nTOTAL\t17\n\nNobody counted 99.\n",
      format: .txt, figures: ["12 ticked", "5 ticked", "17 ticked", "99 said"]),
    LedgerCase(name: "nothing at all", text: "", figures: []),
    LedgerCase(name: "words alone", text: "# Report\n\nAll is well.\n", figures: []),
  ]
}

@Suite("Every figure is accounted for")
struct LedgerTests {
  @Test("Each number of a draft is one figure, in reading order", arguments: LedgerCase.all)
  func figures(_ example: LedgerCase) throws {
    let audit = try audit(example.text, as: example.format)
    let told = audit.figures.map { figure in
      let isSaid = figure.place.table == nil && figure.status != .exempt
      return "\(figure.text) \(isSaid ? "said" : figure.status.rawValue)"
    }
    #expect(told == example.figures)
    let places = audit.figures.map { ($0.place.line, $0.place.column ?? 0) }
    for (first, second) in zip(places, places.dropFirst()) { #expect(first < second) }
  }

  @Test("The headline adds up", arguments: LedgerCase.all)
  func summary(_ example: LedgerCase) throws {
    let audit = try audit(example.text, as: example.format)
    let summary = audit.summary
    #expect(
      summary.ticked + summary.contradicted + summary.unassessable + summary.unchecked
        + summary.exempt == summary.figures && summary.figures == audit.figures.count)
    #expect(summary.checks == audit.checks.count)
    let weights = audit.checks.map(\.severity)
    #expect(summary.errors == weights.count { $0 == .error })
    #expect(summary.warnings == weights.count { $0 == .warning })
    #expect(summary.notes == weights.count { $0 == .note })
    let counted = summary.figures - summary.exempt
    #expect(summary.coverage == (counted == 0 ? nil : summary.ticked * 100 / counted))
  }

  @Test(
    "A check and its figures point at each other, the stated one first", arguments: LedgerCase.all)
  func links(_ example: LedgerCase) throws {
    let audit = try audit(example.text, as: example.format)
    for check in audit.checks {
      #expect(check.figures.allSatisfy { audit.figures[$0].checks.contains(check.id) })
      if let stated = check.stated, let first = check.figures.first {
        #expect(audit.figures[first].text == stated)
      }
    }
    for (index, figure) in audit.figures.enumerated() {
      for id in figure.checks {
        #expect(audit.checks.first { $0.id == id }?.figures.contains(index) == true)
      }
      if figure.status == .ticked || figure.status == .contradicted {
        #expect(!figure.checks.isEmpty, "\(figure.text)")
      }
    }
  }

  @Test("Every place points at the characters that it speaks of", arguments: LedgerCase.all)
  func places(_ example: LedgerCase) throws {
    let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
    for figure in try audit(example.text, as: example.format).figures {
      let line = Array(lines[figure.place.line - 1].unicodeScalars)
      let start = try #require(figure.place.column) - 1
      let end = try #require(figure.place.endColumn) - 1
      #expect(String(String.UnicodeScalarView(line[start..<end])) == figure.text)
    }
  }

  @Test("Two drafts taken together have the numbers of both")
  func together() throws {
    let audits = try LedgerCase.all.map { try audit($0.text, as: $0.format) }
    let whole = Audit.Summary(of: audits)
    #expect(whole.figures == audits.reduce(0) { $0 + $1.figures.count })
    #expect(whole.checks == audits.reduce(0) { $0 + $1.checks.count })
    #expect(whole.coverage == whole.ticked * 100 / (whole.figures - whole.exempt))
  }

  @Test("Findings at the threshold stop a publication, and nothing else does")
  func gate() throws {
    let drafts: [(String, [Threshold: Int32])] = [
      (LedgerCase.all[0].text, [.error: 0, .warning: 0, .note: 0, .never: 0]),
      (LedgerCase.all[1].text, [.error: 1, .warning: 1, .note: 1, .never: 0]),
      (LedgerCase.all[3].text, [.error: 0, .warning: 0, .note: 0, .never: 0]),
      (VerdictCase.all[2].text, [.error: 0, .warning: 1, .note: 1, .never: 0]),
      (VerdictCase.all[4].text, [.error: 0, .warning: 0, .note: 0, .never: 0]),
    ]
    for (text, codes) in drafts {
      var audit = try audit(text)
      for (threshold, code) in codes {
        #expect(Gate.exitCode(for: audit, failOn: threshold) == code, "\(threshold): \(text)")
      }
      for index in audit.checks.indices {
        audit.checks[index].waived = Check.Waiver(reason: "known", until: "2027-03-31")
      }
      #expect(Gate.exitCode(for: audit, failOn: .note) == 0)
      #expect(audit.summary.waived == audit.checks.count && audit.summary.errors == 0)
    }
  }
}
