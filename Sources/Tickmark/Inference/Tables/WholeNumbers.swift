import Figures
import Reports
import Structure

extension Inference {
  /// A percentage of a few cases is that of a whole number of them: of 12 none makes 30 %.
  ///
  /// Only where a table prints the cases beside its percentages, and several of these show by whole
  /// numbers that they are the ones that it was worked out on.
  public static let wholeNumbers = ofTables("wholeNumbers") { table in
    guard let base = caseColumn(table) else { return [] }
    let shares = table.layout.columns.indices.filter { column in
      table.layout.columns[column].measure == .percent && column > base
        && table.layout.columns[column].role == .value
    }
    let telling = table.bodyRows.flatMap { row -> [(Relation, isWhole: Bool)] in
      guard let cases = table.term(row, base), let count = cases.figure.value.int, count > 0,
        cases.figure.isExact, cases.figure.bounds == nil, table.study.grains[table.index] == nil
      else { return [] }
      return shares.compactMap { column in
        guard let stated = table.term(row, column), let relation = share(stated, of: cases, count)
        else { return nil }
        return (relation, (try? Shares.feasibleCounts(stated.figure, base: count)) != nil)
      }
    }
    let holding = telling.count(where: \.isWhole)
    guard holding > 3, holding * 10 >= telling.count * 8 else { return [] }
    return telling.filter { !$0.isWhole }.map(\.0).filter(isImpossible).map { relation in
      var relation = relation
      relation.address =
        relation.stated.map { stated in
          guard case .cell(_, let row, let column, _) = stated.slot else { return [] }
          return table.address(row, column)
        } ?? []
      return relation
    }
  }

  /// The one column of counts, before the percentages, whose heading names cases.
  private static func caseColumn(_ table: TableView) -> Int? {
    let counts = table.layout.columns.indices.filter { column in
      [.count, .mixed, .money].contains(table.layout.columns[column].measure)
        && table.layout.columns[column].role != .words
        && table.layout.columns[column].role != .label
    }
    guard counts.count == 1, let only = counts.first,
      table.layout.columns[only].measure == .count, !table.allowsSeveralAnswers
    else { return nil }
    let words = Label(table.layout.columns[only].label).words
    let names = [
      "base", "n", "number", "total", "case", "response", "respondent", "sample", "complaint",
      "pupil", "people", "person", "adult", "child", "children", "count",
    ]
    return words.contains(where: names.contains) && !words.contains("weighted") ? only : nil
  }

  /// A percentage of which a wrong one would be seen in three cases of four; nil of others.
  private static func share(_ stated: Term, of cases: Term, _ count: Int) -> Relation? {
    guard stated.figure.kind == .percent, !stated.isMark, stated.figure.bounds == nil,
      stated.figure.value > .zero, stated.figure.value < .hundred,
      let steps = try? Exact(count) * stated.figure.unit, steps <= Exact(25)
    else { return nil }
    return Relation(
      rule: "percent-share", .decided(.contradicts), stated: stated, terms: [cases],
      message: nearest(stated.figure, count))
  }

  /// A printed percentage that no whole number of the cases makes.
  static func impossibleShare(_ stated: Term, of cases: Term) -> Relation? {
    guard let count = cases.figure.value.int, count > 0,
      let relation = share(stated, of: cases, count), isImpossible(relation)
    else { return nil }
    return relation
  }

  /// Whether no whole number of the cases is less than a printed unit away.
  private static func isImpossible(_ relation: Relation) -> Bool {
    guard let stated = relation.stated?.figure, let count = relation.terms.first?.figure.value,
      let share = try? stated.value * count / .hundred,
      let below = try? Shares.percentage(of: Exact(Int(share.floor)), in: count),
      let above = try? Shares.percentage(of: Exact(Int(share.floor) + 1), in: count),
      let under = try? stated.value - below, let over = try? above - stated.value
    else { return false }
    return under >= stated.unit && over >= stated.unit
  }

  private static func nearest(_ stated: Figure, _ count: Int) -> String {
    let words = "no whole number of \(count) is \(stated.text)"
    guard let share = try? stated.value * Exact(count) / .hundred else { return words }
    let least = Int(share.floor)
    let around = [least, least + 1].compactMap { part in
      (try? Shares.percentage(of: Exact(part), in: Exact(count))).map {
        "\(part) are \(Explanation.like(stated, $0))"
      }
    }
    return ([words] + [around.joined(separator: ", ")]).joined(separator: ": ")
  }
}
