/// Sentences that stand alone: words for a direction, a level, a rank, a gap or a span, and the values
/// printed beside them.
extension ProseCase {
  static let levelWords = """
    = Lengthened, narrowed: which way two values went
    found 22.6 working days | The mean time to allocate a case lengthened, from 25.1 working days in 2021-22 to 22.6 working days in 2022-23.
    found 31.5 days | Average void times shortened from 28.5 days in 2022/23 to 31.5 days in 2023/24.
    found 9 | The gap widened from 12 to 9.
    found 48 | Membership dwindled from 41 to 48.
    found 17 | The scheme expanded from 22 libraries to 17.
    found £29 | The difference in price narrowed from £24 to £29.
    silent | The average time taken to close a request shortened, from 25.1 working days in 2021-22 to 22.6 working days in 2022-23.
    silent | The gap narrowed from 12 to 9.
    silent | The path was widened from 2 metres to 3 metres.
    silent | The queue lengthened over the winter; 27 people waited in May and 19 in June.
    silent | The shortlist was shortened to six names from a list of 24.
    silent | We expanded our offer, and complaints fell from 90 to 70.
    silent | The form was shortened from 12 pages, and returns rose to 19 from 14.

    = Risen or fallen every year
    found 64 | Applications for the grant have gone up in each of the last four years: 58, 67, 64 and 80.
    found 54 | Visits by the mobile library have fallen year on year: 61, 52, 54, 40.
    found 71% | Attendance has risen for a third year running (66%, 73%, 71%, now 80%).
    found £4.4m | Grant income has grown every year: £4.1m in 2019/20, £4.6m in 2020/21, £4.4m in 2021/22 and £5.0m in 2022/23.
    found 33 | Referrals rose every quarter: 21, 34, 33 and 40.
    silent | Applications for the grant have gone up in each of the last four years: 58, 64, 67 and 80.
    silent | Attendance has risen for a third year running (66%, 71%, 73%, now 80%).
    silent | Visits have fallen year on year: 40, 52, 54, 61 (latest first).
    silent | Costs have risen each year; we held 12, 9 and 14 events.
    silent | Applications have risen in each of the last two years: 90, 64, 70, 80.
    silent | Applications rose in most years: 58, 67, 64 and 80.
    silent | Numbers rise and fall every year: 58, 67, 64 and 80.
    silent | In each of the three years we reviewed 12, 9 and 15 files, and complaints fell.

    = Its lowest yet
    found 12.9% | Staff turnover improved: 14.3% in 2021/22, 12.1% in 2022/23 and 12.9% in 2023/24, its lowest yet.
    found 88 | Enrolments stood at 74 in 2020/21, 91 in 2021/22 and 88 in 2022/23, the highest so far.
    silent | Staff turnover improved: 14.3% in 2021/22, 12.9% in 2022/23 and 12.1% in 2023/24, its lowest yet.
    silent | Enrolments stood at 74 in 2020/21, 91 in 2021/22 and 88 in 2022/23, the highest so far for a rural college.
    silent | Enrolments stood at 74 in 2020/21, 91 in 2021/22 and 88 in 2022/23, and satisfaction was the highest so far.

    = Unchanged, then and now
    found 52 | The number of open cases was unchanged on 2021/22: 47 cases then and 52 now.
    found 36 | There was no change in staffing (34 in 2021 and 36 in 2022).
    found £61 | There was no change in the weekly charge: £58 last year and £61 this year.
    silent | The number of open cases was unchanged on 2021/22: 47 cases then and 47 now.
    silent | The number of open cases was broadly unchanged: 47 cases then and 52 now.
    silent | The total was unchanged: 47 boys and 52 girls.
    silent | The order of themes was unchanged: delay (47) and conduct (52).
    silent | The total was not unchanged: 47 then and 52 now.
    silent | There was no change in policy, but 47 cases were open then and 52 now.

    = Just over, well within: a value and what was set aside
    found £3.08m | Spending on school transport came to £3.08m, just over the £3.15m set aside for it.
    found £431,000 | The scheme cost £431,000, well within the £420,000 allowed.
    found 43 | We held 43 sessions, slightly below the 40 planned.
    found £8.9m | Repairs took £8.9m, which was above the £9.1m budgeted.
    silent | Spending on school transport came to £3.08m, just under the £3.15m set aside for it.
    silent | The scheme cost £431,000, well within the £440,000 allowed.
    silent | Spending came to £3.1m, just over the £3.1m set aside for it.
    silent | We held 43 sessions over the 40 planned weeks.
    silent | The 31 sites, under the 40 agreed plans, were closed.
    silent | A further £2m was carried over the £3m limit.

    = Countries that say where
    silent | The share of leavers in work fell again, by 2.9 percentage points, to 30.7% (Wales 32.9%).
    silent | Grants rose in all four nations in 2012, with an increase of 3.4% in England (6,103 grants), 3.6% in Scotland (574 grants) and 13% in Northern Ireland (101 grants).

    = The second step of a chain
    found 5.1% | Calls went from 2,104 in 2020/21 to 2,351 in 2021/22 (up 11.7%) before easing to 2,256 in 2022/23 (down 5.1%).
    found 9% | Permits rose from 400 to 500 (up 25%) and then fell to 450 (down 9%).
    confirmed 4.0% | Calls went from 2,104 in 2020/21 to 2,351 in 2021/22 (up 11.7%) before easing to 2,256 in 2022/23 (down 4.0%).
    confirmed 10% | Permits rose from 400 to 500 (up 25%) and then fell to 450 (down 10%).
    silent | Permits rose from 400 to 500 (up 25%) and then grew to 600 (up 50%).
    silent | Permits rose from 400 to 500 (up 25%) while refunds fell to 450 (down 9%).
    silent | Permits rose from 400 to 500 (up 25%), and the number of refunds dropped to 450 (down 9%).

    = Gaps, and the two values in brackets
    found 15 percentage points | The gap to the target shrank from 15 percentage points (70% v 82%) to 4 (78% v 82%).
    found 8 | The gap to the target shrank from 12 percentage points (70% v 82%) to 8 (78% v 82%).
    confirmed 12 percentage points | The gap to the target shrank from 12 percentage points (70% v 82%) to 4 (78% v 82%).
    silent | The gap was 12 percentage points (70% of boys, 84% of girls and 82% of all).
    silent | The gap between best and worst was 15 percentage points (70% and 82% at the other two).
    found 6.3% | Median hourly pay was £18.40 for men and £17.48 for women, giving a gap of 6.3% of men's pay.
    confirmed 5.0% | Median hourly pay was £18.40 for men and £17.48 for women, giving a gap of 5.0% of men's pay.
    silent | Median hourly pay was £18.40 for men and £17.48 for women; the bonus gap was 6.3%.
    silent | Mean pay was £18.40 for men and £17.48 for women, against a national gap of 7.7%.

    = The share of a variance
    found 3.9% | Against a budget of £42.4m, Highways finished the year at £43.6m, an overspend of £1.2m (3.9%).
    confirmed 2.8% | Against a budget of £42.4m, Highways finished the year at £43.6m, an overspend of £1.2m (2.8%).

    = Days quicker
    found nine days | It took 24 days on average to issue a licence, nine days quicker than in 2021 (31 days).
    confirmed seven days | It took 24 days on average to issue a licence, seven days quicker than in 2021 (31 days).
    silent | It took 24 days on average to issue a licence, nine days quicker than the national average (31 days in cities).

    = The most, followed by others
    found 96 | Parking was once again the most complained-about service (96 cases), followed by Parks (121) and Libraries (40).
    silent | Parking was once again the most complained-about service (121 cases), followed by Parks (96) and Libraries (40).
    silent | The largest increase was in Parking (96), followed by Parks (121).
    silent | The highest rate of complaint was in Parking (96), followed by Parks (121).
    silent | The most expensive repair was the roof (96 tiles), followed by the yard (121 slabs).

    = Places in a ranking
    found five | Among the 32 boroughs we moved from 14th to 8th, a climb of five places.
    found three | We fell three places, from 4th to 9th.
    confirmed six | Among the 32 boroughs we moved from 14th to 8th, a climb of six places.
    silent | From the 19th century the 8th lock has had six places to moor.
    silent | We moved from 14th to 8th for cost, and gained five places overall.
    silent | In the 14th survey we offered 8th graders five places.

    = So many by the end
    found 64 | 17 ramps were built in May, 25 in June and 20 in July, so 64 had been built by the end of the quarter.
    confirmed 62 | 17 ramps were built in May, 25 in June and 20 in July, so 62 had been built by the end of the quarter.
    silent | 17 ramps were built in May, 25 in June and 20 in July, so 64 of the homes had been reached by the end of the quarter.
    silent | 17 ramps were built in May and 25 in June, so 64 more are needed by the end of the year.
    silent | 4 ramps were left from March; 17 were built in May, 25 in June and 20 in July, so 66 had been built by then.

    = Bands of age, and all of them
    found 335 | By age: under 5, 41; 5 to 9, 55; 10 to 15, 98; 16 and over, 131 – 335 pupils in all.
    confirmed 325 | By age: under 5, 41; 5 to 9, 55; 10 to 15, 98; 16 and over, 131 – 325 pupils in all.
    silent | By age: under 5, 41; 5 to 9, 55; 10 to 15, 98; a few were older.

    = One date to the next
    found 18 calendar days | The request was logged on 3 June 2024 and the reply left on 24 June 2024, 18 calendar days afterwards.
    found three weeks | It opened on 1 March 2023 and closed on 12 April 2023, three weeks later.
    confirmed 21 calendar days | The request was logged on 3 June 2024 and the reply left on 24 June 2024, 21 calendar days afterwards.
    confirmed 30 days | The survey ran from 1 April 2024 to 30 April 2024 (30 days).
    silent | The survey ran from 1 April 2024 to 30 April 2024 (29 days).
    silent | It was logged on 3 June 2024 and answered on 24 June 2024, 15 working days later.
    silent | It was logged on 3 June 2024 and sent on by 24 June 2024; a reply came 18 days later.
    silent | It was logged on 3 June 2024 and answered on 24 June 2024, about 20 days later.
    silent | It was logged on 3 June 2024 and answered on 24 June 2024, 18 days longer than allowed.

    = Broken down, with those not known
    found 7% | Broken down by tenure, 44% of callers were tenants, 51% owners and 7% were not known.
    silent | Broken down by tenure, 44% of callers were tenants, 51% owners and 5% were not known.
    silent | 44% of callers were tenants, 51% had arrears and 27% were not known to the service.
    silent | 44% of callers were tenants, 31% owners and 7% were not known.
    """
}
