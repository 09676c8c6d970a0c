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

  func match(among shelf: TableShelf) -> Match {
    var found: [TableView] = []
    var near: (TableView, String, String)?
    let holders = labels.map(shelf.holders)
    for position in shelf.own {
      let missing = holders.indices.lazy.filter { !holders[$0].contains(position) }.prefix(2)
      let first = missing.first
      guard first == nil || missing.count == 1 && labels.count > 1 && near == nil else { continue }
      let table = shelf.tables[position]
      guard isUnderHeading(table) else { continue }
      if let first {
        let words = labels[first]
        if let nearest = words.nearMisses(among: table.labels, read: table.known).first {
          near = (table.view, nearest, words.text)
        }
      } else {
        found.append(table.view)
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

  /// The columns whose whole heading or lowest heading is the words, or those of a year.
  func columns(_ words: Words) -> [Int] {
    if let year = words.year {
      let period = year == .this ? partPeriod : partPeriod?.previous
      return layout.columns.indices.filter { period != nil && layout.columns[$0].period == period }
    }
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

/// Tables with an index of their labels, so that a binding asks for a label once and not each table.
struct TableShelf {
  let tables: [NamedTable]
  /// The positions of the tables that are looked at.
  var own: [Int]
  private let byLabel: [Label: [Int]]

  init(_ tables: [NamedTable]) {
    self.tables = tables
    own = Array(tables.indices)
    var byLabel: [Label: [Int]] = [:]
    for (position, table) in tables.enumerated() {
      for label in table.known { byLabel[label, default: []].append(position) }
    }
    self.byLabel = byLabel
  }

  /// The positions of the tables that have a label.
  func holders(of words: Words) -> Set<Int> {
    if words.year != nil { return Set(own.filter { !tables[$0].view.columns(words).isEmpty }) }
    return words.alternatives.reduce(into: []) { $0.formUnion(byLabel[$1] ?? []) }
  }
}

/// The tables of a study with the words that bindings look for, read where a pack first asks.
struct NamedTables {
  private let study: Study
  private var known: TableShelf?

  init(_ study: Study) { self.study = study }

  /// What the rules of a pack look at, in the part that it is applied to.
  mutating func handles(of application: PackApplication) -> Handles {
    let bindings = application.pack.groups.flatMap(\.bindings)
    guard !bindings.isEmpty else {
      return Handles([], among: TableShelf([]), part: application.part)
    }
    var shelf = known ?? TableShelf(study.tables.map { NamedTable($0) })
    known = shelf
    shelf.own = shelf.tables.indices.filter {
      application.covers(part: study.part(ofTable: shelf.tables[$0].view.index))
    }
    return Handles(bindings, among: shelf, part: application.part)
  }
}

/// What the rules of a pack look at: the part that it is applied to, and its tables by the handles
/// that the pack gave them, looked for once for all of its rules.
struct Handles {
  /// The part; nil for the whole draft.
  let part: Int?
  private let bindings: [String: TableBinding]
  private let matches: [TableBinding: TableBinding.Match]

  init(_ bindings: [TableBinding], among shelf: TableShelf, part: Int?) {
    self.part = part
    self.bindings = Dictionary(bindings.map { ($0.handle, $0) }) { first, _ in first }
    matches = Dictionary(bindings.map { ($0, $0.match(among: shelf)) }) { first, _ in first }
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
