import Tickmark

var minutes: Group {
  Group("minutes", "The minutes of the last meeting") {
    Minutes().areNumberedInOrder()
      .because("A number that is left out looks like a minute that was taken out.")
      .from(.housePractice)
    Minutes().areOfTheDayOnTheAgenda()
      .because("The committee signs the minutes of the day that the agenda names.")
      .from(.act("Local Government Act 1972", "schedule 12, paragraph 41"))
    Minutes().deferredItemsReappear()
      .because("What was put off and never came back was dropped without a decision.")
      .from(.housePractice)
  }
  .passes(signed())
  .fails(signed(second: 15), with: "minutes/numbers")
  .fails(signed(named: "16 May 2023"), with: "minutes/date")
  .fails(signed(item: "Day services review"), with: "minutes/resolutions")
}

/// An agenda of June and the minutes of the meeting before.
private func signed(
  named: String = "15 May 2023", second: Int = 13, item: String = "Home care contract"
) -> String {
  """
  # Adults and Health Committee

  12 June 2023

  # Agenda

  1. Apologies
  2. Minutes of the meeting held on \(named)
  3. \(item) (Pages 5 - 9)

  Minutes of the Adults and Health Committee held on 15 May 2023

  ## 12. Home care contract

  **Resolved** – That this item be deferred to the June meeting.

  ## \(second). Work programme

  The programme was noted.
  """
}

var attendance: Group {
  Group("attendance", "Who came and who could not") {
    Members().werePresentOrSentApologies()
      .because("A member who is in neither list was forgotten, or should have sent apologies.")
      .from(.housePractice)
    Members().areInOneListOnly()
      .because("Attendance is published for each member.")
      .from(.housePractice)
    Members().areTheSameEverywhere()
      .because("A list that was not brought up to date names people who have left.")
      .from(.housePractice)
  }
  .passes(recorded(present: "Ruth Amble, Tom Brack and Una Cole", apologies: "Vic Dunn"))
  .passes(recorded(present: "Ruth Amble, Tom Brack and Walt Egan", apologies: "Vic Dunn"))
  .fails(
    recorded(present: "Ruth Amble and Tom Brack", apologies: "Vic Dunn"),
    with: "attendance/membership"
  )
  .fails(
    recorded(present: "Ruth Amble, Tom Brack, Una Cole and Vic Dunn", apologies: "Vic Dunn"),
    with: "attendance/twice"
  )
  .fails(
    recorded(
      present: "Ruth Amble, Tom Brack and Una Cole", apologies: "Vic Dunn", later: "Walt Egan"),
    with: "attendance/same-membership")
}

/// Members on the agenda and in the work programme, and minutes with those who came.
private func recorded(present: String, apologies: String, later: String = "Una Cole") -> String {
  """
  # Agenda

  1. Apologies
  2. Minutes of the meeting held on 15 May 2023

  ## Committee membership

  Ruth Amble (Chair), Tom Brack, Una Cole, Vic Dunn

  Minutes of the Adults and Health Committee held on 15 May 2023

  Present: \(present)

  Apologies: \(apologies)

  ## 12. Home care

  The report was noted.

  # Work programme report 2023/24

  ## Membership

  - Ruth Amble (Chair)
  - Tom Brack
  - \(later)
  - Vic Dunn
  """
}
