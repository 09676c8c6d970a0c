import Reports

/// Which committee met, or will meet, and when, as a line over a report or an agenda says.
struct Meeting {
  /// The committee's words, without the date and what goes with it.
  var body: Set<String>
  /// The body as printed.
  var name: String
  /// The day, as printed and where.
  var day: (date: CalendarDate, text: String, place: Place)?
  var block: Int

  /// Reads a short line that names a body of a council, with or without a date.
  init?(_ study: Study, block: Int) {
    let content = study.report.blocks[block]
    let text = content.text
    guard !content.sentences.isEmpty, text.utf8.count <= 160 else { return nil }
    let words = Label(text).words
    guard words.contains(where: Meeting.bodies.contains) else { return nil }
    day = study.dates(inBlock: block).first
    body = Set(words.filter { !$0.contains(where: \.isNumber) && !Meeting.beside.contains($0) })
    name = text
    self.block = block
  }

  /// Whether two lines name one body, however much of its name they print.
  func isSameBody(as other: Meeting) -> Bool {
    body.isSubset(of: other.body) || other.body.isSubset(of: body)
  }

  private static let bodies: Set<String> = [
    "committee", "subcommittee", "cabinet", "board", "panel", "forum", "commission", "executive",
    "authority",
  ]
  /// Words of dates, and words that some lines print and others leave out.
  private static let beside: Set<String> = [
    "the", "of", "to", "on", "at", "and", "meeting", "date", "report", "minute", "held", "agenda",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "council", "county", "borough", "city", "district",
  ]
}

extension AgendaPages {
  /// The meeting that the agenda is for: the lines above it name the body and the day.
  func meeting(in study: Study) -> Meeting? {
    let above = study.blocks(ofPart: part).lowerBound..<start
    guard var meeting = above.lazy.compactMap({ Meeting(study, block: $0) }).first else {
      return nil
    }
    meeting.day = meeting.day ?? above.lazy.compactMap { study.dates(inBlock: $0).first }.first
    return meeting
  }
}

/// The parts of a committee's pack that are no reports: the agenda, the minutes, the programme.
struct CommitteeParts {
  /// The parts with minutes of earlier meetings.
  let minutes: [Int]
  /// The parts with reports to the meeting.
  let reports: [Int]

  init(_ study: Study, agenda: AgendaPages?) {
    let parts = study.report.parts.map { Label($0.title) }
    let minutes = parts.indices.filter {
      parts[$0].starts(with: Label("minutes of")) || parts[$0].text == "minute"
    }
    self.minutes = minutes
    reports = parts.indices.filter { part in
      part != agenda?.part && !minutes.contains(part)
        && !parts[part].contains(Label("work programme"))
        && !parts[part].contains(Label("forward plan"))
    }
  }
}
