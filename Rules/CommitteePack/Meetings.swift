import Tickmark

var meetings: Group {
  Group("meetings", "The days on which the committee meets") {
    MeetingCalendar().hasTheProgrammesMeetings()
      .because("An item on a day without a meeting is never considered.")
      .from(.housePractice)
    MeetingCalendar().hasThisMeeting()
      .because("The calendar tells the public when to come.")
      .from(.housePractice)
    MeetingCalendar().printsTheRightWeekdays()
      .because("A wrong weekday sends people to a meeting on the wrong day.")
      .from(.housePractice)
  }
  .passes(programme())
  .fails(programme(item: "11 September 2024"), with: "meetings/programme")
  .fails(programme(today: "13 June 2023"), with: "meetings/this-meeting")
  .fails(programme(visit: "Monday, 5 July 2023"), with: "meetings/weekday")
}

/// An agenda, a calendar of meetings and a work programme.
private func programme(
  today: String = "12 June 2023", item: String = "11 September 2023",
  visit: String = "Wednesday, 5 July 2023"
) -> String {
  """
  # Adults and Health Committee

  \(today)

  # Agenda

  1. Apologies
  2. Work programme (Pages 1 - 4)

  # Work programme plan 2023/24

  ## Calendar of meetings

  | Date | Room |
  |---|---|
  | 12 June 2023 | Oak |
  | 11 September 2023 | Oak |
  | 8 January 2024 | Elm |

  ## Work programme

  | Date of meeting | Item |
  |---|---|
  | \(item) | Day services review |
  | 8 January 2024 | Budget |

  ## Visits

  | Day | Place |
  |---|---|
  | \(visit) | The day centre in the north |
  """
}
