/// Sentences with more figures than their claims need: nothing is proved where others give the size.
extension ProseCase {
  static let manyFigures = """
    = A size that other figures of the sentence give
    silent | There were 94 requests, an increase of 10 (12%) on the 84 of 2022/23, which was itself 18% up on the year before (71).
    silent | In all 262 visits were made.¶ The three most common reasons together account for 132 visits, just over half (50%) of all made.
    silent | There were 1,273 enquiries.¶ Half of all enquiries (641) came from homes, and three in ten (387, 30%) from shops.
    found 17% | There were 94 requests, an increase of 10 (17%) on the 84 of 2022/23.
    found 38% | Of the 60 referrals, 15 (38%) were closed, and of the 40 that stayed open 22 were urgent.

    = Comparators of another year in brackets
    silent | There were 276 concerns (255 in 2023/24), 68% of which were settled.
    silent | There were 296 referrals and 467 consultations. Referrals rose by 10.9% (267 in 2023/24) and consultations by 10.9% (421).
    silent | § The unit closed 120 cases. Only 41% of cases were closed in a month (2021/22: 38 of 101, 38%). [[Time,Cases|Within one month,49|One to three months,43|Longer,28|Total,120]]
    silent | Housing accounts for 52.8% of Stage 1 complaints (2023/24: 47.5%). [[Directorate,Stage 1 2023/24,Stage 1 2024/25|Housing,1204,1391|Place,1333,1243|Total,2537,2634]]

    = What stands against what
    silent | Our rate of 75% is higher than last year's 60% and than the average of other districts (72%).
    silent | Eight complaints were escalated to Stage 2 (2022/23: 9), which is 8.5% of those received at Stage 1, against 10.7% in the previous year.
    silent | Six were investigated, of which 4 (67%) were upheld. This compares with an average uphold rate of 80% in similar authorities.
    silent | Self-neglect (186) has overtaken domestic abuse (118) and was up by 35 on the 151 of last year.
    silent | One panel agreed with all findings of the investigation and the other changed two of them.
    silent | The board met four times; attendance by statutory partners was 100% and by other members 79% on average.
    silent | There were 133 children who are under five, of whom 11 were unborn.
    confirmed 79% | Attendance was 100% for the first group and 79% for the other. [[Group,Attendance|First,100%|Other,79%]]
    silent | 22 of the 96 victims of an offence were victims of a theft, down from 31 of 104 in the previous year.
    silent | In all 75 children came and 61 left, a net increase of 14 on the 641 at 31 March.
    silent | There were a further 71 small homes (66 on 1 April), making 269 in all.
    silent | 497 children live with carers of one kind or another, of whom 214 (43%) are with our own.
    confirmed 43% | 497 children live with carers of one kind or another, of whom 214 (43%) are with our own.
    silent | The service was in touch with 152 people and with all but nine of them (96%).
    silent | Offers rose to 60. Of those, 45 were taken up and 15 were declined, against 20 in the year before.

    = Lists in brackets behind two counts
    silent | 146 visits were made to the five towns (Ashby 28, Borne 19, Corve 51, Dene 11, Eaton 37), which is 14% more than the 128 in 2021/22.
    confirmed 146 | 146 visits were made to the five towns (Ashby 28, Borne 19, Corve 51, Dene 11, Eaton 37).
    found 148 | 148 visits were made to the towns (Ashby 28, Borne 19, Corve 51, Dene 11, Eaton 37).

    = Bands
    silent | § Only 41% of cases were closed in a month and 77% within three. [[Time,Cases|Within one month,49|One to three months,43|Three to six months,19|Longer,9|Total,120]]
    silent | § There were 994 cases of 475 children. That is 9 fewer cases than in 2021/22 (1,003; -0.9%) but 27 more children (448; +6.0%), 2.09 times against 2.24 times. [[Number of cases,Children|Once,297|Twice,81|3 to 5 times,63|6 to 9 times,21|10 or more times,13|Total,475]]

    = Totals that are at hand
    silent | § Outcomes are below. [[Outcome,Number,% of received,% of closed|Well founded,71,30%,48%|Not well founded,78,33%,52%|Withdrawn,59,25%,-|Still open,30,13%,-|Total,238,100%,]]
    """
}
