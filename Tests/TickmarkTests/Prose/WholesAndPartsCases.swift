/// Wholes told in front of their parts, and what sentences work out.
extension ProseCase {
  static let wholesAndParts = """
    = The rest, the other and the remaining
    confirmed 84 | Of the 84 motions, 31 were carried, 27 were amended, 12 fell for want of a seconder, and the rest, 14 of them, were referred.
    found 84 | Of the 84 motions, 31 were carried, 27 were amended, 21 fell for want of a seconder, and the rest, 14 of them, were referred.
    found 84 | Of the 84 motions, 31 were carried, 27 were amended and the rest (21) were referred.
    confirmed 84 | Of the 84 motions, 31 were carried, 27 were amended and the rest (26) were referred.
    confirmed 96 | 41 allotments were let, 22 are being cleared and 19 have been split; the other 14 of the 96 are under water.
    found 96 | 41 allotments were let, 22 are being cleared and 19 have been split; the other 41 of the 96 are under water.
    confirmed 118 | We hired out 118 bikes. Twenty-six came back late, nine came back damaged, and the other 83 came back as they went.
    found 118 | We hired out 118 bikes. Twenty-six came back late, nine came back damaged, and the other 38 came back as they went.
    confirmed £61,000 | The grant of £61,000 was divided as follows: £22,000 went to the lido, £18,500 to the bandstand and the remaining £20,500 to paths.
    silent | 41 allotments were let, 22 are being cleared and 19 have been split; the other 14 are under water.
    silent | The other 14 councils sent 22 observers and 6 clerks.
    silent | Six of the 14 depots took in 43 of the 51 vans; three took none; the remaining five took eight between them.
    silent | 300 bulbs were planted. Twelve volunteers came, two of them twice, and the other ten brought spades.

    = A list behind a colon
    confirmed £389,600 | The ferry cost £389,600: £342,300 for crew, £21,700 for fuel (£35 for each of 620 crossings), £9,400 for paint and £16,200 for training.
    found £389,600 | The ferry cost £389,600: £342,300 for crew, £21,700 for fuel (£35 for each of 620 crossings), £4,900 for paint and £16,200 for training.
    confirmed 27 | 27 rulings: 9 sent back, 8 closed early, 2 void, 8 looked into.
    found 27 | 27 rulings: 10 sent back, 8 closed early, 2 void, 8 looked into.
    confirmed 21 | The inspector made nine visits, comprising 21 findings: good order 9, minor repair 5, major repair 1, cleaning 2, no fault 3 and outside remit 1.
    found 21 | The inspector made nine visits, comprising 21 findings: good order 9, minor repair 1, major repair 1, cleaning 2, no fault 3 and outside remit 1.
    confirmed 16 | Reasons for giving up a plot (16 tenants): retirement 6, moved away 4, ill health 2, no time 3, eviction 1.
    found 61 | Reasons for giving up a plot (61 tenants): retirement 6, moved away 4, ill health 2, no time 3, eviction 1.
    silent | There are 56 seats: 30 blue, 14 red, 9 yellow and others.
    silent | Nineteen awards with 44 remarks (25), as follows: gold 2 (0), silver 17 (8), bronze 9 (6), merit 5 (5), none 8 (5), void 3 (1).
    silent | In 52 sessions (20%) something came up that led to a referral: 31 to the nurse, 14 to the library and 12 to the police.
    silent | There were 90 stalls, including the ten best known: 4 for cheese, 3 for bread and 2 for honey.
    silent | The three sessions: 150, 160 and 120 people came.
    silent | Points raised in the 11: 88 (8 each on average); 39 upheld (44%), 21 partly (24%), 28 not (32%).
    silent | The hall cost £90,000 last year. Three grants came in: £4,000 from the bank, £3,000 from the guild and £1,000 from a raffle.
    silent | 126 hives are on the list (142 a year ago): 58 in gardens, 47 in orchards and 21 on roofs.

    = Parts behind the sentence that counts the whole
    confirmed 40 | 40 boats were surveyed. 24 (60%) were sound, 13 (33%) needed paint and 3 (8%) leaked.
    found 40 | 40 boats were surveyed. 22 (60%) were sound, 13 (33%) needed paint and 3 (8%) leaked.
    found 31 | There were 31 points of dispute: 12 were settled, 8 partly settled, 10 not settled and on the remaining two nothing was said.
    confirmed 31 | There were 31 points of dispute: 12 were settled, 8 partly settled, 9 not settled and on the remaining two nothing was said.
    confirmed 247 | We met 284 families, and of those 247 children 58 were under one year old, 64 aged one to four, 77 five to nine and 48 ten or over.
    found 247 | We met 284 families, and of those 247 children 58 were under one year old, 64 aged one to four, 77 five to nine and 40 ten or over.
    confirmed 70 | Of the 70 rules of the code we comply with 66 and do not yet comply with four.
    found 74 | Of the 74 rules of the code we comply with 66 and do not yet comply with four.
    confirmed 60 | 60 replies were due. 45 were in time and 15 were not.
    found 60 | 60 replies were due. 45 were in time and 25 were not.
    found 71 | Of the 71 which were not heard 53 were withdrawn and 23 settled by an offer.
    confirmed 71 | Of the 71 which were not heard 48 were withdrawn and 23 settled by an offer.
    confirmed 176 | The trips were those of 176 walkers, 98 from Kirk and 78 from Fell.
    silent | We received 140 claims. 80 were upheld and 52 were not upheld.
    silent | 779 tours were offered. This is 96% of 812; in the other 33 cases nobody came. 514 were taken up (66%) and 265 declined (34%).
    silent | Of the nine actions seven were complete; actions 4 and 8 were carried forward.
    silent | At 30 September there were 198 moorings, against 203 on 1 April: 11 were let and 16 given up.
    silent | 171 (58%) of the wrecks were surveyed, and 125 were not. Of the 171, 120 were raised by 31 March and 51 were left.
    silent | Incomers explain 22 of the 39: there were 14 of them in 2021 and there are 36 now.
    silent | Half of them (17) had gills and 15 had fins, three of them with spines. By cause: cold 15, heat 7, storm 4 and other 8.
    silent | Three districts saw a fall (Ashby -41, Croft -38, Dale -22).
    silent | The rate of lapses per 100 members was 48 (406 lapses, 846 members).
    silent | 112 forms (part one) were received, 20 more than in 2014/15 when there were 92. Of these, 16 were blank, 4 more than before. ¶ Forty-four were allowed, 53 not allowed, and the remaining 15 withdrawn.

    = Sums and differences in words
    confirmed 91 | All of the forms came in before May; 94 less ten, plus seven, is 91.
    found 100 | All of the forms came in before May; 94 less ten, plus seven, is 100.
    confirmed 33 | Short of target by 704 less 671 = 33 replies.
    found 38 | Short of target by 704 less 671 = 38 replies.
    confirmed 54 | 45 opened plus 12 moved in, minus 3 closed, makes 54.
    found 56 | 45 opened plus 12 moved in, minus 3 closed, makes 56.
    confirmed £464 | A berth costs £498 a week in our own harbour against £962 in theirs, so £464 a week.
    found £464 | A berth costs £498 a week in our own harbour against £1,058 in theirs, so £464 a week.
    confirmed £36,500 | A boat of our own costs £61,400, a hired one £24,900, a difference of £36,500.
    found £36,500 | A boat of our own costs £61,400, a hired one £21,900, a difference of £36,500.
    silent | A boat costs £61,400 and a mooring £24,900. We raised £12,000, so £9,000 is left for rope.
    silent | It was 12 miles out and 9 back, so 40 came by bus.
    silent | The less 12 of them know, the better.

    = Movements
    confirmed 27 | 31 improving on last year, 9 static, 4 worse. Net +27.
    found 21 | 31 improving on last year, 9 static, 4 worse. Net +21.
    confirmed 14 | 75 members joined the club and 61 left, a net increase of 14 on the 641.
    found 24 | 75 members joined the club and 61 left, a net increase of 24 on the 641.
    confirmed 14 | 61 rooms opened and 75 closed, a net loss of 14.
    confirmed 149 | We began with 120 cases, 460 were received and 431 closed, leaving 149.
    found 194 | We began with 120 cases, 460 were received and 431 closed, leaving 194.
    silent | 75 members joined and 61 left; the net cost was £14.
    silent | Net spend rose by 14 in the week that 20 joined and 2 left.

    = Totals behind a colon
    confirmed 146 | Of the 67 quarrels settled, 64 led to an apology, 31 to a meal, 22 to a swap, 14 to a lesson, nine to a gift and six to a rule: 146 remedies, or 2.2 each.
    found 146 | Of the 67 quarrels settled, 64 led to an apology, 39 to a meal, 22 to a swap, 14 to a lesson, nine to a gift and six to a rule: 146 remedies, or 2.2 each.
    confirmed 372 | Dahlias 171 (2022/23: 164), lilies 68 (57), roses 133 (129): in total 372 (350), an increase of 22 or 6%.
    found 372 | Dahlias 188 (2022/23: 164), lilies 68 (57), roses 133 (129): in total 372 (350), an increase of 22 or 6%.
    silent | Two measures dropped, three added: 47 from the first quarter.

    = How far two values lie apart
    confirmed nineteen | Posts filled were 341, nineteen below establishment (360).
    found nineteen | Posts filled were 346, nineteen below establishment (360).
    confirmed 14 | There were 214 beds in use, 14 above the plan (200).
    found 14 | There were 241 beds in use, 14 above the plan (200).
    confirmed £13,700 | The cost was £24,800 compared with £38,500, £13,700 less.
    found £13,700 | The cost was £42,800 compared with £38,500, £13,700 less.
    confirmed seven | At the national rate there would have been seven fewer: 51 rather than 58.
    found seven | At the national rate there would have been seven fewer: 57 rather than 58.
    confirmed £2,110 | Altogether, with the £58,700 for the clerk and her assistant, the ferry cost £90,330 including fuel, £2,110 (2.4%) more than the £88,220 of the year before.
    found £2,110 | Altogether, with the £58,700 for the clerk and her assistant, the ferry cost £81,297 including fuel, £2,110 (2.4%) more than the £88,220 of the year before.
    confirmed 31 | In 2022 we lent 412 books to schools and in 2023 443, 31 more.
    found 31 | In 2022 we lent 412 books to schools and in 2023 434, 31 more.
    confirmed six | With corporate hires the total was 168, six more than in 2021/22 (162).
    found six | With corporate hires the total was 186, six more than in 2021/22 (162).
    confirmed £2,000 | The budget is to be £189,000, i.e. £2,000 less than last year's £191,000.
    found £2,000 | The budget is to be £189,600, i.e. £2,000 less than last year's £191,000.
    confirmed 52 | With as many tours as this year (854), 684 would have to be on time, 52 more than this year's 632.
    found 52 | With as many tours as this year (854), 684 would have to be on time, 52 more than this year's 623.
    confirmed £90,000 | 812 calls cost £957,000, £90,000 less than the £1,047,000 of the year before.
    found £90,000 | 812 calls cost £957,000, £90,000 less than the £1,074,000 of the year before.
    confirmed 24 | That left 36 boats, 24 fewer than the 60 with which we began.
    found 24 | That left 36 boats, 24 fewer than the 66 with which we began.
    confirmed 23 | On 31 March 341 pupils had a plan, 23 more than a year earlier (318), an increase of 7.2%.
    found 23 | On 31 March 341 pupils had a plan, 23 more than a year earlier (381).
    silent | On 31 March 341 pupils had a plan, 23 more than a year earlier, and 318 had a bus pass.
    silent | The gate was 12 below the bar (360) of last year's jump, 19 lower than the best.
    silent | The fee is £24,800 compared with £38,500, £3,700 less than at Bray.
    silent | 60 came instead of 48. Twelve more: 11 by bus and one on foot.
    silent | We sold 341 tickets, nineteen below the counter (360 were on show).
    confirmed 60 | Twelve more came: 60 instead of 48.
    found 60 | Twelve more came: 60 instead of 84.
    silent | In the survey 31 of 36 (86%) felt at home, against 24 of 33 (73%) in 2020; 5 did not.
    confirmed 31 | In the survey 31 of 36 (86%) felt at home; 5 did not.
    silent | If it goes on so there will be about 3,460 calls in the year, some 300 more than in 2021/22 (3,162).
    silent | The payments came to £23,450, comprising £16,800 for loss (four cases, the largest being £7,200 and the smallest £1,800), £4,150 for distress, and £2,500 for time.

    = Worked out from the sentences before
    confirmed 81 | We put 88 wishes to the board. It said yes to 67, "yes, but" to 14 and no to 7. That means 81 in whole or in part.
    found 81 | We put 88 wishes to the board. It said yes to 76, "yes, but" to 14 and no to 7. That means 81 in whole or in part.
    found 88 | We put 88 wishes to the board. It said yes to 67, "yes, but" to 41 and no to 7.
    confirmed 88 | We put 88 wishes to the board. It said yes to 67, "yes, but" to 14 and no to 7.
    confirmed 43 | 30 appeals were upheld, 13 partly upheld and 20 not upheld, so that 43 succeeded in full or in part.
    found 43 | 30 appeals were upheld, 31 partly upheld and 20 not upheld, so that 43 succeeded in full or in part.
    confirmed £55,400 | Partners gave £268,000: the mill £141,500, the bank £84,000, the lodge £38,500 and the guild £4,000. With £21,300 from fees and £46,000 brought forward, £335,300 was available. £279,900 was spent (84%), which leaves £55,400.
    found £55,400 | With £21,300 from fees and £46,000 brought forward, £335,300 was available. £297,900 was spent (84%), which leaves £55,400.
    confirmed 34,272 | RP02: 79.2% of the former and 95.3% of the latter were in time (26,728 and 7,544). 34,272 were thus in time of all 41,664.
    confirmed 149 | At 1 April 120 cases were open. In the year 460 were received and 431 closed, so that 149 were open at 31 March.
    found 194 | At 1 April 120 cases were open. In the year 460 were received and 431 closed, so that 194 were open at 31 March.
    confirmed 149 | 120 cases were brought forward, 460 came in, 431 were closed and 149 carried forward.
    found 194 | 120 cases were brought forward, 460 came in, 431 were closed and 194 carried forward.
    confirmed £11,300 | Outside inspectors added £11,300 (three at £2,900, £3,850 and £4,550).
    found £11,300 | Outside inspectors added £11,300 (three at £2,900, £4,235 and £4,550).
    confirmed £1,900 | The referee named payments in three cases, of £150, £500 and £1,250, a total of £1,900.
    found £1,900 | The referee named payments in three cases, of £150, £550 and £1,250, a total of £1,900.
    confirmed 28 | 28 lessons were learned as a result. By the end of the year 21 (75%) had been put in place, 5 were in hand and 2 were overdue.
    confirmed 97 | Of the 155 quarrels that were settled, every one led to an apology. In 58 cases an apology was all that was asked for. The other 97 led to one or more of the following:
    found 79 | Of the 155 quarrels that were settled, every one led to an apology. In 58 cases an apology was all that was asked for. The other 79 led to one or more of the following:
    confirmed 262 | 262 forms came in. In 94 cases (36%) it was filled in by the owner, in 143 (55%) by a relative, and in the other 25 by a clerk.
    found 262 | 262 forms came in. In 94 cases (36%) it was filled in by the owner, in 134 (55%) by a relative, and in the other 25 by a clerk.
    confirmed 1,111 | A fault was found in 1,111 of them. Where a fault was found, it was mended in 343 (31%), lessened in 671 (60%) and left in 97 (9%).
    found 1,111 | A fault was found in 1,111 of them. Where a fault was found, it was mended in 345 (31%), lessened in 671 (60%) and left in 97 (9%).
    confirmed 38 | The list has 42 measures, of which 38 are told this quarter. 21 (55%) of the 38 are green, 9 (24%) amber and 8 (21%) red.
    found 38 | The list has 42 measures, of which 38 are told this quarter. 21 (55%) of the 38 are green, 9 (24%) amber and 6 (21%) red.
    confirmed 83 | Our panel has 83 members. 44 are from the hill, 12 from the quay, 9 from the mill, 5 from the island and 13 from elsewhere.
    found 83 | Our panel has 83 members. 44 are from the hill, 12 from the quay, 19 from the mill, 5 from the island and 13 from elsewhere.
    confirmed 1,287 | Of 1,287 jobs, 1,180 were roofs, 70 were gutters and 37 were doors.
    found 1,287 | Of 1,287 jobs, 1,180 were roofs, 74 were gutters and 37 were doors.

    = Parts and totals in further voices
    confirmed £7.850m | The plan assumed savings of £7.850m, of which £6.225m (79%) were made, £0.940m (12%) put off to 2024/25 and £0.685m (9%) can no longer be made.
    found £7.850m | The plan assumed savings of £7.850m, of which £6.225m (79%) were made, £0.490m (12%) put off to 2024/25 and £0.685m (9%) can no longer be made.
    confirmed £12.6m | Of the £12.6m not spent, £11.9m has slipped into 2024/25 and £0.7m is a genuine underspend.
    confirmed £11.46m | The grant was £11.46m, of which £4.18m (36%) went on pools, £2.97m (26%) on parks, £1.86m (16%) on paths and the remaining £2.45m (21%) on all else.
    found £11.46m | The grant was £11.46m, of which £4.18m (36%) went on pools, £2.97m (26%) on parks, £1.86m (16%) on paths and the remaining £4.25m (21%) on all else.
    confirmed 14 | There are 14 named risks, 5 of which are red, 7 amber and 2 green.
    confirmed 1,874 | Behind these numbers are 1,874 walkers, of whom 1,437 came once, 336 twice and 101 three times or more.
    confirmed 51 | It ruled on 51, of which 38 at the advice stage (74.5%), 11 at early resolution (21.6%) and two at inquiry (3.9%).
    confirmed £4,350 | Payments of £300, £500, £1,150 and £2,400 were named, £4,350 in all, compared with £2,900 in 2023/24.
    found £4,350 | Payments of £300, £500, £1,150 and £4,200 were named, £4,350 in all, compared with £2,900 in 2023/24.
    confirmed 380 | Toys 233 (2014/15: 201), games 147 (150): altogether 380 (351), up 8%.
    confirmed 172 | 57 of the 301 boats at Crowle had five or more owners, at Eastmere 44 of 249, at Alderton 31 of 188, at Bex 22 of 131 and at Dene 18 of 96: altogether 172 boats, or 18%.
    confirmed 53 | Six months earlier it was 53 (30 and 23).
    confirmed 36 | Asked about the 36, the warden said that 14 had been cut, 9 had been moved and 13 had blown down.
    confirmed five | While 17 clubs were approved, 22 left, so there was a net loss of five.
    found six | While 17 clubs were approved, 22 left, so there was a net loss of six.
    confirmed 9 | The number had dropped to 61; in 2022 it recovered to 83, still 9 below the 92 of 2019-20.
    confirmed seven | There were 141 quarrels, seven down on 148.
    confirmed 110 | 103 tenants of the 110 with whom we are in touch (93.6%) had heating; 7 did not.
    found 110 | 103 tenants of the 110 with whom we are in touch had heating; 17 did not.
    confirmed 48 | Of 48 lamps, 29 were green, 11 amber and eight red; at the end of June it had been 26, 12 and ten.
    confirmed £4,400 | That makes £186,600 all told, against a budget of £191,000, so we handed back £4,400.
    confirmed £690k | Gross, the pressure is £2,215k, of which £1,525k has been met from the grant, leaving the £690k.
    found £960k | Gross, the pressure is £2,215k, of which £1,525k has been met from the grant, leaving the £960k.
    confirmed 34 | 15 of the 34 had one visit, 11 two or three and eight four or more.
    confirmed 75 | 75 homes were finished in the quarter, 48 for rent and 27 for sale, making 166 for the year to date.
    silent | 75 homes were finished in the quarter, 49 for rent and 27 for sale, making 166 for the year to date.
    silent | We began the year with 12 clerks. Six joined and four left. 20 cases remain open.
    silent | Costs were £90,000, £60,000 and £30,000, or £150,000 in all for the last two.
    silent | Three lamps, two poles and four signs were stolen, 12 in all with those of May.
    silent | It sold 40 pies, 30 cakes and 12 loaves in May, 90 in all since April.
    silent | 231 people came, of whom 120 by bus, 80 on foot and 15 by boat.
    silent | The fund stood at £90,000, of which £20,000 is for paint, leaving £60,000 for rope once £10,000 is set aside.
    silent | There are 14 risks, 5 of which are new, 7 amber and 4 red.
    silent | 83 pupils have a bike, 9 more than the 74 of the year before, when 80 had one or had ordered one.
    silent | He had 12 hens in 3 sheds, 2 more than the 10 of last year.
    silent | The team met 341 walkers on 12 paths, 23 more than a year earlier (318).
    silent | We lent 40 bikes, up from 32, and 12 scooters, 3 more than the 9 of last year.
    silent | 26 to 29 May: 12 came, and then 14 left, net of those on leave.
    silent | In June we had 30 calls, in July 42, so 18 volunteers were found.
    silent | Income was £40,000 against £35,000 of costs, so £2,000 was set aside.
    silent | The bridge cost £1.2m and the road £3.4m, a difference of £2.2m.
    confirmed £2.2m | The bridge cost £1.2m and the road £3.4m, a difference of £2.2m.
    silent | Net spending was £2.7m over plan: parks £1.9m over, pools £1.4m over, paths £0.2m over and staff £0.8m under.
    silent | Of the 3,216 walkers, 1,847 (57%) were women and 1,362 (42%) men; for seven it was not written down.
    silent | Eleven boats had been approved since April and 8 had left, a net gain of three. The target for the year was a net gain of ten.
    """
}
