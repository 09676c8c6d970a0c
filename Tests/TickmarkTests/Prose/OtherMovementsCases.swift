/// Sizes and values that stand side by side and speak of different things.
extension ProseCase {
  static let otherMovements = """
    = A size beside the values of another movement
    silent | Repairs went up by 8% and lettings by 15%, against an overall increase in live files from 410 to 432 at year end.
    silent | While repairs went down by 18% the number of tenants rose from 9,120 to 9,400.
    silent | Grants were cut by 5% in the year in which caseloads grew from 18 to 21 per worker.
    silent | Compared with an England increase of 12%, our own requests rose from 300 to 318.
    silent | Following the 2019 merger, when visits rose by 30%, the figures have settled: 810 last year and 795 this year.
    silent | Parking goes up by 4.99% and rents go from £96 to £103 a week.
    silent | The number of moorings declined between 2003 and 2009 from 153,065 to 113,949 followed by a 4.9% increase in 2010.
    silent | The number of boats fell in 190 harbours (47%) between 2012 and 2013, compared to only 63 harbours (16%) in the previous year.
    silent | Use of oil in 2012 was 19.1 tonnes (9.0%) lower than in 1990 and 15.8% lower than its peak in 2004 at 230.5 tonnes.
    silent | Income from berths in 2013 was £10.3 million, which represented a 4.0% increase from £9.9 million in 2012. This was largely due to a 7.0% increase in income from visitors.
    silent | Data published today shows 13,658 claims were lodged in 2022/23. This is a rise of 23.6 per cent from 2021/22, when claims topped 10,000 for the first time, at 11,052.
    silent | The total declined from 511 to 464, a decrease of 47, compared with a national fall of 4%.
    silent | The total climbed from 185 to 327, an increase of 142, compared with a national fall of 9%.
    silent | The increase of 20 for the east follows one of 14 the year before.
    silent | In the year to March we received 261 letters as against 301 in the year before, although the population grew by only 1%.
    silent | Trust in repairs rose by 5.2 percentage points to 29.8%, the largest rise of any measure; trust in the landlord went down from 58.1% to 55.4%.
    silent | Punctuality, at 96.2%, has improved slightly from 95.0%, though it dipped to 95.0% in the second quarter.
    silent | Letters about berths went down, by 5 to 24, as did those about moorings, by one to nine. [[,2017/18,2018/19|Home moorings,38,45|Berths,29,24|Total,67,69]]
    found 10% | The total declined from 511 to 464, a decrease of 47 (10%).
    silent | We were sent 209 letters (+14, or 7.2%).
    found 15% | Repairs rose by 15%, from 300 to 330.
    found 15% | There was a rise of 15% as repairs went up from 300 to 330.
    found 12% | While repairs rose by 12%, from 300 to 330, lettings fell.
    found 4.9% | The number of moorings fell from 1,530 to 1,130, a fall of 4.9%.

    = Figures too far apart for a slip
    silent | The rise in mooring claims, from 19 to 27 (+42%), should be seen against a winter in which the yard did 2,140 lifts, 310 more than the winter before.
    silent | The board forecasts an overspend of £5.03m on a budget of £194.6m (2.6%), compared with £3.58m at Quarter 1.
    silent | The yard overspent by £72,000 (0.6%) on a budget of £11.8m, whereas in 2017-18 there was an underspend of £44,000.
    silent | 766 berths were let again, eleven more than in the year before, in 37.5 days on average (34.7).
    silent | The yard took in 33,376 tonnes of stone. The dry summer cut sand by 893 tonnes, or 13%, which is why its share went down from 49.0% to 47.9%.
    silent | Turnover was 14.2%, with 58 leavers from an average crew of 409, five more leavers than in 2021/22.
    silent | Claims rose from 4,000,000,000,000,000,000 to 20, a rise of 77, with 14 more.
    silent | Claims rose by 5%, from 1,000,000,000,000,000,001 to 9,000,000,000,000,000,001, with 14 more.
    found 54% | Claims numbered 1,134 in 2022/23 compared with 1,080 in 2021/22, an increase of 54%.
    found 61% | Claims rose from 200 to 232, an increase of 61%.
    found 1.6% | Claims rose from 200 to 232, an increase of 1.6%.
    found 6% | We closed 200 claims, of which 120 (6%) were upheld.
    found 44.4% | Claims rose from 900 to 936, an increase of 44.4%.

    = Values that a movement did not start from
    silent | Moorings went up fastest, up 31 or 35% in a year; three years ago there were only 52 of them.
    silent | Fifty boats were moved three times or more, up from 47, and are looked at each month.
    silent | Home moorings increased by only three, to 121, against a target of 130.
    silent | Growth was mainly in day boats, up by 11; home moorings increased by only three, to 121, against a target of 130.
    silent | The crew went down by only 8.5% over the period, so that the rate per thousand also improved, from 69.1 to 64.1.
    silent | Spending of £20.0m was £2.4m (13.6%) over budget.
    silent | The share of late boats fell again, by 2.9 percentage points, to 30.7% (Wales 32.9%).
    found 15.6% | Spending of £20.0m included £2.4m (15.6%) on berths.
    found 121 | Home moorings increased from 131 to 121.
    found 12 | Home moorings increased by 12, from 121 to 131, against a target of 130.

    = A list whose parts all have their share of a whole that holds more
    silent | Of the 603 claims, 236 were upheld (39%), 281 were partially upheld (47%) and 81 were not upheld (13%).
    found 74% | Of the 603 claims, 236 were upheld (39%), 281 were partially upheld (74%) and 81 were not upheld (13%).

    = Words that speak of another figure, time or thing
    silent | In 2015/16 we bought 7 berths and sold 10, a net income of the same amount.
    silent | The summer weeks, which used to be the peak, had 125 launches (July and August together) compared with 143.
    silent | Mooring claims were 12% down on 2022 at 1,650 (2022: 1,875).
    found 4,015 | Members told the yard about 4,015 concerns in 2018/19. [[,2017/18,2018/19|Concerns,3684,4105|Thanks,120,131]]
    silent | Members raised about 4,100 concerns in 2018/19. [[,2017/18,2018/19|Concerns,3684,4105|Thanks,120,131]]

    = A size of another subject than the pair
    silent | Claims rose from 80 to 96; late claims rose by 5%.
    silent | Claims fell from 310 to 280 as thanks rose by 30%.
    silent | While claims dropped from 4,100 to 3,980, permits went up by 6%.
    silent | Claims rose from 80 to 96, and late claims rose by 5%.
    silent | With permits down 3%, claims rose from 44 to 51.
    silent | Visits rose by 10% in 2022/23 and by a further 10% in 2023/24, from 100 to 121 over the two years.
    silent | Calls rose by 5% in each of the last two years, from 400 to 441.
    silent | We issued 188 permits, 25 more than the 163 in 2021/22 and nearly double the 96 of 2018/19.
    silent | One claim took 93 days, three times the 31 days allowed, and 5 others took more than 40.
    silent | The cost of the 9 large moorings was £2.7m, compared with £1.6m for 6 the year before, up 69%.
    silent | Claims rose from 128 to 143. That is a rise of 12%, after a rise of 17% the year before.
    silent | Claims rose from 128 to 148. This rise of 16% compares with a fall of 8% in the year before.
    silent | Claims rose from 100 to 118, an increase of 18%, compared with an increase of 5% across England.
    found 12% | Claims rose from 80 to 96, a rise of 12%.

    = Shares that need not make a hundred
    silent | 40% of claims were upheld and 35% were not upheld.
    silent | 40% of claims were upheld and 35% were not upheld; the rest were withdrawn.
    found 35% | 75% of boats took part and 35% did not take part.
    silent | The Ombudsman upheld 78% of claims. The average for similar authorities is 72%. The council complied with 100% of the rulings. The average for similar authorities is 99%.

    = A share of what is left
    silent | There were 250 permits, of which 60 were withdrawn, and we granted 95 (50%) of the remainder.
    silent | Of the 200 permits, 50 were withdrawn and 75 (50%) of the others were granted.
    silent | Of the 120 received, 20 were out of time; of the rest, 60 (60%) were granted.
    found 60% | Of the 120 received, 60 (60%) were granted.

    = Ages without the word
    silent | Of 400 children, 100 (a quarter) were under 5, 160 were 5 to 11 (40%) and 140 (35%) 12 or over.
    silent | Of the 60 leavers, 24 were aged 18 (40%), 21 were 19 (35%) and 15 were 20 or over (25%).
    found 45% | Of 400 children, 100 were under 5 (25%), 160 were 5 to 9 (45%) and 140 were 10 to 17 (35%).

    = A share beside a share of something else
    silent | The north had the highest share; 26 per cent (848,000) of homes had a shed. The east had the lowest share; three per cent (36,000) of homes.
    silent | The 3.5 million skippers who had never used a map were 30% of skippers. Of those skippers who had a chart, 7% (3.0 million) had never used a map.
    silent | Lets fell from 45,900 (75 per cent) to 43,800 in 2008 (74 per cent), followed by a slight increase to 44,500 in 2009.
    found 40% | We let 240 homes. Of these, 40% (72) were flats.

    = Values that stand with words of standing
    silent | Some 81% of complaints were dealt with in 15 days, which is an improvement on 74% achieved in the previous year.
    silent | On repairs the landlord was slightly above (78%) the average for similar bodies (77%).
    found 71% | On repairs the landlord was slightly above (71%) the average for similar bodies (77%).
    silent | The average wait was 217 days, down slightly from 221 days in the previous year. It was 121% higher (or 119 days longer) than the year ending March 2012.
    silent | In 2012 there were 1,630 branches belonging to VAT and/or PAYE based shops, compared with 1,610 the year before. Out of the 1,170 VAT and/or PAYE shops, only 80 trade at more than one site.

    = Things that are announced and listed
    silent | There had been 2 calls, one by letter and one through a talk with one of the wardens.
    silent | The survey covers the following four trades: Food, Housing, which includes Repairs, and Leisure.
    silent | There are four trades:¶ - Food stores;¶ - Other stores;¶ - Online; and¶ Stores that sell fuel.
    silent | There are four trades:¶ - Food stores;¶ - Other stores;¶ - Online; and Stores that sell fuel.
    silent | The map has three levels:¶ - One: the nations.¶ - Two: the counties.¶ - Three: the towns.¶ - Some places stand at more than one of them.
    found four | There are four trades:¶ - Food stores¶ - Other stores¶ - Online

    = What is no figure of the text
    silent | Coleman M. Survival at sea. Boat and Wave. 2012; 127(5 Suppl 1): S5-S16.
    silent | Figure 8: Balance of trade, £ billion
    silent | Diagram 1: Borrowing and Debt (£ billion) April 2014 - June 2014
    """
}
