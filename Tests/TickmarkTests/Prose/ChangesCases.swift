/// Changes, multiples and comparisons.
extension ProseCase {
  static let changes = """
    = Changes from a to b
    confirmed 25% | Reports of fly-tipping rose from 40 to 50, an increase of 25%.
    confirmed 25% | Housing disrepair claims fell from 80 to 60, a 25% reduction.
    confirmed 20% | Calls to the contact centre increased by 120 from 600 to 720 (20%).
    confirmed 15% | 345 requests were received, compared with 300 in the previous year, a rise of 15%.
    confirmed 20% | Sickness absence was 9.2 days per employee, down from 11.5 days the year before, a 20% decrease.
    confirmed 5 percentage points | The recycling rate rose from 41% to 46%, an increase of 5 percentage points.
    confirmed 4% | The budget grew by 4% from £2.5m to £2.6m.
    confirmed 12% | Visits to museums were 12% higher than last year (56,000 against 50,000).
    confirmed 18 | Arson fell by 18, from 90 to 72.
    confirmed 10% | Robbery is down 10% to 180 offences from 200.
    confirmed 10% | There were 132 appeals, 10% more than the 120 received in 2021/22.
    confirmed 8 | There were 46 evictions, 8 fewer than the previous year (54).
    confirmed 16% | The number of home-educated children grew by 16%, from 250 to 290.
    confirmed 7.5% | Council tax arrears went down from £4.0m to £3.7m, a fall of 7.5%.
    confirmed 30 | 210 young people were supported, which is 30 more than the 180 supported last year.
    confirmed 50% | Long-term vacancies increased by 50% (from 22 to 33).
    confirmed 6 percentage points | Attendance was 94%, up 6 percentage points on last year (88%).
    confirmed 2.5% | Pupil numbers rose by 2.5% from 8,000 to 8,200.
    confirmed 35% | Electricity use dropped to 1,300 MWh from 2,000 MWh, a saving of 35%.
    found 20% divided-by-new-value | Reports of fly-tipping rose from 40 to 50, an increase of 20%.
    found 33% divided-by-new-value | Housing disrepair claims fell from 80 to 60, a 33% reduction.
    found 5% points-called-percent | The recycling rate rose from 41% to 46%, an increase of 5%.
    found 20 percentage points percent-called-points | Tenant satisfaction rose from 50% to 60%, a rise of 20 percentage points.
    found 25% | Calls to the contact centre increased by 120 from 600 to 720 (25%).
    found 110 | Calls to the contact centre increased by 110 from 600 to 720 (20%).
    found 45% | 345 requests were received, compared with 300 in the previous year, a rise of 45%.
    found 28 | Arson fell by 28, from 90 to 72.
    found 390 | Burglary increased from 412 to 390.
    found 365 | The number of empty homes fell from 310 to 365.
    found 8 | There were 46 evictions, 8 fewer than the previous year (52).
    found 12% | There were 132 appeals, 12% more than the 120 received in 2021/22.
    found 6% | Planning income grew by 6% from £251,000 to £261,000.
    found 33% divided-by-new-value | Agency spend went from £1.2m to £1.8m, a 33% increase.
    found 17% | The number of home-educated children grew by 17%, from 250 to 290.
    found 9 percentage points | Attendance was 94%, up 9 percentage points on last year (88%).
    found 40 | 210 young people were supported, which is 40 more than the 180 supported last year.
    found 33% divided-by-new-value | Long-term vacancies increased by 33% (from 22 to 33).
    found 5.2% digits-transposed | Pupil numbers rose by 5.2% from 8,000 to 8,200.
    found 12% | Visits to museums were 12% higher than last year (55,000 against 50,000).
    found 20% | Robbery is down 20% to 180 offences from 200.
    found 6% points-called-percent | Attendance was 94% compared with 88% last year, a rise of 6%.
    found 3% | The workforce shrank from 1,500 to 1,440, a decrease of 3%.
    silent | We aim to increase recycling by 10% next year.
    silent | Overall numbers rose by 5% despite a fall in the north.
    silent | Between 2019 and 2022 referrals rose by 14%.
    silent | The contract value rose from £1.2m to £1.3m, an increase of 10%.
    silent | Fees will rise from £40 to £45 in April.
    silent | The scheme runs from 9 to 5 on weekdays and usage is up 12%.
    silent | Ages ranged from 18 to 64 and 30% of users were students.
    silent | The rate could increase from 5% to 8% if demand rises by a third.

    = Multiples
    confirmed 28 | The number of looked-after children placed out of area doubled from 14 to 28.
    confirmed 27 | Requests for mediation trebled from 9 to 27.
    confirmed 33 | The backlog halved from 66 to 33.
    confirmed 101 | Online applications almost doubled from 52 to 101.
    confirmed 65 | Noise complaints more than doubled, from 30 to 65.
    confirmed 40 | Twice as many women (40) as men (20) took part.
    confirmed 90 | Three times as many referrals were made by schools (90) as by doctors (30).
    confirmed 27 | Exclusions nearly trebled from 10 to 27.
    confirmed 84 | At 84, the number of prosecutions was double the 42 brought last year.
    found 25 | The number of looked-after children placed out of area doubled from 14 to 25.
    found 20 | Requests for mediation trebled from 9 to 20.
    found 40 | The backlog halved from 66 to 40.
    found 55 | Noise complaints more than doubled, from 30 to 55.
    found 40 | Twice as many women (40) as men (25) took part.
    found 90 | Three times as many referrals were made by schools (90) as by doctors (45).
    found 70 | Online applications almost doubled from 52 to 70.
    found 70 | At 70, the number of prosecutions was double the 42 brought last year.
    silent | The team has doubled its efforts to reach 300 families.
    silent | Residents can visit the tip twice a month, 24 times a year.
    silent | The grant must be matched, doubling the £500 available to each group.

    = Comparisons
    confirmed 58.9 per 10,000 | The rate of children in care was 58.9 per 10,000, lower than the regional rate of 74.7.
    confirmed 3.2 | The collision rate of 3.2 was below the national average of 4.1.
    confirmed 96% | Performance of 96% was above the target of 95%.
    confirmed 88% | 88% of calls were answered in time, below the target of 90%.
    confirmed 210 | More fines were issued in the north (210) than in the south (180).
    confirmed 17.9% | The re-offending rate has fallen to 17.9% compared with 25% a year ago.
    confirmed 59.2% | Timely reviews are up to 59.2% compared to only 20% a year ago.
    confirmed 34 | The same number of fires, 34, was recorded as in the previous year (34).
    confirmed 54 | The majority of respondents (54 of 98) supported the proposal.
    confirmed 58% | The majority (58%) of visitors came by car.
    confirmed 71% | At 71%, take-up of school meals was higher than the national figure of 65%.
    confirmed 48 | The highest number of call-outs was in June (48), compared with 40 in May and 33 in July.
    found 74.2% | At 74.2%, attendance was higher than the national figure of 78.5%.
    found 9.4% | The vacancy rate of 9.4% is below the regional average of 8.1%.
    found 93% | Performance of 93% exceeded the target of 95%.
    found 92% | 92% of calls were answered in time, above the target of 95%.
    found 210 | More fines were issued in the north (210) than in the south (245).
    found 27.9% | The re-offending rate has fallen to 27.9% compared with 25% a year ago.
    found 15% | Timely reviews are up to 15% compared to 20% a year ago.
    found 45 | The majority of respondents (45 of 98) supported the proposal.
    found 42% | The majority (42%) of visitors came by car.
    found 78.9 per 10,000 | The rate of children in care was 78.9 per 10,000, lower than the regional rate of 74.7.
    found 61% | At 61%, take-up of school meals was higher than the national figure of 65%.
    found 28 | Most of the 60 objections (28) concerned parking.
    found 38 | The highest number of call-outs was in June (38), compared with 40 in May and 33 in July.
    found 3.2 | Our collision rate of 3.2 was lower than the national average of 2.9.
    silent | The average wait was 12 days, better than the target of 10 days.
    silent | Costs are higher than in 2019, when 40 units were sold.
    silent | The target for 2023/24 is higher than the 85% set for this year.
    silent | The threshold of 50 was not met by 12 of the parishes.
    """
}
