/// Shares whose whole stands in another clause, sentence or section, and which prove it together.
extension ProseCase {
  static let commonWholes = """
    = Parts in brackets and the rest
    confirmed 29% | The kiosk was used by residents in 52 cases (29%), by traders in 87 (49%) and by the other 39 on behalf of somebody else.
    confirmed 49% | The kiosk was used by residents in 52 cases (29%), by traders in 87 (49%) and by the other 39 on behalf of somebody else.
    found 44% | The kiosk was used by residents in 52 cases (29%), by traders in 87 (44%) and by the other 39 on behalf of somebody else.
    found 49% | The kiosk was used by residents in 52 cases (29%), by traders in 78 (49%) and by the other 48 on behalf of somebody else.
    confirmed 53% | Permits were held by 212 drivers (53%), 118 cyclists (30%) and 68 firms (17%).
    found 35% | Permits were held by 212 drivers (53%), 118 cyclists (35%) and 68 firms (17%).
    found 17% | Permits were held by 212 drivers (53%), 118 cyclists (30%) and 86 firms (17%).
    confirmed 71% | 71% were lettings (205), 18% sales (52) and 11% exchanges (31).
    found 81% | 81% were lettings (205), 18% sales (52) and 11% exchanges (31).
    silent | Permits rose by 212 (53%) for drivers, by 118 (35%) for cyclists and by 68 (17%) for firms.
    confirmed 52% | Most stays are short: 141 (52%) lasted less than six nights, 79 (29%) from six to 20 and 51 (19%) longer.
    silent | Most stays are short: 141 (52%) lasted less than six nights, 79 (29%) from six to 20 and 51 (19%) longer.
    silent | Repeat visits were made in 52 cases (29%), by post in 87 (61%) of those that replied, and by the other 39 in person.
    silent | Lettings brought 52 visits (29%), sales 31 (12% of those in the spring) and exchanges 40 (22%).
    silent | In the north 44 (22%) were late, in the south 30 (50%) and in the west 18 (6%).
    silent | Permits rose by 212 (53%) for drivers, 118 (35%) for cyclists and 68 (17%) for firms.
    silent | Of 180 swimmers 90 (50%) came weekly, 45 (25%) monthly and, of the latter, 20 (44%) with children.
    silent | 312 visits (38%) led to a loan, and 141 (17%) to a purchase; 88 did both, so that 365 (44%) led to something.
    silent | Rent made up £1.21m of spending of £2.02m (60%), books £285,000 (14%) and heating £525,000 (26%).
    silent | 27 of the 36 were girls. Nineteen (53%) had a dog, three times the proportion in the town (17%), and 8 (22%) a cat.

    = The whole in the sentence before
    confirmed 44% | 1,306 residents attended 52 drop-ins. 575 came from Ashby (44%), 326 from Brill (25%), 248 from Corve (19%) and 157 from elsewhere.
    found 14% | 1,306 residents attended 52 drop-ins. 575 came from Ashby (44%), 326 from Brill (25%), 248 from Corve (14%) and 157 from elsewhere.
    found 25% | 1,306 residents attended 52 drop-ins. 575 came from Ashby (44%), 362 from Brill (25%), 248 from Corve (19%) and 157 from elsewhere.
    confirmed 72% | 640 offers of a place were made to 590 families. 461 (72%) were taken up and 179 (28%) turned down.
    found 34% | 640 offers of a place were made to 590 families. 461 (72%) were taken up and 179 (34%) turned down.
    found 28% | 640 offers of a place were made to 590 families. 461 (72%) were taken up and 197 (28%) turned down.
    found 60% | 50 kitchens were inspected on two occasions. 33 (60%) were rated good, 12 fair and 8 poor.
    confirmed 60% | 50 kitchens were inspected on two occasions. 30 (60%) were rated good, 12 fair and 8 poor.
    found 66% | 50 kitchens were inspected on two occasions. 30 (66%) were rated good, 12 fair and 8 poor.
    confirmed 69% | £8.4m is to be found this year. £5.8m (69%) is in hand, £1.6m (19%) at risk and £1.0m (12%) lost.
    confirmed 19% | £8.4m is to be found this year. £5.8m (69%) is in hand, £1.6m (19%) at risk and £1.0m (12%) lost.
    found 39% | £8.4m is to be found this year. £5.8m (69%) is in hand, £1.6m (39%) at risk and £1.0m (12%) lost.
    confirmed 30% | 2,384 tenants took part, by telephone (1,431; 60%), online (715; 30%) and on paper (238; 10%).
    found 19% | 2,384 tenants took part, by telephone (1,431; 60%), online (715; 30%) and on paper (238; 19%).
    confirmed 80% | 255 appeals were lodged. Decided in a month: 41% (105). In three months: 80% (204).
    silent | 640 offers were made to 590 families. 461 (72%) were taken up and 425 (92%) of these kept.
    silent | 640 offers were made. 461 (72%) were taken up, 64 (10%) turned down and 30 (47%) of the latter renewed.
    silent | 50 kitchens were inspected. 33 (60%) of those in schools were rated good, 12 fair and 8 poor.
    silent | £8.4m is to be found this year. £5.8m (69%) is in hand, £1.6m (11% more than in May) at risk and £1.0m (12%) lost.
    silent | 1,306 residents attended. 575 came from Ashby (44%), 326 from Brill (25%), whereas last year 248 (14%) came from Corve.
    silent | 1,306 residents attended. 575 came from Ashby (44%), 326 from Brill (25%); 61 (52%) of their carers came along.
    silent | 1,306 residents attended. 575 came from Ashby (44%), 326 from Brill (25%) and 60 volunteers (31%) helped.

    = Lists below what they are of
    confirmed 22% | The following were named in the 412 replies: ¶ - noise – 91 (22%) ¶ - litter – 140 (34%) ¶ - dogs – 66 (16%) ¶ - parking – 202 (49%)
    found 19% | The following were named in the 412 replies: ¶ - noise – 91 (22%) ¶ - litter – 140 (34%) ¶ - dogs – 66 (19%) ¶ - parking – 202 (49%)
    silent | The following were named in the 412 replies: ¶ - noise – 91 (22%) ¶ - litter – 140 (34%) ¶ - dogs – 66 (of which 11, 17%, at night) ¶ - parking – 202 (49%)
    confirmed 18% | 3,210 loans were made by the van. ¶ # Borrowers ¶ Children had 1,156 (36%), pensioners 866 (27%), students 578 (18%) and schools 160 (5%).
    silent | 3,210 loans were made by the van. ¶ # Borrowers ¶ Children had 1,156 (31%), pensioners 866 (22%), students 578 (18%) and schools 160 (9%).

    = Changes told as a number with its percentage
    confirmed 12% | The van made 1,710 stops. That is 183 (12%) more than the 1,527 of the summer before.
    found 21% | The van made 1,710 stops. That is 183 (21%) more than the 1,527 of the summer before.
    confirmed 4% | The scheme has 396 members, as many as in June but 17 (4%) fewer than a year ago (413).
    found 14% | The scheme has 396 members, as many as in June but 17 (14%) fewer than a year ago (413).
    confirmed 25% | 120 allotments were let, 24 (25%) more than in 2019/20.
    confirmed 5.1% | At the end of June there were 618 anglers, 9 more than in May and 30 (5.1%) more than a year before.
    found 31% | 120 allotments were let, 24 (31%) more than in 2019/20.
    silent | 120 allotments were let, 24 (31%) more than hoped for in the north and 11 elsewhere.
    silent | Of 480 walks 95 (20%) more than 30 took part in.
    silent | The scheme has 396 members, 17 (9%) fewer than hoped for, and the north 88.
    silent | The scheme took £4,000, £400 (9%) less than the target of £4,400.

    = Changes with their values in the bracket
    confirmed 67% | The largest increases were in archery (from 12 to 20, or 67%) and in bowls (24 to 35, 46%).
    confirmed 46% | The largest increases were in archery (from 12 to 20, or 67%) and in bowls (24 to 35, 46%).
    found 67% | The largest increases were in archery (from 12 to 53, or 67%) and in bowls (24 to 35, 46%).
    found 46% | The largest increases were in archery (from 12 to 20, or 67%) and in bowls (24 to 22, 46%).
    confirmed -0.8% | There were 8 fewer walks than in 2016/17 (1,011; -0.8%) but 27 more walkers (448; +6.0%).
    found 5.4% | There were 8 fewer walks than in 2016/17 (1,011; -0.8%) but 27 more walkers (448; +5.4%).
    silent | Most members are young (12 to 18, 46%).
    silent | There were 27 more walkers, and dogs (448; 6.5%) came along.

    = Shares in one bracket behind their counts
    confirmed 71% | The 418 wards are graded: high risk was found in 36, medium in 297 and low in 85 (9%, 71% and 20%).
    found 26% | The 418 wards are graded: high risk was found in 36, medium in 297 and low in 85 (9%, 71% and 26%).
    silent | Visits fell by 40 in the north, 18 in the south and 22 in the west (9%, 7% and 20%).
    found 19% | The board has 42 aims, of which 38 are reported now and four once a year. 21 (55%) of the 38 are met, 9 (24%) near and 8 (19%) missed.
    confirmed 21% | The board has 42 aims, of which 38 are reported now and four once a year. 21 (55%) of the 38 are met, 9 (24%) near and 8 (21%) missed.
    found 9% | 2,384 tenants took part, by telephone (1,431; 60%), online (715; 30%) and on paper (238; 9%).

    = The whole by name in another section
    confirmed 19.0% | 2,105 referrals were made. ¶ # Repeats ¶ 400 referrals (19.0%) were repeats.
    silent | 2,105 referrals were made. ¶ # Repeats ¶ 400 referrals (29.0%) of the older kind were repeats.
    """
}
