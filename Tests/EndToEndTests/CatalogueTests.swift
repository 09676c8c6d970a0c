import TestSupport
import Testing

/// An article of the documentation for rule authors, with the Swift in it.
struct Article: Sendable, CustomTestStringConvertible {
  private static let folder = Project.root + "/Sources/Tickmark/Tickmark.docc"

  let name: String
  let lines: [Substring]

  var testDescription: String { name }

  static let all = Files.names(in: folder).filter { $0.hasSuffix(".md") }.map { name in
    let text = String(decoding: Files.read(folder + "/" + name) ?? [], as: UTF8.self)
    return Article(name: name, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  /// What stands between the fences of Swift.
  var listings: [String] {
    var listings: [String] = []
    var open: [Substring]?
    for line in lines {
      if let body = open {
        open = line == "```" ? nil : body + [line]
        if line == "```" { listings.append(body.joined(separator: "\n")) }
      } else if line == "```swift" {
        open = []
      }
    }
    return listings
  }

  /// The rules files that the listings make: whole ones as they stand, groups in packs of twenty.
  var rulesFiles: [String] {
    let groups = listings.filter { $0.hasPrefix("Group(") }
    let whole = listings.filter { $0.hasPrefix("import Tickmark\n") }
    guard !groups.isEmpty else { return whole }
    var text = "import Tickmark\n"
    for start in stride(from: 0, to: groups.count, by: 20) {
      let names = (start..<min(start + 20, groups.count)).map { "  group\($0)\n" }.joined()
      text += "let pack\(start) = RulePack(\"pack-\(start)\", version: \"1\", \"\(name)\") {\n"
      text += names + "}\n"
    }
    for (index, group) in groups.enumerated() {
      text += "private var group\(index): Group {\n\(group)\n}\n"
    }
    return whole + [text]
  }
}

/// The words of the rule language, as its sources declare them.
private struct LanguageWords {
  private static let folder = Project.root + "/Sources/Tickmark/Language"
  /// Said in one place for all kinds of rules, or for the standard pack alone.
  private static let others: Set = [
    "because(_:)", "from(_:)", "weighs(_:)", "named(_:)", "passes(_:)", "fails(_:)",
    "fails(_:with:)",
  ]

  /// Words of the standard pack alone, and the one that all lines of a checklist share.
  private static let general: Set = ["Everywhere", "RuleLine"]

  static var all: [String] {
    Files.names(in: folder).flatMap { name in
      words(in: String(decoding: Files.read(folder + "/" + name) ?? [], as: UTF8.self))
    }
  }

  private static func words(in text: String) -> [String] {
    var words: [String] = []
    var type = ""
    for declaration in text.split(separator: "\n  public func ").enumerated() {
      let (index, part) = declaration
      let body = part.prefix { $0 != "{" }
      if index > 0, let open = body.firstIndex(of: "("), isRule(body) {
        let word = body[..<open] + "(" + labels(of: body[open...].dropFirst()) + ")"
        if !others.contains(String(word)) { words.append("\(type).\(word)") }
      }
      for line in part.split(separator: "\n") {
        for opening in ["extension ", "public struct "] where line.hasPrefix(opening) {
          let rest = line.dropFirst(opening.count)
          type = String(rest.prefix { $0.isLetter })
          if rest.contains(": RuleContent"), !general.contains(type) { words.append(type) }
        }
      }
    }
    return words.filter { word in !general.contains { word.hasPrefix($0 + ".") } }
  }

  private static func isRule(_ declaration: Substring) -> Bool {
    ["TableRule", "RuleLine", "Table", "Section", "Claim", "Agree", "Each"].contains { kind in
      declaration.split(separator: ">").last.map { $0.filter { !$0.isWhitespace } } == kind
    }
  }

  /// The labels of parameters, those of the author's file and line left out.
  private static func labels(of parameters: Substring) -> String {
    var depth = 0
    var labels: [Substring] = []
    var start = parameters.startIndex
    for index in parameters.indices {
      switch parameters[index] {
      case "(", "[": depth += 1
      case ")" where depth == 0, "," where depth == 0:
        let words = parameters[start..<index].split(whereSeparator: { $0.isWhitespace || $0 == ":" }
        )
        if let label = words.first, label != "file", label != "line" { labels.append(label) }
        start = parameters.index(after: index)
        if parameters[index] == ")" { return labels.map { "\($0):" }.joined() }
      case ")", "]": depth -= 1
      default: break
      }
    }
    return labels.map { "\($0):" }.joined()
  }
}

@Suite("The documentation for authors of rules")
struct CatalogueTests {
  @Test("Every listing compiles, and its examples do what it says", arguments: Article.all)
  func listings(_ article: Article) throws {
    guard !article.rulesFiles.isEmpty, let desk = Desk() else { return }
    defer { desk.clear() }
    for (number, text) in article.rulesFiles.enumerated() {
      let file = desk.write(text, to: "listing\(number).swift")
      let tested = try desk.run("rules", "test", file)
      #expect(tested.code == 0 && tested.errors.isEmpty, "\(tested.errors)\(tested.output)")
      // What holds must have been at work: overlapping answers are the one thing that never fails.
      let notes = tested.output.split(separator: "\n").filter { $0.contains(": note: ") }
      let hasExamples = text.contains(".passes(")
      #expect(!hasExamples || notes.allSatisfy { $0.contains("several-answers") }, "\(notes)")
    }
  }

  @Test("A listing that is no rules file stands in the tests, word for word")
  func kept() throws {
    let path = Project.root + "/Tests/TickmarkTests/AuthorsTests.swift"
    let tests = String(decoding: try #require(Files.read(path)), as: UTF8.self)
    let kept = Set(tests.split(separator: "\n").map { $0.drop { $0 == " " } })
    let others = Article.all.flatMap(\.listings).filter {
      !$0.hasPrefix("Group(") && !$0.hasPrefix("import Tickmark\n")
    }
    #expect(!others.isEmpty)
    for line in others.flatMap({ $0.split(separator: "\n") }) {
      #expect(kept.contains(line.drop { $0 == " " }), "\(line)")
    }
  }

  @Test("Every word of the language has a heading “### Type.word(labels:)” and examples below it")
  func complete() {
    let articles = Article.all.filter { $0.name.hasPrefix("Words") }
    let headings = articles.flatMap(\.lines).filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) }
    let words = LanguageWords.all
    #expect(words.count > 30)
    for word in words {
      let isTold = headings.contains { $0 == word || $0.hasPrefix(word + ".") }
      #expect(isTold, "add “### \(word)” to an article in Sources/Tickmark/Tickmark.docc")
    }
    for heading in headings where heading.contains("(") {
      let isThere = words.contains(String(heading))
      #expect(isThere, "there is no word “\(heading)” any more")
    }
  }
}
