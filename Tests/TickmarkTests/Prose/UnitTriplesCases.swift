/// Figures that multiply: how many, what falls to each, and what all of them come to.
extension ProseCase {
  static let unitTriples = """
    = So many in each stretch of time
    confirmed 26 | The wardens made 1,014 patrols in the 39 weeks to December, or 26 a week.
    found 28 | The wardens made 1,014 patrols in the 39 weeks to December, or 28 a week.
    confirmed 3,471 | The lido drew 41,652 swims in the 12 months, 3,471 a month on average.
    found 3,417 | The lido drew 41,652 swims in the 12 months, 3,417 a month on average.
    found 252 | The ferry ran on 312 days and carried 76,824 passengers, a daily average of 252.
    confirmed 252 | The ferry ran on 312 days and carried 78,624 passengers, a daily average of 252.
    found 47 | The mean was 47 launches a month (654 over 12 months).
    confirmed 47 | The mean was 47 launches a month (564 over 12 months).
    found 1,210 | The chandler issued 58,240 charts in 52 weeks. That is a mean of 1,210 a week.
    confirmed 1,120 | The chandler issued 58,240 charts in 52 weeks. That is a mean of 1,120 a week.
    confirmed £7,800 | We spent £93,600 over the 12 months, roughly £7,800 a month.
    silent | The wardens made 1,014 patrols in the 39 weeks to December; at weekends there were 31 a day.
    silent | Crews dredged 2,310 berths over 22 working days, against 96 a day last year.
    silent | In 12 weeks 480 calls came in, 30 a week about noise.
    silent | The chandler took £18,400 in 8 weeks, £3,000 a week of it from charts.
    silent | Skippers answered 3,120 calls over 26 weeks - 118 a week excluding bank holidays.
    silent | The 260 volunteers gave 7,800 hours, 12 hours each a month for those who stayed.
    silent | There were 1,248 callers in 52 weeks, of whom 312 were new, 6 a week.
    silent | Launches rose by 24 a week over the 12 weeks, and 480 were made.
    silent | We spent £840,000 over four years, £150,000 a year more than others.
    silent | The 52 weeks to March saw 1,248 launches; in June there were 60 a week.
    silent | We spent £93,600 over the 12 months, roughly £7,200 a month in winter.

    = What falls to each of those that are counted
    found 23 | The 58 trips took 1,534 tonnes of sand, 23 tonnes a trip.
    confirmed 23 | The 58 trips took 1,334 tonnes of sand, 23 tonnes a trip.
    found £3,080 | Moving 245 boats cost £931,000. That works out at £3,080 a boat.
    confirmed £3,800 | Moving 245 boats cost £931,000. That works out at £3,800 a boat.
    found £1,090 | Delivering the course cost £456,000 for 240 crews, so that every crew cost us £1,090.
    confirmed £1,900 | Delivering the course cost £456,000 for 240 crews, so that every crew cost us £1,900.
    found 418 days | The 12 boats had waited 5,106 days between them, which is a mean of 418 days each against a limit of 500.
    confirmed 418 days | The 12 boats had waited 5,016 days between them, which is a mean of 418 days each against a limit of 500.
    found £83 | Serving 24,000 members cost £1.92m last year. That is £83 a head, against £92 elsewhere.
    confirmed £80 | Serving 24,000 members cost £1.92m last year. That is £80 a head, against £92 elsewhere.
    confirmed £2.97 | A fund of £148,500 spread over 50,000 skippers gives us £2.97 each; the group average is £3.41.
    silent | A fund of £148,500 spread over 50,000 skippers gives us £2.97 each; the group average is £3.41.
    silent | The grant of £180,000 paid for 12 moorings at £12,500 each and £30,000 of rope.
    silent | The 38 moorings cost £1.52m, of which £40,000 each went on the four at the lock.
    silent | The fleet drove 18,400 miles on 62 trips, on average 310 miles each once the depot trips are left out.
    silent | In the year 240 crews were helped at a cost of £96,000, £380 each after grants of £4,800.
    silent | There were 1,742 knots among 670 sailors. Nationally there are 3.1 per sailor.

    = For each thousand
    found 45.2 | Crews made 1,960,000 passages and missed 833. That is 45.2 missed per 100,000.
    confirmed 42.5 | Crews made 1,960,000 passages and missed 833. That is 42.5 missed per 100,000.
    found 64.2 | Per 10,000 sailors the rate was 64.2 (1,248 sailors ashore, 200,000 sailors in all).
    confirmed 62.4 | Per 10,000 sailors the rate was 62.4 (1,248 sailors ashore, 200,000 sailors in all).
    silent | There were 5 wrecks per 1,000 sailors in a port of 86,000, and 1,419 thefts.
    silent | There were 312 falls, a rate of 5.4 per 1,000 watches; the ship has 2,800 bunks.

    = So many at so much
    found £40m | The letter confirms 17 quarterly instalments of £2.5m, £40m in all.
    confirmed £40m | The letter confirms 16 quarterly instalments of £2.5m, £40m in all.
    confirmed £41m | The letter confirms 16 instalments of £2.6m, £41m in all.
    found £431,090 | Berth renewals stood at 12,340. At £35 a berth that comes to £431,090.
    confirmed £431,900 | Berth renewals stood at 12,340. At £35 a berth that comes to £431,900.
    found £45,600 | A £7.50 fee on 6,480 berths yields £45,600.
    confirmed £48,600 | A £7.50 fee on 6,480 berths yields £48,600.
    found £159,940 | 63 cabins for 28 nights at £85 a night cost £159,940.
    confirmed £149,940 | 63 cabins for 28 nights at £85 a night cost £149,940.
    found 14,646 | They made 47 runs of the 312-mile coast, so boats covered 14,646 miles.
    confirmed 14,664 | They made 47 runs of the 312-mile coast, so boats covered 14,664 miles.
    found 42 hours | The limit is £600, which at £25 an hour is 42 hours.
    confirmed 24 hours | The limit is £600, which at £25 an hour is 24 hours.
    found 1,654 hours | The 42 wardens each work 37 hours, 1,654 hours a week altogether.
    confirmed 1,554 hours | The 42 wardens each work 37 hours, 1,554 hours a week altogether.
    silent | The levy of £8 a tonne on 6,200 tonnes brought in £47,100 after rebates.
    silent | A charge of £15 on 2,400 berths brought in £34,500 as some were free.
    silent | The 18 payments of £2,500 were made late, and £60,000 in all was lost in interest and fees.
    confirmed £35,360 | Postage on 52,000 charts at 68p came to £35,360.
    silent | Each of our 9 docks holds 140 tonnes of sand, 1,260 tonnes in total.
    silent | There were 27 boats to each of the 14 wardens, 378 boats altogether.
    silent | We let 37 berths at £245 each and 12 at £300, and took £12,665.
    silent | The port pays £62 a night for 84 cabins, £1.2m in the year.
    silent | The 42 wardens each work 37 hours, but 310 hours were lost to sickness in June.
    silent | Each of the 26 clubs received up to £4,350, £98,000 in all.
    silent | At £25 an hour the limit of £600 was passed in 38 cases, 12 of them twice.

    = One price for two stretches of time
    found £6,420 | The mooring is £520 a month, £6,420 a year.
    confirmed £6,240 | The mooring is £520 a month, £6,240 a year.
    found £39,300 | A saving of £3,250 a month, or £39,300 a year, is expected.
    confirmed £39,000 | A saving of £3,250 a month, or £39,000 a year, is expected.
    confirmed £7,000 | The rent is £364,000 a year, or £7,000 a week.
    found £7,500 | The rent is £364,000 a year, or £7,500 a week.
    confirmed £290.50 | It costs £41.50 a day, which is £290.50 a week.
    silent | Locals pay £520 a month, visitors £7,800 a year.
    silent | Berths are £12 a day, £60 a week in winter and £2,100 a year.
    silent | The berth costs £12 a night, or £70 a week with the discount.

    = One for every so many
    found 18 | There is one warden for every 18 boats (210 boats, 15 wardens).
    confirmed 14 | There is one warden for every 14 boats (210 boats, 15 wardens).
    silent | One warden looks after 14 boats at most; there are 260 boats and 15 wardens.
    silent | There are 1,200 sailors and 60 mates, a ratio of 18 to 1 without the cooks.
    found one in nine | One in nine claims (85 of 680) was refused.
    found one in every 29 | Of 1,035 boats tested 45 failed, that is one in every 29.
    confirmed one in every 23 | Of 1,035 boats tested 45 failed, that is one in every 23.
    confirmed one in eight | One in eight claims (82 of 680) was refused.
    silent | One in seven claims was refused nationally; here 62 of 480 were.

    = A fraction and its two counts
    found half | Exactly half of the 438 boats, 291 in number, were insured.
    confirmed half | Exactly half of the 438 boats, 219 in number, were insured.
    found three quarters | 36 out of 84, or three quarters, passed.
    confirmed three quarters | 63 out of 84, or three quarters, passed.
    found one in six | 68 of the 516 skippers, or one in six, were late.
    confirmed one in six | 86 of the 516 skippers, or one in six, were late.
    silent | A quarter of the boats were insured; 219 skippers of 438 renewed.
    silent | Half of the 74 skippers renewed; 30 of them did so late.
    silent | Of the 390 skippers 130 were late, a third of whom had been late before.

    = The mean of listed years, and values beside their years
    found 75 | Sinkings numbered 71 in 2020, 65 in 2021 and 74 in 2022. The three-year average is 75.
    confirmed 70 | Sinkings numbered 71 in 2020, 65 in 2021 and 74 in 2022. The three-year average is 70.
    found 480 | Returns were 412, 385, 436 and 399 in the four quarters, a quarterly average of 480.
    confirmed 408 | Returns were 412, 385, 436 and 399 in the four quarters, a quarterly average of 408.
    found 1,730 | The list saw its number treble between 2020 (410 waiting) and 2024 (1,730).
    confirmed 1,230 | The list saw its number treble between 2020 (410 waiting) and 2024 (1,230).
    silent | Sinkings numbered 71 in 2020, 65 in 2021 and 74 in 2022. The five-year average is 66.
    silent | The list trebled between 2020 and 2024, and 410 skippers (1,730 in all) were asked.
    """
}
