import Tickmark

/// Reviews of deaths that came of domestic abuse.
private let reviewDuty = Source.act(
  "Domestic Violence, Crime and Victims Act 2004", "section 9")

private let underWay: Words = """
  Under way at start / Open at start / In progress at start / Open at 1 April / In progress at 1 \
  April / Under way at 1 April / Brought forward
  """
private let commissioned: Words = "Commissioned / Started / New / New reviews / Opened / Begun"
private let published: Words = "Published / Completed / Closed / Finished / Completed and published"
private let left: Words = """
  Under way at end / Open at end / In progress at end / Open at 31 March / In progress at 31 March / \
  Under way at 31 March / Carried forward
  """

var deathReviews: Group {
  Group("reviews", "Reviews of deaths") {
    Table("Reviews by year", with: underWay, commissioned, published, left) {
      Column(left).closes(from: underWay, adding: commissioned, takingAway: published)
        .named("open-at-end")
        .because("A review that is neither published nor under way has been lost.")
        .from(reviewDuty)
    }
    Table("Reviews by stage", with: underWay, commissioned, published, left) {
      Row(.named(left)).closes(from: underWay, adding: commissioned, takingAway: published)
        .named("open-at-end-by-row")
        .because("A review that is neither published nor under way has been lost.")
        .from(reviewDuty)
    }
  }
  .passes(
    """
    | Year | Open at start | Commissioned | Published | Open at end |
    |---|---|---|---|---|
    | 2023/24 | 4 | 2 | 3 | 3 |

    | Domestic homicide reviews | 2022/23 | 2023/24 |
    |---|---|---|
    | Open at start | 3 | 4 |
    | Commissioned | 2 | 2 |
    | Published | 1 | 3 |
    | Open at end | 4 | 3 |
    """
  )
  .fails(
    """
    | Year | Open at start | Commissioned | Published | Open at end |
    |---|---|---|---|---|
    | 2023/24 | 4 | 2 | 3 | 4 |
    """, with: "reviews/open-at-end"
  )
  .fails(
    """
    | Domestic homicide reviews | 2022/23 | 2023/24 |
    |---|---|---|
    | Open at start | 3 | 4 |
    | Commissioned | 2 | 2 |
    | Published | 1 | 3 |
    | Open at end | 4 | 5 |
    """, with: "reviews/open-at-end-by-row")
}
