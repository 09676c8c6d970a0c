import Tickmark
import Writers

/// `tickmark rules draft`: prints a rule pack of what holds in an accepted report.
struct DraftRulesCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() throws(UsageError) -> Int32 {
    try request.checkDrafts()
    if let name = request.value("name"), !name.isPackID {
      throw UsageError(
        request.path,
        .badValue("--name", name, expected: "names such as library-visits", near: nil))
    }
    let file = request.arguments[0]
    let settled = SettledAudits(request, session, try request.auditOptions(in: session))
    let draft = settled.of(file) { report, options in
      try session.engine.draftRules(report, options, request.value("name"))
    }
    guard let draft else { return 2 }
    guard draft.count > 0 else {
      session.complain(
        file, "nothing in it holds that a rule could say",
        "draft from a report with totals, shares or figures that are said twice")
      return 2
    }
    return session.say(draft.code)
  }
}

extension CommandEntry {
  static func draftRules(readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "draft", summary: "Print a rule pack of what holds in an accepted report.",
      details: [
        "The pack is Swift: read it, take out what holds by accident, say why the rest matters.",
        "It holds on the report that it came from, and freezes none of its figures and years;",
        "one of the report's tables stands beside its rules as the example that rules test runs.",
      ],
      arguments: [Argument(name: "REPORT", summary: "A report that was accepted.")],
      options: [
        Option(name: "name", value: .text("NAME"), summary: "The pack's id; else from the title."),
        Option(
          name: "period", value: .text("PERIOD"),
          summary: "The period that is reported on, such as 2016/17."),
        asFormat(readable),
      ],
      examples: ["tickmark rules draft last-year.md > MyRules.swift"],
      action: .draftRules)
  }
}
