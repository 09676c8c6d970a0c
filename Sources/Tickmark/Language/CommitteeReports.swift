import Reports

/// The reports of a committee's pack, each with the form that its house gives it.
public struct CommitteeReports: Sendable {
  private let origin: Rule.Origin

  /// Names the reports.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// Name the committee and the day of the agenda in the line above their titles.
  public func areForThisMeeting() -> RuleLine {
    RuleLine("meeting", "Each report names the committee and the day of the agenda", at: origin) {
      study, _ in
      guard let agenda = study.agenda, let meeting = agenda.meeting(in: study),
        let day = meeting.day?.date
      else { return nil }
      let own = [study.place(ofBlock: meeting.block)]
      let headed = CommitteeParts(study, agenda: agenda).reports.compactMap { part in
        Meeting(study, block: study.blocks(ofPart: part).lowerBound)
      }
      let found = headed.compactMap { header -> Relation? in
        guard let date = header.day?.date else { return nil }
        let place = study.place(ofBlock: header.block)
        let address = ["report", "meeting", header.name.filter { !$0.isNumber }]
        switch (header.isSameBody(as: meeting), date == day) {
        case (true, true):
          return .told(.agrees, "the report is for the agenda's meeting", at: place, address)
        case (false, true):
          return .told(
            .contradicts, "“\(header.name)” is not the committee of the agenda", at: place, address,
            weighing: .warning, related: own, as: "the agenda's committee")
        case (true, false):
          return .told(
            .contradicts, "“\(header.name)” is not the day of the agenda", at: place, address,
            weighing: .warning, related: own, as: "the agenda's meeting")
        case (false, false):
          return .open("the report was written for another meeting", at: place, address)
        }
      }
      return found.isEmpty ? nil : found
    }
  }

  /// Name an officer to ask, where the other reports of the pack do.
  public func nameAContactOfficer() -> RuleLine {
    RuleLine("contact-officer", "Each report names an officer to ask", at: origin) { study, _ in
      let parts = CommitteeParts(study, agenda: study.agenda).reports
      let forms = parts.filter { CommitteeReports.isInForm($0, study) }
      let found = forms.map { ($0, ContactOfficer.find(in: $0, study)) }
      guard found.contains(where: { $0.1 != nil }) else { return nil }
      return found.map { part, contact in
        let title = study.report.parts[part].title
        let address = ["report", title, "contact"]
        guard let contact else {
          return .lacking(
            "“\(title)” names no officer to ask, as the other reports do",
            at: Place(file: study.report.file, line: study.report.parts[part].line), address,
            weighing: .warning)
        }
        let place = study.place(ofBlock: contact.block)
        return contact.isBlank
          ? .lacking("The officer to ask is left blank", at: place, address)
          : .told(.agrees, "an officer is named", at: place, address)
      }
    }
  }

  /// Fill in what they say under every heading on implications.
  public func fillInTheirImplications() -> RuleLine {
    RuleLine("implications", "Every heading on implications says something", at: origin) {
      study, _ in
      let blocks = study.report.blocks
      let headings = blocks.indices.filter { index in
        guard blocks[index].isHeading else { return false }
        let title = study.titles[blocks[index].section].words
        return title.contains("implication") && title.count <= 10
      }
      guard !headings.isEmpty else { return nil }
      return headings.map { index in
        let place = study.place(ofBlock: index)
        let title = blocks[index].text
        let address = study.report.sections[blocks[index].section].path
        return CommitteeReports.saysNothing(index, study)
          ? .lacking(
            "“\(title)” is followed by the next heading and says nothing", at: place, address)
          : .told(.agrees, "“\(title)” says something", at: place, address)
      }
    }
  }

  /// Bring the appendices that they list.
  public func bringTheirAppendices() -> RuleLine {
    RuleLine("appendices", "Every appendix that a report lists is behind it", at: origin) {
      study, _ in
      let parts = CommitteeParts(study, agenda: study.agenda).reports
      let found = parts.flatMap { AppendixList.find(in: $0, study).flatMap { $0.relations(study) } }
      return found.isEmpty ? nil : found
    }
  }

  /// Whether a part has the form of a report to a meeting: it recommends something.
  private static func isInForm(_ part: Int, _ study: Study) -> Bool {
    study.report.sections.indices.contains { section in
      study.report.sections[section].part == part
        && study.titles[section].words.first == "recommendation"
    }
  }

  /// Whether the next heading follows at once; a short answer may look like a heading.
  private static func saysNothing(_ heading: Int, _ study: Study) -> Bool {
    let blocks = study.report.blocks
    guard let next = blocks.indices[(heading + 1)...].first(where: { blocks[$0].content != .gap })
    else { return true }
    guard case .heading(_, let level) = blocks[heading].content,
      case .heading(_, let other) = blocks[next].content, other <= level
    else { return false }
    if study.report.format != .txt || blocks[next].number > 0 { return true }
    let words = study.titles[blocks[next].section].words
    return words.count > 1
      && ["implication", "impact", "background", "contact", "appendix", "recommendation"]
        .contains(where: words.contains)
  }
}

