import Reports

/// The days on which a committee meets.
public struct MeetingCalendar: Sendable {
  private let origin: Rule.Origin

  /// Names the calendar of meetings.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// Has every meeting that the work programme gives items to.
  public func hasTheProgrammesMeetings() -> RuleLine {
    RuleLine("programme", "The work programme's meetings are in the calendar", at: origin) {
      study, _ in
      guard let days = MeetingDays(study) else { return nil }
      let entries = study.programme.entries
      guard !entries.isEmpty else { return nil }
      return entries.map { entry in
        check(
          entry.date, entry.text, days, at: entry.place, ["programme", entry.words],
          isExtra: entry.words.lowercased().contains("extra")
            || entry.words.lowercased().contains("special"))
      }
    }
  }

  /// Has the meeting of the agenda, and those whose minutes are in the pack.
  public func hasThisMeeting() -> RuleLine {
    RuleLine("this-meeting", "The pack's own meetings are in the calendar", at: origin) {
      study, _ in
      guard let days = MeetingDays(study) else { return nil }
      let agenda = study.agenda
      let minutes = CommitteeParts(study, agenda: agenda).minutes
        .compactMap { MinutesPages(study, part: $0).title }
      let meetings = ([agenda?.meeting(in: study)].compactMap(\.self) + minutes)
        .compactMap { meeting in meeting.day.map { (meeting, $0) } }
      guard !meetings.isEmpty else { return nil }
      return meetings.map { meeting, day in
        check(
          day.date, day.text, days, at: day.place,
          ["calendar", meeting.name.filter { !$0.isNumber }],
          isExtra: meeting.body.contains("extraordinary") || meeting.body.contains("special"))
      }
    }
  }

  /// Prints the right weekday beside each date, in its tables as well.
  public func printsTheRightWeekdays() -> RuleLine {
    RuleLine("weekday", "Each weekday fits its date", at: origin) { study, _ in
      var told: [Relation] = []
      for (index, block) in study.report.blocks.enumerated() {
        if case .table(let table) = block.content {
          let view = TableView(study: study, index: table)
          for (row, cells) in view.table.rows.enumerated() {
            for (column, cell) in cells.cells.enumerated() where cell.figures.count < 4 {
              for found in cell.figures where found.figure.kind == .date {
                var place = view.place(row, column)
                place.move(to: found.stretch)
                told += weekday(of: found.figure.text, at: place)
              }
            }
          }
        } else {
          for sentence in block.sentences {
            for figure in sentence.figures where figure.figure.kind == .date {
              told += weekday(of: figure.figure.text, at: nil) {
                study.place(of: figure.range, in: sentence, block: index)
              }
            }
          }
        }
      }
      return told.isEmpty ? nil : told
    }
  }

  private func weekday(
    of text: String, at place: Place?, _ lazyPlace: () -> Place? = { nil }
  ) -> [Relation] {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
      let date = CalendarDate(printed: text), let place = place ?? lazyPlace()
    else { return [] }
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    let printed = CalendarDate.weekdays.first { day in
      words.contains { $0.starts(with: day.utf8) }
    }
    guard let printed else { return [] }
    var relation = Relation.told(
      printed == date.weekday ? .agrees : .contradicts,
      printed == date.weekday
        ? "\(text) is a \(printed)" : "“\(text)”: that date is a \(date.weekday)", at: place,
      ["weekday", place.section ?? "", text.filter { !$0.isNumber }])
    relation.quoted = text
    return [relation]
  }

  private func check(
    _ date: CalendarDate, _ text: String, _ days: MeetingDays, at place: Place, _ address: [String],
    isExtra: Bool
  ) -> Relation {
    if days.has(date) {
      return .told(.agrees, "\(text) is in the calendar of meetings", at: place, address)
    }
    if let namesake = days.namesake(of: date) {
      var relation = Relation.told(
        .contradicts, "\(text) is not in the calendar of meetings, which has \(namesake.text)",
        at: place, address, related: [namesake.place], as: "the calendar of meetings")
      relation.quoted = text
      return relation
    }
    guard days.spans(date), !isExtra else {
      return .open("the calendar of meetings does not reach \(text)", at: place, address)
    }
    var relation = Relation.told(
      .contradicts, "\(text) is not in the calendar of meetings", at: place, address,
      weighing: .warning, related: [days.days[0].place], as: "the calendar of meetings")
    relation.quoted = text
    return relation
  }
}
