import Tickmark

private let enquiries: Words = "Enquiries / Enquiry / Premature enquiries / Initial enquiries"
private let investigations: Words = """
  Investigations / Investigated / Detailed investigations / Decisions / Investigations decided
  """

var ombudsman: Group {
  Group("ombudsman", "What the Ombudsman decided") {
    Table("Ombudsman's work", with: enquiries, investigations, "Total") {
      Column("Total").adds(enquiries, investigations)
        .because("A complaint to the Ombudsman is an enquiry or an investigation.")
        .from(.housePractice)
    }
    Table(
      "Ombudsman's decisions", with: "Upheld / Fault found",
      "Not upheld / No fault / No fault found", investigations
    ) {
      Column("Upheld / Fault found").isNoMoreThan(investigations).named("upheld")
        .because("Fault is found only where the Ombudsman investigated.")
        .from(.housePractice)
      Column(investigations).addsAll(
        of: "Upheld / Fault found", "Not upheld / No fault / No fault found",
        and: "Closed / Closed early / Discontinued / No decision / Not pursued"
      )
      .named("decided")
      .because("The Ombudsman's decision on an investigation is upheld or not upheld.")
      .from(.housePractice)
      Column("Uphold rate / % upheld / Percentage upheld / Upheld %")
        .isShare(of: "Upheld / Fault found", over: .column(investigations)).named("uphold-rate")
        .because("The Ombudsman publishes the rate on investigations, and so will the press.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Team | Enquiries | Investigations | Total |
    |---|---|---|---|
    | Fostering | 2 | 3 | 5 |

    | Year | Investigations | Upheld | Not upheld | Uphold rate |
    |---|---|---|---|---|
    | 2021/22 | 8 | 6 | 2 | 75% |
    """
  )
  .fails(
    """
    | Team | Enquiries | Investigations | Total |
    |---|---|---|---|
    | Fostering | 2 | 3 | 6 |
    """, with: "ombudsman/total-column"
  )
  .fails(
    """
    | Year | Investigations | Upheld | Advice given | Not upheld |
    |---|---|---|---|---|
    | 2021/22 | 8 | 9 | 1 | 2 |
    """, with: "ombudsman/upheld"
  )
  .fails(
    """
    | Year | Investigations | Upheld | Not upheld |
    |---|---|---|---|
    | 2021/22 | 9 | 6 | 2 |
    """, with: "ombudsman/decided"
  )
  .fails(
    """
    | Year | Investigations | Upheld | Not upheld | Uphold rate |
    |---|---|---|---|---|
    | 2021/22 | 8 | 6 | 2 | 57% |
    """, with: "ombudsman/uphold-rate")
}
