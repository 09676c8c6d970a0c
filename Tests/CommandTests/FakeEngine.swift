import Reports
import TestSupport
import Tickmark

@testable import Command

private struct Slip: Error {}

extension Engine {
  /// An engine whose drafts say in words what is to come of them.
  static let fake = Engine(
    version: "1.2.3", readable: [.md, .txt, .csv, .tsv],
    format: { file in
      file.lastIndex(of: ".").flatMap { Report.Format(rawValue: String(file[$0...].dropFirst())) }
    },
    read: { bytes, file, format in
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("refused") { throw Refusal("its bytes are no text", "save it as UTF-8") }
      if text.contains("slip") { throw Slip() }
      var report = Report(file: file, format: format, sha256: "00")
      report.parts = [Part(title: text, line: 1)]
      if text.contains("damaged") {
        report.notes = [ReadingNote("a row is too short", at: Place(file: file, line: 3))]
      }
      if text.contains("table") {
        report.tables = [Reports.Table(rows: [Reports.Row([], line: 1)])]
      }
      return report
    },
    audit: { report, options in
      let file = report.file
      let text = report.parts.first?.title ?? ""
      if text.contains("impossible") { throw Refusal("it has no period", "add --period 2016/17") }
      var checks: [Check] = []
      if text.contains("sound") { checks.append(SampleAudit.agrees(file)) }
      if text.contains("error") { checks.append(SampleAudit.wrongTotal(file)) }
      if text.contains("warning") { checks.append(SampleAudit.minus(file)) }
      if text.contains("note") {
        var check = SampleAudit.minus(file)
        check.severity = .note
        checks.append(check)
      }
      if text.contains("rounded") {
        var check = SampleAudit.minus(file)
        (check.verdict, check.severity) = (.rounded, .note)
        checks.append(check)
      }
      if text.contains("waived") {
        var check = SampleAudit.wrongTotal(file)
        check.waived = Check.Waiver(reason: "agreed", until: "2026-12-31")
        checks.append(check)
      }
      if text.contains("broken") { checks.append(SampleAudit.broken(file)) }
      if text.contains("hostile") { checks.append(SampleAudit.hostile(file)) }
      var audit =
        checks.isEmpty ? SampleAudit.empty(file: file) : SampleAudit.of(checks, file: file)
      audit.report = report
      let period = options.period?.description ?? "none"
      audit.version =
        "\(options.usesStandardPack) \(options.packs) \(period)\(options.rounding.map { " " + $0.rawValue } ?? "") \(options.today) \(report.format)"
      return audit
    },
    strength: { report, _, _ in
      if report.parts.first?.title.contains("impossible") == true {
        throw Refusal("it has no period", "add --period 2016/17")
      }
      let test = StrengthTest(report, with: Examination(packs: []))
      return test.strength(of: [])
    },
    draftRules: { report, _, name in
      RuleDraft(of: report, named: name, with: Examination(packs: []))
    },
    describeTables: { report, explain in
      report.parts.map { "table of \($0.title)\n" + (explain ? "because\u{1B} of it\n" : "") }
        .joined()
    },
    packs: {
      [
        PackDescription(
          id: "standard", version: "1", title: "What every report keeps to",
          rules: [
            PackDescription.Rule(
              id: "total-column", title: "A total is the sum of its column.",
              why: "Readers add up.", source: "The code of practice", passes: ["1 + 1 = 2"],
              fails: ["1 + 1 = 3"]),
            PackDescription.Rule(id: "balance", title: "A statement balances."),
          ]),
        PackDescription(id: "complaints", version: "2", title: "Complaints", rules: []),
      ]
    })
}
