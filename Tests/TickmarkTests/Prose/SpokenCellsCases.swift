extension ProseCase {
  /// Sentences beside a table that call its cells by quarters in words, by the names of rows, and by
  /// years.
  static let spokenCells = """
    = quarters in words
    found 58 | § ## Noise reports received, 2022/23 [[Year,Q1,Q2,Q3,Q4,Total|2021/22,30,44,41,25,140|2022/23,36,52,47,29,164]] In the second quarter there were 58 reports, 16 more than in the first and 8 more than in the same quarter of 2021/22.
    found 19 | § ## Noise reports received, 2022/23 [[Year,Q1,Q2,Q3,Q4,Total|2021/22,30,44,41,25,140|2022/23,36,52,47,29,164]] In the second quarter there were 52 reports, 19 more than in the first and 8 more than in the same quarter of 2021/22.
    confirmed 47 | § ## Noise reports received, 2022/23 [[Year,Q1,Q2,Q3,Q4,Total|2021/22,30,44,41,25,140|2022/23,36,52,47,29,164]] The third quarter brought 47 reports and the first 36.
    found 63 | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] The third quarter brought 47 reports and the first 63.
    found 25 | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] The busiest quarter was the second (52) and the quietest the fourth (29), a difference of 25.
    found 92 | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] 92 reports were received in the first half of the year and 76 in the second.
    found 58% | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] By the end of September 88 reports had been received, 58% of the total for the year.
    found 44.5 | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] The average for a quarter was 44.5.
    confirmed 41 | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] The average for a quarter was 41.
    silent | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] In the second quarter there were 11 prosecutions.
    silent | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] Two officers left in the third quarter and the first 30 reports waited.
    silent | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] In the second quarter of 2020/21 there were 71 reports.
    silent | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] The target for the second quarter was 40 reports.
    silent | § ## Noise reports received, 2022/23 [[Quarter,Reports|Q1,36|Q2,52|Q3,47|Q4,29|Total,164]] The third quarter brought 19 reports of music and the first 11.
    = a label and its figure
    found 128 | § ## Outcomes of appeals [[Outcome,Appeals|Allowed,96|Partly allowed,118|Dismissed,149|Withdrawn,26|Total,389]] Allowed: 96; partly allowed: 128; dismissed: 149; withdrawn: 26.
    confirmed 118 | § ## Outcomes of appeals [[Outcome,Appeals|Allowed,96|Partly allowed,118|Dismissed,149|Withdrawn,26|Total,389]] Allowed: 96; partly allowed: 118; dismissed: 149; withdrawn: 26.
    found 85 | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] The service with most appeals was street works (85), followed by licensing (58), and allotments had fewest (22).
    found -31 | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Licensing (-6) and Allotments (-31) are the services with changes worth noting.
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] The teams with most staff are street works (31) and licensing (14).
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] In 2019/20 the services with most appeals were licensing (77) and allotments (48).
    silent | § ## Appeals by service [[Service,2021/22,2022/23|North,101,22|South,137,62|Total,238,84]] North declined from 101 to 22 (78%). ¶ In the South it was 64% (9 of 14).
    silent | § ## Outcomes of appeals [[Outcome,Appeals|Allowed,96|Partly allowed,118|Dismissed,149|Withdrawn,26|Total,389]] Fully allowed: 12; not dismissed: 31.
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] There were 40 appeals about licensing fees.
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Licensing and Street works had 144 appeals.
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] About one appeal in 13 was about licensing.
    silent | § ## Types of neglect [[Type,Reports|Neglect,389|Abuse,213|Total,602]] Self-neglect (116, 12%) was reported as often as before.
    silent | § ## Decisions [[Decision,2021/22,2022/23|Upheld,9,7|Not upheld,4,6|Other,61,66|Total,74,79]] Thirteen were looked into in detail and 7 of them upheld (54%).
    = sums of named rows
    found 154 | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Licensing and Street works together account for 154 appeals, 86.7% of the total.
    found 81.7% | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Licensing and Street works together account for 144 appeals, 81.7% of the total.
    confirmed 86.7% | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Licensing and Street works together account for 144 appeals, 86.7% of the total.
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Licensing and Street works together employ 31 people.
    silent | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Between them Licensing and Street works held 12 meetings, and appeals took 30 days.
    found 116 | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Without Licensing the total would have been 116 rather than 166.
    = two years beside each other
    found 147 | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] The council received 166 as against 147 in the year before.
    found 44 | § ## Appeals by service [[Service,2021/22,2022/23|Licensing,64,58|Street works,41,86|Allotments,35,22|Total,140,166]] Street works stands out, with 86 as against 44 in the year before.
    found 591 | § ## Appeals [[Year,2019/20,2020/21,2021/22,2022/23|Appeals,571,519,604,633]] A year earlier the number had been 591, and two years earlier 519.
    found 643 | § ## Appeals [[Year,2019/20,2020/21,2021/22,2022/23|Appeals,571,683,604,583]] The number reached its peak in 2020/21 at 643 and is now 583.
    silent | § ## Appeals [[Year,2019/20,2020/21,2021/22,2022/23|Appeals,571,519,604,633]] A year earlier the number of enquiries had been 591.
    silent | § ## Appeals [[Year,2019/20,2020/21,2021/22,2022/23|Appeals,571,519,604,633]] The average of the five years is 610.
    """
}
