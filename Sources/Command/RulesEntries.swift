/// The commands about rules: listing, showing, testing and writing them.
extension CommandEntry {
  static func rules(readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "rules", summary: "List, show, test or write rules.",
      commands: [
        CommandEntry(
          name: "list", summary: "List the packs and their rules.", options: [rulesFile],
          action: .listRules),
        CommandEntry(
          name: "show", summary: "Show a rule: why it is there, and examples.",
          arguments: [Argument(name: "ID", summary: "The rule's id, or PACK/RULE.")],
          options: [rulesFile], action: .showRule),
        CommandEntry(
          name: "test", summary: "Run the examples that stand beside the rules.",
          details: ["Exit code 1 where an example does not do what its pack says."],
          arguments: [
            Argument(
              name: "PACK|FILE", summary: "A pack, or a rules file in Swift; else every pack.",
              isRepeatable: true, isOptional: true)
          ],
          options: [rulesFile], examples: ["tickmark rules test libraries.swift"],
          action: .testRules),
        CommandEntry(
          name: "new", summary: "Write a rules file to begin with; never over another file.",
          arguments: [
            Argument(name: "NAME", summary: "The name of the pack, such as library-visits.")
          ],
          examples: [
            "tickmark rules new library-visits",
            "tickmark check report.md --rules library-visits.swift",
          ],
          action: .newRules),
        draftRules(readable: readable),
        CommandEntry(
          name: "page", summary: "Print a page in Markdown of all rules of the program.",
          examples: ["tickmark rules page > Rules/README.md"], action: .rulesPage),
      ])
  }

  private static let rulesFile = Option(
    name: "rules", letter: "r", value: .text("FILE"), isRepeatable: true,
    summary: "A rules file in Swift, which is compiled and run; may be repeated.")
}
