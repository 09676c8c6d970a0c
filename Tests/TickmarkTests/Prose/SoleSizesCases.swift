/// Sizes and distances beside the only two values of a passage, and the mistakes that are made of them.
extension ProseCase {
  static let soleSizes = """
    = A fraction or a factor beside two values
    confirmed a third | The list has shrunk by a third: 540 in April, 360 now.
    found a third | The list has shrunk by a third: 540 in April, 380 now.
    confirmed £50,000 | Mooring income has quadrupled since 2019 (£12,500 then, £50,000 now).
    found 36 | Prosecutions trebled, the 11 of 2021/22 becoming 36 in 2023/24.
    found 38,600 | Ferry tickets, at 1.5 times the previous year's 22,400, reached 38,600.
    silent | The list trebled between 2020 and 2024, and 410 skippers (1,730 in all) were asked.
    silent | Free berths more than doubled between 2022 and 2023 (from 83 to 190).
    found a quarter | Rowers hold 940 passes. Sailors hold 1,575, which is a quarter more.
    confirmed a quarter | Rowers hold 940 passes. Sailors hold 1,175, which is a quarter more.

    = A percentage beside two values
    found 90% | Waste is 90% heavier than before the new quay: 4,410 tonnes as against 3,150.
    found 33 per cent | The fall in claims, from 84 to 63, works out at 33 per cent.
    found 16.7% | Calls went up from 5,120 to 6,144, which we put down to the new line. In percentage terms the growth is 16.7%.
    confirmed 20% | Calls went up from 5,120 to 6,144, which we put down to the new line. In percentage terms the growth is 20%.
    silent | The group grew from 24 to 36, 30% under 25.
    silent | The scheme saved £1.2m in its first year and £2.1m in its second, 15% more than planned.
    silent | New lamps are now fitted to 25,956 of the 35,142 posts, and use was down 29% on the year before.
    silent | Fees cost £918k, which is £168k (22.4%) above what had been provided, £750k.

    = How far two values lie apart
    found 3.7 days | The average reply took 14.5 days, compared to 17.2 days last year, so letters are answered 3.7 days faster.
    confirmed 2.7 days | The average reply took 14.5 days, compared to 17.2 days last year, so letters are answered 2.7 days faster.
    found three days | The mean reply improved from 31 to 27 working days, three days quicker than in the last report.
    found nine | With 47 claims the quays topped the list; locks (39) were next, nine behind.
    found 23 | Ward 4 had 52 calls and Ward 9 had 39. Ward 4 therefore had 23 more calls than Ward 9.
    silent | The list has come down from 317 to 142, with 22 waiting more than three months.
    silent | Only one harbour scored better and fifteen scored worse; there were no ties.
    silent | Flats took 48 days to let, 4 days longer than the target, and 55 were let in the year.
    silent | We had offered £288 before that, £728 less than the final sum.¶ In the end £1,086 was paid.
    silent | Six skippers are on a plan under the code, two more than were in place under version 2.

    = A share that is one of the rest, or of others
    found 35% | Claims stood at 143 this year. Upheld in full: 37 (35%).
    found 74% | We had 143 claims. 37 (74%) were upheld.
    found 43% | Of the 96 claims closed at Stage 1, 33 (43%) were upheld.
    confirmed 35% | The harbour received 640 calls in 2023/24. 35% of these, 224 in all, went further.

    silent | The two quays brought 112 and 98 of the 500 calls, together 42%.
    silent | The second half ran 20% (43 calls) above the first.

    = Sums that leave one out, and what goes taken for what comes
    found £10,325 | We paid £3,450 for delay, £1,200 for trouble and £6,875 of fees, giving a bill of £10,325.
    silent | Costs were £90,000, £60,000 and £30,000, or £150,000 in all for the last two.
    silent | We asked 90 people: 40 liked the boats, 50 the ferries and 30 the canoes.
    found 47 | Net growth was 47 berths (29 built, 18 closed).
    confirmed 11 | Net growth was 11 berths (29 built, 18 closed).
    found £4.6m | The block closed £4.6m overspent on a budget of £38.4m, meaning spend of £33.8m.
    found 22% | By May, 88% of the claims due had been settled; the outstanding 22% were waiting.
    silent | Phase 1 brings 40 berths by 2026 and phase 2 another 65 by 2029. Consent is so far in place for 52.

    = What fits and is not meant
    silent | Claims became a bigger slice of fewer calls: 30% of 70 this time, 20% of 120 last time. In numbers that is a decrease from 24 to 21.
    silent | The crews of 2021 were asked twice. At 12 months 16 of the 64 found had moved (25%); at 24 months it was 17 of the 51 still found (33%).
    silent | 71% of rowers and 64% of sailors were content. The overall figure, weighted by the number of answers (300 rowers and 100 sailors), was 69%.
    silent | The count found 14 boats adrift. Last year's count found 20, so this is a reduction of six or 30%.
    found 106 | Rowers outnumber sailors by 106 (85 rowers, 21 sailors).
    confirmed 64 | Rowers outnumber sailors by 64 (85 rowers, 21 sailors).
    silent | [[Claims,2021/22,2022/23|Quays,84,97|Locks,121,110|Boats,35,43]]¶ The three brought 240 claims between them in 2022/23, ten more than the year before.
    confirmed 250 | [[Claims,2021/22,2022/23|Quays,84,97|Locks,121,110|Boats,35,43]]¶ The three brought 250 claims between them in 2022/23, ten more than the year before.
    """
}
