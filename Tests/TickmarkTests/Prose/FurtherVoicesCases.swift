/// A second harvest of sentences written before anyone looked what the grammar makes of them.
extension ProseCase {
  static let furtherVoices = """
    = Further voices
    confirmed 14% | Over the year the ombudsman determined 57 cases about us and found fault in 8 of them, or 14%.
    confirmed 1,125 | Our lifeguards made 1,125 rescues in the season, against 900 in the season before: an increase of a quarter.
    confirmed two thirds | Roughly two thirds (66%) of looked-after children live within 20 miles of home.
    confirmed Nineteen | Nineteen of the 76 lifts in our blocks (25%) were out of order for more than a day.
    confirmed £2.9m | Spend on agency social workers came down from £3.4m to £2.9m.
    confirmed 15% | Spend on agency social workers came down from £3.4m to £2.9m, a saving of 15%.
    confirmed 340 | A further 60 sensors were fitted, bringing the number in place to 340, up from 280.
    confirmed 48% | 48% of looked-after pupils (60 of 125) reached the expected standard in reading.
    confirmed 30 | Volunteers planted 30 more trees than in 2021/22 (150 against 120).
    confirmed 4.6% | Voids stood at 4.6% of stock at year end, up from 3.9% at the start.
    confirmed 95% | Of 240 initial health assessments, 228 (95%) were on time.
    confirmed 210 | The museum service welcomed 210 school parties, 75 from primary schools, 110 from secondary schools and 25 from colleges.
    confirmed half | Just over half of those surveyed (52%) had heard of the scheme.
    confirmed 12 | On average 12 people a week, 624 over the year, came to the drop-in.
    confirmed 68% | In 2022/23, 68% of children's assessments were done in 45 days, lower than the 74% achieved in 2021/22.
    confirmed 6 percentage points | In 2022/23, 68% of children's assessments were done in 45 days, 6 percentage points lower than the 74% achieved in 2021/22.
    confirmed £84 | At £84 per head our spending on libraries is £12 below the county average of £96.
    confirmed 1,800 | Of the 2,400 streetlights due for replacement, 1,800 have been done and 600 remain.
    confirmed 16% | Foster carer approvals dropped from 25 to 21, which is a reduction of 16%.
    confirmed 9 | Registrations of new births were up 9 on the previous year, at 409 compared with 400.
    confirmed 60% | Thirty of the 50 (60%) said they would use it again.
    confirmed 44 | The 44 petitions received break down as 12 on roads, 20 on planning and 12 on other matters.
    confirmed 83% | Five in every six (83%) pupils got their first choice of school.
    confirmed 35% | Cases closed within a month rose from 20% to 35%.
    confirmed 15 percentage points | Cases closed within a month rose from 20% to 35%, an increase of 15 percentage points.
    confirmed 75% | Cases closed within a month rose from 20% to 35%, an increase of 75%.
    confirmed Three | Three schools are in special measures: Ashfield, Beech Hill and Coombe.
    confirmed 90% | The 90% target was met: 90% of invoices were paid within 30 days.
    confirmed 91% | 91% of invoices were paid on time, exceeding the target of 90%.
    confirmed 87% | 87% of invoices were paid on time, short of the 90% target.
    confirmed 38% | There were 29 fatal or serious collisions, 38% more than the 21 recorded in 2021.
    confirmed 125 | Crossings patrolled fell to 125 from 140.
    confirmed 640 | The service answered 640 of 800 queries at first contact. The other 20% were passed on.
    confirmed 5 | Compliments rose from 31 to 36. This is an increase of 5 (16%).
    confirmed 16% | Compliments rose from 31 to 36. This is an increase of 16%.
    confirmed £1.5m | We collected £1.1m in fees and £0.4m in fines, £1.5m in all.
    confirmed 60% | 450 homes were inspected, of which 270 (60%) passed.
    confirmed 60 | Eighteen requests were refused in full and 42 in part, 60 in all.
    confirmed 33% | The number of repeat victims is down by a third, from 96 to 64 (33%).
    confirmed 7.1 years | The average age of the fleet fell from 9.4 years to 7.1 years.
    confirmed 1 in 10 | Only 1 in 10 households (10%) has no access to a car.
    found 41% | Over the year the ombudsman determined 57 cases about us and found fault in 8 of them, or 41%.
    found 12% | Our lifeguards made 1,125 rescues in the season, against 900 in the season before: an increase of 12%.
    found three quarters | Roughly three quarters (58%) of looked-after children live within 20 miles of home.
    found 35% | Nineteen of the 76 lifts in our blocks (35%) were out of order for more than a day.
    found £3.9m | Spend on agency social workers came down from £3.4m to £3.9m.
    found 25% | Spend on agency social workers came down from £3.4m to £2.9m, a saving of 25%.
    found 80 | The number of sensors in place went up by 80 to 340, from 280.
    found 58% | 58% of looked-after pupils (60 of 125) reached the expected standard in reading.
    found 50 | Volunteers planted 50 more trees than in 2021/22 (150 against 120).
    found 3.6% | Voids stood at 3.6% of stock at year end, up from 3.9% at the start.
    found 59% | Of 240 initial health assessments, 228 (59%) were on time.
    found 210 | The museum service welcomed 210 school parties: 75 from primary schools, 110 from secondary schools and 35 from colleges.
    found half | Just over half of those surveyed (42%) had heard of the scheme.
    found 78% | In 2022/23, 78% of children's assessments were done in 45 days, lower than the 74% achieved in 2021/22.
    found 16 percentage points | In 2022/23, 68% of children's assessments were done in 45 days, 16 percentage points lower than the 74% achieved in 2021/22.
    found £22 | At £84 per head our spending on libraries is £22 below the county average of £96.
    found 700 | Of the 2,400 streetlights due for replacement, 1,800 have been done, leaving 700 to do.
    found 19% | Foster carer approvals dropped from 25 to 21, which is a reduction of 19%.
    found 19 | Registrations of new births were up 19 on the previous year, at 409 compared with 400.
    found 65% | Thirty of the 50 (65%) said they would use it again.
    found 46 | The 46 petitions received break down as 12 on roads, 20 on planning and 12 on other matters.
    found 15% | Cases closed within a month rose from 20% to 35%, an increase of 15%.
    found 55 | A total of 55 drivers were fined: 31 in the spring and 22 in the autumn.
    found four | Four schools are in special measures: Ashfield, Beech Hill and Coombe.
    found 89% | 89% of invoices were paid on time, exceeding the target of 90%.
    found 93% | 93% of invoices were paid on time, falling short of the target of 90%.
    found 28% divided-by-new-value | There were 29 fatal or serious collisions, 28% more than the 21 recorded in 2021.
    found 145 | Crossings patrolled fell to 145 from 140.
    found 30% | The service answered 80% of queries at first contact. The remaining 30% were passed on.
    found 7 | Compliments rose from 31 to 36. This is an increase of 7.
    found 26% | Compliments rose from 31 to 36. This represents an increase of 26%.
    found 70% | 450 homes were inspected, of which 270 (70%) passed.
    found 62 | Eighteen requests were refused in full and 42 in part, 62 in all.
    found a third | The number of repeat victims is down by a third, from 96 to 80.
    found 9.9 years | The average age of the fleet fell from 9.4 years to 9.9 years.
    silent | The council spends 12% of its budget on roads and 30% on schools, against 14% and 28% ten years ago.
    silent | In April 2022 the fee rose to £45, and by March 2023 we had sold 2,100 permits, 6% fewer than forecast.
    silent | Attendance by the 9 members was 87%, and 4 of them attended every meeting.
    silent | The survey of 1,100 residents found 71% satisfied, compared with 68% in a survey of 950 in 2020.
    silent | Our 24 parks won 6 awards between them, 2 more than the previous year.
    silent | Last year 18% of staff left; of those who stayed, 240 were promoted.
    silent | More than half of the 36 schools are academies and 12% of pupils have an EHC plan.
    silent | The scheme reached 3,400 people, 40% of whom were over 60, at a cost of £2.10 each.
    silent | For every 100 girls there are 104 boys on roll, and 52% of all pupils walk to school.
    silent | The lowest bid was £1.2m and the highest £1.9m, 58% more.
    silent | Between 9am and 10am some 400 people pass the door, 15% of them children.
    silent | The trust's rating moved from 3 to 4 on a scale of 5, and 92% of patients would recommend it.
    silent | As many as 1 in 5 calls is abandoned at peak times, when 40 of the 60 lines are staffed.
    silent | In the second half of the year 210 cases came in, 20 more than in the first, and 12% were urgent.
    silent | Emissions fell 4% while floor space rose by 2,000 square metres to 61,000.
    silent | The oldest pupil is 19, 8 are 18 and 60% are girls.
    silent | The fund of £800,000 paid for 14 projects, of which 3 cost more than £100,000 and took 45% of the total.
    silent | Every year about 3% of the 61,000 homes change hands.
    silent | The first phase, of 45 homes, is 80% complete and the second, of 60, has started.
    silent | The rate paid rose by 5% from £10.00 an hour in April and will rise again by 3% in October.
    silent | Savings of £4.1m were made, £0.3m short of the £4.4m planned.
    silent | Around 700 people work here, 4 in 10 of them part time, and 55 joined last month.
    silent | Six months after leaving, 71% of the 85 young people were in work or study.
    silent | The 15 largest employers account for 40% of jobs and the 3 largest for 18%.

    = Other forms
    confirmed 59% | Membership of the scheme stands at 1,430, an increase of 59% since 2020 (900).
    confirmed 120 | We have 120 more members than a year ago: 1,430 now and 1,310 then.
    confirmed Forty-six | Forty-six young people left care; 31 of them (67%) are in education or work and 15 (33%) are not.
    confirmed 11% | The 2022 count found 71 rough sleepers and the 2021 count 64: a rise of 11%.
    confirmed £19.6m | Income of £12.4m from rents and £7.2m from sales makes £19.6m.
    confirmed 84% | Of 50 audits, 42 were rated good. That is 84%.
    confirmed two | Only two of the six targets were met; the other four were missed.
    confirmed one percentage point | Persistent absence went up one percentage point, to 21% from 20%.
    confirmed 96 | Of 100 tests, 96 were passed, 4 failed.
    confirmed 25% | Vandalism cost us £150,000, which is 25% more than in 2021/22 (£120,000).
    confirmed 65 | There were 65 fewer collisions this year (410) than last (475).
    confirmed 60% | The 700 responses split 60% in favour (420) and 40% against (280).
    confirmed 2.4% | Sickness fell to 2.4% (2021/22: 3.0%).
    confirmed 35 | The list has 35 entries, 10 more than the 25 on last year's list.
    confirmed 40% | Two of the five depots (40%) have closed.
    confirmed 90 | 90 licences were revoked: 54 for taxis, 36 for alcohol.
    confirmed 3% | The population grew by 3% to 123,600 from 120,000.
    confirmed 87.5% | Seven of eight measures were on track (87.5%).
    found 95% | Membership of the scheme stands at 1,430, an increase of 95% since 2020 (900).
    found 76% | Forty-six young people left care; 31 of them (76%) are in education or work and 15 (33%) are not.
    found 21% | The 2022 count found 71 rough sleepers and the 2021 count 64: a rise of 21%.
    found £19.9m | Income of £12.4m from rents, £5.1m from grants and £7.2m from sales makes a total of £19.9m.
    found 48% | Of 50 audits, 42 were rated good. That is 48%.
    found three | Only two of the six targets were met; the other three were missed.
    found 3 percentage points | Persistent absence went up 3 percentage points, to 21% from 20%.
    found 20% divided-by-new-value | Vandalism cost us £150,000, which is 20% more than in 2021/22 (£120,000).
    found 56 | There were 56 fewer collisions this year (410) than last (475).
    found 60% | The 700 responses split 60% in favour (320) and 40% against (280).
    found 3.4% | Sickness fell to 3.4% (2021/22: 3.0%).
    found 15 | The list has 35 entries, 15 more than the 25 on last year's list.
    found 60% | Two of the five depots (60%) have closed.
    found 80 | 80 licences were revoked: 54 for taxis, 36 for alcohol.
    found 8% | The population grew by 8% to 123,600 from 120,000.
    found half | Nearly half (42%) of all pupils walk to school and 63% would like to; more than half (48%) live within a mile.
    found 78.5% | Seven of eight measures were on track (78.5%).
    silent | Of 85 schools inspected since 2019, 71 are good or better and 12% have changed grade.
    silent | Between a third and a half of the 240 members vote by post.
    silent | Last winter 40 of 52 gritters were out on the coldest night, and salt use was 12% up.
    silent | Our target is to cut waste by 10% from 480 kg to 432 kg a household by 2027.
    silent | A 20mph limit applies on 340 streets; average speed there fell by 1.2mph.
    silent | The tax base is 48,200, 1.1% up, and the collection rate 97.9%.
    silent | The first bid was for 40 homes, the second for 25; 30% will be affordable.
    silent | Just 3 of our 48 buses run on diesel; in 2018 it was 45 of 50.

    = Rounding twice, targets and spans of years
    confirmed 93% | The target of at least 90% was met, with 93% of letters answered in time.
    confirmed 7% | With 7% of bins missed, the target of no more than 5% was not met.
    confirmed 42% | The 42% target was met: 42% of waste was recycled.
    found 31% rounded-twice | Of the 1,500 forms, 457 (31%) were late.
    found 45% rounded-twice | Of the 10,000 permits, 4,447 (45%) were renewed online.
    found 88% | The target of at least 90% was met, with 88% of letters answered in time.
    found 4% | With 4% of bins missed, the target of no more than 5% was missed.
    found 42% | The target of 42% was narrowly missed at 42%.
    found 3 years stated-differently | § [[Item,Details|Flood defences 3 years on,The group on flood defences reported 5 years ago.|Library hours,To be reviewed.]]
    found 40% | § 40% of cases had deposits refunded. [[Outcome,Cases|Deposit refund,6|Apology,14|No action,10|Total,30]]
    silent | The target was 15 days and the average of 12 days met it.
    silent | The target of 42% was narrowly missed at 40%.
    silent | § [[Item,Details|Flood defences 5 years on,The group on flood defences reported five years ago.|Library hours,To be reviewed.]]
    silent | § [[Item,Details|Flood defences 3 years on,The group on libraries reported 5 years ago.|Library hours,To be reviewed.]]
    """
}
