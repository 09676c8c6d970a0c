/// What a word right beside a figure makes of the only others, and values held against one another.
extension ProseCase {
  static let plainReckonings = """
    = A word beside a figure says what the only others make
    found 156 | There were 34 launches in quarter 1, 42 in quarter 2, 51 in quarter 3 and 39 in quarter 4, making 156 for the year.
    found £240k | Mooring income came in at £1.24m compared with the budget of £1.50m, leaving a shortfall of £240k.
    found £3.6m | Savings of £12.4m were built into the plan for the ferries. To date £9.8m has been delivered, leaving £3.6m still to be found.
    found 124 | Boat checks were made for 498 of the 612 moorings. In the other 124 nobody was aboard.
    found 56% | 18% of the piers were rebuilt and 36% mended in part, so that work was done on 56% of piers.
    confirmed 73 | 73 permits were withdrawn or refused. 41 were withdrawn because the boat was sold, 20 because it sank, and the remaining 12 did not meet the rules.
    confirmed 54% | 18% of the piers were rebuilt and 36% mended in part, so that work was done on 54% of piers.
    confirmed £2.6m | Savings of £12.4m were built into the plan for the ferries. To date £9.8m has been delivered, leaving £2.6m still to be found.
    silent | There were 34 launches in quarter 1, 42 in quarter 2, 51 in quarter 3 and 39 in quarter 4, making 166 for the year.
    silent | Three lamps, two poles and four signs were stolen, making 19 with those of May.
    silent | The lido cost £1.2m and the bandstand £0.8m, a shortfall of £0.5m in all.
    silent | The crew saw 90 families, of whom 40 asked for help, 28 of them got it and the other 12 did not.
    silent | 60 claims came in and 45 were paid in time, leaving 5 unpaid at the end of May.
    silent | Yachts account for 84 of the 161 boats, ferries for 54 and tugs for 20; the other four kinds make up the rest.
    silent | 35% of appeals were upheld and 20% upheld in part, so 45% were not upheld.
    silent | 41 skippers were asked and 20 answered, leaving 8 who were not sure.

    = All parts of a whole counted before
    confirmed 47 | 47 boats left the marina in the quarter. 29 were sold, 11 were scrapped and the other 7 moved up the river.
    confirmed 1,438 | 1,438 skippers asked for help. 564 were owed a berth and 497 a mooring, 1,061 in all; the other 377 were given advice only.
    silent | 39 of the 71 appeals closed (55%) were upheld or upheld in part, 16 being upheld in full and 23 in part.
    silent | Appeals most often concerned noise (31), delay (26) and dirt (19), out of a total of 108.

    = One value up from another, whatever it is counted in
    found 26.4 | The average crew is 26.4, up from 26.6 in 2021.
    found 29.2 | There were 29.2 sailings a day in 2015-16, up from an average of 30.5.
    found 17 days | Permits took 17 days on average, an improvement on the 14 days of last year.
    found 52 | There were 52 sinkings in 2019/20, a slightly higher figure than the previous year, when there were 57.
    found 10,100 | There were 10,100 berths – up from 56,200 in 2012.
    found 72% | Timeliness has improved, with 72% of permits issued in time compared to 78% last year.
    found 212 | Between July and December we heard from 212 skippers. This is significantly more than the previous six months, when we heard from 226.
    silent | The average crew is 26.8, up from 26.4 in 2021.
    silent | Permits took 11 days on average, an improvement on the 14 days of last year.
    silent | There were 59 sinkings in 2019/20, a slightly higher figure than the previous year, when there were 57.
    silent | Timeliness has improved, with 82% of permits issued in time compared to 78% last year.
    silent | From 524 the total went down to 343; from 15 the marinas rose to 106.
    silent | In 104 cases the claim was made by a skipper, in 59 by the crew, and in the remaining 15 by an agent.
    silent | Members were told that the harbour had 431 sailings, the lake 204 and other parts of the coast 27.
    silent | Leaving Berth 15 was done by 34 boats and 19 canoes.

    = A target met, missed or passed
    found 82.4% | 82.4% of berths were let within 20 weeks, which is above our target of 85%.
    found 88% | At year end 88% of skippers had a plan in place. This met the target of 92%.
    found 94 | The average time to answer a hail was 94 seconds, within our target of 90 seconds.
    found 3.6 percentage points | Checks were completed on time for 92.4% of boats, 3.6 percentage points short of the 95% target.
    found 3.8 percentage points | The share of permits determined in time was 91.2%, 3.8 percentage points better than the 88% target.
    silent | At year end 94% of skippers had a plan in place. This met the target of 92%.
    silent | The average time to answer a hail was 84 seconds, within our target of 90 seconds.
    silent | At year end 12% of berths stood empty. This met the target of 15%.
    silent | 14% of the crew are agency staff. This met the target of 15%.

    = Which way, and of which whole
    found £0.8m | At quarter 3 the docks were forecasting expenditure of £61.2m against their £62.0m budget, an overspend of £0.8m.
    found half | Just over half (61) of the 127 skippers took the course.
    found two thirds | Over two thirds (45) of the 72 skippers took the course.
    found 49% | 73 sailors came to an open day, 48 went on to apply and, of those 48, 36 (49%) were taken on in the year.
    silent | At quarter 3 the docks were forecasting expenditure of £62.8m against their £62.0m budget, an overspend of £0.8m.
    silent | Just under half (61) of the 127 skippers took the course.
    silent | 73 sailors came to an open day, 48 went on to apply and, of those 48, 36 (75%) were taken on in the year.
    silent | Of these 90 (45%) moved.
    silent | 1,024 sailors (43%) missed no watch. At the other end, 118 people (5%) missed more than 20 days; of these 118, 71 were back by year end, 19 had left and 28 remained away.
    silent | Recycling on the quays reached 47.3% for the year, 2.7 percentage points below the 50% target.
    silent | The number of berths let has decreased by 23% compared to last year (181 in 2022/23, 236 in 2021/22).
    found 32% | The number of berths let has decreased by 32% compared to last year (181 in 2022/23, 236 in 2021/22).
    silent | The average rate of return was 4.72%, or 0.14% below the comparable indicator of 4.86%.
    silent | There were 36,677 new sailors in 2011/12. That represents a 20% decrease on the 2010/11 figure of 45,910, and a 67% drop on 2006/07 when there were 110,826.
    silent | We work to improve: 72% of crews felt safe compared to 78% elsewhere.
    """
}
