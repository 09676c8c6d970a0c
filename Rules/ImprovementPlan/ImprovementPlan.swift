import Tickmark

/// The plan that answers an inspection, a review or a complaint: who does what by when.
public let improvementPlan = RulePack(
  "improvement-plan", version: "1.0", "Improvement plan: actions, owners, dates and progress"
) {
  plannedActions
  colourCounts
}
.isFor("improvement plan / action plan / delivery plan / recovery plan / improvement programme")
