/// Sentences written in many voices before anyone looked what the grammar makes of them.
extension ProseCase {
  static let voices = """
    = Many voices
    confirmed 62% | Inspectors visited 55 care homes over the winter and judged 34 of them (62%) good or outstanding.
    confirmed 9% | Bus patronage reached 1.09 million journeys, 9% above the 1.00 million recorded a year earlier.
    confirmed 57 | The panel sat 57 times: 31 hearings were in person, 20 by video and six on the papers.
    confirmed 3 percentage points | Immunisation coverage at age two slipped 3 percentage points to 88%, having been 91% the year before.
    confirmed 44% | 88 of the 200 voids were let within a fortnight, equivalent to 44%.
    confirmed a quarter | Nearly a quarter (24%) of callers gave up before they were answered.
    confirmed 17 | Four of the 21 sites failed the test and the other 17 passed.
    confirmed £0.9m | The schools budget overspent by £0.9m, with spending of £61.4m against a budget of £60.5m.
    confirmed 240 | Enquiries about damp more than doubled in a year, going from 110 to 240.
    confirmed 80% | Four out of every five tenants (80%) rated the repair as good.
    confirmed 36% | The number of open cases has come down by 36%, from 125 at the end of March to 80 now.
    confirmed Thirty-one | Thirty-one of the 48 wardens (65%) live in the borough.
    confirmed 8.4% | Staff turnover stood at 8.4% in March 2023 against 11.2% in March 2022, a drop of 2.8 percentage points.
    confirmed Twelve | Twelve apprentices finished the year: seven took permanent posts, three went on to college and two moved away.
    confirmed 150 | Some 600 trees were planted over four winters, an average of 150 a year.
    confirmed 5.5% | Gross rent rose 5.5% (£44.0m to £46.4m).
    confirmed 25 | Fourteen councillors voted for the motion, nine against and two abstained, making 25 in all.
    confirmed 72% | Take-up among the over-70s, at 72%, outstripped the England average of 69%.
    confirmed half | Exactly half of the 64 premises inspected, 32, were awarded five stars.
    confirmed 1,260 | We gave out 1,260 vouchers, up by 210 on the 1,050 given out the year before.
    confirmed 18% | The remaining 18% had no view, 47% being in favour and 35% opposed.
    confirmed 20% | Of the 35 grievances raised, 7 (20%) were withdrawn, 21 (60%) were resolved informally and 7 (20%) went to a hearing.
    confirmed 2.3% | Our absence rate of 2.3% compares well with the 3.1% reported nationally, and is 0.8 percentage points lower.
    confirmed 40% | 40% of the fleet is now electric (32 of 80 vehicles).
    confirmed £640 | The 25 grants awarded came to £16,000, or £640 apiece.
    confirmed three | The programme rests on three pillars: prevention, early help and recovery.
    confirmed 63 | Visits by the mobile library fell by a quarter, from 84 to 63.
    confirmed Three in every four | Three in every four (75%) young carers were in school or training.
    confirmed 88% | A clear majority of members, 88%, backed the change.
    confirmed 22% | 22% of the 450 calls, that is 99, came at weekends.
    confirmed 13% | There has been a year-on-year rise of 13% in domestic abuse referrals (2021/22: 800; 2022/23: 904).
    confirmed 4 | Cycle thefts were down by 4 on the 39 of last year, to 35.
    confirmed 96.5% | The collection rate of 96.5% fell short of the 97.2% target by 0.7 percentage points.
    confirmed 6 | Fewer than a dozen schools took part, 10 in all, of which 6 were primaries and 4 secondaries.
    confirmed Forty-five per cent | Forty-five per cent of respondents (270 out of 600) had used the service in the last month.
    confirmed 500 | The register lists 500 premises, divided into 120 pubs, 260 shops and 120 restaurants.
    confirmed 12% | Waste sent to landfill was 12% lower at 22,000 tonnes, compared with 25,000 tonnes.
    confirmed 30% | Calls answered by the new system now account for 30% of the total (2,400 out of 8,000).
    confirmed 27 | Of 62 staff surveyed, 35 were content, leaving 27 who were not.
    confirmed two-thirds | About two-thirds (66%) of adopters came through the regional agency.
    confirmed 60% | We expected 30 responses and received 18, which is 60% of what was expected.
    confirmed 11% | Compared with 2021/22, when there were 380 referrals, the figure of 422 is an increase of 11%.
    confirmed 7 | Fire drills were held in 7 fewer buildings (53, against 60 in 2021/22).
    confirmed five | The chart covers five districts, namely Ashdale, Brockton, Carne, Dunmoor and Eskby.
    confirmed 144 | Pest control carried out 144 treatments for rats, twice the 72 done in the previous year.
    confirmed 3,210 | Attendance at the fair was 3,210, slightly down on last year's 3,260.
    confirmed £5.2m | Capital receipts were £5.2m, made up of £3.1m from land and £2.1m from buildings.
    confirmed Sixteen | Sixteen of the eighteen recommendations have been implemented and two are outstanding.
    confirmed 92% | The target of 90% was exceeded, with 92% of plans issued on time.
    found 66% | Inspectors visited 55 care homes over the winter and judged 34 of them (66%) good or outstanding.
    found 19% | Bus patronage reached 1.09 million journeys, 19% above the 1.00 million recorded a year earlier.
    found 59 | The panel sat 59 times: 31 hearings were in person, 20 by video and six on the papers.
    found 5 percentage points | Immunisation coverage at age two slipped 5 percentage points to 88%, having been 91% the year before.
    found 48% | 88 of the 200 voids were let within a fortnight, equivalent to 48%.
    found a quarter | Nearly a quarter (34%) of callers gave up before they were answered.
    found 15 | Four of the 21 sites failed the test and the other 15 passed.
    found £1.9m | The schools budget overspent by £1.9m, with spending of £61.4m against a budget of £60.5m.
    found 190 | Enquiries about damp more than doubled in a year, going from 110 to 190.
    found 70% | Four out of every five tenants (70%) rated the repair as good.
    found 45% | The number of open cases has come down by 45%, from 125 at the end of March to 80 now.
    found 55% | Thirty-one of the 48 wardens (55%) live in the borough.
    found 3.8 percentage points | Staff turnover stood at 8.4% in March 2023 against 11.2% in March 2022, a drop of 3.8 percentage points.
    found Thirteen | Thirteen apprentices finished the year: seven took permanent posts, three went on to college and two moved away.
    found 7.5% | Gross rent rose 7.5% (£44.0m to £46.4m).
    found 26 | Fourteen councillors voted for the motion, nine against and two abstained, making 26 in all.
    found 62% | Take-up among the over-70s, at 62%, outstripped the England average of 69%.
    found half | Exactly half of the 64 premises inspected, 34, were awarded five stars.
    found 310 | We gave out 1,260 vouchers, up by 310 on the 1,050 given out the year before.
    found 28% | The remaining 28% had no view, 47% being in favour and 35% opposed.
    found 66% | Of the 35 grievances raised, 7 (20%) were withdrawn, 21 (66%) were resolved informally and 7 (20%) went to a hearing.
    found 1.8 percentage points | Our absence rate of 2.3% compares well with the 3.1% reported nationally, and is 1.8 percentage points lower.
    found 45% | 40 vans of 80 are now electric (45%).
    found £620 | The 25 grants awarded came to £16,000, or £620 apiece.
    found four | The programme rests on four pillars: prevention, early help and recovery.
    found a quarter | Visits by the mobile library fell by a quarter, from 84 to 70.
    found 38% | A clear majority of members, 38%, backed the change.
    found 32% | 32% of the 450 calls, that is 99, came at weekends.
    found 31% | There has been a year-on-year rise of 31% in domestic abuse referrals (2021/22: 800; 2022/23: 904).
    found 6 | Cycle thefts were down by 6 on the 39 of last year, to 35.
    found 1.7 percentage points | The collection rate of 96.5% fell short of the 97.2% target by 1.7 percentage points.
    found Fifty-five per cent | Fifty-five per cent of respondents (270 out of 600) had used the service in the last month.
    found 520 | The register lists 520 premises, divided into 120 pubs, 260 shops and 120 restaurants.
    found 14% divided-by-new-value | Waste sent to landfill was 14% lower at 22,000 tonnes, compared with 25,000 tonnes.
    found 35% | Calls answered by the new system now account for 35% of the total (2,400 out of 8,000).
    found 37 | Of 62 staff surveyed, 35 were content, leaving 37 who were not.
    found two-thirds | About two-thirds (56%) of adopters came through the regional agency.
    found 21% | Compared with 2021/22, when there were 380 referrals, the figure of 422 is an increase of 21%.
    found 350 | Compared with 2021/22, when there were 380 referrals, the figure of 350 is an increase.
    found 9 | Fire drills were held in 9 fewer buildings (53, against 60 in 2021/22).
    found six | The chart covers six districts, namely Ashdale, Brockton, Carne, Dunmoor and Eskby.
    found 124 | Pest control carried out 124 treatments for rats, twice the 72 done in the previous year.
    found 3,310 | Attendance at the fair was 3,310, slightly down on last year's 3,260.
    found £5.2m | Capital receipts were £5.2m, made up of £3.1m from land and £2.3m from buildings.
    found four | Sixteen of the eighteen recommendations have been implemented and the remaining four are outstanding.
    silent | The target for time to answer is 30 seconds and the average was 41 seconds.
    silent | Officers attended 12 fairs, spoke to 640 people and gave away 1,500 leaflets.
    silent | One in six adults smokes, and 12% of pregnant women do.
    silent | Prices have gone up by between 5% and 10% since the tender was let in 2019.
    silent | The council scored 7 out of 10 in the peer review and 8 out of 10 a year earlier.
    silent | The helpline is open 24/7 and took 360 calls, 8% of them at night.
    silent | By 2030 we want 60% of waste to be recycled, up from 44% today and 41% in 2020.
    silent | The team of 14 handled 2,300 cases, 9% more than the team of 12 did in 2018.
    silent | For every £1 spent the scheme returns £4.20, and 300 people have joined.
    silent | The ward with 40 empty shops lost another 3 in May, and 15% of the rest are at risk.
    silent | The cost per head is £48, about 6% less than in neighbouring counties.
    silent | A band 3 post pays £24,000, 4% more than a band 2 post.
    silent | Rates rose by 25 basis points to 4.5% in the spring.
    silent | Of the 25 members, 18 attended the first meeting, 21 the second and 23 the third.
    silent | Some 30% of the 400 flats have been sold; a further 45 are under offer.
    silent | Three-quarters of respondents were women, and 18% were under 25.
    silent | Our ranking improved from 45th to 31st of 152 authorities.
    silent | In the last five years 23 libraries have closed and 4 have opened, and visits are down by 17%.
    silent | The survey had a margin of error of 3 percentage points; 54% were satisfied in 2021 and 56% in 2022.
    silent | Our share of the £12m fund is £2.4m, and 60% must be spent by March.
    silent | The average age of applicants is 34, and 62% of them are women.
    silent | 12 of the applications were late, 9 incomplete and 4 both.
    silent | The number on roll is 412, against a capacity of 420.
    silent | Turnout was 31%, with 26% in the lowest ward and 44% in the highest.
    silent | Income from fines fell by £20,000 whereas the number issued went up from 300 to 340.
    silent | Demand rose 12% in the north, 8% in the south and fell 3% elsewhere.
    silent | In 2022/23, 8.3% of pupils were persistently absent, compared with 7.9% regionally and 8.8% nationally.
    silent | The contract has 3 years to run with an option of 2 more, and costs £450,000 a year.
    silent | At its peak the shelter held 38 people, and 214 used it over the winter.
    silent | The budget gap is £14m over three years: £6m in the first, and the rest later.
    silent | 600 residents were asked and 41% of those aged over 65 replied.

    = Values that other words hold against each other
    confirmed 24% | In 2023 we licensed 1,240 taxis; this is 24% more than the 1,000 we licensed in 2022.
    confirmed 8% | There were 216 section 42 enquiries. That is a fall of 8% from 235 in the year before.
    confirmed 36 | Out of 90 schools, 54 had a full inspection and 36 a short one.
    confirmed 70% | A total of 420 referrals were accepted out of 600 (70%).
    confirmed 6.0% | The vacancy rate now stands at 6.0%, which is 1.5 percentage points below the 7.5% seen last year.
    confirmed 640 | Year on year, hospital admissions rose from 580 to 640.
    confirmed 92 | In total 92 people were rehoused, comprising 40 families, 32 couples and 20 single people.
    confirmed two | Two officers, one in Ludlow and one in Oswestry, deal with empty homes.
    confirmed £37.5m | Reserves fell from £42.0m to £37.5m over the year.
    confirmed 10.7% | Reserves fell by 10.7%, from £42.0m to £37.5m.
    confirmed 55% | Of the people asked, 55% (110 out of 200) were in favour.
    confirmed one third | One third of the 270 referrals (90) came from GPs.
    confirmed 15 | Of the 40 children on plans, 25 had been on one for under six months, leaving 15 who had been on one for longer.
    confirmed 3.1 days | Average sickness was 3.1 days lower at 7.4 days per person (10.5 days in 2021/22).
    confirmed 84% | Satisfaction with grounds maintenance was 84%, which exceeds the landlord average by 20 percentage points (64%).
    confirmed 312 | There were 312 enquiries in the year to March 2023 and 260 in the year to March 2022, an increase of 20%.
    confirmed 17% | Tenancy fraud referrals dropped by 17% (from 96 to 80).
    confirmed Five | Five of the seven measures improved and two got worse.
    confirmed 75% | Over the past twelve months 36 of our 48 managers have completed the course; that is 75%.
    confirmed 975 | Library loans averaged 975 a month, 11,700 in the year.
    confirmed 4% | Only 4% (9) of the 225 appeals were upheld.
    confirmed 62% | Just 38% of parents agreed, against 62% who disagreed.
    confirmed Twelve per cent | Twelve per cent of the 50 samples (6) failed.
    confirmed 130 | Domestic burglaries numbered 130, six fewer than the 136 of the previous year.
    confirmed 100 | 100 households were helped: 45 to stay put, 35 to move and 20 with debts.
    confirmed 7.5% | Pay costs £215m in 2022/23, up 7.5% from £200m in 2021/22.
    confirmed 13 | Attendance at A&E by young people halved, from 26 to 13.
    confirmed 81% | Our own figure (81%) is higher than that of the region (77%).
    confirmed 28% | While 72% of calls were answered within a minute, 28% were not.
    confirmed £1,050 | The fund made 60 grants worth £63,000 in total, an average of £1,050 per grant.
    confirmed 150% | Online sessions increased by 150%, from 12 to 30.
    confirmed Nine in ten | Nine in ten (90%) of the plans were signed.
    confirmed 350 | Some 350 of the 500 young people seen were boys; the other 150 were girls.
    confirmed Eighty-five per cent | Eighty-five per cent of the 340 actions, or 289, are complete.
    confirmed 12% | The proportion of late payments was 18% last year and 12% this year, a fall of 6 percentage points.
    confirmed 400 | In 2022/23, 400 blue badges were refused compared with 320 in 2021/22, an increase of 80 (25%).
    confirmed 52 | The team closed more cases (52) than it opened (47).
    confirmed 58% | Most respondents (58%) were over 50.
    confirmed 9,450 | The register rose by 450 to 9,450 from 9,000.
    confirmed 6% | Between 2020/21 and 2022/23 the number of foster households fell from 150 to 141, that is by 6%.
    confirmed 33 | Of the 75 adults who left hospital with support, 42 were still at home after 91 days and 33 were not.
    confirmed four | Four grants were made: to the food bank, the lido, the scouts and the choir.
    confirmed 34 | The number of exclusions was unchanged at 34 (34 in 2021/22).
    found 42% | In 2023 we licensed 1,240 taxis; this is 42% more than the 1,000 we licensed in 2022.
    found 18% | There were 216 section 42 enquiries. That is a fall of 18% from 235 in the year before.
    found 55% | Thirty of the 60 bus shelters (55%) have been repaired.
    found 75% | A total of 420 referrals were accepted out of 600 (75%).
    found 2.5 percentage points | The vacancy rate now stands at 6.0%, which is 2.5 percentage points below the 7.5% seen last year.
    found 540 | Year on year, hospital admissions rose from 580 to 540.
    found 95 | In total 95 people were rehoused, comprising 40 families, 32 couples and 20 single people.
    found three | The trust operates three hospices: St Anne's and Hillview.
    found £47.5m | Reserves fell from £42.0m to £47.5m over the year.
    found 12.0% divided-by-new-value | Reserves fell by 12.0%, from £42.0m to £37.5m.
    found 65% | Of the people asked, 65% (110 out of 200) were in favour.
    found One third | One third of the 270 referrals (60) came from GPs.
    found 35 | Of the 40 children on plans, 15 had been on one for over a year, leaving 35 who had not.
    found 5.1 days | Average sickness was 5.1 days lower at 7.4 days per person (10.5 days in 2021/22).
    found 25% | There were 312 enquiries in the year to March 2023 and 260 in the year to March 2022, an increase of 25%.
    found 20% divided-by-new-value | Tenancy fraud referrals dropped by 20% (from 96 to 80).
    found three | Of the seven measures, five improved and the remaining three got worse.
    found 85% | Over the past twelve months 36 of our 48 managers have completed the course; that is 85%.
    found 975 | Library loans averaged 975 a month, 13,700 in the year.
    found 9% | Only 9% (9) of the 225 appeals were upheld.
    found 16% | 16% of the 50 samples (6) failed.
    found nine | Domestic burglaries numbered 130, nine fewer than the 136 of the previous year.
    found 100 | 100 households were helped: 45 to stay put, 35 to move and 25 with debts.
    found 17.5% | Pay costs £215m in 2022/23, up 17.5% from £200m in 2021/22.
    found 16 | Attendance at A&E by young people halved, from 26 to 16.
    found 71% | Our own figure (71%) is higher than that of the region (77%).
    found 38% | While 72% of calls were answered within a minute, 38% were not.
    found £1,500 | The fund made 60 grants worth £63,000 in total, an average of £1,500 per grant.
    found 60% divided-by-new-value | Online sessions increased by 60%, from 12 to 30.
    found 160 | Some 350 of the 500 young people seen were boys; the other 160 were girls.
    found Eighty-five per cent | Eighty-five per cent of the 340 actions, or 299, are complete.
    found 9 percentage points | The proportion of late payments was 18% last year and 12% this year, a fall of 9 percentage points.
    found 15% | In 2022/23, 400 blue badges were refused compared with 320 in 2021/22, an increase of 80 (15%).
    found 90 | In 2022/23, 400 blue badges were refused compared with 320 in 2021/22, an increase of 90 (25%).
    found 42 | The team closed more cases (42) than it opened (47).
    found 48% | Most respondents (48%) were over 50.
    found 540 | The register rose by 540 to 9,450 from 9,000.
    found 16% | Between 2020/21 and 2022/23 the number of foster households fell from 150 to 141, that is by 16%.
    found 75 | Of the 75 adults who left hospital with support, 42 were still at home after 91 days and 38 were not.
    found 34 | The number of exclusions was unchanged at 34 (43 in 2021/22).
    silent | The council owns 4,300 homes, of which about 60% were built before 1970, and manages 250 for others.
    silent | In the summer term 12 pupils were excluded and in the autumn 15, while the roll grew by 4%.
    silent | Staff in post rose by 2% in a year in which 35 left and 41 joined.
    silent | The programme saved £1.2m in its first year and £2.1m in its second, 15% more than planned.
    silent | A quarter of the 48 pitches are in the town and 70% of players live there.
    silent | Around one in three people over 65 falls each year, and 280 were admitted to hospital.
    silent | The unit cost is £36 a visit, down from £41, while visits increased by 20%.
    silent | The oldest of the 14 bridges dates from 1782 and 3 have weight limits of 7.5 tonnes.
    silent | 60% of the 120 places went to girls, and 25% to children with free meals.
    silent | The maximum fine is £2,500, and 4 of the 9 cases led to one.
    silent | Over 40% of calls come between 9am and 11am, when 6 of the 18 staff are on shift.
    silent | Of the 52 weeks, 48 had a full service.
    silent | Since the scheme began in 2015, 900 families have joined, 120 of them this year.
    silent | The number of people waiting more than 18 weeks went from 40 to 52 while 90% were seen within 18 weeks.
    silent | If 5% more people paid by direct debit, £30,000 would be saved on a spend of £400,000.
    silent | The rate of interest rose by a quarter of a point to 5.25%.
    silent | Recycling credits are worth £62 a tonne, 3% more than last year, on 4,100 tonnes.
    silent | Two thirds of the money came from the county, a fifth from the district and the rest from charities.
    silent | Three of our five lowest scores were in the north, where 22% of residents live.
    silent | Compared with a similar council, we spend 12% less per head (£210) on roads and 8% more (£95) on parks.
    silent | The gap between the best and the worst wards narrowed from 14 to 11 percentage points.
    silent | Our 31 children's centres saw 12,400 families; 2,100 came more than ten times.
    silent | On a typical Saturday 850 cars enter the car park, 30% of them before 10am.
    silent | By the end of June 2023 the backlog had fallen to 140 from a peak of 410 in January, and 15 of the 140 are over a year old.
    """
}
