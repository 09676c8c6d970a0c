/// What falls to one of many, and the total and the number that it comes from.
extension ProseCase {
  static let unitValues = """
    = So much each
    confirmed £175 | In all 254 awards were for distress (£44,450, £175 each).
    found £157 | In all 254 awards were for distress (£44,450, £157 each).
    confirmed £2,784 | The Tribunal concluded 148 appeals. Costs came to £412,000, £2,784 for each appeal concluded.
    found £3,062 | The Tribunal concluded 148 appeals. Costs came to £412,000, £3,062 for each appeal concluded.
    confirmed £1,016 | The 83 tenancies cost £84,328 to set up, £1,016 per tenancy, and took nine weeks.
    found £1,061 | The 83 tenancies cost £84,328 to set up, £1,061 per tenancy, and took nine weeks.
    confirmed £8,200 | The 35 hearings took up £287,000, or £8,200 apiece.
    confirmed £460 | Moving 22 residents would save £460 a week each, £10,120 a week in all.
    confirmed £50 | We paid £9,000 to 150 tenants (£60 each), against £6,000 to 120 (£50) the year before.
    confirmed £60 | We paid £9,000 to 150 tenants (£60 each), against £6,000 to 120 (£50) the year before.
    silent | Awards of £200 each were made to 14 clubs, and £4,000 went to the festival.
    silent | Of 36 clubs that asked, 14 got £200 each and the other 22 £250 each, £8,300 in all.
    silent | The 30 places cost £600 each, compared with £720 elsewhere, and £21,000 was budgeted.
    silent | The 120 homes cost £240,000 to insure, up from £1,900 each.
    silent | The ferry cost £64,000 a year and carried 312 cyclists at £2 each.
    silent | Twelve vans were bought for £240,000 and each of the 14 drivers was given £500 for tools.
    silent | We spent £90,000 on 300 assessments, which at £450 each would have been £135,000.

    = So many for each
    confirmed 1.28 | There were 4,105 alerts about 3,216 residents, i.e. an average of 1.28 alerts per resident.
    found 1.82 | There were 4,105 alerts about 3,216 residents, i.e. an average of 1.82 alerts per resident.
    confirmed 2.2 | The 67 claims led to 146 remedies, or 2.2 remedies per claim.
    found 3.2 | The 67 claims led to 146 remedies, or 3.2 remedies per claim.
    confirmed 0.73 | Of the 78 tenants in the cohort 22 had fallen behind again, with 57 arrears letters. The frequency is 2.6 letters per tenant who fell behind, or 0.73 per tenant in the cohort.
    silent | There were 4,105 alerts about 3,216 residents; nationally it was an average of 1.5 alerts per resident.
    silent | The 24 branches lent 9,600 books and 1,200 films, on average 1.9 items per visit.
    silent | The team of 12 handled 480 calls, 31 of them urgent, with 3 officers in each team.
    silent | The 40 panels heard 190 cases, and each panel has 3 members.
    silent | Each of the 12 wardens covers 400 homes, and 5,200 homes are covered in all, 60 per street.

    = So many for each thousand
    confirmed 4.5 | In 2023 the 216 appeals were 4.5 for every hundred decisions (4,800).
    found 5.4 | In 2023 the 216 appeals were 5.4 for every hundred decisions (4,800).
    confirmed 47.3 | At the end of the year 284 pupils had a plan. That is a rate of 47.3 for every 10,000 of our 60,000 pupils, as against 50.2 the year before.
    silent | At the end of the year 284 pupils had a plan, and the rate in England was 52.1 per 10,000 pupils; we have 60,000 pupils.
    silent | We have 60,000 pupils and 410 teachers, and the rate of exclusions was 9.1 per 10,000 pupils.

    = The number that words point back at
    confirmed 28 | Of the 36 boats at risk 28 were under canvas; 9 of these 28 were on the river.
    found 21 | Of the 36 boats at risk 28 were under canvas; 9 of these 21 were on the river.
    found 4 | Of those inspected 5 failed. Of the 4, 3 were closed at once.
    confirmed 5 | Of those inspected 5 failed. Of the 5, 3 were closed at once.
    silent | Of the 104 claims which had been settled by August, 68 were paid. Of the fourteen that were open, nine were new.
    silent | Of the 36 boats at risk 28 were under canvas and 5 had been sold; 9 of these 33 were on the river.
    silent | We inspected 118 boats in 2022. Of the 104 that had been repainted, 68 passed.
    silent | There were 36 boats in the north and 12 in the south; 9 of those 48 were on the river.
    silent | Of the 36 boats at risk, of these 21 were under canvas.
    = Hours and days that are counted
    confirmed 50% | The firm supplied 4,200 hours of respite, 2,100 of which (50%) fell on weekends.
    confirmed 25% | Storms cost the crews 630 of the 2,520 days, or 25%.
    found 35% | Storms cost the crews 630 of the 2,520 days, or 35%.
    silent | Replies were due within 120 days of the visit; 60 of them (40%) came late.
    silent | Families waited 180 days for support, and 90 of them (30%) moved away.
    """
}
