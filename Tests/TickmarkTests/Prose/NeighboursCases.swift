/// Plain claims beside words and figures that belong to something else.
extension ProseCase {
  static let neighbours = """
    = Lengths of time whose unit is said once
    found four | A finished claim now lasts 156 days on average, four longer than the 153 of 2021-22.
    confirmed three | A finished claim now lasts 156 days on average, three longer than the 153 of 2021-22.
    found four | The average for a first answer was 21 working days, four shorter than the 28 of 2023/24; the aim is 10.
    found 21 working days | A reply now takes 21 working days on average, four days slower than the 25 of the previous year.
    found fifteen days | Repairs take 37 days, fifteen days quicker than the 59 of last year.
    found six days | The average time to mend a boat fell from 37 days to 30, a reduction of six days.
    confirmed seven days | The average time to mend a boat fell from 37 days to 30 days, a reduction of seven days.
    found six days | The average wait was 37 days, an increase of six days on last year (30 days).
    silent | Repairs take 37 days, and fifteen boats were quicker than the 59 of last year.
    = Of these, where last year is told as well
    unticked 42% | The team logged 362 claims this year, fewer than the 420 of last year. Of these, 42% (175) were justified.
    confirmed 48% | The team logged 362 claims this year, fewer than the 420 of last year. Of these, 48% (175) were justified.
    = A dash parts no more than a comma
    found 8.5% | There were 596 boats at the start of April, down to 551 by the last day of March - a drop of roughly 8.5%.
    confirmed 7.5% | There were 596 boats at the start of April, down to 551 by the last day of March - a drop of roughly 7.5%.
    silent | 4,756 claims were made. This is more than double the 2,210 of 2015-16, when returns were voluntary, and up 14.6% from 4,150 in 2018-19.
    = A sign of percentage that stands once for both
    found two | Those staying on went up two points (from 37 to 40%).
    confirmed three | Those staying on went up three points (from 37 to 40%).
    found 34% | The share rose from 37 to 34%.
    found four percentage points | The share rose by four percentage points, from 37.5 to 40.2%.
    silent | The fee rose from 37 to 40, and 34% paid it.
    = What came off a list
    found seven | 26 new traders were recruited in the year and 17 came off the register, leaving the service with a net gain of seven.
    confirmed nine | 26 new traders were recruited in the year and 17 came off the register, leaving the service with a net gain of nine.
    = What had all of them
    found eight | The panel heard that the team had eight posts: three who interview, one coordinator, six dealing with claims and one manager over them.
    = Most, of several together
    silent | For older people, most claims come from harbours (20%) and boatyards (17%); for those under 65 it is clubs (22%).
    found 20% | Most claims come from harbours (20%).
    = The rest of two wholes
    silent | Sailors made up 13% of fines compared to 5.3% of all staff. Owners accounted for the other 87% of fines and the other 94.7% of staff.
    = Numbers in order with their percentages
    found 42% | Delay was the subject of 61 claims and staff of 43, these being 31% and 42% of the 196 registered in 2018/19.
    found 25% | As regards the 340 boats on the register, 35% (119) need one berth; those waiting for three berths number 51 and constitute 25%.
    found 25% | Members asked about the 340 appeals lodged. Of those, 35% were dismissed and 25% allowed (119 and 51 cases respectively), some having been withdrawn.
    silent | Of the 340 boats, 119 (35%) were let. Another 51 are old, 25% of the 204 that were built here.
    silent | Of 340 boats 119 (35%) were let and 51 sold, up 25% on last year.
    = All numbers of a sentence together
    found 158 | Once 41 duplicate reports and 12 found to be on private land had been struck out of the 210 logged, 158 remained for the harbour to clear.
    found 289 | When the 141 older sailors, 72 owners and 66 traders are counted together, 289 people took part.
    silent | Having begun the year with 13 berths, the team was told of 19 new ones and saw 17 close, leaving 15 at 31 March.
    silent | When the 141 older sailors, 72 owners and 66 traders are counted together, 279 people took part.
    silent | Once 41 duplicates had been struck out, 12 of which were old, 210 were left.
    = Then and now, in whatever order
    found 45 | Having peaked at 412 in 2018/19, the count of late claims subsided to 377 in 2019/20; this is 45 lower.
    found 18 percentage points | Despite more canvassers, the response was 18 percentage points down, coming in at 61% where 74% had been recorded before.
    silent | Reports of theft totalled 314 for the year, and since 261 had been recorded in the preceding one, the change is an upward movement of 20 per cent.
    silent | Claims in 2016/17 came to 479, up overall by 15% on the year before. There were more thanks than claims, however, 538 having come in altogether.
    silent | Claims were 17% higher in the north, where 314 came in, than in the south, where 261 had been closed.
    = A size beside its percentage, and the value that it led to
    found 9% | Calls (718) increased by 9% (+18) on last year.
    silent | Calls (718) increased by 3% (+18) on last year.
    silent | Calls (718) increased by 9% (18 of them late) on last year.
    = Numbers in words that only count the parts
    silent | Skippers held 354 reviews in person and 78 by radio; every review took one of those two forms, which gives an overall figure of 432.
    silent | The north had 248 claims, the middle 375 and the south 31, which for the three wards combined amounts to 654.
    = What falls to each
    found 9.0 | Members asked about the work and were told that the panel had sat on 54 occasions to hear 324 matters, or 9.0 a sitting.
    silent | Members asked about the work and were told that the panel had sat on 54 occasions to hear 324 matters, or 6.0 a sitting.
    """
}
