import Tickmark
import Writers

/// `tickmark strength`: says how many slips in a draft its rules would notice.
struct StrengthCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() throws(UsageError) -> Int32 {
    try request.checkDrafts()
    let least = try least()
    let settled = SettledAudits(request, session, try request.auditOptions(in: session))
    let strength = settled.of(request.arguments[0]) { report, options in
      try session.engine.strength(report, options, session.environment.cores())
    }
    guard let strength else { return 2 }
    let writer = StrengthWriter(strength)
    let code = session.print { sink in
      if request.value("format") == "json" {
        writer.writeJSON(to: &sink)
      } else {
        writer.write(to: &sink, isQuiet: request.has("quiet"))
      }
    }
    let isWeak = least.map { strength.tally().share ?? 100 < $0 } ?? false
    return max(code, isWeak ? 1 : 0)
  }

  private func least() throws(UsageError) -> Int? {
    guard let text = request.value("at-least") else { return nil }
    guard let least = Int(text), (0...100).contains(least) else {
      throw UsageError(
        request.path, .badValue("--at-least", text, expected: "0 to 100, in per cent", near: nil))
    }
    return least
  }
}

extension CommandEntry {
  static func strength(readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "strength",
      summary:
        "Alter each figure of an accepted draft in turn, and list what no rule would notice.",
      details: [
        "Each figure is printed otherwise in up to five ways: last digit up, last digit down,",
        "another first digit, two digits swapped, ten times as much. An alteration is noticed",
        "where an error or a warning comes of it. Figures that stand in a finding are left out.",
        "Where the printed digits of rounded figures allow the altered one as well, nobody could",
        "notice it: these are counted with the others and told apart, as within rounding.",
      ],
      arguments: [draft],
      options: ruleOptions + otherOptions + [
        Option(
          name: "format", letter: "f", value: .choice("FORMAT", ["terminal", "json"]),
          summary: "How to write it: terminal (default) or json."),
        Option(
          name: "at-least", value: .text("SHARE"),
          summary: "Give exit code 1 where fewer alterations in a hundred are noticed."),
        Option(name: "quiet", letter: "q", summary: "Write the shares alone."),
        asFormat(readable),
      ],
      examples: ["tickmark strength report.md --at-least 90"],
      action: .strength)
  }
}
