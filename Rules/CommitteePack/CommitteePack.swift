import Tickmark

/// What goes to a committee: the agenda, the minutes, the reports, the work programme.
public let committeePack = RulePack(
  "committee-pack", version: "1.0", "Committee pack: agenda, minutes, reports, work programme"
) {
  agenda
  exempt
  minutes
  attendance
  meetings
  coverReports
  contentsPages
}
.isForDrafts(
  with:
    "Agenda / A G E N D A / Implications / Significant implications / Contact officer / Contact officers / Officer contact"
)
