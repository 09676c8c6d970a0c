/// Percentages of so few cases that most numbers are none of them.
extension ProseCase {
  static let impossibleShares = """
    = A share that no whole number of the cases makes
    found 30% | Of the 7 permits refused, 30% were appealed.
    silent | Of the 7 permits refused, 29% were appealed.
    found 43% | From the 22 permits that the board has looked at, 43% were flawed.
    silent | From the 22 permits that the board has looked at, 41% were flawed.
    found 45% | In 2022, 13 moorings were inspected, of which 45% failed.
    silent | In 2022, 13 moorings were inspected, of which 46% failed.
    found 33.5% | Of the 60 moorings inspected 33.5% failed.
    silent | Of the 60 moorings inspected 33.3% failed.
    found 55% | 55% of the 12 sluices were repaired by May.
    silent | 58% of the 12 sluices were repaired by May.
    found 20% | Of the 11 targets 64% were met, 18% nearly and 20% missed.
    silent | Of the 7 permits refused, around 30% were appealed.
    silent | 30% of pupils in the 7 schools walk.
    silent | 30% of the 7 schools' pupils walk.
    silent | Of the 9 harbours, one is at 94% and another at 88%.
    silent | Of the 17 skippers who answered, 50% felt safe.
    silent | Of the 7 crews, the first had 30% of the work.
    silent | Of our 12 marinas, 95% of berths were let.
    silent | Of the 15 permits, 40% of those for the north were refused, and 30% for the south.
    silent | Of the 7 ferries, the occupancy rate was 30%.
    silent | We saw 7 ferries and 210 cars. Of these, 30% were late.
    silent | Of the 7 permits refused, 30% more were appealed than last year.
    silent | 30% of the 7-week season was lost to wind.
    silent | Of the 7 ferries, 4 were new and 30% of trips were late.
    """
}
