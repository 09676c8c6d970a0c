import Figures
import Reports
import Structure

/// The colours that the rows of tables carry: the actions of a plan, the indicators of a report.
public struct Colours: Sendable {
  private let column: Words
  private let handle: String
  private let origin: Rule.Origin

  /// Names the column that shows the colours, and the tables whose rows carry them.
  public init(_ column: Words, in handle: String, file: String = #fileID, line: Int = #line) {
    self.column = column
    self.handle = handle
    origin = Rule.Origin(file: file, line: line)
  }

  /// Are as many as a table says that counts them, heading by heading.
  public func areCountedInTables() -> RuleLine {
    let (column, handle) = (column, handle)
    return RuleLine("colour-count", "Tables count the colours as they stand", at: origin) {
      study, handles in
      let coloured = handles.tables(handle).compactMap { ColouredRows($0, column) }
      guard !coloured.isEmpty else { return nil }
      let own = Set(coloured.map(\.table.index))
      let found = study.tables.filter { table in
        handles.part.map { study.part(ofTable: table.index) == $0 } ?? true
          && table.layout.isData && !own.contains(table.index)
      }.flatMap { ColourSummary($0, of: coloured)?.relations ?? [] }
      return found.isEmpty ? nil : found
    }
  }

  /// Are as many as sentences say: `12 of 20 actions are green, 5 amber and 3 red`.
  public func areCountedInSentences() -> RuleLine {
    let (column, handle) = (column, handle)
    return RuleLine("colours-said", "Sentences count the colours as they stand", at: origin) {
      study, handles in
      let coloured = handles.tables(handle).compactMap { ColouredRows($0, column) }
      let scopes = ColourScope.all(of: coloured)
      guard !scopes.isEmpty else { return nil }
      let found = study.report.blocks.indices.filter { block in
        handles.part.map { study.part(ofBlock: block) == $0 } ?? true
      }.flatMap { block in
        study.report.blocks[block].sentences.enumerated().flatMap { number, sentence in
          SaidColours(sentence).relations(scopes, study, block: block, number: number)
        }
      }
      return found.isEmpty ? nil : found
    }
  }
}

/// The rows of one table by their colours; a row without one is not rated.
private struct ColouredRows {
  let table: TableView
  let counts: [Colour?: Int]
  var all: Int { counts.values.reduce(0, +) }

  init?(_ table: TableView, _ words: Words) {
    guard let column = table.columns(words).first else { return nil }
    let rows = table.bodyRows.filter { row in
      !table.isHeading(row) && table.table.rows[row].cells.count { !$0.isEmpty } > 1
    }
    let colours = rows.map { Colour(printed: table.text($0, column)) }
    guard colours.contains(where: { $0 != nil }) else { return nil }
    self.table = table
    counts = Dictionary(grouping: colours) { $0 }.mapValues(\.count)
  }

  var section: Label { Label(table.study.section(ofTable: table.index).title) }
}

/// Tables that a sentence may speak of together: one, those of a heading, or all.
private struct ColourScope {
  let counts: [Colour?: Int]
  var all: Int { counts.values.reduce(0, +) }

  private init(_ tables: [ColouredRows]) {
    counts = tables.reduce(into: [:]) { $0.merge($1.counts) { $0 + $1 } }
  }

  static func all(of tables: [ColouredRows]) -> [ColourScope] {
    guard !tables.isEmpty else { return [] }
    let sections = Dictionary(grouping: tables, by: \.section).values.filter { $0.count > 1 }
    return [ColourScope(tables)] + (tables.count > 1 ? tables.map { ColourScope([$0]) } : [])
      + sections.map { ColourScope($0) }
  }
}

/// A table whose columns are colours and whose rows are the headings of coloured tables.
private struct ColourSummary {
  let relations: [Relation]

  init?(_ summary: TableView, of tables: [ColouredRows]) {
    let columns = summary.layout.valueColumns.compactMap { column -> (Int, Tally)? in
      Tally(Label(summary.layout.columns[column].label)).map { (column, $0) }
    }
    guard columns.count(where: { $0.1.isColour }) >= 2 else { return nil }
    let found = summary.bodyRows.flatMap { row -> [Relation] in
      let label = Label(summary.layout.rows[row].label)
      let own = tables.filter { $0.section == label }
      guard !label.isEmpty, !own.isEmpty else { return [] }
      let cells = columns.compactMap { column, tally in
        ColourSummary.relation(summary, row, column, tally, own)
      }
      // A row that hardly fits may count another day, or only some of the rows.
      let agreeing = cells.count { $0.statement == .decided(.agrees) }
      return cells.map { relation in
        var relation = relation
        relation.isOnlyConfirming = agreeing * 2 <= cells.count
        return relation
      }
    }
    guard !found.isEmpty else { return nil }
    relations = found
  }

  /// What a column counts: a colour, the rows without one, or all rows.
  private enum Tally {
    case colour(Colour), unrated, all

    init?(_ heading: Label) {
      if let colour = Colour(printed: heading.text) {
        self = .colour(colour)
      } else if Words("Not rated / Unrated / No rating / Not yet rated / None").matches(heading) {
        self = .unrated
      } else if heading.namesTotal || Words("Actions / Number of actions / All").matches(heading) {
        self = .all
      } else {
        return nil
      }
    }

