/// Plain sentences of whole annual reports that must draw no error, and what real packs say of their
/// tables when a figure of it is altered.
extension ProseCase {
  static let wholeReports = """
    = Other times, other ends
    silent | [[Band,March 2023,March 2024|A (steam),231,284|B (sail),917,1066|C (oars),1548,1625|Total,2696,2975]]¶ Every band has grown. Band A is up by 53 boats, or 23%, and Band B by 149 (16%).
    silent | [[Owner,2021-22,2022-23|Rowers,71,58|Sailors,41,39|All claims,112,97]]¶ Rowers made 58 of this year's claims, against 71 the year before. Their share has gone from 63% to 60%.
    silent | [[Notice,2019,2020,2021,2022,2023|Berths,25,12,17,24,30|Moorings,20,10,20,26,33|Total,45,22,37,50,63]]¶ The number of notices has risen each year since the low of 2020, reaching 63 in 2023. This is 26% above 2022.
    silent | [[Year,Sunk,Damaged,SD,Slight|2019,14,171,185,902|2020,9,128,137,611|2021,12,146,158,688|2022,11,163,174,729|2023,8,157,165,704]]¶ The baseline for our target is the average of 2017 to 2019, which was 191 SD a year.
    silent | The open caseload grew over the year by 16, from 311 to 327. All of the growth came in the second half, when the caseload increased by 29.
    silent | Not counted above are 214 claims (2022/23: 187), an increase of 27.
    silent | In June, July and August, calls fell to 7,018 compared to almost 10,000 in the same quarter in 2012. This is 29.1 per cent fewer than at the same point last year.
    = Other things
    silent | [[Quarter,Claims,In time,Longer,Late|Apr–Jun,24,10,9,5|Jul–Sep,31,9,10,12|Oct–Dec,19,9,5,5|Jan–Mar,23,10,6,7|Year,97,38,30,29]]¶ The summer was our hardest time: 31 claims, nearly a third of the year's total, and twelve of them answered late.
    silent | We answered 38 claims (39%) within the first ten working days, and 30 more within the longer limit that the byelaws allow for knotty matters. The other 29, or 30%, were late.
    silent | We were at fault in whole or part in 451 claims: 312 upheld in full and 139 in part. The remaining 199, or 31%, were not upheld.
    silent | Berth reserves stood at £28.3m. The dredging grant deficit is forecast at £19.4m, up from £13.8m on 31 March, an increase of 41%.
    silent | The Harbour Fund showed a year end underspend of £9.7m against the net revenue budget of £178.3m, resulting in the Harbour Fund balance increasing to £27.1m at the year end.
    silent | What was the total number of appeals?¶ 2,923 notices appealed with success. Financial year 21/22¶ 5,281 notices appealed with success. Financial year 22/23
    silent | [[Quay,Claims,Rate,Share,Change|North,392,37.1,10.67%,-12.7%|South,692,30.9,18.84%,-6.2%|East,2590,26.4,70.49%,-5.9%|All quays,3674,38.4,,-8.6%]]
    silent | - Repairs¶ - 77% very or fairly satisfied¶ - 16% very or fairly dissatisfied¶ - Moorings¶ - 72% very or fairly satisfied¶ - 12% very or fairly dissatisfied
    """
}
