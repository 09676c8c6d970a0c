/// Shares that call their base by what was said of it, and sums that other figures of the section hold.
extension ProseCase {
  static let calledBases = """
    = Of those of whom it was said
    confirmed 90% | In all 640 pilots have enrolled and 512 have completed the course, 80%. Of those completing, 461 (90%) felt surer.
    found 72% | In all 640 pilots have enrolled and 512 have completed the course, 80%. Of those completing, 461 (72%) felt surer.
    silent | Trips were offered on 156 days and accepted on 118 of them (76%); of the trips accepted, 89 began within the hour (75%).
    found 57% | Trips were offered on 156 days and accepted on 118 of them (76%); of the trips accepted, 89 began within the hour (57%).
    confirmed 90% | Of 1,950 claims, 741 (38%) went to a hearing, 689 of which had concluded by the end of the year. A mast was mended in 620 (90%) of the concluded hearings.
    found 90% | Of 1,950 claims, 741 (38%) went to a hearing, 689 of which had concluded by the end of the year. A mast was mended in 667 (90%) of the concluded hearings.
    = Of the whole that the others are of, and of no size
    confirmed 60% | Nine out of ten owners (189 of 210) felt heard, 168 (80%) knew why and 126 (60%) had seen the letter.
    ~ found 75% | Nine out of ten owners (189 of 210) felt heard, 168 (80%) knew why and 126 (75%) had seen the letter.
    confirmed 14.0% | On 1 April 2022 there were 1,847 boats and on 31 March 2023 2,106, an increase of 259 and of 14.0%.
    ~ found 12.3% | On 1 April 2022 there were 1,847 boats and on 31 March 2023 2,106, an increase of 259 and of 12.3%.
    silent | Harbour costs are forecast at £41.6m against a grant of £38.4m, an overspend of 8.3%.
    silent | March was the busiest month, 58 letters above February and accounting for 37% of the 820 that came.
    silent | Tuition cost £128,400 and bought 2,568 hours at an average of £50 an hour for 71 sailors. Of those sailors, 58 had passed by July (82%), 13 had not.
    silent | Fifty-seven sailors came for the first time. Set against the 23,750 people of that age, this gives 240 per 100,000, which is poor when set beside 188 in the comparator group.
    = In another sum of the section
    silent | [[Who wrote,2023/24|Owners,58|Mates,112|Others,17|Total,187]]¶ Mates made 112 of the claims, almost 60%. The owner made 58, and the other 17 came from pilots.
    silent | [[Harbour,Trips|North,295|South,217|East,84|All,596]]¶ Just under half of all trips (295, or 49.5%) began in the north. Trips from the south came to 217 and those from the east made up the remaining 84.
    silent | 303 boats are of that age. ¶ 267 boats (88%) were in good harbours, 61 of them in very good ones and 206 in good ones. A further 21 were in poor harbours and four in bad ones. The harbours of the other 11 boats have not been seen.
    silent | A direction can be given for the same 53. Compared with the last quarter 27 improved, nine were unchanged and 17 got worse.
    silent | Pilots missed 318 marks in the quarter. Three lanes in the north account for 141 of the 318, the remaining 17 lanes for 177.
    silent | The region stood at 74 per 10,000 and the country at 65, so that we are 13 above the one and 22 above the other.
    silent | The fleet spent £11.2m on 64 boats, a mean of £175,000 for each, and a further £14.3m on harbours; the two together came to £25.5m.
    = Times in two units, ages and words of a bracket
    confirmed 33 | Callers waited 2 minutes 51 seconds on average, 33 seconds less than the 3 minutes 24 seconds of quarter 3.
    silent | The wait came down from 3 minutes to 2 minutes 51 seconds.
    confirmed 45 per 10,000 | With 171 boats on a plan and a population under 18 of 38,000, the rate is 45 per 10,000.
    silent | Although 8,898 fewer calls came in 2022/23 (6% down), the share answered improved from 90% to 94%.
    silent | A dip sample of 15 boats found that in eleven the earlier log had ended within the previous two years.
    silent | There were 203 boys. There were sixteen of 10 and under, twelve of them girls.
    silent | There are 149 of them. 79 of the 16 and 17 year olds came alone, just over half of that age group.
    = Parts of parts, of another time and of another whole
    silent | On 31 March we had 138 boats, seven fewer than the 145 of a year before. Nineteen were bought, and 26 went, ten through age, seven to others, five by loss and the remaining four for want of use.
    silent | The harbour was overspent by £3.7m, or 9.3%. The quays alone were £3.5m over, offset in part by £0.5m on the slip.
    silent | The forecast is £64.3m against a net budget of £62.5m, an overspend of £1.8m (2.9%). The position reported at Quarter 1 was an overspend of £2.4m.
    silent | 1,436 letters came in. ¶ Of the 1,422 answered, 681 (47%) came from owners, 345 (24%) from pilots, 216 (15%) from mates and 108 (8%) from cooks. The remaining 86 had no name.
    silent | [[Year,Hearings,Appeals|2020-21,88,9|2021-22,97,11|2022-23,121,14|2023-24,112,12]]¶ Over the four years there have been 418 hearings in all and 46 appeals.
    silent | [[Lead,H1,H2,Total|Schools,271,333,604|Harbour,148,139,287|Pilots,115,120,235|Total,534,592,1126]]¶ Schools led 51% of trips in H1 and 56% in H2.
    found 42% | The harbour let 412 berths: 247 (60%) to owners, 103 (42%) to mates and 62 (15%) to pilots.
    silent | A leak was found in 759 of the boats (77%). Where action followed, it was stopped in 218 and lessened in 409; in the other 75 (11%) it remained.
    silent | Eleven of the 38 passed both (28.9%), six of whom passed well (15.8%). In 2022 the figures were ten and four out of 41. A further eight in 2023 passed one of the two only, and the remaining 19 neither.
    silent | The quays cost £3.42m, leaving £1.37m for the harbour. In 2023/24 the net cost was £0.98m and so it has risen by £0.39m (40%).
    = Means and rates of others, and values both of which others are held against
    silent | The harbour has 9.4 pilots. With 287 boats on plans and 421 at sea, the average load was 75 boats per pilot at the end of March.
    silent | By the end of December 146 people had come. With 33,800 residents of that age, the rate is 432 per 100,000, higher than the target of 405 and than the rate of 391 last year.
    silent | On the latest estimate of 61,400 residents, the rate is 46.7 per 10,000, down from 51.1 (calculated on a population of 61,100). It remains higher than the average of our statistical neighbours (45.2) and that of England (43.2).
    silent | A total of 5,604 days were lost. Of the 1,346 sailors 803 were late once. Owners numbered 714, over half of the total.
    silent | 417 letters were about quays. Of those, 268 were about lamps, 181 of which came from owners. The 149 other letters dealt with noise, while the remaining 271 covered streets.
    found 334 | By 31 March 225 claims had been settled. A further 118 were settled in April, bringing the total to 334, with 67 still open.
    = Lists in other dress
    found 46 | The panel sat on 14 days and heard 46 matters: 21 approvals, 19 matches, five recommendations and three removals.
    found 412 | They logged 412 letters about the quays. They broke down as 163 claims, 88 comments, 97 questions and 46 thanks.
    found 8% | Letters in March were split between online (68%), telephone (24%), email (5%) and post (8%).
    found 49% | Some 61% (244) of the letters were answered in time, and for the 49% (156) which were not, the mean delay was 23 days.
    found 49% | A majority of those who answered on the new quay, 191 of the 389 owners (49%), were for it.
    = Cells that are not spoken of
    silent | [[Term,Due,In time|Autumn,412,396|Spring,419,407|Summer,428,421|Year,1259,1224]]¶ Of the 1,259 berths due 35 were late, 16 of them in the autumn, 12 in the spring and only seven in the summer.
    silent | [[Service,Claims|Rowers,47|Sailors,23|Divers,14|Pilots,22|Total,106]]¶ Fourteen came from divers, and most of these were about the length of a trip.
    silent | [[Need,2022,2023|Sails,630,744|Oars,700,769|Masts,628,701|All,1958,2214]]¶ Sails are now the need of a third of boats; the number rose by 114 in the year (18%).
    """
}
