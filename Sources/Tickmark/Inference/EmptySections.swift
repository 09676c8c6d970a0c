import Reports
import Structure

extension Inference {
  /// A numbered or marked heading says something before the next one of its level.
  public static let emptySections = Inference("emptySections") { study in
    let blocks = study.report.blocks
    return blocks.indices.dropLast().compactMap { index in
      // Titles of the highest level stand above one another.
      guard case .heading(let title, let level) = blocks[index].content, level > 1,
        case .heading(let next, let nextLevel) = blocks[index + 1].content, nextLevel == level,
        isMarked(index, study), isMarked(index + 1, study), !isAmongMany(index, level, study),
        !isCaption(title), !isCaption(next), isInStep(index, study),
        // An item of an agenda has its report elsewhere.
        PageRange.taken(from: title.text).pages == nil
      else { return nil }
      return Relation(
        rule: "missing-section", .missing, stated: nil,
        place: study.place(of: 0..<title.text.utf8.count, in: title, block: index),
        message: "“\(title.text)” is followed by the next heading and says nothing",
        address: study.report.sections[blocks[index].section].path)
    }
  }

  /// Headings upon headings are the cells of a row that was taken apart, not sections.
  private static func isAmongMany(_ index: Int, _ level: Int, _ study: Study) -> Bool {
    func isAlike(_ index: Int) -> Bool { self.level(index, study) == level }
    return isAlike(index - 1) && (isAlike(index - 2) || isAlike(index + 2))
      || isAlike(index + 2) && isAlike(index + 3)
  }

  /// The level of a heading; nil of any other block.
  private static func level(_ index: Int, _ study: Study) -> Int? {
    let blocks = study.report.blocks
    guard blocks.indices.contains(index), case .heading(_, let level) = blocks[index].content else {
      return nil
    }
    return level
  }

  /// The caption of a table or a picture is no section.
  private static func isCaption(_ title: Sentence) -> Bool {
    let first = Label(title.text).words.first ?? ""
    return ["figure", "table", "chart", "graph", "map", "box", "note", "notes"].contains(first)
      // The head of a page that goes on.
      || title.text.hasSuffix("(continued)")
  }

  /// Whether both headings count on with each other or carry no numbers, and are no items of a list:
  /// the next one says something, and a numbered one is short and follows one that does.
  private static func isInStep(_ index: Int, _ study: Study) -> Bool {
    let blocks = study.report.blocks
    guard level(index + 2, study) == nil, blocks.indices.contains(index + 2) else { return false }
    let (own, next) = (blocks[index].number, blocks[index + 1].number)
    guard own > 0 || next > 0 else { return true }
    let text = blocks[index].sentences.first?.text ?? ""
    return own > 0 && next == own + 1 && !text.holds(UInt8(ascii: ":"))
      && Label(text).words.count < 9
      && (level(index - 1, study) == nil || blocks[index - 1].number == 0)
  }

  /// Only a number or a sign in front makes the level of a heading sure; else it is a guess.
  private static func isMarked(_ index: Int, _ study: Study) -> Bool {
    let block = study.report.blocks[index]
    guard case .heading(let title, let level) = block.content else { return false }
    let column = title.pieces.first?.column ?? 1
    guard study.report.format == .txt else { return column > 1 }
    // A title page is set in: only as many signs as the level has are marks.
    return block.number > 0 || column == level + 2
  }
}
