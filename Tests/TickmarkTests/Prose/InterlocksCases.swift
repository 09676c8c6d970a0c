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
    found 29.1 | Berths stood at 1,375 and 398 were let (29.1%), which leaves 977 free.

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

    = Points between the only two percentages
    found 8.6 | In all harbours 52.6% of lamps were lit; ours was 59.4%, a gap of 8.6 points in our favour.
    found 4.3 percentage points | Trust gained 4.3 percentage points, moving from 59.5% to 61.8%.
    silent | The result was 64.1%, 2.1 percentage points higher than last year and 2.9 points below the average of 67.0%.
    silent | The rate was 5.25% in the summer and came down by 0.25 points in May and again in June, to 4.75%.
    """
}
