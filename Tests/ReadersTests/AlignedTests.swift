import Reports
import Testing

private let cases: [GridCase] = [
  GridCase(
    name: "figures set right below headings",
    draft: """
      Team            2018/19   2019/20   % 2019/20
      North yard          402       441         34%
      Quay                 61        74          6%
      All               1,177     1,293        100%
      """,
    expected: [
      [
        "Team/2018/19/2019/20/% 2019/20", "North yard/402/441/34%", "Quay/61/74/6%",
        "All/1,177/1,293/100%",
      ]
    ]),
  GridCase(
    name: "figures set left, a heading wider than its column",
    draft: """
      Outcome          Number of cases   Share
      Risk removed     312               28
      Risk reduced     691               63
      """,
    expected: [["Outcome/Number of cases/Share", "Risk removed/312/28", "Risk reduced/691/63"]]),
  GridCase(
    name: "a header without a label, blank and dashed cells, a blank line between the rows",
    draft: """
                   Q1     Q2    Total
      North         4             4
      South         -      5      5

      Total         4      5      9
      """,
    expected: [["/Q1/Q2/Total", "North/4//4", "South/-/5/5", "Total/4/5/9"]]),
  GridCase(
    name: "a colour behind the figures",
    draft: """
      Indicator                 Target   Q1 2024/25   Q2 2024/25   RAG
      Calls answered in time       90%          84%          81%   Red
      Repeat visits                40%          33%          31%   Green
      Lamps lit                    99%          97%          98%   Amber
      """,
    expected: [
      [
        "Indicator/Target/Q1 2024/25/Q2 2024/25/RAG", "Calls answered in time/90%/84%/81%/Red",
        "Repeat visits/40%/33%/31%/Green", "Lamps lit/99%/97%/98%/Amber",
      ]
    ]),
  GridCase(
    name: "a sentence above ends where the table starts",
    draft: """
      The yard counted its visits.
      Team      Visits
      North         41
      South         52
      """,
    expected: [["Team/Visits", "North/41", "South/52"]]),
  GridCase(
    name: "two blanks behind a full stop are no column",
    draft: """
      The yard counted visits in 2018.  There were 41
      of them at the north gate.  At the south gate 52
      came, and none were missed.  That is all of them, 93
      """,
    expected: []),
  GridCase(
    name: "a list of contents is no table",
    draft: "Summary        2\nVisits         4\nComplaints     9\nAppendix       12",
    expected: []),
  GridCase(
    name: "an indent of a blank that is no space",
    draft: "North  -\n\u{a0}South  .\nEast   2  3",
    expected: [["North/-/", "South/./", "East/2/3"]]),
  GridCase(
    name: "one line of figures is no table", draft: "Cost      41\nPlace     Quay", expected: []),
]

@Suite struct AlignedTexts {
  @Test(arguments: cases) func shape(_ shape: GridCase) {
    #expect(grids(read(shape.draft, as: shape.format)) == shape.expected)
  }

  @Test func placesAreTrue() {
    let report = read(
      "Team         Visits   Share\n  North         41     44%\nÉtang         52     56%")
    let cells = report.tables[0].rows.flatMap(\.cells).map(\.stretch)
    #expect(cells.map(\.line) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
    #expect(cells.map(\.column) == [1, 14, 23, 3, 17, 24, 1, 15, 22])
    #expect(report.tables[0].rows.map(\.indent) == [0, 2, 0])
  }
}
