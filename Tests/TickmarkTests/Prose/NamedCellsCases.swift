/// Counts of sentences whose words one cell of a table has, and no other.
extension ProseCase {
  static let namedCells = """
    = The whole of a table, with last year's figure in brackets
    confirmed 157 | § ¶ 157 referrals were made (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    found 175 | § ¶ 175 referrals were made (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    found 1,593 | § ¶ In all 1,593 residents attended 70 sessions. [[Course,Sessions,Residents|First aid,40,880|Cookery,30,732|Total,70,1612]]
    silent | § ¶ 144 referrals were made in 2021/22 (152 the year before). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    silent | § ¶ Excluding the repeats 140 referrals were made (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    silent | § ¶ 140 urgent referrals were made (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    silent | § ¶ 140 referrals were closed (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    silent | § ¶ About 150 referrals were made (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]
    silent | § ¶ 900 referrals were made (2021/22: 144). [[Source,Referrals|Police,88|Schools,43|Others,26|Total,157]]

    = The row that the clause or the words in front of a bracket name
    confirmed 141 | § ¶ Flooding was recorded 141 times, nearly three times as often as subsidence (48). [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    found 114 | § ¶ Flooding was recorded 114 times, more often than wind. [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    found 148 | § ¶ Flooding (148) has overtaken wind (66). [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    found 1,184 | § ¶ In 2022/23 there were 1,184 alerts, which related to 816 residents. [[Measure,2021/22,2022/23|Alerts,990,1148|Visits,640,702]]
    silent | § ¶ Flooding in cellars (128) has overtaken wind. [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    silent | § ¶ Flooding was recorded 141 times, in 128 cases in the north. [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    silent | § ¶ Flooding (128 in the north) has overtaken wind. [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    silent | § ¶ Flooding rose by 13 to 141, from 128. [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    silent | § ¶ In 2020/21 there were 1,084 alerts. [[Measure,2021/22,2022/23|Alerts,990,1148|Visits,640,702]]
    silent | § ¶ By March there had been 1,084 alerts. [[Measure,2021/22,2022/23|Alerts,990,1148|Visits,640,702]]
    silent | § ¶ Flooding or subsidence was recorded 152 times. [[Damage,Number|Flooding,141|Subsidence,48|Wind,66|Total,255]]
    silent | § ¶ We received 227 enquiries against a target of 240. [[Step,Target,Actual|Enquiries,240,217|Visits,90,84]]
    """
}
