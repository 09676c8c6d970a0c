import Reports

/// A section of the report, named by its heading; each name is an alternative.
public struct Section: RuleContent {
  private let names: [Words]
  private let origin: Rule.Origin
  private var rule: Rule?

  /// Names a section.
  public init(_ names: Words..., file: String = #fileID, line: Int = #line) {
    self.names = names
    origin = Rule.Origin(file: file, line: line)
  }

  /// The rule, where the section is asked for.
  public var rules: [Rule] { [rule].compactMap(\.self) }

  /// Requires the section, by its heading or by words that open a paragraph.
  public func isThere() -> Section {
    let names = names
    let title = names.map(\.name).joined(separator: " or ")
    return with(
      Rule("section", "There is a section on \(title)", at: origin) { study, handles in
        if Section.find(names, in: study, handles).isEmpty {
          return .absent("The report has no section on \(title)")
        }
        return .bound([])
      })
  }

  /// Requires the subject to be spoken of somewhere: in a heading, a sentence or a table.
  ///
  /// What a report must contain may stand under any heading; only where the words stand nowhere is
  /// it missing.
  public func isSpokenOf() -> Section {
    let names = names
    let title = names.map(\.name).joined(separator: " or ")
    return with(
      Rule("said", "It speaks of “\(title)”", at: origin) { study, handles in
        if Section.isSpokenOf(names, in: study, handles) { return .bound([]) }
        return .absent("The report says nothing about “\(title)”")
      })
  }

  private static func isSpokenOf(_ names: [Words], in study: Study, _ handles: Handles) -> Bool {
    if !find(names, in: study, handles).isEmpty { return true }
    return study.report.blocks.contains { block in
      guard handles.covers(section: block.section, of: study) else { return false }
      if case .table(let table) = block.content {
        return study.report.tables[table].rows.contains { row in
          row.cells.contains { cell in names.contains { $0.isIn(Label(cell.text)) } }
        }
      }
      return block.sentences.contains { sentence in
        let label = Label(sentence.text)
        return names.contains { $0.isIn(label) }
      }
    }
  }

  /// Requires the section to say something: its heading is followed by words, a table or a sub-heading.
  public func isFilled() -> Section {
    let names = names
    let title = names.map(\.name).joined(separator: " or ")
    return with(
      Rule("section-filled", "The section on \(title) says something", at: origin) {
        study, handles in
        let found = Section.find(names, in: study, handles)
        guard !found.isEmpty else { return .unbound }
        return .bound(
          found.filter { Section.isEmpty($0, study) }.map { section in
            let heading = study.report.sections[section]
            return Relation(
              rule: "", lane: .declared, .missing, stated: nil,
              place: Place(file: study.report.file, line: heading.line),
              message: "“\(heading.title)” is announced and says nothing", address: heading.path)
          })
      })
  }

  /// Says why the rule matters.
  public func because(_ why: String) -> Section { changed { $0.why = why } }
  /// Says where the duty comes from.
  public func from(_ source: Source) -> Section { changed { $0.source = source } }
  /// Names the rule in its id, where its kind stands twice in a group.
  public func named(_ name: String) -> Section { changed { $0.id = name } }
  /// Weighs failures as the author says.
  public func weighs(_ severity: Severity) -> Section { changed { $0.severity = severity } }

  private func with(_ rule: Rule) -> Section {
    var copy = self
    copy.rule = rule
    return copy
  }

  private func changed(_ change: (inout Rule) -> Void) -> Section {
    guard var rule else { return self }
    change(&rule)
    return with(rule)
  }

  private static func find(_ names: [Words], in study: Study, _ handles: Handles) -> [Int] {
    study.report.sections.indices.filter { index in
      handles.covers(section: index, of: study) && names.contains { $0.isIn(study.titles[index]) }
    }
  }

  private static func isEmpty(_ section: Int, _ study: Study) -> Bool {
    let own = study.report.sections[section]
    let hasContent = study.report.blocks.contains { block in
      guard block.section == section else { return false }
      switch block.content {
      case .heading, .gap: return false
      default: return true
      }
    }
    let next = section + 1
    guard !hasContent, next < study.report.sections.count else { return !hasContent }
    // In plain text the level of a heading is a guess, and a sub-heading may follow.
    return study.report.format != .txt && study.report.sections[next].level <= own.level
  }
}
