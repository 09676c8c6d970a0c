import Tickmark

/// Children are victims in their own right where they see, hear or feel the effects of abuse.
private let childrenAsVictims = Source.act("Domestic Abuse Act 2021", "section 3")

var abuseCases: Group {
  Group("cases", "Cases, repeats and children") {
    Table("Cases", with: Abuse.cases) {
      Column(Abuse.repeats).isNoMoreThan(Abuse.cases).named("repeats")
        .because("A repeat case is a case too.")
        .from(.housePractice)
      Column(
        "% repeat / Repeat % / Repeat rate / % of repeat cases / Percentage repeat / % repeats"
      )
      .isShare(of: Abuse.repeats, over: .column(Abuse.cases)).named("repeat-rate")
      .because("The repeat rate says whether the first plan kept the victim safe.")
      .from(.housePractice)
      Column("Children per case / Average children per case / Children for each case")
        .isRate(of: Abuse.children, per: Abuse.cases).named("children-per-case")
        .because("Children in the home are victims too: how many there are must follow.")
        .from(childrenAsVictims)
      Column("Monthly average / Average / Average per month").isMonthlyAverage()
        .named("monthly-average")
        .because("The average stands for a usual month: it must be that of the months beside it.")
        .from(.housePractice)
    }
    Table("Cases by quarter", with: "Q1 / Quarter 1", "Q4 / Quarter 4", "Total / Year / Year total")
    {
      Column("Total / Year / Year total").adds(from: "Q1 / Quarter 1", through: "Q4 / Quarter 4")
        .named("year")
        .because("The year is its four quarters.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Area | Cases | Repeat cases | % repeat | Children | Children per case |
    |---|---|---|---|---|---|
    | North | 120 | 36 | 30% | 150 | 1.3 |

    | Area | Cases | April | May | June | Monthly average |
    |---|---|---|---|---|---|
    | North | 120 | 36 | 42 | 42 | 40 |

    | Area | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | North | 30 | 28 | 32 | 30 | 120 |
    """
  )
  .fails(
    """
    | Area | Cases | Repeat cases |
    |---|---|---|
    | North | 30 | 36 |
    """, with: "cases/repeats"
  )
  .fails(
    """
    | Area | Cases | Repeat cases | % repeat |
    |---|---|---|---|
    | North | 120 | 36 | 36% |
    """, with: "cases/repeat-rate"
  )
  .fails(
    """
    | Area | Cases | Children | Children per case |
    |---|---|---|---|
    | North | 120 | 150 | 1.5 |
    """, with: "cases/children-per-case"
  )
  .fails(
    """
    | Area | Cases | April | May | June | Monthly average |
    |---|---|---|---|---|---|
    | North | 120 | 36 | 42 | 42 | 40 |
    | South | 90 | 28 | 30 | 32 | 33 |
    """, with: "cases/monthly-average"
  )
  .fails(
    """
    | Area | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | North | 30 | 28 | 32 | 30 | 122 |
    """, with: "cases/year")
}
