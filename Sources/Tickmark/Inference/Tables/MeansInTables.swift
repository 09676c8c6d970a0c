import Figures
import Reports
import Structure

extension Inference {
  /// A line that its label calls an average is that of the lines in front of it, where the others of its
  /// figures bear that out: the four-year average of each service, the mean of six neighbours.
  public static let means = ofTables("means") { table in
    MeansInTables(table, axis: .columns).relations() + MeansInTables(table, axis: .rows).relations()
  }
}

private struct MeansInTables {
  private let table: TableView
  private let axis: Statement.Axis
  private let parts: [Int]
  private let crosses: [Int]
  private var crossed: CrossedLines { CrossedLines(table: table, axis: axis) }

  init(_ table: TableView, axis: Statement.Axis) {
    self.table = table
    self.axis = axis
    let columns = table.layout.columns.indices.filter { table.layout.columns[$0].role == .value }
    let rows = table.bodyRows.filter { table.isPart($0) }
    parts = axis == .rows ? rows : columns
    crosses = axis == .rows ? columns : Array(table.bodyRows)
  }

  func relations() -> [Relation] {
    let lines = axis == .rows ? Array(table.bodyRows) : Array(table.layout.columns.indices)
    return lines.filter { isMean($0) }.flatMap { line -> [Relation] in
      let before = parts.filter { $0 < line }
      // `4-year average` says how many; years average nothing that is no year.
      let own = axis == .columns ? before.filter { crossed.period($0) != nil } : before
      let numbers = Label(label(line)).words.compactMap { Int($0) }
      let told = numbers.first { 2...12 ~= $0 }
      // `Average 2020-2022` says which.
      if axis == .columns, let first = numbers.min(), let last = numbers.max(), first > 1990,
        first < last
      {
        return borneOut(line, own.filter { first...last ~= crossed.period($0)?.year ?? 0 }[...])
      }
      guard own.count > 2 || own.count == told else { return [] }
      return borneOut(line, told.map { own.suffix($0) } ?? own[...])
    }
  }

  private func label(_ line: Int) -> String {
    axis == .rows ? table.layout.rows[line].label : table.layout.columns[line].label
  }

  private func isMean(_ line: Int) -> Bool {
    let words = Label(label(line)).words
    // `Average per year` is one of years, `average per case` is not.
    let isOfEach = words.contains("per") && !["year", "annum"].contains(words.last)
    return words.count <= 5 && words.contains { ["average", "mean", "avg"].contains($0) }
      && !isOfEach && !words.contains { ["day", "time", "week", "national"].contains($0) }
  }

  /// The means of a line, where two hold and no more than one does not, which one slip must explain.
  private func borneOut(_ line: Int, _ own: ArraySlice<Int>) -> [Relation] {
    let found = crosses.compactMap { cross -> Relation? in
      guard let stated = crossed.term(line, cross), !stated.isMark, stated.figure.bounds == nil
      else { return nil }
      let terms = own.compactMap { crossed.term($0, cross) }
      guard terms.count == own.count, terms.allSatisfy({ !$0.isMark && $0.figure.bounds == nil }),
        Set(terms.map(\.figure.kind)).count == 1
      else { return nil }
      return Relation(
        rule: "rate", .mean, stated: stated, terms: terms,
        address: axis == .rows ? table.address(line, cross) : table.address(cross, line))
    }
    let failed = found.filter { Judge().decide($0).verdict == .contradicts }
    guard failed.count < 2, found.count - failed.count > 1 else { return [] }
    return found.filter { !failed.contains($0) || isOneSlipOff($0) }
  }

  /// Whether the mean, or one of what it is of, would be right but for a digit.
  private func isOneSlipOff(_ relation: Relation) -> Bool {
    func isRight(_ changed: Relation) -> Bool { Judge().decide(changed).verdict == .agrees }
    guard let stated = relation.stated else { return false }
    if FarApart.slips(of: stated.figure).contains(where: { value in
      var changed = relation
      changed.stated?.figure.value = value
      return isRight(changed)
    }) {
      return true
    }
    return relation.terms.indices.contains { index in
      FarApart.slips(of: relation.terms[index].figure).contains { value in
        var changed = relation
        changed.terms[index].figure.value = value
        return isRight(changed)
      }
    }
  }
}
