import Tickmark

var adultsContents: Group {
  Group("contents", "What the annual report must specify and summarise") {
    Section("Received / Number of complaints / Complaints were made / Complaints came").isSpokenOf()
      .named("received").weighs(.warning)
      .because("The report specifies the number of complaints received.")
      .from(annualReport2009)
    Section("Upheld / Well founded / Founded / Substantiated / Justified").isSpokenOf()
      .named("well-founded").weighs(.warning)
      .because("The report specifies how many complaints were well founded.")
      .from(annualReport2009)
    Section("Ombudsman / LGSCO / LGO").isSpokenOf().named("ombudsman").weighs(.warning)
      .because("The report specifies how many complaints were referred to the Ombudsman.")
      .from(annualReport2009)
    Section(
      """
      Subject / Subjects / Nature / Theme / Themes / Category / Categories / Type of complaint / Reason \
      / Reasons / About / Issue / Issues
      """
    )
    .isSpokenOf().named("subjects").weighs(.warning)
    .because("The report summarises what the complaints were about.")
    .from(annualReport2009)
    Section(
      """
      Learning / Lesson / Lessons / Learned / Learnt / Action / Actions / Recommendation / \
      Recommendations / Improvement / Improvements / Improve / Changed / In consequence
      """
    )
    .isSpokenOf().named("actions").weighs(.warning)
    .because("The report summarises what was done to improve services in consequence.")
    .from(annualReport2009)
  }
  .passes(
    """
    # Adult social care complaints

    The council received 90 complaints, most of them about charges; 40 were upheld. Twelve went to the
    Ombudsman. Letters were rewritten as an action.
    """
  )
  .fails(
    """
    # Adult social care

    There were 90 complaints, most of them about charges; 40 were upheld. Twelve went to the Ombudsman.
    Letters were rewritten as an action.
    """, with: "contents/received"
  )
  .fails(
    """
    # Adult social care complaints

    The council received 90 complaints, most of them about charges. Twelve went to the Ombudsman.
    Letters were rewritten as an action.
    """, with: "contents/well-founded"
  )
  .fails(
    """
    # Adult social care complaints

    The council received 90 complaints, most of them about charges; 40 were upheld. Letters were
    rewritten as an action.
    """, with: "contents/ombudsman"
  )
  .fails(
    """
    # Adult social care complaints

    The council received 90 complaints; 40 were upheld. Twelve went to the Ombudsman. Letters were
    rewritten as an action.
    """, with: "contents/subjects"
  )
  .fails(
    """
    # Adult social care complaints

    The council received 90 complaints, most of them about charges; 40 were upheld. Twelve went to the
    Ombudsman.
    """, with: "contents/actions")
}
