import Tickmark

let indicator: Words = """
  Indicator / Performance indicator / Measure / Performance measure / Description / Definition / \
  Indicator description / Indicator title / KPI / PI / Title
  """
private let target: Words = "Target / Target value / Target for the period / Quarterly target"
private let numerator: Words = "Numerator / Num / Number achieving / Number meeting / Cases meeting"
private let denominator: Words = "Denominator / Den / Out of / Number in cohort / Cohort / Base"
private let tolerance: Words = """
  Tolerance / Tolerance % / Amber tolerance / Tolerance threshold / Amber threshold / Amber limit / \
  Threshold / Red threshold
  """
private let toleranceEnd: Words = """
  Amber to / Amber down to / Amber up to / Amber ends at / Amber threshold / Amber limit / Threshold \
  / Red threshold / Red beyond
  """
private let distance: Words = """
  Distance from target / Distance to target / From target / Variance from target / Variance to \
  target / Variance / Variance against target / Difference from target / Difference to target / \
  Gap to target / Against target / Target variance / +/- target
  """
private let rag: Words = "RAG / RAG rating / RAG status / Rating / Status / Traffic light / Colour"

var againstTarget: Group {
  Group("indicators", "Each indicator against its target and the period before") {
    Table("Indicators", with: indicator, target) {
      Column(rag).followsTarget(target, tolerance: tolerance, good: knownGoodness)
        .because("Members look at the colour first: it must be what the figures give.")
        .from(.housePractice)
      Column(distance).isDistance(fromTarget: target, good: knownGoodness)
        .because("How far is left to go is what a committee asks of an amber or a red.")
        .from(.housePractice)
    }
    Table("Indicators with tolerances", with: indicator, target, tolerance) {
      Column(toleranceEnd).isEnd(of: tolerance, from: target, good: knownGoodness)
        .because("The tolerance is agreed once; where amber ends must follow from it.")
        .from(.housePractice)
    }
    Table("Indicators over time", with: indicator) {
      Column(
        "Direction of travel / Direction / DoT / Trend / Movement / Arrow / Change in performance"
      )
      .points(from: .before, good: knownGoodness)
      .because("An arrow that points the wrong way turns bad news into good.")
      .from(.housePractice)
      Column(
        """
        Against last year / On last year / Compared with last year / Compared to last year / \
        Direction on last year / Direction of travel on last year / v last year / Year on year
        """
      )
      .points(from: .yearBefore, good: knownGoodness).named("direction-on-year")
      .because("A year before is the fairest comparison where seasons matter.")
      .from(.housePractice)
    }
    Table("Counts behind the percentages", with: indicator, numerator, denominator) {
      Column(numerator).gives(over: denominator).named("share")
        .because("The percentage is of the cases that are printed beside it.")
        .from(.housePractice)
    }
    Table("Codes", with: "Code / Ref / Reference / Indicator code / PI ref / ID", indicator, target)
    {
      Column("Code / Ref / Reference / Indicator code / PI ref / ID").isUnique().named("code")
        .because("A code that stands twice makes last quarter's figure another indicator's.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    Green: at or better than the target. Amber: within the tolerance. Red: beyond it.

    | Code | Indicator | Good is | Target | Tolerance | Previous quarter | This quarter | RAG | Direction of travel |
    |---|---|---|---|---|---|---|---|---|
    | S1 | Reviews in timescale | High | 90% | 5% | 88.1% | 91.4% | Green | ↑ |
    | S2 | Visits in timescale | High | 95% | 5% | 92.0% | 91.5% | Amber | ↓ |
    | S3 | Second or subsequent plans | Low | 18% | 2% | 19.0% | 24.3% | Red | ↑ |

    | Indicator | Q1 2024/25 | Q4 2024/25 | Q1 2025/26 | Direction of travel | Year on year |
    |---|---|---|---|---|---|
    | Contacts | 812 | 840 | 799 | ↓ | ↓ |

    | Indicator | Numerator | Denominator | This quarter |
    |---|---|---|---|
    | Reviews in timescale | 159 | 174 | 91.4% |
    """
  )
  .fails(
    """
    | Indicator | Good is | Target | Tolerance | This quarter | RAG |
    |---|---|---|---|---|---|
    | Reviews in timescale | High | 90% | ±5% | 91.4% | Amber |
    """, with: "indicators/rag"
  )
  .passes(
    """
    | Indicator | Good is | Target | Tolerance | Amber to | This quarter | From target |
    |---|---|---|---|---|---|---|
    | Reviews in timescale | High | 90% | 5 pp | 85% | 91.4% | +1.4 pp |
    | Second or subsequent plans | Low | 18% | 2 pp | 20% | 24.3% | +6.3 pp |
    | Visits in timescale | High | 95% | 3 pp | 92% | 93.6% | -1.4 pp |
    """
  )
  .fails(
    """
    | Indicator | Good is | Target | This quarter | From target |
    |---|---|---|---|---|
    | Reviews in timescale | High | 90% | 91.4% | +1.4 pp |
    | Second or subsequent plans | Low | 18% | 24.3% | +3.6 pp |
    | Visits in timescale | High | 95% | 93.6% | -1.4 pp |
    """, with: "indicators/distance"
  )
  .fails(
    """
    | Indicator | Good is | Target | Tolerance | Amber to | This quarter |
    |---|---|---|---|---|---|
    | Reviews in timescale | High | 90% | 5 pp | 85% | 91.4% |
    | Second or subsequent plans | Low | 18% | 2 pp | 16% | 24.3% |
    | Visits in timescale | High | 95% | 3 pp | 92% | 93.6% |
    """, with: "indicators/limit"
  )
  .fails(
    """
    | Indicator | Good is | Previous quarter | This quarter | Direction of travel |
    |---|---|---|---|---|
    | Reviews in timescale | High | 88.1% | 91.4% | ↓ |
    """, with: "indicators/direction"
  )
  .fails(
    """
    | Indicator | Good is | This time last year | Latest | Compared with last year |
    |---|---|---|---|---|
    | Reviews in timescale | High | 93.0% | 91.4% | Improved |
    """, with: "indicators/direction-on-year"
  )
  .fails(
    """
    | Indicator | Numerator | Denominator | This quarter |
    |---|---|---|---|
    | Reviews in timescale | 159 | 174 | 94.1% |
    """, with: "indicators/share"
  )
  .fails(
    """
    | Code | Indicator | Target | Latest |
    |---|---|---|---|
    | S1 | Reviews in timescale | 90% | 91% |
    | S1 | Visits in timescale | 95% | 92% |
    """, with: "indicators/code")
}
