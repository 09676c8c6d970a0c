import Reports
import Structure

/// Finds what holds in a report and can be said in the rule language.
struct RuleMiner {
  /// How many statements a group takes: long groups compile slowly and are not read.
  private static let mostPieces = 20
  private static let mostSections = 40

  private let study: Study
  private let judgements: [Judgement]
  private let tables: [MinedTable]
  private let handles: Handles

  init(_ study: Study, _ judgements: [Judgement]) {
    self.study = study
    self.judgements = judgements
    tables = RuleMiner.tables(of: study)
    handles = Handles(
      tables.map(\.binding), among: TableShelf(study.tables.map { NamedTable($0) }), part: nil)
  }

  /// The statements, those of one section together and what the report contains at the end.
  func groups() -> [(id: String, title: String, pieces: [RuleDraft.Piece])] {
    let links = LinkMiner(study, handles, tables, judgements).links()
    let named = Set(links.flatMap(\.handles))
    var order: [String] = []
    var pieces: [String: [RuleDraft.Piece]] = [:]
    func add(_ piece: RuleDraft.Piece, section: Int) {
      let title = self.title(of: section)
      if pieces[title] == nil { order.append(title) }
      pieces[title, default: []].append(piece)
    }
    for table in tables {
      let rules = rules(of: table)
      // A table without rules stands there only for those that name it.
      guard !rules.holding.isEmpty || named.contains(table.handle) else { continue }
      let examples = ExampleMiner(study, handles, table).examples(of: rules.holding)
      add(
        table.piece(rules.holding, failing: rules.failing, examples: examples),
        section: table.section)
    }
    for link in links { add(link.piece, section: link.section) }
    var groups = order.flatMap { title in
      let own = pieces[title] ?? []
      return stride(from: 0, to: own.count, by: Self.mostPieces).map { start in
        (
          Naming.id(of: title, words: 4), title,
          Array(own[start..<min(start + Self.mostPieces, own.count)])
        )
      }
    }
    let sections = sections()
    for start in stride(from: 0, to: sections.count, by: Self.mostPieces) {
      let end = min(start + Self.mostPieces, sections.count)
      groups.append(("contents", "What the report contains", Array(sections[start..<end])))
    }
    return groups
  }

  private func title(of section: Int) -> String {
    let path = study.report.sections[section].path
    return path.reversed().lazy.compactMap { Naming.plainTitle($0) }.first ?? "The report"
  }

  // MARK: Tables

  /// The tables of a report, those of one section with the same columns under one handle.
  private static func tables(of study: Study) -> [MinedTable] {
    struct Key: Hashable {
      let section: Int
      let labels: [String]
    }
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for table in study.tables where table.layout.isData {
      let labels = labels(of: table)
      guard !labels.isEmpty else { continue }
      let key = Key(
        section: study.report.blocks[study.blockOfTable[table.index]].section, labels: labels)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(table.index)
    }
    var taken: Set<String> = []
    return order.compactMap { key in
      let own = groups[key] ?? []
      let title = study.report.sections[key.section].title
      let caption = own.first.flatMap { Naming.plainTitle(study.report.tables[$0].caption) }
      let heading = Naming.plainTitle(title)
      let name = (caption ?? heading).map { Naming.short($0) }
      let base = name ?? key.labels.prefix(2).joined(separator: " and ")
      let names = [base] + key.labels.reversed().map { "\(base): \($0)" }
      let numbered = (2...(order.count + 1)).lazy.map { "\(base), table \($0)" }
      guard
        let handle = names.first(where: { !taken.contains($0) })
          ?? numbered.first(where: { !taken.contains($0) })
      else { return nil }
      taken.insert(handle)
      return MinedTable(
        handle, labels: key.labels, heading: heading, section: key.section, tables: own)
    }
  }

  /// The labels that tell a table: its columns, else its rows; never a year.
  private static func labels(of table: TableView) -> [String] {
    var seen: Set<Label> = []
    let columns = table.layout.valueColumns.compactMap {
      MinedTable.label(ofColumn: $0, in: table)
    }.filter { seen.insert(Label($0)).inserted }
    if !columns.isEmpty { return Array(columns.prefix(6)) }
    let rows = table.bodyRows.compactMap { row -> String? in
      guard table.isPart(row) || table.totalParts(row) != nil,
        table.layout.rows[row].period?.isYear != true
      else { return nil }
      return MinedTable.plain(table.layout.rows[row].label)
    }.filter { seen.insert(Label($0)).inserted }
    return Array(rows.prefix(4))
  }

  /// The rules that hold in every table that the handle binds, and those that fail in one.
  private func rules(
    of table: MinedTable
  ) -> (holding: [TableMiner.Candidate], failing: [TableMiner.Candidate]) {
    var seen: Set<String> = []
    var (holding, failing): ([TableMiner.Candidate], [TableMiner.Candidate]) = ([], [])
    for index in table.tables {
      for candidate in TableMiner(table: TableView(study: study, index: index)).candidates() {
        guard seen.insert(candidate.code.joined()).inserted,
          let rule = table.piece([candidate]).content.rules.first
        else { continue }
        if holds(rule, study, handles) {
          holding.append(candidate)
        } else if fails(rule, study, handles) {
          failing.append(candidate)
        }
      }
    }
    return (holding, failing)
  }

  // MARK: Sections

  /// The headings of the upper levels, which next year's report will have again.
  private func sections() -> [RuleDraft.Piece] {
    let titles = Set(study.report.parts.map { Label($0.title) })
    let levels = Set(study.report.sections.map(\.level)).filter { $0 > 0 }.sorted().prefix(3)
    var seen: Set<Label> = []
    let pieces = study.report.sections.compactMap { section -> RuleDraft.Piece? in
      guard levels.contains(section.level), !titles.contains(Label(section.title)),
        section.title.split(separator: " ").count <= 12,
        let title = Naming.plainTitle(section.title), Label(title).words.count <= 10,
        Label(section.title).words.count - Label(title).words.count <= 3,
        seen.insert(Label(title)).inserted
      else { return nil }
      let content = Section(Words(title.replacing("/", with: " "))).isThere()
      guard content.rules.allSatisfy({ isThere($0) }) else { return nil }
      return RuleDraft.Piece(
        content: content,
        code: ["Section(\(SwiftText.quoted(title.replacing("/", with: " ")))).isThere()"])
    }
    return Array(pieces.prefix(Self.mostSections))
  }

  private func isThere(_ rule: Rule) -> Bool {
    if case .bound = rule.find(study, handles) { return true }
    return false
  }
}

/// What the judge says of everything that a rule asks for; nil where it does not bind.
private func verdicts(_ rule: Rule, _ study: Study, _ handles: Handles) -> [Verdict]? {
  guard case .bound(let relations) = rule.find(study, handles) else { return nil }
  return Judge().decide(relations.map(study.grained)).map(\.verdict)
}

/// Whether a rule binds, and everything that it asks for holds.
func holds(_ rule: Rule, _ study: Study, _ handles: Handles) -> Bool {
  guard let verdicts = verdicts(rule, study, handles) else { return false }
  return verdicts.contains { $0 == .agrees || $0 == .rounded }
    && verdicts.allSatisfy { ![.contradicts, .missing, .broken].contains($0) }
}

/// Whether a rule holds in most places and fails in some: what a report forgot to keep.
private func fails(_ rule: Rule, _ study: Study, _ handles: Handles) -> Bool {
  guard let verdicts = verdicts(rule, study, handles) else { return false }
  let failing = verdicts.count { $0 == .contradicts }
  return failing > 0 && failing * 2 <= verdicts.count
}
