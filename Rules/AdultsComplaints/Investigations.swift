import Tickmark

private let local: Words = """
  Local investigation / Local investigations / Local resolution / Stage 1 / Stage 1 local investigation
  """
private let independent: Words = """
  Independent investigation / Independent investigations / Stage 1 independent investigation / \
  Independently investigated
  """

var adultsInvestigations: Group {
  Group("investigations", "Local and independent investigations, and how they ended") {
    Table("Kinds of investigation", with: local, independent, "Total / All / Complaints") {
      Column("Total / All / Complaints").addsAll(
        of: local, independent, and: "Joint / Joint investigation"
      )
      .because("A complaint is looked into by the service or by somebody independent of it.")
      .from(.housePractice)
    }
    Table("Outcomes by service", with: upheld, notUpheld, partlyUpheld, "Total") {
      Row("Total").addsRowsAbove()
        .because("Every complaint that was closed has one outcome.")
        .from(annualReport2009)
      Column("Total").addsAll(
        of: upheld, notUpheld, partlyUpheld, and: withdrawn, noFinding, notEngaging, stillOpen
      )
      .named("outcomes")
      .because("Every complaint that was closed has one outcome.")
      .from(annualReport2009)
    }
  }
  .passes(
    """
    | Body | Local investigation | Independent investigation | Total |
    |---|---|---|---|
    | Council | 116 | 4 | 120 |

    | Outcome | Assessment | Finance | Total |
    |---|---|---|---|
    | Upheld | 6 | 10 | 16 |
    | Partially upheld | 9 | 3 | 12 |
    | Not upheld | 8 | 12 | 20 |
    | Total | 23 | 25 | 48 |

    | Service | Upheld | Partially upheld | Not upheld | Total |
    |---|---|---|---|---|
    | Finance | 10 | 3 | 12 | 25 |
    """
  )
  .fails(
    """
    | Body | Local investigation | Independent investigation | Total |
    |---|---|---|---|
    | Council | 116 | 4 | 112 |
    """, with: "investigations/total-column"
  )
  .fails(
    """
    | Outcome | Finance |
    |---|---|
    | Upheld | 10 |
    | Partially upheld | 3 |
    | Not upheld | 12 |
    | Total | 52 |
    """, with: "investigations/total-row"
  )
  .fails(
    """
    | Service | Upheld | Partially upheld | Not upheld | Total |
    |---|---|---|---|---|
    | Finance | 10 | 3 | 12 | 52 |
    """, with: "investigations/outcomes")
}
