/// Families met in whole sound reports of boards and partnerships: several changes in one sentence,
/// groups that share a word with a row of something else, numbers that count no things.
extension ProseCase {
  static let boardReports = """
    = Changes against several years
    silent | The harbour logged 511 boats, almost 8% more than the 474 of last year and 91 more than two years ago.
    silent | That is 62 above 2019-20 (671), the last year before the bridge.
    silent | § Ferries rose by 9 in the last year and now make up 28% of all craft where two years ago they made up 22%. [[Craft,2021,2022,2023|Ferries,52,57,66|Canoes,183,177,167|All craft,235,234,233]]
    silent | In 2023, 203 licences were refused, which is 45 or 28% more than in 2022, and 2.3 times as many as in 2019.
    silent | 92 boats came for the first time, five more than last year (+6%) but 26 fewer than four years ago (−22%).
    silent | For all 85 boats the mark went from 40 (47%) to 50 (59%).
    silent | The rate has climbed steadily from 64% to 79%, though this year, as in 2020/21, it lies below that of similar harbours, by 1 point.
    silent | There were 240 bids, 20% more than the 200 of last year, but 10 (4%) fewer than in 2021.
    silent | There were 240 bids, 40 more than last year (200) and 4% less than the year before.
    silent | Bids rose by 40 (20%) to 240, the highest since 2019, when there were 262.
    silent | In 2023 there were 240 bids, which is 40 or 20% more than in 2022 against a target of 220, so 20 too many.
    silent | The 240 bids of the year were a fifth more than last year's 200, and a further rise, of 10%, is expected for next year, to 264.
    silent | The rate rose from 61% to 68%, which is 4 points above that of our neighbours.
    found 81 | The harbour logged 512 boats, 81 more than the 474 of last year and 91 more than two years ago.
    found 26 | The harbour logged 733 boats, 26 more than the 671 of last year.
    = Words of direction that tell no change
    silent | Harm was removed or reduced in 92% of cases where work was done, against 90% in 2022-23 and 91% in England.
    silent | 9% had three or more moorings (35 boats; last year 12%, 49 boats).
    silent | Skippers took part in 97% and mates, where the boat was large, in 88%, up from 93% and 79%.
    found 88% | Mates took part in 88%, up from 93%.
    silent | 33% of logs were up to date, against 38% last year.
    silent | 44% of boats were on a reduced timetable (2021/22: 38%).
    silent | 44% of skippers said that trade had fallen; the year before it was 38%.
    silent | 33 boats were stepped up, compared with 38 the year before.
    silent | 27% had more than one mate (35% in 2021/22).
    silent | 33% of skippers signed up, as compared to 38% nationally.
    silent | 33% of harbours had above 20 boats, compared with 38% last year.
    silent | 44% of mates dropped out, compared with 38% a year ago.
    silent | 44% of boats with increased loads were stopped, against 48% in 2021/22.
    found 33% | 33% of logs were in order, up from 38% last year.
    found 33% | 33% of logs were in order, which is higher than the 38% of last year.
    found 33% | 33% of logs were in order, an increase from 38% last year.
    confirmed 33% | 33% of logs were in order, down from 38% last year.
    = Shares whose part is named otherwise
    silent | Of all 688 boats, 352 (51.2%) were blue. Leaving aside the 74 that were towed without a number, it was 57.3%.
    silent | § Of all 688 boats, 352 (51.2%) were blue. Leaving aside the 74 that were towed without a number, it was 57.3%. [[Colour,Ferries,Canoes,All|Blue,327,25,352|Red,238,24,262|Towed,71,3,74|All colours,636,52,688]]
    silent | Very good 51, good 84, adequate 32, poor 11: in three out of four cases (76%) the mark was good or better (last year: 69%).
    silent | Thirty-seven were moored with another, in 17 groups: 14 of two and three of three.
    silent | § Six in ten were blue at least in part, 61% against 62%. [[Colour,No.,%,No. 2021/22,% 2021/22|Blue,19,20,24,19|Partly blue,41,42,52,42|Not blue,31,32,39,31|Unknown,6,6,9,7|All,97,100,124,100]]
    found 57.3% | Of 688 boats, 352 were blue (57.3%).
    = Wholes that are not meant
    silent | Crews met 49 times and considered 86 bids, 97 repairs, six sales and two transfers: 191 items, just under four to a meeting.
    found 191 | Crews considered 86 bids, 79 repairs, six sales and two transfers: 191 items in all.
    silent | It has 16 members: 5 skippers, 6 mates, 2 owners, 2 pilots and the harbour master.
    found 16 | It has 16 members: 5 skippers, 6 mates, 2 owners and 2 pilots.
    silent | 289 live on board (73%), 109 don't. Of the 109, 22 are ashore and 14 abroad, so the true number is 73, or 18% of all.
    silent | One owner received £8,900, the largest payment ever made, for four terms without a boat (£2,100 for each of three terms and £1,800 for the fourth), with £800 for distress.
    silent | § Six in ten were blue at least in part, 61% against 62%. [[Colour,2020/21,2021/22,2022/23|Blue,40,19,24|Partly blue,31,41,52|Not blue,29,37,48|All,100,97,124|Days,,,|Within 10,50,38,54|11 to 20,30,36,43|Over 20,20,23,27|All,100,97,124]]
    = One form for several dates
    silent | April 2021 ¶ There were 136 calls from schools. ¶ May 2021 ¶ There were 125 calls from schools.
    silent | Year ending 31 March 2021 ¶ Of the 136 bids received, 30 were allowed. ¶ Year ending 31 March 2022 ¶ Of the 125 bids received, 28 were allowed.
    silent | Activity report, 3 November 2014 ¶ There were 3,907 boats open to visitors overall. ¶ Activity report, 31 July 2014 ¶ There were 3,711 boats open to visitors overall.
    silent | § The most letters were about Roads and specifically about the Lights team, which had 76 letters for the year. [[Service,Letters|Roads,141|Parks,12|Libraries,23]]
    silent | § The harbour saw many more bids after May 2022. When these 700 bids are left out, the total number of bids reduces to 320. [[Year,Bids|2021/22,194|2022/23,1020]]
    silent | § 5,350 boats were moored on 31 March 2023, an increase of 350 (7 per cent) on the previous year and a rate of 98 per 10,000, 6 percentage points higher than in 2021-22. [[Boats,2021/22,2022/23|Boats moored,5000,5350]]
    silent | Moorings dropped below the 500 mark in January 2022, reaching 503 in February 2022 - a 2% increase on last month.
    silent | The seven harbours added 120 and lost 122, a net loss of two.
    found two | The harbour added 120 boats and lost 127, a net loss of two.
    silent | Yachts account for 84 of the 161 additional boats, ferries for 54, and tugs for 27; the other four categories taken together are 4 down.
    silent | 704 skippers of the 1,018 were asked what they wanted (69%). 611 of them named an outcome, and for 398 (65%) it was met in full, for 171 (28%) in part and for 42 not at all.
    silent | The same nine mates steer: 241 first trips (256) and 618 later trips (640).
    silent | Of 9 times 30 standards, 270, they call 214 met, 49 partly met and seven not met.
    silent | The harbour raised 164 matters, 31 of them formally. Of the 133 that stayed informal 119 were settled, and 14 took longer. Of the 31, 22 were settled at stage 1, 6 at stage 2 and 3 at stage 3.
    silent | The second quarter had 854 calls. For the last two quarters of the year the totals were 514 and 583 respectively.
    = Groups that share a word with the row of another table
    silent | § Of the 352 letters 241 (68%) were for Boat Services, 97 (28%) for Canoe Services and 14 (4%) for the Harbour Office itself. [[Inquiries,2020/2021,2021/2022,2022/2023|Boat Services,6,9,7|Canoe Services,11,14,16|Total,17,23,23]]
    silent | § Four of every ten proven cases (28 of 71; 39%) ended in a ban, 19 (27%) in a final warning, 11 (15%) in training only, 9 (13%) in leave before a hearing and the other 4 (6%) in a sport code. [[Owner,2021-22,2022-23,Change|Police,6,4,-2|Sport,19,27,+8|Other,9,12,+3|TOTAL,34,43,+9]]
    silent | § We ran 22 briefings for 604 people: 241 from schools, 198 from Early Boats, 66 skippers, 58 from sports clubs, 41 others. [[Owner,2021-22,2022-23,Change|Schools,141,168,+27|Early Boats,58,71,+13|Other,9,12,+3|TOTAL,208,251,+43]]
    silent | § 188 (92%) live somewhere suitable. Of the 16 who don't, 6 are at sea and 4 have no fixed mooring. [[Where,Number|Suitable,188|At sea,6|No mooring,4|Lost touch,6|Total,204]]
    silent | The losses have been uneven: three harbours saw a fall (Ashby -41, Croft -38, Dale -22).
    silent | The rate of sailings per 100 boats was 48 (406 sailings, 846 boats).
    silent | 112 letters were received. Of these, 16 were from children, 4 more than before. Forty-four were from parents, 53 from skippers and 15 from mates.
    silent | In 1,115 of these (codes PN1, 2, 3, 5 and 6) the skipper's views were heard.
    """
}
