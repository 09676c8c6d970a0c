/// What a shell needs to complete the words of a command line, drawn from the table.
struct Completions {
  /// The shells that are known.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish

    static let names = allCases.map(\.rawValue).joined(separator: ", ")

    init(_ request: Request) throws(UsageError) {
      let word = request.arguments[0]
      guard let shell = Shell(rawValue: word) else {
        let near = NearMiss.of(word, among: Shell.allCases.map(\.rawValue))
        throw UsageError(
          request.path, .badValue("SHELL", word, expected: Shell.names, near: near))
      }
      self = shell
    }
  }

  /// A command and the words that lead to it.
  private struct Node {
    var path: [String]
    var entry: CommandEntry

    var key: String { path.map { "/" + $0 }.joined() }
    var options: [CommandEntry.Option] { entry.options + [CommandEntry.helpOption] }
  }

  private let nodes: [Node]

  init(_ root: CommandEntry) { nodes = Completions.nodes(of: root, path: []) }

  private static func nodes(of entry: CommandEntry, path: [String]) -> [Node] {
    [Node(path: path, entry: entry)]
      + entry.commands.flatMap { nodes(of: $0, path: path + [$0.name]) }
  }

  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// The loop that finds out which command the words so far have reached.
  private var walk: [String] {
    let keys = nodes.dropFirst().map { "\"\($0.key)\"" }.joined(separator: "|")
    return ["    case \"$at/$word\" in \(keys)) at=\"$at/$word\" ;; esac", "  done"]
  }

  private var bash: String {
    var lines = [
      "# tickmark: completions for bash.", "_tickmark() {",
      "  local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" at= word",
      "  COMPREPLY=()", "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
    ]
    lines += walk + ["  case \"$at\" in"]
    for node in nodes {
      lines += ["    \"\(node.key)\")", "      case \"$prev\" in"]
      for option in node.options where option.value != .nothing {
        let names = option.typed + (option.letter.map { "|-\($0)" } ?? "")
        let reply =
          option.value.choices.map { "-W \"\($0.joined(separator: " "))\"" }
          ?? (option.value.isFile ? "-f" : "-W \"\"")
        lines.append(
          "        \(names)) mapfile -t COMPREPLY < <(compgen \(reply) -- \"$cur\"); return ;;")
      }
      let words = node.entry.commands.map(\.name) + (node.entry.wordsOfArgument ?? [])
      let options = node.options.map(\.typed).joined(separator: " ")
      let rest = words.isEmpty ? "-f" : "-W \"\(words.joined(separator: " "))\""
      lines += [
        "      esac", "      if [[ $cur == -* ]]; then",
        "        mapfile -t COMPREPLY < <(compgen -W \"\(options)\" -- \"$cur\")", "      else",
        "        mapfile -t COMPREPLY < <(compgen \(rest) -- \"$cur\")", "      fi ;;",
      ]
    }
    lines += ["  esac", "}", "complete -o filenames -F _tickmark tickmark"]
    return lines.joined(separator: "\n") + "\n"
  }

  private var zsh: String {
    var lines = [
      "#compdef tickmark", "_tickmark() {", "  local at= word",
      "  for word in ${words[2,CURRENT-1]}; do",
    ]
    lines += walk + ["  case \"$at\" in"]
    for node in nodes {
      lines.append("    \"\(node.key)\")")
      if !node.entry.commands.isEmpty {
        let commands = node.entry.commands.map { Completions.quoted("\($0.name):\($0.summary)") }
        lines.append("      local -a commands=(\(commands.joined(separator: " ")))")
        lines.append("      _describe -t commands command commands ;;")
        continue
      }
      lines.append("      _arguments \\")
      for option in node.options {
        let summary = option.summary.replacing("[", with: "(").replacing("]", with: ")")
          .replacing(":", with: ";")
        var value = ""
        if let placeholder = option.value.placeholder {
          let action =
            option.value.choices.map { "(\($0.joined(separator: " ")))" }
            ?? (option.value.isFile ? "_files" : " ")
          value = ":\(placeholder):\(action)"
        }
        let star = option.isRepeatable ? "*" : ""
        lines.append(
          "        \(Completions.quoted("\(star)\(option.typed)[\(summary)]\(value)")) \\")
      }
      let words = node.entry.wordsOfArgument.map { "(\($0.joined(separator: " ")))" } ?? "_files"
      lines.append("        '*:argument:\(words)' ;;")
    }
    lines += ["  esac", "}", "_tickmark \"$@\""]
    return lines.joined(separator: "\n") + "\n"
  }

  private var fish: String {
    var lines = ["# tickmark: completions for fish.", "complete -c tickmark -f"]
    for node in nodes {
      let inner = node.entry.commands.map(\.name)
      let reached = node.path.map { "__fish_seen_subcommand_from \($0)" }
      let open =
        inner.isEmpty ? [] : ["not __fish_seen_subcommand_from \(inner.joined(separator: " "))"]
      let condition = Completions.quoted((reached + open).joined(separator: "; and "))
      for command in node.entry.commands {
        lines.append(
          "complete -c tickmark -n \(condition) -a \(command.name)"
            + " -d \(Completions.quoted(command.summary))")
      }
      guard inner.isEmpty else { continue }
      if let words = node.entry.wordsOfArgument {
        lines.append("complete -c tickmark -n \(condition) -a \"\(words.joined(separator: " "))\"")
      } else if !node.entry.arguments.isEmpty {
        lines.append("complete -c tickmark -n \(condition) -F")
      }
      for option in node.options {
        var line = "complete -c tickmark -n \(condition) -l \(option.name)"
        if let letter = option.letter { line += " -s \(letter)" }
        if let choices = option.value.choices {
          line += " -x -a \"\(choices.joined(separator: " "))\""
        } else if option.value != .nothing {
          line += option.value.isFile ? " -r -F" : " -x"
        }
        lines.append(line + " -d " + Completions.quoted(option.summary))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text in single quotes; an apostrophe closes them for itself.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

extension CommandEntry.Value {
  /// The words that the value may be, where they are known.
  var choices: [String]? {
    if case .choice(_, let words) = self { return words }
    return nil
  }

  /// Whether the value names a file.
  var isFile: Bool { placeholder == "FILE" }
}

extension CommandEntry {
  /// The words that the first argument may be, where they are known.
  fileprivate var wordsOfArgument: [String]? {
    action == .completions ? Completions.Shell.allCases.map(\.rawValue) : nil
  }
}
