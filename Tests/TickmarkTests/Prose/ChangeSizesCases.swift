/// Sizes of changes in every place that a sentence gives them, and their look-alikes.
extension ProseCase {
  static let changeSizes = """
    = Sizes behind the pair
    confirmed 25% | Noise complaints rose most, with the number going from 120 to 150, 25%, followed by pest control, going from 80 to 88, 10%.
    confirmed 10% | Noise complaints rose most, with the number going from 120 to 150, 25%, followed by pest control, going from 80 to 88, 10%.
    found 35% | Noise complaints rose most, with the number going from 120 to 150, 35%, followed by pest control, going from 80 to 88, 10%.
    found 12% | Noise complaints rose most, with the number going from 120 to 150, 25%, followed by pest control, going from 80 to 88, 12%.
    confirmed 40% | Allotment enquiries had decreased from 50 to 30, 40% and cemetery enquiries had decreased from 20 to 15, 25%.
    confirmed 25% | Allotment enquiries had decreased from 50 to 30, 40% and cemetery enquiries had decreased from 20 to 15, 25%.
    found 50% | Allotment enquiries had decreased from 50 to 30, 50% and cemetery enquiries had decreased from 20 to 15, 25%.
    confirmed 40% | Allotment enquiries decreased from 50 to 30 (40%) and cemetery enquiries from 20 to 15 (25%).
    confirmed 25% | Allotment enquiries decreased from 50 to 30 (40%) and cemetery enquiries from 20 to 15 (25%).
    found 30% | Allotment enquiries decreased from 50 to 30 (40%) and cemetery enquiries from 20 to 15 (30%).
    silent | The number of lodgers rose from 40 to 50, 25% of them students.
    silent | Enquiries fell from 60 to 45, 80% of which came by telephone.
    silent | Membership rose from 200 to 240, 55% being women.
    silent | The group grew from 24 to 36, 30% under 25.

    = Up a percentage on a value to a value
    confirmed 12% | Fostering enquiries were up 12% on the 150 of last year to 168.
    confirmed 12% | Fostering enquiries were up 12% on last year's 150 to 168.
    found 18% | Fostering enquiries were up 18% on the 150 of last year to 168.
    confirmed 12% | The year closed with 168 fostering enquiries, up 12% from 150 a year ago.
    found 21% | The year closed with 168 fostering enquiries, up 21% from 150 a year ago.
    confirmed 20% | Tree requests were down 20% at 240, against 300 in 2021/22.
    found 30% | Tree requests were down 30% at 240, against 300 in 2021/22.
    confirmed 20% | At 240, tree requests were down by a fifth (20%) on the 300 received in 2021/22.
    confirmed 15% | Some 460 parents replied, 15% more than the 400 who did so in 2022.
    found 25% | Some 460 parents replied, 25% more than the 400 who did so in 2022.
    confirmed 15% | We issued 460 permits this year compared with 400 last year (15% increase).
    found 16% | We issued 460 permits this year compared with 400 last year (16% increase).
    confirmed 15% | We issued 460 permits this year compared with 400 last year (+15%).
    found 51% | We issued 460 permits this year compared with 400 last year (+51%).
    confirmed 60 | We issued 460 permits this year compared with 400 last year (+60).
    found 80 | We issued 460 permits this year compared with 400 last year (+80).
    confirmed 15% | We issued 460 permits this year, a 15% increase on 2022/23 (400).
    found 19% | We issued 460 permits this year, a 19% increase on 2022/23 (400).
    confirmed 15% | This year 460 permits were issued, which is 60 (15%) more than in 2022/23 when 400 were issued.
    confirmed 15% | Permits issued: 460 (2022/23: 400), an increase of 15%.
    found 51% | Permits issued: 460 (2022/23: 400), an increase of 51%.
    confirmed 15% | Permits rose by 60 (15%), from 400 to 460.
    found 25% | Permits rose by 60 (25%), from 400 to 460.
    found 90 | Permits rose by 90 (15%), from 400 to 460.

    = The other value in the next sentence
    confirmed 18% | We took 451 calls about noise. This compares with 550 the year before, a fall of 18%.
    found 81% | We took 451 calls about noise. This compares with 550 the year before, a fall of 81%.
    confirmed 18% | We took 451 calls about noise. This is a decrease of 18% compared to the 550 calls taken in 2021/22.
    found 28% | We took 451 calls about noise. This is a decrease of 28% compared to the 550 calls taken in 2021/22.
    confirmed 18% | During 2022/23 we took 451 calls about noise. In 2021/22 we took 550 calls about noise. This is a decrease of 18%.
    found 28% | During 2022/23 we took 451 calls about noise. In 2021/22 we took 550 calls about noise. This is a decrease of 28%.
    confirmed 25% | There were 300 requests in the quarter. It represented an increase of 25% on the previous quarter, when we received 240.
    found 35% | There were 300 requests in the quarter. It represented an increase of 35% on the previous quarter, when we received 240.
    confirmed 20% | There were 300 requests in the quarter, an increase of 25% on the previous quarter (240). It also represented an increase of 20% on the number of requests in the same quarter last year, where we received 250.
    found 2% | There were 300 requests in the quarter, an increase of 25% on the previous quarter (240). It also represented an increase of 2% on the number of requests in the same quarter last year, where we received 250.
    silent | There were 300 requests in the quarter. Satisfaction showed an increase of 5% on the previous quarter.
    silent | We took 451 calls about noise. Visits to parks saw a fall of 10% from 900 to 810.
    silent | We took 451 calls about noise. This compares with 550 the year before. Calls about litter fell by 30%.

    = Chains
    confirmed 10% | The centre answered 2,970 letters, an increase of 10% on the previous quarter (2,700) and 8% on the same quarter last year (2,750).
    confirmed 8% | The centre answered 2,970 letters, an increase of 10% on the previous quarter (2,700) and 8% on the same quarter last year (2,750).
    found 80% | The centre answered 2,970 letters, an increase of 10% on the previous quarter (2,700) and 80% on the same quarter last year (2,750).
    found 30% | The centre answered 2,970 letters, an increase of 30% on the previous quarter (2,700) and 8% on the same quarter last year (2,750).
    confirmed 20% | 240 licences were granted, compared to 200 in 2021/22 and 150 in 2020/21. This represents increases of 20% and 60% respectively.
    confirmed 60% | 240 licences were granted, compared to 200 in 2021/22 and 150 in 2020/21. This represents increases of 20% and 60% respectively.
    found 26% | 240 licences were granted, compared to 200 in 2021/22 and 150 in 2020/21. This represents increases of 26% and 60% respectively.
    confirmed 13% | Visits numbered 435 (2021-22: 500; 2020-21: 575), the second drop in a row (13% and 13%).
    confirmed 20% | Visits numbered 400 (2021-22: 500; 2020-21: 600), the second fall in a row (20% and 17%).
    confirmed 17% | Visits numbered 400 (2021-22: 500; 2020-21: 600), the second fall in a row (20% and 17%).
    found 27% | Visits numbered 400 (2021-22: 500; 2020-21: 600), the second fall in a row (27% and 17%).
    silent | Visits numbered 400 (2021-22: 500; 2020-21: 600), most of them in spring and summer (35% and 40%).
    silent | 240 licences were granted, compared to 200 in 2021/22 and 150 in 2020/21. Online and paper forms rose by 20% and 60% respectively.

    = Plus signs
    confirmed 7 | Foster carers recruited: 46. +7 vs 2022 (39 in 2022).
    confirmed 13% | Bookings stood at 226, +13% on 2021 (200).
    found 31% | Bookings stood at 226, +31% on 2021 (200).
    confirmed 12 | Volunteers: 112 (+12 on last year's 100).
    found 21 | Volunteers: 112 (+21 on last year's 100).

    = Bracketed earlier figures
    confirmed 59% | The number of visits fell by 59% in 2019-20 (13) compared to 2018-19 (32).
    found 95% | The number of visits fell by 95% in 2019-20 (13) compared to 2018-19 (32).
    confirmed 59% | The number of visits fell by 59% in 2019-20(13) compared to 2018-19(32).
    found 69% | The number of visits fell by 69% in 2019-20(13) compared to 2018-19(32).
    confirmed 11% | The duty desk handled 365 contacts (411 last year), a fall of 11%.
    found 21% | The duty desk handled 365 contacts (411 last year), a fall of 21%.
    found 465 | The duty desk handled 465 contacts (411 last year), a fall of 11%.
    confirmed 46 | The duty desk handled 365 contacts (411 last year), 46 fewer.
    found 64 | The duty desk handled 365 contacts (411 last year), 64 fewer.
    confirmed 46 | The duty desk handled 365 contacts (411 in 2021/22), a drop of 46.
    found 64 | The duty desk handled 365 contacts (411 in 2021/22), a drop of 64.
    silent | The duty desk handled 365 contacts (411 last year), 46 fewer letters being sent.

    = Points
    confirmed 7 percentage points | The share of late replies went from 19% to 26%, up 7 percentage points.
    found 9 percentage points | The share of late replies went from 19% to 26%, up 9 percentage points.
    confirmed 7 percentage points | Late replies stood at 26%, 7 percentage points up on 2021/22 (19%).
    confirmed 7 percentage points | 26% of replies were late, compared with 19% the year before - an increase of 7 percentage points.
    found 17 percentage points | 26% of replies were late, compared with 19% the year before - an increase of 17 percentage points.
    confirmed 7 percentage points | At 26%, late replies were 7 percentage points above the county average of 19%.
    confirmed 3 percentage points | 92% of visits were on time, 3 percentage points below the target of 95%.
    confirmed 3% | 92% of visits were on time, 3% below the target of 95%.
    silent | 92% of visits were on time, 3% of them at weekends, against a target of 95%.
    = Multiples held against a value
    confirmed 60 | We supported 60 families, twice as many as the 30 of last year.
    found 80 | We supported 80 families, twice as many as the 30 of last year.
    confirmed 60 | We supported 60 families, double last year's 30.
    found 70 | We supported 70 families, double last year's 30.
    confirmed 164 per 10,000 | The rate is 164 per 10,000, more than twice the regional average of 60 per 10,000.
    confirmed 150 | At 150, walk-in visits ran at six times the level of the previous year (25).
    found 125 | At 125, walk-in visits ran at six times the level of the previous year (25).
    confirmed 18 | Hearings have doubled: 18 this year against nine last.
    found 25 | Hearings have doubled: 25 this year against nine last.
    silent | One such place costs about two and a half times as much as one in the north.
    silent | We doubled our visits to 30 schools, seeing 45 pupils.
    silent | Half as many people came to the 30 sessions as in the 45 of last year.

    = Values of now in the sentence before
    confirmed 2% | There were 4,371 lock-ups at 31 March 2022, a 1% decrease from last year (4,432). The overall number has decreased by 2% since March 2019 (4,478).
    found 5% | There were 4,371 lock-ups at 31 March 2022, a 1% decrease from last year (4,432). The overall number has decreased by 5% since March 2019 (4,478).
    confirmed 9% | There were 3,901 bids recorded in 2022-23. This is an increase of 9% compared to 2021-22 (3,576) and has surpassed 2019-20 (3,705).
    confirmed 5% | The archive lent 4,420 maps. This is an increase of 5% on the previous year's figure of 4,200 and an increase of 7% from 2005 (4,140).
    confirmed 7% | The archive lent 4,420 maps. This is an increase of 5% on the previous year's figure of 4,200 and an increase of 7% from 2005 (4,140).
    found 17% | The archive lent 4,420 maps. This is an increase of 5% on the previous year's figure of 4,200 and an increase of 17% from 2005 (4,140).
    confirmed 27% | The desk took 812 letters and calls (287 letters and 525 calls) in the quarter. The number of letters increased by 27% from 226 in the quarter before.
    confirmed 16% | 5,040 tenants wrote to us in the quarter. This is an increase of 695 (16%) from the previous quarter.
    confirmed 4.7% | The number of allotment holders saw an increase of 4.7% (1,485 plots) to reach 33,119 in 2023.
    silent | The count of walkers rose to 36. This was largely due to a 7% increase in bus fares.
    silent | We took 40 bids at the fair, although the number of prizes went up by 11 (7%).
    silent | The number of stalls was 9% lower than in the same quarter of 2022 (53), while 35 of those were indoors.

    = Pairs that belong to something else
    silent | Bus trips went up by 8% and tram trips by 15%, despite an overall increase in fares from £4.10 to £4.32.
    silent | The number of marriages declined between 2003 and 2009 from 1,530 to 1,139, followed by a 4.9% increase in 2010.
    silent | The electorate fell in 190 parishes (47%), compared to only 63 parishes (16%) in the previous year.
    silent | Gas use in 2012 was 19.1 GWh (9.0%) lower than in 1990 and 15.8% lower than its peak in 2004 at 230.5 GWh.
    silent | Median pay was £27,000. This was an increase of 2.1% compared with £26,500 in the year before.
    silent | In the previous year 378 walkers took part 1,046 times. The number of walkers has fallen by 12% and the number of walks by 22%. ¶ [[Walks,2019/20,2020/21|Walks,1046,814]]
    silent | The conversion rate is 2.1 percentage points higher than last year and once more above the 32.9% of 2021-22. It is also 62 above 2019-20.
    silent | There were 733 calls. It is also 62 above 2019-20 (671), the last year before.
    """
}
