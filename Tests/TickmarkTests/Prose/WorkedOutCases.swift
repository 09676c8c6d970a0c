/// Sums, remainders, products and means that one sentence or two work out.
extension ProseCase {
  static let workedOut = """
    = Budgets and what was spent
    confirmed £0.55m | The museum has a budget of £2.40m and has spent £1.85m, which leaves £0.55m.
    found £0.65m | The museum has a budget of £2.40m and has spent £1.85m, which leaves £0.65m.
    confirmed £48,000 | Income of £589,000 and expenditure of £541,000 produced a surplus of £48,000.
    found £84,000 | Income of £589,000 and expenditure of £541,000 produced a surplus of £84,000.
    confirmed £0.3m | We set aside £1.9m for salt and spent £1.6m, an underspend of £0.3m.
    found £0.8m | We set aside £1.9m for salt and spent £1.6m, an underspend of £0.8m.
    found £53,000 | Ticket income came to £620,000 while costs came to £655,000, leaving a deficit of £53,000.
    silent | A budget of £2.40m was set and £1.85m spent, a saving of £0.21m on the year before.
    silent | The lido cost £1.2m and the bandstand £0.8m, a shortfall of £0.1m in all.
    silent | The budget was £310,000, of which £240,000 was spent on hulls and £55,000 on sails, a surplus of £15,000.

    = The gap between two figures
    confirmed 13 | The gap between rowers (64) and sailors (51) is 13.
    found 31 | The gap between rowers (64) and sailors (51) is 31.
    confirmed nine | The gap between our pass rate (58%) and that of other clubs (67%) is nine points.
    found six | The gap between our pass rate (58%) and that of other clubs (67%) is six points.
    silent | The gap between rowers (64) and sailors (51) is 3 less than last year.
    silent | The difference between the 40 boats and the 12 canoes is that 28 of the former leak.

    = So many at so much
    confirmed £10,208 | We moored 22 boats at £464 a week, a weekly cost of £10,208.
    found £10,028 | We moored 22 boats at £464 a week, a weekly cost of £10,028.
    confirmed £45,000 | Each of the 36 clubs received £1,250, a total of £45,000.
    found £54,000 | Each of the 36 clubs received £1,250, a total of £54,000.
    confirmed £40,800 | 12 berths at £3,400 each cost £40,800 in the year.
    found £48,800 | 12 berths at £3,400 each cost £48,800 in the year.
    confirmed 42 hours | The crew held 14 drills of 3 hours, 42 hours in all.
    confirmed 90 | Five cohorts of 18 learners means 90 people were trained.
    found 80 | Five cohorts of 18 learners means 80 people were trained.
    confirmed 320 | Eight sessions a week for 40 weeks gave 320 sessions.
    found 230 | Eight sessions a week for 40 weeks gave 230 sessions.
    silent | We moored 22 boats at £464 a week, a yearly cost of £531,000.
    silent | We moored 22 boats at £464 a week at a total cost of £9,000 to the harbour, which waived the rest for two of them.
    silent | We moored 22 boats and six rafts at £464 each, a total of £12,992.
    silent | Five cohorts of up to 18 learners means 80 people were trained.
    silent | The fare of £3 was paid by 120 people, and parking cost £90.
    silent | 37 chicks were raised in 17 nests: 14 groups of two and three groups of three.
    confirmed £2,000 | Three prizes of £500 and two of £250 were given, a total of £2,000.
    found £2,500 | Three prizes of £500 and two of £250 were given, a total of £2,500.
    silent | Three prizes of £500 and two cups of £250 were given to 14 clubs, a total of £2,600.

    = Means of what is listed
    confirmed 17 | The three boatyards hold 14, 17 and 20 hulls, giving a mean of 17 each.
    found 19 | The three boatyards hold 14, 17 and 20, giving a mean of 19 per yard.
    confirmed 17 | The three boatyards hold 14, 17 and 20, giving a mean of 17 per yard.
    silent | The yards hold 14, 17 and 20 hulls, against an average of 25 elsewhere.
    silent | Marks of 14%, 17% and 20% gave a mean of 18%.

    = For each
    confirmed 3.4 | 121 gulls were ringed 412 times, an average of 3.4 ringings each.
    found 4.3 | 121 gulls were ringed 412 times, an average of 4.3 ringings each.
    confirmed 14.5 | The average round is 14.5 (348 parcels carried by 24 riders).
    found 15.4 | The average round is 15.4 (348 parcels carried by 24 riders).
    confirmed £350 | The average prize was £350 (£6,300 shared between 18 winners).
    silent | The average round is 15.4 (348 parcels and 24 letters).
    confirmed 65 | The six pilots carry 390 tourists between them, an average load of 65.
    found 56 | The six pilots carry 390 tourists between them, an average load of 56.
    found 24 | Monthly hauls of 18, 22 and 26 for the quarter average out at 24.
    silent | The six pilots carry 390 tourists, and the average load is 56.

    = Many came in and others went
    confirmed four | The crew grew only by four, because 22 newly signed on and 18 resigned.
    found six | The crew grew only by six, because 22 newly signed on and 18 resigned.
    confirmed eight | There were 410 hives at the start of the year. 96 came and 88 ceased to be kept, a net increase of eight.
    found nine | There were 410 hives at the start of the year. 96 came and 88 ceased to be kept, a net increase of nine.
    confirmed 113 | On 1 April there were 120 approved moorings; 18 were newly approved and 25 left in the year, bringing the number at 31 March to 113.
    found 127 | On 1 April there were 120 approved moorings; 18 were newly approved and 25 left in the year, bringing the number at 31 March to 127.
    confirmed £277,000 | The fund held £310,000 at the start of the year, received £95,000 and paid out £128,000, closing at £277,000.
    found £227,000 | The fund held £310,000 at the start of the year, received £95,000 and paid out £128,000, closing at £227,000.
    confirmed 73 | The roll carried 85 names in April. 60 names were added, 72 were removed, and 73 were on it in March.
    found 63 | The roll carried 85 names in April. 60 names were added, 72 were removed, and 63 were on it in March.
    silent | 22 joined and 18 left the choir, and the band grew by six.
    silent | The crew grew by six because 22 boats were built.

    = Totals behind their parts
    confirmed 124 | Launches by quarter were Q1 19, Q2 31, Q3 38 and Q4 36, making 124 for the year.
    found 124 | Launches by quarter were 19, 31, 83 and 36, giving a total of 124 for the year.
    confirmed £5.1m | Crew cost £3.1m, fuel £1.4m and rope £0.6m, bringing the total to £5.1m.
    found £5.7m | Crew cost £3.1m, fuel £1.4m and rope £0.6m, bringing the total to £5.7m.
    found 14 | Members came to six regattas, four lectures and three suppers – 14 events in all.
    confirmed 13 | Members came to six regattas, four lectures and three suppers – 13 events in all.
    confirmed 1,775 | We heard 1,100 gulls and 675 terns. This made a total of 1,775 birds.
    found 1,757 | We heard 1,100 gulls and 675 terns. This made a total of 1,757 birds.
    confirmed 101 | 73 + 28 make up the 101 wrecks.
    found 110 | 73 + 28 make up the 110 wrecks.
    silent | We heard 1,100 gulls and 675 terns. This made a total of 9,800 for the season.
    silent | Launches were 19, 31 and 38, giving a total of 124 for the year.
    silent | Crew cost £3.1m, fuel £1.4m and rope £0.6m, and grants brought the total to £7.7m with the new pier.
    confirmed 200 | A further 26 boats were sold by agents on top of the 174 of our own, bringing the total to 200.
    found 210 | A further 26 boats were sold by agents on top of the 174 of our own, bringing the total to 210.
    confirmed 1,332 | 911 boats came in, which when added to the 421 brought forward made the total number 1,332 for the year.
    found 200 | In spring there were 33 boats, in summer 41, in autumn 29 and in winter 37. That makes 200 boats.
    confirmed 23 | Reasons for leaving: retiring 8, a new job 5, no time 4, other 6. Total leavers: 23.
    found 24 | Reasons for leaving: retiring 8, a new job 5, no time 4, other 6. Total leavers: 24.
    silent | We saw 33 boats and 41 rafts, 12 of them twice. That makes 62 boats.

    = A column that prints no total
    confirmed 32 | This year 32 quarrels were resolved informally. [[Quarter,Resolved informally,Complaints|Q1,12,27|Q2,8,28|Q3,7,22|Q4,5,23]]
    confirmed 25 | In all 25 boats were upheld fully or in part. [[Outcome,Boats|Upheld,12|Not upheld,9|Withdrawn,10|Part upheld,13]]
    silent | This year 35 quarrels were resolved informally. [[Quarter,Resolved informally,Complaints|Q1,12,27|Q2,8,28|Q3,7,22|Q4,5,23]]

    = Made up of
    confirmed 17.5 | The yard has 17.5 full-time posts, made up of 1 master, 2 mates, 10.5 riggers and 4 clerks.
    found 15.7 | The yard has 15.7 full-time posts, made up of 1 master, 2 mates, 10.5 riggers and 4 clerks.
    confirmed 52 | The crew of 52 young people consists of 33 boys and 19 girls.
    found 52 | The crew of 52 young people consists of 43 boys and 19 girls.
    found 96 | There were 96 launches, a combination of 85 new boats and 38 old ones.
    confirmed £4,350 | Prizes came to £4,350, being £2,600 for rowing and £1,750 for sailing.
    found £4,530 | Prizes came to £4,530, being £2,600 for rowing and £1,750 for sailing.
    found 410 | The total of 410 is the sum of 268 inside and 124 outside berths.
    found 143 | This brings the number of moorings to 143, that is 98 deep and 36 shallow ones.
    silent | 31 people, 27.4 FTE: 23 women (74%) and 8 men.
    silent | The remaining 84 hulls were split evenly between the two yards, with 42 each.
    silent | In all 1,978 logs were read; as percentages that is 36, 42, 33 and 24 respectively.

    = Parts in brackets behind their names
    confirmed 74 | The 74 berths were split between deep water (46) and shallow water (28).
    found 74 | The 74 berths were split between deep water (64) and shallow water (28).
    confirmed 300 | Between them, the North (118), South (97) and Central (85) yards built 300 boats.
    found 330 | Between them, the North (118), South (97) and Central (85) yards built 330 boats.
    found 29 | The 29 boats that we turned away were too long (12), had no papers (6) or came from abroad (8).
    confirmed 25 | 25 of the 44 boats were painted either fully (12) or in part (13).
    found 25 | 25 of the 44 boats were painted either fully (21) or in part (13).
    silent | We built 300 boats, chiefly in the North (118), South (97) and Central (45) yards.
    silent | The 128 letters mentioned noise (54), smell (31), dust (24) and light (12).
    silent | The yard in Ely (12) has fewer boats than those in Hull (31) and York (40), and 90 sails.

    = The one or the other
    confirmed 214 | A total of 214 ferries ran, of which 198 were on time and 16 were late.
    found 214 | 214 ferries ran: 189 on time and 16 late.
    found 75 | Only 61 of the 75 wishes were accepted; 41 were rejected.
    found 27 | There are 27 ferries in the county, 8 run by the council and 29 by private firms.
    found 92 | Of the 92 rowers, 47 are in Key Stage 3 and 54 are in Key Stage 4.
    silent | There are 95 ferries, of which 60 are blue and 48 have a bar.
    silent | There are 95 ferries, of whom 60 are old and 48 are slow.
    silent | Three of our five targets were met, one was missed narrowly and one by some distance.
    silent | Only 61 of the 75 wishes were accepted; 4 were rejected.

    = What is left
    confirmed 48 | All bar six of our 54 boats (48) have been painted.
    found 46 | All bar six of our 54 boats (46) have been painted.
    confirmed Twenty | A year on, 130 of the 150 sheds have been let. Twenty remain empty.
    found Thirty | A year on, 130 of the 150 sheds have been let. Thirty remain empty.
    confirmed 1,311 | Excluding the 1,788 eels, the total of 3,099 falls to 1,311 for all other fish.
    found 1,131 | Excluding the 1,788 eels, the total of 3,099 falls to 1,131 for all other fish.
    confirmed 275 | Without its 388 rafts the number for the year, 663, would have been 275.
    found 257 | Without its 388 rafts the number for the year, 663, would have been 257.
    confirmed 43 | 91 claims were received; 15 were withdrawn and 33 upheld. The remaining 43 were not upheld.
    found 34 | 91 claims were received; 15 were withdrawn and 33 upheld. The remaining 34 were not upheld.
    found 75 | There were 75 empty berths at the start of the year. 52 have been let and 32 remain.
    silent | There were 214 claims in all. We upheld 39 of the 156 that went to a full hearing and the remaining 58 were dealt with at once.
    silent | A year on, 130 of the 150 sheds have been let. Twenty were painted.
    silent | We were in touch with 269 (98%) of 275. 251 lived on board; the 24 who did not were away.
    confirmed 21 | Of the 55 rowers asked 34 were in work, meaning that 21 were not.
    found 11 | Of the 55 rowers asked 34 were in work, meaning that 11 were not.
    confirmed eight | We spoke to 37 of the 45 crews. The eight crews we did not reach were away.
    found nine | We spoke to 37 of the 45 crews. The nine crews we did not reach were away.
    confirmed 16,751 | Last summer 16,751 birds were ringed or tagged: 14,738 were ringed, 2,668 were tagged and 655 were both.
    found 16,715 | Last summer 16,715 birds were ringed or tagged: 14,738 were ringed, 2,668 were tagged and 655 were both.
    found 32 | 18 of the 32 boats are done, nine are on the slip and the last six are waiting.

    = The other share
    found 27% | In total 83% of rowers came to the dinner, whereas 27% did not come at all.
    found 39.6% | A check found that 61.4% of logs were fully kept, with 39.6% not fully kept.
    confirmed 38.6% | A check found that 61.4% of logs were fully kept, with 38.6% not fully kept.
    found 95% | 7% of calls were abandoned while 95% were answered.
    silent | 83% of rowers came to the dinner and 27% had the fish.
    silent | 7% of calls were abandoned while 85% were answered.
    silent | 62% of rowers came to the dinner, whereas 20% did not want any fish.

    = More of these than of those
    confirmed 48 | We received 139 letters and 187 cards, 48 more cards than letters.
    found 58 | We received 139 letters and 187 cards, 58 more cards than letters.
    confirmed 17 | There were 86 launches against a forecast of 69, 17 more than expected.
    found 27 | There were 86 launches against a forecast of 69, 27 more than expected.
    silent | We received 139 letters and 187 cards, 58 more stamps than letters.

    = Breakdowns
    confirmed 145 | By district the 145 boats were Ashby 28 (31), Bray 19 (22), Croft 51 (40), Dale 10 (12) and Ely 37 (35).
    found 145 | By district the 145 boats were Ashby 28 (31), Bray 19 (22), Croft 15 (40), Dale 10 (12) and Ely 37 (35).
    ~ found 124 | Launches numbered 124 (97 last year). By quarter they were Q1 91 (26), Q2 31 (24), Q3 38 (22) and Q4 36 (25).
    silent | By district the most boats were in Ashby 28, Croft 51 and Ely 37; there were 145.
    """
}
