/// Sentences about several things: what belongs to what is told by clauses, brackets and order.
extension ProseCase {
  static let pairs = """
    = Rates of rows, and shares of the whole
    silent | § Revenues and Waste were the only services to answer at least 90% of their complaints in time. [[Service,2021/22,2022/23,In time|Revenues,147,129,116 (90%)|Highways,205,238,198 (83%)|Waste,411,389,350 (90%)|Planning,58,66,47 (71%)|Total,821,822,711 (86%)]]
    silent | § Had Housing answered its 34 late complaints in time, the council's figure would have been 90%. [[Service,Complaints,In time,% in time|Housing,120,86,72%|Roads,200,180,90%|Total,320,266,83%]]
    silent | § Waste answered 90% of its 212 complaints in time, compared with 90% across the council. [[Service,Complaints,In time,% in time|Waste,212,190,90%|Roads,60,53,88%|Parks,459,413,90%|Total,731,656,90%]]
    silent | § Waste and Roads answered 90% and 88% of their complaints in time respectively. [[Service,Complaints,In time,% in time|Waste,212,190,90%|Roads,60,53,88%|Parks,459,413,90%|Total,731,656,90%]]
    silent | § At 17%, the proportion upheld in Housing was lower than the 20% for the council as a whole. [[Service,Upheld,Not upheld,Total|Housing,35,167,202|Roads,15,45,60|Waste,97,372,469|Total,147,584,731]]
    silent | § Musculoskeletal problems, at 21%, come second. Infections fell from 19.6% to 16.0%. [[Reason,Days,%,2021/22|Stress,5903,30.0,28.1%|Musculoskeletal,4132,21.0,22.4%|Infections,3148,16.0,19.6%|Operations,2558,13.0,11.8%|Other,3935,20.0,18.1%|Total,19676,100.0,100.0%]]
    silent | § Of the 865 interviews held, 656 took place within 72 hours (76%); the target is 80%. [[Return interviews,2022/23|Offered,1368|Accepted,865|Held within 72 hours,656]]
    silent | § Some 89% of applications were granted, against 86% in England. Of the 162 that were refused, 7 were majors, 66 minors and 89 others. ¶ [[Appeals,2020/21,2021/22,2022/23|Allowed,11,14,9|Dismissed,29,31,33|Split,1,0,2|All,41,45,44]]
    silent | § Children in care were only 32% of those missing (91 of ours and 34 placed here by others). [[Group,Children|Home,262|Our care,91|Others' care,34|Total,387]]
    = Pairs and shares in one order
    confirmed 84% | § 94 of 112 primary and nine of 14 secondary schools were good or better, 84% and 64%.
    confirmed 64% | § 94 of 112 primary and nine of 14 secondary schools were good or better, 84% and 64%.
    confirmed 58% | 640 of 1,103 prevention cases and 410 of 891 relief cases ended with a home, that is 58% and 46%.
    confirmed 5% | 52 of the 471 burglaries and 35 of the 698 vehicle crimes were solved, 11% and 5% respectively.
    found 48% | § 94 of 112 primary and nine of 14 secondary schools were good or better, 48% and 64%.
    found 46% | § 94 of 112 primary and nine of 14 secondary schools were good or better, 84% and 46%.
    found 64% | 640 of 1,103 prevention cases and 410 of 891 relief cases ended with a home, that is 58% and 64%.
    found 15% | 52 of the 471 burglaries and 35 of the 698 vehicle crimes were solved, 11% and 15% respectively.
    silent | Homelessness was prevented in 640 cases and relieved in 410, 58% and 46% of those that closed.
    silent | 1,023 girls and 939 boys reached the standard, 71% and 61%.
    = A base for each clause
    confirmed 5% | Of 471 burglaries 52 were solved (11%), and of 698 vehicle crimes 35 (5%).
    confirmed 11% | Of 471 burglaries 52 were solved (11%), and of 698 vehicle crimes 35 (5%).
    found 15% | Of 471 burglaries 52 were solved (11%), and of 698 vehicle crimes 35 (15%).
    found 21% | Of 471 burglaries 52 were solved (21%), and of 698 vehicle crimes 35 (5%).
    silent | There were 5,118 under 16, of whom 3,327 (65%) finished the challenge. ¶ - 4,871 people joined, 312 more than the year before; ¶ - 1,946 of these new members were children (40%); ¶ - 611 events were held.
    silent | The 126 schools have 41,300 pupils, 328 per school, of whom 6,608 (16%) receive free meals.
    silent | Half of the year's entrants (23 of 43) came in the first six months and 20 in the second six.
    found Half | Half of the year's entrants (29 of 43) came in the first six months and 14 in the second six.
    silent | Boys gained 58% and girls 64%.
    found 44% | 58% of members are men and 44% are women.
    = What a size is the distance of
    silent | Disadvantaged pupils did less well: 41.2% of them gained grade 4, against 71.9% of others, a gap of 30.7 points (2024: 31.5 points; 2023: 30.2 points).
    found 31.7 | Disadvantaged pupils did less well: 41.2% of them gained grade 4, against 71.9% of others, a gap of 31.7 points (2024: 31.5 points; 2023: 30.2 points).
    confirmed 4.7 | 66.2% of pupils reached the standard, 4.7 points up from 61.5% in 2024, against 63.5% in England.
    found 5.7 | 66.2% of pupils reached the standard, 5.7 points up from 61.5% in 2024, against 63.5% in England.
    silent | Adoption took 14.2 months on average, three months longer than two years ago (11.2) and one more than last year (13.2).
    silent | Of 1,562 assessments 1,343 were done within 45 days (86%), 5 points more than last year (81%) and 2 more than nationally (84%).
    silent | At the end of the year 203 children had a plan, 19 fewer than at its start: 171 plans were begun and 190 ended.
    confirmed 22% | Visits rose by 18% to 301,400, still 22% below the 386,400 of 2019/20.
    found 32% | Visits rose by 18% to 301,400, still 32% below the 386,400 of 2019/20.
    silent | We planted 3,100 trees against a target of 3,000, 1,240 of them (40%) in schools and 310 (10%) by volunteers.
    silent | § On average 133 episodes a month were reported, 24 more than in 2021/22.
    silent | Four people were killed and 66 seriously injured, together seven fewer than in 2021/22 (six and 71) and 30% below the 2015-19 average of 100.
    silent | Public health: smoking fell from 14.9% to 13.8%, against 13.0% in England, and 1,120 people set a date to quit, of whom 594 (53%) did.
    found 35% | Public health: smoking fell from 14.9% to 13.8%, against 13.0% in England, and 1,120 people set a date to quit, of whom 594 (35%) did.
    silent | The 310 new plans brought the number to 2,500, after 197 had ended, 113 more than the 2,387 of last year.
    confirmed 2.7 | At 66.2% we are 2.7 points above England (63.5%) and 6.9 points above the region (59.3%).
    confirmed 6.9 | At 66.2% we are 2.7 points above England (63.5%) and 6.9 points above the region (59.3%).
    found 9.6 | At 66.2% we are 2.7 points above England (63.5%) and 9.6 points above the region (59.3%).
    silent | Timeliness, at 88.4%, is 4.5 points up on the previous quarter and 6 points above England (82.4%), though still short of the 90% target.
    silent | The share with grade 4 or above dipped from 63.1% to 62.7%, but the share with grade 5 or above rose for the second year running, by 0.9 points in each year, to 43.8%.
    silent | § Episodes fell by 153, or 11%, while the number of children dropped by 15 (4%). [[,Children 2021/22,Children 2022/23,Episodes 2021/22,Episodes 2022/23|Home,268,262,571,538|Our care,97,91,614,521|Placed by others,37,34,182,155|Total,402,387,1367,1214]]
    = Several shares of several things
    silent | Planning: 91% of 46 major, 88% of 512 minor and 93% of 1,204 other applications were decided in time.
    silent | Major applications were decided in time in 42 of 46 cases, minor ones in 451 of 512 and others in 1,120 of 1,204; the targets are 60%, 70% and 70%.
    silent | 3.1% were not in education, employment or training and of 1.4% this was not known, together 4.5% or 142 of 3,160; England: 5.2%.
    silent | 281 children are educated at home (230 a year ago), 62% of them of secondary age, and 14 are missing education, seven fewer.
    silent | Sickness cost £2.5m, or £142 for each of the 17,403 days lost, 33% of which were due to stress.
    silent | § 92% of complaints about Housing were answered in time (93% for the council in 2021/22). [[Service,Complaints,In time,% in time|Housing,202,186,92%|Roads,60,53,88%|Total,262,239,91%]]
    silent | § Issues rose only slightly, from 211,285 to 217,124, so that each visit led to 0.53 issues on average (not counting the home service). [[Library,Visits 2021/22,Visits 2022/23,Issues 2021/22,Issues 2022/23|Central,361645,385283,200081,205107|Home service,-,-,11204,12017|Total,361645,385283,211285,217124]]
    silent | Of the 312 people helped 83% were still at home after 91 days (259), four points more than in 2021/22 and one more than in England.
    confirmed 35% | Of the 204 referrals 88 met the threshold (43%), of which 31 were substantiated (35%), 40 unsubstantiated and 17 unfounded or false.
    found 34% | Of the 204 referrals 88 met the threshold (34%), of which 31 were substantiated (35%), 40 unsubstantiated and 17 unfounded or false.
    confirmed 24% | Direct payments were used by 388 people, 24% of the 1,640 with care at home, compared with 23% (371 of 1,608) a year ago and 26.7% in England.
    found 42% | Direct payments were used by 388 people, 42% of the 1,640 with care at home, compared with 23% (371 of 1,608) a year ago and 26.7% in England.
    = A pair in the bracket behind each size
    confirmed 6% | Prices rose by 6% for adults (£4.90 to £5.20) and by 8% for children (£2.60 to £2.80).
    confirmed 8% | Prices rose by 6% for adults (£4.90 to £5.20) and by 8% for children (£2.60 to £2.80).
    found 9% | Prices rose by 9% for adults (£4.90 to £5.20) and by 8% for children (£2.60 to £2.80).
    found 18% | Prices rose by 6% for adults (£4.90 to £5.20) and by 18% for children (£2.60 to £2.80).
    confirmed 8% | Anti-social behaviour fell by 12% (1,930 to 1,698) and burglary by 8% (512 to 471), but vehicle crime rose by 9% (640 to 698).
    found 18% | Anti-social behaviour fell by 12% (1,930 to 1,698) and burglary by 18% (512 to 471), but vehicle crime rose by 9% (640 to 698).
    silent | Just 19% of waste was buried (10,260 of 54,000 tonnes), a third of the share of ten years ago (58%).
    = Wholes of other tables
    silent | § 447 children had 1592 episodes, 265 of them from home with 597 episodes and 117 from our care with 692. [[Group,Children 2021/22,Children 2022/23,Episodes 2021/22,Episodes 2022/23|Home,253,265,531,597|Our care,98,117,568,692|Placed by others,46,65,211,303|Total,397,447,1310,1592]]
    silent | § Of the 863 disadvantaged pupils 395 reached the standard (46%), 75% of the others (1567 of 2102) did. [[Group,Pupils,Reached standard,%|Girls,1436,1023,71%|Boys,1529,939,61%|All,2965,1962,66%]]
    silent | § Of 447 children 245 were boys, and of 1,592 episodes 827 were those of boys (52%). [[Sex,Children,%|Boys,245,55%|Girls,202,45%|Total,447,100%]]
    silent | § Had Housing upheld none, the council would have upheld 15% instead of 20%. [[Service,Upheld,Not upheld,Total|Housing,35,167,202|Roads,15,45,60|Waste,97,372,469|Total,147,584,731]]
    silent | There were 310 new plans, 25 more than the 285 of last year, 201 of which (65%) were issued in time.
    = What the pronoun stands for
    confirmed 56% | Youth clubs were used by 2,140 young people, 18% of those aged 11 to 19, 1,190 of them boys (56%) and 950 girls (44%).
    found 26% | Youth clubs were used by 2,140 young people, 18% of those aged 11 to 19, 1,190 of them boys (26%) and 950 girls (44%).
    found 98 | 30 apprentices started, 98 of them under 25, and 15 finished.
    silent | Of the 1,904 people 71% objected, 12% supported and 17% commented, compared with 76%, 9% and 15% of 2,310 in the first round.
    found 90 | 1,420 applications were made, 90 more than in 2021/22 (1,340), and 866 completed, 112 more (754).
    confirmed 80 | 1,420 applications were made, 80 more than in 2021/22 (1,340), and 866 completed, 112 more (754).
    confirmed 20% | We received 731 complaints, 28 fewer than the 759 of 2021/22, and upheld 147 of them (20%).
    found 28% | We received 731 complaints, 28 fewer than the 759 of 2021/22, and upheld 147 of them (28%).
    confirmed 45% | 8,614 of 42,018 eligible people (20.5%) were offered a check in 2022/23, and 3,876 of them (45%) took it up.
    found 54% | 8,614 of 42,018 eligible people (20.5%) were offered a check in 2022/23, and 3,876 of them (54%) took it up.
    silent | There were 731 complaints in 2022/23, 28 fewer than in 2021/22; 43 of them reached stage 2, and 13 the Ombudsman.
    silent | There were 61 enquiries, of which 11 led to an approval (18%), and 8% of those received by phone were repeats.
    = What stands behind a comma or in brackets
    silent | 265 children went missing from home, 12 more than the year before, on 597 occasions (531).
    silent | Health and safety: 212 accidents were reported, 31 fewer than in 2021/22, of which 14 (2021/22: 17) had to be notified.
    confirmed 26% | The bus service carried 1.24 million passengers, 19% up on 2021/22 (1.04 million) but 26% below 2019/20 (1.68 million).
    found 36% | The bus service carried 1.24 million passengers, 19% up on 2021/22 (1.04 million) but 36% below 2019/20 (1.68 million).
    confirmed 29% | From 264 in September the waiting list fell by 29% to 188 in March, 24 fewer than the 212 of April.
    found 39% | From 264 in September the waiting list fell by 39% to 188 in March, 24 fewer than the 212 of April.
    silent | There were 347 households in temporary accommodation. That is 58 households more than 12 months earlier (289) and more than double the 163 of March 2020.
    silent | Financial remedies came to £6,450 in ten cases, an average of £645, up from £4,130 (£590 on average over seven cases) in 2022/23.
    silent | Capital spending was £38.6m against a revised programme of £51.2m (75%), with £12.6m not spent.
    silent | The service had 164 fostering households on 31 March 2024, five fewer than a year earlier, with 281 approved places between them.
    silent | There were 296 referrals and 467 consultations. Referrals rose by 10.9% (267 in 2023/24) and consultations by 10.9% (421).
    silent | Two of the four indicators meet their target (assessments, 86.2%, and repeat referrals, 20.0%), the other two miss it.
    silent | Two in five people answered by phone (204 of 510), one in three online (170) and the rest on paper (136).
    silent | Four out of five (81%) of the 316 from the town, but only 54% of the 194 from the villages, use the centre.
    silent | Average house prices rose 6% to £312,000, 9.1 times average pay of £34,300, compared with 8.8 times in 2021.
    silent | § Without the £0.9m of grants Adults would have overspent by £2.7m, or 4.4% of its budget of £61.2m. [[£m,Budget,Outturn,Variance|Adults,61.2,63.0,1.8|Children,42.5,43.6,1.1|Total,103.7,106.6,2.9]]
    silent | § Adults overspent by £1.8m (2.9%) and Children by £1.1m (2.6%). [[£m,Budget,Outturn,Variance|Adults,61.2,63.0,1.8|Children,42.5,43.6,1.1|Total,103.7,106.6,2.9]]
    silent | Housing: 202 complaints (237 in 2021/22), 35 upheld and 186 in time.
    """
}
