import Tickmark

var progression: Group {
  Group("progression", "From one stage to the next") {
    Table(
      "Stage 1 to Stage 2",
      with: "Number of Stage 1 complaints / Number of Stage 1 statutory complaints / Stage 1",
      "Number of Stage 2 investigations / Number of Stage 2 independent investigations / Stage 2"
    ) {
      Column(
        "Percentage progressing / Percentage of Stage 1 complaints progressing to Stage 2"
      ).isShare(
        of:
          "Number of Stage 2 investigations / Number of Stage 2 independent investigations / Stage 2",
        over: .column(
          "Number of Stage 1 complaints / Number of Stage 1 statutory complaints / Stage 1")
      )
      .because("Progression is what tells a committee whether Stage 1 answers are any good.")
    }
  }
  .passes(
    """
    | Year | Stage 1 | Stage 2 | Percentage progressing |
    |---|---|---|---|
    | 2021/22 | 80 | 12 | 15% |
    """
  )
  .fails(
    """
    | Year | Stage 1 | Stage 2 | Percentage progressing |
    |---|---|---|---|
    | 2021/22 | 80 | 12 | 18% |
    """, with: "progression/percent-share")
}
