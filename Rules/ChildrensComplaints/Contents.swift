import Tickmark

var contents: Group {
  Group("contents", "What the report must contain") {
    Section("Received / Stage 1 / Representations / Number of complaints").isSpokenOf()
      .named("received")
      .because("The annual report says how many representations were received.")
      .from(representations(13))
      .weighs(.warning)
    Section("Outcome / Outcomes / Finding / Findings / Upheld").isSpokenOf().named("outcomes")
      .because("The annual report says what became of each complaint.")
      .from(representations(13))
      .weighs(.warning)
    Section(
      """
      Timescale / Timescales / Response time / Time taken / Timeliness / Working days / Time limit / Time \
      limits / In time / On time
      """
    )
    .isSpokenOf().named("timescales")
    .because("The annual report says whether the time limits were kept.")
    .from(representations(13))
    .weighs(.warning)
  }
  .passes(
    """
    # Children's complaints annual report

    We received 40 complaints. Most were upheld in part, and most were answered within the timescale.
    """
  )
  .fails(
    """
    # Children's complaints annual report

    Most complaints were upheld in part, and most were answered within the timescale.
    """, with: "contents/received"
  )
  .fails(
    """
    # Children's complaints annual report

    We received 40 complaints, and most were answered within the timescale.
    """, with: "contents/outcomes"
  )
  .fails(
    """
    # Children's complaints annual report

    We received 40 complaints. Most were upheld in part.
    """, with: "contents/timescales")
}
