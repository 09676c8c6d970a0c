import Tickmark

var againstOthers: Group {
  Group("comparators", "How the figures stand to those of others") {
    Table("Comparators", with: indicator) {
      Column(
        """
        Against national / Against England / Compared with national / Compared with England / \
        Compared to England / Compared to national / National comparison / Position against England
        """
      )
      .compares(
        with: """
          National / England / England average / National average / National comparator / National \
          figure / All England
          """, good: knownGoodness
      )
      .because("Above and below England is what the press takes from the table.")
      .from(.housePractice)
      Column(
        """
        Against neighbours / Against statistical neighbours / Compared with neighbours / Compared \
        with statistical neighbours / Compared to statistical neighbours
        """
      )
      .compares(
        with: """
          Statistical neighbours / Neighbours / Statistical neighbour average / SN average / \
          Comparator group
          """, good: knownGoodness
      )
      .named("neighbours")
      .because("Neighbours are chosen for being alike: standing apart from them asks for a reason.")
      .from(.housePractice)
    }
  }
  .passes(
    """
    | Indicator | Latest | England | Against England | Statistical neighbours | Against neighbours |
    |---|---|---|---|---|---|
    | Re-referrals | 21.3% | 22.4% | Below | 19.8% | Worse |
    """
  )
  .fails(
    """
    | Indicator | Latest | England | Against England |
    |---|---|---|---|
    | Re-referrals | 21.3% | 22.4% | Above |
    """, with: "comparators/comparator"
  )
  .fails(
    """
    | Indicator | Latest | Statistical neighbours | Against neighbours |
    |---|---|---|---|
    | Re-referrals | 21.3% | 19.8% | Below |
    """, with: "comparators/neighbours")
}
