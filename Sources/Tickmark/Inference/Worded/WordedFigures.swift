extension Inference {
  /// Figures that stand open where a word says outright what one of them is to all others of its
  /// sentence: their multiple, their mean, the whole of four quarters.
  public static let wordedFigures = ofOpenFigures("wordedFigures", ticks: true) { open in
    let passages = open.passages() + open.passagesBeforeWords()
    let stretches = open.hands.stretches(of: passages.count)
    return open.hands.results(of: stretches.count) { stretch in
      passages[stretches[stretch]].flatMap(open.wordedFigures)
    }.flatMap(\.self)
  }
}

extension OpenFigures {
  /// What the words of a passage say of its figures; one relation for each figure that is told.
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
      + WordedSides(open: self, passage: passage).relations()
      + NamedWholes(open: self, passage: passage).relations()
      + WordedSpells(open: self, passage: passage).relations()
      + WordedMeans(open: self, passage: passage).relations()
      + OpeningsAndClosings(open: self, passage: passage).relations()
  }
}
