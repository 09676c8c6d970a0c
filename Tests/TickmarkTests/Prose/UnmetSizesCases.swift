/// Sizes and the values that they lead from and to, told apart: in another clause, bracket or sentence.
extension ProseCase {
  static let unmetSizes = """
    = The size first, from and to behind the noun
    confirmed 12% | There was a 12% increase in the number of walkers and riders, from 2,150 on 31 March 2021 to 2,408 this year.
    found 21% | There was a 21% increase in the number of walkers and riders, from 2,150 on 31 March 2021 to 2,408 this year.
    confirmed 14 per cent | The survey showed a 14 per cent rise in claims against the depot, up from 23,360 to 26,580.
    found 41 per cent | The survey showed a 41 per cent rise in claims against the depot, up from 23,360 to 26,580.
    confirmed 6.2 percentage points | The share of plots let grew by 6.2 percentage points in a year, from 61.4% of plots last year to 67.6% this year.
    found 6.2 percentage points | The share of plots let grew by 6.2 percentage points in a year, from 61.4% of plots last year to 67.9% this year.
    silent | There was a 12% increase in the number of walkers and the number of riders went from 2,150 to 3,408.
    silent | A 14 per cent rise in claims against the depot came as repairs fell from 23,360 to 20,580.
    silent | Plots let grew by 6.2 percentage points a year, from 61.4% in 2018 to 79.9% in 2021.
    silent | There was a 12% increase in walkers and a fall in riders, from 2,150 to 1,408.
    confirmed 24.5% | This came of a 24.5% uptick in seed swaps compared to the previous year, with a record 1,245 packets handed in during 2022/23, up from 1,000 in 2021/22.
    found 42.5% | This came of a 42.5% uptick in seed swaps compared to the previous year, with a record 1,245 packets handed in during 2022/23, up from 1,000 in 2021/22.

    = Two times, each with its value in a bracket
    confirmed 10.3% | The number of bees kept showed a 10.3% increase between January 2021 (331) and December 2021 (365).
    found 10.3% | The number of bees kept showed a 10.3% increase between January 2021 (331) and December 2021 (356).
    confirmed 4% | Between 2011 (4,950) and 2019 (5,148), ferry trips increased 4% (198), but between 2015 (5,500) and 2019 they decreased 6% (352).
    confirmed 6% | Between 2011 (4,950) and 2019 (5,148), ferry trips increased 4% (198), but between 2015 (5,500) and 2019 they decreased 6% (352).
    confirmed 198 | Between 2011 (4,950) and 2019 (5,148), ferry trips increased 4% (198), but between 2015 (5,500) and 2019 they decreased 6% (352).
    confirmed 352 | Between 2011 (4,950) and 2019 (5,148), ferry trips increased 4% (198), but between 2015 (5,500) and 2019 they decreased 6% (352).
    found 9% | Between 2011 (4,950) and 2019 (5,148), ferry trips increased 4% (198), but between 2015 (5,500) and 2019 they decreased 9% (352).
    found 189 | Between 2011 (4,950) and 2019 (5,148), ferry trips increased 4% (189), but between 2015 (5,500) and 2019 they decreased 6% (352).
    silent | The gap between swimmers (64) and divers (51) grew by 3% on last year.
    silent | Between May (40 visits) and June the budget grew by 10% and visits by 12%.
    silent | Between the pool (331) and the gym (365) the council spent 10.3% more.

    = The number in the bracket behind a percentage
    confirmed 20,133 | In 2022, 119,514 trees were watered. This is a 14% decrease (20,133) from the 139,647 trees watered in 2018, and a 15% decrease (20,520) from the 140,034 trees watered in 2011.
    confirmed 15% | In 2022, 119,514 trees were watered. This is a 14% decrease (20,133) from the 139,647 trees watered in 2018, and a 15% decrease (20,520) from the 140,034 trees watered in 2011.
    found 20,250 | In 2022, 119,514 trees were watered. This is a 14% decrease (20,133) from the 139,647 trees watered in 2018, and a 15% decrease (20,250) from the 140,034 trees watered in 2011.
    found 51% | In 2022, 119,514 trees were watered. This is a 14% decrease (20,133) from the 139,647 trees watered in 2018, and a 51% decrease (20,520) from the 140,034 trees watered in 2011.
    silent | Rents rose by 10% (44) from 400 in 2020 to 440 in 2021. ¶ 44 Not counting garages.
    silent | Hires were up 9% (872) on last year's 800.
    confirmed 4.7% | The number of moorings has also decreased, falling 4,070 (4.7%) from 86,629 in 2014/15 to 82,559 in 2015/16.
    found 4,700 | The number of moorings has also decreased, falling 4,700 (4.7%) from 86,629 in 2014/15 to 82,559 in 2015/16.

    = The value of now in the sentence before
    confirmed 10% | The desk took 8,123 letters and calls (2,867 letters and 5,256 calls) in the spring. The number of letters increased by 27% from 2,252 in the winter, with the number of calls increasing by 10% from 4,777.
    found 10% | The desk took 8,123 letters and calls (2,867 letters and 5,256 calls) in the spring. The number of letters increased by 27% from 2,252 in the winter, with the number of calls increasing by 10% from 4,377.
    confirmed 19.6% | More bids were made (227,400) than were granted (181,785) in 2017/18. The number of bids that were granted increased by 19.6% from 151,970 in 2016/17.
    confirmed 29% | Of these, 7,855 were family tickets. The number of family tickets has increased by 29% since 2018 (6,100).
    found 92% | Of these, 7,855 were family tickets. The number of family tickets has increased by 92% since 2018 (6,100).
    confirmed 11% | Between April 2012 and March 2013 there were 3,494 reports of fly-tipping. That was an 11% reduction on the previous period, which saw 3,924 reports.
    found 14% | Between April 2012 and March 2013 there were 3,494 reports of fly-tipping. That was a 14% reduction on the previous period, which saw 3,924 reports.
    confirmed 33 | The desk dealt with 171 claims under the scheme, and the panel asked about 8 claims. It was noted that there had been a decrease of 33 claims against the number received in 2018/19 of 204.
    confirmed 37% | In 2015/16, 33,270 walkers set out and 22,820 came back. This year the numbers have fallen to 20,947 walkers setting out – a drop of 37% on three years ago.
    confirmed 23% | For the year ending 30 September 2020 the total number of hours lost was 17,074. For the year ending 31 March 2020 the total number of hours lost was 22,134, representing a 23% reduction in lost hours.
    found 225 | This bulletin puts the number of boats at 10,763, but the register gave a figure of 10,588. This is a difference of 225 boats.
    confirmed 225 | This bulletin puts the number of boats at 10,763, but the register gave a figure of 10,538. This is a difference of 225 boats.
    silent | The desk took 2,867 letters and 5,256 calls in the spring. The number of visits increased by 10% from 3,777.
    silent | In 2015/16, 33,270 walkers set out. This year 20,947 riders did, while dogs saw a drop of 12% on three years ago.
    silent | For the year the total number of hours lost was 17,074. The council has 22,134 hedges, and there was a 30% reduction in hedge cutting.
    found 9% | There were 39,006 entries in 2022/23. This is an increase of 9% compared to 2021/22 (34,759) and has surpassed 2019/20 (37,053).
    confirmed 25 | Comparing this year and last, litter reports had dropped by 25, with 78 reported incidents in 2020/21 and 53 from 2021/22.
    found 35 | Comparing this year and last, litter reports had dropped by 35, with 78 reported incidents in 2020/21 and 53 from 2021/22.

    = The number of the change, and what was before reckoned back
    confirmed 1.9% | From July 2022 to June 2023, 10,141 homes were swept. This was a rise of 190 on the previous year (1.9%).
    found 1.4% | From July 2022 to June 2023, 10,141 homes were swept. This was a rise of 190 on the previous year (1.4%).
    found 13% | 5,040 homes were swept during the spring. This is an increase of 687 (13%) from the previous quarter.
    confirmed 16% | 5,040 homes were swept during the spring. This is an increase of 687 (16%) from the previous quarter.
    found 2.6% | The number of homes swept rose slightly to 4,176 homes, an increase of 1.6% (106 homes) on the same quarter last year. In the spring it rose slightly to 4,176 homes, an increase of 2.6% (64 homes) on the same quarter last year.
    confirmed 6.2% | The figures show a 6.2% drop in the number of permits compared with last year. Between April and June we issued 3,269 permits, 217 permits fewer than during the same period in 2018.
    confirmed 1.7% | The overall number of plots increased by 1,390. It rose for the ninth year running, by 1.7%, to 82,170.
    found 7.1% | The overall number of plots increased by 1,390. It rose for the ninth year running, by 7.1%, to 82,170.
    confirmed 74% | The number of bids has already increased by 74% (9,200 bids) in 13 towns compared to the number of bids in the same towns for the whole of last year (12,400 in 2013/14).
    found 47% | The number of bids has already increased by 47% (9,200 bids) in 13 towns compared to the number of bids in the same towns for the whole of last year (12,400 in 2013/14).
    silent | The overall number of plots increased by 1,390. Rents rose by 2%, to £82,170.
    silent | The number of plots increased by 90. The waiting list rose by 12%, to 2,170.

    = The size in one sentence and its values in the next
    confirmed 9.7% | The report shows a 9.7% increase in queries about moorings compared with the previous year. In 2016/17 there were 90,634 queries, up from 82,620 in 2015/16.
    found 7.9% | The report shows a 7.9% increase in queries about moorings compared with the previous year. In 2016/17 there were 90,634 queries, up from 82,620 in 2015/16.
    confirmed 2% | Queries about moorings rose by 2% last year. 2,602 queries were made in 2017/18. This was slightly higher than 2016/17, when there were 2,555 queries.
    found 2% | Queries about moorings rose by 2% last year. 2,602 queries were made in 2017/18. This was slightly higher than 2016/17, when there were 2,455 queries.
    confirmed 4.5% | In the north, queries have risen by 4.5% and in the south they have fallen by 3.3% since the previous year. ¶ There were 94,637 queries in the north in 2017/18 as compared to 90,579 in 2016/17. ¶ There were 113,989 queries in the south in 2017/18, as compared to 117,836 in 2016/17.
    confirmed 3.3% | In the north, queries have risen by 4.5% and in the south they have fallen by 3.3% since the previous year. ¶ There were 94,637 queries in the north in 2017/18 as compared to 90,579 in 2016/17. ¶ There were 113,989 queries in the south in 2017/18, as compared to 117,836 in 2016/17.
    found 4.1% | In the north, queries have risen by 4.1% and in the south they have fallen by 3.3% since the previous year. ¶ There were 94,637 queries in the north in 2017/18 as compared to 90,579 in 2016/17. ¶ There were 113,989 queries in the south in 2017/18, as compared to 117,836 in 2016/17.
    silent | Queries about moorings rose by 7.9% last year. Staff numbers went up from 40 to 55.
    silent | Queries about moorings rose by 7.9% over the last three years. There were 90,634 queries, up from 82,620 in 2015/16.
    silent | Queries rose by 7.9% last year. Queries about moorings went up from 410 to 600.
    silent | In the north, queries have risen by 4.5% and in the south by 3.3%. ¶ There were 600 visits in the north, up from 410. ¶ Rents went up from £40 to £45.
    silent | Queries rose by 7.9% last year. Rents fell from £410 to £400.

    = Both values behind a long verb, and between two columns
    confirmed 49% | It also increased the number of file closures by 49% compared to the previous year, closing more files than it opened (5,221 in 2021/22 to 7,784 in 2022/23).
    found 94% | It also increased the number of file closures by 94% compared to the previous year, closing more files than it opened (5,221 in 2021/22 to 7,784 in 2022/23).
    confirmed 4% | [[Grants,2016/17,2017/18,2018/19|Totals,1087,1048,914]] ¶ The number of grants closed reduced by 4% between 2016/17 and 2017/18 and reduced by a further 13% between 2017/18 and 2018/19.
    confirmed 13% | [[Grants,2016/17,2017/18,2018/19|Totals,1087,1048,914]] ¶ The number of grants closed reduced by 4% between 2016/17 and 2017/18 and reduced by a further 13% between 2017/18 and 2018/19.
    = Two values in two sentences, and what is worked out of them
    confirmed 12% | We weighed 2,408 lorries. In 2020/21 the figure was 2,150, so this is a rise of 12%.
    found 21% | We weighed 2,408 lorries. In 2020/21 the figure was 2,150, so this is a rise of 21%.
    found 52% | Last year we weighed 2,150 lorries. This year we weighed 2,408 lorries, an increase of 52%.
    confirmed 12% | In 2020/21, 2,150 lorries were weighed. In 2021/22 this increased by 12% to 2,408.
    found 21% | In 2020/21, 2,150 lorries were weighed. In 2021/22 this increased by 21% to 2,408.
    confirmed 6% | The yard took 4,512 tyres during the year. The previous year's total was 4,256, meaning an increase of 6%.
    found 9% | The yard took 4,512 tyres during the year. The previous year's total was 4,256, meaning an increase of 9%.
    confirmed 6% | There were 4,512 tyres. This compares to 4,256 in 2020/21 and represents a 6% increase.
    found 60% | The yard took 4,512 tyres during the year; in 2020/21 it took 4,256. This represents an increase of 60%.
    confirmed 13% | There were 1,204 dives this quarter. Last quarter there were 1,384, which means dives are down 13%.
    found 31% | There were 1,204 dives this quarter, compared with 1,384 last quarter. Dives are therefore down by 31%.
    confirmed 8.8% | We saw an 8.8% increase in calls. In 2023 we took 31,450 calls; in 2022 we took 28,900.
    found 8.3% | We saw an 8.3% increase in calls. In 2023 we took 31,450 calls; in 2022 we took 28,900.
    confirmed 9% | The yard cut 812 keys in 2022/23, a 9% increase on last year. Last year's figure was 745.
    found 19% | The yard cut 812 keys in 2022/23, a 19% increase on last year. Last year's figure was 745.
    confirmed 2.6 percentage points | The rate of repairs was 22.4%. In 2021/22 it was 19.8%, an increase of 2.6 percentage points.
    found 8.6 percentage points | The rate of repairs was 22.4%. In 2021/22 it was 19.8%, an increase of 8.6 percentage points.
    silent | In 2018/19 there were 510 tyres. In 2022/23 there were 370 tyres, 3% fewer than in 2021/22.
    silent | In 2021/22 there were 510 tyres. Dives fell by 20, or 19%, to 83, and now make up 27% of the total.
    silent | Each tyre took 7 hours, so that the 113 of 2022/23 took a good deal of time. Since 2021/22, when there were 314 tyres, the total has risen by 92.
    silent | The largest cost was £2.48m for tyres: the cost of a set has reached £5,640, £720 more than last year. Savings of £9.2m were agreed.
    silent | Tyres went down by only 7, from 127 to 120. Keys grew by a quarter, to 35.
    silent | The yard cut 812 keys in 2022/23, a 9% increase on last year. Last year it took 41 tyres.
    silent | We saw an 8.3% increase in calls over the year. In March we took 450 calls; in February we took 390.
    silent | The yard cut 812 keys this year. Last year it cut 745, so plans were made for a 20% rise in tyres.
    confirmed 121% | The average time to mend a boat was 217 days, down from 221 days in the previous year. It was 121% higher (or 119 days longer) than in the year ending March 2012.

    = Said beside a value, and in brackets
    confirmed 66 | There were 148 dives compared to 214 in 2021 (66 fewer).
    found 76 | There were 148 dives compared to 214 in 2021 (76 fewer).
    confirmed 4 | Overall satisfaction rose from 71% to 75%, a 4 point increase.
    confirmed 18% | Compared to the 412 dives in 2019, there were 18% fewer in 2022 (338).
    found 81% | Compared to the 412 dives in 2019, there were 81% fewer in 2022 (338).
    confirmed 8.8% | The volume of calls (31,450) was 8.8% above that of 2022 (28,900).
    found 8.3% | The volume of calls (31,450) was 8.3% above that of 2022 (28,900).
    confirmed 3.2 | Average caseloads have reduced by 3.2, from 21.4 to 18.2.
    found 2.3 | Average caseloads have reduced by 2.3, from 21.4 to 18.2.
    confirmed 12% | A total of 2,408 lorries were weighed in 2021/22 (2,150 in 2020/21), a 12% rise.
    found 21% | A total of 2,408 lorries were weighed in 2021/22 (2,150 in 2020/21), a 21% rise.
    found 29% | The time to answer improved by 29%, from 64 days in 2021 to 52 days in 2022.
    silent | We took 148 calls (66 fewer by post) against 214 letters.
    silent | It also increased the number of files by 49%, and opened more wards (52 in 2021/22 to 98 in 2022/23).
    """
}
