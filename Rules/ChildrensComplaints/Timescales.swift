import Tickmark

var timescales: Group {
  Group("timescales", "How long the answers took") {
    Table(
      "Statutory timescales in per cent", with: "Within 10 working days / 10 working days",
      "Within 20 working days / 20 working days / 11 to 20 working days",
      "Over 20 working days / More than 20 working days"
    ) {
      Columns(
        "Within 10 working days / 10 working days",
        "Within 20 working days / 20 working days / 11 to 20 working days",
        "Over 20 working days / More than 20 working days",
        "Withdrawn / Complaint withdrawn / Complainant withdrawn",
        "Not engaging / No engagement / No contact"
      ).makeWhole()
        .because("The regulations give 10 working days, 20 where the complaint is complex.")
        .from(.regulation("2006 No. 1738", 14))
    }
    Table(
      "Timescales in per cent", with: "Within timescale / In time / Within 15 working days",
      "Over timescale / Out of time / Late / Over 15 working days",
      "Complaint withdrawn / Complainant withdrawn / Withdrawn"
    ) {
      Columns(
        "Within timescale / In time / Within 15 working days",
        "Over timescale / Out of time / Late / Over 15 working days",
        "Complaint withdrawn / Complainant withdrawn / Withdrawn",
        "Not engaging / No engagement / No contact", "Ongoing / Remains ongoing / Remains open"
      ).makeWhole()
    }
  }
  .passes(
    """
    | Year | Within 10 working days | Within 20 working days | Over 20 working days |
    |---|---|---|---|
    | 2021/22 | 45% | 30% | 25% |

    | Year | Within timescale | Over timescale | Complaint withdrawn |
    |---|---|---|---|
    | 2021/22 | 63% | 34% | 3% |
    """
  )
  .fails(
    """
    | Year | Within 10 working days | Within 20 working days | Over 20 working days |
    |---|---|---|---|
    | 2021/22 | 45% | 30% | 35% |
    """, with: "timescales/percent-sum"
  )
  .fails(
    """
    | Year | Within timescale | Over timescale | Complaint withdrawn |
    |---|---|---|---|
    | 2021/22 | 63% | 43% | 3% |
    """, with: "timescales/percent-sum-2")
}
