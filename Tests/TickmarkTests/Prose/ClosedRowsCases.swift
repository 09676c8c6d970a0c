/// Passages all of whose amounts close, where a word says that one of them was worked out.
extension ProseCase {
  static let closedRows = """
    = What is left of the first by all others
    found 42 | 398 moorings were due for a survey and got it in 366 cases; 42 are carried over.
    found £0.54m | Dredging fund: budget £6.80m, released to date £6.35m, uncommitted £0.54m.
    found 677 | The tug answered 5,228 calls in the year. In 4,531 cases the crew was aboard within an hour; in 677 the hour was missed.
    found £22,750 | A fund of £63,000 was shared out, £41,250 of it among the ferries and the balance of £22,750 among the tugs.
    found £1.3m | The gross cost of the pilots is £3.4m. Dues bring in £1.9m, leaving a net call on the harbour of £1.3m.
    found £470,000 | The storm cost us £1.51m. Insurers have so far settled £680,000, so £470,000 still has to be found.
    found £4.9m | The winter berths have a budget of £31.4m and are forecast to cost £35.9m. The resulting pressure is £4.9m.
    found 16 | The pilot station has 228 posts. It holds 214 pilots. The 16 vacancies will be filled in June.
    confirmed 32 | 398 moorings were due for a survey and got it in 366 cases; 32 are carried over.
    confirmed £0.45m | Dredging fund: budget £6.80m, released to date £6.35m, uncommitted £0.45m.
    confirmed £1.5m | The gross cost of the pilots is £3.4m. Dues bring in £1.9m, leaving a net call on the harbour of £1.5m.
    confirmed 14 | The pilot station has 228 posts. It holds 214 pilots. The 14 vacancies will be filled in June.
    silent | Of the 41 options two had been tried, including one in May; four had been added and one put off, leaving 36 to come.
    silent | 96 berths were refused and 61 let for part of the year, leaving 25 let in full.
    silent | 1,331 applications were carried over into 2023-24, against 908 carried over the year before. The 100 oldest, 125 of the newest and 98 others are still with the pilots.
    silent | Since 2019, when there were 92 berths, there has been a net rise of 14, although last year's was a fall of 8.
    silent | 612 skippers answered, 182 fewer than in the spring, and 155 of them are new, with 75 still in training.
    silent | There were 37 regattas in 2018, 10 fewer than in 2017 and 22 fewer than in 2013.

    = What looks like parts and is none
    silent | Permission was granted for 793 berths and refused for 98, an approval rate of 89.0%.
    silent | The board itself dealt with 46 of the moorings, the remaining 845 being delegated: 94.8%.
    silent | 19 warning notices, 6 closing notices, 22 lighting notices and one stop notice were served, 48 notices in total.
    silent | Skippers in need of a pilot: 40 (nearly three in four).
    silent | Rowers make up 11 per cent of ten- to seventeen-year-olds on the river and 19 per cent of our members.
    silent | Add 117,359 short sailings and 9,356 from the ferry and you reach 502,601 in all.
    silent | 81.5% of permits sent within 10 working days (target 85%); the rest came later.
    silent | Of our 27 stations 20 are manned by volunteers. It is worst on weekdays, at 58% in the day.
    silent | There was one award, at £128,000, of which 37.5% comes to the harbour.
    silent | Spending exceeded dues by £379,000; in 2022/23 by contrast we had a surplus of £412,000, thanks to one legacy of £0.9m.
    silent | Overall harbour complaints performance was 97%, an improvement from 92% in 2021/22.
    silent | [[Dues of (£000),Brought forward,Adjustments,Cash,Written off,Carried forward|2020/21,689,-22,138,47,482|2021/22,1066,-41,264,39,722|2022/23 (current),–,–,–,–,2556|All years,1755,-63,402,86,3760]]

    = A total behind all others
    found 2,613 | By September 2,204 launches had been made. A further 196 came in October and 231 in November, bringing the running figure to 2,613.
    found £50.2m | With the grant of £40.0m and our own £12.0m the quay has £50.2m altogether.
    confirmed 2,631 | By September 2,204 launches had been made. A further 196 came in October and 231 in November, bringing the running figure to 2,631.
    silent | The pilots decided 239 applications at ten meetings and the clerks the remaining 1,941, making 2,180.
    silent | The lock took in 180 boats and 8 left it. The two largest kinds together make 100.

    = A whole in front of a list that leaves nothing out
    found 468 | Boats by berth: 468 in all: river berth 302, sea berth 88, dry dock 51 and buoy 72.
    found 8,236 | Call-outs of the lifeboat came to 8,236. Of these, 1,918 were fires, 3,604 were rescues and 2,174 were false alarms.
    silent | There were 273 regattas. Of these, 27 were called off, 166 were held in the spring, 82 in the autumn and 19 at night.
    silent | Of the 215 skippers, 131 were women, 58 said that they cannot swim and 44 were aged over 65.
    silent | The 58 boats seen included 23 with a torn sail, 29 with a broken oar and 11 with both.
    """
}
