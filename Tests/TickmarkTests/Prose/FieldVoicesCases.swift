/// Families met in the reports, minutes and answers of councils that no other case was drawn from.
extension ProseCase {
  static let fieldVoices = """
    = What a part leads to
    silent | There were 900 farms. Of these, 400 were let, which employed 1,300 workers.
    found 40 | Of the 35 pumps, 40 were repaired.

    = Which way is better
    silent | At year end the service exceeded its target of 9% for staff turnover (currently 7%).

    = A time between the verb and its size
    confirmed 5% | Tickets fell in 2021/22 by 5% from 40 in 2020/21 to 38 in 2021/22.
    found 15% | Tickets fell in 2021/22 by 15% from 40 in 2020/21 to 38 in 2021/22.
    confirmed 25% | Loans rose over the year by 25% from 80 to 100.
    found 52% | Loans rose this year by 52% from 80 to 100.

    = The other value in a bracket
    confirmed 10% | Fines increased by 10% (88) compared to 2019/20 (80).
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
    found 36% | 74% of wardens were men and 36% were women.
    silent | The pass rate was 74% for men and 66% for women.

    = Shares of what the paragraph counts
    confirmed 62% | § The team logged 250 faults on lifts, compared with 230 last year. ¶ - 62% of faults (155) were mended in a day. ¶ - 38% of faults (95) were not.
    confirmed 70% | There were 900 calls, 630 (70%) of which were answered.
    found 79% | There were 900 calls, 630 (79%) of which were answered.
    confirmed 40% | We employ 250 stewards, 100 are new (40% compared to 31% of drivers) and 150 are not (60% compared to 69% of drivers).
    found 49% | We employ 250 stewards, 100 are new (49% compared to 31% of drivers) and 150 are not (60% compared to 69% of drivers).
    confirmed 25% | On the larger sites, 9 out of 36 have been surveyed i.e. 25%.
    found 52% | On the larger sites, 9 out of 36 have been surveyed i.e. 52%.
    confirmed 75% | Fostering grew; of the 640 nests counted on 31 March, 480 (75%) were on cliffs.
    found 57% | Fostering grew; of the 640 nests counted on 31 March, 480 (57%) were on cliffs.

    = Pointing back
    confirmed 27 | The harbour office handled 27 mooring disputes in the quarter. Of the 27 mooring disputes, eight were withdrawn.
    silent | The office handled 12 north disputes and 15 south disputes. Of the 27 disputes, eight were withdrawn.
    silent | The office handled 27 disputes. Of the 19 disputes closed, eight were withdrawn.
    found 5 | Only 3 bids were heard, but all 5 were refused.
    confirmed 3 | Only 3 bids were heard, but all 3 were refused.

    = Tables of years and quarters
    confirmed 160 | § Ferry licences rose from 135 in 2021/22 to 160 in 2022/23. [[,2021/22,2022/23|Ferry licences,135,160|Taxi licences,90,85]]
    found 106 | § Ferry licences fell from 135 in 2021/22 to 106 in 2022/23. [[,2021/22,2022/23|Ferry licences,135,160|Taxi licences,90,85]]
    """
}
