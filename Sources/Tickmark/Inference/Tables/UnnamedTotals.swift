import Figures
import Reports
import Structure

extension Inference {
  /// The first or the last line of a small table that all others make up, though its label is no word for a
  /// total: the fleet under its depots, cases received in front of those upheld and not upheld.
  public static let unnamedTotals = ofTables("unnamedTotals") { table in
    guard table.study.grains[table.index] == nil else { return [] }
    return UnnamedTotals(table, axis: .rows).relations()
      + UnnamedTotals(table, axis: .columns).relations()
  }
}

/// A line that comes to the sum of all others wherever it is crossed, but for one slip.
private struct UnnamedTotals {
  private let table: TableView
  private let axis: Statement.Axis
  private let lines: [Int]
  private let crosses: [Int]
  private var crossed: CrossedLines { CrossedLines(table: table, axis: axis) }

  init(_ table: TableView, axis: Statement.Axis) {
    self.table = table
    self.axis = axis
    let layout = table.layout
    let columns = layout.columns.indices.filter { column in
      layout.columns[column].role == .value
        && [.count, .money, .mixed].contains(layout.columns[column].measure)
        && !layout.isAveraged(column)
    }
    let rows = table.bodyRows.filter { table.isPart($0) && !layout.isAveraged(row: $0) }
    (lines, crosses) = axis == .rows ? (rows, columns) : (columns, rows)
  }

  func relations() -> [Relation] {
    guard lines.count > 3, lines.count <= 12, (1...12).contains(crosses.count), !isTotalled,
      lines.allSatisfy({ crossed.period($0) == nil }), let first = lines.first,
      let last = lines.last
    else { return [] }
    return relations(of: last, Array(lines.dropLast()))
      ?? relations(of: first, Array(lines.dropFirst())) ?? []
  }

  /// Whether a label or a statement names a sum already.
  private var isTotalled: Bool {
    let layout = table.layout
    guard layout.segments.count <= 1, !table.isNoWhole else { return true }
    if layout.statements.contains(where: { statement in
      statement.axis == axis && statement.lines.contains(where: lines.contains)
    }) {
      return true
    }
    return axis == .rows
      ? layout.rows.contains { $0.role != .header && Label($0.label).namesTotal }
        || table.bodyRows.contains { table.totalParts($0) != nil }
      : layout.columns.contains { Label($0.label).namesTotal }
        || layout.columns.indices.contains { table.totalColumnParts($0) != nil }
  }

  private func relations(of stated: Int, _ parts: [Int]) -> [Relation]? {
    var relations: [Relation] = []
    var (held, failed, long, plain) = (0, 0, 0, 0)
    for cross in crosses {
      guard let result = crossed.term(stated, cross), !result.isMark else { continue }
      let terms = parts.compactMap { crossed.term($0, cross) }
      // `Not available` leaves a line open.
      guard terms.count == parts.count else { continue }
      guard CrossedLines.areAlike(terms + [result]) else { return nil }
      var relation = crossed.sum(
        axis == .rows ? "total-row" : "total-column", of: stated, at: cross, result, terms)
      if Judge().decide(relation).verdict == .agrees {
        held += 1
        // Of one part or two a sum may be the part again.
        if terms.count(where: { !$0.figure.value.isZero }) > 2 {
          long += result.figure.value.magnitude >= 100 ? 1 : 0
          plain += result.figure.value.magnitude >= 20 ? 1 : 0
        }
      } else {
        failed += 1
        leaveOpen(&relation)
      }
      relations.append(relation)
    }
    // A long sum of many parts is hardly one by chance; in the one column of a table nothing tells a slip.
    if crosses.count == 1, parts.count > 3, long == 1 { return relations }
    // What one of two bears out alone, a slip in that one would leave unseen.
    let isBorneOut =
      long > (held == 2 && failed == 0 ? 1 : 0) || plain > 0 && held > 1 && relations.count > 2
    guard isBorneOut, failed < 2, held + failed > 1 else { return nil }
    if long == 0 {
      // Short numbers come together sooner.
      for index in relations.indices { relations[index].needsSlip = true }
    }
    return relations
  }

  /// What is a little above its sum may count what stands in no line, such as a case still open.
  private func leaveOpen(_ relation: inout Relation) {
    guard let stated = relation.stated?.figure.value,
      let sum = try? Sums.sum(relation.terms.map(\.addend)), stated > sum,
      let tenfold = try? (stated - sum) * Exact(10), tenfold < stated
    else { return }
    relation.isOnlyConfirming = true
    relation.message = "some of it may stand in none of the others"
  }
}
