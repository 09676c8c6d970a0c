import Claims
import Figures
import Reports
import Structure

/// The labels of a part's tables by their words, so that a sentence finds those that it names at once.
struct LabelIndex: Sendable {
  /// The rows and columns of one table that a sentence names.
  struct Named: Sendable {
    var rows: [Int] = []
    var columns: [Int] = []
  }

  private enum Axis: Sendable {
    case row, column
  }

  private struct Entry: Sendable {
    let table: Int
    let axis: Axis
    let index: Int
    let words: [String]
    let meaning: Set<String>
  }

  /// The labels that one word that carries meaning leads to.
  private struct Holders {
    /// The labels of several such words, by the first of them.
    var whole: [Int] = []
    /// The rows named by two words, by each of them, for sentences that bend one of the two.
    var either: [Int] = []
  }

  private struct Hit {
    let entry: Int
    let start: Int
    let length: Int
  }

  private var entries: [Entry] = []
  private var byFirstWord: [String: [Int]] = [:]
  private var byContent: [String: Holders] = [:]

  /// An index for each part, since no sentence speaks of the tables of another report.
  static func byPart(_ report: Report, _ layouts: [Layout]) -> [Int: LabelIndex] {
    var tables: [Int: [Int]] = [:]
    for block in report.blocks {
      guard case .table(let table) = block.content else { continue }
      tables[report.sections[block.section].part, default: []].append(table)
    }
    return tables.mapValues { LabelIndex(layouts, of: $0) }
  }

  private init(_ layouts: [Layout], of tables: [Int]) {
    for table in tables where layouts[table].isData {
      let layout = layouts[table]
      for (index, row) in layout.rows.enumerated() {
        switch row.role {
        case .part, .total, .openTotal, .ofWhich: add(row.label, table, .row, index)
        default: continue
        }
      }
      for column in layout.valueColumns {
        let path = layout.columns[column].path
        add(layout.columns[column].label, table, .column, column)
        // A sentence names a district and leaves out the region that spans it.
        if path.count > 1, let lowest = path.last { add(lowest, table, .column, column) }
      }
    }
  }

  private mutating func add(_ text: String, _ table: Int, _ axis: Axis, _ index: Int) {
    let label = Label(text)
    let words = LabelIndex.joinQuarters(label.words)
    guard !words.isEmpty, !label.namesTotal else { return }
    let meaning = Set(Wording.words(of: text))
    enter(Entry(table: table, axis: axis, index: index, words: words, meaning: meaning))
    // A sentence names an indicator by its words or by its code, and hardly ever by both.
    if axis == .row, words.count > 1, LabelIndex.isCode(words[0]) {
      let code = [words[0]]
      enter(Entry(table: table, axis: axis, index: index, words: code, meaning: Set(code)))
      enter(
        Entry(
          table: table, axis: axis, index: index, words: Array(words.dropFirst()),
          meaning: meaning.subtracting(code)))
    }
  }

  /// Whether a label is a stretch of numbers: one to three months, 6 to 9 times, 10 or more.
  private static func isBand(_ words: [String]) -> Bool {
    func isNumber(_ word: String) -> Bool {
      word.utf8.allSatisfy(\.isDigit) || NumberWords.number(word) != nil
    }
    // `13–15` may be said as `13 to 15`.
    guard !words.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return false }
    return zip(words, words.dropFirst()).contains { word, next in
      isNumber(word)
        && (["to", "and", "or", "year", "month", "week", "day", "time"].contains(next)
          || isNumber(next))
    }
  }

  /// Whether a word is letters and then digits: TP01, KPI7.
  private static func isCode(_ word: String) -> Bool {
    let letters = word.utf8.prefix { !$0.isDigit }.count
    return letters > 0 && word.utf8.count > max(letters, 2)
      && word.utf8.dropFirst(letters).allSatisfy(\.isDigit)
  }

  private mutating func enter(_ new: Entry) {
    guard let first = new.words.first else { return }
    let (meaning, axis) = (new.meaning, new.axis)
    let entry = entries.count
    entries.append(new)
    byFirstWord[first, default: []].append(entry)
    // A band is named by its numbers one behind the other, and by none that stand elsewhere.
    if LabelIndex.isBand(new.words) { return }
    if meaning.count >= 2, let key = meaning.min() {
      byContent[key, default: Holders()].whole.append(entry)
    }
    if axis == .row, meaning.count == 2 {
      for word in meaning { byContent[word, default: Holders()].either.append(entry) }
    }
  }

  /// The labels that a sentence names: word for word, the longest at each place of each table, or
  /// by all of their words that carry meaning.
  func named(in words: [String], content: Set<String>) -> [Int: Named] {
    let words = LabelIndex.joinQuarters(words)
    var found: Set<Int> = []
    var bent: [(word: String, rows: [Int])] = []
    for word in content {
      guard let holders = byContent[word] else { continue }
      for entry in holders.whole where entries[entry].meaning.isSubset(of: content) {
        found.insert(entry)
      }
      if !holders.either.isEmpty { bent.append((word, holders.either)) }
    }
    // “Charges waived” names the row “Charges waiver”: one word as it is, the other of its stem.
    for (word, rows) in bent {
      for entry in rows where !found.contains(entry) {
        let other = entries[entry].meaning.first { $0 != word } ?? word
        if !content.contains(other), content.contains(where: { Wording.areAkin($0, other) }) {
          found.insert(entry)
        }
      }
    }
    var hits: [Hit] = []
    for (start, word) in words.enumerated() {
      for entry in byFirstWord[word] ?? [] where !LabelIndex.isNegated(words, start) {
        let label = entries[entry].words
        guard start + label.count <= words.count,
          words[start..<(start + label.count)].elementsEqual(label)
        else { continue }
        hits.append(Hit(entry: entry, start: start, length: label.count))
      }
    }
    // “Not upheld” names one outcome, and not “upheld” as well.
    for hit in hits {
      let isInside = hits.contains { other in
        other.length > hit.length && other.start <= hit.start
          && other.start + other.length >= hit.start + hit.length
          && entries[other.entry].table == entries[hit.entry].table
          && entries[other.entry].axis == entries[hit.entry].axis
      }
      if !isInside { found.insert(hit.entry) }
    }
    var named: [Int: Named] = [:]
    for entry in found.sorted() {
      switch entries[entry].axis {
      case .row:
        let index = entries[entry].index
        if named[entries[entry].table]?.rows.contains(index) != true {
          named[entries[entry].table, default: Named()].rows.append(index)
        }
      case .column:
        let index = entries[entry].index
        if named[entries[entry].table]?.columns.contains(index) != true {
          named[entries[entry].table, default: Named()].columns.append(index)
        }
      }
    }
    return named
  }

  /// Quarter 1 and Q1 are one word.
  private static func joinQuarters(_ words: [String]) -> [String] {
    guard words.contains("quarter") else { return words }
    var joined: [String] = []
    for word in words {
      if joined.last == "quarter", ["1", "2", "3", "4"].contains(word) {
        joined[joined.count - 1] = "q" + word
      } else if word == "quarter", let number = joined.last.flatMap({ ordinals[$0] }),
        // “Fell for the third quarter” counts quarters in a row.
        !joined.dropLast().suffix(2).contains("for")
      {
        joined[joined.count - 1] = "q" + number
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  private static let ordinals = ["first": "1", "second": "2", "third": "3", "fourth": "4"]

  private static func isNegated(_ words: [String], _ start: Int) -> Bool {
    start > 0 && ["not", "non", "partially", "partly", "part", "un"].contains(words[start - 1])
  }
}
