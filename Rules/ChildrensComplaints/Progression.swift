import Tickmark

private let stage1: Words = """
  Number of Stage 1 complaints / Number of Stage 1 statutory complaints / Stage 1 / Stage 1 complaints \
  / Number of Stage 1 corporate complaints
  """
private let stage2: Words = """
  Number of Stage 2 investigations / Number of Stage 2 independent investigations / Stage 2 / Stage 2 \
  investigations / Stage 2 complaints / Number of Stage 2 reviews / Stage 2 reviews
  """
private let stage3: Words = """
  Number of Stage 3 review panels / Stage 3 / Stage 3 panels / Stage 3 review panels / Number of Stage \
  3 panels / Stage 3 complaints
  """

var progression: Group {
  Group("progression", "From one stage to the next") {
    Table("Stage 1 to Stage 2", with: stage1, stage2) {
      Column("Percentage progressing / Percentage of Stage 1 complaints progressing to Stage 2")
        .isShare(of: stage2, over: .column(stage1))
        .because("Progression is what tells a committee whether Stage 1 answers are any good.")
        .from(.housePractice)
      Column(stage2).isNoMoreThan(stage1).named("stage-2")
        .because("A complaint comes to Stage 2 by way of Stage 1.")
        .from(representations(17))
    }
    Table("Stage 2 to Stage 3", with: stage2, stage3) {
      Column("Percentage going to panel / Percentage of Stage 2 complaints progressing to Stage 3")
        .isShare(of: stage3, over: .column(stage2)).named("stage-3-share")
        .because("Who asks for a panel was not satisfied by an independent investigation.")
        .from(.housePractice)
      Column(stage3).isNoMoreThan(stage2).named("stage-3").weighs(.warning)
        .because("A panel follows an investigation, if maybe one of the year before.")
        .from(representations(18))
    }
  }
  .passes(
    """
    | Year | Stage 1 | Stage 2 | Stage 3 | Percentage progressing | Percentage going to panel |
    |---|---|---|---|---|---|
    | 2021/22 | 80 | 12 | 3 | 15% | 25% |
    """
  )
  .fails(
    """
    | Year | Stage 1 | Stage 2 | Percentage progressing |
    |---|---|---|---|
    | 2021/22 | 80 | 12 | 18% |
    """, with: "progression/percent-share"
  )
  .fails(
    """
    | Year | Stage 1 | Stage 2 |
    |---|---|---|
    | 2021/22 | 8 | 12 |
    """, with: "progression/stage-2"
  )
  .fails(
    """
    | Year | Stage 2 | Stage 3 | Percentage going to panel |
    |---|---|---|---|
    | 2021/22 | 12 | 3 | 52% |
    """, with: "progression/stage-3-share"
  )
  .fails(
    """
    | Year | Stage 2 | Stage 3 |
    |---|---|---|
    | 2021/22 | 2 | 3 |
    """, with: "progression/stage-3")
}
