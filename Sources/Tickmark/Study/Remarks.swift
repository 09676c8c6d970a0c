import Reports

/// Remarks around a table that say that its figures are not the whole.
enum Remarks {
  /// Whether a sentence says that some cases are left out or still open.
  static func leavesCasesOut(_ text: String) -> Bool {
    let label = Label(text)
    return leaving.contains { label.contains($0) }
  }

  /// Whether a sentence says that several answers were allowed.
  static func allowsSeveralAnswers(_ text: String) -> Bool {
    let label = Label(text)
    return several.contains { label.contains($0) }
  }

  private static let leaving = [
    "remain open", "remains open", "remain outstanding", "remains outstanding", "still open",
    "do not consider", "does not consider", "do not include", "does not include", "not included",
    "excluding", "excludes", "exclude", "is excluded", "are excluded", "left out", "ongoing",
    "not yet concluded", "under investigation", "not recorded", "not known", "only show",
    "may not sum", "may not add", "do not sum", "do not add", "not add up", "rounding",
  ].map { Label($0) }

  private static let several = [
    "more than one", "multiple response", "multiple answers", "all that apply", "several answers",
    "more than 1", "multiple categories", "can be recorded under", "may be counted",
  ].map { Label($0) }
}

extension TableView {
  /// The sentences that announce the table and the notes below it.
  var sentencesAround: [Sentence] {
    let block = study.blockOfTable[index]
    let range =
      table.blocksAround ?? max(0, block - 2)...min(study.report.blocks.count - 1, block + 1)
    let section = study.report.blocks[block].section
    return range.flatMap { index -> [Sentence] in
      guard study.report.blocks.indices.contains(index),
        study.report.blocks[index].section == section
      else { return [] }
      return study.report.blocks[index].sentences
    }
  }
}
