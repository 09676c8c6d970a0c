/// The commands and options of the gate: waivers, baselines, comparisons.
extension CommandEntry {
  static let today = Option(
    name: "today", value: .text("DATE"),
    summary: "The day by which waivers are judged, as YYYY-MM-DD; today unless said.")

  static let gateOptions = [
    Option(
      name: "waivers", value: .text("FILE"),
      summary: "The waivers; else the nearest .tickmark/waivers.json above each draft."),
    Option(
      name: "baseline", value: .text("FILE"),
      summary: "Findings that this file holds are told, but do not count."),
    Option(
      name: "write-baseline", value: .text("FILE"),
      summary: "Write all findings to this file; from now on only new ones count."),
  ]

  static func watch(formats: [String]) -> CommandEntry {
    CommandEntry(
      name: "watch",
      summary: "Check each draft of a folder whenever it is saved, until Ctrl-C.",
      details: [
        "The audit of report.md is written beside it as report.audit.html. Drafts that have no",
        "audit, or an older one, are checked at the start; so are all after a change of settings,",
        "waivers or a rules file, which is compiled anew.",
      ],
      arguments: [Argument(name: "FOLDER", summary: "The folder; those below it count as well.")],
      options: ruleOptions + [
        Option(
          name: "format", letter: "f", value: .choice("FORMAT", formats),
          summary: "How to write the audits; html unless said."),
        jobs,
      ] + gateOptions.filter { $0.name != "write-baseline" } + [today],
      examples: ["tickmark watch Reports"],
      action: .watch)
  }

  static let jobs = Option(
    name: "jobs", letter: "j", value: .text("NUMBER"),
    summary: "How many threads check drafts, or one long draft; as many as the machine has cores.")

  static func waive(readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "waive",
      summary: "Let a finding stand for a while, with a reason.",
      details: [
        "A waiver holds for these figures only: it lapses when they change, when its day is",
        "over, and when it matches nothing any more; check then says so as an error.",
      ],
      arguments: [
        Argument(
          name: "FINDING", summary: "Its id, the beginning of it, or its place FILE:LINE[:COLUMN]."),
        Argument(
          name: "DRAFT", summary: "The draft; else the one of the place, else all drafts here.",
          isRepeatable: true, isOptional: true),
      ],
      options: [
        Option(name: "reason", value: .text("TEXT"), summary: "Why it may stand."),
        Option(
          name: "until", value: .text("DATE"), summary: "The last day it holds, as YYYY-MM-DD."),
        Option(name: "by", value: .text("WHO"), summary: "Who says so."),
        Option(
          name: "file", value: .text("FILE"),
          summary: "The file to write to; else the nearest .tickmark/waivers.json."),
      ] + ruleOptions + otherOptions + [asFormat(readable), today],
      examples: [
        "tickmark waive report.md:17:14 --reason \"as published\" --until 2027-03-31 --by \"J. Doe\""
      ],
      action: .waive)
  }

  static let compare = CommandEntry(
    name: "compare",
    summary: "Say what became of the findings from one audit to the next.",
    arguments: [
      Argument(name: "OLD", summary: "The audit of the last draft, in JSON."),
      Argument(name: "NEW", summary: "The audit of this draft, in JSON."),
    ],
    options: [
      Option(
        name: "format", letter: "f", value: .choice("FORMAT", ["terminal", "markdown"]),
        summary: "How to write it: terminal (default) or markdown.")
    ],
    examples: ["tickmark compare last.json this.json --format markdown"],
    action: .compare)
}
