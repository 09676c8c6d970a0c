import Reports

/// An agenda as its pages print it: the meeting, the items, what stands under each.
struct AgendaPages {
  /// An item of business.
  struct Item {
    var number: Int
    /// Its words without its pages.
    var title: String
    /// The first and the last page of each report on it.
    var pages: [(first: Int, last: Int)]
    /// Where it is printed.
    var place: Place
    /// Its block, and those under it up to the next item.
    var block: Int
    var under: [Int] = []
    /// Whether the agenda takes it in private.
    var isPrivate = false
    /// The paragraphs of Schedule 12A that it names.
    var paragraphs: [Int] = []
    /// All its words in small letters.
    var words = ""

    /// Whether it excludes the public from what follows.
    var isExclusion: Bool {
      let title = title.lowercased()
      return title.contains("exclu") && title.contains("public")
    }
    /// Whether a report is promised: it has pages, or somebody's name.
    var hasReport: Bool { !pages.isEmpty || words.contains("report of") }
    /// Whether it says that no report is in the pack.
    var comesLater: Bool {
      ["to follow", "verbal", "oral", "presentation", "tabled"].contains(where: words.contains)
    }
  }

  let part: Int
  /// The block of the heading that says agenda.
  let start: Int
  private(set) var items: [Item] = []

  /// Finds the agenda of a draft, if it has one with items.
  init?(_ study: Study) {
    let titles = study.titles
    guard let section = titles.indices.first(where: { AgendaPages.isAgenda(titles[$0]) }),
      let start = study.report.blocks.firstIndex(where: { $0.section == section })
    else { return nil }
    part = study.report.sections[section].part
    self.start = start
    read(study)
    guard items.count >= 2 else { return nil }
  }

  private static func isAgenda(_ title: Label) -> Bool {
    title.words.count <= 6 && (title.words.first == "agenda" || title.text == "a g e n d a")
  }

  private mutating func read(_ study: Study) {
    let blocks = study.report.blocks
    var isPrivate = false
    for index in (start + 1)..<max(start + 1, study.blocks(ofPart: part).upperBound) {
      let block = blocks[index]
      let words = block.text
      let last = items.last?.number ?? 0
      if !items.isEmpty, block.number == 0, AgendaPages.opensMinutes(words) { break }
      if block.number > 0, items.isEmpty ? block.number <= 3 : (last...(last + 3) ~= block.number) {
        open(block.number, words, study.place(ofBlock: index), index, isPrivate)
      } else if case .table(let table) = block.content {
        readRows(of: TableView(study: study, index: table), index, isPrivate)
      } else if block.number > 0 || AgendaPages.ends(study, index) {
        if !items.isEmpty { break }
      } else if !items.isEmpty {
        if AgendaPages.opensPrivatePart(words) { isPrivate = true }
        items[items.count - 1].under.append(index)
        for sentence in block.sentences {
          follow(sentence.text, study.place(ofBlock: index), index, isPrivate)
        }
      }
    }
    for index in items.indices {
      items[index].paragraphs = PrivateBusiness.paragraphs(in: items[index].words)
      if Glance.privateItems.sees(items[index].words) { items[index].isPrivate = true }
      if items[index].isExclusion { items[index].isPrivate = false }
    }
  }

  private mutating func open(
    _ number: Int, _ words: String, _ place: Place, _ block: Int, _ isPrivate: Bool
  ) {
    let (title, pages) = PageRange.taken(from: words)
    items.append(
      Item(
        number: number, title: title, pages: pages.map { [$0] } ?? [], place: place, block: block,
        isPrivate: isPrivate, words: words.lowercased()))
  }

  /// Reads an agenda that is a table: the number first, then the item, the pages last.
  private mutating func readRows(of table: TableView, _ block: Int, _ isPrivate: Bool) {
    for row in table.table.rows.indices {
      let cells = table.table.rows[row].cells.map(\.text)
      let digits = cells.first?.prefix { $0.isNumber } ?? ""
      guard cells.count >= 2, let number = Int(digits), digits.count <= 2,
        let title = cells.dropFirst().first(where: { !$0.isEmpty }),
        items.isEmpty ? number <= 3 : number > (items.last?.number ?? 0)
      else { continue }
      open(number, title, table.place(row, 0), block, isPrivate)
      if cells.count >= 3, let last = cells.last, let pages = PageRange.bare(last) {
        items[items.count - 1].pages.append(pages)
      }
    }
  }

  /// Reads a line under an item; the next item may stand in the same paragraph.
  private mutating func follow(
    _ text: String, _ place: Place, _ block: Int, _ isPrivate: Bool
  ) {
    let last = items[items.count - 1]
    if let (number, words) = LeadingNumber.taken(from: text),
      (last.number + 1)...(last.number + 3) ~= number
    {
      open(number, words, place, block, isPrivate)
      return
    }
    items[items.count - 1].words += " " + text.lowercased()
    if let pages = PageRange.taken(from: text).pages {
      items[items.count - 1].pages.append(pages)
    }
  }

  /// What follows the items of business: the members, notes for the public.
  private static func ends(_ study: Study, _ block: Int) -> Bool {
    guard study.report.blocks[block].isHeading else { return false }
    let words = study.titles[study.report.blocks[block].section].words
    return words.contains("membership") || words.first == "note" || words.contains("filming")
  }

