import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A quantity that two tables print is the same in both: same labels, same period, same people.
  public static let sameQuantities = Inference("sameQuantities") { study in
    var pairs = QuantityPairs(study)
    return pairs.relations()
  }

  /// The total of a group agrees with the table that breaks that group down.
  public static let groupTotals = Inference("groupTotals") { study in
    GroupTotals(study).relations()
  }
}

/// Finds the cells that two tables share, and whether the tables speak of the same cases.
struct QuantityPairs {
  /// A quantity by its part and the numbers of its names.
  private struct Key: Hashable {
    let part: Int
    let row: Int
    let column: Int
  }

  /// The names of rows and columns, each under a number.
  private struct Names {
    private var numbers: [String: Int] = [:]

    mutating func number(of name: String) -> Int {
      let next = numbers.count
      let number = numbers[name, default: next]
      if number == next { numbers[name] = next }
      return number
    }
  }

  private struct Place: Hashable {
    let table: Int
    let row: Int
    let column: Int
  }

  private struct Pair: Hashable {
    let earlier: Int
    let later: Int
  }

  /// A cell that was found in an earlier table already.
  private struct Meeting: Hashable {
    let earlier: Int
    let later: Place
  }

  private let study: Study
  private var matches: [Pair: [(earlier: Place, later: Place)]] = [:]

  init(_ study: Study) {
    self.study = study
    var index: [Key: [Place]] = [:]
    var known = Names()
    var met: Set<Meeting> = []
    for table in study.tables where table.layout.isData {
      let titles = QuantityPairs.titleColumn(of: table)
      let keys = QuantityPairs.keys(of: table, &known, titles: titles)
      var uses: [Key: Int] = [:]
      uses.reserveCapacity(keys.count)
      for (key, _) in keys { uses[key, default: 0] += 1 }
      // A label that stands twice in its table names neither.
      for (key, place) in keys where uses[key] == 1 {
        for earlier in (index[key] ?? []).suffix(6) where earlier.table != place.table {
          // A row that is known by its title too may meet another one twice.
          guard
            titles == nil || met.insert(Meeting(earlier: earlier.table, later: place)).inserted
          else { continue }
          matches[Pair(earlier: earlier.table, later: place.table), default: []]
            .append((earlier, place))
        }
        index[key, default: []].append(place)
      }
    }
  }

  private static let genericWords: Set<Substring> = [
    "figure", "number", "%", "percent", "count", "no", "of",
  ]

  private static func keys(
    of table: TableView, _ known: inout Names, titles: Int?
  ) -> [(Key, Place)] {
    let part = table.study.part(ofTable: table.index)
    let names = table.layout.columns.map { column -> String in
      let label = Label(column.label)
      if label.namesTotal, label.words.count <= 2 { return "total" }
      // Stems, so that “Complaint withdrawn” and “Complainants withdrawn” are one column.
      return label.words.map { String($0.prefix(7)) }.joined(separator: " ")
    }
    let numbers = names.map { known.number(of: $0) }
    let telling = table.layout.valueColumns.filter { column in
      !Set(names[column].split(separator: " ")).isSubset(of: [
        "figure", "number", "%", "percentage", "count", "no", "of",
      ])
    }
    var found: [(Key, Place)] = []
    for row in table.bodyRows {
      let reading = table.layout.rows[row]
      switch reading.role {
      case .part, .total, .openTotal, .ofWhich, .aside: break
      default: continue
      }
      let group = reading.group.map { Label(table.layout.rows[$0].label).text + "/" } ?? ""
      let label = Label(reading.label)
      let name = reading.period.map(\.description) ?? (label.namesTotal ? "total" : label.text)
      guard !name.isEmpty else { continue }
      let title = titles.map { Label(table.text(row, $0)).text } ?? ""
      for called in title.isEmpty || title == name ? [name] : [name, title] {
        let number = known.number(of: group + called)
        for column in telling {
          found.append(
            (
              Key(part: part, row: number, column: numbers[column]),
              Place(table: table.index, row: row, column: column)
            ))
        }
      }
    }
    return found
  }

