import Reports

/// The lines that call a report something beside its title: a chapter's heading is none of them.
extension Report {
  /// For each part, the titles that stand above its first text.
  var titlePages: [[Label]] {
    var pages = parts.map { _ in [Label]() }
    var isOver = parts.map { _ in false }
    for (index, block) in blocks.enumerated() {
      let part = sections[block.section].part
      guard part < pages.count, !isOver[part] else { continue }
      if let title = titleLine(index, ofPart: part) {
        pages[part].append(contentsOf: title)
      } else {
        isOver[part] = true
      }
    }
    return pages
  }

  /// What a block of a title page says, nothing for a picture; nil where the text has begun.
  private func titleLine(_ index: Int, ofPart part: Int) -> [Label]? {
    switch blocks[index].content {
    case .gap: return []
    case .heading(let sentence, _):
      if blocks[index].lines.contains(parts[part].line) { return [] }
      let label = Label(sentence.text)
      if label.namesAuthor { return [] }
      // The chapters of a report about something else begin here.
      return label.announcesReport || heads(index, part) ? [label] : nil
    case .paragraph(let sentences):
      let text = sentences.map(\.text).joined(separator: " ")
      guard text.utf8.count <= 240, !text.hasSuffix("."), !isCaption(index) else { return nil }
      let label = Label(text)
      guard !label.namesAuthor else { return [] }
      return label.announcesReport || Period.firstYear(in: text) != nil ? [label] : []
    case .item, .table: return nil
    }
  }

  /// Whether a heading stands over all that follows in its part: several headings, all below it.
  private func heads(_ index: Int, _ part: Int) -> Bool {
    let own = blocks[index].section
    let later = sections[(own + 1)...].prefix { $0.part == part }
    return later.count >= 2 && later.allSatisfy { $0.level > sections[own].level }
  }

  private func isCaption(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, case .table = blocks[index + 1].content else { return false }
    return true
  }
}

extension Label {
  /// Whether the words say that what follows is a report.
  fileprivate var announcesReport: Bool { contains(Label.report) }
  private static let report = Label("report")

  /// Whether the words say who reports, or to whom, and not on what.
  fileprivate var namesAuthor: Bool {
    words.first == "report" && words.count > 1 && ["of", "by", "from"].contains(words[1])
      || namesReader
  }

  /// Whether the words say to whom is reported: `Annual report to the Board`.
  var namesReader: Bool {
    guard let report = words.prefix(3).firstIndex(of: "report") else { return false }
    return words.dropFirst(report + 1).first == "to"
  }

  /// Whether the words call a part of a report: `performance chapter`.
  var namesExtract: Bool { words.contains { ["chapter", "extract", "excerpt"].contains($0) } }
}
