import Tickmark

var coverReports: Group {
  Group("reports", "The form of the reports") {
    CommitteeReports().areForThisMeeting()
      .because("A report headed for another committee was copied from an older one.")
      .from(.housePractice)
    CommitteeReports().nameAContactOfficer()
      .because("Members ask before the meeting, and the public afterwards.")
      .from(.housePractice)
    CommitteeReports().fillInTheirImplications()
      .because("A decision without its legal and financial implications can be challenged.")
      .from(.housePractice)
    Table(
      "Clearance", with: "Implications / Implication",
      "Officer clearance / Clearance / Cleared by / Cleared"
    ) {
      Column("Officer clearance / Clearance / Cleared by / Cleared").isAnswered()
        .because("An empty clearance means that nobody has looked.")
        .from(.housePractice)
    }
    CommitteeReports().bringTheirAppendices()
      .because("What is decided on the strength of an appendix must be there to read.")
      .from(.housePractice)
  }
  .passes(reports())
  .fails(reports(header: "Planning Committee – 12 June 2023"), with: "reports/meeting")
  .fails(reports(header: "Adults and Health Committee – 12 July 2023"), with: "reports/meeting")
  .fails(reports(contact: ""), with: "reports/contact-officer")
  .fails(reports(legal: ""), with: "reports/implications")
  .fails(reports(cleared: ""), with: "reports/answer")
  .fails(reports(appendix: "Appendix B"), with: "reports/appendices")
}

/// An agenda and two reports to the meeting.
private func reports(
  header: String = "Adults and Health Committee – 12 June 2023",
  contact: String = "## Contact officer\n\nA. Officer, head of day services",
  legal: String = "There are none.", cleared: String = "Yes, by the finance team",
  appendix: String = "Appendix A"
) -> String {
  """
  # Adults and Health Committee

  12 June 2023

  # Agenda

  1. Day services review (Pages 3 - 8)
  2. Budget monitoring (Pages 9 - 12)

  Adults and Health Committee – 12 June 2023

  # Day services review 2022/23

  ## Recommendation

  That the review be noted.

  ## Legal implications

  \(legal)

  ## Resource implications

  None.

  ## Contact officer

  A. Officer, head of day services

  ## Appendices

  Appendix A – what users said

  ## \(appendix) What users said

  They said that they were content.

  \(header)

  # Budget monitoring report 2022/23

  ## Recommendation

  That the report be noted.

  | Implications | Officer clearance |
  |---|---|
  | Have the resource implications been cleared? | Yes, by the finance team |
  | Have the legal implications been cleared? | \(cleared) |

  \(contact)
  """
}

var contentsPages: Group {
  Group("contents", "Contents pages") {
    ContentsPages().runForward()
      .because("A page out of order was not updated when the report was.")
      .from(.housePractice)
  }
  .passes(
    "# Report\n\n## Contents\n\n| Section | Page |\n|---|---|\n| Aims | 2 |\n| Work | 4 |\n| Money | 4 |"
  )
  .fails(
    "# Report\n\n## Contents\n\n| Section | Page |\n|---|---|\n| Aims | 2 |\n| Work | 14 |\n| Money | 8 |",
    with: "contents/order")
}
