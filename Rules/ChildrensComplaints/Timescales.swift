import Tickmark

let inTime: Words =
  "Within timescale / In time / Within 15 working days / Within timescales / On time"
private let late: Words =
  "Over timescale / Out of time / Late / Over 15 working days / Over timescales"

var timescales: Group {
  Group("timescales", "How long the answers took") {
    Table("Statutory Stage 1 in per cent", with: within10, within20, over20) {
      Timescales(within10, within20, over: over20, asides: withdrawn, notEngaging, stillOpen)
        .makeWhole().named("stage-1-statutory")
        .because("The regulations give 10 working days, 20 where the complaint is complex.")
        .from(representations(14))
    }
    Table("Statutory Stage 1 in figures", with: within10, within20, over20, answered) {
      Timescales(within10, within20, over: over20, asides: withdrawn, notEngaging, stillOpen)
        .addTo(answered).named("stage-1-statutory-figures")
        .because("Every answer was given within 10 working days, within 20, or later.")
        .from(representations(14))
    }
    Table("Statutory Stage 2 in per cent", with: within25, within65, over65) {
      Timescales(within25, within65, over: over65, asides: withdrawn, stillOpen)
        .makeWhole().named("stage-2-statutory")
        .because("An investigation has 25 working days, 65 where it cannot be done sooner.")
        .from(representations(17))
    }
    Table("Statutory Stage 2 in figures", with: within25, within65, over65, answered) {
      Timescales(within25, within65, over: over65, asides: withdrawn, stillOpen)
        .addTo(answered).named("stage-2-statutory-figures")
        .because("Every investigation ended within 25 working days, within 65, or later.")
        .from(representations(17))
    }
    Table("Timescales in per cent", with: inTime, late, withdrawn) {
      Columns(inTime, late, withdrawn, notEngaging, stillOpen).makeWhole().named("corporate")
        .because("Every answer was in time or late.")
        .from(.housePractice)
    }
    Table("Answers in time", with: inTime, answered) {
      Column(
        "% within timescale / % in time / Percentage in time / Percentage within timescale / % on time"
      )
      .isShare(of: inTime, over: .column(answered)).named("share-in-time")
      .because("The share in time is the figure that the committee asks for.")
      .from(representations(13))
    }
  }
  .passes(
    """
    | Year | Within 10 working days | Within 20 working days | Over 20 working days |
    |---|---|---|---|
    | 2021/22 | 45% | 30% | 25% |
    | 2022/23 | 45% | 75% | 25% |

    | Year | Within 10 working days | Within 20 working days | Over 20 working days | Total |
    |---|---|---|---|---|
    | 2021/22 | 18 | 12 | 10 | 40 |

    | Year | Within 25 working days | Within 65 working days | Over 65 working days |
    |---|---|---|---|
    | 2021/22 | 20% | 50% | 30% |

    | Year | Within 25 working days | Within 65 working days | Over 65 working days | Total |
    |---|---|---|---|---|
    | 2021/22 | 2 | 5 | 3 | 10 |

    | Year | Within timescale | Over timescale | Complaint withdrawn |
    |---|---|---|---|
    | 2021/22 | 63% | 34% | 3% |

    | Year | In time | Answered | % in time |
    |---|---|---|---|
    | 2021/22 | 26 | 40 | 65% |
    """
  )
  .fails(
    """
    | Year | Within 10 working days | Within 20 working days | Over 20 working days |
    |---|---|---|---|
    | 2021/22 | 45% | 30% | 35% |
    """, with: "timescales/stage-1-statutory"
  )
  .fails(
    """
    | Year | Within 10 working days | Within 20 working days | Over 20 working days | Total |
    |---|---|---|---|---|
    | 2021/22 | 18 | 12 | 10 | 41 |
    """, with: "timescales/stage-1-statutory-figures"
  )
  .fails(
    """
    | Year | Within 25 working days | Within 65 working days | Over 65 working days |
    |---|---|---|---|
    | 2021/22 | 20% | 50% | 40% |
    """, with: "timescales/stage-2-statutory"
  )
  .fails(
    """
    | Year | Within 25 working days | Within 65 working days | Over 65 working days | Total |
    |---|---|---|---|---|
    | 2021/22 | 2 | 5 | 3 | 11 |
    """, with: "timescales/stage-2-statutory-figures"
  )
  .fails(
    """
    | Year | Within timescale | Over timescale | Complaint withdrawn |
    |---|---|---|---|
    | 2021/22 | 63% | 43% | 3% |
    """, with: "timescales/corporate"
  )
  .fails(
    """
    | Year | In time | Answered | % in time |
    |---|---|---|---|
    | 2021/22 | 26 | 40 | 56% |
    """, with: "timescales/share-in-time")
}

private let within10: Words = "Within 10 working days / 10 working days / Up to 10 working days"
private let within20: Words = """
  Within 20 working days / 20 working days / 11 to 20 working days / Within 11 to 20 working days / \
  Up to 20 working days
  """
private let over20: Words =
  "Over 20 working days / More than 20 working days / Beyond 20 working days"
private let within25: Words = "Within 25 working days / 25 working days / Up to 25 working days"
private let within65: Words = """
  Within 65 working days / 65 working days / 26 to 65 working days / Within 26 to 65 working days / \
  Up to 65 working days
  """
private let over65: Words =
  "Over 65 working days / More than 65 working days / Beyond 65 working days"
private let answered: Words = """
  Total / Answered / Complaints answered / Responses / Number answered / Complaints / Closed / \
  Completed / Investigations
  """
