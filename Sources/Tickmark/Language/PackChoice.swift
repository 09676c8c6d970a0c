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

extension RulePack {
  /// The parts of a draft that the pack is for, by the words of their titles and headings.
  public func applications(to report: Report) -> [PackApplication] {
    if let why = evidence(forTheWhole: report) {
      return [PackApplication(self, why: why, isGuess: true)]
    }
    return report.parts.indices.compactMap { part in
      evidence(in: part, of: report).map {
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
  private func evidence(forTheWhole report: Report) -> String? {
    guard !landmarks.isEmpty else { return nil }
    let title = report.sections.lazy.map(\.title).first { title in
      title.utf8.count < 80 && landmarks.contains { $0.matches(Label(title)) }
    }
    return title.map { "the draft has a heading “\($0)”" }
  }

  private func evidence(in part: Int, of report: Report) -> String? {
    byTitle(part, report) ?? bySection(part, report)
  }

  /// A section anywhere in the part that the pack is for.
  private func bySection(_ part: Int, _ report: Report) -> String? {
    guard !sections.isEmpty else { return nil }
    let title = report.sections.lazy.filter { $0.part == part && $0.title.utf8.count < 80 }
      .map(\.title).first { title in
        let label = Label(title)
        return sections.contains { $0.isIn(label) }
      }
    return title.map { "it has a section “\($0)”" }
  }

  private func byTitle(_ part: Int, _ report: Report) -> String? {
    guard !subjects.isEmpty else { return nil }
    let title = Label(report.parts[part].title)
    if !RulePack.isSentence(report.parts[part].title), let words = subject(of: title) {
      return "its title says \(words)"
    }
    let headings = Array(
      report.sections.indices.lazy.filter { report.sections[$0].part == part }.prefix(12)
        .map { Label(report.sections[$0].title) })
    // An agenda and minutes name the subjects of other reports.
    guard !RulePack.isBusiness(title), !headings.contains(where: RulePack.isBusiness) else {
      return nil
    }
    return headings.lazy.compactMap(subject).first.map { "a heading near its top says \($0)" }
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

  /// Whether a draft without a heading was called by its first sentence.
  private static func isSentence(_ title: String) -> Bool {
    title.hasSuffix(".") || title.contains(". ") || title.utf8.count > 160
  }

  private static func isBusiness(_ title: Label) -> Bool {
    business.contains { title.starts(with: $0) }
  }

  private static let business = ["agenda", "a g e n d a", "minutes of", "work programme"].map {
    Label($0)
  }
}
