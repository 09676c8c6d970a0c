import Tickmark

var missingEpisodes: Group {
  Group("episodes", "Episodes, children and repeats") {
    Table("Episodes", with: Missing.episodes) {
      Column(Missing.individuals).isNoMoreThan(Missing.episodes).named("individuals")
        .because("Every child counted was missing at least once.")
        .from(.housePractice)
      Column(Missing.repeats).isNoMoreThan(Missing.episodes).named("repeats")
        .because("A repeat episode is an episode too.")
        .from(.housePractice)
      Column(Missing.repeaters).isNoMoreThan(Missing.individuals).named("repeaters")
        .because("Children who went missing again are some of those who went missing.")
        .from(.housePractice)
      Column(
        "Episodes per child / Average episodes per child / Episodes for each child / Average per child"
      )
      .isRate(of: Missing.episodes, per: Missing.individuals).named("episodes-per-child")
      .because("It tells many children missing once from a few missing often.")
      .from(.housePractice)
      Column("% repeat / Repeat % / Percentage repeat / % of episodes that are repeats")
        .isShare(of: Missing.repeats, over: .column(Missing.episodes)).named("repeat-share")
        .because("The share of repeats is what plans are judged by.")
        .from(.housePractice)
      Row("Monthly average / Average / Average per month / Average a month / Mean").isAverage()
        .named("monthly-average")
        .because("The average stands for a usual month: it must be that of the months above.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Month | Episodes | Individuals | Repeat episodes | Missing more than once | % repeat | Episodes per child |
    |---|---|---|---|---|---|---|
    | April | 40 | 32 | 8 | 6 | 20% | 1.3 |
    | May | 51 | 34 | 17 | 9 | 33% | 1.5 |
    | Total | 91 | 66 | 25 | 15 | 27% | 1.4 |

    | Month | Episodes | Individuals |
    |---|---|---|
    | April | 40 | 32 |
    | May | 51 | 34 |
    | Monthly average | 45.5 | 33 |

    | Number of episodes | Individuals |
    |---|---|
    | 1 | 41 |
    | 2 to 4 | 19 |
    | 5 or more | 6 |
    """
  )
  .fails(
    """
    | Area | Episodes | Individuals |
    |---|---|---|
    | North | 14 | 41 |
    """, with: "episodes/individuals"
  )
  .fails(
    """
    | Area | Episodes | Repeat episodes |
    |---|---|---|
    | North | 14 | 17 |
    """, with: "episodes/repeats"
  )
  .fails(
    """
    | Area | Episodes | Individuals | Missing more than once |
    |---|---|---|---|
    | North | 24 | 9 | 12 |
    """, with: "episodes/repeaters"
  )
  .fails(
    """
    | Area | Episodes | Individuals | Episodes per child |
    |---|---|---|---|
    | North | 24 | 9 | 2.9 |
    """, with: "episodes/episodes-per-child"
  )
  .fails(
    """
    | Area | Episodes | Repeat episodes | % repeat |
    |---|---|---|---|
    | North | 24 | 6 | 52% |
    """, with: "episodes/repeat-share"
  )
  .fails(
    """
    | Month | Episodes |
    |---|---|
    | April | 40 |
    | May | 51 |
    | Monthly average | 44.5 |
    """, with: "episodes/monthly-average"
  )
}

var missingByMonth: Group {
  Group("measures", "The same counts where the months stand side by side") {
    Table("Measures by month", with: Missing.episodes) {
      Row(.named(Missing.individuals)).isNoMoreThan(.named(Missing.episodes)).named("individuals")
        .because("Every child counted was missing at least once.")
        .from(.housePractice)
      Row(.named(Missing.repeats)).isNoMoreThan(.named(Missing.episodes)).named("repeats")
        .because("A repeat episode is an episode too.")
        .from(.housePractice)
      Column("Monthly average / Average / Average per month / Average a month").isMonthlyAverage()
        .named("monthly-average")
        .because("The average stands for a usual month: it must be that of the months beside it.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Measure | April | May | June | Monthly average |
    |---|---|---|---|---|
    | Missing episodes | 40 | 51 | 47 | 46 |
    | Individual children | 32 | 34 | 30 | 32 |
    | Repeat episodes | 8 | 17 | 17 | 14 |
    """
  )
  .fails(
    """
    | Measure | April | May |
    |---|---|---|
    | Missing episodes | 40 | 31 |
    | Individual children | 32 | 34 |
    """, with: "measures/individuals"
  )
  .fails(
    """
    | Measure | April | May |
    |---|---|---|
    | Missing episodes | 40 | 51 |
    | Repeat episodes | 48 | 17 |
    """, with: "measures/repeats"
  )
  .fails(
    """
    | Measure | April | May | June | Monthly average |
    |---|---|---|---|---|
    | Missing episodes | 40 | 51 | 47 | 64 |
    | Individual children | 32 | 34 | 30 | 32 |
    """, with: "measures/monthly-average")
}
