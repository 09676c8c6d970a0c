import Reports

/// The minutes of earlier meetings in a committee's pack.
public struct Minutes: Sendable {
  private let origin: Rule.Origin

  /// Names the minutes.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// Number what was minuted one by one.
  public func areNumberedInOrder() -> RuleLine {
    rule("numbers", "Minutes are numbered one by one") { study, minutes in
      let all = minutes.minutes
      guard all.count >= 2, let last = all.last else { return nil }
      // A list inside a minute may start again from one.
      let breaks = zip(all, all.dropFirst()).filter { before, minute in
        guard minute.number != before.number + 1, minute.number > 1 else { return false }
        // A minute whose heading was read as a list's item is there all the same.
        return minute.number <= before.number
          || !((before.number + 1)..<minute.number).allSatisfy(minutes.numbers.contains)
      }
      guard breaks.isEmpty else {
        return breaks.map { before, minute in
          .told(
            .contradicts, "Minute \(minute.number) follows minute \(before.number)",
            at: study.place(ofBlock: minute.block), ["minutes", minute.title])
        }
      }
      return [
        .told(
          .agrees, "minutes \(all[0].number) to \(last.number) are numbered one by one",
          at: study.place(ofBlock: last.block), ["minutes", "numbers"])
      ]
    }
  }

  /// Are those of the meeting that the agenda wants them of.
  public func areOfTheDayOnTheAgenda() -> RuleLine {
    RuleLine("date", "The minutes are of the meeting that the agenda names", at: origin) {
      study, _ in
      guard let agenda = study.agenda else { return nil }
      let all = CommitteeParts(study, agenda: agenda).minutes.map { MinutesPages(study, part: $0) }
      let wanted = agenda.items.filter { $0.words.hasPrefix("minutes") }.flatMap { item in
        ([item.block] + item.under).flatMap { study.dates(inBlock: $0) }
      }
      let held = all.compactMap { minutes in
        minutes.title.flatMap { title in title.day.map { (title, $0.date) } }
      }
      guard !wanted.isEmpty, !held.isEmpty else { return nil }
      return held.compactMap { title, date in
        let own = study.place(ofBlock: title.block)
        let address = ["minutes", "date"]
        if wanted.contains(where: { $0.date == date }) {
          return .told(
            .agrees, "the agenda names the minutes of that day", at: own, address,
            related: wanted.prefix(1).map(\.place), as: "the agenda's item")
        }
        // `Held on 20` and `November 2019` on two lines name the month alone.
        if wanted.contains(where: {
          $0.date.day == 1 && $0.date.month == date.month && $0.date.year == date.year
        }), date.day != 1 {
          return nil
        }
        return .told(
          .contradicts, "These minutes are of another day than the agenda names, \(wanted[0].text)",
          at: own, address, related: wanted.prefix(1).map(\.place), as: "the agenda's item")
      }
    }
  }

  /// Leave no deferred item behind: it is on the agenda, or in the work programme.
  public func deferredItemsReappear() -> RuleLine {
    rule("resolutions", "What was deferred or put on the programme reappears there") {
      study, minutes in
      let resolutions = minutes.minutes.flatMap { minute in
        minute.under.flatMap { Resolution.find(in: minute, block: $0, study) }
      }
      guard !resolutions.isEmpty else { return nil }
      let agenda = study.agenda
      let programme = study.programme
      return resolutions.map { $0.relation(agenda, programme, study) }
    }
  }

  private func rule(
    _ kind: String, _ title: String,
    find: @escaping @Sendable (Study, MinutesPages) -> [Relation]?
  ) -> RuleLine {
    RuleLine(kind, title, at: origin) { study, _ in
      let parts = CommitteeParts(study, agenda: study.agenda).minutes
      let found = parts.compactMap { find(study, MinutesPages(study, part: $0)) }
      return found.isEmpty ? nil : found.flatMap(\.self)
    }
  }
}

/// A resolution that something must come back.
private struct Resolution {
  /// What must come back.
  let subject: Subject
  let title: String
  /// The meeting that it must come back to; nil for the work programme, or the next one.
  let date: CalendarDate?
  let month: Int?
  let block: Int
  let sentence: Sentence

  static func find(
    in minute: MinutesPages.Minute, block: Int, _ study: Study
  ) -> [Resolution] {
    let blocks = study.report.blocks
    return blocks[block].sentences.compactMap { sentence in
      guard Glance.resolutions.sees(sentence.text) else { return nil }
      let text = sentence.text.lowercased()
      // Only what was resolved binds; a debate may speak of deferring as well.
      let isResolved =
        Glance.decisions.sees(text)
        || block > 0 && blocks[block - 1].text.lowercased().hasPrefix("resolved")
      guard isResolved, let verb = verbs.first(where: text.contains) else { return nil }
      let before = text.components(before: verb)
      let ownWords = before.components(after: "that ")
      let isThis = ["this item", "the item", "this report", "the report", "this matter"]
        .contains(where: ownWords.contains)
      let named = Subject(ownWords)
      let subject = isThis || named.words.count < 2 ? Subject(minute.title) : named
      let after = Array(text.components(after: verb).split { !$0.isLetter && !$0.isNumber })
      let month = after.prefix(6).lazy.compactMap { Period(label: String($0)) }.compactMap {
        if case .month(let month) = $0.kind { month } else { nil }
      }.first
      let date = sentence.figures.lazy.filter { $0.figure.kind == .date }.compactMap {
        CalendarDate(printed: $0.figure.text)
      }.first
      return Resolution(
        subject: subject, title: isThis ? minute.title : ownWords, date: date, month: month,
        block: block, sentence: sentence)
    }
  }

  func relation(_ agenda: AgendaPages?, _ programme: Programme, _ study: Study) -> Relation {
    let place = study.place(of: 0..<sentence.text.utf8.count, in: sentence, block: block)
    let address = ["minutes", "resolution", sentence.withoutDigits]
    if let item = agenda?.items.first(where: { subject.isThat(of: Label($0.title)) }) {
      return .told(
        .agrees, "what was resolved is item \(item.number) of the agenda", at: place, address,
        related: [item.place], as: "the agenda's item")
    }
    if let row = programme.place(of: subject) {
      return .told(
        .agrees, "what was resolved is in the work programme", at: place, address,
        related: [row], as: "the work programme")
    }
    let isForThisMeeting = agenda?.meeting(in: study)?.day.map(\.date).map { meeting in
      date.map { $0 == meeting } ?? month.map { $0 == meeting.month } ?? false
    }
    guard isForThisMeeting == true || !programme.isEmpty else {
      return .open("the pack has no work programme to find it in", at: place, address)
    }
    return .lacking(
      isForThisMeeting == true
        ? "This was resolved for the meeting of this agenda, and no item is about it"
        : "This was resolved to come back, and neither agenda nor work programme has it",
      at: place, address, weighing: .warning)
  }

  private static let verbs = [
    "be deferred to", "be deferred until", "be added to the work programme",
    "be included in the work programme", "be placed on the work programme",
    "be brought back to", "be brought to the next meeting", "be added to the forward plan",
  ]
}

extension String {
  fileprivate func components(before words: String) -> String {
    guard let range = firstRange(of: words) else { return self }
    return String(self[..<range.lowerBound])
  }

  fileprivate func components(after words: String) -> String {
    guard let range = firstRange(of: words) else { return self }
    return String(self[range.upperBound...])
  }
}
