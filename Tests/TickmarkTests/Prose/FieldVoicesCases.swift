/// Families met in the reports, minutes and answers of councils that no other case was drawn from.
extension ProseCase {
  static let fieldVoices = """
    = What a part leads to
    silent | There were 900 farms. Of these, 400 were let, which employed 1,300 workers.
    silent | § 90 calls were logged, of which 20 came at night. Three of those 20 calls were false. [[Team,Calls|East,50|West,40|Total,90]]
    found 40 | Of the 35 pumps, 40 were repaired.

    = Which way is better
    silent | At year end the service exceeded its target of 9% for staff turnover (currently 7%).
    confirmed 18 days | The average wait was 18 days, an improvement from 23 days last year.
    found 28 days | The average wait was 28 days, an improvement from 23 days last year.
    confirmed 18 working days | The average time to answer a letter was 18 working days, an improvement from the 23 days of 2021/22.
    confirmed 60% | The majority, 60%, were late.
    found 40% | The majority, 40%, were late.
    confirmed 94% | Attendance was 94%, an improvement on last year's 91%.
    found 88% | Attendance was 88%, an improvement on last year's 91%.
    confirmed 26% | Overdue loans improved from 31% to 26%.
    found 36% | Overdue loans improved from 31% to 36%.

    = A time between the verb and its size
    confirmed 5% | Tickets fell in 2021/22 by 5% from 40 in 2020/21 to 38 in 2021/22.
    found 15% | Tickets fell in 2021/22 by 15% from 40 in 2020/21 to 38 in 2021/22.
    confirmed 25% | Loans rose over the year by 25% from 80 to 100.
    found 52% | Loans rose this year by 52% from 80 to 100.

    = The other value in a bracket
    confirmed 10% | Fines increased by 10% (88) compared to 2019/20 (80).
    confirmed 10% | Fines increased by 10% (8) compared to 2019/20 (80).
    found 19% | Fines increased by 19% (88) compared to 2019/20 (80).
    confirmed 20% | Fines decreased by 20% (16) compared to 2019/20 (80).
    confirmed 14% | There was a 14% decrease (21) from the 150 grants paid in 2018.
    found 41% | There was a 41% decrease (21) from the 150 grants paid in 2018.
    silent | Permits rose from the 84 of 2022/23 and the 57 of 2021/22. This is a 70% increase.
    silent | 53 boats sank, 14% fewer than in 2007, and 260 were damaged (down 6%).
    confirmed 10% | In comparison to the 290 pitches of 2021/22, last year saw 319, marking a 10% increase.
    found 30% | In comparison to the 290 pitches of 2021/22, last year saw 319, marking a 30% increase.

    = Parts of a whole
    found 86 | A total of 86 grants were paid, with 45 being new and 35 being renewals.
    confirmed 80 | A total of 80 grants were paid, with 45 being new and 35 being renewals.
    confirmed 215 | Five large trees were felled, together with 60 small and 150 dead ones, a total of 215, an increase of 40 on last year.
    found 251 | Five large trees were felled, together with 60 small and 150 dead ones, a total of 251, an increase of 40 on last year.
    confirmed 640 | The depot made 640 trips, 600 of these being planned and 40 other trips.
    found 660 | The depot made 660 trips, 600 of these being planned and 40 other trips.
    found 18 | We answered 18 stage-two letters. Four were upheld, six were partly upheld and ten were not upheld.
    found 36% | 74% of wardens were men and 36% were women.
    silent | The pass rate was 74% for men and 66% for women.

    = Shares of what the paragraph counts
    confirmed 62% | § The team logged 250 faults on lifts, compared with 230 last year. ¶ - 62% of faults (155) were mended in a day. ¶ - 38% of faults (95) were not.
    found 83% | § The team logged 250 faults on lifts, compared with 230 last year. ¶ - 62% of faults (155) were mended in a day. ¶ - 83% of faults (95) were not.
    confirmed 70% | There were 900 calls, 630 (70%) of which were answered.
    found 79% | There were 900 calls, 630 (79%) of which were answered.
    confirmed 40% | We employ 250 stewards, 100 are new (40% compared to 31% of drivers) and 150 are not (60% compared to 69% of drivers).
    found 49% | We employ 250 stewards, 100 are new (49% compared to 31% of drivers) and 150 are not (60% compared to 69% of drivers).
    confirmed 25% | On the larger sites, 9 out of 36 have been surveyed i.e. 25%.
    found 52% | On the larger sites, 9 out of 36 have been surveyed i.e. 52%.
    confirmed 75% | Fostering grew; of the 640 nests counted on 31 March, 480 (75%) were on cliffs.
    found 57% | Fostering grew; of the 640 nests counted on 31 March, 480 (57%) were on cliffs.

    = Pointing back
    found 72 | The harbour office handled 27 ferry disputes in the quarter. Of the 72 ferry disputes, eight were withdrawn.
    confirmed 27 | The harbour office handled 27 ferry disputes in the quarter. Of the 27 ferry disputes, eight were withdrawn.
    silent | The office handled 12 north disputes and 15 south disputes. Of the 27 disputes, eight were withdrawn.
    silent | The office handled 27 disputes. Of the 19 disputes closed, eight were withdrawn.
    found 5 | Only 3 bids were heard, but all 5 were refused.
    confirmed 3 | Only 3 bids were heard, but all 3 were refused.

    = Tables of years and quarters
    confirmed 392 | § The highest number of orders was in Quarter 4, with 392. [[Quarter,Orders,Late orders|Q1,297,46|Q2,320,61|Q3,299,42|Q4,392,53]]
    found 329 | § The highest number of orders was in Quarter 4, with 329. [[Quarter,Orders,Late orders|Q1,297,46|Q2,320,61|Q3,299,42|Q4,392,53]]
    confirmed 160 | § Ferry licences rose from 135 in 2021/22 to 160 in 2022/23. [[Kind,2021/22,2022/23|Ferry licences,135,160|Taxi licences,90,85]]
    found 106 | § Ferry licences fell from 135 in 2021/22 to 106 in 2022/23. [[Kind,2021/22,2022/23|Ferry licences,135,160|Taxi licences,90,85]]

    confirmed 30 | § Orchids won 45 prizes, roses 30 and ferns 21. [[Plant,Prizes,Entries|Orchids,45,60|Roses,30,70|Ferns,21,33]]
    found 36 | § Orchids won 45 prizes, roses 36 and ferns 21. [[Plant,Prizes,Entries|Orchids,45,60|Roses,30,70|Ferns,21,33]]
    confirmed 454 | § Ely drew the highest number of anglers, at 454. [[Measure,Ely,Wisbech,March|Anglers,454,189,341|Boats,31,40,12]]
    confirmed £1.2m | § Parks reported an overspend of £1.2m. [[Service,Budget £000,Outturn £000,Variance £000|Parks,45000,46203,1203|Ports,30000,29700,-300|Total,75000,75903,903]]
    confirmed £0.3m | § Ports reported an underspend of £0.3m. [[Service,Budget £000,Outturn £000,Variance £000|Parks,45000,46203,1203|Ports,30000,29700,-300|Total,75000,75903,903]]
    confirmed £0.9m | § The net overspend was £0.9m. [[Service,Budget £000,Outturn £000,Variance £000|Parks,45000,46203,1203|Ports,30000,29700,-300|Total,75000,75903,903]]
    found £2.1m | § Parks reported an overspend of £2.1m. [[Service,Budget £000,Outturn £000,Variance £000|Parks,45000,46203,1203|Ports,30000,29700,-300|Total,75000,75903,903]]
    found £0.6m | § Ports reported an underspend of £0.6m. [[Service,Budget £000,Outturn £000,Variance £000|Parks,45000,46203,1203|Ports,30000,29700,-300|Total,75000,75903,903]]

    = The unit said once
    confirmed 12% | The depot lost 440.5 working days, compared to 500.4 in the previous year (a decrease of 12%, 59.9 days).
    found 21% | The depot lost 440.5 working days, compared to 500.4 in the previous year (a decrease of 21%, 59.9 days).
    confirmed 65% | In September 79,190 families were rehoused. That was up 6% on the same date last year, and up 65% on a low point of 48,010 in 2010.
    found 56% | In September 79,190 families were rehoused. That was up 6% on the same date last year, and up 56% on a low point of 48,010 in 2010.

    = Breakdowns in lists
    confirmed 54% | § - Wet days: 366 (54%) ¶ - Dry days: 314 (46%)
    found 45% | § - Wet days: 366 (45%) ¶ - Dry days: 314 (46%)
    found 54% | § - Wet days: 336 (54%) ¶ - Dry days: 314 (46%)
    silent | § - Rain: 336 (54%) ¶ - Wind: 314 (50%) ¶ - Snow: 90 (14%)
    confirmed 356 | The figures are of 356 wardens. There are 174 women and 182 men.
    found 356 | The figures are of 356 wardens. There are 174 women and 282 men.
    confirmed 40% | There were 346,300 swims, an increase of 40% compared to the autumn term 2022/23 when there were 247,400 swims.
    found 30% | There were 346,300 swims, an increase of 30% compared to the autumn term 2022/23 when there were 247,400 swims.
    confirmed seven | It was heard that seven of the boats have been surveyed; two have a leak, one had rot and four are sound.
    silent | There were 3,200 moves in the autumn. This is a 5% increase on the same period in 2018/19 (from 3,000).
    found 15% | There were 3,200 moves in the autumn. This is a 15% increase on the same period in 2018/19 (from 3,000).

    = Two clauses, two changes
    silent | Satisfaction rose from 89% to 94.6%. This is against a backdrop of a 17% decrease in the number of calls.
    silent | - Last year 16 boats were sold and 19 hired, as in the year before (17 sold and 16 hired);
    silent | While grants made rose by 15.2%, there was a sharper, 27.3%, rise in those refused, from 55,630 to 70,805.
    found 23.7% | While grants made rose by 15.2%, there was a sharper, 23.7%, rise in those refused, from 55,630 to 70,805.
    found 29% | The queue grew by 2% from 2021/22, to 126,000, while the share served in time dropped from 20% to 29%.
    found 57,000 | Open files jumped from 75,000 to almost 57,000.
    confirmed 102,000 | Open files jumped from 75,000 to almost 102,000.
    confirmed 45% | Lost calls fell from 208,988 to 113,186; an improvement of approximately 45%.
    found 65% | Lost calls fell from 208,988 to 113,186; an improvement of approximately 65%.
    confirmed 299 | The queue at the gate was 737 walkers. This has now fallen to 299.
    found 929 | The queue at the gate was 737 walkers. This has now fallen to 929.
    confirmed 68% | There were 105,055 permits in 2015-16, compared to 62,645 in 2014-15. This represented an increase of 68% and followed a 380% increase in the year before that (from 13,040 in 2013-14).
    found 86% | There were 105,055 permits in 2015-16, compared to 62,645 in 2014-15. This represented an increase of 86% and followed a 380% increase in the year before that (from 13,040 in 2013-14).
    silent | Of the kitchens visited, 7 were rated as poor (0, 1 or 2) and will be seen again.

    = Budgets told in two sentences
    confirmed £6.0m | Spending is projected to be £157.4m against the budget of £151.4m. The projected overspend of £6.0m is due to pay.
    found £9.0m | Spending is projected to be £157.4m against the budget of £151.4m. The projected overspend of £9.0m is due to pay.
    """
}
