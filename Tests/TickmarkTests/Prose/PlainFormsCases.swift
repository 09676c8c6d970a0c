/// Forms that public reports use again and again, and that stood open.
extension ProseCase {
  static let plainForms = """
    = A percentage in front of its number
    found 54% | Among the 362 claims, 54% (175) were upheld.
    confirmed 48% | Among the 362 claims, 48% (175) were upheld.
    found 54% | There were 362 claims and 54% (175) were upheld.
    found 88 % | As for the 164 passed on in March, 88 %( 143 boats) would be moored.
    silent | There were 362 claims and 54% (175) of letters were late.
    found 54% | In all 362 claims came in. 175 were upheld. This is 54%.
    confirmed 48% | In all 362 claims came in. 175 were upheld. This is 48%.
    found 54% | In all 362 claims came in. Of these, 175 were upheld. This is 54%.
    found 54% | For the 362 claims received, 175 were upheld. This is 54%.
    silent | In all 362 claims came in. 175 sailors were trained. This is 54%.
    = Percentages of what their numbers make together
    found 38% | Women made up 67% of sailors (3,291) in 2019, men 38% (1,608).
    found 33% | Women made up 67% of sailors (3,291) in 2019, men 33% (1,688).
    found 65% | Of those rated, 65% (23) were green while 35% (13) were red.
    silent | Women made up 67% of sailors (3,291) in 2019, men 33% (1,608).
    silent | Women made up 67% of sailors (3,291) in 2019, while 38% of owners (166) were men.
    = Up to
    found 43% | Thanks had gone from 902 up to 1,309 (43% more).
    found £16.2 million | § Borrowing rose £16.2 million over the 6 months, going from £715.4 million as at 31 March 2023 up to £725.6 million as at 30 September 2023.
    silent | Grants of up to £500 and fines from £50 up to £1,000 are possible.
    = For which the figure was
    found 24.9% | As to thanks, 1,265 had been recorded in 2022/23. It is a decrease of 24.9% on the year before, for which the figure was 1,487.
    confirmed 14.9% | As to thanks, 1,265 had been recorded in 2022/23. It is a decrease of 14.9% on the year before, for which the figure was 1,487.
    = The old value last
    confirmed 19% | In 2022/23 448 claims were received. In 2021/22 there were 376. This is an increase of 72 (19%).
    found 29% | In 2022/23 448 claims were received. In 2021/22 there were 376. This is an increase of 72 (29%).
    found 92 | Claims rose from 376 to 448, an additional 92 claims.
    silent | In 2010/11 there had been 45,910 trips, so that is down 20 per cent, and measured from 2006/07, when trips were 110,826, it is down 67 per cent.
    = Above target, with the target elsewhere
    found 74% | We answered 74% in time (target 80%), which is above target.
    silent | We answered 74% in time (target 80%), which is below target.
    found 86% | Timeliness was 86% (target 80%) and so below target.
    = Factors
    found 80 | Claims rose from 40 to 80 and so trebled.
    silent | Claims rose from 40 to 80 and so doubled.
    = The most, and not most of them
    silent | For older sailors most letters come from homes (20%). Where the sailor is under 65 it is the clinic that sends most letters (22%).
    found 22% | Most letters (22%) come from homes.
    = A total right above its table
    found 47 | § A total of 47 claims were heard under the Act. [[Quay,Claims|North,14|South,12|East,16|West,6|Total,48]]
    found 960 | § 960 claims were recorded under the Act. [[Quay,Claims|North,54|South,42|East,38|West,26|Total,160]]
    silent | § A total of 47 claims were still open. [[Quay,Claims|North,14|South,12|East,16|West,6|Total,48]]
    found 144 | § [[Quay,Claims|North,52|South,31|East,17|West,14|Total,114]]¶ Of the 144 claims which the arbiter considered, only two were upheld.
    = These figures show
    found 68% | § [[Period,Within 15 days,Over 15 days,Withdrawn|2021/22,59%,36%,5%|2022/23,63%,35%,2%]]¶ These figures show that 68% of claims are answered within the prescribed timescale.
    found 51% | § [[Period,Within 10 days,Within 20 days,Over 20 days|2021/22,18%,53%,29%|2022/23,20%,37%,43%]]¶ The above figures show that 51% of claims were answered within the prescribed timescales.
    silent | § [[Period,Within 10 days,Within 20 days,Over 20 days|2021/22,18%,53%,29%|2022/23,20%,37%,43%]]¶ The above figures show that 57% of claims were answered within the prescribed timescales.
    found 67% | The exercise took in 5,137 sailors.¶ In 2020 women were 67% of our crew (4,450), men 33% (1,687).
    found 15.29% | For April 2011 to March 2013 our position on trips is 12 out of 34, i.e. 15.29%.
    = Of those that were left
    silent | The first stage brought in 91 claims. Of these 15 went unheard, since they were withdrawn. That is up 33% on last year's figure of 57.
    found 22% | The harbour had 1,160 claims, 251 down on the last year. Of these 238 were heard, or 22% of all claims.
    silent | Most claims were about nets (36%, 27), then dues, tolls and debts (12%, 9), berths (11%, 8), plans (9%, 7) and moorings (7%, 5).
    silent | In all 96 per cent of letters were answered in a day, over the 90 per cent target, while 1.8 per cent needed more than 72 hours, and so exceeded the 5 per cent target.
    = Against two years
    silent | The list had 2,094 names on it at 31 July 2023. Against 2022 (2,019) that is 4% more, and against 2013 (2,645; Chart 1) it is 21% fewer.
    silent | For the quarter there were 2,711 claims. Compared with the quarter before (January to March 2016), in which 2,780 came in, this is 2.5% lower. Set against the same months a year ago (April to June 2015), when 2,400 were received, it was higher, by 13%.
    = A mean with that of last year behind it
    silent | Over the year the harbour had 869 claims, on average 72 (51) a month.
    = The month of a year
    silent | Members went through the month 6 outturn and brought out these points:¶ - one thing¶ - another thing¶ - something else
    = A difference of two means
    found 293 | Dry loads, monthly average: before 3,898 tonnes; since 3,545 tonnes; difference - 293 tonnes
    silent | Dry loads, monthly average: before 3,838 tonnes; since 3,545 tonnes; difference - 293 tonnes
    = Thousands
    silent | Balances were £1,140,000. The quays will draw £456,000 and so the closing reserve is put at £683,000.
    found £634,000 | Balances were £1,140,000. The quays will draw £456,000 and so the closing reserve is put at £634,000.
    = Several values of before
    found 71% | The year saw 59 claims, against 67 in 2016/17 and 54 in 2015/16. Of those, 35 (71%) were upheld.
    confirmed 59% | The year saw 59 claims, against 67 in 2016/17 and 54 in 2015/16. Of those, 35 (59%) were upheld.
    = A part from its whole
    confirmed 22.4% | Claims going on rose slightly, to 22.4% (11 from 49) from 20.0% in 2019/20.
    found 19.8% | Claims going on rose slightly, to 19.8% (11 from 49) from 20.0% in 2019/20.
    = Close to a fraction
    silent | Agencies had 79 per cent of letters and close to two-thirds (62 per cent) of the claims.
    found two-thirds | Agencies had 79 per cent of letters and close to two-thirds (52 per cent) of the claims.
    = Most against fewest
    silent | Storms were named in most claims (43 per cent) and fires in fewest (8 per cent).
    = A gap below nought
    silent | The median gap is -13.56%, that is to say the middle pay of men lies 13.56% under that of women.
    = Two shares of another whole
    silent | § More boats left the register (5,125) than came onto it (4,080). ¶ 56 per cent (2,055) of new boats came by way of an agency, and in 47 per cent (1,740) both steps fell in one year.
    found 59 per cent | § More boats came onto the register (3,687) than left it (3,080). ¶ 59 per cent (2,055) of new boats came by way of an agency, and in 47 per cent (1,740) both steps fell in one year.
    = Had been
    confirmed 31% | The harbour had dealt with 31% fewer claims, 59 where it had been 86.
    found 21% | The harbour had dealt with 21% fewer claims, 59 where it had been 86.
    found 31% | There were 31% fewer claims: 52, down from 86.
    confirmed 40% | There were 40% fewer claims: 52, down from 86.
    = A share and its pair in one bracket
    silent | In 2014 owners hurt were 6,760. Over half of them (51%: 3,433 out of 6,760) were at sea, yet of those lost (80%: 74 out of 93) it was more.
    found 80% | Over half of them (51%: 3,433 out of 6,760) were at sea, yet of those lost (80%: 74 out of 98) it was more.
    = Less than another time, in a bracket
    silent | There were 301 claims for nets (31, 9% below 2015).
    = Rounded to hundreds
    silent | Out of the 33,000 claims, there were 7,200 (22%) granted and 2,400 (7%) refused, while 23,300 (71%) had either been withdrawn or still awaited a signature.
    found 33,000 | Out of the 33,000 claims, there were 7,200 (22%) granted and 2,400 (7%) refused, while 23,900 (71%) had either been withdrawn or still awaited a signature.
    = Most often
    silent | The causes were most often storms (29.5 per cent) followed by fires (26 per cent).
    = A priority is no change
    silent | The priority of bringing thefts down by 13% had not been met – they were 6.7% up (3935 thefts to 4199).
    = A word in two sentences of a cell
    silent | § [[Point,Detail|Thefts 7% lower,Thefts reported in 2019 were 478 (in 2018 there were 514). Behind it lie falls of 16% among those at sea and 5% on land.|Others,Fires were 12.]]
    = From one year to another
    confirmed 91% | § [[Harbour,2016/17,2017/18,2018/19|North,122,185,85|South,86,213,169|Total claims,208,398,254]]¶ From 2016/17 to 2017/18 claims went up by 91%.
    found 81% | § [[Harbour,2016/17,2017/18,2018/19|North,122,185,85|South,86,213,169|Total claims,208,398,254]]¶ From 2016/17 to 2017/18 claims went up by 81%.
    = Nothing says how two sentences differ
    silent | § Over 15.9 million people could vote in 2012: this is 40% of all who are on the register.¶ Close to 75,000 voters (0.5% of all) were added later.
    = Shares with a sum that holds one of them
    found 62% | The exercise took in 4,899 sailors.¶ Women made up 62% of those working for us (3,291), with men at 33% (1,608).
    = A size with its share, against a time
    found 9 per cent | In 2018-19 2,125 boats came in, 43 (9 per cent) down from a year earlier.
    confirmed 2 per cent | In 2018-19 2,125 boats came in, 43 (2 per cent) down from a year earlier.
    found 9% | Claims in 2016 were 1,011, which is 40 (9%) over 2015.
    confirmed 4% | Claims in 2016 were 1,011, which is 40 (4%) over 2015.
    unticked 435 | There were 5,759 claims, 435 below the 2017 number.
    silent | In 2019/20 7,900 claims came in, which is 13% more than the year before. Answers in the same year were 6,700 and that is 14% above 2018/19.
    = It was, with the pair in a bracket
    found 23% | At sea 46% of boats were hurt (37 out of 81), where on land it was 23% (442 out of 1,658).
    confirmed 27% | At sea 46% of boats were hurt (37 out of 81), where on land it was 27% (442 out of 1,658).
    = Both sexes
    found 27% | Women were 76% of the crew and men 27%.
    silent | Women were 73% of the crew and men 27%.
    silent | Of the women 46% were paid late and of the men 27%.
    silent | Women are 46% of pilots and men 27% of cooks.
    found 79% | 23% were male and 79% women.
    = Of some no details were given
    found 3% | Of sailors 20% are Greek; 15% Dutch; 9% Danish; 63% Scots; and no details were given by 3%.
    silent | Of sailors 20% are Greek; 15% Dutch; 9% Danish; 53% Scots; and no details were given by 3%.
    = Two things in one sentence
    silent | There were 120 claims, 20% more than the 100 of last year, and 45 thanks, 25% fewer than the 60 of last year.
    found 35% | There were 120 claims, 20% more than the 100 of last year, and 45 thanks, 35% fewer than the 60 of last year.
    silent | Thanks rose from 13,593 to 21,216; 30 (83%) of 36 claims were late.
    silent | Timeliness of claims worsened by 14 percentage points to 84% while 29% (21) of the 73 pilots were late.
    silent | There were 57 boats, 39% more than the 41 of last year, and 315 claims came from owners, 378 from pilots and 178 from cooks, 871 in all.
    found 871 | The harbour was busy; 315 claims came from owners, 378 from pilots and 188 from cooks, 871 in all.
    silent | Timeliness of letters was 78%, missing the 95% target; claims stood at 148, 11 more than last year (137).
    silent | Claims rose by 11 (19%) to 70, whereas 348 boats came in, an average of 29 a month.
    silent | 19 out of 205 letters were sent on, or 9%. We had 447 claims, up from 354, while 53 (88%) of 60 boats were late.
    = Of another year
    silent | In all there were 5,759 claims in 2018. Of the 5,739 claims in 2017, 300 were lost.
    silent | There were 759 claims in 2018/19. Of the 729 claims the year before, 300 were lost.
    found 5,159 | There were 5,759 claims in 2018. It was a busy year.¶ Among those 5,159 claims three were lost.
    = A part of a part
    silent | The harbour had 165 claims, a rise of 3% on last year. Out of those 165 a hearing was held in 54, and 30 (56%) were upheld.
    = Of what was named last
    silent | Letters totalled 155, 89% of them answered in time, and calls went on at a high level. There had been 2018 of these in the half year.
    = From, behind a fall
    confirmed 18% | Claims had gone down by 18% (72 from 88), as compared with those of 2021/22 (88).
    = Nearly
    silent | In 2021/22 there were 11 claims, nearly 35% less than in 2020/21 (17).
    = With the result
    silent | We had 48% of claims on time compared with 57% the year before, with the result that there were 104 letters (up 17% from 89).
    silent | There were 12 fewer claims than last year (52 against 64), with the result that there were 18,469 letters (up 49% from 12,422).
    silent | Claims rose from 57 to 74; a decrease of 28% in letters was seen (66 this year, 92 last year).
    = A clause by itself
    found 4% | Claims rose by 4% to 87 (2019-20: 80), whereas letters climbed far more, by 46%.
    found 22% | Boats rose by 54 (22%) to 284, and there was a 28% increase in letters, from 94 to 120.
    confirmed 23% | Boats rose by 54 (23%) to 284, and there was a 28% increase in letters, from 94 to 120.
    found 44% | There were 27 claims compared with 37 last year, a decrease of 44% while boats were 27% lower, at 22,315 (30,424 last year).
    found 30% | 6 of the 38 boats were late (30%), but with the ten new ones left out it becomes 9 of 28 (32%).
    silent | Claims fell by 10 (25%) to 30 and there were 160 fewer letters than last year (311 against 471).
    silent | There were 456 claims (38 a month on average); 600 boats were received, an average of 50 a month.
    silent | 180 claims were received, an average of 15 a month and 43 (61%) of 71 letters were sent on.
    silent | 34 of the 54 boats were green, ten amber and nine red; one has no mark.
    found 528 | There were 22,711 claims (up 3% from 21,980), whereas 528 letters came in: 73 from owners, 241 from cooks and 38 from pilots.
    = Of which whole
    found 37% | Of the 1,460 claims closed, 1,066 (73%) were agreed to and 394 (37%) turned down.
    confirmed 27% | Of the 1,460 claims closed, 1,066 (73%) were agreed to and 394 (27%) turned down.
    silent | Out of 1,204 forms posted 391 came back, a response of 32%; 251 of those replying (64%) were content and 8 (2%) were not.
    unticked 3% | In the year 21,840 days were lost, 23% fewer than the 28,360 of the year before; 990 of the days, or 3%, were put down to fog.
    unticked 34% | Over a third of the pilots, 88 of 240, were ill, and a cook spoke for 81 of the former (34%).
    unticked 24% | Of 1,940 boats 1,562 were painted. The other 378, 24% of all boats, were oiled.
    unticked 7% | We carry 1,210 sailors at £7.26m, though the 84 who come alone account for £1.1m of this (7%).
    found 44% | There were 288 claims, against 301 the year before; of the 288, 44% (133) were upheld.
    confirmed 46% | There were 288 claims, against 301 the year before; of the 288, 46% (133) were upheld.
    silent | Of 640 calls, 45 (30%) of those after midnight were dropped.
    found 31 per cent | Calls have also grown, from 8,100 (13 per cent of the 62,300 received) to 19,600, which is 31 per cent of the 72,600 now received.
    found 63% | This was kept to in 63% of cases, 3 out of 5 being answered in that time.
    found 30.9% | 30.9% of bids for a berth were turned down (England, 25.2%), that is 168 refusals out of 712 bids.
    found 23.7% | Hired pilots stood at 98 out of 512 (hired ones included), which is 23.7%, whereas four years ago it was 57 of 431 (13.2%).
    found 12.5% | Checks were offered to 2,570 sailors (12.5%) out of the 15,600 on the roll, and 1,262 came.
    found 3% | Taking the 82 claims that were heard, rope drew the most (38%, 31), then tar (13%, 11), sails (11%, 9) and paint (3%, 6).
    = A size beside both its values
    found 21% | Repairs rose 21%, from 108 to 138, and cases of rot were up 26% (102 to 129).
    found 5% | Claims fell from 1,682 to 1,530, that is by 5%, whereas letters grew 5.5%, from 525 to 554.
    silent | There were 31,300 claims in 2019 overall, 2% above 2018. Chiefly it was fines and others that grew, by 11% and 4% on 2018, and they now stand at 4,600 and 6,300 respectively.
    silent | Of the 87 boats, 42 (48%) were sold, and claims numbered 45,772 against 30,916 a year ago, a rise of 14,856 or 48%.
    silent | Claims fell by 64 (28%) to 165. In addition, 41 (59%) of 69 boats were sold and 58 out of 97 letters were upheld, or 60%.
    silent | We had 9,240 claims, up from 8,259, whereas timeliness of letters worsened by 39 percentage points to 59%, and there were 324 boats (27 a month on average).
    = Told beside others
    silent | This result, 9.92 days a head, is 0.79 below that of the previous year (10.71) and 2.42 above the 7.50 that was set.
    silent | The court granted nine orders where it had granted three, in other words the figure has trebled, and yet warnings dropped from twelve to two.
    silent | A net reduction of 105 boats this year, coming on top of 128 last year, means 233 have gone in two years.
    found four | The share was 74%; a year ago it had been 69%, an increase of four points.
    found 35 percentage points | The aim is 80 per cent and we are at 65 per cent, 35 percentage points short.
    found three | Success went up from 6.6% to 8.6%, three points better.
    found 5.4% | The harbour looks set to be £5.4m over its £142m budget (5.4%), mostly on repairs.
    found 48.7% | 45.9% of sailors had company and 6.3% felt cut off; the rest, 48.7%, came in between.
    found 1.3% | Dues stood at £412,000, and the 230 sailors owing over seven weeks are 1.3% of the 7,420.
    found 61 | There were 61 leavers: 37 because of an order, 13 since they were home, and the other 12 for other causes.
    found 3,690 | 3,690 sailors came, working-age ones making up 870 and those of pension age 2,280.
    = Turned signs, parts told in a word, goals of others
    silent | Net rises of £4.857m were agreed (Harbour £4.792m and Ferries £0.065m).
    silent | ¶ 8 boats of the north; ¶ 16 boats of the south (at first 17, with 1 taken back).
    silent | In the year 204 claims came in. Of those, 72 were proved and 30 not, 69 were unfounded, there was one which was false, and when the year closed 32 were still open.
    silent | As March ended the target of 8.5% for boats lost had been beaten (at the moment it is 7.1%).
    silent | Out of the 21, eight were at or above the target agreed for them and eleven were under it.
    found 87% | 87% of repairs were made on time, which is above the target agreed for them of 92%.
    silent | - Nor was the strategic priority of bringing thefts from a boat with force down by 2% being met – the rise was 15.7% (4365 thefts to 5052).
    silent | ¶ 5 Fires in small boats rose by 9 (8.7%). Slight injuries were noted for 15 people at these.
    silent | August's claims were 32, down from July's 36. Against that, rope theft rose to four from two, wilful damage and arson to five from four, and sail theft to four from three.
    silent | On 31 March 2018 there were 75,420 boats. On that day a permit covered 55,240 (73%) of the boats, having been 40,090 (58%) in 2014. Leases covered 14,500 (19%), having fallen from a high point of 19,320 (28%) in 2015.
    silent | On the quays thefts fell 5% from 196,000 to 185,000. On the beaches they fell 15% from 199,000 to 168,000.
    found 25% | On the quays thefts fell 25% from 196,000 to 185,000.
    silent | In the north too the share approved was the highest (93%). In all the other regions no less than 80% were granted, the west excepted, where only 61% were.
    silent | What was settled stayed below what came in during 2018-19 – 240,455, which was 227,400 a year earlier – and so there were again more claims left over, if not growing as fast.
    silent | Claims of sails being torn fell away sharply in 2019-20, by 77% (5) from 2018-19 (22), as the yard kept checking them.
    silent | There were 5.8% more boats than in the year before. The region too has had more, by anything from 4% -10%;
    silent | In 2012/13 inspectors went to 8,835 boats. 5,655 of those visits were unannounced (64%). As a proportion that year was higher (68%).
    found 74% | In 2012/13 inspectors went to 8,835 boats. 5,655 of those visits were unannounced (74%). As a proportion that year was higher (68%).
    silent | Deaths at sea came down 23% to 261, the year before having 338, of which 71 were in one storm.
    silent | ¶ This missed the target, which is 2.9%. ¶ Sailors content with the pilots: 85.7% ¶ This missed the target, which is 89%.
    silent | Pressures on the yard came to £13.617m, and she gave the headlines: ¶ i. In Ropes the pressures came to £4.6million. ¶ ii. In Sails an overspend of £2.5million was predicted. ¶ iii. In Oars the overspend was less, £500k.
    = Years, ranges and means of others
    silent | - In 2022 the official rate of repairs for 'boats from harbours' stood at 43.4 per cent. It had been 44.1 per cent in 2021, so this is 0.7 percentage points lower.
    silent | Since 2009 began the harbour has looked at 149 boats. It called 47 (32%) good, and in 2008 it had been 28 (21%). Thirty-six (24%) were called bad in 2009, whereas in 2008 there were 52 (39%).
    silent | ¶ Sailors of 36 to 45 made up 21 percent. ¶ Those of 46 to 55 made up 27 percent.
    silent | - Between 2014 and 2030 we expect losses to go up by 65% in males and 45% in females (605 males, 727 females).
    silent | The target for the north was a cut of 67 per cent, but since February the number has gone from 51 to 85.
    silent | In the north there were 900 for each 100,000 people, but the south had only 319 per 100,000.
    silent | More boats are hired by sailors than by pilots: 8.1 is the average for a sailor, 5.0 for a pilot.
    silent | Calls were well down, from 208,988 to 113,186 in the last year; approx. 45% better.
    silent | More was said on the 4 measures that fell short: ¶ - Repairs over the past year. Staff had changed how they fill in the form.
    silent | 1. The report card uses graphs and words. Two lists go with it: ¶ - In list 1 are the boats. ¶ - In list 2 are the sails. ¶ 2. At the end of the year we had 108 boats. ¶ 3. Four measures got better:
    = Beside figures of something else
    found 55.29% | The harbour has decided 12 large bids out of 34 inside the 13 weeks laid down, which is 55.29%.
    confirmed 35.29% | The harbour has decided 12 large bids out of 34 inside the 13 weeks laid down, which is 35.29%.
    found 21.7% | At year end the result stood at 21.7% (94 from a total of 120 boats whose first visit was judged to be out of the 15 working day limit).
    found 14.1% | In 2014/15 the harbour in fact got 14.1%, with 18 out of a total of 158 having changed two times or oftener.
    found 16.0% | What we got for 2015/16 was 16.0%, because out of a total of 170 boats 18 had changed berth two times or oftener.
    found 28.9% | Of the 151 sailors who made up the cohort for October 2013-September 2014, she said that 45 had come back (28.9%, slightly lower than for the cohort before).
    found 46% | The two courts considered 59 claims as against 86, which was down by 46%.
    = Numbers that point at those told before
    found 534 | When these had been weighed 524 went forward to be looked into. From those 534 the pilots were sent 285 to look into themselves.
    silent | When these had been weighed 524 went forward to be looked into. From those 524 the pilots were sent 285 to look into themselves.
    found 263 | The panel took 223 claims. In 200 of the 263, it was found that nothing needed doing.
    found 12 | Serious enough to go to the court were 10. Among these 12, one turned out not to be a breach.
    found 212 | The work went through 585 wrecks, involving 214 sailors of 10 and upwards who had come back. Of the 212, 14% had been lost when asked.
    silent | The borough has 15 berths. Of those 13 are run by the harbour, one is private and one its members look after.
    silent | We saw 524 boats and 320 sailors. Of those 534 who wrote in, most were content.
    silent | There were 245 boats in the harbour. Of the 235 boats that left, 40 came back.
    silent | The panel took 223 claims and 40 letters. All of those 263 were answered.
    = Sizes in per cent and in number between both values
    found 27.1% | 752 claims came in, that is 27.1% (204) down on 2019/20 (956).
    confirmed 21.3% | 752 claims came in, that is 21.3% (204) down on 2019/20 (956).
    found 37% | Among juniors they were 227, or 37% (615) under the average of 842 for 1994-98.
    found 33% | Fewer sailors were hired: 90, which is 33% (30) fewer than the 120 of last year.
    silent | Among juniors 227 were lost, and 37% (615) more than the 450 of last year came.
    = Sides in front, wholes that verbs count
    found 52.4% | In the highest quartile men were 67.6%, women 52.4%.
    silent | - Highest quartile: men 47.6%, women 52.4%
    found 54% | Repairs came to 84,800 and 63,000 (54%) were finished inside 35 days (P64).
    confirmed 74% | Repairs came to 84,800 and 63,000 (74%) were finished inside 35 days.
    silent | Repairs came to 848 and 630 letters (54%) were answered.
    = A number beside both values in brackets
    found 42 | Storms hardly changed in number, yet 42 more sailors died in them in 2015/16 (191) than in the year before (167).
    confirmed 24 | Storms hardly changed in number, yet 24 more sailors died in them in 2015/16 (191) than in the year before (167).
    found 14 | There were 14 fewer claims about ropes (31) than about sails (55).
    = Ranks, all of others, hundreds
    silent | It was thereby second in the country, only Northport being higher at 156. Westport was third at 143, and Eastport lowest at 22.
    silent | On claims for losses there was an increase as well, of 6%, bringing them to 17,494. Of these some 1,260 (5% of all sailors seen) were made again.
    silent | Out of 44,300 boats on the roll, 6,000 (13%) had been on it before.
    found 19% | Out of 44,300 boats on the roll, 6,000 (19%) had been on it before.
    """
}
