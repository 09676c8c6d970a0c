/// Sentences that whole drafts showed to be misread or passed over.
extension ProseCase {
  static let wholeDrafts = """
    = Names with numbers in them
    confirmed 40% | Of the 25 pupils, 10 reached grade 5 in mathematics (40%).
    found 50% | Of the 25 pupils, 10 reached grade 5 in mathematics (50%).
    silent | Of the 25 pupils 9 took option 2 and 12 took option 3.

    = Means of an amount and what it went to
    confirmed £240 | We paid £48,000 in compensation in 200 cases, an average of £240.
    confirmed £210 | In the year before £31,500 was paid to 150 tenants (£210 on average).
    found £420 | We paid £48,000 in compensation in 200 cases, an average of £420.
    silent | We spent £48,000 on two sites, and on average £310 a night.
    silent | The rate was 30% (21 of 70 people), with an average of 3.5 offences by each, making 74 offences in all.

    = Parts of an amount
    confirmed £2,500 | The grant is £2,500 a child, of which the team keeps £700 and passes £1,800 to schools.
    confirmed £0.70m | The budget was £14.60m and the outturn £15.30m, an overspend of £0.70m (4.8%).
    confirmed 4.8% | The budget was £14.60m and the outturn £15.30m, an overspend of £0.70m (4.8%).
    found £0.90m | The budget was £14.60m and the outturn £15.30m, an overspend of £0.90m.
    found 6.8% | The budget was £14.60m and the outturn £15.30m, an overspend of £0.70m (6.8%).
    confirmed £1.2m | Spending was £8.8m against a budget of £10.0m, an underspend of £1.2m or 12%.
    found £2.1m | Spending was £8.8m against a budget of £10.0m, an underspend of £2.1m.

    confirmed four | 39 children (12%) had a suspension, four fewer than in 2022/23 (43).
    found five | 39 children (12%) had a suspension, five fewer than in 2022/23 (43).

    = Over several years
    confirmed 44% | § Requests have risen by 44% over two years. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Requests have risen by 52% over three years. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Spending has risen by 27% over two years while income has grown by 14%. [[£m,2021/22,2022/23,2023/24 forecast|Income,48.2,52.6,54.9|Spending,53.1,60.4,67.2]]
    silent | § In the last five years spending has gone up by 41%. [[£m,2021/22,2022/23|Income,48.2,52.6|Spending,53.1,60.4]]

    = Figures of one thing, the label of another
    silent | § With 12 approvals and 19 resignations or withdrawals the service ended the year with seven fewer households: 176 compared with 183 at the start of the year. [[Step,2021/22,2022/23|Approvals,15,12|Resignations,14,19]]
    silent | § The next groups are walking (21%) and riding (20%); the three together make up 74% of trips. [[Way,Trips,Share|Driving,1149,33.0%|Walking,731,21.0%|Riding,697,20.0%|Other,905,26.0%|Total,3482,100%]]
    found 51% | § Walking and riding together make up 51% of trips. [[Way,Trips|Driving,1149|Walking,731|Riding,697|Other,905|Total,3482]]
    silent | § Of the 170 closed, 25 (15%) were upheld, 40 (24%) partly upheld, 88 (52%) not upheld and 17 (10%) withdrawn. [[Outcome,2021/22,2022/23|Upheld,31,25|Partly upheld,34,40|Not upheld,75,88|Withdrawn,15,17|Total,155,170]]
    silent | The rate of 71 per 10,000 is one above the national average of 70.
    silent | § 89% took part: 58% came, 26% wrote and the remaining 5% sent word.
    silent | § 80% took part: 58% came, 26% wrote and the remaining 4% sent word.

    = Indicators with a code before their name
    confirmed 69.4% | § Satisfaction with repairs was 69.4%. [[Measure,2021/22,2022/23|TP01 Overall satisfaction,64.2%,66.9%|TP02 Satisfaction with repairs,68.0%,69.4%|TP03 Time taken,61.5%,63.8%]]
    found 96.4% | § Satisfaction with repairs was 96.4%. [[Measure,2021/22,2022/23|TP01 Overall satisfaction,64.2%,66.9%|TP02 Satisfaction with repairs,68.0%,69.4%|TP03 Time taken,61.5%,63.8%]]
    confirmed 2.7 percentage points | § Overall satisfaction rose by 2.7 percentage points to 66.9%. [[Measure,2021/22,2022/23|TP01 Overall satisfaction,64.2%,66.9%|TP02 Satisfaction with repairs,68.0%,69.4%|TP03 Time taken,61.5%,63.8%]]
    found 3.7 percentage points | § Overall satisfaction rose by 3.7 percentage points to 66.9%. [[Measure,2021/22,2022/23|TP01 Overall satisfaction,64.2%,66.9%|TP02 Satisfaction with repairs,68.0%,69.4%|TP03 Time taken,61.5%,63.8%]]
    """
}
