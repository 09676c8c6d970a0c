import Tickmark

/// The quarterly report on safeguarding indicators, of children or of adults.
public let safeguardingIndicators = RulePack(
  "safeguarding-indicators", version: "1.0", "Safeguarding indicators: performance report"
) {
  againstTarget
  againstOthers
}
.isFor("safeguarding / child protection", "indicator / performance / scorecard / dashboard")

/// What the packs know of indicators whose draft does not say which way is good.
let knownGoodness = Goodness(
  high: [
    "in timescale / within timescale / in time / on time / within 10 working days / within 15 days",
    "outcomes achieved / outcomes met / outcomes they want / desired outcomes",
    "return interviews completed / return home interviews completed",
  ],
  low: [
    "repeat / re referral / second or subsequent / more than once",
    "overdue / out of timescale / unallocated / open after 12 months / waiting over",
  ])
