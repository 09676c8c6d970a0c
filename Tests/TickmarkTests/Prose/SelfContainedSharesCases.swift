/// Shares whose part and whole, or whose other shares, all stand in one sentence.
extension ProseCase {
  static let selfContainedShares = """
    = n (p%) of base in sentence
    confirmed 14% | Of the 452 home visits made in the year, 64 (14%) led to a referral.
    found 19% | Of the 452 home visits made in the year, 64 (19%) led to a referral.
    confirmed 65% | The board received 318 notifications, of which 207 (65%) met the threshold for a review.
    found 56% | The board received 318 notifications, of which 207 (56%) met the threshold for a review.
    confirmed 32% | There were 1,284 contacts with the helpline and 411 (32%) were passed to a social worker.
    found 23% | There were 1,284 contacts with the helpline and 411 (23%) were passed to a social worker.
    confirmed 32% | A total of 96 appeals were lodged; 31 (32%) were allowed.
    found 37% | A total of 96 appeals were lodged; 31 (37%) were allowed.
    confirmed 70% | We dealt with 742 enquiries during the year, 519 (70%) of them within ten working days.
    found 75% | We dealt with 742 enquiries during the year, 519 (75%) of them within ten working days.
    found 640 | Out of 640 assessments, 592 (92.5%) were completed on time, 84 (7.5%) were not.
    confirmed 7.5% | Out of 640 assessments, 592 (92.5%) were completed on time, 48 (7.5%) were not.
    found 5.7% | Out of 640 assessments, 592 (92.5%) were completed on time, 48 (5.7%) were not.
    confirmed 80% | 173 young people left care, and 139 of these (80%) stayed in touch with the service.
    found 88% | 173 young people left care, and 139 of these (88%) stayed in touch with the service.
    found 268 | Of the 268 people who replied, 189 (74%) said they felt safer, 51 (19%) felt no difference and 19 (7%) felt less safe.
    confirmed 19% | Of the 268 people who replied, 198 (74%) said they felt safer, 51 (19%) felt no difference and 19 (7%) felt less safe.
    found 29% | Of the 268 people who replied, 198 (74%) said they felt safer, 51 (29%) felt no difference and 19 (7%) felt less safe.
    confirmed 7% | Of the 268 people who replied, 198 (74%) said they felt safer, 51 (19%) felt no difference and 19 (7%) felt less safe.
    found 17% | Of the 268 people who replied, 198 (74%) said they felt safer, 51 (19%) felt no difference and 19 (17%) felt less safe.
    found 204 | The team closed 204 cases in the quarter: 113 (65%) with a positive outcome, 47 (23%) with no change and 24 (12%) because contact was lost.
    confirmed 23% | The team closed 204 cases in the quarter: 133 (65%) with a positive outcome, 47 (23%) with no change and 24 (12%) because contact was lost.
    found 32% | The team closed 204 cases in the quarter: 133 (65%) with a positive outcome, 47 (32%) with no change and 24 (12%) because contact was lost.
    confirmed 12% | The team closed 204 cases in the quarter: 133 (65%) with a positive outcome, 47 (23%) with no change and 24 (12%) because contact was lost.
    found 22% | The team closed 204 cases in the quarter: 133 (65%) with a positive outcome, 47 (23%) with no change and 24 (22%) because contact was lost.
    confirmed 55% | Some 221 children (out of 405, 55%) came into care by agreement.
    found 65% | Some 221 children (out of 405, 65%) came into care by agreement.
    confirmed 38% | Of 58 foster carers who left, 22 (38%) retired and 9 (16%) moved to another agency.
    found 48% | Of 58 foster carers who left, 22 (48%) retired and 9 (16%) moved to another agency.
    confirmed 16% | Of 58 foster carers who left, 22 (38%) retired and 9 (16%) moved to another agency.
    found 26% | Of 58 foster carers who left, 22 (38%) retired and 9 (26%) moved to another agency.
    confirmed 24% | There are 1,150 pupils on the roll of whom 276 (24%) are entitled to free meals.
    found 42% | There are 1,150 pupils on the roll of whom 276 (42%) are entitled to free meals.
    confirmed 80% | 212 of the 265 staff (80%) have completed the training.
    found 88% | 212 of the 265 staff (88%) have completed the training.
    confirmed 80% | 212 of the 265 staff, or 80%, have completed the training.
    found 88% | 212 of the 265 staff, or 88%, have completed the training.
    confirmed 80% | The panel heard 74 cases and in 59 of them (80%) agreed with the recommendation.
    found 89% | The panel heard 74 cases and in 59 of them (89%) agreed with the recommendation.
    confirmed 56% | In 2022/23, 382 households were owed a duty and for 214 (56%) homelessness was prevented.
    found 65% | In 2022/23, 382 households were owed a duty and for 214 (65%) homelessness was prevented.
    confirmed 36% | Safeguarding concerns numbered 3,450, of which 1,242 (36%) became enquiries.
    found 63% | Safeguarding concerns numbered 3,450, of which 1,242 (63%) became enquiries.

    = p% (n) of base
    confirmed 85% | Of the 340 inspections, 85% (289) found no fault.
    found 58% | Of the 340 inspections, 58% (289) found no fault.
    confirmed 85% | 85% (289) of the 340 inspections found no fault.
    found 58% | 58% (289) of the 340 inspections found no fault.
    confirmed 85% | 85% (289 of 340) of inspections found no fault.
    found 58% | 58% (289 of 340) of inspections found no fault.
    confirmed 85% | 85% of inspections (289 of 340) found no fault.
    found 58% | 58% of inspections (289 of 340) found no fault.
    confirmed 34% | 34% of concerns, or one in three, became an enquiry (1,396 of 4,106).
    found 43% | 43% of concerns, or one in three, became an enquiry (1,396 of 4,106).
    confirmed 1,396 | 34% of concerns, or one in three, became an enquiry (1,396 of 4,106).
    found 34% | 34% of concerns, or one in three, became an enquiry (1,936 of 4,106).
    confirmed 14% | 14% of visits led to a referral, i.e. 64 of 452.
    found 41% | 41% of visits led to a referral, i.e. 64 of 452.
    confirmed 62% | Around 62% of our foster carers (186 out of 300) have cared for more than five years.
    found 26% | Around 26% of our foster carers (186 out of 300) have cared for more than five years.
    confirmed 72% | 72% of care leavers were in suitable housing (144/200).
    found 27% | 27% of care leavers were in suitable housing (144/200).
    confirmed 27% | 27% of people asked (119 people out of 441) had not heard of the service.
    found 72% | 72% of people asked (119 people out of 441) had not heard of the service.
    confirmed 7.4% | Just 7.4% of decisions were appealed against - 17 of the 229 made.
    found 4.7% | Just 4.7% of decisions were appealed against - 17 of the 229 made.
    confirmed 91% | Over the year 91% of reviews were held on time, that is 1,092 out of 1,200.
    found 81% | Over the year 81% of reviews were held on time, that is 1,092 out of 1,200.
    confirmed 83% | Attendance was 83% (25 of 30 meetings).
    found 38% | Attendance was 38% (25 of 30 meetings).
    confirmed 88% | Timeliness: 88% (44 out of 50).
    found 78% | Timeliness: 78% (44 out of 50).
    confirmed 19% | The rate of re-referral was 19% (57 of 300 referrals).
    found 29% | The rate of re-referral was 29% (57 of 300 referrals).
    confirmed 76% | On-time completion rate 76% (91/120).
    found 67% | On-time completion rate 67% (91/120).
    confirmed 76% | We answered 91 of 120 requests on time (76%).
    found 67% | We answered 91 of 120 requests on time (67%).
    confirmed 76% | We answered 91 of 120 requests on time, a rate of 76%.
    found 67% | We answered 91 of 120 requests on time, a rate of 67%.
    confirmed 76% | We answered 91 of 120 requests on time, which is 76%.
    found 67% | We answered 91 of 120 requests on time, which is 67%.
    confirmed 76% | We answered 91 of 120 requests on time, representing 76%.
    found 67% | We answered 91 of 120 requests on time, representing 67%.
    confirmed 76% | We answered 91 of 120 requests on time, equating to 76% of the total.
    found 67% | We answered 91 of 120 requests on time, equating to 67% of the total.
    confirmed 76% | 91 requests, 76% of the 120 received, were answered on time.
    found 67% | 91 requests, 67% of the 120 received, were answered on time.
    confirmed 76% | 91 requests (76% of the 120 received) were answered on time.
    found 67% | 91 requests (67% of the 120 received) were answered on time.
    confirmed 76% | 91 requests were answered on time, which is 76% of the 120 received.
    found 67% | 91 requests were answered on time, which is 67% of the 120 received.
    confirmed 76% | Of 120 requests, 76% or 91 were answered on time.
    found 67% | Of 120 requests, 67% or 91 were answered on time.
    confirmed 76% | Of 120 requests, 91, or 76%, were answered on time.
    found 67% | Of 120 requests, 91, or 67%, were answered on time.
    confirmed 76% | 120 requests were received and 91 answered on time (76%).
    found 67% | 120 requests were received and 91 answered on time (67%).
    confirmed 18% | Staff turnover was 18%: 23 leavers from a workforce of 128.
    confirmed 42% | The turnout was 42%, with 126 of the 300 members voting.
    confirmed 42% | With 126 of the 300 members voting, turnout was 42%.

    = bracket with extra words
    confirmed 68% | Training for 240 staff (162 trained so far, 68%).
    found 86% | Training for 240 staff (162 trained so far, 86%).
    confirmed 81% | There are 58 groups of brothers and sisters (47 placed together, 81%).
    found 18% | There are 58 groups of brothers and sisters (47 placed together, 18%).
    confirmed 12.5% | We have 96 approved carers (12 of them kinship carers, 12.5%).
    found 21.5% | We have 96 approved carers (12 of them kinship carers, 21.5%).
    confirmed 12% | The service has 75 posts (9 vacant, 12%).
    found 21% | The service has 75 posts (9 vacant, 21%).
    confirmed 70% | 410 children had a plan (287 of them, or 70%, for neglect).
    found 75% | 410 children had a plan (287 of them, or 75%, for neglect).
    confirmed 26% | Of 31 young people 8 got grade 4 in English and maths (26%).
    found 62% | Of 31 young people 8 got grade 4 in English and maths (62%).
    confirmed 26% | Of 31 young people in the cohort, 8 achieved grade 4 in English and maths (26%).
    found 62% | Of 31 young people in the cohort, 8 achieved grade 4 in English and maths (62%).
    confirmed 26% | Of the 31 leavers, only 8 went on to university (26%; England 6%).
    confirmed 58% | Referrals to the regulator were made in 41 of 71 cases, i.e. 58%.
    found 85% | Referrals to the regulator were made in 41 of 71 cases, i.e. 85%.
    confirmed 58% | There were 71 substantiated cases. Referrals were made in 41 cases, i.e. 58% of substantiated cases.
    found 85% | There were 71 substantiated cases. Referrals were made in 41 cases, i.e. 85% of substantiated cases.
    confirmed 68% | Of the 240 SENCOs, 162 have now been trained (68%).
    found 86% | Of the 240 SENCOs, 162 have now been trained (86%).
    confirmed 67.5% | 162 of our 240 designated leads have been trained so far (67.5%).
    found 76.5% | 162 of our 240 designated leads have been trained so far (76.5%).

    = fractions and ratios
    silent | One in seven visits (64 of 452) led to a referral.
    found One in four | One in four visits (64 of 452) led to a referral.
    found One in five | One in five children (133 out of 402) has a plan.
    found One in three | One in three of the 410 plans (82) was for emotional abuse.
    found one in seven | Nearly one in seven complaints (98 of 402) was upheld.
    confirmed half | Almost half of complainants (25 of 52) got at least part of what they wanted.
    found a third | Almost a third of complainants (25 of 52) got at least part of what they wanted.
    confirmed Half | Half of the 86 people seen (43) were discharged.
    found a third | a third of the 86 people seen (43) were discharged.
    confirmed half | Just over half (214 of 402) were boys.
    found a quarter | Just over a quarter (214 of 402) were boys.
    found Two fifths | Two fifths of respondents (268 of 402) were satisfied.
    found Three fifths | Three fifths of the 120 reviews (90) were attended by the young person.
    confirmed three quarters | More than three quarters of the 120 reviews (93) were attended by the young person.
    found ninety per cent | More than ninety per cent of the 120 reviews (93) were attended by the young person.
    confirmed third | A third of the 93 referrals, 31 in all, came from schools.
    found A fifth | A fifth of the 93 referrals, 31 in all, came from schools.
    confirmed third | Of the 93 referrals a third (31) came from schools.
    found a fifth | Of the 93 referrals a fifth (31) came from schools.
    confirmed quarter | About a quarter (24%) of calls came at the weekend.
    found a half | About a half (24%) of calls came at the weekend.
    confirmed quarter | More than a quarter of calls (28%) came at the weekend.
    found a half | More than a half of calls (28%) came at the weekend.
    silent | Girls outnumbered boys by two to one (62 to 31).
    silent | 29% (2/7) of the care leavers were in work.
    confirmed 29% | 29% (2/7) of the care leavers were in work.
    confirmed 43% | 43% (6/14) of cases were audited as good.
    found 34% | 34% (6/14) of cases were audited as good.

    = complements and remainders in percent
    confirmed 84% | Of those asked, 16% were unhappy and the remaining 84% were content.
    found 48% | Of those asked, 16% were unhappy and the remaining 48% were content.
    confirmed 67% | 33% of plans were reviewed late while 67% were on time.
    found 76% | 33% of plans were reviewed late while 76% were on time.
    confirmed 17% | 83% of reviews were held in time and 17% were not.
    found 27% | 83% of reviews were held in time and 27% were not.
    confirmed 59% | In 41% of cases the child was heard; in the other 59% no view was recorded.
    found 95% | In 41% of cases the child was heard; in the other 95% no view was recorded.
    confirmed 17% | 62% of referrals came from schools, 21% from the police and the remaining 17% from health.
    found 27% | 62% of referrals came from schools, 21% from the police and the remaining 27% from health.
    confirmed 28% | 72% of complaints were answered in time, leaving 28% that were late.
    found 82% | 72% of complaints were answered in time, leaving 82% that were late.
    confirmed 22% | 78% of staff were female and 22% male.
    found 32% | 78% of staff were female and 32% male.
    confirmed 54% | The proportion of girls was 46% and of boys 54%.
    confirmed 3% | Of all respondents, 48% strongly agreed, 31% agreed, 12% neither agreed nor disagreed, 6% disagreed and 3% strongly disagreed.
    found 13% | Of all respondents, 48% strongly agreed, 31% agreed, 12% neither agreed nor disagreed, 6% disagreed and 13% strongly disagreed.
    confirmed 19% | The workforce is 81% female and 19% male.
    found 29% | The workforce is 81% female and 29% male.
    found 3% | Of the closed complaints, 24% were upheld, 35% partly upheld, 83% not upheld and 3% withdrawn.
    found 3% | Outcomes were: upheld 24%, partly upheld 35%, not upheld 83% and withdrawn 3%.
    confirmed 6% | The main ethnic groups were White British (71%), Asian (14%), Black (9%) and Mixed or other (6%).
    confirmed 10% | Calls came from parents (44%), schools (31%), health visitors (15%) and others (10%).
    found 1% | Calls came from parents (44%), schools (31%), health visitors (15%) and others (1%).

    = proportions that add
    confirmed 71% | 71% of children are placed with foster carers: 59% in-house and 12% with agencies.
    confirmed 71% | In all 71% of children are in foster care (59% in-house and 12% with agencies).
    found 61% | In all 61% of children are in foster care (59% in-house and 12% with agencies).
    confirmed 71% | 59% of children are with in-house carers and 12% with agency carers, 71% in total.
    found 81% | 59% of children are with in-house carers and 12% with agency carers, 81% in total.
    confirmed 65% | 44% were upheld and 21% partly upheld, so 65% were upheld in whole or in part.
    found 56% | 44% were upheld and 21% partly upheld, so 56% were upheld in whole or in part.
    confirmed 65% | 24% strongly agreed and 41% agreed, a total of 65%.
    found 75% | 24% strongly agreed and 41% agreed, a total of 75%.
    confirmed 58% | Together, the north (31%) and the south (27%) account for 58% of referrals.
    found 85% | Together, the north (31%) and the south (27%) account for 85% of referrals.
    confirmed 58% | A combined 58% of referrals came from the north (31%) and the south (27%).
    found 85% | A combined 85% of referrals came from the north (31%) and the south (27%).

    = majority
    silent | The majority of complaints (58 of 103) were about delay.
    confirmed 62% | The majority of referrals (62%) came from schools.
    found 26% | The majority of referrals (26%) came from schools.
    silent | Most of the 60 families (41) completed the course.
    confirmed 41 | Most families (41 of 60) completed the course.
    found half | Almost half (84%) of the children were under five.
    confirmed 92% | The vast majority of visits (92%) were unannounced.
    found 29% | The vast majority of visits (29%) were unannounced.
    found half | Fewer than half (64%) had a health check.
    found a quarter | Under a quarter of staff (42%) had been trained.

    = shares of shares
    confirmed 40% | Of the 266 referrals, 40% (106) came from schools, and 71 of these (67%) led to an assessment.
    found 60% | Of the 266 referrals, 60% (106) came from schools, and 71 of these (67%) led to an assessment.
    confirmed 67% | Of the 266 referrals, 40% (106) came from schools, and 71 of these (67%) led to an assessment.
    found 76% | Of the 266 referrals, 40% (106) came from schools, and 71 of these (76%) led to an assessment.
    confirmed 40% | 1,020 people were screened. 408 (40%) were referred on, of whom 102 (25%) needed surgery, 10% of all those screened.
    found 44% | 1,020 people were screened. 408 (44%) were referred on, of whom 102 (25%) needed surgery, 10% of all those screened.
    confirmed 25% | 1,020 people were screened. 408 (40%) were referred on, of whom 102 (25%) needed surgery, 10% of all those screened.
    found 35% | 1,020 people were screened. 408 (40%) were referred on, of whom 102 (35%) needed surgery, 10% of all those screened.
    confirmed 50% | Of the 390 children seen, 195 (50%) were referred and 78 of those (40%) had treatment.
    found 60% | Of the 390 children seen, 195 (60%) were referred and 78 of those (40%) had treatment.
    confirmed 40% | Of the 390 children seen, 195 (50%) were referred and 78 of those (40%) had treatment.
    found 60% | Of the 390 children seen, 195 (50%) were referred and 78 of those (60%) had treatment.

    = sole pair look-alikes
    silent | We received 340 complaints and 45 compliments (32%).
    silent | There were 45 complaints about 12 homes (27%).
    silent | The 24 staff handled 340 calls (12%).
    silent | In 2021 340 calls came in; in 2022 45 (32%) were late.
    silent | 340 calls came in, 45 more than before (32%).
    silent | Of 340 calls 45 were late; the target is 10%.
    silent | 45 of the 340 calls came from Ashby, where 20% of our residents live.
    silent | Sickness was 8%, with 12 of the 30 staff off for a month.
    silent | Training for 240 staff (12 sessions, 68%).
    silent | There were 240 staff, 68% of whom had been trained in 12 sessions.
    silent | We inspected 120 homes and 45 schools (60%).
    silent | 64 inquiries were held out of hours, 40% of the 452 visits were late.
    silent | 18 tenants (30% of those over 65) live alone in 64 homes.
    silent | Some 30% came by bus, as 126 of the 300 members live far away.
    silent | The 52 officers carried 1,040 cases, of which 20% were closed.
    silent | The 52 officers carried 1,040 cases, 20 each (up 12%).
    silent | Between them the 12 wards have 480 seats (40% vacant).
    silent | We sent 600 forms and 45 (30%) of those returned were blank.
    silent | There are 120 homes in the area. 45% of calls came from 12 of them.
    silent | The panel met 12 times. 45 (60%) were approved.
    silent | We have 96 carers. 12 (60%) of the children placed with them are under five.
    silent | The library has 1,200 members. In May 45 (30%) of new books were lent.
    silent | Of 640 calls, 45 (30%) of those after midnight were abandoned.
    silent | We visited 30 homes and found 12 (60%) of the residents content.
    silent | The 14 schools have 3,210 pupils, 9% of them in Year 11.
    silent | In the year 14 schools were visited and 3 (60%) of those in special measures improved.
    silent | We hold 64 records for 452 people, one in five of them under 18.
    silent | One in three of our 402 clients is over 80 and 52 live alone.
    silent | Half of the 86 people seen lived alone; 43 had a carer.
    silent | A third of the 93 referrals came from schools, and 12 from health visitors.
    silent | The team has 12 workers, one in three part-time, and 410 cases.
    silent | Upheld complaints were 24 of 120 this year, 20%, and 31 of 130 last year.

    = of these
    silent | Of the 266 referrals, 40% (106) came from schools, and 180 of these (68%) led to an assessment.
    silent | Of the 266 referrals, 106 came from schools and 71 of these were repeat referrals (67%).

    = complements
    silent | 33% of referrals were for neglect and 25% were not accepted.
    silent | 33% of plans were reviewed late while 20% of children were on time for school.
    silent | 72% of complaints were answered in time, leaving 18% that were a day late and 10% later still.
    silent | Of those asked, 16% were unhappy. A further 20% were unsure and the remaining 64% were content.
    silent | 16% were unhappy. In all, 20% were unsure and the remaining 64% were content.
    silent | Residents used the library (44%), the pool (31%), the gym (35%) and other places (20%).
    silent | People heard of us from friends (44%), the press (31%), school (35%) and other sources (20%).
    silent | The main reasons were cost (34%), delay (22%) and staff attitude (12%).
    silent | The largest groups were White British (71%), Asian (14%) and Black (9%).
    silent | Satisfaction was 81% in the north, 72% in the south and 64% in the west.
    silent | Male suicides were 74% and female unemployment 12%.
    silent | The proportion of girls was 46% in the north and of boys 64% in the south.
    silent | Boys made up 54% of referrals and girls 44% of exclusions.
    silent | 78% of staff were female and 92% of managers male.
    silent | 48% agreed, 31% were against, and the other 20% gave no answer.
    silent | Of the 62% who replied, 38% agreed and 40% disagreed.
    silent | The remaining 84% of the budget will be spent next year; 26% of it is for schools.
    silent | In the other 59% of wards turnout fell; it was 31% overall.

    = sums of shares
    silent | 44% were upheld and 21% partly upheld, so more than half had some merit: 72% of the complaints were about delay.
    silent | 71% of children are placed with foster carers: 59% live nearby and 22% go to a local school.
    silent | In all 71% of children are in foster care (59% in 2019 and 62% in 2020).
    silent | Together, the north (31%) and the south (27%) have 62% of the county's people.
    silent | A total of 65% agreed, 24% in the north and 41% in the south.
    silent | 65% agreed (24% in the north, 71% in the south).
    """
}
