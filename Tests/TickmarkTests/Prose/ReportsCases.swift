/// Sentences written after the grammar was mended, to see what it had learnt.
extension ProseCase {
  static let reports = """
    = Sentences written after the grammar was mended
    confirmed 71% | The Disclosure Team received 1,412 requests and answered 1,003 of them on time, a compliance rate of 71%.
    confirmed 40% | Ward Alliances funded 85 projects, 34 of which (40%) were led by young people.
    confirmed 6% | The number of children subject to a plan fell from 318 to 299, a 6% reduction.
    confirmed 2,750 | Trading Standards seized 2,750 items: 1,900 cigarettes packs and 850 vapes.
    confirmed 23% | Of the 1,130 planning enforcement enquiries received, 260 (23%) resulted in formal action.
    confirmed 3.4% | Staff sickness averaged 3.4% in the year, down from 4.1% in 2021/22.
    confirmed half | Just over half (52%) of all admissions were unplanned.
    confirmed 99 | The Coroner opened 99 inquests, 11 more than in the previous year (88).
    confirmed 25% | There was a 25% increase in self-referrals, from 64 to 80.
    confirmed 95% | 19 out of the 20 playgrounds inspected (95%) were safe.
    confirmed 180 | The scheme supported 180 households last winter compared to 120 the winter before, an increase of 50%.
    confirmed 50% | The scheme supported 180 households last winter compared to 120 the winter before, an increase of 50%.
    confirmed one third | Around one third (34%) of the calls related to council tax.
    confirmed 67% | In the survey, 402 of 600 people (67%) said they felt safe.
    confirmed £1,250 | The 16 awards came to £20,000 in all, an average of £1,250 each.
    confirmed 14 | Of the 32 polling stations, 18 are in schools and the remaining 14 are in halls.
    confirmed 30% | Postal votes made up 30% of the 41,000 ballots cast (12,300).
    confirmed 17% | Void properties went down by 17% from 240 to 199.
    confirmed 88% | At 88%, our satisfaction score is above the sector average of 84%.
    confirmed 7 percentage points | Satisfaction improved by 7 percentage points, from 64% to 71%.
    found 79% | The Disclosure Team received 1,412 requests and answered 1,003 of them on time, a compliance rate of 79%.
    found 44% | Ward Alliances funded 85 projects, 34 of which (44%) were led by young people.
    found 8% | The number of children subject to a plan fell from 318 to 299, an 8% reduction.
    found 2,950 | Trading Standards seized 2,950 items: 1,900 cigarette packs and 850 vapes.
    found 32% digits-transposed | Of the 1,130 planning enforcement enquiries received, 260 (32%) resulted in formal action.
    found 4.3% | Staff sickness averaged 4.3% in the year, down from 4.1% in 2021/22.
    found half | Just over half (48%) of all admissions were unplanned.
    found 13 | The Coroner opened 99 inquests, 13 more than in the previous year (88).
    found 20% divided-by-new-value | There was a 20% increase in self-referrals, from 64 to 80.
    found 85% | 19 out of the 20 playgrounds inspected (85%) were safe.
    found 33% divided-by-new-value | The scheme supported 180 households last winter compared to 120 the winter before, an increase of 33%.
    found 76% digits-transposed | In the survey, 402 of 600 people (76%) said they felt safe.
    found £1,520 | The 16 awards came to £20,000 in all, an average of £1,520 each.
    found 16 | Of the 32 polling stations, 18 are in schools and the remaining 16 are in halls.
    found 35% | Postal votes made up 35% of the 41,000 ballots cast (12,300).
    found 21% divided-by-new-value | Void properties went down by 21% from 240 to 199.
    found 81% | At 81%, our satisfaction score is above the sector average of 84%.
    found 9 percentage points | Satisfaction improved by 9 percentage points, from 64% to 71%.
    found 7% points-called-percent | Satisfaction improved by 7%, from 64% to 71%.
    found 11% points-called-percent | Satisfaction improved by 11%, from 53% to 64%.
    found 6 | The Cabinet took 60 decisions in the year, an average of 6 a month.
    found 28% | A total of 50 dangerous dogs were reported; 13 of them (28%) were seized.
    found 1,100 | The census of vehicles counted 1,100 in all, made up of 700 cars, 250 vans and 120 lorries.
    found 12 | Membership of the panel rose by 12, from 45 to 53.
    silent | In the survey, 402 people said they felt safe and 67% said they would recommend the area.
    silent | The number of foster carers rose by 9 while the number of children in care fell by 4%.
    silent | 34 projects were led by young people; 40% of them finished on time.
    silent | At 88%, our satisfaction score is above the sector average.
    silent | The fund paid 16 awards of up to £2,000, £20,000 in all.
    silent | The 32 polling stations serve 41,000 electors, 18% more than in 2015.
    silent | Postal votes made up 30% of ballots in 2019 and 36% in 2023, when 41,000 and 38,000 were cast.
    silent | The share of green energy rose from 12% in 2018 to 31% in 2022, and emissions fell by 20%.
    silent | Reported incidents rose by 6%, of which 40 were serious and 12 fatal.
    silent | Some 1,200 of the 4,500 hydrants were tested and 3% failed.
    silent | There were 45 bids for 12 places, almost four for each.
    silent | 250 people came to the first event and 310 to the second, 25% of them by bus.
    silent | Fewer than 10% of the 85 projects overspent, and 34 came in under budget.
    silent | Of the 60 decisions, 12 were key decisions and 20 were taken by officers under delegated powers.
    silent | In Quarter 4 the team closed 45 cases (Quarter 3: 52) and opened 60.
    silent | We employ 240 apprentices, against a public sector target of 2.3% of 9,000 staff.
    silent | The wait for an assessment is 12 weeks; 45% of families wait longer than 18 weeks.
    """
}
