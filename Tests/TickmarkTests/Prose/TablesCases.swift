/// Sentences beside small tables, and sentences that say a thing twice.
extension ProseCase {
  static let tables = """
    = Against a table of years
    confirmed 20% | § The number of requests rose by 20% this year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    confirmed 60 | § There were 60 more requests than in the previous year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    confirmed 360 | § A total of 360 requests were received in 2022/23. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    confirmed 360 | § Requests have increased this year compared with the previous year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    confirmed 44% | § Requests have risen by 44% since 2020/21. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    confirmed 360 | § The number of requests received was the highest in three years. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    confirmed 25% | § Prosecutions fell by 25% compared with last year. [[Year,Warnings,Prosecutions|2021/22,300,80|2022/23,360,60]]
    found 25% | § The number of requests rose by 25% this year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 17% divided-by-new-value | § The number of requests rose by 17% this year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 360 | § Requests have decreased this year compared with the previous year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 350 | § A total of 350 requests were received in 2022/23. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 630 digits-transposed | § A total of 630 requests were received in 2022/23. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 300 previous-year-figure | § A total of 300 requests were received in 2022/23. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 33% divided-by-new-value | § Prosecutions fell by 33% compared with last year. [[Year,Warnings,Prosecutions|2021/22,300,80|2022/23,360,60]]
    found 80 | § There were 80 more requests than in the previous year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    found 60 direction-flipped | § Prosecutions rose compared with last year. [[Year,Warnings,Prosecutions|2021/22,300,80|2022/23,360,60]]
    found 300 | § The 300 requests received in 2022/23 were the highest in three years. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § The team expects requests to rise by 25% next year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Requests from journalists rose by 35% this year. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § In July alone 45 requests were received. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]
    silent | § Requests rose by 12% between the first and the last quarter. [[Year,Requests|2020/21,250|2021/22,300|2022/23,360]]

    = Against a table of outcomes over two years
    confirmed 30% | § 30% of complaints were upheld this year. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    confirmed 50% | § 50% of complaints were upheld or partly upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    confirmed Half | § Half of complaints were not upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    confirmed 10% | § The number of complaints upheld fell by 10%. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    confirmed 2 | § Partly upheld complaints rose by 2, from 10 to 12. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    found 35% | § 35% of complaints were upheld this year. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    found 45% | § 45% of complaints were upheld or partly upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    found Two thirds | § Two thirds of complaints were not upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    found 11% divided-by-new-value | § The number of complaints upheld fell by 11%. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    found 33% previous-year-figure | § 33% of complaints were upheld this year. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    found 20 previous-year-figure | § This year 20 complaints were upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    silent | § 12% of complaints were about noise. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]
    silent | § Of the complaints heard by the Ombudsman, 40% were upheld. [[Outcome,2021/22,2022/23|Upheld,20,18|Partly upheld,10,12|Not upheld,30,30|Total,60,60]]

    = Against a table of categories
    confirmed 45% | § Contacts by service are shown below. Waste accounted for 45% of contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    confirmed 450 | § Contacts by service are shown below. Waste received the most contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    confirmed 100 | § Housing had the lowest number of contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    confirmed 75% | § Waste and council tax together made up 75% of contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    confirmed 150 | § There were 150 contacts about highways. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    confirmed 1,000 | § A total of 1,000 contacts were received. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    confirmed 10% | § Only 10% of contacts concerned housing. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 54% digits-transposed | § Contacts by service are shown below. Waste accounted for 54% of contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 150 | § Contacts by service are shown below. Highways received the most contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 300 | § Council tax had the lowest number of contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 85% | § Waste and council tax together made up 85% of contacts. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 160 | § There were 160 contacts about highways. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 1,010 | § A total of 1,010 contacts were received. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 18% | § 18% of contacts concerned highways. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    found 40% excludes-open-or-withdrawn | § 40% of cases were upheld. [[Outcome,Cases|Upheld,12|Not upheld,18|Withdrawn,10|Total,40]]
    found 450 | § The majority of contacts were about waste. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    silent | § There were 40 contacts about highways trees. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    silent | § 18% of contacts were made by email. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    silent | § The waste team employs 54 staff. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]
    silent | § Waste contacts took 30% longer to resolve. [[Service,Contacts|Waste,450|Council tax,300|Highways,150|Housing,100|Total,1000]]

    = Said in two places
    confirmed 78% | § Overall resident satisfaction was 78%. ¶ In summary, overall resident satisfaction was 78%.
    confirmed 1,340 | § The service received 1,340 applications for parking permits. ¶ Of the 1,340 applications for parking permits, most were online.
    found 76% stated-differently | § Overall resident satisfaction was 78%. ¶ In summary, overall resident satisfaction was 76%.
    found 1,430 stated-differently | § The service received 1,340 applications for parking permits this year. ¶ The service received 1,430 applications for parking permits this year.
    silent | § Overall resident satisfaction was 78% this year. ¶ Overall resident satisfaction was 76% last year.
    silent | § Resident satisfaction with parks was 78%. ¶ Resident satisfaction with libraries was 76%.
    silent | § The north team received 134 applications. ¶ The south team received 143 applications.
    silent | § In April 25 visits were made. ¶ In May 28 visits were made.
    """
}
