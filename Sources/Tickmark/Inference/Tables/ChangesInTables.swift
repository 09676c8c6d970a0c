import Figures
import Reports
import Structure

extension Inference {
  /// A change column gives the change between its two periods, in per cent, points or numbers.
  public static let changes = ofTables("changes") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard case .change(let from, let to) = table.layout.columns[column].role else { return [] }
      let printsSigns = table.bodyRows.contains { row in
        table.term(row, column)?.figure.printsSign ?? false
      }
      let relations = table.bodyRows.compactMap { row -> Relation? in
        guard let stated = table.term(row, column), !stated.isMark, stated.figure.bounds == nil,
          var old = table.term(row, from), var new = table.term(row, to)
        else { return nil }
        old.label = table.layout.columns[from].label
        new.label = table.layout.columns[to].label
        return change(
          table, stated, old, new, at: (row, column), printsSigns: printsSigns)
      }
      return cutOff(relations.map(table.study.grained))
    }
  }

  /// A column of changes whose every gap comes of digits cut off has that policy, not many slips.
  private static func cutOff(_ relations: [Relation]) -> [Relation] {
    let judged = relations.map(Judge().decide)
    let failed = judged.indices.filter { judged[$0].verdict == .contradicts }
    let isPolicy = failed.allSatisfy { index in
      guard let computed = judged[index].computed, let stated = relations[index].stated?.figure,
        let rest = try? computed.magnitude - stated.value.magnitude
      else { return false }
      return rest >= .zero && rest < stated.unit
    }
    guard failed.count >= 3, isPolicy else { return relations }
    return relations.map { relation in
      var relation = relation
      relation.isOnlyConfirming = true
      return relation
    }
  }

  private static func change(
    _ table: TableView, _ stated: Term, _ old: Term, _ new: Term, at cell: (row: Int, column: Int),
    printsSigns: Bool
  ) -> Relation {
    let header = Label(table.layout.columns[cell.column].label)
    // Among cells with a sign for per cent a plain one is a number.
    let isPlain =
      stated.figure.kind == .percent && !stated.figure.text.contains("%")
      && !header.words.contains("%") && table.printsPercentSigns(cell.column)
    var stated = stated
    if isPlain { stated.figure.kind = old.figure.kind }
    // The sign may stand on the first cell alone.
    if stated.figure.kind != .percent, stated.figure.kind != .points, old.figure.kind != .percent,
      let percent = inPercent(stated, table, cell),
      header.words.contains(where: ["percent", "percentage"].contains)
        || table.printsPercentSigns(cell.column) && isRight(percent, old, new)
    {
      stated = percent
    }
    let isPercent = stated.figure.kind == .percent
    let ofPercents = old.figure.kind == .percent && new.figure.kind == .percent
    let inPoints = stated.figure.kind == .points || (ofPercents && !header.words.contains("%"))
    var relation = Relation(
      rule: inPoints ? "points-change" : "percent-change",
      isPercent && !inPoints ? .percentChange : .difference, stated: stated, terms: [old, new],
      address: table.address(cell.row, cell.column))
    // A share that changed may be printed in points or in per cent: only a match can be told.
    let isPercentRow = table.layout.rows[cell.row].role == .aside
    relation.isOnlyConfirming = (ofPercents || isPercentRow) && isPercent
    if old.figure.value.isNegative || new.figure.value.isNegative, mayBeUnsigned(relation) {
      relation.isOnlyConfirming = true
      relation.message = "which way a negative figure moves is a matter of convention"
    }
    if !printsSigns, new.figure.value < old.figure.value, mayBeUnsigned(relation) {
      relation.isOnlyConfirming = true
      relation.message = "the column prints no signs, so that a fall may stand as a plain figure"
    }
    return relation
  }
}

extension Inference {
  /// A plain figure as a percentage, which the scale of its column does not touch.
  private static func inPercent(
    _ stated: Term, _ table: TableView, _ cell: (row: Int, column: Int)
  ) -> Term? {
    guard case .figure(let printed, _) = table.printed(cell.row, cell.column) else { return nil }
    var percent = stated
    percent.figure = printed
    percent.figure.kind = .percent
    return percent
  }

  private static func isRight(_ stated: Term, _ old: Term, _ new: Term) -> Bool {
    let relation = Relation(rule: "", .percentChange, stated: stated, terms: [old, new])
    return Judge().decide(relation).verdict == .agrees || mayBeUnsigned(relation)
  }

  /// Whether the printed change is right but for its sign.
  private static func mayBeUnsigned(_ relation: Relation) -> Bool {
    var mirrored = relation
    mirrored.stated?.figure.value = -(relation.stated?.figure.value ?? .zero)
    return Judge().decide(mirrored).verdict == .agrees
  }
}

extension TableView {
  /// Whether some cells of a column print a percentage with its sign.
  fileprivate func printsPercentSigns(_ column: Int) -> Bool {
    bodyRows.contains { row in
      table.rows[row].cells.indices.contains(column)
        && table.rows[row].cells[column].text.contains("%")
    }
  }
}

extension Figure {
  /// Whether the figure shows which way it points: a sign, brackets or an arrow.
  fileprivate var printsSign: Bool {
    value.isNegative || text.unicodeScalars.contains { ["+", "↑", "▲", "⬆"].contains($0) }
  }
}
