import Figures
import Reports
import Structure

/// The colours of a traffic light, and the one beside it.
enum Colour: String, Hashable, CaseIterable {
  case green = "Green"
  case amber = "Amber"
  case red = "Red"
  /// Done, or better than the target: councils differ.
  case blue = "Blue"

  /// Reads a cell; nil where it shows no colour or several.
  init?(printed text: String) {
    let signs = text.unicodeScalars.compactMap { Colour(sign: $0) }
    let words = Label(text).words
    let named = words.compactMap { word -> Colour? in
      switch word {
      case "green", "g": .green
      case "amber", "a", "yellow": .amber
      case "red", "r": .red
      case "blue", "b": .blue
      default: nil
      }
    }
    // A letter stands for a colour only where it stands alone.
    let isWord =
      words.count <= 1 || words.contains { ["green", "amber", "red", "blue"].contains($0) }
    let all = Set(signs + (isWord && words.count <= 3 ? named : []))
    guard let only = all.first, all.count == 1 else { return nil }
    self = only
  }

  private init?(sign: Unicode.Scalar) {
    switch sign {
    case "🟢", "🟩": self = .green
    case "🟠", "🟡", "🟧", "🟨": self = .amber
    case "🔴", "🟥": self = .red
    case "🔵", "🟦": self = .blue
    default: return nil
    }
  }
}

/// What a draft says of each colour, clause by clause.
struct ColourClauses {
  private(set) var clauses: [(colour: Colour, text: String)] = []
  private let subject: Words

  /// Reads the keys in a table's part that speak of a subject: sentences, or rows that open with a
  /// colour.
  init(for table: TableView, about subject: Words) {
    self.subject = subject
    let study = table.study
    let part = study.part(ofTable: table.index)
    for block in study.report.blocks where study.report.sections[block.section].part == part {
      switch block.content {
      case .heading, .gap: continue
      case .table(let index):
        for row in study.report.tables[index].rows where row.cells.count == 2 {
          guard let colour = Colour(printed: row.cells[0].text) else { continue }
          add([(colour, row.cells[1].text)])
        }
      case .paragraph(let sentences), .item(let sentences):
        for sentence in sentences { read(sentence.text) }
      }
    }
  }

  /// Takes a sentence apart at its colours: each clause runs from one colour to the next.
  private mutating func read(_ sentence: String) {
    let words = sentence.split(separator: " ")
    var found: [(colour: Colour, text: String)] = []
    for word in words {
      switch Label(String(word)).words.first {
      case "green": found.append((.green, ""))
      case "amber", "yellow": found.append((.amber, ""))
      case "red": found.append((.red, ""))
      case "blue": found.append((.blue, ""))
      default:
        guard !found.isEmpty else { continue }
        found[found.count - 1].text += " " + word
      }
    }
    let telling = found.filter { subject.isIn(Label($0.text)) }
    // A tale of some indicators names a colour too: a key defines one by one, or several at once.
    guard Set(telling.map(\.colour)).count > 1 || ColourClauses.defines(words.prefix(2)) else {
      return
    }
    add(telling)
  }

  private mutating func add(_ found: [(colour: Colour, text: String)]) {
    clauses += found.filter { subject.isIn(Label($0.text)) }
  }

  /// Whether a sentence opens like `Green: …` or `Amber means …`.
  private static func defines(_ opening: ArraySlice<Substring>) -> Bool {
    guard let first = opening.first, Colour(printed: String(first)) != nil else { return false }
    if first.hasSuffix(":") { return true }
    guard let second = opening.dropFirst().first else { return false }
    return ["-", "–", "—", "=", ":"].contains(second)
      || Words("is / means / shows / indicates / if / where / when").matches(Label(String(second)))
  }
}

/// What a draft says that the colours of its indicators mean.
struct ColourKey {
  /// What its clauses say of a figure that misses its target within the tolerance: green, or not.
  private var practices: Set<Bool> = []
  /// Whether a colour follows something else as well: the trend, say.
  private(set) var followsMore = false
  /// How far from the target the tolerance reaches, where the key gives a number.
  private(set) var tolerance: Figure?

  /// Whether a figure within the tolerance is green; nil where it is not said, or said twice.
  var greenIsWithin: Bool? { practices.count == 1 ? practices.first : nil }

  /// Reads the key in a table's part.
  init(for table: TableView) {
    let key = ColourClauses(for: table, about: "target / tolerance / threshold")
    for (colour, clause) in key.clauses { read(colour, clause) }
  }

  private mutating func read(_ colour: Colour, _ clause: String) {
    let words = Label(clause)
    if ColourKey.trend.isIn(words) { followsMore = true }
    let isWithin = Words("within / inside").isIn(words)
    switch colour {
    case .green: practices.insert(isWithin)
    case .amber where isWithin: practices.insert(false)
    case .amber, .red, .blue: return
    }
    if isWithin { takeTolerance(clause) }
  }

  private static let trend: Words =
    "improved / improving / improvement / previous / last / trend / direction / comparator"

  private mutating func takeTolerance(_ clause: String) {
    let found = FigureFinder.find(in: clause).map(\.figure).filter {
      [.percent, .points, .count].contains($0.kind) && $0.bounds == nil
    }
    if found.count == 1 { tolerance = found[0] }
  }
}
