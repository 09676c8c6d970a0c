import Tickmark

private let number: Words =
  "Ref / No / Number / Action no / Action number / Reference / Action ref / ID"
private let action: Words = """
  Action / Actions / Recommendation / What we will do / Action required / Improvement action / Key \
  action / Task / Activity
  """
private let owner: Words = """
  Owner / Lead / Lead officer / Responsible / Responsible officer / Action owner / Who / Lead and \
  owner / Accountable officer / By whom / Responsibility / Person responsible
  """
private let due: Words = """
  Date / Due / Due date / Target date / By when / Deadline / Timescale / Completion date / When / \
  Completed by / To be completed by / End date
  """
private let measure: Words = """
  Measure / Measures / Measure of success / Success measure / Success measures / How we will know / \
  Success criteria / Impact measure / Outcome measure / Evidence of impact / Expected outcome / \
  Intended outcome / Impact / Outcome
  """
private let status: Words = """
  Status / Progress / Current status / Progress status / Position / Update / Progress update / \
  Current position
  """
private let anyStatus: Words = """
  Status / Progress / Current status / Progress status / Position / Update / Progress update / \
  Current position / RAG / RAG rating / RAG status / Rating / Colour / BRAG / BRAG status
  """
private let rag: Words = "RAG / RAG rating / RAG status / Rating / Colour / BRAG / BRAG status"

var plannedActions: Group {
  Group("actions", "Every action has an owner, a date, a measure and a status") {
    // A list of milestones has dates too: a plan is known by its owners or by its progress.
    Table("Actions with their progress", with: action, due, anyStatus) {
      Column(owner).isThere().named("owner-column")
        .because("An action without an owner is nobody's.")
        .from(.housePractice)
      Column(measure).isThere().named("measure-column").weighs(.warning)
        .because("Doing is not improving: a measure says what the action is for.")
        .from(.housePractice)
    }
    Table("Actions with their owners", with: action, due, owner) {
      Column(anyStatus).isThere().named("status-column")
        .because("A plan that is reported on says where each action stands.")
        .from(.housePractice)
    }
    Table("Actions", with: action, due) {
      Column(owner).isFilledIn().named("owner")
        .because("An action without an owner is nobody's.")
        .from(.housePractice)
      Column(due).isFilledIn().named("date")
        .because("Without a date nobody can say that an action is late.")
        .from(.housePractice)
      Column(measure).isFilledIn().named("measure").weighs(.warning)
        .because("Doing is not improving: a measure says what the action is for.")
        .from(.housePractice)
      Column(status).isFilledIn().named("status")
        .because("A blank reads as if nobody had looked.")
        .from(.housePractice)
      Column(rag).isFilledIn().named("rag")
        .because("A blank reads as if nobody had looked.")
        .from(.housePractice)
      Column(rag).fitsDate(due, status: status).named("rag-fits-date")
        .because("Green on an action that should be done by now hides that it slipped.")
        .from(.housePractice)
      Column(status).fitsDate(due, status: rag).named("status-fits-date")
        .because(
          "Overdue, on track and complete are claims about a date that is printed beside them."
        )
        .from(.housePractice)
    }
    Table("Numbered actions", with: number, action) {
      Column(number).isUnique().named("number")
        .because("Progress is reported by number: one that stands twice loses an action.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    # Improvement plan

    Position at 30 September 2025. Blue: complete. Green: on track. Amber: at risk of delay. Red: overdue.

    | Ref | Action | Owner | Target date | Measure of success | Status | RAG |
    |---|---|---|---|---|---|---|
    | 1.1 | Recruit two managers | Head of service | 30 June 2025 | Both posts filled | Complete | Blue |
    | 1.2 | Audit forty cases a month | Principal social worker | March 2026 | 80% graded good | In progress | Green |
    | 1.3 | Train all supervisors | Workforce lead | 31 July 2025 | 95% attended | In progress | Red |
    """
  )
  .passes("| Activity | When |\n|---|---|\n| Consult parents | May 2025 |")
  .fails(oneAction(owner: nil), with: "actions/owner-column")
  .fails(oneAction(owner: "TBC"), with: "actions/owner")
  .fails(oneAction(date: ""), with: "actions/date")
  .fails(oneAction(measure: nil), with: "actions/measure-column")
  .fails(oneAction(measure: "–"), with: "actions/measure")
  .fails(oneAction(status: nil), with: "actions/status-column")
  .fails(oneAction(status: ""), with: "actions/status")
  .fails(oneAction(status: nil, rag: "TBC"), with: "actions/rag")
  .fails(oneAction(status: "In progress", rag: "Green"), with: "actions/rag-fits-date")
  .fails(oneAction(date: "31 January 2026", status: "Overdue"), with: "actions/status-fits-date")
  .fails(
    oneAction()
      + "\n| 1.1 | Train supervisors | Workforce lead | 31 July 2025 | 95% attended | Complete |",
    with: "actions/number")
}

/// A plan of one action; a column without a text is left out.
private func oneAction(
  owner: String? = "Head of service", date: String = "30 June 2025",
  measure: String? = "Both posts filled", status: String? = "Complete", rag: String? = nil
) -> String {
  let columns: [(name: String, text: String?)] = [
    ("Ref", "1.1"), ("Action", "Recruit two managers"), ("Owner", owner), ("Target date", date),
    ("Measure", measure), ("Status", status), ("RAG", rag),
  ]
  let printed = columns.compactMap { column in column.text.map { (column.name, $0) } }
  return """
    Position at 30 September 2025.

    | \(printed.map(\.0).joined(separator: " | ")) |
    \(String(repeating: "|---", count: printed.count))|
    | \(printed.map(\.1).joined(separator: " | ")) |
    """
}

var colourCounts: Group {
  Group("counts", "The colours as they are counted") {
    Table("Rated actions", with: action, rag)
    Colours(rag, in: "Rated actions").areCountedInTables()
      .because("The board reads the table of colours and not the actions.")
      .from(.housePractice)
    Colours(rag, in: "Rated actions").areCountedInSentences()
      .because("How many are green is the sentence that goes into the minutes.")
      .from(.housePractice)
  }
  .passes(countedActions("| Front door | 2 | 1 | 3 |", "Of 3 actions 2 are green and 1 is red."))
  .passes(countedActions("| All | 4 | 5 | 9 |", "2 of the 3 actions are green."))
  .fails(
    countedActions("| Front door | 1 | 1 | 3 |", "Two of three actions are green."),
    with: "counts/colour-count"
  )
  .fails(
    countedActions("| Front door | 2 | 1 | 3 |", "1 of the 3 actions is green."),
    with: "counts/colours-said")
}

/// A plan of three actions, the table that counts them and the sentence that does.
private func countedActions(_ row: String, _ sentence: String) -> String {
  """
  # Improvement plan

  ## Front door

  | Action | Owner | RAG |
  |---|---|---|
  | Decide within a day | Service manager | Green |
  | Call back | Service manager | Green |
  | Answer the telephone | Customer services | Red |

  ## Where the plan stands

  \(sentence)

  | Heading | Green | Red | Total |
  |---|---|---|---|
  \(row)
  """
}
