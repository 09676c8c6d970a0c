import Claims
import Figures
import Reports
import Structure

/// Cells that share words with a sentence and are not what it speaks of: `answered within 20 days` and
/// the row `More than 20 days`.
extension ProseTies {
  /// Whether the words around a figure say that the cells which would refute it are not meant.
  func isOfOtherRow(_ failed: Relation, _ claim: ProseClaim, _ said: Said) -> Bool {
    let parts = failed.terms.prefix(
      failed.statement == .share ? failed.leading : failed.terms.count)
    guard let stated = failed.stated, parts.contains(where: \.slot.isTable),
      case .prose(_, _, let index) = stated.slot
    else { return false }
    let clause = Clause(of: index, in: said)
    let isMoney = stated.figure.kind == .money
    if isMoney != parts.contains(where: { $0.figure.kind == .money }), !isPercent(stated) {
      return true
    }
    return said.words.contains("would") || isOfScale(failed, stated)
      || isSmall(stated, beside: parts)
      || isMoreThanAll(failed, stated)
      || clause.isOfElsewhere || clause.goesOnAsChange && failed.statement == .share
      || isSumOfSeveral(failed, claim, said, clause)
      || parts.contains { isNamedOtherwise($0, clause) }
      || isPercent(stated) && isOfAnotherBaseOrYear(failed, claim, said)
      || failed.statement == .same && clause.wordBefore == "from" && !isEndOfPair(claim, said)
  }

  /// `Fell from 345 to 300`, `from 186 in 2021`: then the words tell which year's cell is meant.
  private func isEndOfPair(_ claim: ProseClaim, _ said: Said) -> Bool {
    if case .period? = claim.time { return true }
    return said.claims.contains { $0.from == claim.stated && $0.to != nil }
  }

  private func isPercent(_ term: Term) -> Bool { term.figure.kind == .percent }

  /// A thousand times the cell: the caption says thousands.
  private func isOfScale(_ failed: Relation, _ stated: Term) -> Bool {
    guard failed.statement == .same, let found = failed.terms.first?.figure.value else {
      return false
    }
    return [1_000, 1_000_000].contains { scale in
      (try? found * Exact(scale)) == stated.figure.value
    }
  }

  /// One digit against a cell three times as large is no slip: it counts something else.
  private func isSmall(_ stated: Term, beside parts: ArraySlice<Term>) -> Bool {
    guard stated.figure.kind == .count, stated.figure.value < 10, let found = parts.first,
      let wide = try? stated.figure.value * 3
    else { return false }
    return parts.count == 1 && found.figure.value > wide
  }

  /// More than all is a share of something else than the table's whole.
  private func isMoreThanAll(_ failed: Relation, _ stated: Term) -> Bool {
    failed.statement == .share && isPercent(stated) && stated.figure.value > .hundred
  }

  /// Of several shares each has its own row; only words such as `together` add rows up, and then one
  /// alone is not meant.
  private func isSumOfSeveral(
    _ failed: Relation, _ claim: ProseClaim, _ said: Said, _ clause: Clause
  ) -> Bool {
    guard failed.statement == .share || failed.statement == .sum || failed.statement == .same else {
      return false
    }
    let isTogether =
      !Self.addingWords.isDisjoint(with: said.words)
      || zip(said.words, said.words.dropFirst()).contains { $0 == "between" && $1 == "them" }
      || said.words.first == "with" && said.words.contains("it")
    let count = failed.statement == .share ? failed.leading : failed.terms.count
    if count == 1 { return isTogether || clause.words.contains("or") }
    let shares = said.claims.count { other in
      other.stated.map { said.sentence.figures[$0].figure.kind == .percent } ?? false
    }
    return shares > 1 && !isTogether && !clause.words.contains("or")
      && failed.statement != .sum
  }

  private func areOfOneColumn(_ terms: [Term]) -> Bool {
    let columns = terms.compactMap { term -> Int? in
      guard case .cell(_, _, let column, _) = term.slot else { return nil }
      return column
    }
    return Set(columns).count == 1
  }

  private static let goingOn: Set<String> = Label.words([
    "went", "go", "goes", "escalated", "progressed", "proceeded", "moved", "converted",
  ])
  private static let addingWords: Set<String> = ["together", "combined", "jointly", "altogether"]

  /// Whether a label holds another bound or another polarity than the clause.
  private func isNamedOtherwise(_ term: Term, _ clause: Clause) -> Bool {
    guard case .cell(let table, let row, let column, _) = term.slot else { return false }
    let layout = study.layouts[table]
    return [layout.rows[row].label, layout.columns[column].label].contains { label in
      let words = Label(label).words
      if words.contains("not") != clause.isNegated, clause.words.contains(where: words.contains) {
        // A label that does not say `not` is none of what was not done, and the other way round.
        return words.contains("not") || clause.isNegated && words.contains { $0.hasSuffix("ed") }
      }
      guard words.contains(where: { $0.utf8.allSatisfy(\.isDigit) }) else { return false }
      let isOver = !Clause.overs.isDisjoint(with: words)
      if isOver { return !clause.bounds(Clause.overs) }
      let isBand = words.contains("to") && words.count { $0.utf8.allSatisfy(\.isDigit) } > 1
      return isBand && clause.bounds(Clause.unders)
    }
  }

