/// Remainders, lists, means, money and years in a row.
extension ProseCase {
  static let wholes = """
    = Remainders and complements
    confirmed 28 | Of the 90 cases, 62 were closed and the remaining 28 are open.
    confirmed 27% | 73% of letters were answered in time; the remaining 27% were late.
    confirmed 7 | Of 45 posts, 38 are filled, leaving 7 vacant.
    confirmed 14% | 66% agreed, 20% disagreed and 14% did not know.
    confirmed 18 | 12 of the 30 appeals were allowed and the other 18 were dismissed.
    confirmed 22% | 78% of the libraries are open on Saturdays. The remaining 22% are closed all weekend.
    confirmed nine | Of the 25 bids, 16 were successful and the remaining nine were not.
    confirmed 15% | In all 85% of homes meet the standard, with the other 15% to be improved by March.
    found 38 | Of the 90 cases, 62 were closed and the remaining 38 are open.
    found 37% | 73% of letters were answered in time; the remaining 37% were late.
    found 9 | Of 45 posts, 38 are filled, leaving 9 vacant.
    found 17% | 66% agreed, 21% disagreed and the remaining 17% did not know.
    found 20 | 12 of the 30 appeals were allowed and the other 20 were dismissed.
    found 25% | 78% of the libraries are open on Saturdays. The remaining 25% are closed all weekend.
    found eight | Of the 25 bids, 16 were successful and the remaining eight were not.
    found 25% | 85% of bins were emptied on the right day and 25% were not.
    silent | 40% of users came weekly and the remaining sessions were attended by schools.
    silent | The remaining 12 months of the lease were sold for £40,000.
    silent | 30% mentioned cost and 25% mentioned distance.
    silent | The other 14 councils in the region were also invited.

    = Lists whose parts make the whole
    confirmed 40 | There were 40 accidents (25 slight, 12 serious and 3 fatal).
    confirmed 15 | We recruited 15 volunteers (9 women and 6 men).
    confirmed £30,000 | The fair raised £30,000 (£18,000 from stalls and £12,000 from tickets).
    confirmed 35 | Workshops were held 12 times in the north, 9 in the south and 14 in the east, a total of 35.
    confirmed 42 | The fleet is made up of 42 vehicles, comprising 30 vans and 12 lorries.
    confirmed 22 | There were 22 incidents: 10 in spring, 7 in summer and 5 in autumn.
    confirmed 40 | Of the 40 collisions, 25 were slight, 12 were serious and 3 were fatal.
    confirmed 58 | We issued 31 warnings and 27 fines, 58 in total.
    confirmed Nineteen | Nineteen councillors attended: 11 from the city and 8 from the county.
    found 40 | There were 40 accidents (25 slight, 12 serious and 5 fatal).
    found 15 | We recruited 15 volunteers (9 women and 7 men).
    found £30,000 | The fair raised £30,000 (£18,000 from stalls and £13,000 from tickets).
    found 36 | Workshops were held 12 times in the north, 9 in the south and 14 in the east, a total of 36.
    found 44 | The fleet is made up of 44 vehicles, comprising 30 vans and 12 lorries.
    found 24 | There were 24 incidents: 10 in spring, 7 in summer and 5 in autumn.
    found 68 | We issued 31 warnings and 27 fines, 68 in total.
    found 40 | Of the 40 collisions, 25 were slight, 12 were serious and 6 were fatal.
    found 120 | A total of 120 events were held, 70 in libraries and 60 in museums.
    found 85 | Overall 85 enforcement cases were opened, 50 for parking and 45 for littering.
    silent | The centre employs 50 staff, including 12 part-time workers and 9 apprentices.
    silent | 120 events were held, 70 in libraries and 30 in museums.
    silent | Of the 40 complaints, 25 concerned delay and 22 concerned staff attitude.
    silent | The 200 respondents could choose several answers: 150 chose price and 90 chose location.
    silent | We met 14 parish councils (6 of them twice and 3 of them online).

    = Averages and rates
    confirmed 4 | There were 48 site visits in the year, an average of 4 per month.
    confirmed 12 | The helpline took an average of 12 calls per week, 624 in the year.
    confirmed £2,500 | The 20 claims settled cost £50,000, an average of £2,500 each.
    confirmed 6 per 10,000 | There were 42 fires in a population of 70,000, a rate of 6 per 10,000.
    confirmed 2.1 per 1,000 | With 315 offences among 150,000 residents, the rate was 2.1 per 1,000.
    confirmed 15 | Over the quarter 45 inspections took place, an average of 15 a month.
    found 5 | There were 48 site visits in the year, an average of 5 per month.
    found 14 | The helpline took an average of 14 calls per week, 624 in the year.
    found £2,000 | The 20 claims settled cost £50,000, an average of £2,000 each.
    found 7 per 10,000 | There were 42 fires in a population of 70,000, a rate of 7 per 10,000.
    found 2.4 per 1,000 | With 315 offences among 150,000 residents, the rate was 2.4 per 1,000.
    found 20 | Over the quarter 45 inspections took place, an average of 20 a month.
    silent | The average fine was £180 and 14 were paid late.
    silent | On average 30 people use the hub each day, and 12 staff work there.
    silent | Between 40 and 50 visits are made each month.
    silent | The rate is 6 per 10,000 in the city and 9 per 10,000 in the county.

    = Things that are listed
    confirmed three | The plan has three priorities: housing, health and roads.
    confirmed two | The council runs two depots, one in Ashby and one in Barton.
    confirmed five | It covers the five wards of Abbey, Brook, Castle, Dene and Elm.
    confirmed three | The panel made the following three recommendations: ¶ - publish the data ¶ - review the policy ¶ - train the staff
    found four | The plan has four priorities: housing, health and roads.
    found three | The council runs three depots, one in Ashby and one in Barton.
    found two | The panel made the following two recommendations: ¶ - publish the data ¶ - review the policy ¶ - train the staff
    silent | Three of the priorities are housing, health and roads.
    silent | There are four stages, described in the policy.

    = Money
    confirmed 5% | Spending was £4.2m against a budget of £4.0m, an overspend of 5%.
    confirmed £120,000 | There was an underspend of £120,000 (£2,380,000 against a budget of £2,500,000).
    confirmed 25% | £1.5m of the £6.0m programme (25%) has been spent.
    confirmed £310,000 | Rent arrears rose by £310,000, from £1,240,000 to £1,550,000.
    found £130,000 | There was an underspend of £130,000 (£2,380,000 against a budget of £2,500,000).
    found 35% | £1.5m of the £6.0m programme (35%) has been spent.
    found £301,000 | Rent arrears rose by £301,000, from £1,240,000 to £1,550,000.
    found £120,000 | The overspend was £120,000: spending was £2,600,000 against a budget of £2,500,000.
    silent | A fine of £100 is reduced to £50 if it is paid within 14 days.
    silent | Each member receives £9,500 and the leader £28,000 a year.
    silent | The £2m fund opened in May with 30 bids worth £3.4m.

    = Years in a row
    confirmed 650 | There were 212, 240 and 198 fly-tips in the last three years, 650 in all.
    found 660 | There were 212, 240 and 198 fly-tips in the last three years, 660 in all.
    found 251 | Injuries have fallen each year, from 240 to 251.
    silent | Opening hours are 9, 10 and 12 on the three sites respectively.
    """
}
