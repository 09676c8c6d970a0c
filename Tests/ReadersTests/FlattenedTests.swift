import Reports
import Testing

private let cases: [GridCase] = [
  GridCase(
    name: "a heading for each column, a total below",
    draft: """
      Complaints by service
      Q1 Q2 Q3 Q4
      Adult care 4 9 7 3
      Place & roads 21 17 26 19
      Total 25 26 33 22
      """,
    expected: [
      ["/Q1/Q2/Q3/Q4", "Adult care/4/9/7/3", "Place & roads/21/17/26/19", "Total/25/26/33/22"]
    ]),
  GridCase(
    name: "headings of several words that end in a total",
    draft: """
      Trust Under 1 year 1 to 4 years 5 and over Total
      North 4 11 29 44
      South 3 8 17 28
      Both 7 19 46 72
      """,
    expected: [
      [
        "Trust Under 1 year 1 to 4 years 5 and over////Total", "North/4/11/29/44",
        "South/3/8/17/28",
        "Both/7/19/46/72",
      ]
    ]),
  GridCase(
    name: "one figure a line, closed by a total",
    draft: """
      Stage 2 complaints received
      Adults 23
      Children 41
      Place 19
      Total 83
      """,
    expected: [
      ["Stage 2 complaints received/", "Adults/23", "Children/41", "Place/19", "Total/83"]
    ]),
  GridCase(
    name: "shares and amounts",
    draft: """
      Precept £3,450 86%
      Grants £560 14%
      Total income £4,010 100%
      """,
    expected: [["Precept/£3,450/86%", "Grants/£560/14%", "Total income/£4,010/100%"]]),
  GridCase(
    name: "millions",
    draft: """
      Grants £7.9m £7.9m
      Fees & charges £0.4m £1.2m
      Total funding £8.3m £9.1m
      """,
    expected: [["Grants/£7.9m/£7.9m", "Fees & charges/£0.4m/£1.2m", "Total funding/£8.3m/£9.1m"]]),
  GridCase(
    name: "lines of figures without a total, below headings",
    draft: """
      Quarter 2020 2021 2022
      One 41 52 61
      Two 38 38 55
      Three 12 12 100
      """,
    expected: [["Quarter/2020/2021/2022", "One/41/52/61", "Two/38/38/55", "Three/12/12/100"]]),
  GridCase(
    name: "headings of several words, each with a capital, and percentages",
    draft: """
      Period Requests closed Closed on time Percentage on time
      April to June 241 236 98%
      July to September 242 238 98%
      October to December 273 264 97%
      """,
    expected: [
      [
        "Period/Requests closed/Closed on time/Percentage on time", "April to June/241/236/98%",
        "July to September/242/238/98%", "October to December/273/264/97%",
      ]
    ]),
  GridCase(
    name: "years and bands of ages as labels, groups between, marks for figures",
    draft: """
      Band Boys Girls
      Seen by the end of the month
      2017/18 12 14
      16-24 N/A 9
      Not seen
      2017/18 4 6
      16-24 5 7
      """,
    expected: [
      [
        "Band/Boys/Girls", "Seen by the end of the month//", "2017/18/12/14", "16-24/N/A/9",
        "Not seen//", "2017/18/4/6",
        "16-24/5/7",
      ]
    ]),
  GridCase(
    name: "telephone numbers",
    draft: """
      Front desk 01632 960001
      Night desk 01632 960002
      Day desk 01632 960003
      """, expected: []),
  GridCase(
    name: "each cell on a line of its own",
    draft: """
      Outcomes by kind

      Kind of request

      Received

      Received

      2021/22

      2022/23

      Repairs

      287

      393

      Lettings

      43

      44

      Total

      330

      437

      All were answered.
      """,
    expected: [
      [
        "Kind of request/Received/Received", "/2021/22/2022/23", "Repairs/287/393",
        "Lettings/43/44", "Total/330/437",
      ]
    ]),
  GridCase(
    name: "headings over two lines above years and their cells",
    draft: """
      Year

      Asked

      Granted

      Our own

      grant rate %

      2021/22

      38

      25

      66%

      2020/21

      30

      21

      70%

      2019/20

      38

      20

      53%

      """,
    expected: [
      [
        "Year/Asked/Granted/Our own grant rate %", "2021/22/38/25/66%", "2020/21/30/21/70%",
        "2019/20/38/20/53%",
      ]
    ]),
  GridCase(
    name: "a heading with a sign in brackets",
    draft: """
      Values Percentage (%)
      Granted 12 27.3%
      Refused 9 20.5%
      Open 23 52.3%
      """,
    expected: [
      ["/Values/Percentage (%)", "Granted/12/27.3%", "Refused/9/20.5%", "Open/23/52.3%"]
    ]),
  GridCase(
    name: "page numbers between headings are no cells",
    draft: """
      Introduction

      3

      Findings

      4

      Conclusions

      7
      """, expected: []),
  GridCase(
    name: "a list of contents",
    draft: """
      Introduction 3
      Complaints 5
      Learning 9
      Total cost 12
      """, expected: []),
  GridCase(
    name: "sentences that break at figures",
    draft: """
      The total number of complaints in the year was 52
      of which the council upheld in full or in part 31
      and the rest were closed after enquiries, in total 21
      """, expected: []),
  GridCase(
    name: "a list with dashes",
    draft: """
      - Asbestos - 17
      - Rubble - 133
      - Garden waste - 6
      - Total - 156
      """, expected: []),
]

@Suite("Tables that a copy left as lines") struct FlattenedTests {
  @Test(arguments: cases) func grid(_ example: GridCase) {
    #expect(grids(read(example.draft)) == example.expected)
  }
}
