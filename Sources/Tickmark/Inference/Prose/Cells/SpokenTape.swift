import Claims
import Figures
import Reports

/// A sentence as a row of words, signs, years and figures, in which the names of a table's rows,
/// columns and quarters stand as one piece each.
struct SpokenTape {
  /// A place of a table that a sentence calls by name.
  enum Spot: Hashable {
    case row(Int)
    case column(Int)
    /// One quarter of the year, 1 to 4.
    case quarter(Int)
    /// The quarters from one to another: a half, or all up to the end of September.
    case quarters(Int, Int)
  }

  enum Piece: Hashable {
    case figure(Int)
    /// A word in lower case, and as labels have it.
    case word(String, label: String)
    case sign(UInt8)
    case year(Period)
    case spot(Spot)
  }

  private(set) var pieces: [Piece] = []

  init(_ said: Said) {
    var start = 0
    let bytes = Array(said.sentence.text.utf8)
    for (index, found) in said.sentence.figures.enumerated() {
      guard let piece = SpokenTape.piece(index, found.figure) else { continue }
      guard found.range.lowerBound >= start else { continue }
      add(bytes[start..<found.range.lowerBound])
      pieces.append(piece)
      start = found.range.upperBound
    }
    add(bytes[start...])
    joinQuarters(said)
  }

  private static func piece(_ index: Int, _ figure: Figure) -> Piece? {
    switch figure.kind {
    case .count, .percent, .points, .average, .rate, .money, .unknown, .ratio, .range:
      return .figure(index)
    case .period, .year: return Period(label: figure.text).map(Piece.year) ?? .figure(index)
    default: return nil
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    var word: [UInt8] = []
    func isWord(_ byte: UInt8) -> Bool {
      0x61...0x7A ~= byte | 32 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "'")
        || byte >= 0x80
    }
    for byte in bytes {
      if isWord(byte) {
        word.append(0x41...0x5A ~= byte ? byte | 32 : byte)
        continue
      }
      close(&word)
      if byte > UInt8(ascii: " ") { pieces.append(.sign(byte)) }
    }
    close(&word)
  }

  private mutating func close(_ word: inout [UInt8]) {
    guard !word.isEmpty else { return }
    let text = String(decoding: word, as: UTF8.self)
    word = []
    // A dash or another sign of more than one byte parts as a comma does.
    guard let label = Label(text).words.first else {
      pieces.append(.sign(UInt8(ascii: ",")))
      return
    }
    pieces.append(.word(text, label: label))
  }

  // MARK: Asking

  func word(_ index: Int) -> String? {
    guard pieces.indices.contains(index), case .word(let word, _) = pieces[index] else {
      return nil
    }
    return word
  }

  func label(_ index: Int) -> String? {
    guard pieces.indices.contains(index), case .word(_, let label) = pieces[index] else {
      return nil
    }
    return label
  }

  func figure(_ index: Int) -> Int? {
    guard pieces.indices.contains(index), case .figure(let figure) = pieces[index] else {
      return nil
    }
    return figure
  }

  func spot(_ index: Int) -> Spot? {
    guard pieces.indices.contains(index), case .spot(let spot) = pieces[index] else { return nil }
    return spot
  }

  func year(_ index: Int) -> Period? {
    guard pieces.indices.contains(index), case .year(let year) = pieces[index] else { return nil }
    return year
  }

  func isSign(_ index: Int, _ signs: String) -> Bool {
    guard pieces.indices.contains(index), case .sign(let sign) = pieces[index] else {
      return false
    }
    return signs.utf8.contains(sign)
  }

  /// Whether the words stand there in this order.
  func says(_ words: [String], at index: Int) -> Bool {
    words.enumerated().allSatisfy { word(index + $0) == $1 }
  }

