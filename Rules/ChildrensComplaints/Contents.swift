import Tickmark

var contents: Group {
  Group("contents", "What the report must contain") {
    Section("Outcome / Outcomes / Finding / Findings").isThere()
      .because("The annual report says how many complaints were upheld.")
      .from(.regulation("2006 No. 1738", 13))
      .weighs(.warning)
    Section("Timescale / Timescales / Response time / Time taken / Timeliness").isThere()
      .because("The annual report says whether the time limits were kept.")
      .from(.regulation("2006 No. 1738", 13))
      .weighs(.warning)
  }
  .passes(
    """
    # Children's complaints annual report

    ## Outcomes

    Most complaints were upheld in part.

    ## Timescales

    Most answers were sent in time.
    """
  )
  .fails(
    """
    # Children's complaints annual report

    ## Outcomes

    Most complaints were upheld in part.
    """, with: "contents/section-2"
  )
  .fails(
    """
    # Children's complaints annual report

    ## Timescales

    Most answers were sent in time.
    """, with: "contents/section")
}
