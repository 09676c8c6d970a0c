import Tickmark

let upheld: Words = "Upheld / Fully upheld / Number upheld"
let partlyUpheld: Words = "Partially upheld / Partly upheld / Part upheld"
let notUpheld: Words = "Not upheld / Number not upheld"
let withdrawn: Words = "Withdrawn / Complaint withdrawn / Complainant withdrawn"
let noFinding: Words = "No finding / Unable to make a finding / Inconclusive"
let notEngaging: Words = "Not engaging / No engagement / No contact / Complainant not engaging"
let stillOpen: Words = "Ongoing / Remains ongoing / Remains open / Open / Still open"

var outcomes: Group {
  Group("outcomes", "What the complaints came to") {
    Table("Outcomes in per cent", with: upheld, partlyUpheld, notUpheld) {
      Columns(upheld, partlyUpheld, notUpheld, withdrawn, noFinding, notEngaging, stillOpen)
        .makeWhole()
        .because("A complaint has one outcome: the shares of a year add to 100%.")
        .from(representations(13))
    }
    Table("Outcomes in figures", with: upheld, notUpheld, decided) {
      Column(decided)
        .addsAll(
          of: upheld, notUpheld, and: partlyUpheld, withdrawn, noFinding, notEngaging, stillOpen
        )
        .because("Every complaint that was answered has an outcome, and only one.")
        .from(representations(13))
      Column("% upheld / Percentage upheld / Uphold rate / Upheld %")
        .isShare(of: upheld, over: .oneOf([decided])).named("upheld-share")
        .because("The share that was upheld is what other councils are compared on.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Year | Upheld | Partially upheld | Not upheld | Withdrawn |
    |---|---|---|---|---|
    | 2021/22 | 20% | 35% | 40% | 5% |

    | Year | Upheld | Partly upheld | Not upheld | Total | % upheld |
    |---|---|---|---|---|---|
    | 2021/22 | 8 | 14 | 18 | 40 | 20% |
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
    """, with: "outcomes/percent-sum"
  )
  .fails(
    """
    | Year | Upheld | Partly upheld | Not upheld | Total |
    |---|---|---|---|---|
    | 2021/22 | 8 | 14 | 18 | 42 |
    """, with: "outcomes/total-column"
  )
  .fails(
    """
    | Year | Upheld | Partly upheld | Not upheld | Total | % upheld |
    |---|---|---|---|---|---|
    | 2021/22 | 8 | 14 | 18 | 40 | 28% |
    """, with: "outcomes/upheld-share")
}

private let decided: Words = """
  Total / Decided / Complaints decided / Answered / Complaints answered / Closed / Total closed
  """
