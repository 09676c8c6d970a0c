import Tickmark

var stageLimits: Group {
  Group("limits", "Each case against the time that its stage allows") {
    Table("Investigations one by one", with: investigationDays) {
      Column("Within 25 working days / In 25 working days").tells(
        whether: investigationDays, areAtMost: 25
      )
      .named("investigation-25")
      .because("An investigation has 25 working days.")
      .from(representations(17))
      Column("Within 65 working days / In 65 working days").tells(
        whether: investigationDays, areAtMost: 65
      )
      .named("investigation-65")
      .because("An extended investigation has 65 working days at the most.")
      .from(representations(17))
    }
    Table("Panels one by one", with: panelDays) {
      Column("Panel in time / Within 30 working days / Panel within 30 working days / Held in time")
        .tells(whether: panelDays, areAtMost: 30).named("panel-30")
        .because("A review panel meets within 30 working days of the request.")
        .from(representations(19))
      Column("Findings in time / Within 5 working days / Findings within 5 working days")
        .tells(whether: findingDays, areAtMost: 5).named("findings-5")
        .because("The panel sends its findings within 5 working days of the meeting.")
        .from(representations(20))
      Column("Response in time / Within 15 working days / Response within 15 working days")
        .tells(whether: responseDays, areAtMost: 15).named("response-15")
        .because("The council answers within 15 working days of the findings.")
        .from(representations(20))
    }
    Table("Days case by case", with: caseDays) {
      Row("Average / Mean / Average days / Average working days / Average time").isAverage()
        .because("The average is the figure that is set beside last year's.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Investigation | Working days | Within 25 working days | Within 65 working days |
    |---|---|---|---|
    | A | 24 | Yes | Yes |
    | B | 61 | No | Yes |
    | Average | 42.5 | | |

    | Panel | Working days to panel | Panel in time | Working days to findings | Findings in time | Working days to response | Response in time |
    |---|---|---|---|---|---|---|
    | A | 28 | Yes | 5 | Yes | 19 | No |
    """
  )
  .fails(
    """
    | Investigation | Working days |
    |---|---|
    | A | 24 |
    | B | 61 |
    | Average | 45.2 |
    """, with: "limits/average"
  )
  .fails(
    """
    | Investigation | Working days | Within 25 working days |
    |---|---|---|
    | A | 27 | Yes |
    """, with: "limits/investigation-25"
  )
  .fails(
    """
    | Investigation | Working days | Within 65 working days |
    |---|---|---|
    | A | 61 | No |
    """, with: "limits/investigation-65"
  )
  .fails(
    """
    | Panel | Working days to panel | Panel in time |
    |---|---|---|
    | A | 38 | Yes |
    """, with: "limits/panel-30"
  )
  .fails(
    """
    | Panel | Working days to panel | Working days to findings | Findings in time |
    |---|---|---|---|
    | A | 28 | 7 | Yes |
    """, with: "limits/findings-5"
  )
  .fails(
    """
    | Panel | Working days to panel | Working days to response | Response in time |
    |---|---|---|---|
    | A | 28 | 14 | No |
    """, with: "limits/response-15")
}

private let investigationDays: Words = """
  Working days / Working days taken / Days taken / Working days to complete / Length in working days
  """
private let panelDays: Words =
  "Working days to panel / Days to panel / Working days from request to panel"
private let findingDays: Words =
  "Working days to findings / Days to findings / Working days from panel to findings"
private let responseDays: Words =
  "Working days to response / Days to response / Working days from findings to response"
private let caseDays: Words = """
  Working days / Working days taken / Days taken / Working days to complete / Length in working days \
  / Working days to panel / Days to panel / Working days from request to panel
  """
