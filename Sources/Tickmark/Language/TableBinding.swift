import Reports
import Structure

/// The name that a pack gives to a kind of table, and the labels by which it is known.
public struct TableBinding: Hashable, Sendable {
  /// The pack's own name for the table.
  public let handle: String
  /// Labels that its columns or rows have.
  let labels: [Words]
  /// Words that its caption or heading holds.
  let heading: [Words]
  /// Whether more than one match makes the rule broken.
  let isOne: Bool

  /// What became of the search for a table.
  enum Match {
    case tables([TableView])
    case none
    case near(TableView, label: String, meant: String)
    case tooMany([TableView])
  }

  func match(among tables: [NamedTable]) -> Match {
    var found: [TableView] = []
    var near: (TableView, String, String)?
    for table in tables where isUnderHeading(table) {
      let missing = labels.filter { words in !table.known.contains { words.matches($0) } }
      if missing.isEmpty {
        found.append(table.view)
      } else if missing.count == 1, labels.count > 1, near == nil, let words = missing.first,
        let nearest = words.nearMisses(among: table.labels, read: table.known).first
      {
        near = (table.view, nearest, words.text)
      }
    }
    if isOne, found.count > 1 { return .tooMany(found) }
    if !found.isEmpty { return .tables(found) }
    if let near { return .near(near.0, label: near.1, meant: near.2) }
    return .none
  }

  private func isUnderHeading(_ table: NamedTable) -> Bool {
    heading.allSatisfy { words in table.headings.contains { words.isIn($0) } }
  }
}

/// A table with the words that bindings look for, read once for all of them.
struct NamedTable {
  let view: TableView
  /// The labels of columns and rows, as written and read.
  let labels: [String]
  let known: [Label]
  /// The caption, the corner, the headings above and the sentences around.
  let headings: [Label]

  init(_ view: TableView) {
    self.view = view
    labels = view.labels
    // “Target 2018/19” is known as a target too.
    known =
      labels.map { Label($0) }
      + view.layout.columns.compactMap { Period.named(in: $0.label).map { Label($0.rest) } }
    headings =
      ([view.table.caption, view.layout.labelHeader]
      + view.study.section(ofTable: view.index).path + view.sentencesAround.map(\.text))
      .map { Label($0) }
  }
}

extension TableView {
  /// All labels of columns and rows.
  var labels: [String] {
    layout.columns.flatMap { [$0.label] + $0.path.suffix(1) }
      + bodyRows.map { layout.rows[$0].label }
  }

  /// The columns whose whole heading or lowest heading is the words.
  func columns(_ words: Words) -> [Int] {
    let whole = layout.columns.indices.filter { words.matches(Label(layout.columns[$0].label)) }
    if !whole.isEmpty { return whole }
    return layout.columns.indices.filter {
      words.matches(Label(layout.columns[$0].path.last ?? ""))
    }
  }

  /// The rows that a rule names.
  func rows(_ name: RowName) -> [Int] {
    switch name {
    case .named(let words):
      return bodyRows.filter { words.matches(Label(layout.rows[$0].label)) }
    case .thisYear:
      return rows(of: partPeriod)
    case .lastYear:
      return rows(of: partPeriod?.previous)
    }
  }

  private func rows(of period: Period?) -> [Int] {
    guard let period else { return [] }
    return bodyRows.filter { layout.rows[$0].period == period }
  }
}

/// The tables of a study with the words that bindings look for, read where a pack first asks.
struct NamedTables {
  private let study: Study
  private var known: [NamedTable]?

  init(_ study: Study) { self.study = study }

  /// What the rules of a pack look at, in the part that it is applied to.
  mutating func handles(of application: PackApplication) -> Handles {
    let bindings = application.pack.groups.flatMap(\.bindings)
    guard !bindings.isEmpty else { return Handles([], among: [], part: application.part) }
    let tables = known ?? study.tables.map { NamedTable($0) }
    known = tables
    let own = tables.filter { application.covers(part: study.part(ofTable: $0.view.index)) }
    return Handles(bindings, among: own, part: application.part)
  }
}

/// What the rules of a pack look at: the part that it is applied to, and its tables by the handles
/// that the pack gave them, looked for once for all of its rules.
struct Handles {
  /// The part; nil for the whole draft.
  let part: Int?
  private let bindings: [String: TableBinding]
  private let matches: [TableBinding: TableBinding.Match]

  init(_ bindings: [TableBinding], among tables: [NamedTable], part: Int?) {
    self.part = part
    self.bindings = Dictionary(bindings.map { ($0.handle, $0) }) { first, _ in first }
    matches = Dictionary(bindings.map { ($0, $0.match(among: tables)) }) { first, _ in first }
  }

  func match(_ binding: TableBinding) -> TableBinding.Match { matches[binding] ?? .none }

  func tables(_ handle: String) -> [TableView] {
    switch bindings[handle].map(match) {
    case .tables(let tables), .tooMany(let tables): return tables
    case .some(.none), .near, nil: return []
    }
  }

  func knows(_ handle: String) -> Bool { bindings[handle] != nil }

  /// Whether the rules look at a section, by its index in the report.
  func covers(section: Int, of study: Study) -> Bool {
    part.map { study.report.sections[section].part == $0 } ?? true
  }
}
