import Tickmark

private let concerns: Words =
  "Concerns / Safeguarding concerns / Number of concerns / Concerns received / Safeguarding concerns received / Concerns raised"
private let enquiries: Words =
  "Section 42 enquiries / Enquiries / S42 enquiries / Section 42 enquiries started / Section 42 enquiries commenced / Safeguarding enquiries / Concerns leading to an enquiry"
private let conversion: Words =
  "Conversion rate / Conversion / Conversion rate % / Percentage leading to an enquiry / % leading to an enquiry / Percentage of concerns leading to an enquiry / Concerns leading to an enquiry %"
private let many: Words = "Number / Number of enquiries / Enquiries"
private let inHundred: Words = "Percentage / % / Share / Per cent / Percentage of enquiries"

var adultsConcerns: Group {
  Group("concerns", "Concerns and section 42 enquiries") {
    Table("Concerns by year", with: concerns, enquiries, conversion) {
      Column(conversion).isShare(of: enquiries, over: .column(concerns))
        .because("The conversion rate tells whether concerns are raised at the right threshold.")
        .from(.act("Care Act 2014", "section 42"))
      Row(.named(conversion)).isShare(of: .named(enquiries), over: .named(concerns))
        .because("The conversion rate tells whether concerns are raised at the right threshold.")
        .from(.act("Care Act 2014", "section 42"))
    }
  }
  .passes(
    """
    | Year | Concerns | Section 42 enquiries | Conversion rate |
    |---|---|---|---|
    | 2020/21 | 4,000 | 1,600 | 40% |

    | Measure | 2020/21 | 2021/22 |
    |---|---|---|
    | Safeguarding concerns | 4,000 | 5,000 |
    | Section 42 enquiries | 1,600 | 1,750 |
    | Conversion rate | 40% | 35% |
    """
  )
  .fails(
    """
    | Year | Concerns | Section 42 enquiries | Conversion rate |
    |---|---|---|---|
    | 2020/21 | 4,000 | 1,600 | 44% |
    """, with: "concerns/percent-share"
  )
  .fails(
    """
    | Measure | 2020/21 | 2021/22 |
    |---|---|---|
    | Safeguarding concerns | 4,000 | 5,000 |
    | Section 42 enquiries | 1,600 | 1,750 |
    | Conversion rate | 40% | 53% |
    """, with: "concerns/percent-share-2")
}

var adultsAbuse: Group {
  Group("abuse", "Types of abuse, and where it happened") {
    Table(
      "Types of abuse",
      with: "Neglect / Neglect and acts of omission / Neglect or acts of omission",
      "Physical / Physical abuse",
      "Financial / Financial abuse / Financial or material / Financial or material abuse / Financial and material abuse"
    ) {
      Row("Total").addsRowsAbove()
        .because("Types that do not add up leave out a kind of harm.")
        .from(.act("Care Act 2014", "section 42"))
      Column(inHundred).isShare(of: many, over: .groupTotal)
        .because("Boards set their priorities by the types that are most common.")
        .from(.housePractice)
    }
  }
  .passes(abuse(neglect: "90 | 45%", total: "200"))
  .passes(
    "An enquiry may be on more than one type of abuse.\n\n"
      + abuse(neglect: "90 | 45%", total: "180")
  )
  .fails(abuse(neglect: "90 | 45%", total: "210"), with: "abuse/total-row")
  .fails(abuse(neglect: "90 | 54%", total: "200"), with: "abuse/percent-share")
}

private func abuse(neglect: String, total: String) -> String {
  let shares = total == "200"
  return """
    | Type of abuse | Number |\(shares ? " Percentage |" : "")
    |---|---|\(shares ? "---|" : "")
    | Neglect and acts of omission | \(shares ? neglect : "90") |
    | Physical abuse | 60 |\(shares ? " 30% |" : "")
    | Financial or material abuse | 50 |\(shares ? " 25% |" : "")
    | Total | \(total) |\(shares ? " 100% |" : "")
    """
}

var adultsOutcomes: Group {
  Group("outcomes", "What became of the risk") {
    Table(
      "Risk outcomes", with: "Risk removed / Removed", "Risk reduced / Reduced",
      "Risk remains / Risk remained / Remained / Remains"
    ) {
      Columns(
        "Risk removed / Removed", "Risk reduced / Reduced",
        "Risk remains / Risk remained / Remained / Remains", "Not known / Unknown",
        "No action taken / No further action"
      ).makeWhole()
        .because("Every enquiry that ends has one outcome for the risk.")
        .from(.housePractice)
      Row("Total").addsRowsAbove()
        .because("Every enquiry that ends has one outcome for the risk.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Year | Risk removed | Risk reduced | Risk remained |
    |---|---|---|---|
    | 2021/22 | 30% | 60% | 10% |

    | Outcome | Number |
    |---|---|
    | Risk removed | 30 |
    | Risk reduced | 60 |
    | Risk remained | 10 |
    | Total | 100 |
    """
  )
  .fails(
    """
    | Year | Risk removed | Risk reduced | Risk remained |
    |---|---|---|---|
    | 2021/22 | 30% | 60% | 20% |
    """, with: "outcomes/percent-sum"
  )
  .fails(
    """
    | Outcome | Number |
    |---|---|
    | Risk removed | 30 |
    | Risk reduced | 60 |
    | Risk remained | 10 |
    | Total | 110 |
    """, with: "outcomes/total-row")
}

var adultsReviews: Group {
  Group("reviews", "Safeguarding adults reviews") {
    Table(
      "Reviews", with: "Ongoing at the start of the year / Ongoing at 1 April / Open at 1 April",
      "Ongoing at the end of the year / Ongoing at 31 March / Open at 31 March"
    ) {
      Row(
        "Ongoing at the end of the year / Ongoing at 31 March / Open at 31 March"
      ).closes(
        from: "Ongoing at the start of the year / Ongoing at 1 April / Open at 1 April",
        adding: "Started / Commissioned / Begun / New / Agreed",
        takingAway: "Concluded / Completed / Ended / Closed / Published"
      )
      .because("The report says which reviews ended in the year and which go on.")
      .from(.act("Care Act 2014", "schedule 2, paragraph 4(1)(e)"))
    }
  }
  .passes(reviews(2))
  .fails(reviews(3), with: "reviews/closing")
}

private func reviews(_ ongoing: Int) -> String {
  """
  | Safeguarding adults reviews | 2021/22 |
  |---|---|
  | Ongoing at the start of the year | 3 |
  | Started | 1 |
  | Concluded | 2 |
  | Ongoing at the end of the year | \(ongoing) |
  """
}
