/// Sound sentences of whole annual reports, each with a twin that is wrong where there can be one.
extension ProseCase {
  static let soundAnnuals = """
    = Ages, rates and denials beside lists
    silent | The club works with 449 sailors: 161 aged 17 and 18, 288 aged 19 to 21.
    confirmed 449 | The club works with 449 sailors: 161 from the quay and 288 from the town.
    found 494 | The club works with 494 sailors: 161 from the quay and 288 from the town.
    silent | A visit may have several causes, so these do not add to 841: rot 315, storms 393, theft 412.
    silent | Causes overlap and should not be added up to 841: rot 315, storms 393, theft 412.
    silent | Of 384 visits 357 found nothing amiss and 27 led to a letter or more (27 in every 384).
    confirmed 384 | Of 384 visits, 357 found nothing amiss and 27 led to a letter.

    = What came and went
    confirmed 8 | With 195 joiners and 203 leavers the crew shrank by a net 8, from 1,687 to 1,679.
    found 9 | With 195 joiners and 203 leavers the crew shrank by a net 9, from 1,687 to 1,679.
    confirmed £4.1m | Gross spend on moorings of £6.1m net of receipts of £2.0m gives a net cost of £4.1m.
    found £4.7m | Gross spend on moorings of £6.1m net of receipts of £2.0m gives a net cost of £4.7m.
    confirmed £8.1m | Spend on moorings of £6.1m and on lamps of £2.0m gives a total cost of £8.1m.

    = Shares of others
    silent | On 31 March there were 454 boats afloat (478 twelve months earlier, −5%), 85 of them on the quay and 184 with crews; a boat can be in both groups.
    silent | 128 anglers (31%) live more than 20 miles off, 65 of them with friends.
    confirmed 50.8% | Of the 128 anglers who live more than 20 miles off, 65 (50.8%) stay with friends.
    silent | 77 anglers (21 per cent) live more than 20 miles off, 39 of them with friends.
    silent | Reviews were up to date for 207 of 213 crews; training was held by 42%.¶ Three or more moves in the year: 46 boats, 7.7% of those in harbour at year end.
    silent | Net sums due £53.1m; received £51.9m; rate 97.7%.
    silent | There are 3,136 moorings with a value of £105.8m, i.e. a mean of £33,737 apiece. Net sums due £53.1m; received £51.9m; rate 97.7%.
    silent | 106 coaches and 712 vans are licensed (818 vehicles), but 1,015 drivers, since a good many share. Notices came to 160, 28 of them late notices, and the police objected to two.
    silent | A long line of text. REF/2022/11

    = Plain sentences that a common word hid
    confirmed 1,850 | Berths let are up by 1,850 to 31,420 (2022/23: 29,570).
    found 1,550 | Berths let are up by 1,550 to 31,420 (2022/23: 29,570).
    found 1,850 | Berths let rose by 1,850 to 31,420 (27,570 last year).
    silent | We expect calls to fall by 300 to 400 a year (4,150 last year).
    confirmed 32 | Nights in the shed have halved since last March (64 boats to 32).
    found 23 | Nights in the shed have halved since last March (64 boats to 23).
    silent | Nights in the shed have halved since last March (two sheds to let).
    confirmed 62 | 397 letters were received and 335 were answered, so 62 were not answered.
    found 26 | 397 letters were received and 335 were answered, so 26 were not answered.
    silent | 397 letters were received and 335 replies were sent, so 21 clerks were thanked.
    found 2,819 | Of the 2,819 boats, 1,270 were in the north, 810 in the south and 738 in the west.
    silent | Of the 2,819 boats, 1,270 were in the north, 210 in the south and 138 in the west.
    found 281 | Of the 281 boats, 127 were in the north, 80 in the south and 64 in the west.

    = Some of many, and parts that overlap
    silent | No other crew had more than 54, and the three named had 818 in all.
    found 88 | The quay had 54 and the pier 33, 88 in all.
    silent | The main themes in the 67 letters of 2023/24 were these: 18 arose from noise, 16 arose from smell and 13 arose from dust.
    found 76 | The 76 letters of 2023/24 were these: 18 arose from noise, 16 arose from smell and 33 arose from dust.
    silent | Of the 216 visits, 139 were scored as good, 71 were made at weekends and 36 were made by friends; a single visit can be counted under more than one of these heads.
    silent | Halving the 135 lamps would mean about 68. A cut of 7% next year would bring the number to 126, i.e. 9 fewer. In 2021 the number was 146.
    silent | We had 2,036 bids, of which 120 were withdrawn. Leaving those 120 out, 1,766 of the remaining 1,916 were read within a day, or 92%.
    silent | We began the year with 39 letters open, took in 414 more and closed 418, which left 35 open.

    = Numbers that name, and sums that go on
    silent | Of the five children whose letters were read, 3 were under ten and 2 were ten or over.
    silent | In all there were 1,985 moves on pathway 1 in 2024/25; 28.8% of them (571) took longer than that.
    silent | Table 1: Moves: number and index (2021–22 = 100). [[Year,Moves,Index|2021–22,132,100|2022–23,173,131]]
    silent | In the year we saw 714 visits that were not yet due. A further 625 were made late. To these must be added 418 that were overdue and 67 that were made on time, which brings the total to 1,824.
    silent | 144 boats were let. 18 went at once. 89 were let in spring. 19 were let in summer and the last 18 were let in autumn.
    silent | Boats let (N=251): 73 were seen within a week; 125 were seen by a pilot; 27 in both groups; 171 in at least one.
    silent | Boats in 2024/25: 233 had a sail; 380 had oars; 227 had an engine; 384 combined two of these; total 1,224.
    confirmed 1,224 | Boats in 2024/25: 233 had a sail; 380 had oars; 227 had an engine; 384 had none; total 1,224.

    = Distances and directions of others
    silent | Checks up to date finished at 96.9% (101.5% in the last quarter), a variance of +1.9 points from the target of 95.0%.
    silent | Places taken up by juniors halved, from 170 in 2023-24 to 85 in 2024-25.
    confirmed 86 | Places taken up by juniors halved, from 170 in 2023-24 to 86 in 2024-25.
    silent | Letter files began the year at 562, with 86 new and 31 closed, and ended it at 617. For letter files the closing number was 617.
    silent | [[Yard,Budget,Spent|Hulls,3799,4351|Sails,10248,10409|Total,14047,14760]] ¶ The hulls yard spent £4,351 against £3,799, £552 over.

    = The next clause tells of others
    silent | We had 230 sailing visits. 66% of the sailing visits (152) were made in time; for rowing the figure was 62% (108).
    silent | Ages are not known for 985, so among the 5,422 who have told it the second share is 19.2%.
    silent | The share helped by the fund was 16%, or 17; the two groups overlap.
    silent | By channel, the 69 letters divide as follows: online 24 (35%), telephone 21 (30%), email 14 (20%) and in person or by post 10 (14%).
    found 96 | By channel, the 96 letters divide as follows: online 24, telephone 21, email 14 and in person or by post 10.
    silent | Progress on the plan: 48.8% complete (20 of 41), 10 green, six amber, five red.
    silent | By channel, the 143 letters divide as follows: online 50, telephone 47, email 26 and by post 20.
    silent | The 72 letters came from: ¶ - Ashby: 32 (44%) ¶ - Brook: 17 (24%) ¶ - Colne: 13 (18%) ¶ - all other places: 10 (14%)

    confirmed 110 | 110 were received. 80 were answered and 30 were not.

    = Quarters and years of their own
    confirmed 341 | There were 1,023 missed boats in Q3, an average of 341 a month.
    found 431 | There were 1,023 missed boats in Q3, an average of 431 a month.
    silent | There were 1,023 missed boats in the first half, an average of 171 a month.
    silent | The crew will answer 9 out of 10 letters in 3 working days (2024/25: 84%).
    found 84% | The crew answered 9 out of 10 letters in 3 working days (84%).

    = Tables beside words that tell of others
    silent | Days lost to storms totalled 3,719, with a mean length of 2.1 days per boat. [[Year,Boats sunk|2022/23,33|2023/24,39|2024/25,40]]
    found 36 | The boats sunk in the three years totalled 36. [[Year,Boats sunk|2022/23,33|2023/24,39|2024/25,40]]
    silent | Losses follow. [[Under 30,30–44,45–59,60 and over,All|241,950,430,262,1883]]
    found 1888 | Losses follow. [[Under 30,30–44,45–59,60 and over,All|241,950,430,262,1888]]
    silent | [[Fatal,Serious,Slight,All|9,302,933,1244]]
    silent | [[Ward,Serious,Slight,All|9,302,933,1235]]
    silent | Repairs finished £2.0m below their budget of £25.4m. ¶ Savings of £12.6m were built into the budget.
    silent | [[Yard,Budget,Outturn,Variance|Hulls,102.6,106.5,3.9|Sails,25.4,23.4,(2.0)|Ropes,17.1,15.3,(1.8)|Total,145.1,145.2,0.1]] Hulls take more than two thirds of the net budget (£102.6m of £145.1m).
    silent | [[Path,Length (km),Share|A,180,9%|B and C,404,19%|Other,1491,72%|All,2075,]] ¶ Satisfaction with the paths is 28%, with lighting 64% and with bridges 53% (each a separate question).
    silent | In the year 26 letters were received. [[Harbour,Letters|Ashby,17|Brook,9]]
    """
}