/// Where a report names somebody to ask.
private struct ContactOfficer {
  var block: Int
  var isBlank: Bool

  static func find(in part: Int, _ study: Study) -> ContactOfficer? {
    let blocks = study.report.blocks
    let range = study.blocks(ofPart: part)
    for index in range {
      if case .table(let table) = blocks[index].content {
        guard isNamed(in: study.report.tables[table]) else { continue }
        return ContactOfficer(block: index, isBlank: false)
      }
      guard let first = blocks[index].sentences.first, Glance.contacts.sees(first.text),
        opens(Label(first.text))
      else { continue }
      guard blocks[index].isHeading else { return ContactOfficer(block: index, isBlank: false) }
      let isBlank =
        index + 1 >= range.upperBound
        || blocks[index + 1].isHeading && study.report.format != .txt
        || Label(blocks[index + 1].text).words == ["tbc"]
      return ContactOfficer(block: index, isBlank: isBlank)
    }
    return nil
  }

  private static func opens(_ label: Label) -> Bool {
    names.contains { label.starts(with: $0) }
  }

  private static func isNamed(in table: Reports.Table) -> Bool {
    table.rows.prefix(30).contains { row in
      row.cells.prefix(2).contains { $0.text.utf8.count < 40 && opens(Label($0.text)) }
    }
  }

  private static let names = [
    "contact officer", "officer contact", "report author", "author", "lead officer",
    "contact detail", "contact", "officer to contact", "for further information", "report by",
  ].map { Label($0) }
}

/// The appendices that a report lists at its end.
private struct AppendixList {
  struct Entry {
    /// Appendix or annex.
    var word: String
    /// What follows the word: a letter or a number.
    var mark: String
    var block: Int
  }

  var part: Int
  var entries: [Entry]
  /// The first block behind the list.
  var end: Int

  static func find(in part: Int, _ study: Study) -> [AppendixList] {
    let blocks = study.report.blocks
    let range = study.blocks(ofPart: part)
    return range.compactMap { index -> AppendixList? in
      guard blocks[index].isHeading, blocks[index].text.utf8.count < 60 else { return nil }
      // “Appendices” keeps its plural; “Appendix A” names one.
      guard study.titles[blocks[index].section].words.count <= 6,
        Glance.appendices.sees(blocks[index].text)
      else { return nil }
      var list = AppendixList(part: part, entries: [], end: index + 1)
      for next in (index + 1)..<range.upperBound {
        let found = blocks[next].sentences.flatMap { AppendixList.entries($0.text, next) }
        // A heading with a letter that was listed before is the appendix itself.
        let isOpened =
          blocks[next].isHeading
          && found.contains { own in list.entries.contains { $0.mark == own.mark } }
        guard !found.isEmpty, !isOpened else { break }
        list.entries += found
        list.end = next + 1
      }
      return list.entries.isEmpty ? nil : list
    }
  }

  /// What a line lists; several entries may stand in one line of a copied text.
  private static func entries(_ text: String, _ block: Int) -> [Entry] {
    let words = Label(text).words
    guard let word = words.first, word == "appendix" || word == "annex" else { return [] }
    return words.indices.dropLast().compactMap { index in
      let mark = words[index + 1]
      guard words[index] == word, mark.utf8.count <= 2 else { return nil }
      return Entry(word: word, mark: mark, block: block)
    }
  }

  func relations(_ study: Study) -> [Relation] {
    let behind = study.blocks(ofPart: part).upperBound - end
    let headed = entries.map { entry in heading(of: entry, study) }
    return zip(entries, headed).map { entry, heading in
      let place = study.place(ofBlock: entry.block)
      let address = ["appendix", study.report.parts[part].title, entry.mark]
      if let heading {
        return .told(
          .agrees, "appendix \(entry.mark.uppercased()) is behind the report", at: place, address,
          related: [heading], as: "the appendix")
      }
      if entries.count == 1, behind >= 10 {
        return .told(.agrees, "an appendix is behind the report", at: place, address)
      }
      if behind >= 10, headed.allSatisfy({ $0 == nil }) {
        return .open(
          "what is behind the report does not say which appendix it is", at: place, address)
      }
      return .lacking(
        "Appendix \(entry.mark.uppercased()) is listed, and is not behind the report", at: place,
        address)
    }
  }

  /// A heading behind the list that opens the appendix, here or in a part of its own.
  private func heading(of entry: Entry, _ study: Study) -> Place? {
    let blocks = study.report.blocks
    let index = blocks.indices[end...].first { index in
      guard blocks[index].isHeading else { return false }
      let words = study.titles[blocks[index].section].words
      return words.count >= 2 && words[0] == entry.word && words[1] == entry.mark
    }
    return index.map { study.place(ofBlock: $0) }
  }
}
