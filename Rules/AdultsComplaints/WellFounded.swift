import Tickmark

private let founded: Words = """
  Well founded / Upheld / Well-founded / Number well founded / Complaints upheld / Number upheld
  """
private let referred: Words = """
  Referred to the Ombudsman / Referred to Ombudsman / Ombudsman / Ombudsman referrals / Referred to \
  LGSCO / LGSCO / Local Government Ombudsman / Local Government and Social Care Ombudsman
  """

var wellFounded: Group {
  Group("well-founded", "Complaints that were well founded, and those that went to the Ombudsman") {
    Table("Received and well founded", with: receivedComplaints, founded) {
      Column(founded).isNoMoreThan(receivedComplaints).named("founded").weighs(.warning)
        .because("More upheld than received can be only with cases of the year before: say so.")
        .from(annualReport2009)
      Column("% well founded / % upheld / Percentage upheld / Percentage well founded / Upheld %")
        .isShare(
          of: founded,
          over: .oneOf([receivedComplaints, "Decided / Closed / Answered / Investigated"])
        )
        .named("founded-share")
        .because("The share that was well founded is what the year is remembered by.")
        .from(annualReport2009)
    }
    Table("Received and referred", with: receivedComplaints, referred) {
      Column(referred).isNoMoreThan(receivedComplaints).named("referred").weighs(.warning)
        .because("Few complaints go to the Ombudsman; more than were received need a sentence.")
        .from(annualReport2009)
      Column(
        "% referred / % referred to the Ombudsman / Percentage referred / Percentage referred to the Ombudsman"
      )
      .isShare(of: referred, over: .column(receivedComplaints)).named("referred-share")
      .because("The share that goes on to the Ombudsman says whether answers satisfy.")
      .from(annualReport2009)
    }
    Table("In rows", with: receivedComplaints) {
      Row(.named(founded)).isNoMoreThan(.named(receivedComplaints)).named("founded-by-row")
        .weighs(.warning)
        .because("More upheld than received can be only with cases of the year before: say so.")
        .from(annualReport2009)
      Row(.named(referred)).isNoMoreThan(.named(receivedComplaints)).named("referred-by-row")
        .weighs(.warning)
        .because("Few complaints go to the Ombudsman; more than were received need a sentence.")
        .from(annualReport2009)
    }
  }
  .passes(
    """
    | Year | Complaints received | Well founded | % well founded | Referred to the Ombudsman |
    |---|---|---|---|---|
    | 2021/22 | 165 | 66 | 40% | 12 |

    | Measure | 2020/21 | 2021/22 |
    |---|---|---|
    | Complaints received | 150 | 165 |
    | Well founded | 61 | 66 |
    | Referred to the Ombudsman | 9 | 12 |
    """
  )
  .passes(
    """
    | Year | Complaints received | Referred to the Ombudsman | % referred |
    |---|---|---|---|
    | 2021/22 | 165 | 12 | 7.3% |
    """
  )
  .fails(
    """
    | Year | Complaints received | Referred to the Ombudsman | % referred |
    |---|---|---|---|
    | 2021/22 | 165 | 12 | 3.7% |
    """, with: "well-founded/referred-share"
  )
  .fails(
    """
    | Year | Complaints received | Well founded |
    |---|---|---|
    | 2021/22 | 65 | 66 |
    """, with: "well-founded/founded"
  )
  .fails(
    """
    | Year | Complaints received | Well founded | % well founded |
    |---|---|---|---|
    | 2021/22 | 165 | 66 | 44% |
    """, with: "well-founded/founded-share"
  )
  .fails(
    """
    | Year | Complaints received | Referred to the Ombudsman |
    |---|---|---|
    | 2021/22 | 16 | 21 |
    """, with: "well-founded/referred"
  )
  .fails(
    """
    | Measure | 2021/22 |
    |---|---|
    | Complaints received | 65 |
    | Well founded | 66 |
    """, with: "well-founded/founded-by-row"
  )
  .fails(
    """
    | Measure | 2021/22 |
    |---|---|
    | Complaints received | 16 |
    | Referred to the Ombudsman | 21 |
    """, with: "well-founded/referred-by-row")
}
