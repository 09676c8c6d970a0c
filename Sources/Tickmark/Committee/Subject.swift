import Reports

/// What a title is about: its words of content, for titles of one thing that are worded differently.
struct Subject {
  let words: Set<String>

  init(_ label: Label) {
    words = Set(label.words.filter { $0.utf8.count > 2 && !Subject.small.contains($0) })
  }

  init(_ text: String) { self.init(Label(text)) }

  /// Whether another title is about the same: it has most of these words, or these most of its own.
  func isThat(of other: Label) -> Bool {
    guard !words.isEmpty else { return false }
    let shared = other.words.reduce(into: Set<String>()) { shared, word in
      if words.contains(word) { shared.insert(word) }
    }
    guard shared.count >= min(2, words.count) else { return false }
    if shared.count * 5 >= words.count * 3 { return true }
    let own = Subject(other).words.count
    return shared.count >= 2 && own > 1 && shared.count * 5 >= own * 4
  }

  private static let small: Set<String> = [
    "the", "and", "for", "from", "with", "that", "this", "into", "its", "our", "report", "item",
    "update", "held", "meeting", "committee", "select", "scrutiny", "council", "any", "all",
  ]
}

extension Block {
  /// The words of a heading, a paragraph or an item.
  var text: String { sentences.map(\.text).joined(separator: " ") }

  var isHeading: Bool {
    if case .heading = content { return true }
    return false
  }
}

extension Study {
  /// The blocks of a part, by index.
  func blocks(ofPart part: Int) -> Range<Int> {
    let blocks = report.blocks
    let first = blocks.firstIndex { report.sections[$0.section].part == part } ?? blocks.endIndex
    let end =
      blocks[first...].firstIndex { report.sections[$0.section].part != part } ?? blocks.endIndex
    return first..<end
  }

  /// Where the words of a block start.
  func place(ofBlock block: Int) -> Place {
    let content = report.blocks[block]
    guard let sentence = content.sentences.first else {
      return Place(file: report.file, line: content.lines.lowerBound)
    }
    return place(of: 0..<sentence.text.utf8.count, in: sentence, block: block)
  }

  /// The dates that a block prints, each with its place; those of a table row by row.
  func dates(inBlock block: Int) -> [(date: CalendarDate, text: String, place: Place)] {
    report.blocks[block].sentences.flatMap { sentence in
      sentence.figures.compactMap { figure in
        guard figure.figure.kind == .date, let date = CalendarDate(printed: figure.figure.text)
        else { return nil }
        return (date, figure.figure.text, place(of: figure.range, in: sentence, block: block))
      }
    }
  }
}

extension Relation {
  /// A relation that a rule about words has decided itself.
  static func told(
    _ verdict: Verdict, _ message: String, at place: Place, _ address: [String],
    weighing severity: Severity? = nil, related: [Place] = [], as words: String = ""
  ) -> Relation {
    var relation = Relation(
      rule: "", lane: .declared, .decided(verdict), stated: nil, place: place, message: message,
      address: address)
    relation.severity = severity
    relation.related = related
    if !words.isEmpty { relation.relatedWords = words }
    return relation
  }

  /// Something that the rule could not decide, and why.
  static func open(_ reason: String, at place: Place, _ address: [String]) -> Relation {
    Relation(
      rule: "", lane: .declared, .undecidable(reason), stated: nil, place: place, address: address)
  }

  /// Something that must be there and is not.
  static func lacking(
    _ message: String, at place: Place, _ address: [String], weighing severity: Severity? = nil
  ) -> Relation {
    var relation = Relation(
      rule: "", lane: .declared, .missing, stated: nil, place: place, message: message,
      address: address)
    relation.severity = severity
    return relation
  }
}
