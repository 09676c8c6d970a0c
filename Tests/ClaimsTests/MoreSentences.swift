/// More sentences, with several figures and years each.
let longSentences: [(String, String)] = [
  (
    "Of the 70 cases, 40 were closed, 20 were open and 10 were withdrawn.",
    "count 70 thoseN; listOfParts 70 parts=40+20+10 ?; subset 40 base=70; subset 20 base=70; subset 10 base=70"
  ),
  ("33% were upheld or partially upheld.", "share 33%"),
  ("80% of complainants received an apology / explanation.", "share 80%"),
  ("Most complaints concern delay.", ""),
  ("The largest proportion of enquiries (44%) related to council tax.", "extreme 44% up"),
  ("Quarter 2 saw the highest number of calls.", "extreme  up at=Q2"),
  ("A record high of 96% was achieved.", "share 96%; extreme  up beside=96%"),
  ("One complaint was referred to the Ombudsman.", "count One"),
  ("One of the reasons was cost.", ""),
  ("No one was injured.", ""),
  ("Each year around 1,200 people apply.", "count 1,200 ~approximately"),
  ("The service has 14 full-time and 6 part-time staff.", "count 14; count 6"),
  ("The review covered 10 services across 3 directorates.", "count 10; count 3"),
  ("By 31 March 2019, 77 of the 90 actions were complete.", "nOfM 77 base=90; count 90"),
  ("All six recommendations were accepted.", "count six"),
  ("Half of the complaints were about delay.", "fraction Half"),
  ("The other half were about cost.", "fraction half other"),
  ("Two thirds of the 90 applicants were local.", "fraction Two thirds base=90; count 90"),
  ("In total, 430 parcels were delivered.", "total 430"),
  ("Altogether 56 letters were sent.", "total 56"),
  ("The total number of claims was 1,015.", "total 1,015"),
  ("The number of claims was 96 in 2017 and 104 in 2018.", "count 96 at=2017; count 104 at=2018"),
  ("Demand has tripled over the last five years.", "multiple  up in multiple vs=5 years before"),
  ("18 complaints were made by tenants and 9 by leaseholders.", "count 18; count 9"),
  ("We held 4 drop-in sessions, 2 webinars and 1 conference.", "count 4; count 2; count 1"),
  ("Seven were late.", "count Seven"),
  ("Complaints about highways make up 29% of the total.", "share 29%"),
  ("Just 4% went to appeal.", "share 4%"),
  ("There is no change in the number of wardens.", "trend  same ?"),
  ("The response rate was 38%.", "share 38%"),
  (
    "The proportion of cases closed in time was 88%, up from 81%.",
    "share 88%; share 81% at=previous; change  up from=81% to=88%"
  ),
  (
    "The proportion of cases closed in time was 88% (81% in 2016/17).",
    "share 88%; share 81% at=2016/17"
  ),
  ("It is pleasing that of the 54 staff trained, 50 passed.", "count 54 thoseN; subset 50 base=54"),
  ("A quarter of all permits lapsed.", "fraction A quarter"),
  ("In the last quarter 12 permits lapsed.", "count 12"),
  ("A third party paid the fine.", ""),
  ("Under the Licensing Act 2003, 16 reviews were heard.", "count 16"),
  ("23 new cases were opened and 19 closed.", "count 23; count 19"),
  (
    "Our contact centre answered 88% of calls, a fall of 3 percentage points.",
    "share 88%; change 3 percentage points down in points to=88%"
  ),
  ("Sickness absence averaged 9.4 days per employee.", "average 9.4 days"),
  (
    "The Council dealt with 1,284 Freedom of Information requests in 2018/19, compared with 1,109 in 2017/18.",
    "count 1,284 at=2018/19; count 1,109 at=2017/18; comparison  from=1,109 to=1,284 at=2018/19"
  ),
  (
    "FOI requests have increased by 175 (16%) since last year.",
    "change 175 up in number vs=previous; change 16% up in perCent vs=previous"
  ),
  (
    "Of 1,284 requests, 1,156 (90%) were answered within 20 working days.",
    "count 1,284 thoseN; subset 1,156 base=1,284 beside=90%; countWithShare 90% base=1,284 beside=1,156"
  ),
  (
    "There were 37 internal reviews, 3 more than in 2017/18.",
    "count 37; change 3 up in number to=37 vs=2017/18"
  ),
  (
    "The Ombudsman upheld 6 of the 11 complaints it investigated (55%).",
    "nOfM 6 base=11; count 11 beside=55%; countWithShare 55% base=11 beside=6"
  ),
  (
    "Complaints received by the Ombudsman decreased from 84 to 77.",
    "count 84 at=previous; count 77; change  down from=84 to=77"
  ),
  (
    "The total number of complaints received was 463 (2017/18: 512).",
    "total 463; count 512 at=2017/18"
  ),
  (
    "A total of 463 complaints were received, down from 512 in the previous year.",
    "total 463; count 512 at=previous; change  down from=512 to=463 vs=previous"
  ),
  (
    "463 complaints were received, 49 fewer than in 2017/18.",
    "count 463; change 49 down in number to=463 vs=2017/18"
  ),
  (
    "463 complaints were received, representing a 10% decrease.",
    "count 463; change 10% down in perCent to=463"
  ),
  (
    "10% fewer complaints were received than in the previous year.",
    "change 10% down in perCent vs=previous"
  ),
  (
    "Of the 463 complaints, 402 were resolved at Stage 1 and 61 were escalated to Stage 2.",
    "count 463 thoseN; listOfParts 463 parts=402+61 ?; subset 402 base=463; subset 61 base=463"
  ),
  (
    "The three most common causes of complaint were delay, staff attitude and poor communication.",
    "count three"
  ),
  ("Place received 212 complaints, People 160 and Resources 91.", "count 212; count 160; count 91"),
  ("54% of stage 1 responses were within the 15 day target.", "share 54%"),
  ("Compensation totalling £12,350 was paid in 19 cases.", "money £12,350; count 19"),
  ("Compensation payments ranged from £50 to £2,500.", "money £50 ?; money £2,500 ?"),
  ("The average payment was £650.", "money £650 ?"),
  (
    "88 compliments were received, almost double the previous year's figure of 45.",
    "count 88; count 45 at=previous; multiple  ~almost up in multiple from=45 to=88 vs=previous"
  ),
  (
    "The number of compliments doubled from 45 to 90.",
    "count 45 at=previous; count 90; multiple  up in multiple from=45 to=90"
  ),
  (
    "The number of children on a plan rose from 210 at 31 March 2017 to 245 at 31 March 2018, a 17% increase.",
    "count 210 at=previous; count 245; change 17% up in perCent from=210 to=245"
  ),
  (
    "At the end of March 2018 there were 245 children on a plan (210 in March 2017).",
    "count 245 at=March 2018; count 210 at=March 2017"
  ),
  (
    "21% of referrals were repeat referrals, against a national average of 22%.",
    "share 21%; share 22% at=previous; comparison  from=22% to=21%"
  ),
  (
    "14 (33%) of 42 reviews were late.",
    "count 14 base=42 beside=33%; countWithShare 33% base=42 beside=14; count 42"
  ),
  (
    "Attendance was 94.6% in primary schools and 93.1% in secondary schools.",
    "share 94.6%; share 93.1%"
  ),
  (
    "Attendance fell by 0.4 percentage points to 94.6%.",
    "change 0.4 percentage points down in points to=94.6%; share 94.6%"
  ),
  (
    "The service responded to 1,920 of 2,000 calls, a rate of 96%.",
    "nOfM 1,920 base=2,000; count 2,000; countWithShare 96% base=2,000 beside=1,920"
  ),
  (
    "Of the 61 Stage 2 complaints, 20 were upheld, 15 partly upheld and 26 not upheld.",
    "count 61 thoseN; listOfParts 61 parts=20+15+26; subset 20 base=61; subset 15 base=61; subset 26 base=61"
  ),
  ("None of the complaints were upheld.", ""),
  ("No complaints were upheld.", ""),
  ("Just one complaint was escalated.", "count one"),
  (
    "Fifteen complaints were received in Quarter 1, twelve in Quarter 2, nine in Quarter 3 and fourteen in Quarter 4, making a total of 50.",
    "count Fifteen at=Q1; count twelve at=Q2; count nine at=Q3; count fourteen at=Q4; total 50; listOfParts 50 parts=Fifteen+twelve+nine+fourteen"
  ),
  ("The most complaints (72) were received in Quarter 4.", "count 72 at=Q4; extreme  up"),
  ("Quarter 3 was the busiest with 31% of all contacts.", "extreme 31% up at=Q3"),
  ("Adult Social Care continues to receive the most complaints.", "extreme  up"),
  ("These 37 reviews are broken down below:", "count 37 thoseN"),
  (
    "The breakdown is as follows: 20 upheld, 15 partly upheld and 26 not upheld.",
    "count 20; count 15; count 26"
  ),
  ("The chart below shows the outcomes.", ""),
  (
    "Two thirds (67%) of respondents were female and one third (33%) male.",
    "fraction Two thirds beside=67%; share 67%; fraction one third beside=33% ?; share 33% ?"
  ),
  (
    "The number of placements has more than doubled, from 14 to 31.",
    "count 14 at=previous; count 31; multiple  ~over up in multiple from=14 to=31"
  ),
  (
    "There has been a significant increase (23%) in the number of assessments.",
    "change 23% up in perCent"
  ),
  ("Since 2015/16 complaints have fallen by a third.", "change a third down in perCent vs=2015/16"),
  ("Almost all of the actions (19 of 20) are complete.", "nOfM 19 base=20; count 20"),
  ("There was one upheld complaint, the same as last year.", "trend  same vs=previous"),
  (
    "Timeliness has improved, with 82% answered on time compared with 74% last year.",
    "share 82%; share 74% at=previous; change  up from=74% to=82% vs=previous"
  ),
  ("Both complaints were withdrawn.", ""),
  ("The overwhelming majority (92%) were resolved informally.", "share 92%; majority  beside=92%"),
  (
    "The council owns 4,312 homes, of which 312 are sheltered.",
    "count 4,312; subset 312 base=4,312 ofThese"
  ),
  (
    "Council tax collection was 97.4%, 0.3% above target.",
    "share 97.4%; difference 0.3% up in perCent ?"
  ),
  ("Business rates of £41.2m were collected.", "money £41.2m ?"),
  (
    "3,120 tonnes of waste were recycled, 44.2% of the total.",
    "count 3,120; countWithShare 44.2% beside=3,120"
  ),
  (
    "Recycling increased from 41.9% to 44.2%.",
    "share 41.9% at=previous; share 44.2%; change  up from=41.9% to=44.2%"
  ),
  (
    "Recycling increased by 2.3% from 41.9% to 44.2%.",
    "change 2.3% up in perCent from=41.9% to=44.2%; share 41.9% at=previous; share 44.2%"
  ),
  (
    "The number of vacancies (41) has halved since April 2017.",
    "count 41; multiple  down in multiple vs=April 2017"
  ),
  (
    "There are now 41 vacancies across the 12 teams, an average of 3.4 per team.",
    "count 41; count 12; average 3.4"
  ),
  ("Over 65s make up 22% of the population.", "share 22%"),
  (
    "24% of cases were closed without action and a further 12% were signposted.",
    "share 24%; share 12%"
  ),
  ("The remainder (64%) went on to assessment.", "share 64%"),
  ("The remaining two thirds had no outcome recorded.", "fraction two thirds remaining"),
  ("Each of the five area teams has a manager.", "count five"),
  ("The Committee considered 9 reports, 4 of which were exempt.", "count 9; nOfM 4 base=9 ofThese"),
  ("11 members of staff have left and only 5 have been replaced.", "count 11; count 5"),
  (
    "The total spend of £3.2m comprised £2.1m on placements and £1.1m on transport.",
    "money £3.2m; listOfParts £3.2m parts=£2.1m+£1.1m; money £2.1m ?; money £1.1m ?"
  ),
  (
    "In 2018 the service received 31 complaints and in 2017 it received 29.",
    "count 31 at=2018; count 29 at=2017"
  ),
  (
    "Complaints rose in 2018/19 to 463 from 412.",
    "count 463 at=2018/19; count 412 at=previous; change  up from=412 to=463 at=2018/19"
  ),
  (
    "The percentage upheld fell from 61% to 52%.",
    "share 61% at=previous; share 52%; change  down from=61% to=52%"
  ),
  ("This represents a rise of 4.5%.", "change 4.5% up in perCent ?"),
  ("We recommend that 3 more inspectors are recruited.", "count 3"),
  (
    "Eight complaints (19%) related to delay, seven (16%) to staff and the rest to policy.",
    "count Eight beside=19%; countWithShare 19% beside=Eight; count seven beside=16%; countWithShare 16% beside=seven"
  ),
  (
    "12 of the complaints were about parking, 8 about refuse and 5 about trees.",
    "count 12; count 8; count 5"
  ),
  ("Complaints have gone down for the third year running.", "trend  down ?"),
]
