import Tickmark

let receivedComplaints: Words = """
  Received / Complaints received / Number received / Complaints / Number of complaints / Total \
  received / Number of complaints received
  """
private let council: Words = """
  Council / County council / Local authority / Council services / City council / Council only / The \
  council
  """
private let trust: Words = """
  Trust / Partnership trust / NHS trust / Partner trust / The trust / NHS partner / Care trust / \
  Health trust
  """

var adultsReceived: Group {
  Group("received", "Complaints received, by body, quarter and year") {
    Table("By body", with: council, trust, "Total / All / Both") {
      Column("Total / All / Both").addsAll(
        of: council, trust,
        and: "Commissioned providers / Providers / Independent providers / Joint"
      )
      .because("The council answers for its partner's complaints too: the total is of both.")
      .from(annualReport2009)
    }
    Table("By body, in rows", with: council, trust, "Total") {
      Row("Total").addsRowsAbove().named("bodies")
        .because("The council answers for its partner's complaints too: the total is of both.")
        .from(annualReport2009)
    }
    Table("By quarter", with: "Q1 / Quarter 1", "Q4 / Quarter 4", "Total / Year / Year total") {
      Column("Total / Year / Year total").adds(from: "Q1 / Quarter 1", through: "Q4 / Quarter 4")
        .named("year")
        .because("The report is for the twelve months that end with March.")
        .from(annualReport2009)
    }
    Table("By subject", with: subject, numberOfComplaints, percentage) {
      Column(percentage).isShare(of: numberOfComplaints, over: .groupTotal).named("subject-share")
        .because("The report summarises what the complaints were about.")
        .from(annualReport2009)
    }
  }
  .passes(
    """
    | Year | Council | Partnership trust | Total |
    |---|---|---|---|
    | 2021/22 | 120 | 45 | 165 |

    | Body | 2021/22 |
    |---|---|
    | Council | 120 |
    | Partnership trust | 45 |
    | Total | 165 |

    | Year | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | 2021/22 | 41 | 39 | 45 | 40 | 165 |

    | Subject | Number | Percentage |
    |---|---|---|
    | Charging | 99 | 60% |
    | Care at home | 66 | 40% |
    | Total | 165 | 100% |
    """
  )
  .fails(
    """
    | Year | Council | Partnership trust | Total |
    |---|---|---|---|
    | 2021/22 | 120 | 45 | 156 |
    """, with: "received/total-column"
  )
  .fails(
    """
    | Body | 2021/22 |
    |---|---|
    | Council | 120 |
    | Partnership trust | 45 |
    | Total | 156 |
    """, with: "received/bodies"
  )
  .fails(
    """
    | Year | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | 2021/22 | 41 | 39 | 45 | 40 | 156 |
    """, with: "received/year"
  )
  .fails(
    """
    | Subject | Number | Percentage |
    |---|---|---|
    | Charging | 99 | 66% |
    | Care at home | 66 | 40% |
    | Total | 165 | 100% |
    """, with: "received/subject-share")
}

private let subject: Words = """
  Subject / Subject matter / Nature of complaint / Nature / Type of complaint / Category / Theme / \
  Reason for complaint
  """
