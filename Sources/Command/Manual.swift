/// The manual page in the language of man, drawn from the table.
struct Manual {
  private let root: CommandEntry
  private let version: String

  init(_ root: CommandEntry, version: String) {
    self.root = root
    self.version = version
  }

  var text: String {
    var lines = [
      ".TH TICKMARK 1 \"\" \"tickmark \(Manual.plain(version))\" \"User Commands\"", ".SH NAME",
      "tickmark \\- \(Manual.plain(root.summary))", ".SH SYNOPSIS", ".B tickmark",
      ".I COMMAND", "[OPTION...] [ARGUMENT...]", ".SH DESCRIPTION",
    ]
    lines += root.details.map(Manual.plain) + [".SH COMMANDS"]
    for entry in root.commands { lines += section(entry, path: [entry.name]) }
    lines.append(".SH FILES")
    for (file, use) in [
      (".tickmark/config.json", "Settings for the drafts below its folder."),
      (".tickmark/waivers.json", "What may stand for a while, and why."),
    ] {
      lines += [".TP", ".I " + Manual.plain(file), Manual.plain(use)]
    }
    lines.append(".SH EXAMPLES")
    for example in examples(of: root) { lines += [".PP", ".EX", Manual.plain(example), ".EE"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ entry: CommandEntry, path: [String]) -> [String] {
    guard entry.commands.isEmpty else {
      return entry.commands.flatMap { section($0, path: path + [$0.name]) }
    }
    let arguments = entry.arguments.map { argument in
      let name = argument.name + (argument.isRepeatable ? "..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    var lines = [
      ".SS " + Manual.plain((["tickmark"] + path + arguments).joined(separator: " ")),
      Manual.plain(entry.summary),
    ]
    lines += entry.details.map(Manual.plain)
    for argument in entry.arguments {
      lines += [".TP", ".I " + argument.name, Manual.plain(argument.summary)]
    }
    for option in entry.options {
      let letter = option.letter.map { "-\($0), " } ?? ""
      let value = option.value.placeholder.map { " " + $0 } ?? ""
      lines += [".TP", ".B " + Manual.plain(letter + option.typed + value)]
      lines.append(Manual.plain(option.summary))
    }
    return lines
  }

  private func examples(of entry: CommandEntry) -> [String] {
    entry.examples + entry.commands.flatMap(examples)
  }

  /// The text as man prints it: hyphens stay hyphens, and no line is a command.
  private static func plain(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("…", with: "...")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
