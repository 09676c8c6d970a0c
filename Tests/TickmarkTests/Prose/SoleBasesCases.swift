/// Shares whose whole stands in front of their sentence, and shares that leave nothing of a whole out.
extension ProseCase {
  static let soleBases = """
    = the only count in front that the words of a share can be of
    confirmed 83% | The depot says that 40,150 bins were inspected in the year. There were 33,320 sound bins, 83% of all inspected bins.
    found 38% | The depot says that 40,150 bins were inspected in the year. There were 33,320 sound bins, 38% of all inspected bins.
    confirmed 84% | 3,150 tenants were on the list on 31 March 2020, an increase of 150 (5%) compared to the year before. 2,646 (84%) tenants were waiting for a flat.
    found 48% | 3,150 tenants were on the list on 31 March 2020, an increase of 150 (5%) compared to the year before. 2,646 (48%) tenants were waiting for a flat.
    found 91% | 412 pupils left with a Special Award. 91% (321) of Special Awards were given to girls, and 22% (91) to boys.
    confirmed 22% | 412 pupils left with a Special Award. 78% (321) of Special Awards were given to girls, and 22% (91) to boys.
    confirmed 12% | The trust had 400 drivers on its books. 48 of those went back to school, a return rate of 12%.
    found 21% | The trust had 400 drivers on its books. 48 of those went back to school, a return rate of 21%.
    found 9% | 1,248 swimmers joined in the year. 75 of the swimmers who joined came from Dale. This accounts for 9% of swimmers.
    confirmed 6% | 1,248 swimmers joined in the year. 75 of the swimmers who joined came from Dale. This accounts for 6% of swimmers.
    found 13% | There were 43,700 library loans in the year to March. There were 4,370 adult library loans, accounting for 13% of the reported total.
    confirmed 10% | There were 43,700 library loans in the year to March. There were 4,370 adult library loans, accounting for 10% of the reported total.
    found 65% | There were 43,700 library loans in the year. The vast majority, 34,960 or 65% of reported library loans, were renewed.
    confirmed 60% | There were 810 calls on Monday. Of that number, 486 (60%) were about bins.
    found 66% | There were 810 calls on Monday. Of that number, 486 (66%) were about bins.
    found 29% | Stage one appeals (860) had risen by 3%, and of these, 29% (80) had gone to stage two.
    confirmed 63% | The service went to 594,000 incidents. The number of grass fires has declined from 71,780 in June 2014 to 60,850 in the latest year. There were 38,190 heath fires, representing 6.4% of all incidents and 63% of all grass fires.
    confirmed 4% | There were 39,000 applications in the year. More people came early: 1,560 in the night before and 2,340 in the three months before it (4% and 6% respectively).
    confirmed 37% | 676 letters were sent. 250 people answered (including 10 online) which was a 37% response rate.
    found 29% | The crews went to 556,900 incidents. Of these, they went to 133,656 fires. Fires accounted for 29% of all incidents.
    confirmed 24% | The crews went to 556,900 incidents. Of these, they went to 133,656 fires. Fires accounted for 24% of all incidents.
    confirmed three-quarters | There were 11,496 loans in the year, a rise of 9%. Around three-quarters of these loans – 8,530 items – were to adults.
    found 2% | Thirty-seven ferries were rated good, and 30 were rated poor, of 127 inspected ferries. Only 2% (10 ferries) of inspected ferries were rated poor for all 3 measures.

    = the whole in an item or a line in front
    found 27% | 144 street deaths were reviewed by the panel. Of those deaths reviewed: ¶ - 27% of the deaths came at night (87 deaths) ¶ - 40% of the deaths were of men (58 deaths)
    confirmed 65% | ¶ - In the half year there was a total of 8,180 homeless visitors. ¶ - The top three reasons for visiting were rent, repairs and noise. ¶ - 65% (5,317) of those visiting were given an appointment.
    found 56% | ¶ - In the half year there was a total of 8,180 homeless visitors. ¶ - The top three reasons for visiting were rent, repairs and noise. ¶ - 56% (5,317) of those visiting were given an appointment.
    found 68% | ¶ - 7,260 pupils were on roll, an increase of 110 (2%) pupils on the year before. ¶ - 6,244 (68%) pupils were taught in a school of their own.
    found 78% | There were 94,100 theft offences recorded in the year. ¶ - Cycle thefts - 71,500 (78%) ¶ - Shop thefts - 11,300 (12%)
    found 52% | ¶ - 244 pupils were adopted by a mentor, with 24 (10%) staying on. ¶ - 88% (215) of adoptions were by women and 52% (30) were by men.

    = wholes in front, look-alikes
    silent | The county had 640 calls. In Ashby 60 calls (30%) were late.
    silent | There were 640 calls in the year. The team closed 45 cases (12%).
    silent | There were 640 calls in the year. 45% (90) of calls about bins were late.
    silent | There were 640 calls last year. 45% (90) of calls were late.
    silent | In 2019 there were 640 calls. In 2020, 45% (90) of calls were late.
    silent | There were 640 calls in June and 512 in July. 45% (90) of calls were late.
    silent | More than half of the children (108 of 196) stayed once only. The six children with ten or more stays accounted for 84 stays, 17% of the total.
    silent | 91% of answers were on time. 84 were not upheld, which is 17% of all and 21% of those decided.
    silent | The team has 526 calls in all. Ashby serves 22% of the population but has 10% of the calls (52).
    silent | There were 76 requests in Dale. Parking, where the number decreased by 17, accounts for 16% of requests.
    silent | A small number (22,000) of residents sign; of these residents 70% (15,000) use the old alphabet.
    silent | Over the year, three causes were costs, rents and fares. Combined, these three causes have accounted for almost half of the rise.
    silent | There were 72,900 family visas. Of those who left, 29,000 went to join others, which represents 1 in 10 leavers.
    silent | The four sites had 385,000 visits. 60% of visits were to Central, which alone gained 17,500; Riverside lost 1,690 visits (3.4%).
    silent | The crews went to 556,900 incidents. Of these, they went to 133,656 fires. Fires at night accounted for 29% of all incidents.

    = answers that are all of them
    found 1% | Overall feeling was 56% positive, 84% negative and 1% neutral.
    found 48% | Of the pupils on the register 42% were below the age of 9 years and 48% were aged 9 and over.
    confirmed 50.2% | 37.5% were fully upheld, 12.4% were partially upheld and 50.2% were not upheld.
    found 22% | Of all the homes let, 48% went to families, 27% to those on a list, 22% were transfers, and 22% were classed as other.
    found 23% | 26% of tenants said it was very good. 31% said it was good and 33% said it was fair. 7% said it was bad and the remaining 23% said it was very bad.
    confirmed 5% | 30% said they have as much say as they want. 45% said they have enough, 20% said they have some and 5% said they have none.
    silent | Of the pupils on the register 42% were below the age of 9 years and 18% were aged 12 and over.
    silent | Of the reasons given, 48% were rent, 47% repairs, 22% noise and 22% other.
    silent | 30% said they have as much say as they want. 45% said they have enough, 20% said they have some and 15% said they have none of it.
    silent | Of the 40 pupils, 26% said it was very good. 7% said it was bad and the remaining 3% said it was very bad.

    = a rate said again of so many thousands
    confirmed 2 | The rate of lasting suspensions in infant schools was 0.02 (2 pupils per 10,000).
    found 20 | The rate of lasting suspensions in infant schools was 0.07 (20 pupils per 10,000).
    confirmed 8 | The overall rate of suspensions rose to 0.08 from 0.05; this is the equivalent of 8 in every 10,000 pupils.
    found 8 | The overall rate of suspensions rose to 0.03 from 0.01; this is the equivalent of 8 in every 10,000 pupils.
    silent | The rate of suspensions was 0.2 (2 pupils per 10,000).
    silent | The rate of suspensions was 0.34. Nine boys were suspended (2 per 10,000 residents).

    = lines over tables, and rows that name their part
    confirmed 332 | Headcount: 332 ¶ [[Age,Percentage of headcount,Actual number|16 to 34,18%,60|35 to 54,43%,143|55 and over,39%,129]]
    found 323 | Headcount: 323 ¶ [[Age,Percentage of headcount,Actual number|16 to 34,18%,60|35 to 54,43%,143|55 and over,39%,129]]
    confirmed 89.08% | [[Description,Number|Number of requests received,284|Number of requests completed within 20 days,253|Percentage of requests completed within 20 days,89.08%]]
    found 89.8% | [[Description,Number|Number of requests received,284|Number of requests completed within 20 days,253|Percentage of requests completed within 20 days,89.8%]]
    silent | Visits: 900 ¶ [[Age,Percentage of headcount,Actual number|16 to 34,18%,60|35 to 54,43%,143|55 and over,39%,129]]
    silent | [[Description,Number|Number of requests closed,284|Number of requests completed within 20 days,253|Percentage of requests completed within 20 days,49.8%]]
    """
}