  /// `51 % in 2016/17` beside this year's share, `14 % of staff` beside one of visits.
  private func isOfAnotherBaseOrYear(
    _ failed: Relation, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    // `Some 10 % of stage 1 complaints went on to stage 2` are shares of a row.
    if failed.statement == .share, !Self.goingOn.isDisjoint(with: said.words),
      areOfOneColumn(failed.terms)
    {
      return true
    }
    guard failed.statement == .share || failed.statement == .same, let first = failed.terms.first,
      case .cell(let table, _, let column, _) = first.slot
    else { return false }
    let others = said.claims.filter { other in
      other.stated != claim.stated
        && other.stated.map { said.sentence.figures[$0].figure.kind == .percent } ?? false
    }
    let layout = study.layouts[table]
    if case .period? = claim.time, layout.columns[column].period == nil,
      others.contains(where: { $0.time != claim.time })
    {
      return true
    }
    // `22 % of those decided` beside a table of all.
    if claim.back == .thoseN, !claim.baseWords.isEmpty, failed.statement == .share { return true }
    let bases = Set((others + [claim]).map(\.baseWords).filter { !$0.isEmpty })
    return bases.count > 1
  }
}

/// The words of a sentence around one figure, up to where another thing begins.
private struct Clause {
  let words: [String]
  /// The word in front of the figure, and those behind it.
  let wordBefore: String
  /// The words of its bracket in front of it.
  private let bracket: [String]
  private let wordsBehind: [String]

  static let overs: Set<String> = [
    "over", "more", "above", "longer", "exceeding", "beyond", "after",
  ]
  static let unders: Set<String> = ["within", "under", "below", "less", "fewer", "inside"]

  init(of figure: Int, in said: Said) {
    let text = Array(said.sentence.text.utf8)
    let range = said.sentence.figures[figure].range
    let marks = Set(",;:()".utf8)
    let low = text[..<range.lowerBound].lastIndex(where: marks.contains).map { $0 + 1 } ?? 0
    let high = text[range.upperBound...].firstIndex(where: marks.contains) ?? text.count
    func words(_ range: Range<Int>) -> [String] {
      Label(String(decoding: text[range], as: UTF8.self)).words
    }
    let open = text[..<range.lowerBound].lastIndex(of: UInt8(ascii: "("))
    let isOpen = open.map { !text[$0..<range.lowerBound].contains(UInt8(ascii: ")")) } ?? false
    bracket = open.flatMap { isOpen ? words($0..<range.lowerBound) : nil } ?? []
    let breaks = Clause.breaks
    let before = words(low..<range.lowerBound)
    let behind = words(range.upperBound..<high)
    let own = before.lastIndex(where: breaks.contains).map { before[($0 + 1)...] } ?? before[...]
    wordsBehind = Array(behind.prefix { !breaks.contains($0) })
    self.words = own + wordsBehind
    wordBefore = before.last ?? ""
  }

  /// Whether one of the words stands in front of a number: `within 20 days`, `more than 20`.
  func bounds(_ words: Set<String>) -> Bool {
    self.words.indices.contains { index in
      words.contains(self.words[index])
        && self.words.dropFirst(index + 1).prefix(2).contains { $0.utf8.allSatisfy(\.isDigit) }
    }
  }

  var isNegated: Bool { words.contains("not") }

  /// `34 % down in the north`, `5 % over its budget`, `an increase of £41 or 3 %`.
  var goesOnAsChange: Bool {
    if zip(words, words.dropFirst()).contains(where: { Clause.changes.contains($0) && $1 == "of" })
    {
      return true
    }
    let next = wordsBehind.first { !["per", "cent", "percent"].contains($0) } ?? ""
    return ["down", "up", "fewer", "lower", "higher", "more", "less"].contains(next)
      || next == "over" && wordsBehind.contains("budget")
      || next == "under" && wordsBehind.contains("budget")
  }

  private static let changes: Set<String> = [
    "increase", "decrease", "rise", "fall", "reduction", "growth", "drop",
  ]

  /// `(England: 65 %)`.
  var isOfElsewhere: Bool {
    !ClauseWords.elsewhere.isDisjoint(with: bracket)
      || words.count < 7 && !ClauseWords.elsewhere.isDisjoint(with: words)
  }

  private static let breaks = ClauseWords.contrasts.union(["compared", "against", "but"])
}
