/// Plain sentences of whole annual reports that must draw no error, and what real packs say of their
/// tables when a figure of it is altered.
extension ProseCase {
  static let wholeReports = """
    = Other times, other ends
    silent | [[Band,March 2023,March 2024|A (steam),231,284|B (sail),917,1066|C (oars),1548,1625|Total,2696,2975]]¶ Every band has grown. Band A is up by 53 boats, or 23%, and Band B by 149 (16%).
    silent | [[Owner,2021-22,2022-23|Rowers,71,58|Sailors,41,39|All claims,112,97]]¶ Rowers made 58 of this year's claims, against 71 the year before. Their share has gone from 63% to 60%.
    silent | [[Notice,2019,2020,2021,2022,2023|Berths,25,12,17,24,30|Moorings,20,10,20,26,33|Total,45,22,37,50,63]]¶ The number of notices has risen each year since the low of 2020, reaching 63 in 2023. This is 26% above 2022.
    silent | [[Year,Sunk,Damaged,SD,Slight|2019,14,171,185,902|2020,9,128,137,611|2021,12,146,158,688|2022,11,163,174,729|2023,8,157,165,704]]¶ The baseline for our target is the average of 2017 to 2019, which was 191 SD a year.
    silent | The open caseload grew over the year by 16, from 311 to 327. All of the growth came in the second half, when the caseload increased by 29.
    silent | Not counted above are 214 claims (2022/23: 187), an increase of 27.
    silent | In June, July and August, calls fell to 7,018 compared to almost 10,000 in the same quarter in 2012. This is 29.1 per cent fewer than at the same point last year.
    = Other things
    silent | [[Quarter,Claims,In time,Longer,Late|Apr–Jun,24,10,9,5|Jul–Sep,31,9,10,12|Oct–Dec,19,9,5,5|Jan–Mar,23,10,6,7|Year,97,38,30,29]]¶ The summer was our hardest time: 31 claims, nearly a third of the year's total, and twelve of them answered late.
    silent | We answered 38 claims (39%) within the first ten working days, and 30 more within the longer limit that the byelaws allow for knotty matters. The other 29, or 30%, were late.
    silent | We were at fault in whole or part in 451 claims: 312 upheld in full and 139 in part. The remaining 199, or 31%, were not upheld.
    silent | Berth reserves stood at £28.3m. The dredging grant deficit is forecast at £19.4m, up from £13.8m on 31 March, an increase of 41%.
    silent | The Harbour Fund showed a year end underspend of £9.7m against the net revenue budget of £178.3m, resulting in the Harbour Fund balance increasing to £27.1m at the year end.
    silent | What was the total number of appeals?¶ 2,923 notices appealed with success. Financial year 21/22¶ 5,281 notices appealed with success. Financial year 22/23
    silent | [[Quay,Claims,Rate,Share,Change|North,392,37.1,10.67%,-12.7%|South,692,30.9,18.84%,-6.2%|East,2590,26.4,70.49%,-5.9%|All quays,3674,38.4,,-8.6%]]
    silent | - Repairs¶ - 77% very or fairly satisfied¶ - 16% very or fairly dissatisfied¶ - Moorings¶ - 72% very or fairly satisfied¶ - 12% very or fairly dissatisfied
    = Sizes, rests and what might be
    silent | Slips were the only sort to go up, by 77 (2.8%). The largest fall was in moorings, with 142 fewer claims, and the next largest in oars and sails, which fell by 123 or 9.4%.
    silent | The desk was offered 86,412 calls and answered 80,216, leaving an abandonment rate of 7.2% against a target of 8%.
    silent | [[Quay,2022/23,2023/24,Change|North,10177,9482,-695|South,9106,9282,176|Total,19283,18764,-519]]¶ Overall 90% of visitors were seen within ten minutes: 88% at North and 91% at South. North accounts for 51% of visits.
    silent | The crews are still the largest source but their share has gone from 43% of the total in 2022-23 to 38% in the latest year (3,816 of 9,912). The increase of 108 in calls from locks is due to the new weir.
    silent | The accident rate was 440 per 10,000 of the 74,300 sailors living in the borough, as against 538 for statistical neighbours.
    silent | [[Cause,Men,Women,Total|Storm,78,75,153|Fog,60,59,119|Ice,20,26,46|Total,158,160,318]]¶ Fog accounts for 37% and, together with storm, for 272 of the 318 wrecks.
    silent | The refusal rate should be read with caution because 58 of the 201 refusals were overturned, by consent in 44 cases and by the court in the other 14; if these are treated as agreed, the rate becomes 21%.
    silent | The fourth quarter alone had 25 of the 63 late reviews. Of the late reviews, 29 were put off because of fog, 18 because of a late chart, nine at the wish of the crew and the remaining seven because the pilot was unwell.
    silent | Over the three years calls have fallen by 530, or 7.6%, and wrecks by rather more in percentage terms, from 3,576 to 3,047, which is 14.8%.
    silent | At the end 622 sailors sent back the form: 560 (90%) felt safer, 541 (87%) felt surer and 498 (80%) knew where to go. They could agree with more than one statement.
    silent | The court made 65 orders on 58 sailors: 38 fines, 20 bans, five warnings and two others.
    = Years, rates and those that are called so
    silent | § [[Boats,Calls 2021/22,Calls 2022/23,Crews 2021/22,Crews 2022/23|Rented,346,287,66,58|Own,475,455,215,210|Total,821,742,281,268]]¶ The fall is explained by rented boats, for which there were 59 fewer calls, a drop of 17.1%. Their share of all calls went from 42.1% to 38.7%, which is the lowest since 2019/20.
    silent | § [[Boats,2021/22,2022/23|Rented,346,287|Own,475,455|Total,821,742]]¶ Rented boats made 287 calls, 59 fewer than the 346 recorded in 2021/22, and represent 38.7% of all calls.
    silent | Total crime was 68,412 in the year, compared with 72,105 in the previous year. This is a reduction of 3,693 offences or 5.1%, and equates to 75.0 offences per 1,000 residents on a population of 912,600.
    silent | In all, 739 sailors were satisfied and 211 (19.8%) were dissatisfied to some degree.
    silent | There were 96 claims. Some 69 claims (75.8% of those responded to) were answered within 20 days.
    silent | The harbour received 1,842 calls and accepted 1,311 of them (71.2%). The other 531 were sent on. Of those accepted, 874, or two in every three (66.7%), were seen within 12 weeks.
    = Counts in front of their table
    found 56 | The following tables give a further breakdown of the 56 claims looked into at Stage 1.¶ [[Quay,Q1,Q2,Total|North,13,8,21|South,7,10,17|Total,20,18,38]]¶ [[Lock,Q1,Q2,Total|East,2,5,7|West,2,7,9|Total,4,12,16]]
    found 52 | There were 55 single claims within these. The table below gives the findings of those 52 claims.¶ [[Finding,Number|Upheld,15|Partly,20|Not upheld,20|Total,55]]
    found 59 | The team handled a total of 59 claims under the byelaw. The table below gives a breakdown by outcome.¶ [[Finding,Number|Upheld,15|Partly,19|Not upheld,20|Total,54]]
    found 45 | From the 9 hearings held there were 45 single claims within. The table below gives the findings of those 55 claims.¶ [[Finding,Number|Upheld,15|Partly,20|Not upheld,20|Total,55]]
    found 208 | In the year 208 claims came in (164 by rowers and 48 by sailors). A total of 208 claims came in and 48 claims by sailors were heard.
    found 260 | We recorded 160 claims about moorings in the year.¶ A total of 160 claims were recorded about moorings.¶ In the year 260 claims were recorded about moorings.
    silent | We recorded 160 claims about moorings in the year.¶ A total of 160 claims were recorded about moorings.¶ In the previous year 166 claims were recorded about moorings.
    silent | The table below gives the findings of the 57 claims.¶ [[Finding,Number|Upheld,15|Partly,20|Not upheld,20|Total,55]]¶ Two claims are still open.
    silent | Of the 57 claims, 55 were looked into. The table below gives the findings.¶ [[Finding,Number|Upheld,15|Partly,20|Not upheld,20|Total,55]]
    silent | The table below gives the main reasons for the 75 closed claims.¶ [[Reason,Number|Fog,15|Storm,20|Ice,20|Total,55]]
    = What cannot both be
    found 52% | A total of 58% of claims were answered within the time and 52% were closed out of it.
    found 24% | Of what the court looked at only 16% were upheld. The remaining 24% were closed.
    silent | A total of 45% of claims were answered within the time and 42% were closed out of it.
    = Sizes, rests and bases that the section tells elsewhere
    silent | It was most often an owner who wrote, on 126 occasions. The skipper wrote on 31 occasions, 15 letters came through a mate and the other 12 from cooks, pilots or friends.
    silent | There were 147 sails against 129 in 2021/22, an increase of 14%, and sails again outnumber oars, this year by 51.
    silent | 613 talks were held. ¶ In 2022/23 there were 548 talks of which 361 were in time, or 66%. ¶ More than one wish can be told. Company came up in 287 of them (47%), an argument on board in 214 and seeing family in 131.
    silent | Berths asked for increased by 48 on the 198 of the year before, a rise of 24%. 61% of them (151) were for yachts.
    silent | £32,920 was paid in 19 payments. The total in 2020/21 was £21,480 in 15 payments. It has therefore gone up by £11,440 or 53%, and the average payment from £1,432 to £1,733.
    silent | By the end of December the total of 641 was still 10 short of the 651 seen a year earlier, and at the half year we told of 410 against 444, a drop of 8%.
    silent | 88 claims were closed. Seventy-four of the 88 went out within 20 days (84.1%). The judge changed the ruling in 31 of them, 35.2 per cent, and confirmed it in 57.
    silent | Letters averaged 54 a month over the year; in the autumn alone it was a little over 60.
    = More taken away than two figures, and one that has no number
    silent | 271 trips ended within six hours and another 243 between six and 24 hours, which leaves 98 (16%) that took longer.
    silent | 519 letters had been answered by then. Of the 519, 438 were answered inside 10 working days and in 42 more an extension was agreed. The remaining 39 were late.
    silent | The majority, 312 (67%), began with a letter, 38 of which had no name; the remaining 151 came from mates (67), owners (33), pilots (29) and cooks (22).
    silent | Five berths were asked for. Two were let, two were not, and a word on the last is awaited.
    silent | ¶ - 47 were in the harbour, 31 at anchor, 15 on the slip and the remaining 6 elsewhere.
    silent | The 812 trips were made by 728 people. Sixty-seven of them came more than once (50 had two trips and 17 had three) and the other 661 came once.
    silent | In 287 trips (32%) the owner was away, and in all except 23 of these a mate or a friend was on board, which is 92%.
    = Bands, ages and limits that no figure is of
    silent | Children of 10 and over are by far the largest part of the crew. There are 362 of them, 59% of the total.
    silent | Of the 158 on the list, 94 were often away, meaning missing a tenth of trips or more, and this includes 38 who missed half or more (24.1% of those on the list).
    silent | Thirty-seven of the 412 have had three or more boats in the last 12 months, 9.0%, slightly better than the national 10%.
    silent | Of the 57 that were not, 41 were logs, some running to more than 4,000 pages, and 16 were letters.
    = What is left of a hundred, over sentences
    found 24% | From the 31 claims which the judge has seen, only 16% were upheld. The remaining 24% are claims where the judge has either found no fault or closed them.
    found 47% | Of all letters 62% came by sea. A further 21% came by road. The remaining 47% came by rail.
    found 32% | A total of 48% of letters were answered within the time and 32% were closed out of time.
    silent | 42% of letters were upheld and 38% of letters closed were not upheld. Nine letters remained open.
    silent | A total of 48% of letters were answered within the time and 32% were closed out of time. Some are still open.
    silent | 70% were closed. Of these 40% were upheld and the remaining 60% were not.
    silent | £8.4m is to be found. £5.8m (69%) is in hand and £1.6m (11% more than in May) at risk.
    = A table that its sentence points at, and percentages of one whole
    found 49% | § [[Year,Within time,Over time|2020/21,58%,42%|2021/22,57%,43%|2022/23,45%,55%]]¶ The above figures show that 49% of letters have been answered within the time allowed.
    found 31% | § [[Year,Q1,Q2,Q3,Q4,Total|2021/22,15,11,31,13,70|2022/23,40,23,15,13,91]]¶ The data above reports an increase in letters of 31% in comparison with the preceding year.
    silent | § [[Year,Within time,Over time|2020/21,58%,42%|2021/22,57%,43%|2022/23,45%,55%]]¶ The above figures show that 49% of letters from pilots have been answered.
    found 59.4% | The time was met for 4,871 urgent jobs (59.4%) of 5,106, and of the 34 sailors who were asked, 23 (67.6%) felt welcome.
    """
}
