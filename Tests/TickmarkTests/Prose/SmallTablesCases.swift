/// More sentences beside small tables.
extension ProseCase {
  static let smallTables = """
    = More small tables
    confirmed 54 | § The table below shows library visits. Visits to Oakham fell by 54. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    confirmed 30% | § Visits to Uppingham rose by 30%. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    confirmed 560 | § In 2022/23 there were 560 visits in all. [[Library visits,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    confirmed 1% | § The total number of visits increased by 1%. [[Library visits,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    confirmed 46% | § Uppingham accounted for 46% of visits. [[Library visits,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    confirmed 60% | § Stage one and stage two outcomes are set out below. 60% of stage one complaints were upheld. [[Stage,Upheld,Not upheld,Total|Stage one,30,20,50|Stage two,6,9,15|Total,36,29,65]]
    confirmed 15 | § There were 15 stage two complaints. [[Stage,Upheld,Not upheld,Total|Stage one,30,20,50|Stage two,6,9,15|Total,36,29,65]]
    confirmed 42 | § The most common cause of fires was cooking (42). [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    confirmed 12 | § Smoking caused the fewest fires, with 12. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    confirmed 72% | § Cooking and electrical faults caused 72% of fires. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    found 45 | § The table below shows library visits. Visits to Oakham fell by 45. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    found 23% divided-by-new-value | § Visits to Uppingham rose by 23%. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    found 650 | § In 2022/23 there were 650 library visits in all. [[Library visits,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    found 64% | § Uppingham accounted for 64% of visits. [[Library visits,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    ~ found 70% | § Stage one and stage two outcomes are set out below. 70% of stage one complaints were upheld. [[Stage,Upheld,Not upheld,Total|Stage one,30,20,50|Stage two,6,9,15|Total,36,29,65]]
    ~ found 62% | § Cooking and electrical faults caused 62% of fires. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    found 16 | § Arson caused the fewest fires. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    found 24% digits-transposed | § Cooking caused 24% of fires. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    found 24 digits-transposed | § There were 24 cooking fires. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    found 200 previous-year-figure | § Uppingham had 200 visits this year. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    ~ found 300 | § Visits to Oakham increased this year. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    found 110 | § A total of 110 fires were attended. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § Visits to Oakham by school groups fell by 12%. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    silent | § The Uppingham library opened for 30 hours a week. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    silent | § In December visits to Oakham fell by 60%. [[Library,2021/22,2022/23|Oakham,354,300|Uppingham,200,260|Total,554,560]]
    silent | § 40% of cooking fires began at night. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § Nationally, 35% of fires are caused by cooking. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § Three people were hurt in cooking fires and 5 in electrical fires. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § Arson fires cost £1.2m, 60% of all losses. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § Firefighters made 1,450 home visits and fitted 900 alarms. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § The number of fires has fallen by 40% in ten years. [[Cause of fire,Fires|Cooking,42|Electrical,30|Smoking,12|Arson,16|Total,100]]
    silent | § 55% of letters from members were answered within a week. [[Measure,Target,Actual|Calls answered in time,95%,96%|Letters answered in time,90%,84%]]
    silent | § Requests rose by 40% in the second half of the year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Requests under the environmental regulations fell by 5%. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Of the requests refused, 25% cited cost. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § The time taken to answer requests increased by 3 days. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Upheld complaints cost the council £4,000 and 12 apologies were made. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    silent | § 80% of the complaints that were upheld led to a change in practice. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    silent | § The average time to close upheld complaints fell by 15%. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    silent | § There were 1,204 missed visits by 436 visitors. This is a 9% rise on the 1,105 visits of 2021/22, when 451 visitors missed one.
    confirmed 83% | § People were asked in 83% of cases (914 of 1,102) and, of those, 94% got what they hoped for (859).
    silent | § People were asked in 83% of cases (914 of 1,102) and, of those, 94% got what they hoped for (859).
    confirmed 50.5% | § Just over half of borrowers were women (50.5%), and almost half (48%) were aged 13 to 15. [[Age,Women,Men,All|10-12,27,41,68|13-15,112,98,210|16-17,81,77,158|All,220,216,436]]
    confirmed 48% | § Just over half of borrowers were women (50.5%), and almost half (48%) were aged 13 to 15. [[Age,Women,Men,All|10-12,27,41,68|13-15,112,98,210|16-17,81,77,158|All,220,216,436]]
    silent | § Harbour board yearly review of visits | 21 visits ¶ It went well. ¶ Harbour board yearly review of visits | 22 visits
    silent | § In housing 5 complaints were upheld and 3 partly upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    """
}
