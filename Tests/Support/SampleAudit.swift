import Reports
import Tickmark

/// A hand-made audit that holds every verdict, severity and lane.
public enum SampleAudit {
  /// The audit of a draft of the given name.
  public static func whole(file: String = "report.md") -> Audit {
    audit(
      file: file,
      checks: [
        agrees(file), wrongTotal(file), minus(file), missing(file), rounded(file), guess(file),
        unassessable(file, line: 31), unassessable(file, line: 33), unassessable(file, line: 35),
        hostile(file), waived(file), broken(file),
      ],
      figures: figures(file), notes: [ReadingNote("row 3 has 2 cells too few", at: at(file, 52))])
  }

  /// An audit of a draft that holds nothing.
  public static func empty(file: String = "empty.md") -> Audit {
    Audit(
      version: "0.1.0", report: Report(file: file, format: .md), drafts: [draft(file, parts: [])],
      packs: [Audit.Pack(id: "standard", version: "1")], checks: [], figures: [], unbound: [])
  }

  /// An audit of one check.
  public static func of(_ checks: [Check], file: String = "report.md") -> Audit {
    audit(file: file, checks: checks, figures: Array(figures(file).prefix(2)), notes: [])
  }

  /// An audit with as many checks as a long committee pack.
  public static func long(checks count: Int) -> Audit {
    var checks: [Check] = []
    for index in 0..<count {
      var check = index % 10 == 0 ? wrongTotal("pack.md") : agrees("pack.md")
      check.id = "check-\(index)"
      checks.append(check)
    }
    let figures = (0..<count).map { index in
      Audit.AuditedFigure(
        text: "\(index)", place: place("pack.md", index + 1, row: "Stage 1"), kind: .count,
        status: .ticked, checks: ["check-\(index)"])
    }
    return audit(file: "pack.md", checks: checks, figures: figures, notes: [])
  }

  private static func audit(
    file: String, checks: [Check], figures: [Audit.AuditedFigure], notes: [ReadingNote]
  ) -> Audit {
    let table = Reports.Table(rows: [Reports.Row([], line: 10)])
    var audit = Audit(
      version: "0.1.0",
      report: Report(file: file, format: .md, sha256: "ab12", tables: [table], notes: notes),
      drafts: [
        draft(
          file,
          parts: [
            Audit.DraftPart(
              title: "Complaints \"annual\" report", period: "2016/17", line: 1,
              packs: ["standard", "complaints"])
          ])
      ],
      packs: [
        Audit.Pack(id: "standard", version: "1"), Audit.Pack(id: "complaints", version: "2"),
      ],
      checks: checks, figures: figures,
      unbound: [
        Audit.Unbound(pack: "standard", rule: "balance"),
        Audit.Unbound(pack: "complaints", rule: "stage-three"),
      ])
    if checks.contains(where: { $0.waived != nil }) { audit.today = "2026-03-01" }
    return audit
  }

  private static func draft(_ file: String, parts: [Audit.DraftPart]) -> Audit.Draft {
    Audit.Draft(file: file, format: .md, sha256: "ab12", role: .draft, parts: parts)
  }

  private static func at(_ file: String, _ line: Int) -> Place { Place(file: file, line: line) }

  private static func place(_ file: String, _ line: Int, row: String) -> Place {
    var place = Place(file: file, line: line, column: 14, endColumn: 16)
    place.section = "3. Complaints received"
    place.table = "Table 1: complaints by stage"
    place.row = row
    place.columnLabel = "2016/17"
    place.cell = "B6"
    return place
  }

  /// Figures that add up.
  public static func agrees(_ file: String) -> Check {
    var check = Check(
      pack: "standard", rule: "total-column", verdict: .agrees, severity: nil, lane: .inferred,
      place: place(file, 9, row: "Total"), message: "7 + 5 = 12, as Total says")
    check.id = "a1"
    check.stated = "12"
    check.expected = "12"
    check.computed = "12"
    check.operands = [
      Check.Operand("7", at: place(file, 7, row: "Adults"), isSubtracted: false, label: "Adults"),
      Check.Operand("5", at: place(file, 8, row: "Children"), isSubtracted: false),
    ]
    check.figures = [1]
    return check
  }

  /// A total that is one too small, with a cause, a repair and a candidate.
  public static func wrongTotal(_ file: String) -> Check {
    var check = Check(
      pack: "standard", rule: "total-column", verdict: .contradicts, severity: .error,
      lane: .inferred, place: place(file, 17, row: "TOTAL"),
      message: "1,215 + 11 + 31 + 14 = 1,271, but TOTAL says 1,270")
    check.id = "a2"
    check.stated = "1,270"
    check.expected = "1,271"
    check.computed = "1271"
    check.operands = zip(["1,215", "11", "31", "14"], 13...).enumerated().map { index, pair in
      let label = "Stage \(index + 1)"
      return Check.Operand(
        pair.0, at: place(file, pair.1, row: label), isSubtracted: false, label: label)
    }
    check.cause = .oneDigitOff
    check.repair = Check.Change(at: place(file, 17, row: "TOTAL"), from: "1,270", to: "1,271")
    check.candidates = [
      Check.Change(
        at: place(file, 14, row: "Stage 2"), from: "11", to: "10",
        why: "the share beside it fits 10")
    ]
    check.content = "c2"
    check.figures = [0]
    return check
  }

