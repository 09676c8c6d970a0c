import Reports

/// A pack on one part of a draft, or on all of it.
public struct PackApplication: Sendable {
  /// The pack.
  public let pack: RulePack
  /// The part, by its index in the report; nil for the whole draft.
  public let part: Int?
  /// Why the pack was chosen, in words; nil where nobody chose.
  public let why: String?
  /// Whether the draft's own words chose it, and no person.
  private let isGuess: Bool

  /// Applies a pack to a part, or to the whole draft.
  public init(_ pack: RulePack, part: Int? = nil, why: String? = nil) {
    self.init(pack, part: part, why: why, isGuess: false)
  }

  fileprivate init(_ pack: RulePack, part: Int? = nil, why: String?, isGuess: Bool) {
    self.pack = pack
    self.part = part
    self.why = why
    self.isGuess = isGuess
  }

  /// Whether it asks for what a whole report must contain: an extract is asked only by name.
  func asksForContents(of report: Report) -> Bool {
    guard isGuess else { return true }
    return report.sections.count { section in
      covers(part: section.part) && !section.title.isEmpty
    } >= PackApplication.fewestSections
  }

  /// The fewest headings of a report that is more than an extract.
  private static let fewestSections = 3

  func covers(part: Int) -> Bool { self.part.map { $0 == part } ?? true }
}

/// The titles of a draft by their words, which every pack looks at.
private struct Titles {
  struct Section {
    let title: String
    let part: Int
    let label: Label
    /// Whether the title is no longer than headings are.
    var isShort: Bool { title.utf8.count < 80 }
  }

  struct Part {
    let label: Label
    /// Whether a draft without a heading was called by its first sentence.
    let isSentence: Bool
    /// The lines above its first text that call it something as well, as a title page does.
    let titlePage: [Label]

    init(_ title: String, titlePage: [Label]) {
      label = Label(title)
      isSentence = title.hasSuffix(".") || title.contains(". ") || title.utf8.count > 160
      self.titlePage = titlePage
    }
  }

  let parts: [Part]
  let sections: [Section]

  init(_ report: Report) {
    let pages = report.titlePages
    parts = zip(report.parts, pages).map { Part($0.title, titlePage: $1) }
    sections = report.sections.map {
      Section(title: $0.title, part: $0.part, label: Label($0.title))
    }
  }
}

extension RulePack {
  /// The parts of a draft that each pack is for, by the words of their titles and headings.
  public static func applications(of packs: [RulePack], to report: Report) -> [PackApplication] {
    let titles = Titles(report)
    return packs.flatMap { $0.applications(to: titles) }
  }

  /// The parts of a draft that the pack is for, by the words of their titles and headings.
  public func applications(to report: Report) -> [PackApplication] {
    applications(to: Titles(report))
  }

  private func applications(to titles: Titles) -> [PackApplication] {
    if let why = evidence(forTheWhole: titles) {
      return [PackApplication(self, why: why, isGuess: true)]
    }
    return titles.parts.indices.compactMap { part in
      evidence(in: part, of: titles).map {
        PackApplication(self, part: part, why: $0, isGuess: true)
      }
    }
  }

  /// Where the pack looks once somebody named it: the parts that it is for, else the whole draft.
  public func applicationsWhenNamed(to report: Report) -> [PackApplication] {
    let fitting = applications(to: report)
    if report.parts.count > 1, !fitting.isEmpty {
      return fitting.map { PackApplication(self, part: $0.part, why: "it was named") }
    }
    return [PackApplication(self, why: "it was named")]
  }

  /// A heading that only drafts of the pack's kind have, wherever it stands.
  private func evidence(forTheWhole titles: Titles) -> String? {
    guard !landmarks.isEmpty else { return nil }
    let section = titles.sections.first { section in
      section.isShort && landmarks.contains { $0.matches(section.label) }
    }
    return section.map { "the draft has a heading “\($0.title)”" }
  }

  private func evidence(in part: Int, of titles: Titles) -> String? {
    byTitle(part, titles) ?? bySection(part, titles)
  }

  /// A section anywhere in the part that the pack is for.
  private func bySection(_ part: Int, _ titles: Titles) -> String? {
    guard !sections.isEmpty else { return nil }
    let section = titles.sections.first { section in
      section.part == part && section.isShort && sections.contains { $0.isIn(section.label) }
    }
    return section.map { "it has a section “\($0.title)”" }
  }

  private func byTitle(_ part: Int, _ titles: Titles) -> String? {
    guard !subjects.isEmpty else { return nil }
    let title = titles.parts[part]
    guard !title.label.namesExtract else { return nil }
    if !title.isSentence, !title.label.namesReader, let words = subject(of: title.label) {
      return "its title says \(words)"
    }
    let headings = titles.sections.lazy.filter { $0.part == part }.prefix(12).map(\.label)
    // An agenda and minutes name the subjects of other reports.
    guard !RulePack.isBusiness(title.label), !headings.contains(where: RulePack.isBusiness) else {
      return nil
    }
    return title.titlePage.lazy.compactMap(subject).first.map { "its title page says \($0)" }
  }

  /// The words of one set that a line holds whole.
  private func subject(of line: Label) -> String? {
    for words in subjects {
      let found = words.compactMap { $0.found(in: line) }
      if found.count == words.count {
        return found.map { "“\($0)”" }.joined(separator: " and ")
      }
    }
    return nil
  }

  private static func isBusiness(_ title: Label) -> Bool {
    business.contains { title.starts(with: $0) }
  }

  private static let business = ["agenda", "a g e n d a", "minutes of", "work programme"].map {
    Label($0)
  }
}
