import Reports

/// The work programme of a committee: what it will look at, meeting by meeting.
struct Programme: Sendable {
  /// A row with a meeting's date in its first column.
  struct Entry: Sendable {
    var date: CalendarDate
    var text: String
    var place: Place
    /// The words of the cell beside the date.
    var words: String
  }

  /// The rows whose first cell is a date of a meeting.
  private(set) var entries: [Entry] = []
  /// What every row is about, with its place.
  private var rows: [(title: Label, place: Place)] = []

  var isEmpty: Bool { rows.isEmpty }

  init() {}

  init(_ study: Study) {
    for table in study.tables where Programme.isProgramme(table) {
      for row in table.bodyRows {
        let cells = table.table.rows[row].cells
        for column in cells.indices.dropFirst().prefix(2) where !cells[column].isEmpty {
          rows.append((Label(cells[column].text), table.place(row, column)))
        }
        guard let first = cells.first, Programme.namesMeetings(table) else { continue }
        for found in first.figures where found.figure.kind == .date {
          guard let date = CalendarDate(printed: found.figure.text) else { continue }
          var place = table.place(row, 0)
          place.move(to: found.stretch)
          entries.append(
            Entry(date: date, text: found.figure.text, place: place, words: first.text))
        }
      }
    }
  }

  func place(of subject: Subject) -> Place? {
    rows.first { subject.isThat(of: $0.title) }?.place
  }

  private static func isProgramme(_ table: TableView) -> Bool {
    guard table.table.width >= 2 else { return false }
    let section = table.study.report.blocks[table.study.blockOfTable[table.index]].section
    if titles.contains(where: { $0.isIn(table.study.titles[section]) }) { return true }
    let part = table.study.report.parts[table.study.part(ofTable: table.index)]
    return titles.contains { $0.isIn(Label(part.title)) }
  }

  /// Whether the first column says which meeting takes the item.
  private static func namesMeetings(_ table: TableView) -> Bool {
    guard let header = table.layout.columns.first?.label else { return false }
    return headers.matches(Label(header))
  }

  private static let titles: [Words] = [
    "work programme / forward plan / forward work programme / work plan"
  ]
  private static let headers: Words =
    "Date of meeting / Meeting date / Date of committee / Committee date / Meeting / Date of committee meeting"
}

/// The days on which a committee meets, where a pack prints them.
struct MeetingDays {
  let days: [(date: CalendarDate, text: String, place: Place)]

  init?(_ study: Study) {
    let title: Words =
      "calendar of / meeting dates / dates of meetings / schedule of meetings / dates of future meetings"
    guard let section = study.titles.indices.first(where: { title.isIn(study.titles[$0]) }) else {
      return nil
    }
    var days: [(date: CalendarDate, text: String, place: Place)] = []
    for (index, block) in study.report.blocks.enumerated() where block.section == section {
      guard case .table(let table) = block.content else {
        days += study.dates(inBlock: index)
        continue
      }
      let view = TableView(study: study, index: table)
      for (row, cells) in view.table.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() {
          for found in cell.figures where found.figure.kind == .date {
            guard let date = CalendarDate(printed: found.figure.text) else { continue }
            var place = view.place(row, column)
            place.move(to: found.stretch)
            days.append((date, found.figure.text, place))
          }
        }
      }
    }
    guard days.count >= 2 else { return nil }
    self.days = days
  }

  func has(_ date: CalendarDate) -> Bool { days.contains { $0.date == date } }

  /// A meeting on the same day of another year: a slip that January makes likely.
  func namesake(of date: CalendarDate) -> (date: CalendarDate, text: String, place: Place)? {
    days.first { $0.date.month == date.month && $0.date.day == date.day }
  }

  /// Whether a date lies between the first meeting and the last one.
  func spans(_ date: CalendarDate) -> Bool {
    let dates = days.map(\.date)
    return dates.contains { $0 <= date } && dates.contains { $0 >= date }
  }
}
