/// Figures that one word calls by what they are to all others of the sentence.
extension ProseCase {
  static let worded = """
    = Multiples told of two values
    found 61 | Night dives halved over the season, there having been 82 in the first half and 61 in the second.
    confirmed 41 | Night dives halved over the season, there having been 82 in the first half and 41 in the second.
    found 41 | Night dives doubled over the season, there having been 82 in the first half and 41 in the second.
    found 58 | Dives trebled: 29 last season and 58 this.
    found 46 | Held against the previous season, in which 23 wrecks had been dived, there were 46, so that the number may be said to have trebled.
    confirmed 46 | Held against the previous season, in which 23 wrecks had been dived, there were 46, so that the number may be said to have doubled.
    found 3,600 | Buoys laid, 3,600; last season 2,400; so twice last season's number.
    confirmed 3,600 | Buoys laid, 3,600; last season 2,400; so one and a half times last season's number.
    found 1,240 | The crews were made up of 1,240 divers and 620 boatmen, divers thus outnumbering boatmen by three to one.
    silent | The club has doubled in size to 12 boats and made 340 dives.
    silent | Dives doubled; 29 were at night and 58 from the shore.
    silent | The club wants 58 dives to have doubled from 40 at worst.
    found 80 | Dives came to 40 last year and 80 this. The number has thus trebled.
    confirmed 80 | Dives came to 40 last year and 80 this. That is double the number.
    = Four quarters and their year
    confirmed 46 | Wrecks dived: Q1 11, Q2 9, Q3 14, Q4 12 (year 46); fog, where it came, held up many.
    found 64 | Wrecks dived: Q1 11, Q2 9, Q3 14, Q4 12 (year 64); fog, where it came, held up many.
    found six | Four boats were sold in the first quarter, six in the second, three in the third and seven in the last, which is to say an average of six in each quarter.
    confirmed five | Four boats were sold in the first quarter, six in the second, three in the third and seven in the last, which is to say an average of five in each quarter.
    silent | Wrecks dived: Q1 11, Q2 9, Q3 14, Q4 12 (target 64).
    = Wholes that words open or call by that name
    confirmed 9 | Wrecks: 31 were dived in the year, i.e. 9 deep, 6 shallow, 11 in fog, 3 at night and 2 unnamed or lost.
    found 31 | Wrecks: 31 were dived in the year, i.e. 9 deep, 6 shallow, 11 in fog, 3 at night and 4 unnamed or lost.
    confirmed 232 | Dives - reefs 138; wrecks 52; caves 27; lakes 15 - reached 232.
    found 223 | Dives - reefs 138; wrecks 52; caves 27; lakes 15 - reached 223.
    found 17 | Boats: 17 were offered, 9 having been refused on sight, 2 sent back and 4 bought.
    found 60 | The reasons of the 60 divers who left were as follows: age (24), work (15), another club (12) and the birth of a child (19), each having named one only.
    silent | Of 31 wrecks dived in the year, the club knew some, namely 9 deep, 6 shallow and 3 in fog.
    = Percentages called by the name of a part
    confirmed 9.7% | Boats (n=318): steel 204, wood 83, glass 31; glass as a share 9.7%.
    found 13.2% | Boats (n=318): steel 204, wood 83, glass 31; glass as a share 13.2%.
    found 28% | It was said that, 33 dives having been made by members, eight by guests and four by pupils, guests accounted for 28% of the 45.
    found 86% | In the judgement of the mates 11 of the 16 boats seen were sound, four needed work and one was unfit, sound boats thereby making up 86% of what was seen.
    silent | Claims - hulls 138; masts 52; sails 40 - reached 230; the refusal rate on hulls seen was 71%.
    = Means that are called so
    confirmed 20 | Days to refit a boat ran 22, 20, 17 and 21 by quarter; simple average 20.
    found 24 | Days to refit a boat ran 22, 20, 17 and 21 by quarter; simple average 24.
    confirmed £60 | Berths in harbour: £96k over 1,600 nights = £60 a night.
    found £65 | Berths in harbour: £96k over 1,600 nights = £65 a night.
    found 19 | Crews: 36 mates lead 576 divers between them; average crew 19 (ceiling 18).
    confirmed 16 | Crews: 36 mates lead 576 divers between them; average crew 16 (ceiling 18).
    silent | Days to refit a boat ran 22, 20, 17 and 21; the average of the clubs near by was 24.
    silent | Berths in harbour: £96k over 39 weeks; at weekends they cost £65 a night.
    = Fractions that are another one
    confirmed three in four | Out of 92 leaks three in four (69) began in the bilge, mostly at the pump.
    found one in four | Out of 92 leaks one in four (69) began in the bilge, mostly at the pump.
    found one third | A mere 3 of the 15 races went wholly the club's way, one third, and this has given rise to a review.
    found one third | Boats: steel 33; wood 41; glass 6; on loan 80; the last forming exactly one third of the 160.
    confirmed one half | Boats: steel 33; wood 41; glass 6; on loan 80; the last forming exactly one half of the 160.
    silent | Half of owners have jobs, and 66,000 sail less, with 50,000 having given it up.
    silent | A third of the 92 leaks began in the bilge, and 69 at sea.
    = What a row is said to be
    found 431 | Dives have declined in each successive year (412, 377, 431).
    silent | Dives have declined in each successive year (412, 377, 351).
    found 61 | Dives over the last four years: 38; 44; 52; 61 - the latest being the lowest of the run.
    found 77 | Of the three reefs, the East saw 64 dives, the West 91 and the Central reef 77, the lowest number thus being found in the West.
    silent | Of the three reefs, the East saw 64 dives, the West 91 and the Central reef 77, the highest number thus being found in the West.
    silent | Of the three reefs, the East saw 64 dives, the West 91 and the Central reef 77, the largest rise being in the East.
    = Openings and closings
    found 387 | Whereas 130 divers ceased to be members, 145 began to be so, with the consequence that the number, 402 at the start of the year, was 387 at the end of it.
    confirmed 417 | Whereas 130 divers ceased to be members, 145 began to be so, with the consequence that the number, 402 at the start of the year, was 417 at the end of it.
    = What only looks like a claim
    silent | Berths are let at £70 or £50 by length (reduced by 50% if paid within 14 days).
    silent | Boats, 17 berths: 6 pairs (12 berths) and 5 singly.
    silent | Neither the 26-week limit of the league nor the club's ambition of 32 weeks was met, refits having lasted 41 weeks on average.
    silent | Fifty-one boats were seen, and although they were few, 8 high, 19 medium and 30 low risks were found.
    = The least and the most of a row
    found 17 | Crews in the five ports ran from 14 to 17 (north 19, south 23, east 14, west 16, coast 21).
    silent | Crews in the five ports ran from 14 to 23 (north 19, south 23, east 14, west 16, coast 21).
    silent | Repeat dives were 22%, good being between 18% and 22%; lost kit 17%; hired boats 19.5% against a 15% ambition.
    = Percentages that are all, or come together
    found 7% | Bookings reached us by letter (54%), web form (23%), telephone (26%) and radio (7%), and by no other route.
    found 24% | Divers came from clubs (38%), schools (27%), families (21%) and everybody else put together (24%).
    found 69% | Of those asked, 43% were very content and 36% fairly content; taken together, then, 69% were content to some degree.
    confirmed 79% | Of those asked, 43% were very content and 36% fairly content; taken together, then, 79% were content to some degree.
    silent | Bookings reached us by letter (54%), web form (23%) and radio (7%), some by another route.
    = Which of two is the larger
    found 1,713 | Boats sold fell short of those bought, 1,713 against 1,688.
    found 83% | The share of dives logged had fallen from 71% to 83%, the gain of 12 percentage points being due to a new book.
    found 7.9% | Silt at the quay, at 7.9%, is higher here than the 8.8% found outside.
    silent | Silt at the quay, at 7.9%, is lower here than the 8.8% found outside.
    found 52 | As many pupils (52) as guests (25) were aboard, which was welcome.
    silent | Twice as many pupils (50) as guests (25) were aboard, which was welcome.
    found 38 | The club had 38 wrecks to dive, exactly the same number as the 33 of the year before; 7 were deep.
    found 14 | There was a decrease in leaks that need a diver, 14 compared with 9 in the previous year.
    found 47 | Worn chains were the most common fault (47), ahead of loose bolts (51) and rust (12).
    silent | The ratio of pupils to mates is 21 to 1, up from 19 to 1.
    silent | The number of pupils to a boat did not rise from 20 to 15.
    found 11.6 days | A refit is now done in 11.6 days, up from 14.2.
    silent | A refit is now done in 11.6 days, down from 14.2.
    found 38 | We held 45 dives in the autumn, 52 in the spring and 38 in the summer. The summer was the busiest of the three and brought the year to 135.
    silent | We held 45 dives in the autumn, 52 in the spring and 38 in the summer. The summer was the quietest of the three and brought the year to 135.
    silent | We held 45 dives in the autumn, 52 in the spring and 38 in the summer. Catches were highest in the summer.
    = Majorities
    found 311 | A clear minority of owners, 311 out of 540, wanted the gate kept open.
    found 21 | A minority of the 34 boats sold, 21 in number, had been let before.
    silent | A clear majority of owners, 311 out of 540, wanted the gate kept open.
    silent | Although a minority of owners were asked, 311 out of 540 wanted the gate kept open.
    = What is left of two
    found 9 | The board heard 92 claims and followed the advice on 85, so it went against it on the remaining 9.
    confirmed 7 | The board heard 92 claims and followed the advice on 85, so it went against it on the remaining 7.
    silent | In 104 boats the mate was new, in 59 the cook, and in the remaining 15 both.
    = Wholes by their name
    confirmed 25% | Dock: estimate £42.0m; spent £31.5m; slippage £10.5m, equal to 25% of the estimate.
    found 33% | Dock: estimate £42.0m; spent £31.5m; slippage £10.5m, equal to 33% of the estimate.
    found 16.7% | On 31 March the club had a crew list of 1,250. Those who had asked for leave came to 75, equal to 16.7% of that number.
    silent | We settled 11,229 claims. Redress was made in 2,434, or 25.3% of all claims settled (excluding late ones).
    found 30% | The quay heard 1,500 calls. 600 (40%) became claims, and 450 of those claims (30%) led to a dive.
    found 51% | The club closed 525 claims. Owners got all they asked in 315 of those (51%), and the rest got some.
    = Lengths of time
    found 2.1 days | Repairs averaged 9.6 days against 8.4 days the year before, a rise of 2.1 days.
    silent | The first boat came in 8 minutes 42 seconds on average, and within the 10-minute standard on 93% of calls.
    found 11.0 days | 31,185 days were lost by 3,465 mates, 11.0 days each.
    confirmed 9.0 days | 31,185 days were lost by 3,465 mates, 9.0 days each.
    found £3,400 | Four refits cost £3,400, £6,750, £2,900 and £5,200, a range of £3,400 to £6,750.
    found £48.0m | The new quay of £48.0m was financed from loans of £25.1m, gifts of £18.7m and sales of £7.8m.
    found 52 | Quays drew the most thanks: mates 71, boats 94, quays 52.
    silent | Boats drew the most thanks: mates 71, boats 94, quays 52.
    = Fractions beside part and whole
    found one in three | Around one in three berth claims, 98 of 503, was allowed.
    found half | Of loans of £212m the sum of £159m, half of the total, is with one bank.
    found two thirds | Nine of the twelve boats (two thirds) were out at the end of March.
    confirmed three quarters | Nine of the twelve boats (three quarters) were out at the end of March.
    silent | Around one in five berth claims, 98 of 503, was allowed.
    = Shares of one part ticked as another's
    found 43% | Boats to hire, 738 in all: sail 421, motor 317; sail share 43%.
    found 60% | Berths numbered 96 for sail and 144 for motor, so sail berths formed 60% of the 240 we have.
    = Lists whose items marks part
    found three | Aims for next year are three: sell old boats; mend the quay; train mates; publish the log.
    found five | The crew met 8 times and put forward the following five changes: (a) a new log; (b) a named mate for each boat; (c) a letter at day 10; (d) a note each quarter.
    found four | The club has four aims: early rescue, safer dives, and fair prices.
    silent | The club has three aims: early rescue, safer dives, and fair prices.
    silent | Work went on in the five coves of Ashby, Burton and Corby with 14 boats:
    silent | little over 60.(
    = Lists that overlap or leave something out
    silent | Of the 140 owners asked, 81 were over 65, 77 were women and 52 had a boat of their own.
    silent | Among the 420 calls made the leading subjects were prices (63), berths (58) and noise (37).
    """
}
