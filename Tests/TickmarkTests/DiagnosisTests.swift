import Testing

@testable import Tickmark

/// A draft with one fault, and what the auditor says about mending it.
struct DiagnosisCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// The rule whose first finding is looked at.
  var rule: String
  var cause: Cause?
  var repair: String?
  /// The first candidates, best first.
  var candidates: [String] = []

  var testDescription: String { name }

  var hasOneFault: Bool { !candidates.contains { $0.contains("together with") } }

  private static let area = "Area | North | South | Total"

  static let all: [DiagnosisCase] = [
    DiagnosisCase(
      name: "one cell mends a row and a column at once",
      text: table(area, "Upheld | 3 | 4 | 7", "Not upheld | 6 | 3 | 8", "Total | 9 | 6 | 15"),
      rule: "total-column", cause: .oneDigitOff, repair: "Not upheld, South: 3→2"),
    DiagnosisCase(
      name: "a number in words is mended in words",
      text: "Nine calls came in (four by day, three at dusk and three at dawn).",
      rule: "list-count", cause: nil, repair: nil, candidates: ["?, ?: four→three (one digit off)"]),
    DiagnosisCase(
      name: "the corner mends both of its sums",
      text: table(area, "Upheld | 3 | 4 | 7", "Not upheld | 6 | 2 | 8", "Total | 9 | 6 | 51"),
      rule: "grand-total", cause: .digitsTransposed, repair: "Total, Total: 51→15"),
    DiagnosisCase(
      name: "two figures together where no single one makes everything hold",
      text: table(area, "Upheld | 34 | 44 | 71", "Not upheld | 6 | 2 | 8", "Total | 37 | 42 | 79"),
      rule: "total-column", cause: nil, repair: nil,
      candidates: [
        "Upheld, North: 34→31 (together with “Upheld, South” 44 → 40 it makes everything hold)",
        "Upheld, South: 44→40 (together with “Upheld, North” 34 → 31 it makes everything hold)",
      ]),
    DiagnosisCase(
      name: "a total column alone leaves several cells free",
      text: table("Year | Q1 | Q2 | Q3 | Q4 | Total", "2015/16 | 15 | 11 | 31 | 14 | 70"),
      rule: "total-column", cause: .oneDigitOff, repair: nil,
      candidates: ["2015/16, Total: 70→71 (one digit off)", "2015/16, Q1: 15→14 (one digit off)"]),
    DiagnosisCase(
      name: "the cause is the repair's, not one of the figure that is right",
      text: table(area, "Upheld | 41 | 4 | 18", "Not upheld | 6 | 2 | 8", "Total | 20 | 6 | 26"),
      rule: "total-column", cause: .digitsTransposed, repair: "Upheld, North: 41→14"),
    DiagnosisCase(
      name: "the one free cell is the repair: all others stand in relations that hold",
      text: table(area, "Upheld | 3 | 4 | 9", "Not upheld | 6 | 2 | 8", "Total | 9 | 6 |"),
      rule: "total-column", cause: .oneDigitOff, repair: "Upheld, Total: 9→7"),
    DiagnosisCase(
      name: "two cells that qualify are no repair",
      text: table("Service | Number", "Fostering | 12", "Adoption | 5", "Total | 18"),
      rule: "total-row", cause: .oneDigitOff, repair: nil),
    DiagnosisCase(
      name: "digits transposed",
      text: table(
        "Service | Number", "Fostering | 41", "Adoption | 20", "Respite | 3", "Total | 46"),
      rule: "total-row", cause: .digitsTransposed, repair: nil,
      candidates: ["Total, Number: 46→64 (two digits transposed)"]),
    DiagnosisCase(
      name: "a digit transposed in a part is only a candidate",
      text: table(
        "Service | Number", "Fostering | 14", "Adoption | 20", "Respite | 30",
        "Total | 91"),
      rule: "total-row", cause: nil, repair: nil,
      candidates: ["Fostering, Number: 14→41 (two digits transposed)"]),
    DiagnosisCase(
      name: "the previous year's figure",
      text: table("Year | Q1 | Q2 | Total", "2015/16 | 31 | 22 | 53", "2016/17 | 40 | 37 | 53"),
      rule: "total-column", cause: .previousYearFigure, repair: nil,
      candidates: ["2016/17, Total: 53→77 (it repeats the figure of the period before)"]),
    DiagnosisCase(
      name: "a row left out",
      text: table(
        "Service | Number", "Fostering | 31", "Adoption | 26", "Respite | 17",
        "Total | 57"),
      rule: "total-row", cause: .omittedRow, repair: nil,
      candidates: ["Total, Number: 57→74 (it leaves “Respite” out)"]),
    DiagnosisCase(
      name: "a row counted twice",
      text: table(
        "Service | Number", "Fostering | 31", "Adoption | 26", "Respite | 18",
        "Total | 93"),
      rule: "total-row", cause: .countedTwice, repair: nil,
      candidates: ["Total, Number: 93→75 (it counts “Respite” twice)"]),
    DiagnosisCase(
      name: "divided by the new value",
      text: table(
        "Service | 2020/21 | 2021/22 | % change", "Fostering | 40 | 50 | 20%",
        "Adoption | 20 | 15 | -25%"),
      rule: "percent-change", cause: .dividedByNewValue, repair: nil),
    DiagnosisCase(
      name: "the direction flipped",
      text: table(
        "Service | 2020/21 | 2021/22 | % change", "Fostering | 40 | 50 | 25%",
        "Adoption | 20 | 15 | 25%", "Respite | 10 | 5 | -50%"),
      rule: "percent-change", cause: .directionFlipped, repair: nil),
    DiagnosisCase(
      name: "the complement of a share",
      text: table(
        "Outcome | Number | Percentage", "Upheld | 24 | 80%", "Not upheld | 3 | 90%",
        "Withdrawn | 3 | 10%", "Total | 30 | 100%"),
      rule: "percent-share", cause: .complement, repair: "Not upheld, Percentage: 90%→10%"),
    DiagnosisCase(
      name: "a share on the base of another total",
      text: table(
        "Nature | Figure | Percentage", "Homes | |", "Delay | 5 | 25%",
        "Conduct | 15 | 75%", "Total | 20 | 100%", "Schools | |", "Delay | 4 | 20%",
        "Conduct | 6 | 60%", "Total | 10 | 100%"),
      rule: "percent-share", cause: .otherBase, repair: "Delay, Percentage: 20%→40%"),
    DiagnosisCase(
      name: "off by a power of ten",
      text: table("Service | Cost", "Fostering | 1,200", "Adoption | 3,400", "Total | 46,000"),
      rule: "total-row", cause: .scale, repair: nil,
      candidates: ["Total, Cost: 46,000→4,600 (off by a power of ten)"]),
  ]
}

