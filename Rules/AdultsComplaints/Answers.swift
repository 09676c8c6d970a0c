import Tickmark

private let acknowledged: Words = """
  Acknowledged within 3 working days / Acknowledged in 3 working days / Acknowledged in time
  """

var adultsAnswers: Group {
  Group("answers", "How soon complaints were acknowledged and answered") {
    Table("Acknowledgements", with: acknowledged, receivedComplaints) {
      Column(acknowledged).isNoMoreThan(receivedComplaints).named("acknowledged")
        .because("Only what was received can be acknowledged.")
        .from(.housePractice)
      Column(
        "% acknowledged within 3 working days / % acknowledged in time / Percentage acknowledged in time"
      )
      .isShare(of: acknowledged, over: .column(receivedComplaints)).named("acknowledged-share")
      .because("A prompt word tells people that they were heard.")
      .from(.housePractice)
    }
    Table("Answers in the agreed time", with: inAgreedTime, answered) {
      Column(inAgreedTime).isNoMoreThan(answered).named("in-agreed-time")
        .because("An answer in time is an answer.")
        .from(.housePractice)
      Column("% within agreed timescale / % in time / Percentage in time / % within timescale")
        .isShare(of: inAgreedTime, over: .column(answered)).named("share-in-time")
        .because(
          "The time is agreed with the person who complained: keeping it is keeping a promise."
        )
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Quarter | Complaints received | Acknowledged within 3 working days | % acknowledged within 3 working days |
    |---|---|---|---|
    | Q1 | 40 | 38 | 95% |

    | Quarter | Answered | Within agreed timescale | % in time |
    |---|---|---|---|
    | Q1 | 36 | 27 | 75% |
    """
  )
  .fails(
    """
    | Quarter | Complaints received | Acknowledged within 3 working days |
    |---|---|---|
    | Q1 | 40 | 48 |
    """, with: "answers/acknowledged"
  )
  .fails(
    """
    | Quarter | Complaints received | Acknowledged within 3 working days | % acknowledged within 3 working days |
    |---|---|---|---|
    | Q1 | 40 | 38 | 93% |
    """, with: "answers/acknowledged-share"
  )
  .fails(
    """
    | Quarter | Answered | Within agreed timescale |
    |---|---|---|
    | Q1 | 26 | 27 |
    """, with: "answers/in-agreed-time"
  )
  .fails(
    """
    | Quarter | Answered | Within agreed timescale | % in time |
    |---|---|---|---|
    | Q1 | 36 | 27 | 57% |
    """, with: "answers/share-in-time")
}

private let inAgreedTime: Words = """
  Within agreed timescale / In the agreed time / Within timescale / Within agreed time / In time
  """
private let answered: Words =
  "Answered / Complaints answered / Closed / Responses sent / Complaints closed"
