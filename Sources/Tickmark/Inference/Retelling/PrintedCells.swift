import Claims
import Figures
import Reports

extension Inference {
  /// Long figures that nothing else gave, said again from the one line of a table near by that prints them.
  public static let printedCells = ofOpenFigures("printedCells", ticks: true) { open in
    var reader = PrintedCells(open)
    return open.study.said.indices.flatMap { reader.relations($0) }
  }
}

/// Finds the cells whose digits a sentence prints again: four digits and more are no other cell's by
/// chance, three are not where a word of the line is said as well.
private struct PrintedCells {
  /// A value that a table prints, and where.
  private struct Cell {
    let row: Int
    let column: Int
    let term: Term
  }

  private let open: OpenFigures
  /// The values of each table that a sentence was held against, read once.
  private var printed: [Int: [Cell]] = [:]

  init(_ open: OpenFigures) { self.open = open }

  private mutating func read(_ table: TableFacts) {
    guard printed[table.index] == nil else { return }
    printed[table.index] = table.view.bodyRows.flatMap { row in
      table.layout.valueColumns.compactMap { column -> Cell? in
        guard let term = table.view.term(row, column), !term.isMark else { return nil }
        return Cell(row: row, column: column, term: term)
      }
    }
  }

  mutating func relations(_ index: Int) -> [Relation] {
    let said = open.study.said[index]
    guard said.cell == nil else { return [] }
    let kinds: Set<Figure.Kind> = [.count, .money, .percent, .rate, .average]
    let figures = open.study.figures(index, of: kinds).filter {
      open.isOpen($0) && $0.term.figure.bounds == nil && !open.study.isHedged($0)
        && FarApart.digits(of: $0.term) > 2
    }
    guard !figures.isEmpty else { return [] }
    let tables = open.ties.tables(for: said).filter {
      $0.distance(from: said) ?? 2 < 2 && open.study.grains[$0.index] == nil
    }
    for table in tables { read(table) }
    return figures.compactMap { relation($0, tables, said) }
  }

  private func relation(_ amount: Amount, _ tables: [TableFacts], _ said: Said) -> Relation? {
    let told = amount.term
    let exact = cells(tables, as: told) { $0 == told.figure.value }
    let digits = FarApart.digits(of: told)
    let words = Set(Wording.words(of: said.sentence.text))
    guard exact.isEmpty else {
      let isSaid =
        RetoldWords.elsewhere.isDisjoint(with: said.words)
        && !words.isDisjoint(with: exact.flatMap { $0.row + $0.column })
      return digits > 3 || isSaid ? self.relation(told, exact, amount, said) : nil
    }
    // Five digits that one slip parts from a cell whose line is named were meant for it.
    guard digits > 4, RetoldWords.elsewhere.isDisjoint(with: said.words), !isSaidAgain(amount)
    else {
      return nil
    }
    let slips = Set(FarApart.slips(of: told.figure))
    let near = cells(tables, as: told, where: slips.contains)
    guard !words.isDisjoint(with: near.flatMap(\.row)),
      let first = near.first, OneSlip.leads(from: told, to: first.cell.figure.value)
    else { return nil }
    return relation(told, near, amount, said)
  }

  private func relation(_ told: Term, _ found: [Found], _ amount: Amount, _ said: Said) -> Relation?
  {
    guard let first = found.first, Set(found.map(\.line)).count == 1 else { return nil }
    return Relation(
      rule: "count-in-prose", .same, stated: told, terms: [first.cell],
      address: open.study.report.sections[said.section].path
        + [
          said.sentence.withoutDigits, "printed",
          String(said.sentence.figures.count { $0.range.lowerBound < amount.range.lowerBound }),
        ])
  }

  /// Whether another sentence prints the same digits: then it is no slip.
  private func isSaidAgain(_ amount: Amount) -> Bool {
    open.study.said.contains { said in
      said.sentence.figures.contains {
        $0.figure.value == amount.term.figure.value
          && (said.sentence.text != open.study.said[amount.sentence].sentence.text
            || $0.range != amount.range)
      }
    }
  }

  private struct Found {
    let line: Int
    let cell: Term
    let row: [String]
    let column: [String]
  }

  private func cells(
    _ tables: [TableFacts], as told: Term, where isMeant: (Exact) -> Bool
  ) -> [Found] {
    tables.flatMap { table in
      (printed[table.index] ?? []).compactMap { printed -> Found? in
        guard let cell = scaled(printed.term, as: told, table, printed.column, where: isMeant)
        else {
          return nil
        }
        return Found(
          line: table.index * 10_000 + printed.row, cell: cell,
          row: Wording.words(of: table.layout.rows[printed.row].label),
          column: Wording.words(of: table.layout.columns[printed.column].label))
      }
    }
  }

  /// The cell where it is what is told: as it stands, or in the thousands or millions that its table names.
  private func scaled(
    _ cell: Term, as told: Term, _ table: TableFacts, _ column: Int, where isMeant: (Exact) -> Bool
  ) -> Term? {
    guard areAlike(cell, told) else { return nil }
    if isMeant(cell.figure.value) { return cell }
    guard told.figure.kind == .money, told.figure.unit >= 1000, cell.figure.unit < 1000 else {
      return nil
    }
    let words = Label(
      table.layout.labelHeader + " " + table.layout.columns[column].label + " "
        + table.view.table.caption
    ).words
    for (names, scale) in [(["000", "k"], Exact(1000)), (["m", "million"], Exact(1_000_000))] {
      guard names.contains(where: words.contains), let value = try? cell.figure.value * scale,
        let unit = try? cell.figure.unit * scale, isMeant(value)
      else { continue }
      var scaled = cell
      (scaled.figure.value, scaled.figure.unit) = (value, unit)
      return scaled
    }
    return nil
  }

  /// Whether a cell can be what is said: money of money, a percentage of a percentage.
  private func areAlike(_ cell: Term, _ told: Term) -> Bool {
    let (own, other) = (cell.figure.kind, told.figure.kind)
    guard own != other else { return true }
    let plain: Set<Figure.Kind> = [.count, .unknown, .rate, .average]
    return plain.contains(own) && plain.contains(other) || plain.contains(own) && other == .money
      || other == .percent && plain.contains(own) && cell.figure.value <= .hundred
  }
}
