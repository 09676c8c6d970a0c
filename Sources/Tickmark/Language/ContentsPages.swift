import Reports

/// The contents pages of the reports.
public struct ContentsPages: Sendable {
  private let origin: Rule.Origin

  /// Names the contents pages.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// List their sections from the front to the back.
  public func runForward() -> RuleLine {
    RuleLine("order", "A contents page runs from the front to the back", at: origin) { study, _ in
      let lists = study.titles.indices.filter { ContentsPages.isContents(study.titles[$0]) }
        .map { ContentsPages.entries(under: $0, study) }.filter { $0.count >= 3 }
      guard !lists.isEmpty else { return nil }
      return lists.flatMap { entries -> [Relation] in
        let breaks = zip(entries, entries.dropFirst()).filter { $1.page < $0.page }
        guard breaks.isEmpty else {
          return breaks.map { before, entry in
            .told(
              .contradicts,
              "“\(entry.title)” is on page \(entry.page), and what stands before it on page "
                + "\(before.page)", at: entry.place, ["contents", entry.title])
          }
        }
        let last = entries[entries.count - 1]
        return [
          .told(
            .agrees, "the \(entries.count) entries of the contents page run forward",
            at: last.place, ["contents", last.title])
        ]
      }
    }
  }

  private struct Entry {
    var title: String
    var page: Int
    var place: Place
  }

  /// Whether a heading opens a contents page, whose figures are pages.
  static func isContents(_ title: Label) -> Bool {
    ["content", "table of content", "content page", "list of content"].contains(title.text)
  }

  private static func entries(under section: Int, _ study: Study) -> [Entry] {
    guard let heading = study.report.blocks.firstIndex(where: { $0.section == section }) else {
      return []
    }
    var entries: [Entry] = []
    for index in study.report.blocks.indices[(heading + 1)...] {
      let block = study.report.blocks[index]
      if case .table(let table) = block.content {
        guard entries.isEmpty else { break }
        return rows(TableView(study: study, index: table))
      }
      guard !block.sentences.isEmpty else { continue }
      let found = block.sentences.compactMap { sentence -> Entry? in
        PageRange.last(of: sentence.text).map { title, page in
          Entry(
            title: title, page: page,
            place: study.place(of: 0..<sentence.text.utf8.count, in: sentence, block: index))
        }
      }
      guard found.count == block.sentences.count else { break }
      entries += found
    }
    return entries
  }

  /// The rows of a table whose last cell is a page.
  private static func rows(_ table: TableView) -> [Entry] {
    table.table.rows.indices.compactMap { row in
      let cells = table.table.rows[row].cells
      guard cells.count >= 2, let last = cells.last, let page = Int(last.text), page < 1000,
        let title = cells.first(where: { !$0.isEmpty })?.text
      else { return nil }
      return Entry(title: title, page: page, place: table.place(row, cells.count - 1))
    }
  }
}
