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

  private func name(_ column: Int) -> String? { MinedTable.name(ofColumn: column, in: table) }

  private func ofColumn(_ column: Int) -> [Candidate] {
    guard let own = name(column) else { return [] }
    let quoted = SwiftText.quoted
    switch table.layout.columns[column].role {
    case .total(let parts): return total(own, parts)
    case .share(let count):
      guard let part = name(count) else { return [] }
      return [
        (
          Column(Words(own)).isShare(of: Words(part), over: .groupTotal),
          ["Column(\(quoted(own))).isShare(of: \(quoted(part)), over: .groupTotal)"]
        ), (Column(Words(own)).makesWhole(), ["Column(\(quoted(own))).makesWhole()"]),
      ]
    case .ratio(let above, let below):
      guard let part = name(above), let base = name(below) else { return [] }
      return [
        (
          Column(Words(own)).isShare(of: Words(part), over: .column(Words(base))),
          SwiftText.call(
            "Column(\(quoted(own))).isShare",
            ["of: \(quoted(part))", "over: .column(\(quoted(base)))"], indent: 0)
        )
      ]
    case .change(let from, let to):
      guard let old = name(from), let new = name(to) else { return [] }
      let isPercent = table.layout.columns[column].measure == .percent
      let rule =
        isPercent
        ? Column(Words(own)).isPercentChange(from: Words(old), to: Words(new))
        : Column(Words(own)).isDifference(from: Words(old), to: Words(new))
      let verb = isPercent ? "isPercentChange" : "isDifference"
      return [
        (
          rule,
          SwiftText.call(
            "Column(\(quoted(own))).\(verb)", ["from: \(quoted(old))", "to: \(quoted(new))"],
            indent: 0)
        )
      ]
    default: return []
    }
  }

  private func total(_ own: String, _ parts: [Int]) -> [Candidate] {
    let names = parts.compactMap { name($0) }
    guard names.count == parts.count, names.count > 1, let first = parts.min(),
      let last = parts.max(), let start = name(first), let end = name(last)
    else { return [] }
    let column = "Column(\(SwiftText.quoted(own)))"
    if last - first + 1 == parts.count {
      return [
        (
          Column(Words(own)).adds(from: Words(start), through: Words(end)),
          SwiftText.call(
            "\(column).adds",
            ["from: \(SwiftText.quoted(start))", "through: \(SwiftText.quoted(end))"], indent: 0)
        )
      ]
    }
    return [
      (
        Column(Words(own)).adds(names.map { Words($0) }),
        SwiftText.call("\(column).adds", names.map(SwiftText.quoted), indent: 0)
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
        Columns(named: names.map { Words($0) }).makeWhole(),
        SwiftText.call("Columns", names.map(SwiftText.quoted), indent: 0, ending: ".makeWhole()")
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
        Row(own.name).isShare(of: above.name, over: below.name),
        SwiftText.call(
          "Row(\(own.code)).isShare", ["of: \(above.code)", "over: \(below.code)"], indent: 0)
      )
    }
  }

  private func row(_ row: Int) -> (name: RowName, code: String, words: String)? {
    MinedTable.name(ofRow: row, in: table)
  }
}
