import Figures
import Reports
import Structure

extension Column {
  /// Says something in every row that has a label: no dash, no `TBC`, no `n/a` stands for an owner.
  public func isFilledIn() -> TableRule {
    rule("filled-in", "is filled in") { table, column in
      table.bodyRows.compactMap { row in
        guard !table.isHeading(row), table.table.rows[row].cells.contains(where: { !$0.isEmpty })
        else { return nil }
        let text = table.text(row, column)
        switch table.printed(row, column) {
        case .empty, .pending, .unavailable, .zeroMark: break
        default: return nil
        }
        let name = "“\(table.layout.columns[column].label)” of “\(table.text(row, 0))”"
        return Relation(
          rule: "", .missing, stated: nil, place: table.place(row, column),
          message: text.isEmpty ? "\(name) is blank" : "\(name) says only “\(text)”",
          address: table.address(row, column))
      }
    }
  }

  /// Fits the day on which the action is due, as seen from the draft's own date: what is green or on
  /// track is not due already, what is overdue is due, what is done is not red.
  public func fitsDate(_ due: Words, status: Words = "Status / Progress") -> TableRule {
    rule("fits-date", "fits “\(due.name)”", needs: [due]) { table, column in
      guard let dates = table.columns(due).first else { return nil }
      let own = table.study.ownDate(ofPart: table.study.part(ofTable: table.index))
      let key = ActionKey(for: table)
      let other = table.columns(status).first { $0 != column }
      let found = table.bodyRows.compactMap { row -> Relation? in
        guard !table.isHeading(row) else { return nil }
        return Action(table, row, column, due: dates, status: other)?.relation(own, key)
      }
      return found.isEmpty ? nil : found
    }
  }
}

/// What a plan's colours mean, as far as its key says.
private struct ActionKey {
  /// Whether green may stand for an action that is done.
  let greenMayBeDone: Bool

  init(for table: TableView) {
    let clauses = ColourClauses(
      for: table, about: "complete / completed / done / track / schedule / target / risk / due"
    )
    .clauses
    let green = clauses.filter { $0.colour == .green }.map { Label($0.text) }
    greenMayBeDone = green.isEmpty || green.contains(where: ActionKey.done.isIn)
  }

  private static let done: Words = "complete / completed / done / delivered / achieved / closed"
}

/// One action of a plan: its colour or status, and when it is due.
private struct Action {
  private enum State: Hashable {
    case done, overdue, open
  }

  private let table: TableView
  private let row: Int
  private let column: Int
  private let text: String
  private let colour: Colour?
  /// What the words of the cell, or of the status beside it, say.
  private let state: State?
  private let says: String?
  private let due: DueDate?
  private let dueText: String

  init?(_ table: TableView, _ row: Int, _ column: Int, due: Int, status: Int?) {
    text = table.text(row, column)
    colour = Colour(printed: text)
    let beside = status.map { table.text(row, $0) }
    let own = Action.state(text)
    guard colour != nil || own != nil else { return nil }
    (self.table, self.row, self.column) = (table, row, column)
    state = own ?? beside.flatMap(Action.state)
    says = own == nil ? beside : nil
    dueText = table.text(row, due)
    self.due = DueDate(dueText)
  }

  private static func state(_ text: String) -> State? {
    let label = Label(text)
    guard label.words.count <= 5 else { return nil }
    if notDone.isIn(label) { return .open }
    if done.isIn(label) { return .done }
    if overdue.isIn(label) { return .overdue }
    return open.isIn(label) ? .open : nil
  }

  private static let notDone: Words =
    "not complete / not completed / incomplete / not yet complete / partly complete / nearly complete"
  private static let done: Words = "complete / completed / done / delivered / achieved / closed"
  private static let overdue: Words = "overdue / late / missed / delayed beyond"
  private static let open: Words =
    "on track / in progress / not started / under way / underway / ongoing / on target / started"

  /// What must hold; nil where another rule says it, or where nothing is claimed about the date.
  func relation(_ own: CalendarDate?, _ key: ActionKey) -> Relation? {
    guard let statement = statement(own, key) else { return nil }
    var relation = Relation(
      rule: "", statement, stated: nil, place: table.place(row, column),
      message: facts(own), address: table.address(row, column))
    relation.quoted = text
    return relation
  }

  private func statement(_ own: CalendarDate?, _ key: ActionKey) -> Relation.Statement? {
    if state == .done {
      switch colour {
      case .red: return .decided(.contradicts)
      case .amber: return .undecidable("amber may say that it was done late")
      case .green, .blue, nil: return .decided(.agrees)
      }
    }
    guard !dueText.isEmpty else { return nil }
    guard let due else { return .undecidable("“\(dueText)” is no date that can be compared") }
    guard let own else { return .undecidable("the draft prints no date of its own, or several") }
    let isDue = due.isBefore(own)
    switch (state, colour) {
    case (.overdue, .green): return .decided(.contradicts)
    // That the status says overdue too early is the status's own finding.
    case (.overdue, _) where colour != nil && !isDue: return nil
    case (.overdue, _): return .decided(isDue ? .agrees : .contradicts)
    case (_, .blue): return .undecidable("blue may mean more than done")
    case (.open, .green), (.open, nil):
      let claims = colour == .green || Words("on track / on target / not started").isIn(Label(text))
      guard claims else { return nil }
      return .decided(isDue ? .contradicts : .agrees)
    case (nil, .green):
      guard isDue else { return .decided(.agrees) }
      return key.greenMayBeDone
        ? .undecidable("green may mean that it is done") : .decided(.contradicts)
    case (_, .amber) where isDue:
      return .undecidable("amber may mean a delay that was agreed")
    default: return .decided(.agrees)
    }
  }

  private func facts(_ own: CalendarDate?) -> String {
    let status = says.map { ", “\($0)”" } ?? ""
    guard let due, let own, state != .done else { return "“\(text)”\(status)" }
    let when = due.isBefore(own) ? "was due before" : "is not due before"
    return "“\(text)”\(status): it \(when) the draft's own date (\(dueText); \(own.words))"
  }
}

/// The last day on which an action is in time: a day, the end of a month or of a quarter.
private struct DueDate {
  /// The day after which it is late; the 31st stands for the end of any month.
  private let year: Int
  private let month: Int
  private let day: Int

  init?(_ text: String) {
    if let (period, _) = Period.named(in: text), let start = period.year {
      switch period.kind {
      case .quarter(let quarter):
        // The quarters of a year that starts in April: the fourth ends in March.
        (year, month, day) = quarter > 3 ? (start + 1, 3, 31) : (start, 3 + 3 * quarter, 31)
        return
      case .yearAcross:
        (year, month, day) = (start + 1, 3, 31)
        return
      case .calendarYear, .month: break
      }
    }
    guard let date = CalendarDate(printed: text) else { return nil }
    let numbers = text.split { !$0.isNumber }
    (year, month) = (date.year, date.month)
    day = numbers.count == 1 ? 31 : date.day
  }

  func isBefore(_ date: CalendarDate) -> Bool {
    (year, month, day) < (date.year, date.month, date.day)
  }
}

extension CalendarDate {
  /// The day as councils write it.
  fileprivate var words: String {
    "\(day) " + Period(.month(month), year: year).description
  }
}
