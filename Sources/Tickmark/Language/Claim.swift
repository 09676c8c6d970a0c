import Figures
import Reports

/// A sentence as a rule expects it: words, `*` for any words between, `{name}` for a figure.
public struct Claim: RuleContent {
  private let pattern: SentencePattern
  private let text: String
  private let origin: Rule.Origin
  private var meanings: [(name: String, quantity: Quantity)] = []
  private var why: String?

  /// Makes a claim from its pattern, such as `a total of {n} complaints * at Stage 1`.
  public init(_ pattern: String, file: String = #fileID, line: Int = #line) {
    text = pattern
    self.pattern = SentencePattern(pattern)
    origin = Rule.Origin(file: file, line: line)
  }

  /// Says what a named figure of the sentence must equal.
  public func says(_ name: String, is quantity: Quantity) -> Claim {
    var copy = self
    copy.meanings.append((name, quantity))
    return copy
  }

  /// Says why the rule matters.
  public func because(_ why: String) -> Claim {
    var copy = self
    copy.why = why
    return copy
  }

  /// The rule itself.
  public var rules: [Rule] {
    let (pattern, meanings, text) = (pattern, meanings, text)
    var rule = Rule("claim", "“\(text)”", at: origin) { study, handles in
      var relations: [Relation] = []
      var isMet = false
      for (block, content) in study.report.blocks.enumerated()
      where handles.covers(section: content.section, of: study) {
        for (number, sentence) in content.sentences.enumerated() {
          guard let figures = pattern.match(sentence) else { continue }
          isMet = true
          for (name, quantity) in meanings {
            guard let figure = figures[name] else {
              return .broken("the pattern “\(text)” has no figure {\(name)}", near: [])
            }
            let stated = Term(
              sentence.figures[figure].figure,
              at: .prose(block: block, sentence: number, figure: figure), label: name)
            switch quantity.find(in: study, handles) {
            case .broken(let message, let near): return .broken(message, near: near)
            case .absent:
              relations.append(
                Relation(
                  rule: "", lane: .declared,
                  .undecidable("the report does not print \(quantity.words)"), stated: stated,
                  address: [text, name]))
            case .terms(let terms):
              relations.append(
                Relation(
                  rule: "", lane: .declared, terms.count == 1 ? .same : .sum, stated: stated,
                  terms: terms, message: quantity.words, address: [text, name]))
            }
          }
        }
      }
      return isMet ? .bound(relations) : .unbound
    }
    rule.why = why
    return [rule]
  }
}

/// The words and figures that a sentence must hold, in order.
struct SentencePattern: Sendable {
  private enum Piece {
    case word(String)
    case any
    case figure(String)
  }

  private let pieces: [Piece]

  init(_ text: String) {
    pieces = text.split(separator: " ").flatMap { word -> [Piece] in
      if word == "*" { return [.any] }
      if word.hasPrefix("{"), let end = word.firstIndex(of: "}") {
        return [.figure(String(word[word.index(after: word.startIndex)..<end]))]
      }
      return Label(String(word)).words.map { .word($0) }
    }
  }

  private enum Token {
    case word(String)
    case figure(Int)
  }

  /// The figures by name, where the sentence holds the pattern.
  func match(_ sentence: Sentence) -> [String: Int]? {
    let tokens = SentencePattern.tokens(of: sentence)
    guard !tokens.isEmpty, !pieces.isEmpty else { return nil }
    for start in tokens.indices {
      var names: [String: Int] = [:]
      if walk(0, start, tokens, isLoose: false, &names) { return names }
    }
    return nil
  }

  private func walk(
    _ piece: Int, _ position: Int, _ tokens: [Token], isLoose: Bool, _ names: inout [String: Int]
  ) -> Bool {
    guard piece < pieces.count else { return true }
    if case .any = pieces[piece] {
      return walk(piece + 1, position, tokens, isLoose: true, &names)
    }
    var position = position
    while position < tokens.count {
      switch (pieces[piece], tokens[position]) {
      case (.word(let wanted), .word(let met)) where wanted == met:
        if walk(piece + 1, position + 1, tokens, isLoose: false, &names) { return true }
      case (.figure(let name), .figure(let index)):
        names[name] = index
        if walk(piece + 1, position + 1, tokens, isLoose: false, &names) { return true }
      default: break
      }
      guard isLoose else { return false }
      position += 1
    }
    return false
  }

  /// The sentence's words with its figures among them; a figure that is a name stays words.
  private static func tokens(of sentence: Sentence) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(sentence.text.utf8)
    var cursor = 0
    func words(to end: Int) {
      guard cursor < end, end <= bytes.count else { return }
      let text = String(decoding: bytes[cursor..<end], as: UTF8.self)
      tokens += Label(text).words.map { .word($0) }
    }
    for (index, figure) in sentence.figures.enumerated() {
      guard figure.figure.kind != .reference else { continue }
      words(to: figure.range.lowerBound)
      tokens.append(.figure(index))
      cursor = figure.range.upperBound
    }
    words(to: bytes.count)
    return tokens
  }
}
