/// What a sentence tells step by step: what was in hand, what came and went, and what would have been.
extension ProseCase {
  static let stories = """
    = Told step by step
    silent | Nine claims were brought forward from 2022. When these are added to the new ones, the harbour had 140 to deal with, of which 124 were closed by March, leaving 16 to carry on.
    found 26 | The harbour had 140 claims to deal with, of which 124 were closed by March, leaving 26 to carry on.
    silent | The harbour had 544 claims in the half-year. The team had begun with 86 in hand and closed 527, and 103 remained open in September.
    silent | As for where our 468 boats lie: 181 are in the north dock, 121 in the south one and 64 in the west one. That means 366 lie in a dock. Another 58 are on the sand and the last 44 at buoys.
    silent | The aim is 97% in time; on the 1,374 trips that would have meant 1,333, or 14 more than we managed.
    confirmed 468 | On 31 March 2024 there were 486 boats in the dock. During the year 203 came in and 221 left, so by 31 March 2025 the number stood at 468: 18 fewer, a fall of 3.7%.
    found 463 | On 31 March 2024 there were 486 boats in the dock. During the year 203 came in and 221 left, so by 31 March 2025 the number stood at 463: 18 fewer, a fall of 3.7%.
    ~ found 76 | The dock began the year with 58 boats, took on 118 and discharged 102, ending with 76: an increase of 16, or 27.6%.
    silent | Of the 89 claims, 21 (24%) were met, 32 (36%) met in part and 27 not met. The remaining 9 were withdrawn, most of them after a call.
    silent | Seven sailors (37%) of 19 went to other harbours. Together with those who went ashore that is 11, the majority. Talks were held with 14 of them.
    silent | [[Harbour,Berths,Free|North,41,9|South,32,6|East,50,4|Total,123,19]]¶ More than three quarters of the free berths are in two harbours: North and South, together 15 (79%).
    = A pair that says a share again
    confirmed 70.4% | Owners took up 402 of the 531 trips they were offered (75.7%); the figure for sailors was lower, at 70.4%, being 300 of 426.
    found 74.4% | Owners took up 402 of the 531 trips they were offered (75.7%); the figure for sailors was lower, at 74.4%, being 300 of 426.
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
