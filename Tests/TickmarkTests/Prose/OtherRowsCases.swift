/// Cells that share words with a sentence which speaks of something else.
extension ProseCase {
  static let otherRows = """
    = Bounds and bands
    silent | [[Time taken,Letters,%|0 to 10 working days,31,32%|11 to 20 working days,37,39%|More than 20 working days,24,25%|Withdrawn,4,4%|Total,96,100%]] The figures show that 71% of letters were answered within 20 working days.
    silent | [[Time taken,Letters,%|0 to 10 working days,31,32%|11 to 20 working days,37,39%|More than 20 working days,24,25%|Withdrawn,4,4%|Total,96,100%]] 32% of letters were answered within 10 working days and 71% within 20.
    silent | [[Time taken,Letters,%|0 to 10 working days,31,32%|11 to 20 working days,37,39%|More than 20 working days,24,25%|Withdrawn,4,4%|Total,96,100%]] In the previous year 65% were answered within 20 working days; this year it was 71%.
    silent | [[Time taken,Letters,%|Within 10 Working Days,31,32%|Within 20 Working Days,37,39%|Over 20 Working Days,24,25%|Withdrawn,4,4%|Total,96,100%]] The figures show that 71% of letters were answered within 20 working days.
    silent | [[Time taken,2019/20,2020/21|Within 10 working days,119,16|11 to 20 working days,120,34|21 to 65 working days,44,62|More than 65 working days,70,39|Total,353,151]] The limit of 20 days was exceeded in 70 cases; in 50 of these the answer took more than 65 working days.

    = Not, and of another year
    silent | [[Outcome,Letters,%|Fully upheld,22,18%|Partly upheld,41,34%|Not upheld,52,43%|Withdrawn,5,4%|Total,120,100%]] 43% of letters were not upheld, compared with 51% in 2016/17.
    silent | [[Outcome,Letters,%|Fully upheld,22,18%|Partly upheld,41,34%|Not upheld,52,43%|Withdrawn,5,4%|Total,120,100%]] Upheld letters have fallen from 25% to 18% while those not upheld have risen from 38% to 43%.
    confirmed 43% | [[Outcome,Letters,%|Fully upheld,22,18%|Partly upheld,41,34%|Not upheld,52,43%|Withdrawn,5,4%|Total,120,100%]] 43% of letters were not upheld.
    found 34% | [[Outcome,Letters,%|Fully upheld,22,18%|Partly upheld,41,34%|Not upheld,52,43%|Withdrawn,5,4%|Total,120,100%]] 34% of letters were not upheld.

    = Several rows beside each other
    silent | [[Answer,%|Very satisfied,34%|Fairly satisfied,41%|Neither,11%|Dissatisfied,14%]] 76% of tenants were very or fairly satisfied.
    silent | [[Stage,Letters,%|Stage 1,96,80%|Stage 2,14,12%|Stage 3,4,3%|Ombudsman,6,5%|Total,120,100%]] At Stage 1 71% were answered in time, at Stage 2 50%.
    silent | [[Berth,2016/17,2017/18|Home berths,18,130|Visitors' berths,128,91|Dry berths,109,66|Total,255,287]] 98% of letters about Visitors' berths were answered on time, and 98% of those about Home berths.
    silent | [[Source,Number,%|Police,842,28.4|Schools,731,24.7|Other,1388,46.9|All,2961,100.0]] The police and schools between them made more than half of all referrals (1,573; 53.1 per cent).
    silent | [[Berth,2016/17,2017/18|Home,139,123|Dry,85,103|Day,128,85|Total,352,311]] 40% of letters, 14% of staff and 28% of the budget belong to Home.

    = Shares of a row
    silent | [[Stage,2021/22,2022/23|Stage 1,94,102|Stage 2,11,7|Stage 3,2,1|Total,107,110]] 7% of stage 1 letters went any further.
    silent | [[Stage,2021/22,2022/23|Stage 1,140,143|Stage 2,12,14|Stage 3,2,3|Total,154,160]] Some 10% of stage 1 letters went on to stage 2.

    = What is no count of the row
    silent | [[Berth,2019/20,2020/21|Home,17,13|Dry,61,23|Day,96,185|Total,174,221]] Leaving Home aside, there were 208 letters in 2020/21 and 157 in 2019/20.
    silent | [[Ward,2017/18,2018/19|Ward 1,58,9|Ward 2,7,74|Ward 5,42,66|Total,107,149]] Councillors Smith (Ward 1) and Jones (Ward 5) asked 7 and 2 questions.
    silent | [[Stage,2017/18,2018/19|Stage 1,9,14|Stage 2,3,67|Stage 3,41,74|Total,53,155]] Three Stage 3 panels sat for 2 days each, so 6 days in all.
    silent | [[Berth,2021/22,2022/23|Home,59,133|Dry,22,113|Total,81,246]] The 113 letters about Dry berths include 1 that was first sent in 2021/22.
    silent | [[Berth,2016/17,2017/18|Home,139,123|Dry,85,103|Day,99,153|Total,323,379]] Dry berths rose from 85, Day berths from 99.
    silent | [[Band,2017/18,2018/19|Stage 1,17,31|Stage 2,50,24|Stage 3,45,57|Total,112,112]] Band D council tax is £1,412.55, an increase of £41.14 or 3.0%.
    silent | [[Stage,2017/18,2018/19,%|Stage 1,47,77,36%|Stage 2,4,72,33%|Stage 3,84,67,31%|Total,135,216,100%]] Key Stage 2 results: 64% reached the standard (England: 65%).
    silent | [[Service,Budget (£),Outturn (£),Variance (£)|Premises,31000,114500,83500|Staffing,581250,600000,18750|Total,612250,714500,102250]] Premises overspent by £83,500, which is 269.4% of its budget of £31,000.
    silent | [[Berth,2016/17,2017/18|Home,139,123|Dry,85,103|Day,128,85|Total,352,311]] Growth was 3% overall, but 34% down in Day.
    """
}
