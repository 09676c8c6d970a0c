/// Wholes told in a sentence whose parts stand below it, and lists and tables that only look so.
extension ProseCase {
  static let partsBelow = """
    = Items that words announce
    confirmed 1,942 | The yard took in 1,942 boats over the summer, as follows: ¶ - repaired: 804 ¶ - stripped: 611 ¶ - returned: 127 ¶ - scrapped: 400
    found 1,942 | The yard took in 1,942 boats over the summer, as follows: ¶ - repaired: 804 ¶ - stripped: 641 ¶ - returned: 127 ¶ - scrapped: 400
    found 1,924 | The yard took in 1,924 boats over the summer, as follows: ¶ - repaired: 804 ¶ - stripped: 611 ¶ - returned: 127 ¶ - scrapped: 400
    found £6.58m | The dredging fund of £6.58m was shared out. It went to the following: ¶ - north quay £2.40m ¶ - south quay £1.95m ¶ - lock £2.50m
    confirmed £6.85m | The dredging fund of £6.85m was shared out. It went to the following: ¶ - north quay £2.40m ¶ - south quay £1.95m ¶ - lock £2.50m
    found 57 | The harbour board heard 57 appeals. Their outcomes were: ¶ - dismissed – 31 ¶ - allowed – 17, of which 3 in part ¶ - withdrawn – 8
    confirmed 57 | The harbour board heard 57 appeals. Their outcomes were: ¶ - dismissed – 31 ¶ - allowed – 17, of which 3 in part ¶ - withdrawn – 9
    found 96 | Our 96 skippers gave time as follows: ¶ - teaching (41 skippers) ¶ - rescue (33 skippers) ¶ - upkeep (25 skippers)
    found 654 | Where the boats lay (n=654) ¶ - river berth 327 ¶ - sea berth 193 ¶ - dry dock 84 ¶ - buoy 104
    found 1,306 | The wardens saw to 1,306 wrecks. ¶ - sunk: 540 ¶ - stranded: 388 ¶ - adrift: 222 ¶ - other: 157

    = Items that are some, overlap or count something else
    silent | The yard took in 1,942 boats over the summer. The largest groups were as follows: ¶ - repaired: 804 ¶ - stripped: 641 ¶ - returned: 127 ¶ - scrapped: 400
    silent | The yard took in 1,942 boats, including the following: ¶ - repaired: 804 ¶ - stripped: 641 ¶ - returned: 127 ¶ - scrapped: 400
    silent | The yard took in 1,942 boats. It has 62 berths. ¶ - repaired: 804 ¶ - stripped: 641 ¶ - returned: 127 ¶ - scrapped: 400
    silent | The board heard 240 claims, whose reasons were as follows: ¶ - parking 131 ¶ - noise 68 ¶ - loss of light 46
    silent | The board heard 240 claims, as follows: ¶ - parking 131 ¶ - noise 68 ¶ - loss of light 46 ¶ More than one answer could be given.
    silent | Of 731 sailings 24 are still being looked at. The others went as follows: ¶ - on time 512 ¶ - late 154 ¶ - called off 41
    silent | The quay was used by 412 boats, as follows: ¶ - 219 in the spring ¶ - 118 in the summer ¶ - 72 in the autumn ¶ Figures are rounded and may not sum.
    silent | About 1,900 boats came, as follows: ¶ - yachts: 804 ¶ - barges: 611 ¶ - others: 435

    = Totals at either end of a list
    confirmed £1,842,000 | Dues by quay ¶ - North £960,500 ¶ - South £512,250 ¶ - Lock £369,250 ¶ - Held at 31 March £1,842,000
    found £1,842,000 | Dues by quay ¶ - North £960,500 ¶ - South £512,250 ¶ - Lock £389,250 ¶ - Held at 31 March £1,842,000
    found 2,318 | Faults of lamps ¶ - Total seen: 2,318 ¶ - Bulb: 1,404 ¶ - Cable: 551 ¶ - Mast: 393
    confirmed 2,318 | Faults of lamps ¶ - Total seen: 2,318 ¶ - Bulb: 1,404 ¶ - Cable: 551 ¶ - Mast: 363
    silent | Faults of lamps ¶ - Seen: 2,318 ¶ - Bulb: 1,404 ¶ - Cable: 551 ¶ - Mast: 393

    = Tables without a total
    found 318 | The pilots made 318 visits in the year. The table gives the result of each. [[Result,Visits|Passed,204|Passed with advice,97|Failed,37]]
    found 381 | The pilots made 381 visits in the year. The table gives the result of each. [[Result,Visits|Passed,204|Passed with advice,77|Failed,37]]
    found 27,451 | Between them, the three locks handled 27,451 boats. [[Lock,Boats|Holt,12208|Quarry,9917|East,5290]]
    found 9,266 | Tolls by lock [[Lock,2021-22,2022-23|A,4120,4388|B,2975,2861|C,1804,2027]] ¶ Overall the number rose from 8,899 to 9,266.
    found 8,989 | Tolls by lock [[Lock,2021-22,2022-23|A,4120,4388|B,2975,2861|C,1804,2017]] ¶ Overall the number rose from 8,989 to 9,266.
    found 640 | The two yards took in 812 boats and sold 640. [[Yard,Taken in,Sold|North,501,377|South,311,268]]
    found 171 | There were 96 hearings for 171 skippers. [[,Spring,Autumn|Hearings,52,44|Skippers,90,91]]
    silent | The pilots made 318 visits in the year. The table gives what was found. [[Finding,Faults|Sails,204|Oars,97|Masts,37]]
    silent | The five busiest of the locks are shown below; all of them handled 27,451 boats. [[Top locks,Boats|Holt,12208|Quarry,9917|East,5290]]
    silent | The pilots made 318 visits in the year. [[Year,Visits|2020,204|2021,97|2022,37]]
    silent | We have 64 boats. The quay was rebuilt in May. [[Lock,Tolls|Holt,22|Quarry,17|East,26]]
    silent | The pilots wrote 233 letters. [[Answer,Number|Yes,121|No,94|Perhaps,28]]
    silent | The table shows what led to the 318 visits. [[Reason,Visits|Sails,204|Oars,97|Masts,27]]
    silent | The 143 skippers were asked for the following badges: ¶ - 88 badges in blue ¶ - 46 badges in red ¶ - 19 badges in green
    """
}
