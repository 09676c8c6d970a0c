import Tickmark

private let workingTogether = Source.guidance(
  "Working together to safeguard children (2018), the yearly report")

var childrenBoardDuties: Group {
  Group("duties", "What the yearly report must be on") {
    Section(
      "Impact / Effectiveness / Effective / Outcomes for children / Difference we made / What difference"
    )
    .isSpokenOf()
    .because("The report gives evidence of the impact of the work on children and families.")
    .from(workingTogether).weighs(.warning)
    Section("Priority / Priorities / Progress / Business plan").isSpokenOf()
      .because("The report says where there was little progress on priorities.")
      .from(workingTogether).weighs(.warning)
    Section(
      "Child safeguarding practice review / Safeguarding practice review / Practice review / Practice reviews / Serious case review / Serious case reviews / Rapid review / Learning review"
    ).isSpokenOf()
      .because("The report records what was done to implement the recommendations of reviews.")
      .from(workingTogether).weighs(.warning)
    Section(
      "Voice of the child / Voice of children / Voices of children / Children's voice / Views of children / Feedback from children / Feedback from families / Participation / What children told us"
    ).isSpokenOf()
      .because("The report says how feedback from children and families was used.")
      .from(workingTogether).weighs(.warning)
  }
  .passes(childrenBoard())
  .fails(childrenBoard(impact: ""), with: "duties/spoken-of")
  .fails(childrenBoard(priorities: ""), with: "duties/said-2")
  .fails(childrenBoard(reviews: ""), with: "duties/said-3")
  .fails(childrenBoard(voice: ""), with: "duties/said-4")
}

private func childrenBoard(
  impact: String = "The impact on families was measured.",
  priorities: String = "Two of the priorities were met.",
  reviews: String = "One rapid review was held.",
  voice: String = "The views of children changed the training."
) -> String {
  [
    "# Safeguarding children partnership: annual report 2021/22", impact, priorities, reviews,
    voice,
  ]
  .joined(separator: "\n\n")
}
