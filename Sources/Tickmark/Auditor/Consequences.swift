import Figures
import Reports

/// Finds what a reader would conclude wrongly from a contradicted figure.
struct Consequences {
  let study: Study
  let ledger: Ledger

  /// The gravest consequence: a direction, then a target, then a rating.
  func find(_ judgement: Judgement, _ cause: Cause?) -> Check.Consequence? {
    if turnsDirection(judgement, cause) { return .direction }
    guard let stated = judgement.relation.stated else { return nil }
    return target(stated, judgement) ?? rating(besides: stated.slot)
  }

  private func turnsDirection(_ judgement: Judgement, _ cause: Cause?) -> Bool {
    if cause == .directionFlipped || cause == .signFlipped { return true }
    switch judgement.relation.statement {
    case .percentChange, .difference:
      guard let stated = judgement.relation.stated?.figure.value, let computed = judgement.computed,
        !stated.isZero, !computed.isZero
      else { return false }
      return stated.isNegative != computed.isNegative
    default: return false
    }
  }

  private func target(_ stated: Term, _ judgement: Judgement) -> Check.Consequence? {
    guard let computed = judgement.computed else { return nil }
    for target in targets(besides: stated.slot)
    where (stated.figure.value >= target.value) != (computed >= target.value) {
      return .target(target.text)
    }
    return nil
  }

  /// The targets in the row of a cell, or in the sentence of a figure.
  private func targets(besides slot: Slot) -> [Figure] {
    switch slot {
    case .cell(let table, let row, _, _), .words(let table, let row, _, _):
      let columns = study.layouts[table].columns
      return columns.indices.filter { Label(columns[$0].label).words.contains("target") }
        .compactMap { study.term(table: table, row: row, column: $0)?.figure }
    case .prose(let block, let sentence, _):
      let figures = study.report.blocks[block].sentences[sentence].figures
      return figures.indices.filter { index in
        let place = ledger.index(of: .prose(block: block, sentence: sentence, figure: index))
        return place.map { ledger.figures[$0].kind == .threshold } ?? false
      }.map { figures[$0].figure }
    case .elsewhere: return []
    }
  }

  private func rating(besides slot: Slot) -> Check.Consequence? {
    guard case .cell(let table, let row, _, _) = slot else { return nil }
    let columns = study.layouts[table].columns
    for (column, cell) in study.report.tables[table].rows[row].cells.enumerated()
    where columns.indices.contains(column) {
      let isRating = Label(columns[column].label).words.contains("rag")
      let word = Label(cell.text).text
      let isColour = ["red", "amber", "green"].contains(word)
      if isColour || isRating && ["r", "a", "g"].contains(word) { return .rating(cell.text) }
    }
    return nil
  }
}
