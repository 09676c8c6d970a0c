import Claims
import Figures
import Reports
import Structure

/// The lines and spots of a table that a sentence calls by name, where it does.
struct Mentions {
  /// What a stretch of the sentence names.
  enum Target: Hashable {
    case line(Int)
    case spot(Int)
  }

  struct Mention {
    let range: Range<Int>
    let target: Target
    /// Whether all words of the label stand there.
    let isFull: Bool
  }

  let tape: SpokenTape
  let all: [Mention]
  /// Whether the sentence speaks of what is not of a line: `not upheld` beside `Upheld`.
  let isNegated: Bool

  /// Whether the sentence itself names a line, and does not only go on about one.
  var namesALine: Bool {
    all.contains { if case .line = $0.target { true } else { false } }
  }

  init(_ tape: SpokenTape, _ grid: CellGrid) {
    self.tape = tape
    let plain = tape.pieces.indices.map { index -> String? in
      if case .quarter(let number)? = tape.spot(index) { return "q\(number)" }
      if case .quarter(let number)? = tape.year(index)?.kind { return "q\(number)" }
      return tape.word(index).flatMap(Wording.normal)
    }
    var found: [Mention] = []
    var taken: Set<Int> = []
    var isNegated = false
    for (words, target) in Mentions.names(of: grid) {
      for start in tape.pieces.indices where plain[start] == words[0] {
        guard let range = Mentions.range(of: words, plain, from: start),
          taken.isDisjoint(with: range), !tape.isSign(start - 1, "-/&"),
          !tape.isSign(range.upperBound, "-/&")
        else { continue }
        if Mentions.negations.contains(tape.word(start - 1) ?? "") {
          isNegated = true
          continue
        }
        taken.formUnion(range)
        found.append(Mention(range: range, target: target, isFull: true))
      }
    }
    for (index, word) in plain.enumerated() where !taken.contains(index) {
      guard let word, let line = grid.telling[word],
        !found.contains(where: { $0.target == .line(line) }), !tape.isSign(index - 1, "-/&"),
        !tape.isSign(index + 1, "-/&")
      else { continue }
      if Mentions.negations.contains(tape.word(index - 1) ?? "") {
        isNegated = true
        continue
      }
      found.append(Mention(range: index..<index + 1, target: .line(line), isFull: false))
    }
    all = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.isNegated = isNegated
  }

  private static let negations: Set<String> = ["not", "no", "non", "other", "except", "excluding"]

  /// The names that one line or one spot alone has, the longest first.
  private static func names(of grid: CellGrid) -> [(words: [String], target: Target)] {
    var found = grid.lines.map { (words: $0.words, target: Target.line($0.index)) }
    if !grid.isTurned {
      for spot in grid.spots where spot != grid.wholeSpot {
        let reading = grid.facts.layout.columns[spot]
        var words = Wording.words(of: reading.label)
        if case .quarter(let number)? = reading.period?.kind { words = ["q\(number)"] }
        guard !words.isEmpty, reading.period?.isYear != true else { continue }
        found.append((words, .spot(spot)))
      }
    }
    // `187 Stage 1 complaints` are those of the row “Stage 1 received”.
    found += found.compactMap { name in
      let words = name.words.filter { !ProseTies.processWords.contains($0) }
      return words.isEmpty || words == name.words ? nil : (words, name.target)
    }
    let uses = Dictionary(grouping: found, by: \.words).mapValues(\.count)
    return found.filter { uses[$0.words] == 1 }.sorted { $0.words.count > $1.words.count }
  }

  /// Where words stand in this order, with no more than one small word between two of them.
  private static func range(
    of words: [String], _ plain: [String?], from start: Int
  ) -> Range<Int>? {
    var place = start
    for word in words {
      if place < plain.count, plain[place] == nil, place > start { place += 1 }
      guard place < plain.count, plain[place] == word else { return nil }
      place += 1
    }
    return start..<place
  }

  /// The targets in a stretch, each once.
  func targets(in range: Range<Int>) -> [Mention] {
    var seen: Set<Target> = []
    return all.filter {
      range.contains($0.range.lowerBound) && $0.range.upperBound <= range.upperBound
        && seen.insert($0.target).inserted
    }
  }

  /// Whether the place belongs to a name.
  func isName(_ index: Int) -> Bool { all.contains { $0.range.contains(index) } }
}
