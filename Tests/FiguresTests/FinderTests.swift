import Figures
import Testing

/// Each text, and its figures as `kind:text`, in order.
private let findings: [(String, String)] = [
  ("The service logged 1,467 contacts.", "count:1,467"),
  ("It took 1 467 calls", "count:1 467"),
  ("68% were late", "percent:68%"),
  ("rose to 41.5 % of all", "percent:41.5 %"),
  ("some 12 per cent left", "percent:12 per cent"),
  ("up 3 percentage points", "points:3 percentage points"),
  ("a cost of £684,750 in all", "money:£684,750"),
  ("£1.2m and £250k and £1.89 million", "money:£1.2m|money:£250k|money:£1.89 million"),
  ("28 reached grade 5 or above", "count:28|reference:5"),
  ("chose option 2", "reference:2"),
  ("a change of -45 on the month", "count:-45"),
  ("a change of −45", "count:−45"),
  ("between 40 and 50 homes", "range:40 and 50"),
  ("some 4000-5000 visits", "range:4000-5000"),
  ("from 540 to 650", "count:540|count:650"),
  ("rose 12 to 20 in May 2018", "count:12|count:20|date:May 2018"),
  ("rose from 12 to 1940 in 7", "count:12|year:1940|count:7"),
  ("four to six weeks", "duration:four to six weeks"),
  ("twenty-one and thirty four", "count:twenty-one|count:thirty four"),
  ("a hundred letters", "count:a hundred"),
  ("one of the reasons", ""),
  ("no one came and one another", ""),
  ("the one who asked", ""),
  ("one to one support and a one-off grant", ""),
  ("one complaint was upheld", "count:one"),
  ("six were closed and one was reopened", "count:six|count:one"),
  ("two hubs, one in the north and one in the south", "count:two|count:one|count:one"),
  ("a further ten days", "duration:ten days"),
  ("The second review", ""),
  ("half of them", "fraction:half"),
  ("a third of cases and two thirds of staff", "fraction:a third|fraction:two thirds"),
  ("three quarters agreed", "fraction:three quarters"),
  ("in the last three quarters", "duration:three quarters"),
  ("one in four and 1 in 5 adults", "fraction:one in four|fraction:1 in 5"),
  ("a third party asked", ""),
  ("last quarter and half term", ""),
  ("Quarter 1 and Q3", "period:Quarter 1|period:Q3"),
  (
    "12 months, 20 working days and 24 hours",
    "duration:12 months|duration:20 working days|duration:24 hours"
  ),
  (
    "2 minutes 51 seconds, and one year and four months",
    "duration:2 minutes 51 seconds|duration:one year and four months"
  ),
  ("a population under 18 of 38,000", "age:18|count:38,000"),
  ("a three-year plan", "duration:three-year"),
  ("aged 16 and 17 year olds", "age:16|age:17 year olds"),
  ("children under 18 and under-5s", "age:18|age:under-5s"),
  ("the 0-17 population", "age:0-17"),
  ("aged 65 or over", "age:65"),
  ("aged 11-17 years", "age:11-17 years"),
  ("over 300 children", "count:300"),
  ("on 14 May 2018 and 1st April 2016", "date:14 May 2018|date:1st April 2016"),
  ("by 31/03/2017 or 3.9.2018", "date:31/03/2017|date:3.9.2018"),
  ("Monday, 3 September 2018 at 10.00 am", "date:Monday, 3 September 2018|date:10.00 am"),
  ("2pm on Friday", "date:2pm"),
  ("in 2016/17, 2016-2017 and 2017/2018", "period:2016/17|period:2016-2017|period:2017/2018"),
  ("since 2014 and in 2015 – 16", "year:2014|period:2015 – 16"),
  ("a total of 2014 letters", "count:2014"),
  ("call 01632 960 123 or 0800 960123", "telephone:01632 960 123|telephone:0800 960123"),
  ("dial 101 or telephone 111", "telephone:101|telephone:111"),
  ("telephone 127, letter 22", "count:127|count:22"),
  ("write to team4@example.org", "code:team4"),
  ("see https://example.org/a/2017/12 for 3 maps", "code:https://example.org/a/2017/12|count:3"),
  ("at ZX1 2AB today", "code:ZX1 2AB"),
  ("section 42 and Section 20", "reference:42|reference:20"),
  ("sections 17, 20 and 47 apply", "reference:17|reference:20|reference:47"),
  ("under section 42(2), 9% (256) were", "reference:42|reference:2|percent:9%|count:256"),
  ("regulation 13 of Schedule 12A", "reference:13|reference:12A"),
  ("S136 and the Children Act 1989", "reference:S136|reference:1989"),
  ("paragraph 9.38 and Part 3", "reference:9.38|reference:3"),
  ("Regulations 2006 No. 1738", "reference:2006 No. 1738"),
  ("160 complaints at Stage 1", "count:160|reference:1"),
  ("63 stage 1 complaints, 9 stage 2s", "count:63|reference:1|count:9|reference:2s"),
  ("At this stage 12 cases were open", "count:12"),
  ("Pages 7 - 10", "reference:7|reference:10"),
  ("2.2.1 The team took 7 calls", "reference:2.2.1|count:7"),
  ("12. The panel met", "reference:12"),
  ("indicator SA4b and C1", "code:SA4b|code:C1"),
  ("the 3rd review", "ordinal:3rd"),
  ("58.9 per 10,000 children", "rate:58.9 per 10,000"),
  ("a ratio of 3:1", "ratio:3:1"),
  ("30* of them", "count:30"),
  ("£474:50 and 1,23", "unknown:£474:50|unknown:1,23"),
  ("an average of 2.4 visits", "average:2.4"),
  ("COVID-19 and 24/7 cover", "code:COVID-19|code:24/7"),
  ("a two-tier area", ""),
  ("no figures at all here", ""),
  ("12-", "count:12"),
  ("nine out of ten people", "fraction:nine out of ten"),
  ("£", ""),
  ("from 5 -", "count:5"),
  ("402 at Stage 1 and 61 at Stage 2", "count:402|reference:1|count:61|reference:2"),
  ("section 14F(3) or (4)", "reference:14F|reference:3|reference:4"),
  ("over the age of 10, between the ages of 8-11", "age:10|age:8-11"),
  ("- 2.1 The team", "reference:2.1"),
  ("", ""),
  ("5", "count:5"),
  ("160 (77%) and (48)", "count:160|percent:77%|count:48"),
  ("one or more visits", ""),
  ("all five cases", "count:five"),
  ("one hundred and twenty staff", "count:one hundred and twenty"),
  ("almost a quarter (24%)", "fraction:a quarter|percent:24%"),
  ("Of the other third (50 children)", "fraction:third|count:50"),
  ("In 2016/17 24 cases", "period:2016/17|count:24"),
  ("0-19 year olds", "age:0-19 year olds"),
  ("between 10% and 12%", "range:10% and 12%"),
  ("a Stage 2 review, any Stage 3 panel", "reference:2|reference:3"),
  ("post 18 moves and people 16+", "age:18|age:16+"),
  ("Of the 12 received, one was upheld", "count:12|count:one"),
]

@Suite struct FinderTests {
  @Test(arguments: findings)
  func findsEveryFigure(_ text: String, _ expected: String) {
    let found = FigureFinder.find(in: text)
    #expect(found.map { "\($0.figure.kind):\($0.figure.text)" }.joined(separator: "|") == expected)
  }

  @Test func rangesFitTheText() {
    var isOrdered = true
    for (text, _) in findings {
      var last = 0
      for (figure, range) in FigureFinder.find(in: text) {
        let printed = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        if printed != figure.text || range.lowerBound < last { isOrdered = false }
        last = range.upperBound
      }
    }
    #expect(isOrdered)
  }
}
