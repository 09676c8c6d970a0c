import Writers

/// `tickmark rules page`: every rule of the program on one page of Markdown, drawn from the code.
struct RulesPage {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func run() -> Int32 {
    let version = session.engine.version
    let packs = session.engine.packs() + [.house(version: version), .gate(version: version)]
    return session.print { sink in
      sink.line("# What is checked, and why")
      sink.line()
      sink.line(
        "Drawn from the code by `tickmark rules page > Rules/README.md`; a change here is lost.")
      sink.line(
        "`tickmark rules show ID` prints a rule with the examples that it passes and fails.")
      for pack in packs {
        sink.line()
        sink.line("## \(RulesPage.plain(pack.title))")
        sink.line()
        let count = pack.rules.count == 1 ? "1 rule" : "\(pack.rules.count) rules"
        sink.line("Pack `\(pack.id)`, version \(pack.version), \(count).")
        sink.line()
        sink.line("| Rule | What must hold | Why | Source |")
        sink.line("|---|---|---|---|")
        for rule in pack.rules {
          let cells = ["`\(rule.id)`", rule.title, rule.why, rule.source].map(RulesPage.plain)
          sink.line("| " + cells.joined(separator: " | ") + " |")
        }
      }
    }
  }

  /// The text as one cell prints it.
  private static func plain(_ text: String) -> String {
    text.shownPlainly.replacing("|", with: "\\|").replacing("*", with: "\\*")
  }
}
