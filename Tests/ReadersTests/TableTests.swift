import Reports
import Testing

struct GridCase: Sendable, CustomTestStringConvertible {
  var name: String
  var draft: String
  var expected: [[String]]
  var format = Report.Format.txt

  var testDescription: String { name }
}

private let cases: [GridCase] = [
  GridCase(
    name: "trailing empty cells are kept",
    draft: "Team\tMay\tNote\nNorth\t4\t\nSouth\t\t",
    expected: [["Team/May/Note", "North/4/", "South//"]]),
  GridCase(
    name: "fragments across a blank line are one table",
    draft: "Team\tMay\nNorth\t4\n\nSouth\t5\n \nTotal\t9",
    expected: [["Team/May", "North/4", "South/5", "Total/9"]]),
  GridCase(
    name: "a page label between fragments is no row",
    draft: "Team\tMay\nNorth\t4\n\nPage 12 of 30\n\nSouth\t5\n\n13\n\nTotal\t9",
    expected: [["Team/May", "North/4", "South/5", "Total/9"]]),
  GridCase(
    name: "a picture's gap parts tables",
    draft: "Team\tMay\nNorth\t4\n\n\n\nSouth\t5\nTotal\t9",
    expected: [["Team/May", "North/4"], ["South/5", "Total/9"]]),
  GridCase(
    name: "a label cut by a page break goes on; the figure is on the first half",
    draft: "Team\tMay\tJune\nParks and\t\t1\n\n \nLeisure Team\t\t\nTotal\t\t1",
    expected: [["Team/May/June", "Parks and Leisure Team//1", "Total//1"]]),
  GridCase(
    name: "a label cut by a page break goes on; the figure is on the second half",
    draft: "Team\tMay\nHousing (Repairs and\t\n\nAdaptations)\t7\nTotal\t7",
    expected: [["Team/May", "Housing (Repairs and Adaptations)/7", "Total/7"]]),
  GridCase(
    name: "words cut in every cell, one at its hyphen",
    draft:
      "Team\tNature\tOutcome\nRoads (North –\tDelay in answering a non-\tUpheld as the team was\n\n"
      + "Depot)\turgent request for a kerb.\tlate with its reply.\nParks\tNoise\tNot upheld",
    expected: [
      [
        "Team/Nature/Outcome",
        "Roads (North – Depot)/Delay in answering a non-urgent request for a kerb."
          + "/Upheld as the team was late with its reply.",
        "Parks/Noise/Not upheld",
      ]
    ]),
  GridCase(
    name: "a whole row behind a page break is a row of its own",
    draft: "Team\tNature\nRoads\tDelay in answering\n\nParks\tNoise at night",
    expected: [["Team/Nature", "Roads/Delay in answering", "Parks/Noise at night"]]),
  GridCase(
    name: "a header repeated behind a page break is dropped",
    draft: "Team\tQ1\tTotal\nNorth\t4\t4\n\nTeam\tQ1\tTotal\nSouth\t5\t5",
    expected: [["Team/Q1/Total", "North/4/4", "South/5/5"]]),
  GridCase(
    name: "glued tables part where the header's words come again",
    draft:
      "Roads\tQ1\tQ2\tTOTAL\nNorth\t1\t-\t1\nTOTAL\t1\t-\t1\nParks\tQ1\tQ2\tTOTAL\nEast\t2\t2\t4\n"
      + "TOTAL\t2\t2\t4",
    expected: [
      ["Roads/Q1/Q2/TOTAL", "North/1/-/1", "TOTAL/1/-/1"],
      ["Parks/Q1/Q2/TOTAL", "East/2/2/4", "TOTAL/2/2/4"],
    ]),
  GridCase(
    name: "a group's heading stays a row",
    draft:
      "Nature\tNumber\tShare\nRoads\t\t\nDelay\t3\t75%\nNoise\t1\t25%\nTOTAL\t4\t100%\nParks\t\t",
    expected: [
      [
        "Nature/Number/Share", "Roads//", "Delay/3/75%", "Noise/1/25%", "TOTAL/4/100%", "Parks//",
      ]
    ]),
  GridCase(
    name: "words among figures are no header",
    draft:
      "Measure\tCounty\tEngland\nReferrals\t364\t5,529\nTrend\tUp 6%\tUp 18%\nEnquiries\t10\t19",
    expected: [
      ["Measure/County/England", "Referrals/364/5,529", "Trend/Up 6%/Up 18%", "Enquiries/10/19"]
    ]),
  GridCase(
    name: "a first row that is a title becomes the caption",
    draft: "• Age on arrival 2017-2018\t\nAge\tNumber\n0 - 4\t5\n5 – 9\t3",
    expected: [["# Age on arrival 2017-2018", "Age/Number", "0 - 4/5", "5 – 9/3"]]),
  GridCase(
    name: "two titled tables behind each other",
    draft: "Own services\t\t\n\t2016-17\t2017/18\nStage 1\t5\t6\n\nOther services\t\t\n"
      + "\t2016-17\t2017/18\nStage 1\t3\t4",
    expected: [
      ["# Own services", "/2016-17/2017/18", "Stage 1/5/6"],
      ["# Other services", "/2016-17/2017/18", "Stage 1/3/4"],
    ]),
  GridCase(
    name: "a first group's heading over figures is no title",
    draft: "Roads\t\nDelay\t75%\nTOTAL\t100%",
    expected: [["Roads/", "Delay/75%", "TOTAL/100%"]]),
  GridCase(
    name: "two header rows stay rows",
    draft: "Team\tNorth\t\tSouth\tTotal\n\tHill\tDale\tTown\t\nRoads\t1\t2\t3\t6",
    expected: [["Team/North//South/Total", "/Hill/Dale/Town/", "Roads/1/2/3/6"]]),
  GridCase(
    name: "bullets and blanks before a label are its indent",
    draft: "Team\tMay\nFinance\t\n- Debt\t1\n  • Grants\t2\n-\t3",
    expected: [["Team/May", "Finance/", ">>Debt/1", ">>>>Grants/2", "-/3"]]),
  GridCase(
    name: "markup in cells is taken out, footnote marks stay",
    draft: "Team\tMay\tWhat\n<i>North</i>\t<u>160</u>\t<p>One.</p> <p>Two.</p>\n"
      + "**South**\t30*\t<ul style=\"a\"> • Told.<br>Done\nRefused**\t7<sup>2</sup>\ta &amp; b",
    expected: [
      [
        "Team/May/What", "North/160/One. Two.", "South/30*/• Told. Done", "Refused**/7(2)/a & b",
      ]
    ]),
  GridCase(
    name: "a page label stuck in a label is left out",
    draft: "Date\tItem\n8 June 10.00 am Page 112\tRoads\n<p>9 July</p> <p>Page 113</p>\tParks\n"
      + "Page 114\t\nTotal\t2",
    expected: [["Date/Item", "8 June 10.00 am/Roads", "9 July/Parks", "Total/2"]]),
  GridCase(
    name: "a fragment that lost a column is read as the last ones",
    draft: "Team\tStage\tFinding\tAction\nRoads\tFirst\t\tThe reply was to consider it based\n\n"
      + "\t\ton all the facts.\nTOTAL\t\t30",
    expected: [
      [
        "Team/Stage/Finding/Action",
        "Roads/First//The reply was to consider it based on all the facts.", "TOTAL///30",
      ]
    ]),
  GridCase(
    name: "forms that are all labels part at the next full row",
    draft: "Matter\tCleared\nCost?\t\nLaw?\t\n\nSource\tPlace\nNone\t",
    expected: [["Matter/Cleared", "Cost?/", "Law?/"], ["Source/Place", "None/"]]),
  GridCase(
    name: "one line of tabs is a table of one row",
    draft: "Some words.\n\nDate\tPlace\n\nMore words.", expected: [["Date/Place"]]),
  GridCase(
    name: "a list pasted with tabs is no table",
    draft: "•\tFirst thing to do\n•\tSecond thing\n1.\tNumbered thing\n2.1\tThe report says 5.",
    expected: []),
  GridCase(
    name: "pipes with an alignment row, escapes and code",
    draft:
      "| Team | May |\n|:-----|----:|\n| North \\| East | 4 |\n| `a|b` |  |\n| **Total** | 9 |",
    expected: [["Team/May", "North | East/4", "a|b/", "Total/9"]], format: .md),
  GridCase(
    name: "an indent of entities, and a caption above",
    draft: "**Table 3: Teams**\n\n| Team | May |\n|---|---|\n| All | 9 |\n| &nbsp;&nbsp;late | 4 |",
    expected: [["# Table 3: Teams", "Team/May", "All/9", ">>late/4"]], format: .md),
  GridCase(
    name: "pipes without outer ones",
    draft: "Team | May | June\n--- | --- | ---\nNorth | 4 |\nSouth | - | 5",
    expected: [["Team/May/June", "North/4/", "South/-/5"]], format: .md),
]

