/// How far two levels lie apart, with both of them in the sentence, its brackets or the one before.
extension ProseCase {
  static let levelGaps = """
    = Points between a value and its mark
    confirmed 8.6 percentage points | At 71.4%, berth use is 8.6 percentage points off the 80% we set ourselves as a target.
    confirmed 3.8 | The standard is 95%; at 91.2% the ferries were 3.8 points short.
    confirmed 2.1 | The national figure is 66.4%. Ours, at 68.5%, is 2.1 points above it.
    found 4.9 | The pilots answered 88.2% of hails in time, 4.9 points clear of their 84% standard.
    found 21.7 | Use of 67.3% is 21.7 points adrift of the 80% standard in the lease.
    found 5.8 | We missed the 95% standard by 5.8 points, finishing on 91.2%.
    silent | Berths let fell by 2.6 points to
    silent | The gap was 5.3 points, to
    silent | Use of the berths is 45.2% against a target of 50%, up 3.1 points on last year.
    silent | We answered 81% of hails and 92% of letters, 5 points short of target in both.
    silent | The use of 93% compares with 91% nationally, an improvement of 3 points over five years.
    silent | 81.5% of hails were answered within 10 working days (target 85%).

    = Points between two groups or two years
    confirmed 23 percentage points | Of sail crews 44% had a plan, whereas 67% of motor crews did: a gap of 23 percentage points.
    confirmed 2.6 | In spring it fell 1.9 points to 15.3% (from 17.2%) and in autumn 2.6 points to 25.8% (from 28.4%).
    confirmed 25 | Views are mixed, with 54% in favour and 29% opposed (net support +25).
    confirmed 13 | Sail: 54%; motor: 67%. The gap is therefore 13 points.
    found 19.4 | The gap between the best and the worst pier narrowed to 19.4 points (71.2% as against 52.8%).
    found 17.5 | By their last year 38.2% of hulls were rusty compared with 22.5% in their first, so the share climbs by 17.5 points in six years.
    found 3.7 | Use: 14.2% (last year 16.9%, so 3.7 points better).
    confirmed 3.1 percentage points | Share of boats let: 2021/22 43.1%, 2022/23 44.6%, 2023/24 46.2%. Over the two years it has improved by 3.1 percentage points.
    silent | Piers: 79.4% were sound, up from 77.1% (the region 80.2%, a gap of 0.8 points).
    silent | Our share fell from 12.4% to 11.9% while that of the county rose 0.8 points.
    silent | Between 2019 and 2023 the share went from 41% to 47%, with 4 points of the rise since 2021.
    silent | Use of the locks was 93.1% (2022: 92.4%), use of the slips 4.9% (down 0.3 points).
    silent | The share was 4.1% in 2022 and 4.6% in 2023, 1.2 points above the region.

    = Amounts against a budget, and their shares
    confirmed 5.3% | The docks are now forecast to spend £7.81m on a budget of £7.42m, a pressure of £0.39m (5.3%).
    confirmed 14.3% | The lock budget (£31.4m) is now forecast to outturn at £35.9m. The resulting pressure of £4.5m, or 14.3%, is net of growth.
    confirmed 25% | Dredging went the wrong way: from £3.2m to £4.0m, £0.8m or a full 25% more.
    confirmed £90,000 | Mooring income £1.86m (profiled budget £1.95m) – £90,000 short.
    found £7.1m | Harbour dues: £41.6m, some £7.1m better than the forecast of £39.9m.
    found £38k | Fees brought in £421k where £450k had been budgeted: £38k short.
    found £72.6m | Borrowing stood at £182.4m, £72.6m within the authorised limit of £210.0m.
    silent | Income was £4.1m against a budget of £4.3m, £0.6m more than in 2022/23.
    silent | The pier cost £3.4m against £2.9m in the bid; the £0.7m rise in steel prices was only partly offset.
    silent | The budget is £12.4m and the forecast £12.1m; savings of £0.8m are still to be found.
    silent | In 2022 the fund stood at £14.2m and in 2023 at £15.1m, £2.3m above the floor.
    silent | The lowest berth costs £12.60 a day now; in 2017 it cost £8.50, £4.10 less. That of the next harbour is likewise £12.60.

    = Counts of two years, or against what was meant to be
    confirmed 64 | The wardens took 612 hails, up from 548 in the preceding quarter (+64).
    confirmed 26% | On the night 23 boats were found empty. A year earlier it had been 31 – so eight fewer, a fall of 26%.
    confirmed 36% | Scope 1 and 2 dredging came to 9,850 tonnes in the 2018/19 baseline year and 6,304 tonnes in 2023/24: a cut of 36%.
    confirmed 15% | Fuel costs are forecast to fall 15% next year, to £15.3m from this year's £18.0m.
    found nine | 23 permits were granted in 2024/25 as against 31 the year before, i.e. nine fewer.
    found 12 | Strandings (smaller is better): 94 year to date against a ceiling of 105, so 12 better than the trajectory.
    found 21 | New moorings, at 68 for the quarter, ran 21 ahead of the 57 made in spring.
    found 41 | The plan allowed for 120 berths; there were 134, 41 too many.
    found 751 | Hails: Q1 12,400; Q2 13,150 (+751).
    found 15.2% | Strandings came down by 312, from 2,190 to 1,878, which is 15.2%.
    silent | We made 56 moorings against 48 in 2022. Eleven more are planned.
    silent | Of 240 appeals 96 were allowed, a fall of 12 on the year.
    silent | Boats in dock: 156, against 117 twelve months earlier, 24 of them for repair, six fewer.
    silent | In 2021 we had 310 pilots and in 2023 we had 285, of whom 40 joined, 12 fewer than planned.
    silent | Costs were 41% of gross, down from 44%, the grant being pegged to 90% of the rents of 2011.
    silent | By March they had let 95.9% on average, a decrease of 0.4 percentage points over the 96.3% of 2021-22.
    """
}
