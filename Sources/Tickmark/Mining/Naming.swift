import Reports

/// Names for what is drafted: titles without their year, ids and variables made of them.
enum Naming {
  /// The longest run of a title's words that names no year, number of a section or date.
  static func plainTitle(_ title: String) -> String? {
    var runs: [[Substring]] = [[]]
    for word in title.split(separator: " ") {
      let bare = word.trimmed(of: ",.;:–—-")
      let isStage = bare.utf8.count == 1 && runs.last?.last.map(isNumbered) ?? false
      let isNumber = bare.utf8.contains { $0 &- 48 < 10 } && !isStage
      if isNumber || Period(label: String(bare)) != nil {
        runs.append([])
      } else {
        runs[runs.count - 1].append(word)
      }
    }
    let longest = runs.max { $0.count < $1.count } ?? []
    let text = longest.prefix(12).joined(separator: " ").trimmedText(of: " ,.;:–—-(")
    return Label(text).isEmpty ? nil : text
  }

  /// The first words of a title, for a name that is written again and again.
  static func short(_ title: String) -> String {
    var words = title.split(separator: " ")
    guard words.count > 9 else { return title }
    words = Array(words.prefix(9))
    while let last = words.last,
      hanging.contains(last.lowercased()) || !last.contains(where: \.isLetter)
    {
      words.removeLast()
    }
    return words.joined(separator: " ").trimmedText(of: " ,.;:–—-(")
  }

  /// Words that hang where a phrase is cut off behind them.
  static let hanging: Set<String> = [
    "a", "an", "the", "of", "in", "on", "for", "to", "by", "at", "as", "and", "or", "with", "from",
    "about", "was", "were", "is", "are", "which", "that",
  ]

  /// Whether a number behind the word is part of a name: Stage 1, Quarter 2.
  private static func isNumbered(_ word: Substring) -> Bool {
    ["stage", "quarter", "phase", "tier", "level", "panel", "part", "key"]
      .contains(word.lowercased())
  }

  /// An id in kebab case.
  static func id(of title: String, words: Int) -> String {
    let bare = title.lowercased().filter { $0 != "'" && $0 != "’" }
    let parts = bare.utf8.split { !($0 &- 48 < 10 || (0x61...0x7A).contains($0)) }
      .map { String($0) ?? "" }
      .filter {
        !["the", "of", "and", "a", "an", "in", "for", "to", "by", "at", "on"].contains($0)
      }
    let id = parts.prefix(words).joined(separator: "-")
    return id.isEmpty || id.utf8.first.map { $0 &- 48 < 10 } ?? true ? "report-" + id : id
  }

  /// A name that Swift takes, out of the way of its own words.
  static func variable(of id: String) -> String {
    let parts = id.split(separator: "-")
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let name = (parts.prefix(1).map(String.init) + rest).joined()
    return reserved.contains(name) ? name + "Rules" : name
  }

  /// Ids and variables, each given once.
  struct Taken {
    private var ids: Set<String> = []
    private var variables: Set<String>

    init(variables: Set<String>) { self.variables = variables }

    mutating func take(_ base: String) -> (id: String, variable: String) {
      var number = 1
      while true {
        let id = number == 1 ? base : "\(base)-\(number)"
        let variable = Naming.variable(of: id)
        if !ids.contains(id), !variables.contains(variable) {
          ids.insert(id)
          variables.insert(variable)
          return (id, variable)
        }
        number += 1
      }
    }
  }

  private static let reserved: Set<String> = [
    "actor", "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class",
    "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
    "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
    "internal", "is", "let", "main", "nil", "open", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "some", "static", "standard",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
  ]
}

extension Substring {
  fileprivate func trimmed(of marks: Set<Character>) -> Substring {
    var text = self
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }

  fileprivate func trimmed(of marks: String) -> Substring { trimmed(of: Set(marks)) }
}

extension String {
  fileprivate func trimmedText(of marks: String) -> String {
    String(self[...].trimmed(of: Set(marks)))
  }
}
