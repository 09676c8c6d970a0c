/// Sentences that print all that they reckon with: what is left, apart, shared out and added up.
extension ProseCase {
  static let standingAlone = """
    = What is left of a pair
    confirmed £0.8m | £2.4m of the £3.2m for the pier was spent, leaving £0.8m for the lamps.
    found £0.6m | £2.4m of the £3.2m for the pier was spent, leaving £0.6m for the lamps.
    found three | The harbour master attended seven of the nine meetings, missing three.
    confirmed two | The harbour master attended seven of the nine meetings, missing two.
    found £15,700 | Out of a grant of £90,000, £72,500 was spent and £15,700 returned.
    confirmed £17,500 | Out of a grant of £90,000, £72,500 was spent and £17,500 returned.
    found £1.4m | With £2.3m of the £3.9m for the quay in hand by May, £1.4m is still to be found.
    confirmed £1.6m | With £2.3m of the £3.9m for the quay in hand by May, £1.6m is still to be found.
    found 158 | Of 560 hulls looked at, 392 were sound. The other 158 leaked.
    confirmed 168 | Of 560 hulls looked at, 392 were sound. The other 168 leaked.
    silent | £2.4m of the £3.2m for the pier was spent, leaving £0.3m after fees and the rest for the lamps.
    silent | Out of a grant of £90,000, £72,500 was spent and £10,000 returned, with the balance carried over.
    silent | The harbour master attended seven of the nine meetings, missing three more than last year.
    silent | With 12 of the 20 berths let, five are still under offer.

    = How far apart two figures lie
    found 35 | Gulls (88) outnumbered terns (63) by 35.
    confirmed 25 | Gulls (88) outnumbered terns (63) by 25.
    found 21 | We ringed 229 terns, 21 short of the target of 240.
    confirmed 11 | We ringed 229 terns, 11 short of the target of 240.
    found 11 | We ringed 31 new terns against a target of 40, 11 short.
    confirmed nine | We ringed 31 new terns against a target of 40, nine short.
    found 64 | There were 756 nests at the start of April and 702 at the end of March, a fall of 64.
    confirmed 54 | There were 756 nests at the start of April and 702 at the end of March, a fall of 54.
    found £91,000 | Income of £412,000 less spending of £431,000 gave a deficit of £91,000.
    confirmed £19,000 | Income of £412,000 less spending of £431,000 gave a deficit of £19,000.
    found 35 | The shortfall between the 146 moorings wanted and the 121 free was 35.
    confirmed 25 | The shortfall between the 146 moorings wanted and the 121 free was 25.
    ~ found 5.3 | Our score (66.9%) trails that of the coast (71.2%) by 5.3 percentage points.
    ~ confirmed 4.3 | Our score (66.9%) trails that of the coast (71.2%) by 4.3 percentage points.
    found £37.6m | Gross spending of £58.3m less income of £21.7m leaves net spending of £37.6m.
    confirmed £36.6m | Gross spending of £58.3m less income of £21.7m leaves net spending of £36.6m.
    silent | Gulls (195) outnumbered terns (39) by five to one.
    silent | There were 756 nests at the start of April and 702 at the end of March, a fall of 64 on the year before.
    silent | We ringed 229 terns, 21 short of what the island rings.
    silent | The shortfall between the 146 moorings wanted and the 121 free was 35 less than last year.
    silent | Reports against skippers were 71 in 2021/22; in 2022/23 it was 96, 25 more.
    confirmed 702 | Nests fell by 54. There were 756 the year before and 702 this year.
    found 702 | Nests fell by 64. There were 756 the year before and 702 this year.
    silent | Nests fell by 64 on the cliff. There were 756 the year before and 702 this year on the island, with the dunes.

    found 4.9% | Landings went from 1,204 in 2021/22 to 1,351 in 2022/23 (up 12.2%) before easing to 1,298 in 2023/24 (down 4.9%).
    confirmed 3.9% | Landings went from 1,204 in 2021/22 to 1,351 in 2022/23 (up 12.2%) before easing to 1,298 in 2023/24 (down 3.9%).
    silent | Landings went from 1,204 in 2021/22 to 1,351 in 2022/23 (up 12.2%) and eels to 1,298 in 2023/24 (down 4.9% on 2021/22).

    = Boys and girls
    found 290 | Girls caught 132 and boys 168 of the 290 crabs.
    confirmed 300 | Girls caught 132 and boys 168 of the 300 crabs.
    silent | Girls caught 132 and boys 148 of the 300 crabs.
    silent | Ashby caught 132 and Croft 168 of the 390 crabs.

    = Together
    found 260 | In all 152 crates came by sea and 98 by rail, together 260 of the 400 landed.
    confirmed 250 | In all 152 crates came by sea and 98 by rail, together 250 of the 400 landed.
    found 263 | Q1 61; Q2 74; Q3 58; Q4 80; Full year 263.
    confirmed 273 | Q1 61; Q2 74; Q3 58; Q4 80; Full year 273.
    found £10.50m | The deficit stood at £7.42m on 1 April; an overspend of £3.18m takes it to £10.50m.
    confirmed £10.60m | The deficit stood at £7.42m on 1 April; an overspend of £3.18m takes it to £10.60m.
    found 867 | Ashby, Croft and Dale landed 412, 288 and 157 crates respectively. Between them that is 867 of the 1,240 crates landed.
    confirmed 857 | Ashby, Croft and Dale landed 412, 288 and 157 crates respectively. Between them that is 857 of the 1,240 crates landed.
    confirmed 17 | Twelve skippers voted for the plan and three against, with two abstentions; 17 votes were recorded.
    silent | Twelve skippers voted for the plan and three against; 22 votes were recorded.
    silent | October was the busiest month of the quarter with 40 wrecks, against 31 in November and 28 in December, 99 in all.
    silent | Year to date 611 wrecks (Q1 148, Q2 171, Q3 160, plus January and February).

    = Stock and flow
    found 143 | The yard closed the year with 143 boats, having begun with 121, accepted 402 and released 389.
    confirmed 134 | The yard closed the year with 134 boats, having begun with 121, accepted 402 and closed 389.
    found 87 | We began April with 86 open claims, took on 143 new ones and closed 151, so 87 were carried over.
    confirmed 78 | We began April with 86 open claims, took on 143 new ones and closed 151, so 78 were carried over.
    confirmed £11.7m | The fund opened at £14.2m, had £3.6m drawn from it and £1.1m added, and closed at £11.7m.
    silent | The yard closed the year with 143 boats, having built 121, sold 402 and repaired 389.
    silent | The yard closed the year with 143 boats, having begun with 121, hired out 402 and repaired 389.

    = For each, and on average
    found 273 | There were 2,844 calls to the lifeboat in the year, averaging 273 per month.
    confirmed 237 | There were 2,844 calls to the lifeboat in the year, averaging 237 per month.
    found 29 | The coastguard logged 1,404 calls over the 52 weeks, or 29 a week.
    confirmed 27 | The coastguard logged 1,404 calls over the 52 weeks, or 27 a week.
    found £4.51 | The cost per trip was £4.51: £622,500 for 150,000 trips.
    confirmed £4.15 | The cost per trip was £4.15: £622,500 for 150,000 trips.
    found 9.6 days | Days lost were 2,340 across 260 deckhands, which is 9.6 days per deckhand.
    confirmed 9.0 days | Days lost were 2,340 across 260 deckhands, which is 9.0 days per person.
    found 5.3 | There was an average of 5.3 dives per diver, involving 24 divers and 84 dives.
    confirmed 3.5 | There was an average of 3.5 dives per diver, involving 24 divers and 84 dives.
    found 42 per 1,000 | There were 156 leavers in a workforce of 6,500, or 42 per 1,000.
    confirmed 24 per 1,000 | There were 156 leavers in a workforce of 6,500, or 24 per 1,000.
    found 108 per 10,000 | With 342 swimmers in a child population of 19,000, the rate works out at 108 per 10,000.
    ~ found 44.2 per 10,000 | There were 176 young anglers. With 41,870 children living in the borough, that equates to 44.2 per 10,000.
    confirmed 42.0 per 10,000 | There were 176 young anglers. With 41,870 children living in the borough, that equates to 42.0 per 10,000.
    ~ found £13.50 | Mileage claims of £3,640 for 280 sailing journeys are the same as £13.50 a journey.
    ~ confirmed £13.00 | Mileage claims of £3,640 for 280 sailing journeys are the same as £13.00 a journey.
    confirmed 235 | Annual landings of 214, 239 and 252 give a three-year average of 235.
    silent | There were 2,844 calls to the lifeboat in the year, with a peak of 273 per month.
    silent | Divers waited 8 weeks on average, in the north 10.
    silent | There were 156 leavers in a workforce of 6,500, up from 42 per 1,000.

    = Shares set off by commas
    found a third | We raced 120 boats and lost 30 of them, a third.
    confirmed a quarter | We raced 120 boats and lost 30 of them, a quarter.
    found 48% | We raced 700 boats, and 265 of these, 48%, without a crew.
    confirmed 38% | We raced 700 boats, and 265 of these, 38%, without a crew.
    found 21% | Electric boats now make up 21% of the fleet, 54 of 450.
    confirmed 12% | Electric boats now make up 12% of the fleet, 54 of 450.
    confirmed 12.5% | Only one of the eight regattas (12.5%) was called off.
    found 75% | We banked £2.72m, 75% of the £3.20m promised.
    confirmed 85% | We banked £2.72m, 85% of the £3.20m promised.
    found 12.4% | Twenty-one of the 148 deckhands left in the year: a turnover of 12.4%.
    confirmed 14.2% | Twenty-one of the 148 deckhands left in the year: a turnover of 14.2%.
    confirmed 74% | The yard made 23 detailed surveys and passed 17, a pass rate of 74% (national: 80%).
    silent | We raced 120 boats and lost all but 30 of them, three quarters.
    silent | All but 41 of the 318 boats surveyed had a radio (87%).
    silent | One of the eight regattas (60%) was better filled than the others.
    silent | Boats: sail 71%, steam 19%, other 4%, not known 6%.
    silent | We banked £2.72m, 75% of the income of the marina, and £3.20m was promised.

    = So many times
    found 4,800 | Landings rose from 1,200 to 4,800 crates, five times as many.
    confirmed 6,000 | Landings rose from 1,200 to 6,000 crates, five times as many.
    found 18,400 | We had 18,400 visitors, double the number in the previous year, when there were 7,200.
    confirmed 14,400 | We had 14,400 visitors, double the number in the previous year, when there were 7,200.
    silent | We had 17 letters about crabs, twice as many as in 2017/18, when 661 crabs were landed.
    silent | The third quarter saw 243 wrecks, 55 more than the second (29%) and twice as many as in 2022/23, when there were 121.

    = Year after year
    found 91 | Landings have gone up in each of the last four years: 88, 94, 91 and 113.
    confirmed 101 | Landings have gone up in each of the last four years: 88, 94, 101 and 113.
    confirmed 84% | Safe landings have risen for a third year running (71%, 76%, 79%, now 84%).
    """
}
