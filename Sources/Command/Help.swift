/// The help of a command, drawn from its entry in the table.
struct Help {
  private let entry: CommandEntry
  private let path: [String]

  init(_ entry: CommandEntry, path: [String]) {
    self.entry = entry
    self.path = path
  }

  var text: String {
    var lines = [entry.summary, "", "Usage: " + usage]
    if !entry.details.isEmpty { lines += [""] + entry.details }
    lines += section("Commands:", entry.commands.map { ($0.name, $0.summary) })
    lines += section("Arguments:", entry.arguments.map { ($0.name, $0.summary) })
    let options = entry.options + [CommandEntry.helpOption]
    lines += section("Options:", options.map { (typed($0), $0.summary) })
    if !entry.examples.isEmpty { lines += ["", "Examples:"] + entry.examples.map { "  " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  private var usage: String {
    var words = ["tickmark"] + path
    if !entry.commands.isEmpty { words.append("COMMAND") }
    if !entry.options.isEmpty { words.append("[OPTION…]") }
    words += entry.arguments.map { argument in
      let name = argument.name + (argument.isRepeatable ? "…" : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    return words.joined(separator: " ")
  }

  private func typed(_ option: CommandEntry.Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.value.placeholder.map { " " + $0 } ?? ""
    return letter + option.typed + value + (option.isRepeatable ? "…" : "")
  }

  /// Two columns; a long explanation goes on below itself.
  private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let width = rows.reduce(0) { max($0, $1.0.count) }
    var lines = ["", title]
    for (name, summary) in rows {
      let margin = String(repeating: " ", count: width + 4)
      for (index, part) in wrapped(summary, to: 78 - width).enumerated() {
        let gap = String(repeating: " ", count: width - name.count + 2)
        lines.append(index == 0 ? "  " + name + gap + part : margin + part)
      }
    }
    return lines
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
