/// One command as users see it; parsing, help and near misses are all drawn from this table.
struct CommandEntry: Sendable {
  /// What is done once the words are understood.
  enum Action: Sendable {
    case check, audit, watch, waive, compare, config, completions, manual, tables, figures
    case listRules, showRule, testRules, newRules, rulesPage, draftRules
    case strength, help
  }

  /// A word that stands by its place.
  struct Argument: Sendable {
    var name: String
    var summary: String
    var isRepeatable = false
    var isOptional = false
  }

  /// What follows an option.
  enum Value: Sendable, Equatable {
    case nothing
    case text(String)
    case choice(String, [String])

    /// The word that stands for the value in help.
    var placeholder: String? {
      switch self {
      case .nothing: nil
      case .text(let name), .choice(let name, _): name
      }
    }
  }

  /// A word that starts with a hyphen.
  struct Option: Sendable {
    var name: String
    var letter: Character?
    var value = Value.nothing
    var isRepeatable = false
    var summary: String

    /// The option with two hyphens, as users type it.
    var typed: String { "--" + name }
  }

  var name: String
  var summary: String
  var details: [String] = []
  var arguments: [Argument] = []
  var options: [Option] = []
  var commands: [CommandEntry] = []
  var examples: [String] = []
  var action: Action?

  static let helpOption = Option(name: "help", letter: "h", summary: "Show this help.")
  static let versionOption = Option(name: "version", summary: "Show the version.")
}

extension CommandEntry {
  /// The whole program; `formats` are the output formats, `readable` the formats of drafts.
  static func program(formats: [String], readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "tickmark",
      summary: "Checks every figure of a draft report before it is published.",
      details: [
        "Exit codes: 0 nothing at the threshold, 1 findings at the threshold, 2 the job could",
        "not be done or a rule is broken.",
      ],
      options: [versionOption],
      commands: [
        check(formats: formats, readable: readable), audit(readable: readable),
        watch(formats: formats),
        waive(readable: readable), compare,
        CommandEntry(
          name: "tables",
          summary: "Show what the rows and columns of each table were taken for.",
          arguments: [draft],
          options: [
            Option(name: "explain", summary: "Show the evidence for each reading."),
            asFormat(readable),
          ],
          action: .tables),
        CommandEntry(
          name: "figures",
          summary: "List every figure of a draft and what it was compared with.",
          arguments: [draft],
          options: ruleOptions + otherOptions + [
            Option(
              name: "format", letter: "f", value: .choice("FORMAT", ["terminal", "json"]),
              summary: "How to write the list: terminal (default) or json."),
            asFormat(readable),
          ],
          action: .figures),
        strength(readable: readable), rules(readable: readable), config, completions, manual,
        CommandEntry(
          name: "help", summary: "Show the help of a command.",
          arguments: [
            Argument(
              name: "COMMAND", summary: "The command.", isRepeatable: true, isOptional: true)
          ],
          action: .help),
      ],
      examples: [
        "tickmark check report.md",
        "tickmark check report.md --period 2016/17 --fail-on warning",
      ])
  }

  private static func check(formats: [String], readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "check",
      summary: "Check the figures of drafts and say whether they may be published.",
      details: [
        "Several drafts are audited apart; in JSON they share one document whose places name",
        "the file. A draft that cannot be read does not stop the others.",
      ],
      arguments: [
        Argument(
          name: "DRAFT",
          summary: "A draft, a folder of drafts or a quoted pattern such as 'Reports/**/*.md';"
            + " - is standard input, and needs --as.",
          isRepeatable: true)
      ],
      options: ruleOptions + [
        Option(
          name: "format", letter: "f", value: .choice("FORMAT", formats),
          summary: "How to write the audit: " + formats.joined(separator: ", ")
            + ". Else the ending of --output decides, else terminal."),
        Option(
          name: "output", letter: "o", value: .text("FILE"),
          summary: "Write the audit to a file, whole or not at all."),
        Option(
          name: "fail-on", value: .choice("WEIGHT", ["error", "warning", "note", "never"]),
          summary: "The weight of finding that gives exit code 1; error unless said."),
        Option(
          name: "quiet", letter: "q",
          summary: "Write nothing but findings (terminal and markdown)."),
        asFormat(readable),
        jobs,
      ] + otherOptions + gateOptions + [today],
      examples: [
        "tickmark check report.md --rules complaints",
        "tickmark check report.md --format json --output audit.json",
        "pdftotext -layout report.pdf - | tickmark check - --as txt",
      ],
      action: .check)
  }

  static let draft = Argument(
    name: "DRAFT", summary: "The draft; - is standard input, and needs --as.")

  static let ruleOptions = [
    Option(
      name: "rules", letter: "r", value: .text("PACK|FILE"), isRepeatable: true,
      summary: "Apply a pack besides the standard one, or the packs of a file of Swift, which is"
        + " compiled and run; may be repeated."),
    Option(name: "no-standard", summary: "Leave the standard pack out."),
    Option(
      name: "reveal", summary: "Tell withheld figures that others give away; keep the output safe."),
    Option(
      name: "period", value: .text("PERIOD"),
      summary: "The period that is reported on, such as 2016/17."),
  ]

  static let otherOptions = [
    Option(
      name: "against", value: .text("FILE"),
      summary: "Last year's report: what the draft says of last year must agree with it."),
    Option(
      name: "with", value: .text("FILE"), isRepeatable: true,
      summary: "A companion of the same year: what both print must agree; may be repeated."),
  ]

  static func asFormat(_ readable: [String]) -> Option {
    Option(
      name: "as", value: .choice("FORMAT", readable),
      summary: "Read the draft as " + readable.joined(separator: ", ")
        + ", whatever the file is called.")
  }
}
