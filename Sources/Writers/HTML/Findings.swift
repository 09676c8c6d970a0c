import Tickmark

/// What stands against the draft, each finding with its place, its ladder, its cause and its repair.
struct Findings {
  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  func write(to sink: inout ByteSink) {
    let checks = dossier.audit.checks
    dossier.section("findings", to: &sink)
    dossier.heading(1, "What stands against it", id: "findings", to: &sink)
    if dossier.findings.isEmpty { sink.write(own: "<p>Nothing was found.</p>\n") }
    let groups: [(String, (Check) -> Bool)] = [
      ("Rules that are broken themselves", { $0.verdict == .broken }),
      ("Errors", { $0.verdict != .broken && $0.severity == .error }),
      ("Warnings", { $0.verdict != .broken && $0.severity == .warning }),
      (
        "Notes",
        { $0.verdict != .broken && $0.severity != .error && $0.severity != .warning }
      ),
    ]
    for (title, holds) in groups {
      write(dossier.findings.filter { holds(checks[$0]) }, under: title, to: &sink)
    }
    sink.write(own: "</section>\n")
  }

  /// Writes findings under a heading, numbered as the marks of the draft are.
  func write(_ findings: [Int], under title: String, to sink: inout ByteSink) {
    guard !findings.isEmpty else { return }
    dossier.heading(2, "\(title) (\(findings.count))", to: &sink)
    sink.write(own: "<ol class=\"list\">\n")
    for index in findings { CheckEntry(dossier, index).writeFinding(to: &sink) }
    sink.write(own: "</ol>\n")
  }
}
