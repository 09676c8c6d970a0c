import Reports

/// A person as lists of members print them.
struct Person: Hashable {
  /// As printed, without titles and offices.
  let name: String
  private let words: [String]

  /// Reads a name of two to four words that start with capitals; titles and brackets are no part of it.
  init?(_ text: Substring) {
    var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "." }
    while let first = words.first, Person.titles.contains(first.lowercased()) {
      words.removeFirst()
    }
    while let last = words.last, Person.honours.contains(String(last)) { words.removeLast() }
    guard (2...4).contains(words.count),
      words.allSatisfy({ word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "'’-".contains($0) }
          && !Person.otherWords.contains(word.lowercased())
      })
    else { return nil }
    name = words.joined(separator: " ")
    self.words = words.map { $0.lowercased() }
  }

  /// Whether two lists mean one person: the last names are the same, and the first letters.
  func isSame(as other: Person) -> Bool {
    words.last == other.words.last && words.first?.first == other.words.first?.first
  }

  /// The people that a list names, what stands in brackets left out.
  static func list(_ text: String) -> [Person] {
    var plain = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { plain.append(character) }
      }
    }
    var pieces = plain.split { ",;\n\t".contains($0) }
    pieces = pieces.flatMap { Person.parts(of: $0) }
    return pieces.compactMap { piece in
      let trimmed = piece.drop { $0 == " " }
      return Person(trimmed)
    }
  }

  /// The two sides of “and”.
  private static func parts(of piece: Substring) -> [Substring] {
    let words = piece.split(separator: " ", omittingEmptySubsequences: true)
    return words.split { $0 == "and" || $0 == "&" || $0 == "–" || $0 == "-" }.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      return piece[first.startIndex..<last.endIndex]
    }
  }

  private static let titles: Set<String> = [
    "cllr", "cllrs", "councillor", "councillors", "county", "mr", "mrs", "ms", "miss", "dr", "prof",
    "professor", "rev", "sir", "dame", "lord", "lady", "alderman", "the", "reverend",
  ]
  private static let honours: Set<String> = ["OBE", "MBE", "CBE", "JP", "QPM", "DL"]
  private static let otherWords: Set<String> = [
    "committee", "council", "officer", "director", "manager", "member", "members", "chairman",
    "chair", "vice", "substitute", "absent", "none", "present", "apologies", "attendance", "board",
    "service", "team", "part", "head", "cabinet",
  ]
}

/// Who came to a meeting and who could not, as its minutes record it.
struct Attendance {
  private(set) var present: [Person] = []
  private(set) var apologies: [Person] = []
  /// Members who are recorded as absent without apologies.
  private(set) var absent: [Person] = []
  /// Whether somebody stood in for a member.
  private(set) var hasSubstitutes = false
  /// The line of the apologies, else of those present.
  private(set) var block: Int?

  private enum List { case present, apologies, absent, others }

  init(_ study: Study, _ minutes: MinutesPages) {
    var list: List?
    for index in minutes.opening.dropFirst() {
      let block = study.report.blocks[index]
      if case .table(let table) = block.content {
        for cell in study.report.tables[table].rows.flatMap(\.cells) where !cell.isSpanned {
          read(cell.text, &list, index)
        }
        continue
      }
      for sentence in block.sentences { read(sentence.text, &list, index) }
    }
  }

  private mutating func read(_ text: String, _ list: inout List?, _ block: Int) {
    var names = Substring(text)
    if let colon = text.firstIndex(of: ":"), let opened = Attendance.list(text[..<colon]) {
      list = opened
      names = text[text.index(after: colon)...]
    } else if let from = text.split(separator: " ").prefix(6).last(where: { $0 == "from" }),
      let opened = Attendance.list(text[..<from.startIndex])
    {
      // `Apologies were received from Councillors …`
      list = opened
      names = text[from.endIndex...]
    } else if text.utf8.count < 40, let opened = Attendance.list(Substring(text)) {
      list = opened
      names = ""
    }
    if Label(text).words.contains("substitute") { hasSubstitutes = true }
    guard let list else { return }
    let people = Person.list(String(names))
    if !people.isEmpty, list == .apologies || self.block == nil { self.block = block }
    switch list {
    case .present: present += people
    case .apologies: apologies += people
    case .absent: absent += people
    case .others: break
    }
  }

  private static func list(_ label: Substring) -> List? {
    let words = Label(String(label)).words
    guard let first = words.first, words.count <= 6 else { return nil }
    if words.contains("apology") { return .apologies }
    if first == "absent" { return .absent }
    if words.contains("also") || words.contains("officer") || first == "in" { return .others }
    if words.contains("present") || first == "attendance" { return .present }
    return nil
  }
}

/// The members of a committee, as its own pages list them.
struct Membership {
  let people: [Person]
  let block: Int

  /// The lists of members in the agenda's part and in that of the work programme, in reading order.
  static func all(_ study: Study, _ agenda: AgendaPages?) -> [Membership] {
    let parts = study.report.parts
    return study.titles.indices.compactMap { section -> Membership? in
      let title = study.titles[section].words
      guard title.contains("membership") || title == ["committee", "member"] else { return nil }
      let own = study.report.sections[section]
      let programme = Label("work programme")
      guard
        own.part == agenda?.part || Label(parts[own.part].title).contains(programme)
          || own.path.contains(where: { Label($0).contains(programme) }),
        let block = study.report.blocks.firstIndex(where: { $0.section == section })
      else { return nil }
      let people = names(study, under: block)
      return people.count >= 3 ? Membership(people: people, block: block) : nil
    }
  }

  private static func names(_ study: Study, under block: Int) -> [Person] {
    let blocks = study.report.blocks
    var people = Person.list(blocks[block].text.split(separator: ":").dropFirst().joined())
    for next in blocks[(block + 1)...].prefix(20) {
      switch next.content {
      case .heading(let sentence, _):
        // A line of names may look like a heading.
        let found = people.isEmpty ? Person.list(sentence.text) : []
        guard found.count >= 3 else { return people }
        people += found
      case .gap: return people
      case .table(let table):
        for cell in study.report.tables[table].rows.flatMap(\.cells) where !cell.isSpanned {
          people += Person.list(cell.text)
        }
      case .paragraph(let sentences), .item(let sentences):
        let found = sentences.flatMap { Person.list($0.text) }
        if found.isEmpty { return people }
        people += found
      }
    }
    return people
  }
}
