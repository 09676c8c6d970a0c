import Figures
import Reports

extension Column {
  /// Is how far the figures of a moment lie from a target: the target is set, so its digits are the
  /// whole truth.
  public func isDistance(
    fromTarget target: Words, of moment: Moment = .now, good goodness: Goodness = .printed
  ) -> TableRule {
    distance(from: target, isSet: true, of: moment, goodness)
  }

  /// Is how far the figures of a moment lie from those of others: England's, say.
  public func isDistance(
    from others: Words, of moment: Moment = .now, good goodness: Goodness = .printed
  ) -> TableRule {
    distance(from: others, isSet: false, of: moment, goodness)
  }

  private func distance(
    from other: Words, isSet: Bool, of moment: Moment, _ goodness: Goodness
  ) -> TableRule {
    rule("distance", "is how far \(moment.words) lies from “\(other.name)”") { table, column in
      guard let value = table.column(moment), let aim = table.undatedColumn(other),
        Set([column, value, aim]).count == 3, table.isOfOneYear(value, aim)
      else { return nil }
      let rows = table.bodyRows.compactMap { row in
        Distance(table, row, column, value: value, aim: aim, isSet: isSet, goodness)
      }
      guard !rows.isEmpty else { return nil }
      return Distance.relations(of: rows)
    }
  }

  /// Is where a tolerance ends: so far from the target on its bad side.
  public func isEnd(
    of tolerance: Words, from target: Words, good goodness: Goodness = .printed
  ) -> TableRule {
    rule("limit", "is where “\(tolerance.name)” ends") { table, column in
      guard let margin = table.preferredColumn(tolerance), let aim = table.undatedColumn(target),
        Set([column, margin, aim]).count == 3
      else { return nil }
      let found = table.bodyRows.compactMap { row in
        ToleranceEnd(table, row, column, tolerance: margin, target: aim, goodness)?
          .relation(table, column)
      }
      guard !found.isEmpty else { return nil }
      // One row that holds may do so by chance; two show what the column means.
      let holding = found.count { $0.statement == .decided(.agrees) }
      guard holding < 2 || holding * 2 < found.count else { return found }
      return found.map { relation in
        var open = relation
        open.isOnlyConfirming = true
        return open
      }
    }
  }
}

/// The distance of one row, and the two ways in which it may be taken.
private struct Distance {
  /// What a plus means in the column.
  private enum Convention: CaseIterable {
    case above, below, better, unsigned
  }

  private let table: TableView
  private let row: Int
  private let column: Int
  private let stated: Term
  private let value: Term
  private let aim: Term
  private let polarity: Polarity?

  init?(
    _ table: TableView, _ row: Int, _ column: Int, value: Int, aim: Int, isSet: Bool,
    _ goodness: Goodness
  ) {
    guard let stated = table.term(row, column), !stated.isMark,
      let own = table.term(row: row, named: value), !own.isMark,
      var other = table.term(row: row, named: aim), !other.isMark,
      own.figure.kind == other.figure.kind, other.figure.bounds == nil
    else { return nil }
    if isSet { other.figure = other.figure.asSet }
    (self.table, self.row, self.column) = (table, row, column)
    (self.stated, self.value, self.aim) = (stated, own, other)
    polarity = table.polarity(row, goodness)
  }

  /// Each row by the convention that most rows keep; what another convention gives proves no slip.
  static func relations(of rows: [Distance]) -> [Relation] {
    let judge = Judge()
    func holds(_ relation: Relation) -> Bool {
      [.agrees, .rounded].contains(judge.decide(relation).verdict)
    }
    let ways = Convention.allCases.map { convention in
      (convention, rows.count { $0.relation(convention).map(holds) ?? false })
    }
    guard let most = ways.map(\.1).max(), let best = ways.first(where: { $0.1 == most })?.0 else {
      return []
    }
    return rows.compactMap { row in
      guard var relation = row.relation(best) ?? row.relation(.unsigned) else { return nil }
      // Two rows and half of them all show that the column is what its heading says.
      if most < 2 || most * 2 < rows.count {
        relation.isOnlyConfirming = true
      } else if !holds(relation), holds(row.taken(fromOther: !row.isFromOther(best))) {
        relation.isOnlyConfirming = true
        relation.message = "the sign may follow another convention"
      }
      return relation
    }
  }

  private func isFromOther(_ convention: Convention) -> Bool {
    switch convention {
    case .above: true
    case .below: false
    case .better: polarity != .low
    case .unsigned: value.figure.value >= aim.figure.value
    }
  }

  private func relation(_ convention: Convention) -> Relation? {
    if convention == .better, polarity == nil { return nil }
    return taken(fromOther: isFromOther(convention))
  }

  /// The distance as the figure less the other one, or the other way round; in per cent of the other
  /// one where counts have a distance in per cent.
  private func taken(fromOther: Bool) -> Relation {
    let isRelative = stated.figure.kind == .percent && value.figure.kind != .percent
    var stated = stated
    if isRelative, !fromOther { stated.figure.value = -stated.figure.value }
    return Relation(
      rule: "", isRelative ? .percentChange : .difference, stated: stated,
      terms: fromOther || isRelative ? [aim, value] : [value, aim],
      address: table.address(row, column))
  }
}

/// Where the tolerance of one row ends, by every way to read what the draft leaves open.
private struct ToleranceEnd {
  private let row: Int
  private let stated: Term
  private let target: Term
  private let tolerance: Term
  private let ends: Set<Exact>

  init?(
    _ table: TableView, _ row: Int, _ column: Int, tolerance: Int, target: Int, _ goodness: Goodness
  ) {
    let heading = Label(table.layout.columns[tolerance].label)
    guard let stated = table.term(row, column), !stated.isMark, stated.figure.bounds == nil,
      let aim = table.term(row: row, named: target),
      let width = table.term(row: row, named: tolerance), !width.isMark,
      let read = Target(table.text(row, target), label: table.layout.columns[target].label),
      let margin = Tolerance(
        table.text(row, tolerance), heading: heading, target: read.value,
        isPercent: aim.figure.kind == .percent)
    else { return nil }
    let polarities =
      (table.polarity(row, goodness) ?? read.polarity).map { [$0] } ?? [.high, .low]
    (self.row, self.stated, self.target, self.tolerance) = (row, stated, aim, width)
    ends = Set(
      polarities.flatMap { polarity in
        margin.meanings.compactMap { margin.end($0, of: read.value, polarity) }
      })
  }

  func relation(_ table: TableView, _ column: Int) -> Relation? {
    guard !ends.isEmpty else { return nil }
    let holds = ends.contains(stated.figure.value)
    let found = ends.sorted().map { Explanation.like(stated.figure, $0) }
      .joined(separator: " or ")
    return Relation(
      rule: "", .decided(holds ? .agrees : .contradicts), stated: stated,
      terms: [target, tolerance],
      message: "\(target.figure.text) with a tolerance of \(tolerance.figure.text) ends at "
        + (holds ? "\(stated.figure.text)" : "\(found), but the draft says \(stated.figure.text)"),
      address: table.address(row, column))
  }
}

extension Figure {
  /// The same figure as one that somebody set and nobody measured: its digits are the whole truth.
  fileprivate var asSet: Figure {
    var copy = asKind(.count)
    (copy.places, copy.unit) = (0, 1)
    return copy
  }
}