  /// A statement with something taken away, and money.
  public static func minus(_ file: String) -> Check {
    var check = Check(
      pack: "standard", rule: "balance", verdict: .contradicts, severity: .warning,
      lane: .declared, place: place(file, 24, row: "Carried forward"),
      message: "£120.50 − £20.25 = £100.25, but Carried forward says £99.25")
    check.id = "a3"
    check.stated = "£99.25"
    check.expected = "£100.25"
    check.operands = [
      Check.Operand("£120.50", at: at(file, 22), isSubtracted: false, label: "Brought forward"),
      Check.Operand("£20.25", at: at(file, 23), isSubtracted: true, label: "Spent"),
    ]
    check.related = [Check.Related("the same balance is stated as £100.25", at: at(file, 80))]
    return check
  }

  private static func missing(_ file: String) -> Check {
    var check = Check(
      pack: "complaints", rule: "announced-absent", verdict: .missing, severity: .warning,
      lane: .inferred, place: at(file, 27),
      message: "a chart is announced, but none follows")
    check.place.section = "4. Timescales"
    check.id = "a4"
    return check
  }

  private static func rounded(_ file: String) -> Check {
    var check = Check(
      pack: "standard", rule: "percent-sum", verdict: .rounded, severity: .note, lane: .inferred,
      place: place(file, 29, row: "Total"), message: "33% + 33% + 33% = 99%, rounded to 100%")
    check.id = "a5"
    check.stated = "100%"
    check.expected = "99%"
    check.cause = .forcedTo100
    return check
  }

  private static func guess(_ file: String) -> Check {
    var check = Check(
      pack: "standard", rule: "share-in-prose", verdict: .contradicts, severity: .note,
      lane: .suggested, place: at(file, 30), message: "40% may be meant for 36 of 100")
    check.id = "a6"
    check.place.sentence = "Some 40% of the complaints were upheld."
    check.stated = "40%"
    check.expected = "36%"
    check.note = "the base is a guess"
    return check
  }

  private static func unassessable(_ file: String, line: Int) -> Check {
    var check = Check(
      pack: "standard", rule: "percent-change", verdict: .unassessable, severity: .note,
      lane: .inferred, place: at(file, line),
      message: line == 35 ? "a member of the sum is suppressed" : "last year's figure is not given")
    check.id = "u\(line)"
    return check
  }

  /// A draft that tries to steer whatever shows it.
  public static func hostile(_ file: String) -> Check {
    var check = Check(
      pack: "standard", rule: "same-quantity", verdict: .contradicts, severity: .error,
      lane: .declared, place: at(file, 40),
      message: "\u{1B}[2J<img src=x> | @mayor #12 `*x*` \u{202E}07 and \"70\" \\ differ\u{2066}")
    check.id = "h1"
    check.stated = "70\t|\n"
    check.expected = "07\u{7}"
    check.place.table = "A | B <script>"
    return check
  }

  private static func waived(_ file: String) -> Check {
    var check = wrongTotal(file)
    check.id = "w1"
    check.place.line = 44
    check.waived = Check.Waiver(
      reason: "agreed with the auditor", by: "J. Doe", until: "2026-12-31")
    return check
  }

  /// A rule that failed itself.
  public static func broken(_ file: String) -> Check {
    var check = Check(
      pack: "complaints", rule: "stage-two", verdict: .broken, severity: .error, lane: .declared,
      place: at("Rules/Complaints.swift", 12),
      message: "the rule names the row Stage Tow, but the table has Stage Two")
    check.id = "b1"
    check.related = [Check.Related("the row that it comes close to", at: at(file, 14))]
    return check
  }

  private static func figures(_ file: String) -> [Audit.AuditedFigure] {
    [
      Audit.AuditedFigure(
        text: "1,270", place: place(file, 17, row: "TOTAL"), kind: .count, status: .contradicted,
        checks: ["a2"]),
      Audit.AuditedFigure(
        text: "12", place: place(file, 9, row: "Total"), kind: .count, status: .ticked,
        checks: ["a1", "a2"]),
      Audit.AuditedFigure(text: "40%", place: at(file, 30), kind: .percent, status: .unassessable),
      Audit.AuditedFigure(text: "£99.25", place: at(file, 24), kind: .money, status: .unchecked),
      Audit.AuditedFigure(text: "2016/17", place: at(file, 1), kind: .period, status: .exempt),
    ]
  }
}