    var isColour: Bool {
      if case .colour = self { return true }
      return false
    }

    var words: String {
      switch self {
      case .colour(let colour): "\(colour.rawValue.lowercased()) rows"
      case .unrated: "rows without a colour"
      case .all: "rows"
      }
    }
  }

  private static func relation(
    _ summary: TableView, _ row: Int, _ column: Int, _ tally: Tally, _ own: [ColouredRows]
  ) -> Relation? {
    guard let stated = summary.term(row, column), stated.figure.kind == .count,
      stated.figure.bounds == nil
    else { return nil }
    let count = own.reduce(0) { sum, table in
      switch tally {
      case .colour(let colour): sum + (table.counts[colour] ?? 0)
      case .unrated: sum + (table.counts[nil] ?? 0)
      case .all: sum + table.all
      }
    }
    let holds = stated.figure.value == Exact(count)
    return Relation(
      rule: "", .decided(holds ? .agrees : .contradicts), stated: stated,
      message: "“\(summary.layout.rows[row].label)” has \(count) \(tally.words), "
        + (holds ? "as" : "but") + " the table says \(stated.isMark ? "none" : stated.figure.text)",
      address: summary.address(row, column))
  }
}

/// What one sentence says of colours: so many of so many are green, so many amber.
private struct SaidColours {
  private struct Item {
    let figure: Int
    let colour: Colour
  }

  private let sentence: Sentence
  private var items: [Item] = []
  /// The figure of all of them: `of 20`.
  private var base: Int?

  init(_ sentence: Sentence) {
    self.sentence = sentence
    guard !sentence.figures.isEmpty, Colour.words.contains(where: sentence.text.contains) else {
      return
    }
    var waiting: Int?
    for index in sentence.figures.indices {
      let words = words(after: index)
      if words == ["of"] || words == ["of", "the"] || words == ["of", "all"] {
        waiting = index
        continue
      }
      defer { waiting = nil }
      guard let colour = SaidColours.colour(in: words) else {
        // “Of the 20 actions 12 are green” names all of them first.
        if index == 0, Set(words).isSubset(of: SaidColours.plain) {
          base = index
          continue
        }
        items = []
        return
      }
      if let waiting {
        base = index
        items.append(Item(figure: waiting, colour: colour))
      } else {
        items.append(Item(figure: index, colour: colour))
      }
    }
  }

  /// The words from a figure to the next one, or to the end of the sentence.
  private func words(after index: Int) -> [String] {
    let bytes = Array(sentence.text.utf8)
    let start = sentence.figures[index].range.upperBound
    let next = index + 1
    let end =
      next < sentence.figures.count ? sentence.figures[next].range.lowerBound : bytes.count
    guard start <= end, end <= bytes.count else { return [] }
    return Label(String(decoding: bytes[start..<end], as: UTF8.self)).words
  }

  /// The colour that the words behind a figure give it, where they say nothing else.
  private static func colour(in words: [String]) -> Colour? {
    let named = words.indices.filter { Colour.words.contains(words[$0]) }
    guard let index = named.first, named.count == 1 else { return nil }
    let others = Set(words[..<index] + words[(index + 1)...])
    return others.isSubset(of: plain) ? Colour(printed: words[index]) : nil
  }

  private static let plain = Set(
    Label(
      """
      action actions indicator indicators measure measures are is were was rated as at the of and \
      now still stand stands shown marked them these a further
      """
    ).words + ["of", "and", "the", "a", "at", "as"])

  func relations(
    _ scopes: [ColourScope], _ study: Study, block: Int, number: Int
  ) -> [Relation] {
    let all = base.flatMap { sentence.figures[$0].figure.value.int }
    // Without the number of all of them a sentence may speak of some that no heading names.
    let named = scopes.filter { scope in all.map { scope.all == $0 } ?? true }
    guard !items.isEmpty, !named.isEmpty else { return [] }
    func fits(_ item: Item, _ scope: ColourScope) -> Bool {
      sentence.figures[item.figure].figure.value == Exact(scope.counts[item.colour] ?? 0)
    }
    let best = named.max { first, second in
      items.count { fits($0, first) } < items.count { fits($0, second) }
    }
    guard let best else { return [] }
    return items.map { item in
      let found = sentence.figures[item.figure].figure
      let holds = fits(item, best)
      let stated = Term(
        found, at: .prose(block: block, sentence: number, figure: item.figure), label: "the text")
      let terms = base.map { figure in
        Term(
          sentence.figures[figure].figure,
          at: .prose(block: block, sentence: number, figure: figure), label: "the text")
      }
      let count = best.counts[item.colour] ?? 0
      var relation = Relation(
        rule: "", .decided(holds ? .agrees : .contradicts), stated: stated,
        terms: [terms].compactMap(\.self),
        message: "\(count) of \(best.all) are \(item.colour.rawValue.lowercased()), "
          + (holds ? "as" : "but") + " the text says \(found.text)",
        address: study.report.sections[study.report.blocks[block].section].path
          + [sentence.withoutDigits, item.colour.rawValue])
      relation.isOnlyConfirming = all == nil
      return relation
    }
  }
}

extension Colour {
  /// The words that name them in sentences.
  fileprivate static let words = allCases.map { $0.rawValue.lowercased() }
}