  /// `MINUTES of the meeting held on …`: the first report behind an agenda, whose numbers run on
  /// through the year.
  static func opensMinutes(_ words: String) -> Bool {
    words.utf8.count < 120 && !words.contains("(") && Label(words).starts(with: Label("minutes of"))
  }

  private static func opensPrivatePart(_ words: String) -> Bool {
    guard words.utf8.count < 60 else { return false }
    let label = Label(words)
    return ["part two", "part 2", "part ii", "part b", "exempt", "confidential", "private"]
      .contains { label.starts(with: Label($0)) }
  }
}

/// A number in figures that opens a line, as an item of an agenda does.
enum LeadingNumber {
  static func taken(from text: String) -> (number: Int, words: String)? {
    guard let first = text.utf8.first, first &- 48 < 10 else { return nil }
    let digits = text.prefix { $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = text.dropFirst(digits.count)
    guard rest.hasPrefix(". ") else { return nil }
    return (number, String(rest.dropFirst(2)))
  }
}

/// Pages that an agenda or a contents page gives.
enum PageRange {
  /// The words without the pages in them, and the pages.
  static func taken(from text: String) -> (words: String, pages: (first: Int, last: Int)?) {
    let bytes = Array(text.utf8)
    var cursor = 0
    while cursor + 5 < bytes.count {
      guard bytes[cursor] | 32 == UInt8(ascii: "p"), starts(bytes, cursor, "page"),
        cursor == 0 || !isLetter(bytes[cursor - 1])
      else {
        cursor += 1
        continue
      }
      var end = cursor + 4
      if end < bytes.count, bytes[end] | 32 == UInt8(ascii: "s") { end += 1 }
      if let first = number(bytes, &end) {
        let last = range(bytes, &end) ?? first
        var start = cursor
        while start > 0, bytes[start - 1] == UInt8(ascii: "(") || bytes[start - 1] == 0x20 {
          start -= 1
        }
        return (String(decoding: bytes[..<start], as: UTF8.self), (first, last))
      }
      cursor = end
    }
    return (text, nil)
  }

  /// A cell that holds nothing but pages: “3 - 10”, “11”.
  static func bare(_ text: String) -> (first: Int, last: Int)? {
    let bytes = Array(text.utf8)
    var end = 0
    guard let first = number(bytes, &end) else { return nil }
    let last = range(bytes, &end) ?? first
    return end == bytes.count ? (first, last) : nil
  }

  /// A page at the end of a line of a contents page, behind dots or blanks.
  static func last(of text: String) -> (words: String, page: Int)? {
    let bytes = Array(text.utf8)
    var start = bytes.count
    while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
    guard start < bytes.count, bytes.count - start <= 3, start > 1,
      bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "."),
      let page = Int(String(decoding: bytes[start...], as: UTF8.self))
    else { return nil }
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    return start == 0 ? nil : (String(decoding: bytes[..<start], as: UTF8.self), page)
  }

  private static func range(_ bytes: [UInt8], _ end: inout Int) -> Int? {
    var cursor = end
    while cursor < bytes.count, bytes[cursor] == 0x20 { cursor += 1 }
    guard cursor < bytes.count else { return nil }
    if bytes[cursor] == UInt8(ascii: "-") {
      cursor += 1
    } else if bytes[cursor] == 0xE2, cursor + 2 < bytes.count {
      cursor += 3
    } else if starts(bytes, cursor, "to ") {
      cursor += 2
    } else {
      return nil
    }
    guard let last = number(bytes, &cursor) else { return nil }
    end = cursor
    return last
  }

  private static func number(_ bytes: [UInt8], _ end: inout Int) -> Int? {
    var cursor = end
    while cursor < bytes.count, bytes[cursor] == 0x20 { cursor += 1 }
    let first = cursor
    while cursor < bytes.count, cursor - first < 5, isDigit(bytes[cursor]) { cursor += 1 }
    guard cursor > first else { return nil }
    end = cursor
    return Int(String(decoding: bytes[first..<cursor], as: UTF8.self))
  }

  private static func starts(_ bytes: [UInt8], _ offset: Int, _ word: StaticString) -> Bool {
    guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[offset + $0] | 32 == word[$0] | 32 }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
}

/// What the law lets a committee take in private.
enum PrivateBusiness {
  /// The paragraphs of Schedule 12A that a text names: “(exemption paragraph 7)”, “paragraphs 1 and 2”.
  static func paragraphs(in text: String) -> [Int] {
    guard Glance.exemptions.sees(text) else { return [] }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    var found: [Int] = []
    for (index, word) in words.enumerated() where word == "paragraph" || word == "paragraphs" {
      for next in words[(index + 1)...].prefix(6) {
        if next == "s" || next == "and" || next == "or" || next == "no" || next == "numbers" {
          continue
        }
        guard let number = Int(next) else { break }
        found.append(number)
      }
    }
    return found
  }

  /// Whether Schedule 12A describes exempt information under that number: 1 to 7 in England, 12 to
  /// 18 in Wales.
  static func isDescribed(_ paragraph: Int) -> Bool {
    (1...7).contains(paragraph) || (12...18).contains(paragraph)
  }
}