@Suite("Causes, repairs and candidates")
struct DiagnosisTests {
  @Test("A fault is explained as far as the evidence goes", arguments: DiagnosisCase.all)
  func explained(_ example: DiagnosisCase) throws {
    let audit = try audit(example.text)
    let finding = try #require(audit.findings.first { $0.rule == example.rule })
    #expect(finding.cause == example.cause, "\(finding.candidatesTold)")
    #expect(finding.repairTold == example.repair)
    // What is the repair needs no weaker mention.
    #expect(!finding.candidates.contains { $0.place == finding.repair?.place })
    let first = Array(finding.candidatesTold.prefix(example.candidates.count))
    #expect(first == example.candidates)
  }

  @Test(
    "What a repair says makes the draft sound", arguments: DiagnosisCase.all.filter(\.hasOneFault))
  func repairsHold(_ example: DiagnosisCase) throws {
    let faulty = try audit(example.text)
    guard let repair = faulty.findings.compactMap(\.repair).first else { return }
    var lines = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    var scalars = Array(lines[repair.place.line - 1].unicodeScalars)
    let start = try #require(repair.place.column) - 1
    let end = try #require(repair.place.endColumn) - 1
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == repair.from)
    scalars.replaceSubrange(start..<end, with: Array(repair.to.unicodeScalars))
    lines[repair.place.line - 1] = String(String.UnicodeScalarView(scalars))
    let mended = try audit(lines.joined(separator: "\n"))
    #expect(mended.findings.filter { $0.verdict == .contradicts }.map(\.message) == [])
  }

  @Test("A repair marks the figure that it names as contradicted, and no other operand")
  func status() throws {
    let audit = try audit(DiagnosisCase.all[0].text)
    let repair = try #require(audit.findings.first?.repair)
    let status = audit.figures.filter { $0.place.line == repair.place.line }.map(\.status)
    #expect(status == [.ticked, .contradicted, .contradicted])
    #expect(audit.figures.first { $0.place.column == repair.place.column }?.status != .unchecked)
  }

  @Test(
    "A slip of the keyboard is told by the digits",
    arguments: [
      ("64", "46", Cause.digitsTransposed), ("1467", "1647", .digitsTransposed),
      ("1467", "4167", .digitsTransposed), ("45", "-45", .signFlipped), ("120", "12", .scale),
      ("12", "12000", .scale), ("1467", "1468", .oneDigitOff), ("1467", "467", .oneDigitOff),
      ("67", "467", .oneDigitOff), ("7.5", "75", .scale), ("41.5", "54.1", nil),
      ("12", "12", nil), ("123", "321", nil), ("0", "120", nil),
      ("41.5", "14.5", .digitsTransposed),
    ])
  func slips(_ meant: String, _ printed: String, _ cause: Cause?) throws {
    let (first, second) = (Printed(cell: meant).figure, Printed(cell: printed).figure)
    let slip = Slips.slip(from: try #require(first).value, to: try #require(second).value)
    #expect(slip?.cause == cause)
  }
}
