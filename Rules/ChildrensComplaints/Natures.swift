import Tickmark

let natureOfComplaint: Words = """
  Nature of complaint / Nature / Nature of complaints / Type of complaint / Category / Subject / \
  Subject of complaint / Theme / Reason for complaint / Issue
  """
let numberOfComplaints: Words = """
  Figure / Number / Number of complaints / Complaints / Total / No / Count / Number received
  """
let percentage: Words =
  "Percentage / % / Per cent / % of complaints / Percentage of complaints / Share"

var natures: Group {
  Group("nature", "What the complaints were about") {
    Table("Nature of complaint", with: natureOfComplaint, numberOfComplaints, percentage) {
      Column(percentage).isShare(of: numberOfComplaints, over: .groupTotal)
        .because("What people complain of most is where the service looks first.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Nature of complaint | Number | Percentage |
    |---|---|---|
    | Communication | 12 | 30% |
    | Delay | 28 | 70% |
    | Total | 40 | 100% |
    """
  )
  .fails(
    """
    | Nature of complaint | Number | Percentage |
    |---|---|---|
    | Communication | 12 | 30% |
    | Delay | 28 | 79% |
    | Total | 40 | 100% |
    """, with: "nature/percent-share")
}
