/// Sound sentences whose figures look as if they were said of each other, and those that are.
extension ProseCase {
  static let soundLookAlikes = """
    = Subtotals, parts of parts and announced numbers
    confirmed 75 | Of 75 appeals, 30 (40%) were won outright and a further 19 (25%) in part, making 49 won in whole or in part; the other 26 were lost.
    found 75 | Of 75 appeals, 30 (40%) were won outright and a further 19 (25%) in part, making 49 won in whole or in part; the other 62 were lost.
    confirmed 1,600 | Letters came from tenants (1,211), from agents (304, including 118 from the quay) and from owners (85): 1,600 altogether.
    ~ found 1,060 | Letters came from tenants (1,211), from agents (304, including 118 from the quay) and from owners (85): 1,060 altogether.
    confirmed 145 | The two busiest lines, the coast line (115) and the hill line (30), together make 145.
    found 154 | The two busiest lines, the coast line (115) and the hill line (30), together make 154.
    silent | We spent £186k on roofs and a further £12k on gutters, £198k so far; with £441k for boilers the total reaches £639k.
    silent | Alarms by risk: high risk 388, medium 1,502, standard 2,910, making 4,800 alarms.
    silent | At present 6% of berths are empty: 212, of which 80 are on offer to members and 140 held by the harbour.
    silent | Of 26 boats looked at, 19 were inside the rules on the first test; 9 were tested again and 4 changed.

    = Two denials
    silent | 1,069 of the 2,688 members did not name the price; 1,644 did not name the noise.
    silent | 40 of the 55 members named the price; 31 did not name the noise.
    confirmed 55 | 40 of the 55 members were there; 15 were not.
    found 55 | 40 of the 55 members were there; 51 were not.

    = Wholes of their own
    silent | 2,133 of 3,047 boats and 986 of 1,480 vans were not seen in time.
    silent | Among 5,843 boats, 3,922 were seen in time; among 2,565 vans, 2,024.
    confirmed 5,843 | Of the 5,843 boats, 3,922 were seen in time and the other 1,921 late.
    found 5,843 | Of the 5,843 boats, 3,922 were seen in time and the other 1,291 late.
    silent | Lamps saved £281k. Valves saved £235k, and longer runs saved £245k.
    silent | There were 260 moorings in use. By river, the Ash comes first with 89, the Bourne second with 142 and the Cole third with 134.
    silent | The remaining 26 anglers, out of 58, have still to finish the course that 32 have passed.
    silent | In the week, 253 (78.33%) were for juniors, and the other 70 (21.67%) were sold at the door.

    = What a time saw
    silent | 38% more calls about boats (7,328, from 5,303) came in a year in which the total fell by 4%.
    silent | 20% more calls about vans (314, from 262) came in a quarter in which the total rose by 17%.
    confirmed 22.8% | Over three years the number went from 720 (2022) by way of 647 (2023) to 556 (2024), a decrease of 22.8% over the whole period.
    ~ found 28.2% | Over three years the number went from 720 (2022) by way of 647 (2023) to 556 (2024), a decrease of 28.2% over the whole period.
    silent | The number of sails fell by 6, from 87 to 81. In 2017/18 it had been 73. There were 81 sails in 2019/20. That is 6 fewer than in 2018/19, a fall of 6.9%.
    silent | Kites went down from 21 to 20; their share of all toys went from 16.3% to 17.9%.

    = What stands right behind
    confirmed 0.6 percentage points | A landing rate of 97.9% compares with 97.3% in Ashby, 0.6 percentage points lower.
    found 0.9 percentage points | A landing rate of 97.9% compares with 97.3% in Ashby, 0.9 percentage points lower.
    confirmed £17k | The cost of ropes was £291k, against £308k in the plan, £17k less.
    found £71k | The cost of ropes was £291k, against £308k in the plan, £71k less.
    silent | Launches came to 430,687 (+11.2% on 2020-21), of which 153,817 were of kites.
    found 11% | Launches came to 440 (+11% on last year's 400).
    confirmed 30p | Ferry fares went from £1.20 to £1.50 a trip, a rise of 30p or 25%.
    found 35p | Ferry fares went from £1.20 to £1.50 a trip, a rise of 35p.
    confirmed 0.4 percentage points | They reached a landing rate of 95.9%, a decrease of 0.4 percentage points over the 96.3% of 2021-22.
    confirmed seven | There were seven fewer amber flags than red ones (five and 12).

    = Targets of others
    silent | The median of the group of five is 79.5%, and our figure for the share of repairs settled within the standard is 86.3%.
    silent | An average of 21 days and a median of 2 were recorded, against a target of 16 days for the median, which was met.
    silent | 81.5% of letters were sent within 10 working days (target 85%).
    silent | Against a target of £861,000 we saved £890,000, or 103.4% of it. Savings of £890,000 were made, £29,000 more than the target of £861,000.
    silent | 280,371 of the dives lasted more than an hour (46.3% of 605,498); 385,800 were made at sea (63.7%).

    = Other things than the rows
    silent | § There were 329 more drain calls than noise calls (2,184 against 1,855). [[Kind,2021/22,2022/23|Noise calls,1644,1855|Drain calls,1537,2184|Total,3181,4039]]
    silent | § All kinds other than drain calls came to 1,855, against 1,644 in 2021/22. [[Kind,2021/22,2022/23|Noise calls,1644,1855|Drain calls,1537,2184|Total,3181,4039]]
    silent | 911 members named the price and 510 the noise. Of 1,349 members, 911 named the price, and some both.
    silent | Of 127 helpers 38 were new (29.9%), the remaining 89 having served before.¶ New helpers came to 38, and 27 of whom are under 25.
    silent | For every 100 boats in the harbour, 53 were yachts and 36 were barges.
    confirmed 16 | Of 39 recommendations 23 have been carried out (59.0%), leaving 16 to do.
    silent | There were 51 dogs taken in in 2018.
    silent | Of 163 anglers in the club 69 fished again (42.3%), 256 trips between them.
    """
}