@Suite struct Tables {
  @Test(arguments: cases) func shape(_ shape: GridCase) {
    #expect(grids(read(shape.draft, as: shape.format)) == shape.expected)
  }

  @Test func placesAndProperties() {
    let draft = """
      The table below shows the work of each team.

      Please note that £5m is rounded.

      Team\tMay\tShare
      Café “North”\t<u>1,467</u> (68%)\t 41.5 %
      Parks and\t\t

      Leisure\t 7*\tup 3 on 2016

      *Seven are open.

      Source: the case system.

      Words that follow.
      """
    let report = read(draft)
    let table = report.tables.first
    let cells = table?.rows.flatMap(\.cells) ?? []
    let held = cells.flatMap(\.figures).map { words(at: $0.stretch, of: draft) }
    #expect(held == ["1,467", "68%", "41.5 %", "7*", "3", "2016"])
    #expect(cells.filter { !$0.isEmpty }.allSatisfy { $0.stretch.endColumn > $0.stretch.column })
    #expect(cells.first { $0.text == "7*" }?.stretch.line == 9)
    #expect(cells.first { $0.text == "Parks and Leisure" }?.stretch.line == 7)
    #expect(table?.blocksAround == 0...4)
    #expect(table?.declaredHeaderRows == nil)
    let piped = read("|a|b|\n|-|-|\n|1|2|\n", as: .md).tables.first
    #expect(piped?.declaredHeaderRows == 1)
    #expect(piped?.rows.last?.cells.map(\.stretch.column) == [2, 4])
    let glued = read("A\tQ1\tQ2\nx\t1\t2\nB\tQ1\tQ2\ny\t1\t2").tables.map(\.isGluedToPrevious)
    #expect(glued == [false, true])
  }
}
