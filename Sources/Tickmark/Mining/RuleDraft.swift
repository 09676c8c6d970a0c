import Reports
import Structure

/// A rule pack drafted from an accepted report: what holds in it, for a person to read and prune.
///
/// Each piece is kept as the rule that it is and as the Swift that says so; only what holds on the
/// report itself is drafted.
public struct RuleDraft: Sendable {
  /// One statement of a group, as a value and as code.
  struct Piece: Sendable {
    let content: any RuleContent
    let code: [String]
    /// What may show its rules at work.
    var examples: [Example] = []
  }

  /// A draft on which the rules of a piece hold, and the same with a slip that fails one of them.
  struct Example: Sendable {
    /// The rule that fails, by its place among those of the piece.
    let rule: Int
    let passing: [String]
    let failing: [String]
  }

  /// Statements that belong to one section of the report.
  struct Group: Sendable {
    let id: String
    let variable: String
    let title: String
    let pieces: [Piece]
    /// The example of the group, and the id of the rule that fails on its second half.
    var proof: (example: Example, rule: String)?

    /// The group itself.
    var group: Tickmark.Group {
      let group = Tickmark.Group(id, title) { for piece in pieces { piece.content } }
      guard let proof else { return group }
      return group.passes(proof.example.passing.joined(separator: "\n"))
        .fails(proof.example.failing.joined(separator: "\n"), with: proof.rule)
    }

    /// The group with each example that may prove one of its rules.
    var proofs: [Group] {
      let ids = group.rules.map(\.id)
      var first = 0
      return pieces.flatMap { piece in
        defer { first += piece.content.rules.count }
        return piece.examples.map { example in
          var copy = self
          copy.proof = (example, ids[first + example.rule])
          return copy
        }
      }
    }

    var code: [String] {
      var lines = ["private var \(variable): Group {"]
      lines += SwiftText.call(
        "Group", [SwiftText.quoted(id), SwiftText.quoted(title)], indent: 2, ending: " {")
      for piece in pieces { lines += piece.code.map { "    " + $0 } }
      lines.append("  }")
      if let proof {
        lines += ["  .passes("] + SwiftText.lines(proof.example.passing, indent: 4) + ["  )"]
        let failing = SwiftText.lines(proof.example.failing, indent: 4)
        lines += ["  .fails("] + failing.dropLast()
        lines.append("    \"\"\", with: \(SwiftText.quoted(proof.rule)))")
      }
      return lines + ["}"]
    }
  }

  /// The id of the pack.
  public let id: String
  /// The title of the pack: the report's own, without its year.
  public let title: String
  /// What the report is called, for the reader of the draft.
  private let file: String
  private(set) var groups: [Group]

  /// How many rules were drafted.
  public var count: Int { pack.rules.count }

  /// Drafts the rules of a report; the name of the pack is taken from the report's title.
  public init(of report: Report, named name: String? = nil, with examination: Examination) {
    let study = examination.study(report)
    let judgements = examination.judge(study).judgements
    let miner = RuleMiner(study, judgements)
    let title = Naming.plainTitle(report.parts.first?.title ?? "") ?? "Report"
    self.title = title
    id = name ?? Naming.id(of: title, words: 5)
    file = report.file.split(separator: "/").last.map(String.init) ?? report.file
    var names = Naming.Taken(variables: [Naming.variable(of: id)])
    groups = miner.groups().map { group in
      let (id, variable) = names.take(group.id)
      return Group(id: id, variable: variable, title: group.title, pieces: group.pieces)
    }
  }

  /// The pack itself.
  public var pack: RulePack {
    RulePack(id, version: "0.1", title) { for group in groups { group.group } }
  }

  /// The draft with an example that passes and one that fails, of the first table whose example a
  /// test of its group accepts; the draft as it is where there is none.
  public func withExample(where isProven: (_ group: RulePack) -> Bool) -> RuleDraft {
    for (index, group) in groups.enumerated() {
      let proven = group.proofs.first { group in
        isProven(RulePack(id, version: "0.1", title) { group.group })
      }
      guard let proven else { continue }
      var copy = self
      copy.groups[index] = proven
      return copy
    }
    return self
  }

  /// The pack in Swift.
  public var code: String {
    let text = SwiftText.quoted
    var lines = [
      "// Drafted by Tickmark from \(SwiftText.comment(file)), where every rule below holds.",
      "// Read it, take out what holds by accident, say why the rest matters (.because), and keep it.",
      "import Tickmark", "",
    ]
    lines += SwiftText.call(
      "let \(Naming.variable(of: id)) = RulePack", [text(id), "version: \"0.1\"", text(title)],
      indent: 0, ending: " {")
    lines += groups.map { "  \($0.variable)" } + ["}"]
    for group in groups { lines += [""] + group.code }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Swift as people would write it: strings in quotes, calls broken at a hundred columns.
enum SwiftText {
  /// A text as a literal.
  static func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case _ where scalar.value < 0x20 || scalar.properties.generalCategory == .format:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// Lines as a literal of several lines.
  static func lines(_ lines: [String], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let quotes = margin + "\"\"\""
    return [quotes]
      + lines.map { $0.isEmpty ? "" : margin + quoted($0).dropFirst().dropLast() } + [quotes]
  }

  /// A text that cannot leave the line of its comment.
  static func comment(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x2028 })
    )
  }

  /// A call on one line, or with its arguments on lines of their own where that is too long.
  static func call(
    _ name: String, _ arguments: [String], indent: Int, ending: String = ""
  ) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let whole = "\(margin)\(name)(\(arguments.joined(separator: ", ")))\(ending)"
    // What is drafted stands four columns further in than it is made.
    guard whole.unicodeScalars.count > 94 else { return [whole] }
    var lines = ["\(margin)\(name)("]
    var line = ""
    for (index, argument) in arguments.enumerated() {
      let piece = argument + (index + 1 < arguments.count ? "," : "")
      if !line.isEmpty, indent + 3 + line.unicodeScalars.count + piece.unicodeScalars.count > 94 {
        lines.append("\(margin)  \(line)")
        line = piece
      } else {
        line += line.isEmpty ? piece : " " + piece
      }
    }
    return lines + ["\(margin)  \(line)", "\(margin))\(ending)"]
  }
}
