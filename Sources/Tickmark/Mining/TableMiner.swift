import Reports
import Structure

/// Finds what a rule could ask of a table's columns and rows, from what they were taken for.
struct TableMiner {
  /// A rule that may hold, and the Swift that says it.
  typealias Candidate = (rule: TableRule, code: [String])

  let table: TableView

  /// What the layout suggests; whether it holds is for the judge to say.
  func candidates() -> [Candidate] {
    let columns = table.layout.columns.indices.flatMap { ofColumn($0) }
    return columns + wholesAcross() + totalRows() + rowShares()
  }

  private func name(_ column: Int) -> MinedTable.Name<Words>? {
    MinedTable.name(ofColumn: column, in: table)
  }

  private func ofColumn(_ column: Int) -> [Candidate] {
    guard let own = name(column) else { return [] }
    switch table.layout.columns[column].role {
    case .total(let parts): return total(own, parts)
    case .share(let count):
      guard let part = name(count) else { return [] }
      return [
        (
          Column(own.value).isShare(of: part.value, over: .groupTotal),
          ["Column(\(own.code)).isShare(of: \(part.code), over: .groupTotal)"]
        ), (Column(own.value).makesWhole(), ["Column(\(own.code)).makesWhole()"]),
      ]
    case .ratio(let above, let below):
      guard let part = name(above), let base = name(below) else { return [] }
      return [
        (
          Column(own.value).isShare(of: part.value, over: .column(base.value)),
          SwiftText.call(
            "Column(\(own.code)).isShare",
            ["of: \(part.code)", "over: .column(\(base.code))"], indent: 0)
        )
      ]
    case .change(let from, let to):
      guard let old = name(from), let new = name(to) else { return [] }
      let isPercent = table.layout.columns[column].measure == .percent
      let rule =
        isPercent
        ? Column(own.value).isPercentChange(from: old.value, to: new.value)
        : Column(own.value).isDifference(from: old.value, to: new.value)
      let verb = isPercent ? "isPercentChange" : "isDifference"
      return [
        (
          rule,
          SwiftText.call(
            "Column(\(own.code)).\(verb)", ["from: \(old.code)", "to: \(new.code)"],
            indent: 0)
        )
      ]
    default: return []
    }
  }

  private func total(_ own: MinedTable.Name<Words>, _ parts: [Int]) -> [Candidate] {
    let names = parts.compactMap { name($0) }
    guard names.count == parts.count, names.count > 1, let first = parts.min(),
      let last = parts.max(), let start = name(first), let end = name(last)
    else { return [] }
    let column = "Column(\(own.code))"
    if last - first + 1 == parts.count {
      return [
        (
          Column(own.value).adds(from: start.value, through: end.value),
          SwiftText.call(
            "\(column).adds",
            ["from: \(start.code)", "through: \(end.code)"], indent: 0)
        )
      ]
    }
    return [
      (
        Column(own.value).adds(names.map(\.value)),
        SwiftText.call("\(column).adds", names.map(\.code), indent: 0)
      )
    ]
  }

  /// Columns of percentages of which every case has one.
  private func wholesAcross() -> [Candidate] {
    let shares = table.layout.columns.indices.filter {
      table.layout.columns[$0].measure == .percent && table.layout.columns[$0].role == .value
    }
    let names = shares.compactMap { name($0) }
    guard names.count > 1, names.count == shares.count else { return [] }
    return [
      (
        Columns(named: names.map(\.value)).makeWhole(),
        SwiftText.call("Columns", names.map(\.code), indent: 0, ending: ".makeWhole()")
      )
    ]
  }

  private func totalRows() -> [Candidate] {
    var seen: Set<Label> = []
    return table.bodyRows.compactMap { row in
      guard table.totalParts(row) != nil,
        let label = MinedTable.plain(table.layout.rows[row].label),
        seen.insert(Label(label)).inserted
      else { return nil }
      return (
        Row(.named(Words(label))).addsRowsAbove(),
        ["Row(\(SwiftText.quoted(label))).addsRowsAbove()"]
      )
    }
  }

  private func rowShares() -> [Candidate] {
    table.layout.rowShares.compactMap { share in
      guard case .row(let base) = share.base, let own = row(share.row), let above = row(share.part),
        let below = row(base)
      else { return nil }
      return (
        Row(own.value).isShare(of: above.value, over: below.value),
        SwiftText.call(
          "Row(\(own.code)).isShare", ["of: \(above.code)", "over: \(below.code)"], indent: 0)
      )
    }
  }

  private func row(_ row: Int) -> MinedTable.Name<RowName>? {
    MinedTable.name(ofRow: row, in: table)
  }
}
