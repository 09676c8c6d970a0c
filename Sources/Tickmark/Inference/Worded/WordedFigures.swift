import Claims
import Reports

extension Inference {
  /// Figures that stand open where a word says outright what one of them is to all others of its
  /// sentence: their multiple, their mean, the whole of four quarters.
  public static let wordedFigures = ofOpenFigures("wordedFigures", ticks: true) { open in
    let passages = open.passages() + open.passagesWithoutValues()
    let stretches = open.hands.stretches(of: passages.count)
    return open.hands.results(of: stretches.count) { stretch in
      passages[stretches[stretch]].flatMap(open.wordedFigures)
    }.flatMap(\.self)
  }
}

extension OpenFigures {
  /// What the words of a passage say of its figures.
  fileprivate func wordedFigures(of passage: Passage) -> [Relation] {
    guard passage.end == nil else { return [] }
    return ToldMultiples(open: self, passage: passage).relations()
      + FourQuarters(open: self, passage: passage).relations()
      + WordedWholes(open: self, passage: passage).relations()
      + NamedParts(open: self, passage: passage).relations()
      + WordedFractions(open: self, passage: passage).relations()
      + WordedRanks(open: self, passage: passage).relations()
      + WordedRemainders(open: self, passage: passage).relations()
      + WordedMajorities(open: self, passage: passage).relations()
      + WordedRanges(open: self, passage: passage).relations()
      + WordedHundreds(open: self, passage: passage).relations()
      + WordedSides(open: self, passage: passage).relations()
      + NamedWholes(open: self, passage: passage).relations()
      + WordedSpells(open: self, passage: passage).relations()
      + WordedMeans(open: self, passage: passage).relations()
      + OpeningsAndClosings(open: self, passage: passage).relations()
  }
}

extension Study {
  /// The words in front of an amount up to a mark, or those that its bracket stands behind: `delay (41)`.
  func name(before amount: Amount) -> [String] {
    let clause = clause(around: amount)
    let text = Array(said[amount.sentence].sentence.text.utf8.prefix(amount.range.lowerBound))
    guard clause.front.isEmpty, text.last == UInt8(ascii: "(") else { return clause.front }
    let front = text.dropLast()
    let marks = Set(",;:()0123456789".utf8)
    let start = front.lastIndex(where: marks.contains).map { $0 + 1 } ?? 0
    return Label(String(decoding: front[start...], as: UTF8.self)).words.suffix(8)
  }
}
