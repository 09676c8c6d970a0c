/// Sentences as an annual report strings them together, and every claim that they make.
let annualSentences: [(String, String)] = [
  (
    "The number of complaints received this year has fallen by 15%, from 340 to 289.",
    "change 15% down in perCent from=340 to=289 at=this; count 340 at=previous; count 289 at=this"
  ),
  (
    "Stage 2 complaints increased from 12 to 15 (25%).",
    "count 12 at=previous; count 15; change 25% up in perCent from=12 to=15"
  ),
  (
    "Of the 289 complaints, 34% were upheld, 22% partially upheld, 40% not upheld and 4% withdrawn.",
    "count 289 thoseN; share 34% base=289; share 22% base=289; share 40% base=289; share 4% base=289"
  ),
  ("98 complaints (34%) were upheld.", "count 98 beside=34%; countWithShare 34% beside=98"),
  (
    "Complaints about Waste Services accounted for 112 (39%) of the total.",
    "count 112 beside=39%; countWithShare 39% beside=112"
  ),
  (
    "Housing received the most complaints with 87, followed by Planning with 45.",
    "count 87; extreme 87 up parts=45; count 45; extreme  up beside=87"
  ),
  ("The top three services were Waste, Housing and Planning.", "count three"),
  (
    "Waste (112), Housing (87) and Planning (45) received the most complaints.",
    "count 112; count 87; count 45; extreme  up"
  ),
  (
    "90 complaints were upheld, compared to 104 the previous year.",
    "count 90; count 104 at=previous; comparison  from=104 to=90 vs=previous"
  ),
  (
    "The percentage of complaints upheld has decreased from 38% last year to 34% this year.",
    "share 38% at=previous; share 34% at=this; change  down from=38% to=34% vs=previous"
  ),
  (
    "76% of responses were sent on time, an increase of 5 percentage points on 2017/18.",
    "share 76%; change 5 percentage points up in points to=76% vs=2017/18"
  ),
  (
    "76% of responses were on time, up 5% on last year.",
    "share 76%; change 5% up in perCent vs=previous ?"
  ),
  (
    "There were 6 fewer Stage 2 complaints in 2018/19 than in 2017/18.",
    "change 6 down in number at=2018/19 vs=2017/18"
  ),
  (
    "The cost of complaints rose from £3,450 to £5,100, an increase of 48%.",
    "money £3,450 at=previous ?; money £5,100 ?; change 48% up in perCent from=£3,450 to=£5,100"
  ),
  ("Seven out of ten complaints were resolved within 10 days.", "fraction Seven out of ten"),
  ("Only one in ten were escalated.", "fraction one in ten ?"),
  (
    "The Ombudsman made 21 decisions, of which 5 were upheld, 9 not upheld and 7 closed after initial enquiries.",
    "count 21; listOfParts 21 parts=5+9+7; subset 5 base=21 ofThese; subset 9 base=21 ofThese; subset 7 base=21 ofThese"
  ),
  ("Four of these were upheld.", "nOfM Four ofThese"),
  ("This equates to 19%.", "share 19%"),
  ("This is 12 more than last year.", "change 12 up in number vs=previous ?"),
  (
    "This is a reduction of 18 on the previous year's total of 58.",
    "change 18 down in number from=58 vs=previous ?; count 58 at=previous"
  ),
  ("This is the third year in a row that complaints have fallen.", "trend  down ?"),
  ("The average time to respond was 17 days, against a target of 15 days.", "average 17 days"),
  (
    "The average number of days to respond fell from 19 to 17.",
    "count 19 at=previous; count 17; change  down from=19 to=17"
  ),
  ("There have been 4 fatal accidents in the last 3 years.", "count 4"),
  (
    "Approximately £1.4 million was spent on agency staff, which is 9% of the pay bill.",
    "money £1.4 million ~approximately ?; share 9%"
  ),
  ("The forecast overspend is £0.3m (2%).", "money £0.3m ?; share 2% ?"),
  (
    "Reserves stand at £8.1m, a reduction of £1.2m since 31 March 2018.",
    "money £8.1m ?; change £1.2m down in number to=£8.1m"
  ),
  ("The variance of -£45,000 relates to staffing.", "money -£45,000 ?"),
  (
    "64 children became looked after and 58 left care, a net increase of 6.",
    "count 64; count 58; change 6 up in number ?"
  ),
  (
    "There were 412 looked after children at 31 March 2019, of whom 53% were boys.",
    "count 412; share 53% base=412 ofThese"
  ),
  ("The survey had 1,024 responses, a response rate of 31%.", "count 1,024; share 31%"),
  (
    "Almost nine out of ten respondents (88%) felt safe.",
    "fraction nine out of ten ~almost beside=88%; share 88%"
  ),
  (
    "56% agreed, 30% disagreed and the remaining 14% did not know.",
    "share 56%; share 30%; complement 14% parts=56%+30% remaining"
  ),
  (
    "Fewer than half of respondents (43%) had heard of the scheme.",
    "fraction half ~lessThan beside=43%; share 43%"
  ),
  (
    "Complaints halved from 40 to 20.",
    "count 40 at=previous; count 20; multiple  down in multiple from=40 to=20"
  ),
  ("Three complaints were received, all of which were upheld.", "count Three"),
  ("Neither of the two appeals succeeded.", "count two"),
  (
    "Five compliments were received from parents, three from schools and two from carers.",
    "count Five; count three; count two"
  ),
  ("There has been no change in the number of complaints (12).", "count 12; trend  same ?"),
  ("Numbers are down by a quarter.", "change a quarter down in perCent ?"),
  (
    "Numbers were slightly down on last year (31 compared to 33).",
    "count 31; count 33 at=previous; comparison  down from=33 to=31"
  ),
  (
    "Numbers remain similar to last year, with 31 compared to 33.",
    "count 31; count 33 at=previous; comparison  same from=33 to=31"
  ),
  (
    "In Quarter 4 there were 24 complaints, bringing the total for the year to 96.",
    "count 24 at=Q4; total 96 at=this"
  ),
  (
    "The overall total for the year was 96, made up of 22 in Quarter 1, 26 in Quarter 2, 24 in Quarter 3 and 24 in Quarter 4.",
    "total 96 at=this; listOfParts 96 parts=22+26+24+24; count 22 at=Q1; count 26 at=Q2; count 24 at=Q3; count 24 at=Q4"
  ),
]
