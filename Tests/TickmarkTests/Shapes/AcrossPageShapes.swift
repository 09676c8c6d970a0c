extension Shape {
  /// Tables that pages cut: their numbers, heads and feet are no rows, and the columns go on unchanged.
  static let acrossPages: [Shape] = [
    Shape(
      "a page's number between aligned rows",
      """
      How it ended             Letters       Share
      Answered in time             214         41%
      Answered late                130         25%

      Page 8 of 14

      Passed on                    118         23%
      Withdrawn                     62         12%
      Total                        524        100%
      """, holds: ["total-row 524"],
      Fault("118", "181", "total-row 524")),
    Shape(
      "a page's number and a running head between aligned rows",
      """
      How it ended             Letters       Share
      Answered in time             214         41%

      Page 8

      Libraries and Archives Annual Report 2018/19

      Answered late                130         25%
      Passed on                    118         23%
      Withdrawn                     62         12%
      Total                        524        100%
      """, holds: ["total-row 524"],
      Fault("118", "181", "total-row 524")),
    Shape(
      "a bare number between aligned rows",
      """
      How it ended             Letters       Share
      Answered in time             214         41%
      Answered late                130         25%
      Passed on                    118         23%

      8

      Withdrawn                     62         12%
      Total                        524        100%
      """, holds: ["total-row 524"],
      Fault("118", "181", "total-row 524")),
    Shape(
      "two blank lines between aligned rows",
      """
      How it ended             Letters       Share
      Answered in time             214         41%
      Answered late                130         25%


      Passed on                    118         23%
      Withdrawn                     62         12%
      Total                        524        100%
      """, holds: ["total-row 524"]),
    Shape(
      "a total alone on the next page",
      """
      How it ended             Letters       Share
      Answered in time             214         41%
      Answered late                130         25%
      Passed on                    118         23%
      Withdrawn                     62         12%

      - 8 -

      Total                        524        100%
      """, holds: ["total-row 524"],
      Fault("118", "181", "total-row 524")),
    Shape(
      "headings again on the next page",
      """
      How it ended             Letters       Share
      Answered in time             214         41%
      Answered late                130         25%
      Passed on                    118         23%

      Page 8

      How it ended             Letters       Share
      Withdrawn                     62         12%
      Total                        524        100%
      """, holds: ["total-row 524"],
      Fault("118", "181", "total-row 524")),
    Shape(
      "a running foot with its number between rows of tabs",
      """
      How it ended\tLetters\tShare
      Answered in time\t214\t41%
      Answered late\t130\t25%

      5 | Libraries and Archives Annual Report 2018/19

      Passed on\t118\t23%
      Withdrawn\t62\t12%
      Total\t524\t100%
      """, holds: ["total-row 524"],
      Fault("118", "181", "total-row 524")),
    Shape(
      "two accounts of other widths below each other",
      """
      Income                                 £000

      Exchequer grant                        98.4
      Levy on the five districts             49.2
      Total income                          147.6

      Expenditure                    £000
      Wardens and their vans         96.5
      Paths, gates and bridges       21.5
      Total expenditure             118.0
      """, holds: ["total-row 147.6", "total-row 118.0"],
      Fault("21.5", "12.5", "total-row 118.0")),
    Shape(
      "a heading that goes on with a year on the line below",
      """
                                                                   Change on
      Measure                          2021-22   2022-23   2023-24     2022-23
      Parcels sent                      11,205    11,980    12,460       +4.0%
      Parcels returned                   3,290     3,150     2,961       -6.0%
      Letters answered                   3,022     2,987     2,874       -3.8%
      """, holds: ["percent-change +4.0%", "percent-change -3.8%"],
      Fault("-6.0%", "-9.0%", "percent-change -9.0%")),
    Shape(
      "a centred title above years is no heading of theirs",
      """
                                  Parcels of the year
      Measure                          2021-22   2022-23   2023-24
      Parcels sent                      11,205    11,980    12,460
      Parcels returned                   3,290     3,150     2,961
      """),
    Shape(
      "quarters of two things in two sections",
      """
      1. Petitions in the year

      Year\tQ1\tQ2\tQ3\tQ4\tTotal
      2017/18\t40\t24\t52\t60\t176

      2. Objections in the year

      Year\tQ1\tQ2\tQ3\tQ4\tTotal
      2017/18\t228\t111\t83\t109\t531
      2018/19\t72\t48\t268\t48\t436
      """, holds: ["total-column 531"],
      Fault("531", "513", "total-column 513")),
  ]
}
