import Figures
import Reports

/// Columns of answers within so many working days, the shortest limit first, and those beyond.
///
/// Some councils count an answer once, under the shortest limit that it kept; others count those
/// within 10 days again among those within 20. Either reading may hold, and one must.
public struct Timescales: Sendable {
  private let within: [Words]
  private let over: [Words]
  private let asides: [Words]
  private let origin: Rule.Origin

  /// Names the columns within each limit, those beyond, and those that came to no answer.
  public init(
    _ within: Words..., over: Words..., asides: Words..., file: String = #fileID, line: Int = #line
  ) {
    self.within = within
    self.over = over
    self.asides = asides
    origin = Rule.Origin(file: file, line: line)
  }

  /// Are shares that make up the whole.
  public func makeWhole() -> TableRule {
    rule("percent-sum", "make up the whole") { table, terms, row, column in
      guard terms.count(where: { !$0.isMark }) >= 2,
        terms.allSatisfy({ $0.isMark || $0.figure.kind == .percent })
      else { return nil }
      return Relation(
        rule: "", .whole, stated: nil, terms: terms, address: table.address(row, column))
    }
  }

  /// Are counts that make up the column named: every answer was given in some time.
  public func addTo(_ total: Words) -> TableRule {
    rule("total-column", "add to “\(total.name)”", needs: [total]) { table, terms, row, _ in
      guard let column = table.columns(total).first, let stated = table.term(row, column),
        (terms + [stated]).allSatisfy({ $0.isMark || $0.figure.kind != .percent })
      else { return nil }
      return Relation(
        rule: "", .sum, stated: stated, terms: terms, address: table.address(row, column))
    }
  }

  private func rule(
    _ kind: String, _ verb: String, needs: [Words] = [],
    relation: @escaping @Sendable (TableView, [Term], Int, Int) -> Relation?
  ) -> TableRule {
    let (within, rest) = (within, over + asides)
    let names = (within + over).map(\.name).joined(separator: ", ")
    return TableRule(kind, "\(names) \(verb)", at: origin, needs: needs) { table in
      let limits = within.compactMap { table.columns($0).first }
      let others = rest.flatMap { table.columns($0).prefix(1) }
      guard limits.count == within.count, let last = limits.last, !others.isEmpty,
        Set(limits + others).count == limits.count + others.count
      else { return nil }
      // A share that the author did not name may belong to the set: then the layout decides alone.
      let shares = table.layout.columns.indices.filter {
        table.layout.columns[$0].measure == .percent && table.layout.columns[$0].role == .value
      }
      guard needs.isEmpty == false || Set(shares).isSubset(of: limits + others) else { return nil }
      let readings = table.bodyRows.compactMap { row -> [Relation]? in
        guard let once = table.terms(row: row, columns: (limits + others).sorted()),
          let again = table.terms(row: row, columns: ([last] + others).sorted())
        else { return nil }
        let readings = Timescales.rise(table, row, limits) ? [once, again] : [once]
        let relations = readings.compactMap { relation(table, $0, row, last) }
        return relations.isEmpty ? nil : relations
      }
      return readings.isEmpty ? nil : Timescales.choose(readings)
    }
  }

  /// Whether the counts never fall from limit to limit, as they must where the later one holds the
  /// earlier.
  private static func rise(_ table: TableView, _ row: Int, _ limits: [Int]) -> Bool {
    guard limits.count > 1, let terms = table.terms(row: row, columns: limits),
      terms.count == limits.count
    else { return false }
    return zip(terms, terms.dropFirst()).allSatisfy { $0.figure.value <= $1.figure.value }
  }

  /// For each row the reading that holds, else the one by which most of the other rows hold.
  private static func choose(_ rows: [[Relation]]) -> [Relation] {
    let judge = Judge()
    let holding = rows.map { readings in
      readings.firstIndex { [.agrees, .rounded].contains(judge.decide($0).verdict) }
    }
    let (once, again) = (holding.count { $0 == 0 }, holding.count { $0 == 1 })
    return zip(rows, holding).compactMap { readings, holds in
      if let holds { return readings[holds] }
      return again > once ? readings.last : readings.first
    }
  }
}

extension Column {
  /// Says yes where the days in another column keep a limit, and no where they pass it.
  public func tells(whether days: Words, areAtMost limit: Int) -> TableRule {
    rule(
      "in-time", "tells whether “\(days.name)” are \(limit) at the most", needs: [days]
    ) { table, column in
      guard let counted = table.columns(days).first, counted != column else { return nil }
      let found = table.bodyRows.compactMap { row -> Relation? in
        let text = table.text(row, column)
        guard let says = Column.yes(text), let term = table.term(row: row, named: counted),
          let bounds = try? term.figure.interval(under: .nearest), let low = bounds.low
        else { return nil }
        let (isKept, isPassed) = (
          low <= Exact(limit), bounds.high.map { $0 > Exact(limit) } ?? true
        )
        let statement: Relation.Statement =
          isKept && isPassed && bounds.single == nil
          ? .undecidable("the days are withheld or rounded")
          : .decided(says == isKept ? .agrees : .contradicts)
        var relation = Relation(
          rule: "", statement, stated: nil, terms: [term], place: table.place(row, column),
          message: "\(term.figure.text) days \(isKept ? "keep" : "pass") the limit of \(limit), "
            + (says == isKept ? "as" : "but") + " the draft says “\(text)”",
          address: table.address(row, column))
        relation.quoted = text
        relation.isLoose = true
        return relation
      }
      return found.isEmpty ? nil : found
    }
  }

  /// Whether a cell says yes; nil where it says neither.
  private static func yes(_ text: String) -> Bool? {
    let label = Label(text)
    if ["✓", "✔", "☑"].contains(where: text.contains) || yesWords.matches(label) { return true }
    if ["✗", "✘", "☒"].contains(where: text.contains) || noWords.matches(label) { return false }
    return nil
  }

  private static let yesWords: Words =
    "Yes / Y / Met / In time / On time / Within timescale / Within time / In timescale"
  private static let noWords: Words =
    "No / N / Not met / Late / Out of time / Over timescale / Out of timescale / Missed"
}
