/// Sound sentences of speeches and of accounts that look like sums, shares and changes.
extension ProseCase {
  static let spokenRecords = """
    = Lists whose total counts something else
    silent | In the first season a total of 165,828 metres of quay were cleared, while 270,197 metres of channel were cleared, benefitting a total of 72 harbours on three coasts.
    silent | There are 11 regattas with a total of 229 boats from clubs, colleges and yards, and trials at village, county and national level were sailed with another 300 boats.
    silent | The club runs 21 yards. With 11 yards, it has a total of 1,037 berths in the north, six yards with a total of 432 berths in the west, and four yards in the east with a total of 204 berths.
    silent | Four more yards are being built, in Luce, Norton; Tavell, Norton; Field 40, Lowton; and Tore, Lowton; with a total of 378 households.
    = One of each of other things is not one of those counted
    silent | The club could pay for these last year: • North coast Eight sailing projects, one boat house, one lamp project, one waiting shed and one slip.
    silent | • North coast Five boats and engines; one member asked only for a boat and one asked only for an engine.
    silent | The three parts of the programme were for other trades, one was to mend the sheds and one was to mend the slips.
    = Ordinals that stand apart from their number
    silent | The fair was held from 6 th October, 2024 to 12 th October, 2024 and was a first of its kind.
    silent | 710 Weather and Tides Bill 2024 21 st May, 2024 Lamps on Quays (Question No. 65/2024) A member asked upon notice: can the chair say: (a) how many lamps were lit; (b) how many were not; and (c) why?
    silent | 3 rd October, 2024 members of the owning families. The first quay was bought back on 3 rd October, 1989, and it had these plots: Luce; Norton, Tavell and Tore.
    = Values of two units, of two currencies and of two things
    silent | They have increased the eels bought from 200 kilogrammes a week to one tonne a week for smoking.
    silent | The navy is the largest giver, having provided more than AU$95 million or US$62 million in 2022.
    silent | The increase in the pay of crews and the increase in the lowest wage from $4 to $4.50 and from $5 from 1 April helped.
    silent | In the west there was an increase of 148 percent in members who are women, raising the proportion of women from 12 percent to 24 percent over the last year.
    silent | The Avro 737 lands more often, and it carries more passengers on the Avro 737 than under the old limits.
    silent | The number may go up because most of the crews have had only a seven to ten percent increase, which is not enough.
    silent | The number of boats that were tested in the north was 7,914 and the pass rate was around 66 percent. In the south, 11,054 were tested, with a pass rate of 71 percent.
    silent | Accordingly, a total of 128 owners were paid $2.8 million and two more after them, and one will be paid next month in 10 days. Accordingly, a total of 134 owners will gain.
    silent | For berths with a rent between $60,000 and $79,999, the rate of letting was 73.0% in 2016.
    silent | Out of 84 floods told of since 1870, 54 came after 1980, with 26 large ones since 1991.
    silent | No work was done on lamps, for which $4.1 million was set aside. Farmers had no road, only 30 percent of $1.8 million was used, and $3 million stood ready for worms.
    = Numbers that are the names of things
    silent | We now come to Activity 5. The chair: Activity 6.
    silent | I rise on Point of Order 60. I rise on Point of Order 61.
    silent | The votes were cast: Ayes 28 Noes 22 Not Voted 4. The total comes under Standing Order 51.
    = Words that only look cut off
    silent | Half of all eels are caught in the west. Approximately, 60 percent of the catch is sold there.
    silent | It is a debt that is hard to get out of. Nobody has.
    silent | Landings have averaged around 50 percent lower than, of course, the same months of 2019.
    = Sums that something sets off
    silent | The cash from boats was $45.0 million, consisting of $24.2 million of fares and $47.6 million of grants, partially offset by stores that were bought.
    silent | The cash from boats was $45.1 million, consisting of $20.4 million of fares and $38.2 million of grants, partly offset by a $13.5 million rise in stores.
    silent | The rise came from fares of $13.7 million, a $3.3 million rise in rents in the north and a $4.2 million rise in fees in the south. These rises were partially offset by a fall in fines of $1.2 million in the west.
    silent | Cash spent on boats was $3.9 million in the year and consisted mainly of a loss of $3.8 million, a discount of $172 thousand and a gain of $296 thousand. The loss was partially offset by paint.
    silent | The other loss was $14.5 million in 2019, against $2.0 million in 2018. The loss in 2019 was mainly due to $10.6 million on boats and $1.4 million on sheds.
    = Sizes that belong to what drove a change
    silent | The cash from fares increased by $60.1 million, from $223.6 million in 2017 to $283.7 million in 2018. The increase was attributable to an increase in takings of $103.7 million, partially offset by a decrease of $23.5 million in rents.
    silent | The cash spent increased by $618.4 million, from $74.6 million in 2017 to $693.0 million in 2018. The increase is mainly attributable to an increase of $591.5 million in the price of new boats.
    silent | Interest rose to $279.1 million in 2019, compared to $254.1 million in 2018, primarily due to: • an increase of $29.9 million as the loans for the new boats began; • a fall of $4.9 million in rates.
    silent | § Net fares [[$ million,2019,2018|Net fares,6489,7500|Rents,101,238]] The decrease in net fares for 2019, as compared to 2018, was primarily driven by a decrease in ferry fares of $1.1 billion.
    silent | § Pay of the board fell slightly from 2018 to 2019, as we had five members for a part of 2018, as opposed to the four that we had in 2019.
    silent | In 2019 two yards took 15 per cent each, and one yard took 11 per cent of all boats (2018: three yards took 15 per cent, 14 per cent and 12 per cent each).
    silent | The 2019 yield of 13.1% reflects a margin of 4.1%, based on our cost of 9.0%, and the 2018 yield of 16.1% reflects a margin of 6.6%, based on our cost of 9.5%. ¶ [[,2019,2018|Yield,13.1%,16.1%|Cost,9.0%,9.5%|Margin,4.1%,6.6%]]
    silent | The fares of the ferry business grew to $126.8 million. [[,2019,2018,Change|Tolls,65157,53088,23%|Ferry rents,58959,53701,10%|Total sales,124116,106789,16%]] ¶ Norton grew its fares to $44.6 million, an increase of 15% and went on to sell to owners.
    = Tables that do not say in thousands
    silent | [[,2019,2018|Fares,$542968,$473052|Tolls,$33555,$64839]] ¶ Fares increased by $69.9 million, or 15%, in 2019 when compared to 2018. ¶ Tolls decreased by $31.3 million, or 48%, in 2019 when compared to 2018.
    silent | [[,2019,2018|Closed yards,8628,4803|Refitted yards,8455,10647]] ¶ Closed yards increased by $3.8 million, mainly because of a $3.5 million charge in 2019.
    silent | [[(In thousands),2019,2018,2017|Selling boats,$7241,$6874,$3433|Buying boats,(5534),(15085),(13865)|Loans,(767),(1295),(847)]] ¶ Cash used in buying boats in 2018 was $15.1 million. ¶ Cash used in buying boats in 2017 was $13.9 million.
    silent | [[,2019,2018|Interest paid,(279059),(254126)|Interest had,7804,8525]] ¶ Interest paid increased to $279.1 million in 2019, compared to $254.1 million in 2018.
    = Sizes without `by`, and sizes told twice
    confirmed 14% | § [[£m,2021/22,2022/23|Ferry fares,110.4,125.8|Canoe fares,62.3,72.0]] Ferry fares increased £15.4m or 14%, driven by growth in each yard.
    found 41% | § [[£m,2021/22,2022/23|Ferry fares,110.4,125.8|Canoe fares,62.3,72.0]] Ferry fares increased £15.4m or 41%, driven by growth in each yard.
    confirmed £15.4m | § [[£m,2021/22,2022/23|Ferry fares,110.4,125.8|Canoe fares,62.3,72.0]] Ferry fares increased by £15.4m, or 14%.
    found £14.4m | § [[£m,2021/22,2022/23|Ferry fares,110.4,125.8|Canoe fares,62.3,72.0]] Ferry fares increased by £14.4m, or 14%.
    confirmed £9.7m | § [[£m,2021/22,2022/23|Ferry fares,110.4,125.8|Canoe fares,62.3,72.0]] Canoe fares rose £9.7m to £72.0m.
    unticked 15% | § [[£m,2021/22,2022/23|Ferry fares,110.4,125.8|Canoe fares,62.3,72.0]] In the report year the ferry fares increased 15%.
    confirmed £124.4 million | [[,2019,2018,2017|(in thousands),,,|Sales of berths,£472841,£350069,£225694]] ¶ Sales of berths increased £124.4 million, or 55.1%, for the year ended December 31, 2018 compared to the same period in 2017.
    found £128.4 million | [[,2019,2018,2017|(in thousands),,,|Sales of berths,£472841,£350069,£225694]] ¶ Sales of berths increased £128.4 million, or 55.1%, for the year ended December 31, 2018 compared to the same period in 2017.
    unticked 12% | [[£m,2019,2018|Fares,125843,110360|Margin,82933,72007]] ¶ The cost of fares increased by 12%, driven by growth in ferries.
    silent | [[£m,2019,2018|Fares,125843,110360|Margin,82933,72007]] ¶ The cost of fares increased £4.6 billion or 12%, driven by growth in ferries.
    = Two parts of what the sentence before counts
    found 415 | From January to December 2023 we recorded 415 new claims in the harbour, compared to 245 claims in the same months of 2022. Out of these claims, 404 are for boats, while 51 claims are for sheds.
    confirmed 415 | From January to December 2023 we recorded 415 new claims in the harbour, compared to 245 claims in the same months of 2022. Out of these claims, 404 are for boats, while 11 claims are for sheds.
    found 415 | We recorded 415 claims in the harbour. Out of these, 404 were for boats and 51 were for sheds.
    silent | We recorded 415 claims in the harbour, compared to 245 in 2022. Of these, 104 were for boats and 51 were for sheds.
    = Numbers of standing orders
    unticked 45 | The reply is printed under Standing Order 45(3) as Annex 1, and the next one under Standing Order 45(3), too. ¶ Annex 1 ¶ It says so.
    unticked 16 | The cost of berths rose under IFRS 16 in the north. ¶ Nothing else was changed by IFRS 16 in the south.
    silent | The numbers are as follows: Year 2019 Number Registered 2,922 2020 2,893 2021 6,215 2022 2023 15,091 8,041 Total 35,162.
    = Why it fell, and what offset its parts
    silent | Pay of the board decreased slightly from 2018 to 2019 as we had five members for a part of 2018, as opposed to the four that we had in 2019.
    silent | Net cash made by the boats was $45.0 million for 2019 consisting of $24.2 million of net income and $47.6 million of other charges, partially offset by an increase in stores.
    silent | § [[$000,2019,2018|Kept back for tax,(38771),(37103)|Tax,39,41]] The sum kept back for tax increased by $1.7 million in 2019.
    """
}
