/// Sentences whose figures lean on the ones told before, and lists with one part above their whole.
extension ProseCase {
  static let leaningSentences = """
    = One of two shares told alike misses the only count in front
    found 33% | A total of 82 claims were made in May. Yachts were behind 97 (33%) and tugs behind 12 (15%).
    found 31% | 101 boats were moored at the end of the year, with 282 (31%) lying at the quay and 220 (24%) on the mud.
    found 14% | 67 repairs were followed up. Owners had carried out 12 in full (14%) and 28 in part (32%).
    confirmed 33% | A total of 82 claims were made in May. Yachts were behind 27 (33%) and tugs behind 12 (15%).
    silent | The club wrote to 84 owners. Of the replies, 27 (36%) were for the plan and 12 (16%) against it.
    silent | More boats left the register (5,125) than came onto it (4,080). ¶ 56 per cent (2,055) of new boats came by way of an agency, and in 47 per cent (1,740) both steps fell in one year.

    = A part without a noun of its own is of the only count before
    found 92% | The harbour dealt with 274 complaints, 27 fewer than the 301 of the previous year (9%). 198 were closed after the first letter (92%).
    found 40% | Ninety-four claims were received (71 in the previous year), an increase of 32%. Sixty-six were answered within one month (40%).
    found 34% | Of 63 skippers aged 19 to 21, 41 were at sea (65%). Fifty-nine (34%) were insured.
    found 8% | The club received 1,034 letters. 941 were answered within 20 days (91%) and the other 93 were late. A refund was refused in 62 cases (8%).
    confirmed 6% | The club received 1,034 letters. 941 were answered within 20 days (91%) and the other 93 were late. A refund was refused in 62 cases (6%).
    silent | Some 742 owners were asked and 519 took part (70%). 204 were given a berth (39%).
    silent | There were 94 claims by 38 skippers. Twelve (32%) came back with another.

    = Of the ones that bear the name
    found 82% | The office took 3,418 calls, of which 1,094 went on to become claims (32%). 241 of the claims, or 82%, came within a year of an earlier one.
    found 57% | Owners told of 126 leaks. By March 93 had been mended (74%), leaving 33 open. Nine of the open leaks (57%) are more than 28 days old.
    confirmed 27% | Owners told of 126 leaks. By March 93 had been mended (74%), leaving 33 open. Nine of the open leaks (27%) are more than 28 days old.
    silent | There were 410 visits and 96 repairs. 31 of the repairs (32%) were urgent, as were 12 of the visits (3%).

    = One part above the whole of a list that is told to add up
    found 469 | A total of 469 claims were received, made up of 509 at the quay and 360 at the slip.
    found 42 | The panel considered 42 sailors, 27 girls and 65 boys.
    found 715 | In total 715 replies were received: 242 in support, 100 against and 873 with a remark.
    found 443 | Of the 443 claims closed, 183 were upheld, 775 were partly upheld and 85 were not upheld.
    found 899 | All 899 boats on the register are accounted for: 864 lie at the quay, 332 lie on the mud and 203 are in sheds.
    confirmed 715 | In total 715 replies were received: 242 in support, 100 against and 373 with a remark.
    silent | 522 boats still need a check: there were 779 on the list, 183 were done in Quarter 1 and 74 in Quarter 2.
    silent | 622 answered: 560 felt safer, 541 surer of the tide and 498 knew whom to call.

    = A percentage behind a fall that is told in number
    found 21% | Claims fell by 40 to 309, a reduction of 21%.
    found 17% | Claims were up by 40, or 17%, to 349.
    found 21% | Reserves fell by £4.0m over the year to £30.9m, a reduction of 21%.
    found 7.6% | The harbour ended with spending of £19.9m against a budget of £18.6m, an overspend of £1.3m (7.6%).
    confirmed 11% | Claims fell by 40 to 309, a reduction of 11%.
    confirmed 7.0% | The harbour ended with spending of £19.9m against a budget of £18.6m, an overspend of £1.3m (7.0%).
    found 0.2 | The gap was 6.2% at the end of March, 0.2 points narrower than the year before (7.1%).
    silent | The ombudsman upheld 17 of the 25 claims decided, 68%, which is 12 points more than in 2022/23.

    = All parts together, however many there are said to be
    found 520 | Combined, the 41 claims made by owners and the 179 made by crews gave the office a caseload of 520 for 2019/20.
    found 405 | Whilst 33 repairs have been done and 26 are on track, 46 are late; these three groups account for all 405 repairs of the plan.
    found 970 | Taking praise (211), remarks (320) and claims (139) as one, the office handled 970 pieces of post.
    found 230 | Crews made 133 trips in the first half of the year and 297 in the second half. The full year figure was therefore 230.
    found 361 | During the year 331 skippers resigned, 165 retired and 365 moved away; taken together, these 361 departures were all there were.
    found 255 | Outcomes - mended: 376; not mended: 258; scrapped or sold: 21; all outcomes: 255.
    found 873 | Lessons: 204 booked on the website plus 269 booked by phone, 873 bookings overall since the season began on 4 May.
    silent | Yachts account for 84 of the 161 boats, ferries for 54 and tugs for 20; the other four kinds make up the rest.
    found 75 | 75 boats needed a licence: 24 held a valid one at the end of the period (32%) and 81 did not.
    confirmed 75 | 75 boats needed a licence: 24 held a valid one at the end of the period (32%) and 51 did not.
    silent | Of 96 sailors taught, 36 were new; of these, 27 had finished by year end and the rest were still at it. The inspectors left us with three aims.
    silent | We made 133 trips in the first half and 297 in the second, with the first trip in May.

    = A share that words conclude from the one pair in front
    found 41% | The yard finished 4,234 boats in 2022/23, only 450 of which were sold by week 20, so that the sales rate stood at 41% for the year.
    found 62 per cent | With 313 out of 986 claims accepted by the panel, the acceptance rate for 2019/20 comes out at 62 per cent.
    found 44% | Of 7,652 lessons on offer, 1,062 were taken up. Uptake was therefore 44%, with 6,590 places left.
    found 42% | The number of licences on issue is 903, including 312 for yachts, which make up 42% of the total.
    found 42% | In all, 903 skippers had a lesson in 2021/22, and 42% of them, 312 skippers, went on to a second.
    found 10% | Having read all 217 logs, the office says that 66, or 10% of them, were late.
    found 52% | 30 of the 90 buoys were lost, a rate of 52%.
    silent | 12 of the 40 boats were looked at in the year, and the pass rate was 85%.
    silent | 12 of the 40 boats were looked at, which means that 85% have now been seen since 2019.
    silent | 12 of the 40 boats were looked at, and so far 85% have passed.
    confirmed 23% | Of 60 lessons on offer, 14 were taken up. Uptake was therefore 23%, with 46 people not attending.
    confirmed 11% | The yard finished 4,234 boats in 2022/23, only 450 of which were sold by week 20, so that the sales rate stood at 11% for the year.
    silent | Boats inspected late numbered 14 out of 560, so timeliness stood at 97.5%.
    silent | We looked after 538 boats in the year, 412 of them at the quay, which means that 13.8% of our boats at sea were lost.

    = Then and now, in other orders
    found 43 | An additional 43 skippers were taught by the club, taking the total from 212 to 285.
    found 30 per cent | The number of boats was 212 on 31 March 2022 and 255 on 31 March 2023, an increase of 30 per cent.
    found 83 per cent | Claims totalled 9,912 for the year, and since 6,480 had been recorded in the preceding one, the change is an upward movement of 83 per cent.
    found 53 percentage points | Having recorded 63% in the first half of the year, the share settled at 40% in the second, narrowing by 53 percentage points.
    found 88 | Crews made 99 trips in the first half of the year and 157 in the second, i.e. 88 more once the new pier opened.
    found 14 | The share of repairs done at once has moved up 14 points, 23% at Q2 having become 67% by Q3.
    found 43 | We saw 43 more boats by the end of the season than at the beginning of it (285 compared with 212).
    found 27 per cent | The number of open claims went down by 27 per cent over the year and is now 212 (previously 255).
    silent | Dues paid rose by £4.1m to £118.6m because what was owed had grown from £118.4m to £123.0m.
    silent | Of the 301 claims, 163 were made in spring and 138 in autumn. Rain was the reason for 34% of spring claims but for only 17% of autumn claims.
    silent | Between 2019 and 2023 the share went from 41% to 47%, with 4 points of the rise since 2021.

    = A mean whose words say of what it is one
    found 5.2 days | 712 days were lost to sickness among 41 sailors, equal to 5.2 days per person.
    found 7.2 | The average load is 7.2, based on 212 open claims and 41 full-time clerks.
    found 5.2 | 41 quays told of 812 leaks during the year; this works out at 5.2 per quay.
    confirmed 5.2 | The average load is 5.2, based on 212 open claims and 41 full-time clerks.
    silent | In 12 weeks 480 calls came in, 30 a week about noise.

    = Other figures of the row, and ages behind a count
    silent | [[Question,Yes,No,Total|Was the flag up?,36,4,40|Was a log kept?,28,12,40]] ¶ Forty boats were looked at in spring. The flag had been up in 36 (90%).
    confirmed 625 | By age, 99 of the sailors were under 5, 282 were aged 5 to 9, 181 were aged 10 to 15 and 63 were aged 16 or 17, which makes 625 altogether.

    = What a hasty reader would tie together
    silent | The 2021 count gave 187,204 boats, 6.1% more than the 176,441 of 2011; the coast as a whole grew by 6.6%.
    silent | By 31 May 1,986 of the 2,204 sailors had passed the test (90%); the 95% target is unlikely to be met before July.
    silent | There were 942 remarks, each coded to as many as three themes: moorings were mentioned in 388 (41%), lamps in 301 (32%) and cost in 254 (27%).
    silent | A club with a plan is entitled to 25% of the levy and others to 15%, subject to a cap.
    silent | [[Stage,Received,Closed|Stage 1,318,305|Stage 2,57,52]] ¶ Replies went out within ten working days in 281 of the stage 1 claims closed (92%).
    silent | [[Source,Budget £000,Actual £000|Grants,1240,1185|Contracts,2060,2214|Trading,545,598|Total,3845,3997]] ¶ Contracts now represent 55% of what we receive, compared with 54% in the budget.
    silent | [[Boats,Arrived|Yachts,812|Tugs,1035]] ¶ The table follows the boats that arrived in 2023.

    = A fraction in words proves no digit of what is printed beside it
    unticked 84% | More than half (84%) of the boats were out in June.
    unticked 26.7 per cent | There were 174 boats left, 31 more than the 143 of the year before and an increase of something over a fifth (26.7 per cent).
    found fifth | The two levies came to £25.2 million, or nearly a fifth (11.6%).
    unticked 60% | So nearly two thirds (60%) of the sailors are ten or over.
    confirmed fifth | The two levies came to £25.2 million, or nearly a fifth (19.6%).
    unticked 402 | Of the 4,517 boats 402 were late, rather more than one in fifteen.
    confirmed one in ten | Of the 4,517 boats 472 were late, rather more than one in ten.

    = More of what a second look took to be tied
    silent | Loans for each sailor stand at 3.1, or 3011 loans to 967 sailors, whereas elsewhere it is 7.4.
    silent | Twenty-eight piers were full in June. The other seventeen were not, although all forty-five had been busy in May.
    silent | [[Stage,Q1,Q2,Q3,Q4,Year|Claims made,112,134,98,106,450|Claims closed,97,121,125,119,462]] ¶ Over the twelve months we closed 462 claims against 450 made, reducing the backlog by 12.
    silent | [[Kind,2023,2024|Leaks found,318,266|Ropes cut,11,5]] ¶ Leaks found were down by 52, and ropes cut more than halved, from 11 to 5.
    silent | [[Season,Masts,Oars,Total|2021/22,312,4150,4462|2022/23,275,6900,7175|2023/24,408,5380,5788|2024/25,451,7225,7676]] ¶ Some 7,676 went out in the 2024/25 season. Masts were just 5.8% of all that went out.
    silent | [[Year,Boats,Crews|2021/22,9842,2187|2022/23,10417,2114|2023/24,11306,2391|2024/25,12058,2318]] ¶ Boats have increased every year and now stand at 12,058, 23% above the 2021/22 level.
    unticked 22 | The fourth quarter saw 30 boats, the highest for any quarter, and the only quarter of 2021/22 to fall below that of the year before was the third (22 against 83).
    """
}
