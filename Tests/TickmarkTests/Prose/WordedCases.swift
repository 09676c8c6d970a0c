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
    """
}
