import Figures
import Reports
import Structure

/// Every figure of a draft in reading order, and what became of it.
struct Ledger {
  private(set) var figures: [Audit.AuditedFigure] = []
  private var indexOfSlot: [Slot: Int] = [:]

  init(_ study: Study) {
    indexOfSlot.reserveCapacity(Ledger.count(in: study.report))
    for (index, block) in study.report.blocks.enumerated() {
      if case .table(let table) = block.content {
        enter(table: table, of: study)
      } else {
        for (number, sentence) in block.sentences.enumerated() {
          enter(sentence, number, block: index, of: study)
        }
      }
    }
  }

  private static func count(in report: Report) -> Int {
    report.tables.reduce(0) { sum, table in
      table.rows.reduce(sum) { sum, row in row.cells.reduce(sum) { $0 + $1.figures.count } }
    }
  }

  /// The slot of each figure.
  var slots: [Slot?] {
    var slots: [Slot?] = Array(repeating: nil, count: figures.count)
    for (slot, index) in indexOfSlot { slots[index] = slot }
    return slots
  }

  /// The position of a slot's figure among all figures.
  func index(of slot: Slot) -> Int? { indexOfSlot[slot] }

  /// Where a slot stands: the place of its figure, shared with it, where both cover the same columns.
  func place(of slot: Slot, in study: Study) -> Place {
    guard let index = indexOfSlot[slot] else { return study.place(of: slot) }
    guard case .cell(let table, let row, let column, let share) = slot else {
      return figures[index].place
    }
    let stretch = study.stretch(table, row, column, share)
    return stretch.map(figures[index].place.moved) ?? study.place(of: slot)
  }

  private mutating func enter(table: Int, of study: Study) {
    let layout = study.layouts[table]
    let section = study.report.blocks[study.blockOfTable[table]].section
    let listsPages = ContentsPages.isContents(study.titles[section])
    for (row, cells) in study.report.tables[table].rows.enumerated() {
      for (column, cell) in cells.cells.enumerated() where !cell.isSpanned {
        let isName = row < layout.headerRows || layout.columns[column].role == .label
        for (number, found) in cell.figures.enumerated() {
          let isQuantity = cell.quantity.isQuantity && number < 2
          let slot: Slot =
            isQuantity
            ? .cell(table: table, row: row, column: column, share: number == 1)
            : .words(table: table, row: row, column: column, figure: number)
          var kind = found.figure.kind
          if isQuantity, number == 0, let term = study.term(table: table, row: row, column: column)
          {
            kind = term.figure.kind
          }
          let place = study.place(of: slot).moved(to: found.stretch)
          let exempt =
            isName || listsPages || Exemptions.isExempt(kind)
            || layout.columns[column].measure == .date
          indexOfSlot[slot] = figures.count
          figures.append(
            Audit.AuditedFigure(
              text: found.figure.text, place: place, kind: kind,
              status: exempt ? .exempt : .unchecked))
        }
      }
    }
  }

  private mutating func enter(_ sentence: Sentence, _ number: Int, block: Int, of study: Study) {
    let exemptions = study.exemptions[block][number]
    for (index, figure) in sentence.figures.enumerated() {
      let slot = Slot.prose(block: block, sentence: number, figure: index)
      indexOfSlot[slot] = figures.count
      figures.append(
        Audit.AuditedFigure(
          text: figure.figure.text, place: study.place(of: slot),
          kind: exemptions[index] ?? figure.figure.kind,
          status: exemptions[index] == nil ? .unchecked : .exempt))
    }
  }

  /// Enters what a check says of its figures: contradicted beats ticked beats unassessable.
  mutating func enter(
    _ check: Check, stated: Slot?, terms: [Slot], repaired: Slot?, of relation: Relation
  ) {
    let statedIndex = stated.flatMap { indexOfSlot[$0] }
    let operands = terms.compactMap { indexOfSlot[$0] }
    for index in [statedIndex].compactMap(\.self) + operands {
      figures[index].checks.append(check.id)
    }
    guard check.lane != .suggested else { return }
    switch check.verdict {
    case .agrees, .rounded:
      for slot in [stated].compactMap(\.self) + terms where relation.proves(slot) {
        if let index = indexOfSlot[slot] { raise(index, to: .ticked) }
      }
    case .contradicts:
      if let statedIndex { raise(statedIndex, to: .contradicted) }
      if statedIndex == nil, !relation.isLoose, let last = operands.last {
        raise(last, to: .contradicted)
      }
      if let repaired = repaired.flatMap({ indexOfSlot[$0] }) { raise(repaired, to: .contradicted) }
    case .unassessable:
      if let statedIndex { raise(statedIndex, to: .unassessable) }
    case .missing, .broken: break
    }
  }

  private mutating func raise(_ index: Int, to status: Audit.AuditedFigure.Status) {
    if Ledger.rank(status) > Ledger.rank(figures[index].status) { figures[index].status = status }
  }

  private static func rank(_ status: Audit.AuditedFigure.Status) -> Int {
    switch status {
    case .exempt: 0
    case .unchecked: 1
    case .unassessable: 2
    case .ticked: 3
    case .contradicted: 4
    }
  }
}

/// The kinds of number that are no quantities.
enum Exemptions {
  static func isExempt(_ kind: Figure.Kind) -> Bool {
    switch kind {
    case .date, .period, .year, .age, .ordinal, .reference, .telephone, .code, .threshold,
      .duration:
      return true
    default:
      return false
    }
  }
}
