import Figures
import Reports
import Structure

extension Inference {
  /// Lists of key figures whose labels say what a percentage or a rate is of, in tables that follow
  /// each other: closed at stage 1 as % of all closed, received per 1,000 population.
  public static let statedShares = Inference("statedShares") { study in
    var counts: [KeyFigure] = []
    var relations: [Relation] = []
    var part: Int?
    for table in study.tables where table.layout.isData {
      if study.part(ofTable: table.index) != part { counts = [] }
      part = study.part(ofTable: table.index)
      guard let column = table.layout.valueColumns.first, table.layout.valueColumns.count == 1
      else { continue }
      for row in table.bodyRows {
        guard let term = table.term(row, column), !term.isMark else { continue }
        let key = KeyFigure(table.layout.rows[row].label, term)
        if let relation = key.relation(to: counts) {
          var relation = relation
          relation.address = table.address(row, column)
          relations.append(relation)
        }
        if term.figure.kind == .count, key.per == nil { counts.append(key) }
      }
    }
    return relations
  }
}

/// A line of a list of key figures.
private struct KeyFigure {
  let term: Term
  /// What it counts; of a share or a rate, what that is of it.
  let subject: Set<String>
  /// What a share is of; nil where the label names no whole.
  let whole: Set<String>?
  /// How many people a rate is for.
  let per: Int?

  init(_ label: String, _ term: Term) {
    self.term = term
    let plain = label.split(separator: "(").enumerated().map { number, piece in
      number == 0 ? String(piece) : String(piece.split(separator: ")").dropFirst().joined())
    }
    let words = KeyFigure.unnumbered(Label(plain.joined(separator: " ")).words)
    let marks: [[String]] = [
      ["as", "%"], ["as", "a", "%"], ["as", "percentage"], ["as", "a", "percentage"],
      ["as", "per", "cent"],
    ]
    let mark = words.indices.lazy.compactMap { place -> Range<Int>? in
      marks.first { words[place...].starts(with: $0) }.map { place..<(place + $0.count) }
    }.first
    let rate = words.firstIndex(of: "per").flatMap { place -> (Int, Int)? in
      guard place + 2 < words.count else { return nil }
      let digits = words[(place + 1)...].prefix { Int($0) != nil }.joined()
      return Int(digits).flatMap { $0 >= 100 ? (place, $0) : nil }
    }
    if let mark {
      subject = KeyFigure.telling(words[..<mark.lowerBound])
      whole = KeyFigure.telling(words[mark.upperBound...])
      per = nil
    } else if let rate {
      subject = KeyFigure.telling(words[..<rate.0])
      whole = nil
      per = rate.1
    } else {
      subject = KeyFigure.telling(words[...])
      whole = nil
      per = nil
    }
  }

  /// The words without the number in front: 2 (i), 3a.
  private static func unnumbered(_ words: [String]) -> [String] {
    let isNumbered =
      words.first.map { $0.utf8.count < 4 && $0.utf8.first?.isDigit ?? false } ?? false
    return isNumbered && words.count > 3 ? Array(words.dropFirst()) : words
  }

  private static func telling(_ words: ArraySlice<String>) -> Set<String> {
    Set(words).subtracting([
      "the", "of", "a", "an", "and", "in", "on", "for", "to", "at", "number", "total", "all",
      "year",
      "full", "no", "that", "were", "which", "this", "period",
    ])
  }

  /// What the figure must be of the ones before it, where each of its two sides is named by one alone.
  func relation(to counts: [KeyFigure]) -> Relation? {
    if let per, let people = counts.last(where: { $0.subject.contains("population") }),
      let part = counts.last(where: { $0.subject == subject })
    {
      var stated = term
      stated.figure.kind = .rate
      return Relation(
        rule: "rate", .rate(per: Exact(per)), stated: stated, terms: [part.term, people.term]
      )
    }
    guard let whole, term.figure.kind == .percent, !whole.isEmpty, !subject.isEmpty,
      let part = counts.last(where: { $0.subject == subject }),
      let base = counts.last(where: { $0.subject == whole }), part.term.slot != base.term.slot
    else { return nil }
    return Relation(
      rule: "percent-share", .share, stated: term, terms: [part.term, base.term])
  }
}
