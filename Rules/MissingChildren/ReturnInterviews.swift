import Tickmark

var returnInterviews: Group {
  Group("return-interviews", "Return interviews offered, completed and declined") {
    Table("Return interviews", with: Missing.offered, Missing.completed) {
      Column(Missing.completed).isNoMoreThan(Missing.offered).named("completed")
        .because("An interview that was held was offered first.")
        .from(missingGuidance)
      Columns(Missing.completed, Missing.declined).addToNoMoreThan(Missing.offered)
        .named("outcomes")
        .because("An offer is taken up or declined, and not both.")
        .from(missingGuidance)
      Column(Missing.offered)
        .adds(Missing.completed, Missing.declined, Missing.outstanding)
        .named("offers")
        .because("Where every outcome has its column, they make up the offers.")
        .from(.housePractice)
      Column(Missing.within72).isNoMoreThan(Missing.completed).named("within-72-hours")
        .because(
          "An interview is due within 72 hours of the return; those in time are some of those held."
        )
        .from(missingGuidance)
      Column(
        """
        % completed / Percentage completed / Completion rate / Take up / Take up rate / % taken up / \
        % accepted
        """
      )
      .isShare(of: Missing.completed, over: .oneOf([Missing.offered, Missing.episodes]))
      .named("completion-rate")
      .because("The rate is read as how many children were heard.")
      .from(missingGuidance)
      Column("% declined / Percentage declined / Decline rate / Refusal rate")
        .isShare(of: Missing.declined, over: .oneOf([Missing.offered, Missing.episodes]))
        .named("decline-rate")
        .because("Who declines, and where, tells the service whom it does not reach.")
        .from(missingGuidance)
      Column(
        "% within 72 hours / Percentage within 72 hours / % in 72 hours / % held within 72 hours"
      )
      .isShare(of: Missing.within72, over: .oneOf([Missing.completed, Missing.offered]))
      .named("share-within-72-hours")
      .because("72 hours is the time that the guidance gives.")
      .from(missingGuidance)
    }
    Table("Offers", with: Missing.episodes, Missing.offered) {
      Column(Missing.offered).isNoMoreThan(Missing.episodes).named("offered").weighs(.warning)
        .because("One return asks for one offer; more offers than episodes need a sentence.")
        .from(missingGuidance)
    }
  }
  .passes(
    """
    | Area | Episodes | Offered | Completed | Declined | Outstanding | % completed | % declined | Within 72 hours | % within 72 hours |
    |---|---|---|---|---|---|---|---|---|---|
    | North | 44 | 40 | 28 | 10 | 2 | 70% | 25% | 21 | 75% |
    | South | 31 | 30 | 18 | 9 | 3 | 60% | 30% | 9 | 50% |
    """
  )
  .fails(
    """
    | Area | Offered | Completed |
    |---|---|---|
    | North | 40 | 42 |
    """, with: "return-interviews/completed"
  )
  .fails(
    """
    | Area | Offered | Completed | Declined |
    |---|---|---|---|
    | North | 40 | 28 | 18 |
    """, with: "return-interviews/outcomes"
  )
  .fails(
    """
    | Area | Offered | Completed | Declined | Outstanding |
    |---|---|---|---|---|
    | North | 40 | 28 | 8 | 3 |
    """, with: "return-interviews/offers"
  )
  .fails(
    """
    | Area | Offered | Completed | Within 72 hours |
    |---|---|---|---|
    | North | 40 | 28 | 31 |
    """, with: "return-interviews/within-72-hours"
  )
  .fails(
    """
    | Area | Offered | Completed | % completed |
    |---|---|---|---|
    | North | 40 | 28 | 78% |
    """, with: "return-interviews/completion-rate"
  )
  .fails(
    """
    | Area | Offered | Completed | Declined | % declined |
    |---|---|---|---|---|
    | North | 40 | 28 | 10 | 35% |
    """, with: "return-interviews/decline-rate"
  )
  .fails(
    """
    | Area | Offered | Completed | Within 72 hours | % within 72 hours |
    |---|---|---|---|---|
    | North | 40 | 28 | 21 | 57% |
    """, with: "return-interviews/share-within-72-hours"
  )
  .fails(
    """
    | Area | Episodes | Offered | Completed |
    |---|---|---|---|
    | North | 34 | 40 | 28 |
    """, with: "return-interviews/offered")
}
