import Tickmark

/// What every report must get right, whatever it is about.
public let standard = RulePack("standard", version: "1.0", "What every report must get right") {
  totals
  shares
  agreement
  gaps
  disclosureControl
  prose
  otherReports
  drafting
}
