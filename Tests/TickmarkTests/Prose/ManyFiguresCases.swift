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

    = What a pronoun stands for
    confirmed 91% | 288 (31%) of the 922 needed help, and of them 262 (91%) had it.
    found 81% | 288 (31%) of the 922 needed help, and of them 262 (81%) had it.
    silent | The office was called 612 times, 73 times more than in 2017/18 (a 14% rise), and 241 of these calls (39%) came by night.
    confirmed 39% | The office was called 612 times, and 241 of these calls (39%) came by night.
    silent | There were 46 decisions by the two offices, 17 of them upheld.
    confirmed 61% | There were 889 returns. 831 of 889 (93%) were offered a talk and 507 (61%) of those took it.
    silent | In 514 talks the reasons were: friends 207 (40%), home 118 (23%), none of these 246 (48%).
    silent | Of the twelve, seven were new, three were old and two were unknown; ten of them had a friend.
    silent | Of 8 standards an average of 7.1 was met; 13 clubs met all eight, five met seven and the other three fewer.
    silent | In 838 of the 922 a risk was found, of which action was taken in 812 (97%).

    = Brackets of other quarters and places
    silent | The team had 212 calls in the quarter (Q2: 236, Q1: 241), 182 of them answered in time (86%).
    silent | Of the 297, 38 have waited for three months (Quarter 2: 61; Quarter 1: 79).
    silent | The number waiting fell by 54 in the quarter (15.4%) and is 115 lower than in March (27.9%).
    silent | We collected £118.4m of £142.5m (83.1%), £6.2m more than a year ago (£112.2m of £135.4m, 82.9%).
    silent | At 187 per 100,000 the rate is above both the region (171) and the country (166).
    silent | The first is an improvement (from 71%) and the second a slight decline (from 67%).
    silent | Thefts went down from 52 to 47 and now 39, whereas frauds went up in both years (33, 37, 41).
    silent | The cost was £322 for each visit (£345 in the north, £284 in the south), £14 less than the £336 of last year.
    silent | Whilst this was a reduction of 13 children, the rate remained higher than the region (178) and the country (146).
    silent | In Q1 87% (681 of 783) were in time, Q2 90% (741 of 823), Q3 92% (697 of 758).
    silent | Low risk remained at 25; in total it is two fewer than last year's 76.
    silent | In all 75 homes were built in the quarter, 48 for rent and 27 for sale, making 166 for the year to date.
    silent | Of the 79 replies (four were withdrawn), 41 came in 10 days and another 22 in 20, which leaves 16 over time.
    silent | We met 75% (three of the four closed), against a national rate of 79%.
    silent | There was a 9% rise in the number of repairs, so that for each of them complaints have declined: from 2.6 to 2.5.
    silent | Shops had 17 claims upheld and 24 partly upheld out of 75 closed, or 55%. Homes: 11 and 13 out of 39 (62%).
    silent | This is 3 percentage points up on 2020/21 (88%) and compares well with the average of 85%.
    silent | This is fewer than in two of our three neighbours.
    silent | The gap of five points is smaller than last year, when it was nine (78% against 69%).
    silent | Spending was £611,000 against a profile of £642,000, 4.8% under.
    silent | Upheld were 21%, half the rate of the council as a whole (42%).
    silent | Of the 2,846, 34% (968) went on, 9% (256) were dealt with by a review, 21% (598) were passed on and the remaining 36% (1,024) were closed.
    silent | § Firms were the source in 34% of cases, six percentage points fewer than in 2020/21 (40%). [[Source,Number,%|Firms,329,34%|Known,503,52%|Unknown,136,14%|Total,968,100%]]

    = Words that are left out
    confirmed 55% | The 418 visits were those of 176 children. Girls made up 97 (55%) of the children.
    silent | The 418 visits were those of 176 children.¶ Girls accounted for 97 (55%) of the children and 249 (60%) of the visits, boys for 79 (45%) and 169 (40%).
    silent | § 124 calls were declined, or 18% of those due, and 70 did not take place, chiefly because the line was busy (35). [[Calls,Q1,Q2,Q3,Q4,Year|Due,170,199,157,181,707|Completed,121,139,116,137,513|Declined,31,38,26,29,124|Not completed,18,22,15,15,70]]
    confirmed 36% | Of the 2,846, 34% (968) were looked into under section 42(2), 9% (256) had a review, 21% (598) were passed on and the remaining 36% (1,024) were closed.
    confirmed 30% | Of the 1,273 calls three in ten (387, 30%) came from shops.
    found 40% | Of the 1,273 calls three in ten (387, 40%) came from shops.

    = What other voices say
    silent | On buses, 68% of people told us that the evening service was poor or very poor (477 of the 702); 44% had missed a visit.
    silent | Each meeting cost £3,588, which is less than last year's £4,210 even though the total was up, from £172,610.
    silent | Compliance fell to be decided in 14 cases (of which three had been decided before).
    silent | § In the three preceding years the numbers upheld were 9, 11 and 13 respectively. [[Decision,2021/22,2022/23|Not upheld,8,6|Upheld,13,16|Total,21,22]]
    silent | Nine new workers started, six of them from our own school, and although two have already left us the other seven have passed.
    found eight | Of the nine new workers two have left and the other eight have passed.
    silent | Sums of £1,335k were moved: £1,250k to care and £85k to health, from schools £310k, roads £460k and offices £565k.
    silent | On being put to the vote there were 7 in favour, 1 against and 1 abstention.
    silent | Of the 21 items six had been heard, including three tonight; two had been added and one put off, leaving 16 to come.
    silent | Housing complaints were 44.1 per 1,000 homes (17,740 homes), school complaints 15.6 per 1,000 pupils (19,080 pupils).
    silent | There were 1,118 thanks, 2.8 fewer for every hundred than in the year before (1,150).
    silent | § With office complaints the total was 168, six more than in 2021/22 (162). [[Complaints,2020/21,2021/22,2022/23|Stage 1,81,104,117|Office complaints,47,58,51]]
    silent | The sum was £1,920. The council paid that sum with interest of £212 and £500 for distress, £2,632 in all.
    silent | Of the 67 complaints upheld, 64 led to an apology, 31 to an explanation and 51 to training: 146 remedies, or 2.2 each.

    = Bounds far off
    silent | § Fewer children were missing often: 37 had ten or more episodes. [[Missing,2021/22,2022/23|Episodes,1476,1364|Children,413,431]]
    confirmed half | § Of the 64 pupils 36 (56%), more than half, had a plan.
    silent | The rate among the oldest was 3.2 times that of the 5 to 9 group, the lowest.
    silent | There were 1,364 visits of 431 children. This is 112 fewer visits (7.6%) but 18 more children (4.4%) than in 2022/23, so that the average number of visits has fallen from 3.6 to 3.2.

    = Words in no good order
    silent | That leaves 249 altogether, of forward, 13 more than 64 the start carry.
    silent | Places and 199 () 3 more than eighteen.
    silent | Eight received, four fewer than Nine 2021-22, and were seven suitable.
    """
}
