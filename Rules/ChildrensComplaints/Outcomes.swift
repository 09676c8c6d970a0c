import Tickmark

var outcomes: Group {
  Group("outcomes", "What the complaints came to") {
    Table(
      "Outcomes in per cent", with: "Upheld", "Partially upheld / Partly upheld / Part upheld",
      "Not upheld"
    ) {
      Columns(
        "Upheld", "Partially upheld / Partly upheld / Part upheld", "Not upheld",
        "Withdrawn / Complaint withdrawn / Complainant withdrawn",
        "No finding / Unable to make a finding",
        "Not engaging / No engagement / No contact",
        "Ongoing / Remains ongoing / Remains open / Open"
      ).makeWhole()
        .because("A complaint has one outcome: the shares of a year add to 100%.")
    }
  }
  .passes(
    """
    | Year | Upheld | Partially upheld | Not upheld | Withdrawn |
    |---|---|---|---|---|
    | 2021/22 | 20% | 35% | 40% | 5% |
    """
  )
  .passes(
    """
    | Year | Upheld | Partially upheld | Not upheld | Settled early |
    |---|---|---|---|---|
    | 2021/22 | 20% | 35% | 25% | 20% |
    """
  )
  .fails(
    """
    | Year | Upheld | Partially upheld | Not upheld | Withdrawn |
    |---|---|---|---|---|
    | 2021/22 | 20% | 35% | 40% | 15% |
    """, with: "outcomes/percent-sum")
}
