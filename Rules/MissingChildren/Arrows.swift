import Tickmark

/// In these reports fewer episodes and more interviews are better.
private let goodness = Goodness(
  high: ["offered", "completed", "within 72 hours"],
  low: ["episode / episodes / incident / individuals / children missing / repeat / declined"])

var missingArrows: Group {
  Group("arrows", "Arrows against last month and last year") {
    Table("Against last month and last year", with: "This month / Latest / Current / Current month")
    {
      Column(
        """
        Against last month / On last month / Compared with last month / Compared to last month / \
        Change on last month / v last month / Month on month / Direction of travel
        """
      )
      .points(from: .monthBefore, good: goodness).named("on-month")
      .because("The arrow is what members see of a month.")
      .from(.housePractice)
      Column(
        """
        Against last year / On last year / Compared with last year / Compared to last year / Change \
        on last year / v last year / Year on year
        """
      )
      .points(from: .yearBefore, good: goodness).named("on-year")
      .because("The same month a year ago is the comparison that school holidays do not spoil.")
      .from(.housePractice)
    }
  }
  .passes(
    """
    | Measure | Same month last year | Last month | This month | On last month | On last year |
    |---|---|---|---|---|---|
    | Missing episodes | 62 | 51 | 47 | ↓ | ↓ |
    | Return interviews completed | 30 | 28 | 33 | ↑ | ↑ |
    """
  )
  .fails(
    """
    | Measure | Last month | This month | On last month |
    |---|---|---|---|
    | Return interviews completed | 28 | 33 | ↓ |
    """, with: "arrows/on-month"
  )
  .fails(
    """
    | Measure | Same month last year | This month | On last year |
    |---|---|---|---|
    | Return interviews completed | 30 | 33 | Fallen |
    """, with: "arrows/on-year")
}

var missingContents: Group {
  Group("contents", "What the report must speak of") {
    Section(
      """
      Return interviews / Return home interviews / Return interview / RHI / Independent return \
      interviews / Return conversations
      """
    ).isSpokenOf().named("return-interviews").weighs(.warning)
      .because("Every child who was missing is offered an interview when found.")
      .from(missingGuidance)
  }
  .passes(
    "# Children missing from home and care\n\n## Return interviews\n\nMost were held in time."
  )
  .fails(
    "# Children missing from home and care\n\n## Episodes\n\nFewer than last year.",
    with: "contents/return-interviews")
}