  // MARK: Quarters

  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4,
  ]
  private static let ends = ["june": 1, "september": 2, "december": 3]

  private static let joins: Set<String> = ClauseWords.contrasts.union(["and", "but", "with"])

  /// Words that may follow an ordinal whose noun was said before.
  private static let behindOrdinal: Set<String> = [
    "and", "had", "with", "by", "was", "there", "fell", "rose", "increased", "decreased",
    "brought", "saw", "to", "but", "went", "grew", "dropped", "declined", "climbed",
  ]

  private mutating func joinQuarters(_ said: Said) {
    var unit: String?
    var index = 0
    while index < pieces.count {
      defer { index += 1 }
      guard let word = word(index) else { continue }
      if word == "quarter" || word == "quarters" { unit = "quarter" }
      if let length = word.utf8.count == 2 ? Self.code(word) : nil {
        replace(index, 1, .quarter(length))
      } else if word == "quarter", let number = small(index + 1, said),
        1...4 ~= number
      {
        replace(index, 2, .quarter(number))
      } else if says(["by", "the", "end", "of"], at: index),
        let end = self.word(index + 4).flatMap({ Self.ends[$0] })
      {
        replace(index, 5, end == 1 ? .quarter(1) : .quarters(1, end))
      } else if let ordinal = Self.ordinals[word] {
        joinOrdinal(ordinal, index, &unit, said)
      }
    }
  }

  private mutating func joinOrdinal(
    _ ordinal: Int, _ index: Int, _ unit: inout String?, _ said: Said
  ) {
    if word(index + 1) == "quarter" {
      unit = "quarter"
      replace(index, 2, .quarter(ordinal))
    } else if word(index + 1) == "half", ordinal <= 2 || ordinal == 4 {
      unit = "half"
      replace(index, 2, ordinal == 1 ? .quarters(1, 2) : .quarters(3, 4))
      if says(["of", "the", "year"], at: index + 1) {
        pieces.removeSubrange((index + 1)...(index + 3))
      }
    } else if let number = small(index + 1, said), 2...3 ~= number,
      word(index + 2) == "quarters", ordinal == 1
    {
      unit = "quarter"
      replace(index, 3, .quarters(1, number))
    } else if let unit, word(index - 1) == "the", ordinal <= (unit == "half" ? 2 : 4),
      word(index + 1).map(Self.behindOrdinal.contains) ?? true,
      figure(index + 1) == nil || word(index - 2).map(Self.joins.contains) ?? true
    {
      replace(
        index, 1,
        unit == "quarter"
          ? .quarter(ordinal) : ordinal == 1 ? .quarters(1, 2) : .quarters(3, 4))
    }
  }

  private func small(_ index: Int, _ said: Said) -> Int? {
    guard let figure = figure(index) else { return nil }
    return said.sentence.figures[figure].figure.value.int
  }

  private static func code(_ word: String) -> Int? {
    switch word {
    case "q1": 1
    case "q2": 2
    case "q3": 3
    case "q4": 4
    default: nil
    }
  }

  private mutating func replace(_ index: Int, _ count: Int, _ spot: Spot) {
    pieces.replaceSubrange(index..<(index + count), with: [.spot(spot)])
  }

  // MARK: Names

  /// The same with the names of rows and columns as one piece each, the longest first.
  func naming(_ names: [(words: [String], spot: Spot)], links: (String) -> Bool) -> SpokenTape {
    var tape = self
    for name in names {
      var index = 0
      while index + name.words.count <= tape.pieces.count {
        defer { index += 1 }
        guard name.words.indices.allSatisfy({ tape.label(index + $0) == name.words[$0] }),
          tape.word(index - 1).map(links) ?? true, !tape.isSign(index - 1, "-/&"),
          !tape.isSign(index + name.words.count, "-/&")
        else { continue }
        tape.replace(index, name.words.count, name.spot)
      }
    }
    return tape
  }

  /// Whether any quarter is named.
  var namesQuarters: Bool {
    pieces.contains { piece in
      switch piece {
      case .spot(.quarter), .spot(.quarters): true
      default: false
      }
    }
  }
}
