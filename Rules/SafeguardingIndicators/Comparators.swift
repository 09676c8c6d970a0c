import Tickmark

private let england: Words = """
  National / England / England average / National average / National comparator / National figure / \
  All England
  """
private let neighbours: Words = """
  Statistical neighbours / Neighbours / Statistical neighbour average / SN average / Comparator group
  """

var againstOthers: Group {
  Group("comparators", "How the figures stand to those of others") {
    Table("Comparators", with: indicator) {
      Column(
        """
        Against national / Against England / Compared with national / Compared with England / \
        Compared to England / Compared to national / National comparison / Position against England
        """
      )
      .compares(with: england, good: knownGoodness)
      .because("Above and below England is what the press takes from the table.")
      .from(.housePractice)
      Column(
        """
        Against neighbours / Against statistical neighbours / Compared with neighbours / Compared \
        with statistical neighbours / Compared to statistical neighbours
        """
      )
      .compares(with: neighbours, good: knownGoodness)
      .named("neighbours")
      .because("Neighbours are chosen for being alike: standing apart from them asks for a reason.")
      .from(.housePractice)
      Column(
        "Gap to England / Gap to national / Difference from England / Difference to England / Distance from England"
      )
      .isDistance(from: england, good: knownGoodness).named("gap")
      .because("A gap that is misprinted makes an average council the best or the worst.")
      .from(.housePractice)
      Column(
        "Gap to neighbours / Difference from neighbours / Difference to neighbours / Gap to statistical neighbours"
      )
      .isDistance(from: neighbours, good: knownGoodness).named("neighbours-gap")
      .because("Neighbours are chosen for being alike: standing apart from them asks for a reason.")
      .from(.housePractice)
    }
  }
  .passes(
    """
    | Indicator | Latest | England | Against England | Statistical neighbours | Against neighbours |
    |---|---|---|---|---|---|
    | Re-referrals | 21.3% | 22.4% | Below | 19.8% | Worse |

    | Indicator | Latest | England | Gap to England | Neighbours | Gap to neighbours |
    |---|---|---|---|---|---|
    | Re-referrals | 21.3% | 22.4% | -1.1 pp | 19.8% | 1.5 pp |
    | Visits in time | 87.0% | 84.6% | 2.4 pp | 88.1% | -1.1 pp |
    """
  )
  .fails(
    """
    | Indicator | Latest | England | Gap to England |
    |---|---|---|---|
    | Re-referrals | 21.3% | 22.4% | -1.1 pp |
    | Visits in time | 87.0% | 84.6% | 4.2 pp |
    | Reviews in time | 97.0% | 94.5% | 2.5 pp |
    """, with: "comparators/gap"
  )
  .fails(
    """
    | Indicator | Latest | Neighbours | Gap to neighbours |
    |---|---|---|---|
    | Re-referrals | 21.3% | 19.8% | 1.5 pp |
    | Visits in time | 87.0% | 88.1% | -1.7 pp |
    | Reviews in time | 97.0% | 94.5% | 2.5 pp |
    """, with: "comparators/neighbours-gap"
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
