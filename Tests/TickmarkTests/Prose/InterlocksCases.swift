/// Figures that hold each other by their arithmetic, with no word that says so, and those that only
/// come near.
extension ProseCase {
  static let interlocks = """
    = A whole, its part, what is left and the percentage
    found 788 | Alarms numbered 2,416, of which 788 brought out a boat (a rate of 30.5%) while 1,678 were closed on the quay.
    found 2,416 | Alarms numbered 2,416, of which 738 brought out a boat (a rate of 30.5%) while 1,698 were not.
    found 30.2% | Alarms numbered 2,416, of which 738 brought out a boat (30.2%) while 1,678 were closed on the quay.
    found 30.5% | Alarms numbered 2,461, of which 738 brought out a boat (a rate of 30.5%) while 1,678 were closed on the quay.
    confirmed 738 | Alarms numbered 2,416, of which 738 brought out a boat (a rate of 30.5%) while 1,678 were closed on the quay.
    found 43,610 | Calls offered 43,610 | answered 41,215 | given up 5,095 (11.0%)
    found £67.2m | Tolls: £67.2m due, £61.7m in (93.2%), £4.5m not in, though week 53 clouds all this.
    found 260 | What used to be 260 berths a year is now 310 – 60 extra, up by 24% – with no more hands.
    found 18.9% | 684 boats came, which is 18.9% (154) below the 838 of the year before.
    found 60% | The hostel had 405 requests and could take 163. The 224 turned away (60% of requests) were mostly late.
    found 29.1% | Berths stood at 1,375 and 398 were let (29.1%), which leaves 977 free.

    = Figures that only come near
    silent | Assets of £2,323.5m against debts of £2,021.6m mean a cover of 115% and a surplus of £301.9m.
    silent | Changes of +14% for lamps and -11% for masts stand for 152 to 173 and 71 to 63 respectively.
    silent | Of a budget of £1,647,000 the boats take £287,000, or 17.4%; hands cost £1,034,000 and the rest is rope.
    silent | Leaving those 15 out, 96 of the remaining 161 were done by the due date, or 60%.
    silent | On 31 March 312 boats lay here (260 a year earlier, +20%), 55 of them on buoys and 159 with sails.
    silent | The club is asked each spring and not from the 64. Of 190 masts 166 (87%) were seen to.

    = A list with percentages beside its parts
    found 21% | Of our 470 boats 352 (75%) lay in the harbour; 61 (13%) were on buoys and 57 (21%) elsewhere, mainly up the river.
    found 14,110 | Requests numbered 14,110. 4,580 were granted (32%), meaning 68% (9,730) were put off or closed.
    found 2,950 | Who rang us (2,950 calls). Skippers 741 (38%), crews 507 (26%), police 312 (16%), others 390 (20%).
    found £11.25m | Savings of £11.25m were built into the budget. At period 9, £8.30m (72%) had been made, £1.95m was forecast and £1.20m was out of reach.
    silent | Of 378 claims, 43 (11.4%) were met in full and a further 57 (15.1%) in part, making 100 met in whole or in part; the other 278 were not.
    silent | Large craft in time 87% (40 of 46; the mark is 60%), small craft 92% (951 of 1,037; the mark is 70%).

    = Rows that take in all amounts of their sentence
    found 463 | There were 463 boats in our care at year end: 298 in berths, 51 on buoys, 47 placed with yards and 40 in sheds or other keeping.
    found £14.6m | The quay fund of £14.6m comprises stone (£9.1m), timber (£8.3m) and chains (£1.7m).
    found 46 | Of the 46 marks 27 are green, 8 amber and 5 red, with 2 awaiting paint.
    found 3,569 | Lamps fitted: 1,204 in Q1, 1,387 in Q2, 988 in Q3 – 3,569 in nine months.
    found £110.8m | Debt was £110.8m at the year end, all fixed. £12.5m falls due within a year, £20.0m in one to five years, £33.5m in five to twenty, and £52.0m after twenty.
    confirmed 436 | There were 436 boats in our care at year end: 298 in berths, 51 on buoys, 47 placed with yards and 40 in sheds or other keeping.
    silent | Of 320 hands who left, 142 had under two years on board, 97 were aged over 55 and 88 worked ashore.
    silent | The number of crews changed from 149 to 148, 20 having come and 21 having gone.
    silent | Lamps (425 jobs), masts (818) and ropes (181) are seen to by the same hands as the 5,424 buoys.
    silent | The fund opened at £3.1m, paid £0.9m and took in £2.6m, to stand at £4.8m.
    silent | Priority was on account of age in 51 of those cases; 22 had a dog on board, 19 were unwell, 12 had fled a storm.
    silent | As it happens, 42 existing hands renewed. 12 had a dog and 10 a boat.

    = Parts that a bracket, dashes or a colon set apart
    found 66 | All 66 boats lying more than twenty miles off were seen to in time (north 39, south 17, east 8).
    found 4.9% | Absence ran at 4.9% for the year (4.6% with leave, 2.3% without); long absence 19.8%.
    found 163 | Quarterly intake averaged 163 (Q1 148, Q2 171, Q3 160, Q4 153).
    confirmed 64 | All 64 boats lying more than twenty miles off were seen to in time (north 39, south 17, east 8).
    silent | The club had 61 lamps (2022/23: 50; 2021/22: 41), of which 47 (2022/23: 38) were lit.
    silent | 409 berths were let at the close: 110 brought forward plus 344 new, less 45 closed.
    silent | There are 56 seats: 30 blue, 14 red, 9 yellow and others.

    = A sum behind all amounts in front of it
    found 248 | Hails: Q1 61, Q2 84, Q3 73, Q4 66, that is 248 over the year as opposed to 215 in 2022/23.
    found 527 | Notices to skippers (432 late returns, 88 loud music, 37 lost dogs) totalled 527.
    silent | In 2024/25 the four quarters brought 63, 67, 71 and 69 hails, making 270.
    silent | 17 ramps were built in May, 25 in June and 20 in July, so 64 of the homes had been reached.
    silent | Berths: 698 + 28 - 50 = 676.

    = A percentage with the only two amounts of its bracket
    found 41.6% | Going from hail to visit sits at 41.6% (4,112 hails; 1,299 visits).
    found 15.2% | Turnover of hands, 15.2% (81 leavers over an average crew of 402), is better than the county's.
    silent | Berths rose 8.1% (from 1,200 to 1,297 in the year).

    = The only three amounts, of which words call one worked out
    found £4.3m | Members will recall that £2.9m from the reserve, together with £1.9m of one-off grant, was used to close the £4.3m gap.
    found 91 | Girls took 14 of the places and boys 87, hence the crew of 91 told in the foreword.
    found 41,500 | Owners gave up 1,366 berths themselves, leaving 40,174 of the original 41,500 bookings honoured.
    found £2.57m | Rope dropped by £740k in the year, £3.21m becoming £2.57m.
    found £1.44m | Dues of £1.09m and £0.38m in fees between them meet the harbour's £1.44m running cost.
    found £1.2m | Gross cost of the locks is £3.4m. Fees bring in £1.9m, leaving a net call on the fund of £1.2m.
    silent | 96 boats were refused and 61 granted in part, leaving 25 granted in full.
    silent | In 104 cases the claim was made by a skipper, in 59 by the crew, and in the remaining 15 by an agent.
    silent | The May meeting was attended by 16 members out of 24; a quorum is 16.
    silent | We were asked for an account of lamps (102 then, 112 now), which this report gives together with twelve others.

    = The one percentage and the only two amounts that give it
    found 92.9% | Late answers: 18 out of 152 skippers, so 12.5%. ¶ We saw to 1,181 of the 1,204 lamps reported inside a day, so 92.9%.
    found 25% | We wrote to 860 skippers and heard from 251, a 25% response.
    found 18% | In the event 18% of the 450 boats, that is to say 63, turned out to be ours.
    found 1.5% | Debts written off – £940k in 2024/25 – amount to just 1.5% of the £56m raised.
    found 20% | We had 215 hands in March 2024 and 285 twelve months on: growth of 20%.
    silent | With crews stuck at 25% and the contract priced at £96,000, every visit has cost £4,800.
    silent | Tolls were £0.41m at the half, 46% of the profiled sum to date, the outturn now being put at £0.79m.
    silent | Loans were up 12% on last year at 41,870, and the number of hands grew by 3,150.
    silent | Hands: 43 in post, 15 in training; sickness 13.8 days; leavers 14.7%.

    = What is left of a hundred
    found 15% | Of the skippers 54% backed it, 13% opposed it and the remaining 15% had no view.
    silent | In the east 46% were for it, in the west 34% and in other harbours 38%.

    = Figures side by side that give each other nothing
    silent | After care 470 of 597 older skippers were still at sea 91 days later, and the club's ambition for next year is 88%.
    silent | We upheld 29 of the 59 claims that went to stage two, whereas in 2022-23 the rate was 29%.
    silent | The count found 13 boats on one night in May, and wardens met 294 boats over the year, 40% of them new here.
    silent | New requests for a berth came to 1,803; the club let 811 of its own, 65% of them within 20 weeks.
    silent | 372 letters arrived and 385 were closed, 92% on time.
    silent | Each of the 33 wardens held an average of 14 cases in March, when 169 lamps were lit.
    silent | The sheds are meant for 44 boats in total, and on the night 36 were in, with 11 hands on watch.
    silent | The grant was £14.7m, of which £6.4m went on quays and £2.3m on lamps.
    silent | The survey took in 2,793 boats, 2,099 of which were sound and 206 of which were adrift.
    ~ silent | At the end of the year 216 boats were in sheds (129 with sails, 27 with oars).
    silent | The quay is 1,058 m long; 493 m is stone, and 515 m was seen by divers, who found 56 m in need of work.
    ~ silent | Of the 34 marks, 11 are green, 9 amber and 6 red at Q2; the others are yearly and have no figure yet.
    silent | Our fuel of 2018/19 was 26,310 tonnes, so we are 30.0% below, 7,890 tonnes in absolute terms.
    silent | Of 202 posts 170 were filled and 14 were put out again, drawing 2,226 letters.

    = The only three numbers of which one falls to each
    found 5.5 | At 5.5 visits per borrower our 18,400 members clocked up 95,680.
    found £796,700 | Help at £2,570 per head for 210 hands comes to £796,700.
    silent | 20 of our 42 hands work part time; sickness came to 6.4 days per head (2019: 8.1).

    = Points between the only two percentages
    found 8.6 | In all harbours 52.6% of lamps were lit; ours was 59.4%, a gap of 8.6 points in our favour.
    found 4.3 percentage points | Trust gained 4.3 percentage points, moving from 59.5% to 61.8%.
    silent | The result was 64.1%, 2.1 percentage points higher than last year and 2.9 points below the average of 67.0%.
    silent | The rate was 5.25% in the summer and came down by 0.25 points in May and again in June, to 4.75%.
    """
}
