import Claims
import Reports

extension Inference {
  /// A chart, a table or an appendix that is announced is there.
  public static let announcements = Inference("announcements") { study in
    study.report.blocks.enumerated().flatMap { index, block -> [Relation] in
      if case .heading(let title, let level) = block.content {
        return lostPicture(title, level, index, study).map { [$0] } ?? []
      }
      return zip(block.sentences, study.hints[index]).flatMap { sentence, hints -> [Relation] in
        guard hints.contains(.announcements) else { return [] }
        return Announcement.find(in: sentence).compactMap { announcement in
          announced(announcement, sentence, index, study)
        } + appendix(sentence, index, study)
      }
    }
  }

  private static func announced(
    _ announcement: Announcement, _ sentence: Sentence, _ block: Int, _ study: Study
  ) -> Relation? {
    guard announcement.place == .below, announcement.what == .chart || announcement.what == .table
    else { return nil }
    return relation(
      announcement.what.rawValue, isThere: something(below: block, in: study),
      range: announcement.range, sentence, block, study)
  }

  /// An appendix that a sentence says is attached.
  private static func appendix(_ sentence: Sentence, _ block: Int, _ study: Study) -> [Relation] {
    let words = Label(sentence.text).words
    guard words.contains("attached"), words.contains("appendix") || words.contains("annex") else {
      return []
    }
    let isThere = study.report.sections.contains { section in
      ["appendix", "annex"].contains(Label(section.title).words.first ?? "")
    }
    return [
      relation(
        "appendix", isThere: isThere, range: 0..<sentence.text.utf8.count, sentence, block, study)
    ]
  }

  private static func relation(
    _ what: String, isThere: Bool, range: Range<Int>, _ sentence: Sentence, _ block: Int,
    _ study: Study
  ) -> Relation {
    let article = what == "appendix" ? "an" : "a"
    return Relation(
      rule: "announced-absent", isThere ? .decided(.agrees) : .missing, stated: nil,
      place: study.place(of: range, in: sentence, block: block),
      message: isThere
        ? "the \(what) that the sentence announces is there"
        : "The sentence announces \(article) \(what), and none follows",
      address: study.report.sections[study.report.blocks[block].section].path
        + [what, sentence.withoutDigits])
  }

  /// A table or a list within the next paragraphs of the section; a gap alone is nothing.
  private static func something(below block: Int, in study: Study) -> Bool {
    var passed = 0
    let own = study.report.sections[study.report.blocks[block].section].level
    for other in study.report.blocks[(block + 1)...] {
      switch other.content {
      case .table, .item: return true
      case .paragraph where listsFigures(other): return true
      // A heading of a lower level may carry what was announced; the next section's does not.
      case .heading(_, let level) where level <= own && study.report.format != .txt: return false
      case .heading, .gap, .paragraph: passed += 1
      }
      if passed > 2 { return false }
    }
    return false
  }

  /// Lines that each give a figure, as a chart or a table leaves them behind.
  private static func listsFigures(_ block: Block) -> Bool {
    let figures = block.sentences.reduce(0) { sum, sentence in
      sum
        + sentence.figures.count { found in
          ![.period, .year, .date].contains(found.figure.kind)
        }
    }
    return block.lines.count > 1 && figures >= block.lines.count - 1 && figures > 1
      && block.sentences.count <= block.lines.count
  }

  /// Lines of large type shortly before a title with its year are a cover.
  private static func isCover(_ block: Int, _ study: Study) -> Bool {
    let blocks = study.report.blocks
    let line = blocks[block].lines.lowerBound
    return blocks[(block + 1)...].prefix { $0.lines.lowerBound <= line + 14 }.contains { next in
      guard case .heading(let title, _) = next.content else { return false }
      return Period.firstYear(in: title.text) != nil
    }
  }

  /// A heading with nothing under it but the place where a picture stood.
  private static func lostPicture(
    _ title: Sentence, _ level: Int, _ block: Int, _ study: Study
  ) -> Relation? {
    let rest = study.report.blocks[(block + 1)...]
    guard let next = rest.first, case .gap = next.content,
      let after = rest.dropFirst().first, case .heading(_, let nextLevel) = after.content,
      nextLevel == level, !isCover(block, study)
    else { return nil }
    return Relation(
      rule: "announced-absent", .missing, stated: nil,
      place: study.place(of: 0..<title.text.utf8.count, in: title, block: block),
      message:
        "Nothing stands under “\(title.text)” but an empty space, as of a picture that was lost",
      address: study.report.sections[study.report.blocks[block].section].path)
  }
}