  /// The column of titles among several that name the rows: beside a code and a remark it is what
  /// another table calls the row by.
  private static func titleColumn(of table: TableView) -> Int? {
    let labels = table.layout.columns.indices.filter { table.layout.columns[$0].role == .label }
    guard labels.count > 1 else { return nil }
    let lengths = labels.map { column in
      table.bodyRows.reduce(0) { $0 + Label(table.text($1, column)).words.count }
    }
    guard let most = lengths.max(), most >= 2 * table.bodyRows.count,
      lengths.count(where: { $0 == most }) == 1
    else { return nil }
    return zip(labels, lengths).first { $0.1 == most }?.0
  }

  mutating func relations() -> [Relation] {
    var taken: Set<Slot> = []
    var relations: [Relation] = []
    let ordered = matches.keys.sorted { ($0.later, $0.earlier) < ($1.later, $1.earlier) }
    for pair in ordered {
      let own = matches[pair] ?? []
      let compared = own.compactMap { match -> (Term, Term, Place)? in
        guard let first = term(match.earlier), let second = term(match.later),
          !first.isMark || !second.isMark || first.figure.kind == .percent,
          kindsAgree(first.figure, second.figure)
        else { return nil }
        return (first, second, match.later)
      }
      // Teams and subjects of the same name are two things; only their totals are of the same cases.
      let telling = nameOneThing(pair) ? compared : compared.filter { !isWhole($0.2) }
      guard let evidence = evidence(pair, telling.map { ($0.0, $0.1) }) else { continue }
      let apart = columnsApart(compared)
      for (first, second, place) in compared where taken.insert(second.slot).inserted {
        let view = TableView(study: study, index: place.table)
        let reading = view.layout.rows[place.row]
        let column = view.layout.columns[place.column].label
        var relation = Relation(
          rule: reading.period == nil ? "same-quantity" : "series", .same, stated: second,
          terms: [first], message: "“\(column)”, \(reading.label)",
          address: view.address(place.row, place.column))
        let isTotal =
          view.totalParts(place.row) != nil || view.totalColumnParts(place.column) != nil
        relation.isOnlyConfirming =
          !evidence.isStrong || (isTotal && reading.period == nil) || apart.contains(place.column)
        relations.append(relation)
      }
    }
    return relations
  }

  /// Whether the corners of two tables call their rows alike, or one of them says nothing.
  private func nameOneThing(_ pair: Pair) -> Bool {
    let words = [pair.earlier, pair.later].map { table in
      Set(Wording.words(of: TableView(study: study, index: table).layout.labelHeader))
    }
    return words.contains(where: \.isEmpty) || !words[0].isDisjoint(with: words[1])
  }

  private func isWhole(_ place: Place) -> Bool {
    let view = TableView(study: study, index: place.table)
    return view.totalParts(place.row) != nil || view.totalColumnParts(place.column) != nil
  }

  /// Columns in which no shared figure agrees while the others all do: another scope, not slips.
  private func columnsApart(_ compared: [(Term, Term, Place)]) -> Set<Int> {
    let columns = Dictionary(grouping: compared, by: { $0.2.column })
    let apart = columns.filter { _, own in
      own.count > 2 && own.allSatisfy { $0.0.figure.value != $0.1.figure.value }
    }
    return apart.count < columns.count ? Set(apart.keys) : []
  }

  private func term(_ place: Place) -> Term? {
    study.term(table: place.table, row: place.row, column: place.column)
  }

  private func kindsAgree(_ first: Figure, _ second: Figure) -> Bool {
    first.kind == second.kind || first.value.isZero || second.value.isZero
  }

  private struct Evidence {
    let isStrong: Bool
  }

  /// Why two tables speak of the same cases: their headings, or most of what they share agreeing.
  private func evidence(_ pair: Pair, _ compared: [(Term, Term)]) -> Evidence? {
    guard !compared.isEmpty else { return nil }
    let agreeing = compared.filter { $0.0.figure.value == $0.1.figure.value && !$0.1.isMark }
    let distinct = Set(agreeing.map(\.0.figure.value)).count
    let majority = agreeing.count >= 3 && distinct >= 2 && agreeing.count * 3 >= compared.count * 2
    if majority { return Evidence(isStrong: true) }
    if haveSameSubject(pair) { return Evidence(isStrong: true) }
    if agreeing.count * 2 > compared.count, isSpecific(pair) { return Evidence(isStrong: true) }
    return nil
  }

