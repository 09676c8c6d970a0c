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
    """
}
