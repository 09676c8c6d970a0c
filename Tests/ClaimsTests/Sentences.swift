/// Sentences in the words of nobody in particular, and every claim that they make.
let plainSentences: [(String, String)] = [
  ("A total of 312 planning applications were decided in 2019/20.", "total 312 at=2019/20"),
  ("Officers dealt with 47 noise nuisance reports during the year.", "count 47 at=this"),
  ("The library service answered 1,204 enquiries.", "count 1,204"),
  ("Of the 88 licences granted, 31 were for new premises.", "count 88 thoseN; subset 31 base=88"),
  ("Of these, 14 were refused.", "subset 14 ofThese"),
  (
    "Twelve appeals were lodged, of which five were allowed.",
    "count Twelve; subset five base=Twelve ofThese"
  ),
  ("Nine of the 25 inspections found a breach.", "nOfM Nine base=25; count 25"),
  ("7 out of 20 respondents were dissatisfied.", "nOfM 7 base=20; count 20"),
  ("62% of tenants were satisfied with the repair.", "share 62%"),
  ("Some 18 per cent of calls were abandoned.", "share 18 per cent"),
  ("Missed bins accounted for 41% of all contacts.", "share 41%"),
  ("Parking represented 23% of the total income.", "share 23%"),
  ("In 2020/21, 71% of invoices were paid on time.", "share 71% at=2020/21"),
  ("Just over half of respondents agreed.", "fraction half ~justOver"),
  ("About a third of the requests came from journalists.", "fraction a third ~approximately"),
  (
    "Nearly three quarters (74%) of pupils walked to school.",
    "fraction three quarters ~almost beside=74%; share 74%"
  ),
  ("One in five households recycles food waste.", "fraction One in five"),
  ("Approximately 250 volunteers took part.", "count 250 ~approximately"),
  ("More than 90% of roads were gritted.", "share 90% ~over"),
  ("Fewer than 30 properties remain empty.", "count 30 ~lessThan"),
  ("Up to 12 placements are available.", "count 12 ~upTo"),
  (
    "The number of empty homes fell from 420 to 385.",
    "count 420 at=previous; count 385; change  down from=420 to=385"
  ),
  (
    "Fly-tipping incidents rose by 12% compared to the previous year.",
    "change 12% up in perCent vs=previous"
  ),
  (
    "There was a 9% reduction in missed collections this year.", "change 9% down in perCent at=this"
  ),
  (
    "Visits increased from 1,100 in 2017/18 to 1,340 in 2018/19.",
    "count 1,100 at=2017/18; count 1,340 at=2018/19; change  up from=1,100 to=1,340 vs=2017/18"
  ),
  (
    "We received 58 requests, an increase of 16% on the previous year (50).",
    "count 58; change 16% up in perCent from=50 to=58 vs=previous; count 50 at=previous"
  ),
  ("Complaints were up 14% on 2018/19.", "change 14% up in perCent vs=2018/19"),
  ("The budget gap was £1.2m.", "money £1.2m ?"),
  (
    "Library loans dropped by 3,400 to 21,600.",
    "change 3,400 down in number to=21,600; count 21,600"
  ),
  ("The average wait was 4.5 days.", "average 4.5 days"),
  ("Call handling took an average of 3.2 minutes.", "average 3.2 minutes"),
  (
    "Satisfaction improved by 4 percentage points to 81%.",
    "change 4 percentage points in points to=81%; share 81%"
  ),
  ("This is a decrease of 6% on last year.", "change 6% down in perCent vs=previous ?"),
  ("Homelessness applications have doubled since 2015.", "multiple  up in multiple vs=2015"),
  ("Rent arrears have almost halved.", "multiple  ~almost down in multiple"),
  ("Twice as many permits were issued this year.", "multiple  up in multiple at=this"),
  ("The majority of objections were withdrawn.", "majority "),
  ("Most of the potholes were repaired within the target.", "majority  ?"),
  ("The vast majority of staff have completed the training.", "majority "),
  ("The highest number of complaints was about housing repairs.", "extreme  up"),
  ("Adult services received the lowest number of compliments.", "extreme  down"),
  ("The most common reason for delay was missing paperwork.", "extreme  up"),
  ("Housing Repairs had the highest share at 38%.", "extreme 38% up"),
  ("The remaining 12 cases are still open.", "remainder 12 remaining"),
  ("The remaining 8% were withdrawn.", "complement 8% remaining"),
  (
    "45 were upheld, 20 were partly upheld and the remaining 15 were not upheld.",
    "count 45; count 20; remainder 15 parts=45+20 remaining"
  ),
  (
    "The team closed 130 cases (80 by telephone and 50 by letter).",
    "count 130; listOfParts 130 parts=80+50; count 80; count 50"
  ),
  (
    "We issued 40 notices and 25 warnings, 65 in total.",
    "count 40; count 25; total 65; listOfParts 65 parts=40+25"
  ),
  (
    "The panel heard 18 appeals, comprising 11 school appeals and 7 transport appeals.",
    "count 18; listOfParts 18 parts=11+7; count 11; count 7"
  ),
  ("There are four priorities:", "listCount four"),
  ("The following three actions were agreed:", "listCount three"),
  (
    "Two depots serve the district, one in the north and one in the south.",
    "listCount Two named=2; count one; count one"
  ),
  (
    "The five parishes of Ashby, Boxley, Cranham, Dinton and Eaton took part.",
    "listCount five named=5"
  ),
  (
    "Three partners joined: the police, the college and the chamber of trade.",
    "listCount Three named=3"
  ),
  ("A further 6 complaints were received after the deadline.", "count 6"),
  ("Stage 1 complaints must be answered within 10 working days.", ""),
  ("The target of 95% was missed.", ""),
  ("Performance was 91% against a target of 95%.", "share 91%"),
  ("Children aged 5 to 11 may attend.", ""),
  ("Call 01632 960 001 for help.", ""),
  ("Section 21 notices were served on 4 landlords.", "count 4"),
  ("On 3 May 2019 the committee met.", ""),
  (
    "13% of reviews were upheld, 27% partially upheld and 60% not upheld.",
    "share 13%; share 27%; share 60%"
  ),
  ("52% of referrals came from schools and 30% from health.", "share 52%; share 30%"),
  ("There was a 5% difference between the two areas.", "difference 5% in perCent ?; count two"),
  ("A difference of 12 cases between the registers was found.", "difference 12 in number ?"),
  (
    "The rate was higher than the national average of 6.1%.",
    "share 6.1%; comparison  up base=6.1% ?"
  ),
  (
    "Turnout was 34% compared with 29% at the last election.",
    "share 34%; share 29% at=previous; comparison  from=29% to=34%"
  ),
  (
    "The rate rose to 8.4 per 1,000 from 7.9 per 1,000.",
    "average 8.4 per 1,000; average 7.9 per 1,000 at=previous; change  up from=7.9 per 1,000 to=8.4 per 1,000"
  ),
  (
    "Spending on agency staff was £684,750, compared to £701,200 last year.",
    "money £684,750 ?; money £701,200 at=previous ?; comparison  from=£701,200 to=£684,750 vs=previous"
  ),
  ("A total of £45,000 was recovered.", "money £45,000"),
  ("Five staff left, three of whom retired.", "count Five; nOfM three base=Five ofThese"),
  ("Eleven foster carers were approved and four resigned.", "count Eleven; count four"),
  (
    "The service received 33 compliments, which represents 11% of all feedback.",
    "count 33; countWithShare 11% beside=33"
  ),
  (
    "210 (64%) of the orders were completed on time.",
    "count 210 beside=64%; countWithShare 64% beside=210"
  ),
  ("64% (210) of the orders were completed on time.", "countWithShare 64% beside=210; count 210"),
  (
    "Of the 150 surveys sent out, 60 (40%) were returned.",
    "count 150 thoseN; subset 60 base=150 beside=40%; countWithShare 40% base=150 beside=60"
  ),
  ("Of the surveys returned, 85% rated the service as good.", "share 85%"),
  ("Only 3 of these complaints were upheld.", "nOfM 3 ofThese"),
  ("Those 46 reviews are listed in the appendix.", "count 46 thoseN"),
  ("The figure is consistent with the previous year.", "trend  same vs=previous ?"),
  ("There has been a slight decrease in appeals this year.", "trend  down at=this"),
  (
    "An increase in the number of referrals was recorded compared with 2016/17.",
    "trend  up vs=2016/17"
  ),
  ("Complaints about bins have increased significantly this year.", "trend  up at=this"),
  ("We aim to reduce waste by 10% next year.", "share 10% ?"),
  ("We expect to see a 5% increase in demand.", "share 5% ?"),
  ("The council will increase charges by 2%.", "share 2% ?"),
  ("Staff should respond to 90% of letters in time.", "share 90% ?"),
  ("Does this mean 10% of cases are late?", ""),
  ("There has been an increase in awareness of the scheme.", "trend  up ?"),
  (
    "Income grew by £1.3 million to £9.7 million.",
    "change £1.3 million up in number to=£9.7 million; money £9.7 million ?"
  ),
  ("Around 40% of the budget is spent on care.", "share 40% ~approximately"),
  ("Almost two thirds of appeals were dismissed.", "fraction two thirds ~almost"),
  ("At least 15 schools took part.", "count 15 ~atLeast"),
  ("Between 40 and 50 families were helped.", "range 40 and 50 ~between ?"),
  ("Just under 500 trees were planted.", "count 500 ~justUnder"),
  ("Less than one quarter of sites were inspected.", "fraction one quarter ~lessThan"),
  (
    "Requests have risen steadily, from 210 in 2015 to 340 in 2018.",
    "count 210 at=2015; count 340 at=2018; change  up from=210 to=340 vs=2015"
  ),
  ("Referrals went up by 8%.", "change 8% up in perCent"),
  (
    "The caseload stood at 412, down from 437 last year.",
    "count 412; count 437 at=previous; change  down from=437 to=412 vs=previous"
  ),
  (
    "The caseload stood at 412, down 6% from 437.",
    "count 412; change 6% down in perCent from=437 to=412; count 437 at=previous"
  ),
  ("Admissions fell 12% to 640.", "change 12% down in perCent to=640; count 640"),
  ("There were 12 fewer appeals than last year.", "change 12 down in number vs=previous"),
  ("There were 20% more visits than in 2017.", "change 20% up in perCent vs=2017"),
  ("A 7% fall in enquiries was recorded.", "change 7% down in perCent"),
  ("The 12% rise in claims follows a change in the law.", "change 12% up in perCent"),
  ("Recycling fell slightly (2% lower than last year).", "change 2% down in perCent vs=previous ?"),
  ("Three times as many people applied.", "multiple Three up in multiple"),
  ("The increase in recycling (4%) was welcome.", "change 4% up in perCent"),
  (
    "There were 140 cases: 90 open and 50 closed.",
    "count 140; listOfParts 140 parts=90+50; count 90; count 50"
  ),
]
