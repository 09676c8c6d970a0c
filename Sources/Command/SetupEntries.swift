/// The commands that people run once, when they set the program up.
extension CommandEntry {
  static let config = CommandEntry(
    name: "config",
    summary: "Print the settings in force for a draft, and which file says so.",
    details: [
      "Settings stand in the nearest .tickmark/config.json above a draft: packs, failOn,",
      "period, yearStarts (1 April), dateForm (14 June 2018), rounding (conventional,",
      "forced-to-100, truncated), severities (by rule) and ignoredSections. The command line",
      "goes before them.",
    ],
    arguments: [
      Argument(
        name: "DRAFT", summary: "A draft or its folder; else the folder here.", isOptional: true)
    ],
    action: .config)

  static let completions = CommandEntry(
    name: "completions",
    summary: "Print what a shell needs to complete commands and options.",
    arguments: [Argument(name: "SHELL", summary: Completions.Shell.names)],
    examples: ["tickmark completions bash > ~/.local/share/bash-completion/completions/tickmark"],
    action: .completions)

  static let manual = CommandEntry(
    name: "manual", summary: "Print the manual page.",
    examples: ["tickmark manual > tickmark.1 && man ./tickmark.1"], action: .manual)
}
