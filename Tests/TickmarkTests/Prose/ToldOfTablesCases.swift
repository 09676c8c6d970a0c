/// Sentences below tables that print their figures again, or work something out from them.
extension ProseCase {
  static let toldOfTables = """
    = Long figures that one line of a table near by prints
    confirmed £806,255 | [[Arrears,2023 £,2024 £|Moorings,614,668|Sheds,109,941|Members,724586,806255]] ¶ What members owed stood at £806,255 in the end.
    confirmed 2715 | [[Month,Settled,Days|Feb,1896,6826|Mar,2715,6245|Apr,1412,5208]] ¶ March was the busiest month, with 2715 settled.
    confirmed £118.4m | [[£m,2024,2025|Opening debt,118.4,121.6|Closing debt,121.6,127.0]] ¶ The debt began at £118.4m.
    found £15,716 | [[Slip,Settled,Cost £|North,912,5837|Harbour,884,15216]] ¶ At the harbour the work cost £15,716.
    silent | [[Slip,Settled,Cost £|North,912,5837|Harbour,884,15216]] ¶ The club next door paid £15,716.
    = What words of rank, means and bounds point at
    silent | Of the 20 upheld nine were in the north, which was also the biggest harbour for claims received with 30%.
    silent | [[Trips,2022,2023|1,96,104|2 to 9,71,69|10 or more,11,13]] ¶ 13 skippers went out 10 times or more, two more than in 2022.
    silent | Sails were more than double oars (38 to 18).
    silent | [[Paper,Pages|A,12|B,9]] ¶ Harbour Forum 16 January - Paper 4: moorings, lamps and slips
    silent | [[Catch,Q1,Q2,Q3,Q4|Eels,2954,3217,1486,1094]] ¶ The catch more than halved after the summer: 6,171 came in during the first two quarters and 2,580 in the last two.
    = Shares and rates whose base stands in the table
    confirmed 27.5% | [[Quay,Calls,Population,Calls per 1000 residents|Docks,633,9712,65.2|Abbey,412,11840,34.8|Castle,1259,62713,20.1|Town,2304,84265,27.3]] ¶ Docks alone made 27.5% of all that was reported.
    silent | [[Yard,Stage 1,Stage 2,All stages,Escalation rate|All,1638,218,1856,13.3%|North,611,58,669,9.5%|South,1027,160,1187,15.6%]] ¶ The club handled 1,856 claims over both stages. 218 people asked for Stage 2, an escalation rate of 13.3%.
    = What other cells of the table give
    silent | [[Rating,2024|5,1188|4,244|3,121|2,29|1,18|Rated boats,1600]] ¶ 1,553 rated boats were sound (3 or above).
    silent | [[Year,Boats at 1 January,New,Left,Boats at 31 December|2020,1688,241,97,1832|2021,1832,266,112,1986|2022,1986,318,105,2199|2023,2199,377,131,2445|2024,2445,402,148,2699]] ¶ The number of boats has grown by 1,011 since January 2020.
    """
}
