import Tickmark

private let children: Words = "Number / Children / Number of children"
private let hundredth: Words = "Percentage / % / Share / Per cent"

var routesIn: Group {
  Group("routes-in", "How children came into care") {
    Table(
      "Legal status", with: "Interim care order / Interim care orders / Care order / Care orders",
      "Section 20 / Voluntary accommodation under section 20 / Accommodated under section 20 / Voluntary accommodation"
    ) {
      Row("Total").addsRowsAbove()
        .because("A child comes into care under one legal status.")
        .from(lookedAfterReturn)
      Column(hundredth).isShare(of: children, over: .groupTotal)
        .because("The inquiry asks how many come by agreement and how many by order.")
        .from(lookedAfterReturn)
    }
    lookedAfterInTheYear
  }
  .passes(legalStatus() + "\n\n" + inYear())
  .fails(legalStatus(total: "210"), with: "routes-in/total-row")
  .fails(legalStatus(police: "6%"), with: "routes-in/percent-share")
  .fails(inYear(closing: 502), with: "routes-in/closing")
}

private func legalStatus(total: String = "200", police: String = "5%") -> String {
  """
  | Legal status | Number | Percentage |
  |---|---|---|
  | Interim care order | 90 | 45% |
  | Section 20 | 100 | 50% |
  | Police protection | 10 | \(total == "200" ? police : "") |
  | Total | \(total) | 100% |
  """
}

private func inYear(closing last: Int = 520) -> String {
  lookedAfterYear(came: "Came into care", left: "Left care", closing: last)
}

var ages: Group {
  Group("ages", "How old the children are") {
    Table("Ages by row", with: children, under: "Age / Ages / Age range / Age group / Age band") {
      AgeBands().doNotOverlap()
        .because("A child of an age that is in two bands is counted twice, or not at all.")
        .from(.housePractice)
      Row("Total").addsRowsAbove()
        .because("The ages are those of all the children, or the table says of whom.")
        .from(.housePractice)
    }
    Table("Ages by column", with: "Total", under: "Legal status / Placement / Gender / Sex") {
      AgeBands().doNotOverlap()
        .because("A child of an age that is in two bands is counted twice, or not at all.")
        .from(.housePractice)
    }
  }
  .passes(byAge())
  .passes(
    "| Legal status | 0-4 years | 5-8 years | 9-11 years | Total |\n|---|---|---|---|---|\n| Care order | 5 | 1 | 1 | 7 |"
  )
  .fails(byAge(third: "10 - 15"), with: "ages/age-bands")
  .fails(byAge(total: 181), with: "ages/total-row")
  .fails(
    "| Legal status | 0-4 years | 4-8 years | 9-11 years | Total |\n|---|---|---|---|---|\n| Care order | 5 | 1 | 1 | 7 |",
    with: "ages/age-bands-2")
}

private func byAge(third: String = "10 - 14", total: Int = 171) -> String {
  """
  | Age range | Number |
  |---|---|
  | 0 - 4 | 60 |
  | 5 - 9 | 41 |
  | \(third) | 38 |
  | 15 - 17 | 30 |
  | Over 17 | 2 |
  | Total | \(total) |
  """
}

var routesOut: Group {
  Group("routes-out", "How children left care") {
    Table(
      "Reasons for leaving",
      with: "Returned home / Return home / Returned to parents / Return to parents",
      "Adopted / Adoption / Adoption order"
    ) {
      Row("Total").addsRowsAbove()
        .because("A child leaves care for one reason.")
        .from(lookedAfterReturn)
      Column(hundredth).isShare(of: children, over: .groupTotal)
        .because("The share of each way out is what the inquiry compares with other places.")
        .from(lookedAfterReturn)
    }
  }
  .passes(reasons())
  .fails(reasons(total: "190"), with: "routes-out/total-row")
  .fails(reasons(adopted: "24%"), with: "routes-out/percent-share")
}

private func reasons(total: String = "180", adopted: String = "20%") -> String {
  """
  | Reason | Number | Percentage |
  |---|---|---|
  | Returned home | 54 | \(total == "180" ? "30%" : "") |
  | Adopted | 36 | \(total == "180" ? adopted : "") |
  | Turned 18 | 90 | \(total == "180" ? "50%" : "") |
  | Total | \(total) | 100% |
  """
}

var inquiryForm: Group {
  Group("form", "What an inquiry reports") {
    Section("Recommendation / Recommendations / Conclusions and recommendations").isThere()
      .because("The executive answers the recommendations, one by one.")
      .from(.act("Local Government Act 2000", "section 9F")).weighs(.warning)
    Section("Scope / Terms of reference / Method / Methods / Evidence / How we worked")
      .isSpokenOf()
      .because("Readers judge an inquiry by whom it asked.")
      .from(.housePractice).weighs(.warning)
  }
  .passes("# Inquiry\n\n## Scope\n\nThe scope was wide.\n\n## Recommendations\n\nOne.")
  .fails("# Inquiry\n\n## Scope\n\nThe scope was wide.", with: "form/section")
  .fails("# Inquiry\n\n## Recommendations\n\nOne.", with: "form/spoken-of")
}
