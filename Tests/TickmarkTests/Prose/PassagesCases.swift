/// Families met in passages of annual reports: tables told cell by cell, headlines that are borne out
/// further down, and sentences that go on about the one before.
extension ProseCase {
  static let passages = """
    = Cells told one after the other
    confirmed 31 | § Boats had 31 repairs and ferries 20. [[Craft,Repairs,Cost|Boats,31,60|Ferries,20,70|Canoes,21,33]]
    found 30 | § Boats had 30 repairs and ferries 20. [[Craft,Repairs,Cost|Boats,31,60|Ferries,20,70|Canoes,21,33]]
    found 49 | § Neglect accounted for 49 risks. ¶ Harm at home accounted for 30 risks. [[Risk,2021/22,2022/23|Neglect,40,45|Harm at home,33,30|Theft,11,12]]
    confirmed 45 | § Neglect accounted for 45 risks. ¶ Harm at home accounted for 30 risks. [[Risk,2021/22,2022/23|Neglect,40,45|Harm at home,33,30|Theft,11,12]]
    found 36 | § Harm at home rose from 33 in 2021/22 to 36 in 2022/23. [[Place,2021/22,2022/23|Home,33,38|Street,40,45]]
    found 186 | The rate in Marshland fell from 186 in 2021 to 140 in 2022. [[Place,January to December 2021,January to December 2022|Marshland,168,140|Fenland,179,126|Upland,170,141]]
    confirmed 168 | The rate in Marshland fell from 168 in 2021 to 140 in 2022. [[Place,January to December 2021,January to December 2022|Marshland,168,140|Fenland,179,126|Upland,170,141]]
    found 45% | § 45% of licences were late in Ely and 23% in March. [[Place,Late,In time|Ely,44%,56%|March,23%,77%]]
    found 253 | § In all 1,263 loans were made; 797 of them were in Towns, and 253 in Children's Homes. [[Corporate Director,Loans|Corporate Director Childrens Homes (DCH),235|Corporate Director Towns,797|Corporate Director Ports,135|Corporate Director Roads,96|Total,1263]]
    confirmed 235 | § In all 1,263 loans were made; 797 of them were in Towns, and 235 in Children's Homes. [[Corporate Director,Loans|Corporate Director Childrens Homes (DCH),235|Corporate Director Towns,797|Corporate Director Ports,135|Corporate Director Roads,96|Total,1263]]
    found 620 | § We sold 620 boats, of which 186 were sold at the first sale and 416 were passed to another. [[Sale,Number|Boats sold at the first sale,186|Boats passed to another,416|Total,602]]
    found 168 | § We sold 602 boats, of which 168 were sold at the first sale and 416 were passed to another. [[Sale,Number|Boats sold at the first sale,186|Boats passed to another,416|Total,602]]
    found 20% | § In 2022/23, ferries carried 6,800 tonnes (68%), and lorries 1,900 (20%). [[Carrier,2021/22,2022/23|Ferries,6200 (63%),6800 (68%)|Lorries,1850 (18%),1900 (19%)]]
    silent | § At the end of the year there were 176 homes, with 281 approved places between them. [[Step,2021/22,2022/23|Homes at the end of the year,183,176|Approved in the year,15,12|Closed in the year,14,19]]
    silent | § Including the 71 other surveys, the team made 1,197 surveys in all, against 1,245 last year. [[Kind,2021/22,2022/23|Section 42 surveys,1181,1126|Other surveys,64,71]]
    silent | § Boats had 31 visitors and ferries 20 repairs. [[Craft,Repairs,Cost|Boats,30,60|Ferries,20,70|Canoes,21,33]]
    silent | § Last year boats had 36 repairs and ferries 20. [[Craft,Repairs,Cost|Boats,31,60|Ferries,20,70|Canoes,21,33]]
    silent | § Boats had 60 repairs and ferries 20. [[Craft,Repairs,Cost|Boats,31,60|Ferries,20,70|Canoes,21,33]]

    = Numbers that point back
    found 82 | The panel heard 28 appeals. From these 82 appeals, 6 were allowed.
    confirmed 82 | The panel heard 82 appeals. From these 82 appeals, 6 were allowed.
    found 362 | The team logged 326 boats, compared with 376 last year. Of the 362, 48% (175) were blue.
    confirmed 362 | The team logged 362 boats, compared with 376 last year. Of the 362, 48% (175) were blue.
    silent | The team logged 326 boats, 36 of them blue, and 45 ferries. Of the 362, 175 were new.

    = Shares of a base that others bear out
    silent | 24.1% of requests were refused. The national average is 25.2%. ¶ 79.5% of answers were in time. The national average is 45.9%.
    found 64% | The cohort was 62 children, of whom 51 (64%) were male and 11 (18%) female.
    found 81% | The cohort was 62 children, of whom 51 (82%) were male and 11 (81%) female.
    found 63 per cent | In 2015-16 there were 120,970 anglers. Of these anglers, 60 per cent were women (72,582 anglers) and 63 per cent were aged 65 or over (65,085 anglers).
    found 10% | There were 148 offences in the year. Violence accounted for half of all offences (74), damage for 21 (14%) and theft for 25 (10%).
    confirmed 24.1% | 24.1% of requests were refused. ¶ 170 refusals out of 705 requests received.

    = Changes of the sentence before
    silent | The number of appeals in 2022-23 reached 13,700, up by 2,600 (24%) from 2021-22.
    found 34% | The number of appeals in 2022-23 reached 13,735, up by 2,613 (34%) from 2021-22.
    confirmed 1.3% | The number of boats has decreased. There were 394,400 in 2016 compared to 389,430 in 2017, a decrease of 1.3% at 31st March.
    found 3.1% | The number of boats has decreased. There were 394,400 in 2016 compared to 389,430 in 2017, a decrease of 3.1% at 31st March.
    found 155 | The number of boats that were not moored rose from 160 to 155, and 21 boats were lost.
    found 155 | Boats not moored rose from 160 to 155.
    confirmed 170 | Boats not moored rose from 160 to 170.
    found 280 | We sold 1,120 boats in 2021/22 and 1,450 in 2022/23. There were 280 more sold in 2022/23, which was an increase of 29.5%.
    confirmed 14 | The team logged 362 boats, compared with 376 last year. Of the 362, 48% (175) were blue. This is a decrease of 14 boats.
    found 41 | The team logged 362 boats, compared with 376 last year. Of the 362, 48% (175) were blue. This is a decrease of 41 boats.
    confirmed 7 | 46 appeals were registered in 2023, 7 more than in 2022 (39).
    confirmed 89% | 59 of the 66 bids came in time. ¶ That is 89%.
    silent | Costs did not rise from 20 to 15.
    silent | Prices have not risen significantly, from 20 to 19.

    = Lists told together
    confirmed 454 | § We took this number of calls from schools: ¶ - April 2023-2024: 142 (not final) ¶ - April 2022-2023: 121 ¶ - April 2021-2022: 80 ¶ - April 2020-2021: 43 ¶ - April 2019-2020: 68 ¶ It is not possible to give details of all 454 calls.
    found 445 | § We took this number of calls from schools: ¶ - April 2023-2024: 142 (not final) ¶ - April 2022-2023: 121 ¶ - April 2021-2022: 80 ¶ - April 2020-2021: 43 ¶ - April 2019-2020: 68 ¶ It is not possible to give details of all 445 calls.
    confirmed 90 | In the year 90 boats were sold, broken down by colour as follows: ¶ - Red: 40 ¶ - Blue: 30 ¶ - Green: 20
    found 99 | In the year 99 boats were sold, broken down by colour as follows: ¶ - Red: 40 ¶ - Blue: 30 ¶ - Green: 20
    silent | In the year 99 boats were sold. The main colours were: ¶ - Red: 40 ¶ - Blue: 30 ¶ - Green: 20
    silent | Last year 99 boats were not sold. Those that were rose: ¶ - Red: 40 ¶ - Blue: 30 ¶ - Green: 20

    = Values that look like years, means over years, opposites
    found 62.4% | The top quartile has 47.6% men and 62.4% women.
    confirmed 52.4% | The top quartile has 47.6% men and 52.4% women.
    confirmed 658 | There were 658 referrals made. There were 370 adult referrals, which marked a 6% decrease, and 288 child referrals, which marked an 8% increase.
    found 658 | There were 658 referrals made. There were 370 adult referrals, which marked a 6% decrease, and 388 child referrals, which marked an 8% increase.
    confirmed 32% | Referrals increased from 1490 in 2017/18 to 1967 in the current year. This represents a 32% increase on the previous year.
    found 23% | Referrals increased from 1490 in 2017/18 to 1967 in the current year. This represents a 23% increase on the previous year.
    confirmed 1967 | Referrals increased from 1490 in 2017/18 to 1967 in the current year. At the end of 18/19 there had been 1967 referrals.
    confirmed 64,000 | Over five years, 320,000 boats were built, or an average of 64,000 a year.
    found 46,000 | Over five years, 320,000 boats were built, or an average of 46,000 a year.

    = Sizes that stand together with their values
    found 9384 | As of 10 May 2024, 9046 children had an active plan, of whom 9384 were of school age.
    found 560 | We closed 538 boats in the year, 560 of them within target.
    found 73% | Complaints fell from 144 in 2017 to 91 in 2020, a reduction of 73%, before rising by 24% to 113 in 2021.
    found 7.8% | The number of enquiries that commenced during the year increased by 7.8% to 143,390 from 131,860 and involved 116,230 individuals.
    found 30.9% | The 69 councils recorded 5,596 referrals in 2014-15, compared with 4,725 in 2013-14 - a 30.9% rise.
    found 11.6% | The Council lost 4040.5 working days through sickness absence, compared to 4752.4 in the previous year (a decrease of 11.6%, 531.9 days).
    found 91% | In 2023-24 we received 235 requests and answered 241 of them within 20 working days (91%).

    = Parts, headlines and extremes
    found 52 working days | The average response time is now 52 working days, showing continued improvement from 32 days in 2022/23 and 42 days in 2021/22.
    confirmed 22 working days | The average response time is now 22 working days, showing continued improvement from 32 days in 2022/23 and 42 days in 2021/22.
    found 57 | There were 57 appeals, of which 24 were allowed, 20 were dismissed, 22 were not contested and one awaits decision.
    confirmed 57 | There were 57 appeals, of which 24 were allowed, 10 were dismissed, 22 were not contested and one awaits decision.
    found 25 | Of the 163 claims, 25 were looked into at the second stage. At the second stage, 31 claims were not upheld, 12 claims were upheld.
    found 365 | All figures are of 365 employees. The breakdown is that there are 174 female and 182 male employees.
    confirmed 356 | All figures are of 356 employees. The breakdown is that there are 174 female and 182 male employees.
    found 49,025 | The port issued a total of 49,025 fines. Of those, 7,567 were issued for berths with 14,072 issued for locks and 29,186 for speed.
    confirmed 6% | The number of claims for grants of the port increased by 6% in 2022/23. ¶ There were 109,145 claims for grants in 2022/23, compared with 102,970 the previous year.
    found 9% | The number of claims for grants of the port increased by 9% in 2022/23. ¶ There were 109,145 claims for grants in 2022/23, compared with 102,970 the previous year.
    confirmed six | In the autumn there were 12 claims for boats. There had been a decrease of six in claims for boats from the summer (18).
    found nine | In the autumn there were 12 claims for boats. There had been a decrease of nine in claims for boats from the summer (18).
    confirmed 575 | § # Fines ¶ Reasons for cancellation [[Reason for cancellation,Number cancelled|Challenge,307|Permit,101|Blue badge,68|Loading,99]]¶ The total number of cancellations was 575.
    found 114 | § [[Year,Complaints|2019,144|2020,139|2021,118|2022,91]]¶ The highest number of complaints was in 2019, with 114.
    confirmed 144 | § [[Year,Complaints|2019,144|2020,139|2021,118|2022,91]]¶ The highest number of complaints was in 2019, with 144.
    found 329 | § [[Quarter,Requests,Late|Q1,297,46|Q2,320,61|Q3,299,42|Q4,392,53]]¶ The highest number of requests was in Quarter 4, with 329.¶ [[Year,Requests|2021/22,1175|2022/23,1308]]
    found 60% | The standard was met in 60% of claims with 3 out of 6 claims answered in time.
    found 82 | In the year there were 28 service level claims. From these 82 claims, 6 were escalated and 7 were sent on.

    = Numbered lists and shares behind a clause
    confirmed 33% | A total of 136 letters had been received. Of late, 45 quarrels had been settled by talks, outside of the usual process, which accounted for 33% of all letters received.
    found 23% | A total of 136 letters had been received. Of late, 45 quarrels had been settled by talks, outside of the usual process, which accounted for 23% of all letters received.
    confirmed 324 | There had been a total of 324 claims of which:- (i) 124 dealt with under the first (local) procedures; (ii) 12 dealt with under the second (distant) procedures; (iii) 1 dealt with under the third procedures; and (iv) 187 dealt with under the house procedures.
    found 342 | There had been a total of 342 claims of which:- (i) 124 dealt with under the first (local) procedures; (ii) 12 dealt with under the second (distant) procedures; (iii) 1 dealt with under the third procedures; and (iv) 187 dealt with under the house procedures.
    found 67.2% | The port employed 403 people, six fewer than a year earlier. Of these, 307 (67.2%) worked full time and 96 part time.
    confirmed 76.2% | The port employed 403 people, six fewer than a year earlier. Of these, 307 (76.2%) worked full time and 96 part time.
    confirmed 14.6% | In 2013, 878 boats were moored, an increase of 112 on the 766 of 2012, or 14.6%.
    found 16.4% | In 2013, 878 boats were moored, an increase of 112 on the 766 of 2012, or 16.4%.
    found 69 | § Of the staff, 307 worked full time and 69 part time. [[Staff,2021/22,%,2022/23,%|Full time,334,81.7,307,76.2|Part time,75,18.3,96,23.8|Total,409,,403,]]
    found 342 | There had been a total of 342 claims of which: (i) 124 were heard; (ii) 12 were lost; (iii) 1 was settled; and (iv) 187 were dealt with.
    found 342 | There had been a total of 342 claims: 124 were heard; 12 were lost; 1 was settled; and 187 were dealt with.
    silent | We asked 90 people: 40 liked the boats, 50 the ferries and 30 the canoes.
    silent | One panel agreed with all findings and the other changed two of them.
    silent | There were 46 decisions by the two offices, 17 of them upheld.
    silent | The number of claims for grants rose by 9% in 2021/22. ¶ There were 109,145 loans in 2022/23, compared with 102,970 the previous year.
    silent | Most claims were settled at the first stage with a total of 73, while 14 went to the second, and the office saw only 3. ¶ The outcomes of claims showed that 28 were not upheld, 19 were partly upheld, and 11 were upheld.

    = One column as a share of another
    confirmed 52% | § In the 2021/22 period, 52% of Stage 1 cases proceeded to Stage 2. [[Year,Stage 1,Stage 2,Stage 3|2020/21,46,13,3|2021/22,27,14,6|2022/23,44,17,6]]
    found 75% | § In the 2021/22 period, 75% of Stage 1 cases proceeded to Stage 2. [[Year,Stage 1,Stage 2,Stage 3|2020/21,46,13,3|2021/22,27,14,6|2022/23,44,17,6]]
    silent | § In the 2021/22 period, 75% of Stage 1 cases were settled before Stage 2. [[Year,Stage 1,Stage 2,Stage 3|2020/21,46,13,3|2021/22,27,14,6|2022/23,44,17,6]]
    silent | Six ports applied. There were four bids, with three of the six being late.
    found 370 | § Of these, 370 worked full time and 96 part time. [[Staff,2021/22,%,2022/23,%|Full time,334,81.7,307,76.2|Part time,75,18.3,96,23.8|Total,409,,403,]]
    """
}
