import Writers

/// A command line that cannot be understood; its text is made here and nowhere else.
struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  enum Fault: Hashable, Sendable {
    case noCommand(known: [String])
    case unknownCommand(String, near: String?)
    case unknownOption(String, near: String?)
    case needsValue(String, String)
    case takesNoValue(String)
    case givenTwice(String)
    case badValue(String, String, expected: String, near: String?)
    case missing(String)
    case tooMany(String)
    case standardInputNeedsFormat
    case standardInputNeedsOutput
    case standardInputTwice
    case overwritesDraft(String, String)
    case againstItself(String, String)
    case nothingToApply
    case unknownPack(String, known: [String], near: String?)
    case unknownRule(String, near: String?)
    case packIsBuiltIn(String)
    case badName(String)
  }

  /// The words of the command.
  var path: [String]
  /// What is wrong.
  var fault: Fault

  init(_ path: [String], _ fault: Fault) {
    self.path = path
    self.fault = fault
  }

  private var help: String {
    "see " + (["tickmark"] + path + ["--help"]).joined(separator: " ")
  }

  private func ask(_ near: String?) -> String { near.map { "did you mean \($0)?" } ?? help }

  /// What is wrong and what to do, in one line.
  var text: String {
    let (wrong, remedy) = parts
    let subject = path.isEmpty ? "" : path.joined(separator: " ") + ": "
    return subject + wrong + ": " + remedy
  }

  private var parts: (String, String) {
    switch fault {
    case .noCommand(let known):
      return ("no command is given", "say one of " + known.joined(separator: ", ") + "; " + help)
    case .unknownCommand(let word, let near):
      let looksLikeDraft = near == nil && path.isEmpty && word.contains { $0 == "." || $0 == "/" }
      let meant = looksLikeDraft ? "tickmark check \(word)" : near
      return ("there is no command \(word)".shownPlainly, ask(meant?.shownPlainly))
    case .unknownOption(let word, let near):
      return ("there is no option \(word)".shownPlainly, ask(near))
    case .needsValue(let option, let name):
      return ("\(option) needs a value", "write \(option) \(name)")
    case .takesNoValue(let option):
      return ("\(option) takes no value", "write \(option) alone")
    case .givenTwice(let option):
      return ("\(option) is given twice", "give it once")
    case .badValue(let option, let value, let expected, let near):
      let wrong = "\(option) cannot be \(value)".shownPlainly
      return (wrong, near.map { "did you mean \($0)?" } ?? "say one of " + expected)
    case .missing(let name):
      return ("\(name) is missing", help)
    case .tooMany(let word):
      return ("\(word) is one word too many".shownPlainly, help)
    case .standardInputNeedsFormat:
      return ("standard input has no name to tell its format by", "add --as md, txt, csv or tsv")
    case .standardInputNeedsOutput:
      return ("standard input has no file to stand beside", "add --output FILE")
    case .standardInputTwice:
      return ("standard input is named twice", "name it once")
    case .overwritesDraft(let option, let file):
      return ("\(option) \(file) would overwrite the draft".shownPlainly, "name another file")
    case .againstItself(let option, let file):
      return ("\(option) \(file) is the draft itself".shownPlainly, "name the other report")
    case .nothingToApply:
      return ("--no-standard leaves no rules to apply", "add --rules PACK")
    case .unknownPack(let pack, let known, let near):
      let wrong = "there is no pack \(pack)".shownPlainly
      let all = "say one of " + known.joined(separator: ", ")
      return (wrong, near.map { "did you mean \($0)?" } ?? all)
    case .badName(let word):
      return (
        "a pack cannot be called \(word)".shownPlainly,
        "write small letters, digits and hyphens, such as library-visits"
      )
    case .packIsBuiltIn(let pack):
      return ("\(pack) is a pack of the program".shownPlainly, "give yours another name")
    case .unknownRule(let rule, let near):
      let wrong = "there is no rule \(rule)".shownPlainly
      return (wrong, near.map { "did you mean \($0)?" } ?? "see tickmark rules list")
    }
  }
}