  /// Headings that end in the same three words or more, or one and the same section and columns.
  private func haveSameSubject(_ pair: Pair) -> Bool {
    let first = Label(study.section(ofTable: pair.earlier).title).words
    let second = Label(study.section(ofTable: pair.later).title).words
    let common = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    guard common >= 3, first != second, QuantityPairs.nameSubject(first.suffix(common)),
      QuantityPairs.opensSubject(first, common),
      QuantityPairs.opensSubject(second, common)
    else { return false }
    let layouts = (study.layouts[pair.earlier], study.layouts[pair.later])
    return Label(layouts.0.labelHeader) == Label(layouts.1.labelHeader)
  }

  /// Whether words name a thing, and not only when it was counted: “in the year”.
  private static func nameSubject(_ words: ArraySlice<String>) -> Bool {
    words.contains { word in
      !spanWords.contains(word) && Period(label: word) == nil && word.utf8.first?.isDigit != true
    }
  }

  private static let spanWords: Set<String> = [
    "in", "during", "over", "for", "of", "at", "by", "on", "to", "from", "since", "within", "and",
    "the", "this", "that", "last", "each", "every", "per", "whole", "reporting", "financial",
    "calendar", "municipal", "current", "past", "same", "year", "years", "quarter", "quarters",
    "month", "months", "week", "period", "time", "end", "start", "so", "far", "date",
  ]

  /// What stands before the common words ends in a preposition: “outcomes of …”, and not the word
  /// that tells two procedures apart.
  private static func opensSubject(_ words: [String], _ common: Int) -> Bool {
    let own = words.count - common
    guard own > 0 else { return true }
    return [words[own - 1], words[own]].contains {
      ["of", "for", "to", "in", "by", "on", "from", "about", "at", "with"].contains($0)
    }
  }

  /// Columns named by four words or more, in rows of the same periods.
  private func isSpecific(_ pair: Pair) -> Bool {
    (matches[pair] ?? []).allSatisfy { match in
      Label(study.layouts[match.later.table].columns[match.later.column].label).words.count >= 4
        && study.layouts[match.later.table].rows[match.later.row].period != nil
    }
  }
}

/// Compares the totals of groups with the tables that are named after those groups.
struct GroupTotals {
  private struct Total {
    let label: String
    let term: Term
    let table: Int
    let row: Int
    let column: Int
  }

  private let study: Study

  init(_ study: Study) { self.study = study }

  func relations() -> [Relation] {
    var earlier: [String: Total] = [:]
    var relations: [Relation] = []
    for table in study.tables where table.layout.isData {
      let own = totals(of: table)
      let compared = own.compactMap { total -> (Total, Total)? in
        guard let other = earlier["\(study.part(ofTable: table.index))|\(total.label)"],
          other.table != total.table
        else { return nil }
        return (other, total)
      }
      let agreeing = compared.count { $0.0.term.figure.value == $0.1.term.figure.value }
      for (other, total) in compared {
        var relation = Relation(
          rule: "same-quantity", .same, stated: total.term, terms: [other.term],
          message: "the total of “\(other.term.label)”",
          address: table.address(total.row, total.column))
        relation.isOnlyConfirming = !(agreeing >= 2 && agreeing * 2 > compared.count)
        if agreeing > 0 { relations.append(relation) }
      }
      for total in own { earlier["\(study.part(ofTable: table.index))|\(total.label)"] = total }
    }
    return relations
  }

  /// The totals of named groups: of a segment under a heading, or of a table named in its corner.
  private func totals(of table: TableView) -> [Total] {
    table.layout.segments.compactMap { segment in
      guard let row = segment.total, table.totalParts(row) != nil else { return nil }
      let name =
        segment.heading.map { table.layout.rows[$0].label }
        ?? (table.layout.segments.count == 1 ? table.layout.labelHeader : "")
      let label = Label(name)
      guard label.words.count >= 2 else { return nil }
      let columns = table.addableColumns
      let column =
        columns.last { table.totalColumnParts($0) != nil }
        ?? (columns.count == 1 ? columns.first : nil)
      guard let column, var term = table.term(row, column), !term.isMark else { return nil }
      term.label = name
      return Total(label: label.text, term: term, table: table.index, row: row, column: column)
    }
  }
}
