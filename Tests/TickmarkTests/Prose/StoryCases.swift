/// What a sentence tells step by step: what was in hand, what came and went, and what would have been.
extension ProseCase {
  static let stories = """
    = Told step by step
    silent | Nine claims were brought forward from 2022. When these are added to the new ones, the harbour had 140 to deal with, of which 124 were closed by March, leaving 16 to carry on.
    found 26 | The harbour had 140 claims to deal with, of which 124 were closed by March, leaving 26 to carry on.
    silent | The harbour had 544 claims in the half-year. The team had begun with 86 in hand and closed 527, and 103 remained open in September.
    silent | As for where our 468 boats lie: 181 are in the north dock, 121 in the south one and 64 in the west one. That means 366 lie in a dock. Another 58 are on the sand and the last 44 at buoys.
    silent | The aim is 97% in time; on the 1,374 trips that would have meant 1,333, or 14 more than we managed.
    = How far apart, in the next sentence
    found 6.9 percentage points | The share answered in time was 66.9%; last year it was 73.1%. Performance has declined by 6.9 percentage points.
    found 6.9 percentage points | Of those closed 83 met that standard, or 66.9%; in 2022-23 it had been 79, or 73.1%. Performance has thus declined by 6.9 percentage points.
    silent | The share answered in time was 66.9%; the share of owners was 73.1%. Sailors declined by 6.9 percentage points.
    silent | The share answered in time was 66.9%; last year it was 73.1%. Performance against the target declined by 4.1 percentage points.
    = What holds by chance alone
    unticked five | Of the 41 outstanding, 38 were in the two lowest classes and the other five in class C.
    found 5% | Letters in March were split between online (65%), telephone (21%), email (4%) and post (5%).
    confirmed 4% | Letters in March were split between online (68%), telephone (24%), email (5%) and post (4%).
    = No amounts
    silent | Of 1,268 rated quays, 1,217 were rated 3 or better and 51 were rated 2 or below: 25 at 2, 20 at 1 and six at 0.
    silent | Of all the letters, 124 were late: 62 by five days or fewer (50%), 31 by six to twenty (25%), 31 by longer (25%).
    silent | In 2023, 264 boats came in, up from 231 in 2022 (33 more, or one extra for every seven) and nearly three times as many as the 96 that came in 2020.
    silent | The dock cost £1,184,000 gross; the crown paid £296,000, so that the net cost was £888,000. Spread over the 1,151 boats, the gross figure is £1,029 apiece and the net £772.
    """
}
