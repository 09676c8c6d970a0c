import Tickmark

private func duty(_ letter: String) -> Source {
  .act("Care Act 2014", "schedule 2, paragraph 4(1)(\(letter))")
}

var adultsBoardDuties: Group {
  Group("duties", "What the Care Act says that the report must be on") {
    Section(
      "Objective / Objectives / Aim / Aims / Purpose / Achievement / Achievements / What we did"
    )
    .isSpokenOf()
    .because("The report is on what the board has done to achieve its objective.")
    .from(duty("a")).weighs(.warning)
    Section(
      "Strategy / Strategic plan / Strategic priority / Strategic priorities / Business plan / Priorities"
    )
    .isSpokenOf()
    .because("The report is on what the board has done to implement its strategy.")
    .from(duty("b")).weighs(.warning)
    Section(
      "Member organisation / Members of the board / Board members / Partner / Partners / Partner agency / Partner organisation / What each member"
    ).isSpokenOf()
      .because("The report is on what each member has done to implement the strategy.")
      .from(duty("c")).weighs(.warning)
    Section(
      "Safeguarding adults review / Safeguarding adult review / SAR / SARs / Reviews of safeguarding"
    ).isSpokenOf()
      .because(
        "The report is on the findings of the reviews that ended, and on those that go on."
      )
      .from(duty("d")).weighs(.warning)
    Section(
      "Finding / Findings / Learning / Lessons / Lessons learned / Recommendations from reviews"
    ).isSpokenOf()
      .because("The report is on what was done to implement the findings of reviews.")
      .from(duty("f")).weighs(.warning)
    Decision(
      "Not to implement / Not implement / Not implemented / Not to accept / Not accept / Not accepted / Rejected / Not be taken forward / Not taken forward",
      on: "Finding / Recommendation"
    )
    .givesReasons()
    .because("Where the board decided not to implement a finding, the report says why.")
    .from(duty("g")).weighs(.warning)
  }
  .passes(adultsBoard())
  .fails(adultsBoard(aim: ""), with: "duties/spoken-of")
  .fails(adultsBoard(strategy: ""), with: "duties/spoken-of-2")
  .fails(adultsBoard(members: ""), with: "duties/spoken-of-3")
  .fails(adultsBoard(reviews: ""), with: "duties/spoken-of-4")
  .fails(adultsBoard(learning: ""), with: "duties/spoken-of-5")
  .passes(
    adultsBoard(
      learning:
        "The board decided not to implement one finding, because the service it spoke of had closed."
    )
  )
  .passes(adultsBoard(learning: "No finding of a review was rejected."))
  .fails(
    adultsBoard(learning: "The board decided not to implement one finding of the review."),
    with: "duties/reasons")
}

/// A report that says one thing for each duty.
private func adultsBoard(
  aim: String = "The aim of the board is to help and protect adults.",
  strategy: String = "The strategy was carried out as planned.",
  members: String = "Each of the partners trained its staff.",
  reviews: String = "One safeguarding adults review ended.",
  learning: String = "Its findings were put into practice."
) -> String {
  ["# Safeguarding adults board: annual report 2021/22", aim, strategy, members, reviews, learning]
    .joined(separator: "\n\n")
}
