/// Sentences as minutes and reports tell them, with figures beside each other that are of different
/// things.
extension ProseCase {
  static let minutes = """
    = A time and a number that name when or what
    silent | There were 83 calls at the harbour in May, compared with 47 in the same quarter last year.
    found nine | Crews went to 83 calls in May, compared with 47 in the same quarter last year, i.e. nine fewer.
    confirmed nine | Crews went to 38 calls in May, compared with 47 in the same quarter last year, i.e. nine fewer.
    silent | 5 The number of calls rose by 9 (8.7%). At those, two boats were lost.
    silent | For PM2.5, there had been a fall of around 17.5 to 13.4 since 2017, below the limit of 20.
    silent | The harbour forecast an underspend of £402,000 at month 6, a reduction of £138,000 from month 4.

    = Targets and levels that another value passed
    silent | The harbour had passed its mark, having exceeded the indicator of 85%, and the 90% target set by members.
    silent | All 484 letters were seen within a day (meeting the target of 100%), with 99.7% answered in eight (just shy of the target of 100%).
    silent | In all 41 appeals were decided and 66% were dismissed, which is lower than in previous years resulting in 34% being allowed.

    = A share of what is left, of several together, or of something that nothing counts
    silent | We had 110 claims, eight of which were not looked into as they were withdrawn.¶ 83% (85) of claims were answered in time.
    silent | Crews went to around 68,600 calls. Of these, almost half (48%) were either to a collision (14,900), to an illness (9,500) or to a locked door (8,200).
    silent | A survey went out to 2,677 flats and 272 houses in the town, which saw a response rate of 34% from tenants.
    silent | There were 14,900 appeals lodged by parents. Of those lodged, 9,628 were heard. This represented 1.2% of new places.
    silent | We decided 11,229 claims. Redress was made in 2,434, or 25.3% of all claims decided (excluding those out of time).
    silent | In all 488 letters (388 in spring and 100 in autumn) came in - all were opened and 29% went to a manager.
    silent | Of 200 claims 178 were about boats; 164 were complaints whilst 14 were requests; of the 164 complaints, 135 were answered in time, which is an 82% rate.
    silent | Plans are looked at every three months for three cycles, and 76% of these plans were up to date.

    = Parts of a whole that the words set apart
    silent | Inspectors gave a good mark to 9 of the 14 boats (with 2 better and 3 worse).
    silent | There were 16 answers to the draft: 11 ticked "trade" and 7 "resident", since they could tick both.
    silent | The forecast was £19m over. This took in:¶ - £9m of savings to be found,¶ - £16m of savings not made,¶ - £14m of new demand,¶ - £20m of underspends.
    silent | Waste burnt fell by 2,801 tonnes to 1.12 million tonnes. Waste buried was 1.11 million tonnes, a fall of 24,848 tonnes from the year before.
    silent | Deposits stood at £63.399m in March, in comparison to £59.399m a year before.¶ A saving of £0.366m had been made.
    silent | The rate for the harbour is 60.3 calls per 1,000 boats. This was below the average of 71.9 calls per 1,000 boats.

    confirmed 3,320 | There were 47 deaths, 438 bad injuries, 485 killed or badly hurt and 2,835 slight injuries – totalling 3,320 people.
    found 3,820 | There were 47 deaths, 438 bad injuries, 485 killed or badly hurt and 2,835 slight injuries – totalling 3,820 people.

    = Sizes of another step
    silent | Visits also fell, down 2 per cent in the year to 282 million in 2012-13 and down from 322 million in 2008-09.
    silent | The rate stood at 23.3 per 1,000 boats, compared to 25.4 in the same period of the previous year.¶ This is a 4% fall on the previous quarter.
    silent | 15 percent of the workforce were 26 to 35. 26 percent of the workforce were 56 to 65.
    silent | 2,001 badly hurt¶ 122 were badly hurt¶ 46 were badly hurt

    silent | We stepped into 19% of those cases. In 3 out of 4 of these we settled the claim early.
    silent | There were 540 appeals in 2013/14. This is a 14% increase on last year, but is down from 578 appeals two years ago.

    = Numbers that answer different questions
    silent | 1. 699 boats.¶ 2. 116 crews.¶ 3. 310 sail lofts.¶ 4. 260 sail lofts.
    silent | Number of higher level notices issued 23,903¶ Number of lower level notices issued 9,220
    silent | What share of boats with sails are late?¶ 3% of the late boats¶ What share of boats with oars are late?¶ 15% of the late boats

    = A bracket behind a size tells the new value
    confirmed 77% | In 2021-22 (80 claims) those about staff fell by 77% (5) compared to 2020-21 (22).
    found 57% | In 2021-22 (80 claims) those about staff fell by 57% (5) compared to 2020-21 (22).

    = A size told twice beside the new value alone
    confirmed 8.2% | Crews went to 1,917 calls in Q1, an increase of 8.2% (145 calls) over the same quarter of 2015-16.
    found 11.5% | Crews went to 1,917 calls in Q1, an increase of 8.2% (145 calls) over the same quarter of 2015-16, and 11.5% (220 calls) higher than the average for the last five years.
    confirmed 0.4% | There were 43,523 calls in the 12 months to June. This was a fall of 170 recorded calls (0.4%) compared to the 12 months before.
    found 0.9% | There were 43,523 calls in the 12 months to June. This was a fall of 170 recorded calls (0.9%) compared to the 12 months before.
    confirmed 26% | The harbour took 63,950 boats in 2021-22, an increase of 13,280 boats or 26% compared to 2020-21.
    found 36% | The harbour took 63,950 boats in 2021-22, an increase of 13,280 boats or 36% compared to 2020-21.
    confirmed 2% | A total of 2,046 calls came in Q3, which was a fall of 2% (-33 calls) on the year before.
    silent | The harbour took 417 boats in March, compared with 353 a year earlier, a rise of 64 (18%).
    silent | There were 396 members, 17 (9%) fewer than hoped for, and 88 in the north.

    = Two sides that are everyone
    found 19.9% | 70.1% of employees are female and 19.9% are male, which has not changed in four years.
    found 38% | The second table showed the long term (72%) and short term (38%) absences.
    silent | 66.6% of females work part time and 23.6% of males work part time.
    silent | 71% of long stays and 38% of short stays were on time.

    = On which side of the budget it lies
    found £0.52m | Spending of £57.49m against a budget of £56.97m gave an underspend of £0.52m.
    confirmed £0.52m | Spending of £57.49m against a budget of £56.97m gave an overspend of £0.52m.
    found £84,747 | The budget was £72,692,857, and the outturn for the service was £72,608,110. This left an overspend of £84,747.
    confirmed £84,747 | The budget was £72,692,857, and the outturn for the service was £72,608,110. This left an underspend of £84,747.

    = A whole that is held against another one before its parts come
    found 1,409 | Crews went to 1,409 fires from April to June, compared with 1,499 the year before. This overall total comprised 629 on land, 690 afloat and 88 in sheds.
    silent | Crews went to 1,407 fires from April to June, compared with 1,499 the year before. This overall total comprised 629 on land, 690 afloat and 88 in sheds.

    = Tables whose whole or change stands in front
    confirmed 65 | [[Outcome,2012/13,2013/14,2014/15|Decided,65,50,60|Lost,41,35,33|Won,22,15,21|Won in part,2,0,6]]
    found 60 | [[Outcome,2012/13,2013/14,2014/15|Decided,65,50,60|Lost,41,35,33|Won,22,15,21|Won in part,2,0,8]]
    found 1480 | [[Year,No.,Closed,Met,Open|2017/18,1845,not kept,678,not kept|2018/19,1770,430,514,826|2019/20,1339,312,476,551|2020/21,1538,286,509,743|2021/22,1480,411,501,586]]
    confirmed -4% | [[Kind,Change,2021/22,2020/21|Letters,-4%,362,376|Calls,4%,175,168|Visits,17%,2651,2268]]
    found 71% | [[Kind,Change,2021/22,2020/21|Letters,-4%,362,376|Calls,4%,175,168|Visits,71%,2651,2268]]

    = One too many
    found 60 | Since April there have been 60 hearings of the panel with 8 permits granted, 35 refused, 5 suspended, 10 revoked, and no further action carried out on 1 permit.
    silent | Since April there have been 59 hearings of the panel with 8 permits granted, 35 refused, 5 suspended, 10 revoked, and no further action carried out on 1 permit.

    = Parts that are more than all
    found 847 | This year we settled 847 claims out of a total of 560.
    silent | There were seven reports that year. Twelve of these were good, and the remaining five fair.
    confirmed seven | There were seven reports that year. Two of these were good, and the remaining five fair.
    """
}
