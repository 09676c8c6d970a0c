import Reports
import Testing

struct OutlineCase: Sendable, CustomTestStringConvertible {
  var name: String
  var draft: String
  var expected: [String]

  var testDescription: String { name }
}

private let cases: [OutlineCase] = [
  OutlineCase(
    name: "headings of every kind",
    draft: "# One\n\nTwo\n---\n\n**Three**\n\n2. MAIN ISSUES\n\n4.1 Resource Implications\n\n"
      + "PART TWO\n\n2.2 <u>Context</u>\n\nWords come here.",
    expected: [
      "h1 One", "h2 Two", "h3 Three", "h2 MAIN ISSUES", "h3 Resource Implications", "h2 PART TWO",
      "h3 Context", "p Words come here.",
    ]),
  OutlineCase(
    name: "plain lines that stand alone",
    draft:
      "Duty Matters\n\nThe work went on.\n\nWho can complain?\n\nAnyone may.\n\nTime Limit:\n\n"
      + "38% of replies were late\n\nThere were 5 late replies\n\n1 April 2017\n\nKim Lee, 01234 567890",
    expected: [
      "h4 Duty Matters", "p The work went on.", "h5 Who can complain?", "p Anyone may.",
      "h5 Time Limit:", "p 38% of replies were late", "p There were 5 late replies",
      "p 1 April 2017", "p Kim Lee, 01234 567890",
    ]),
  OutlineCase(
    name: "headings whose numbers no point follows",
    draft: "1 Introduction\n\nWords.\n\n2 Main findings of the review\n\n2.1 Calls fell.\n\n"
      + "12 Councillors\n\n3 Reviews were held in May.\n\n1 April 2017\n\n3 Next steps",
    expected: [
      "h2 Introduction", "p Words.", "h2 Main findings of the review", "p Calls fell.",
      "p 12 Councillors", "p 3 Reviews were held in May.", "p 1 April 2017", "h2 Next steps",
    ]),
  OutlineCase(
    name: "a figure behind the first number below a heading",
    draft: "5. SCHOOLS\n\n5.1 74% were in school.\n\n5.2 58% were at work.\n\n5.7 3 were not.",
    expected: ["h2 SCHOOLS", "p 74% were in school.", "p 58% were at work.", "p 5.7 3 were not."]),
  OutlineCase(
    name: "numbers in marked headings",
    draft: "# 1 Purpose\n\n## 2 Background\n\n## 40 Calls\n\nWords.",
    expected: ["h1 Purpose", "h2 Background", "h2 40 Calls", "p Words."]),
  OutlineCase(
    name: "a title of several lines",
    draft: "ROADS TEAM\nANNUAL REPORT 2016-17\n\n**Parks Review\nFinal Report**\n\nWords.",
    expected: ["h1 ROADS TEAM ANNUAL REPORT 2016-17", "h1 Parks Review Final Report", "p Words."]),
  OutlineCase(
    name: "sentences, with abbreviations, initials and decimals",
    draft: "Mr. A. Smith of St. Mary's had No. 5 of 4.5. It cost £1.2m, i.e. too much! Was it? "
      + "“Yes.” The U.K. law, e.g. Sec. 3, says so. Mrs B. The council agreed.",
    expected: [
      "p Mr. A. Smith of St. Mary's had No. 5 of 4.5. | It cost £1.2m, i.e. too much! | Was it? | "
        + "“Yes.” | The U.K. law, e.g. Sec. 3, says so. | Mrs B. | The council agreed."
    ]),
  OutlineCase(
    name: "a sentence cut by a page break",
    draft:
      "Just less than one quarter of them, and one\n\nthird were new.\n\nIt was paid by the \n \n"
      + "Page 12\n\nCounty after long talks with the\n\n13\n\n£40 fund. Then it ended.",
    expected: [
      "p Just less than one quarter of them, and one third were new.",
      "p It was paid by the County after long talks with the £40 fund. | Then it ended.",
    ]),
  OutlineCase(
    name: "an item cut by a page break",
    draft: "- The team came on\n\nboard and stayed.\n\n- Next item\n\nA new paragraph.",
    expected: ["i The team came on board and stayed.", "i Next item", "p A new paragraph."]),
  OutlineCase(
    name: "items of every kind",
    draft: "- one\n* two\n• three\n a. four\n(iv) five\n1. six\n- **1.1** In seven\n - b) eight",
    expected: [
      "i one", "i two", "i three", "i four", "i five", "i six", "p In seven", "i eight",
    ]),
  OutlineCase(
    name: "a list's tags that nothing closes",
    draft: "Action taken by the team:\n<ul style=\"none\"> • Told all. Told again. • Done.",
    expected: ["p Action taken by the team:", "i Told all. | Told again. | • Done."]),
  OutlineCase(
    name: "wrapped lines go on, short lines stand",
    draft: "The team dealt with all of the complaints that\ncame in during the year and answered\n"
      + "Most in time.\n\nDate: 5 May\nVenue: Hall",
    expected: [
      "p The team dealt with all of the complaints that came in during the year and answered"
        + " | Most in time.", "p Date: 5 May | Venue: Hall",
    ]),
  OutlineCase(
    name: "gaps of three lines and images",
    draft: "See the chart.\n\n \n\nIt fell.\n\n\nIt rose.\n\n![chart](a/b.png)\n\nEnd.",
    expected: ["p See the chart.", "gap", "p It fell.", "p It rose.", "gap", "p End."]),
  OutlineCase(
    name: "markup in words",
    draft: "A **bold** and *soft* [link](http://a.b) &lt;5 <u>7</u>, 2 * 3 * 4, a_b_c and \\*.",
    expected: ["p A bold and soft link <5 7, 2 * 3 * 4, a_b_c and *."]),
  OutlineCase(
    name: "settings, quotations, an exhibit's caption",
    draft: "---\ntitle: x\n---\n> Quoted\n> words.\n\nTable 3: Teams by Month\n\nEnd.",
    expected: ["p Quoted words.", "p Table 3: Teams by Month", "p End."]),
  OutlineCase(
    name: "two lines at the head are the title",
    draft: "Harbour Safety Board\nAnnual Report 2019/20\n\nIt went well.",
    expected: ["h1 Harbour Safety Board Annual Report 2019/20", "p It went well."]),
  OutlineCase(
    name: "a list at the head is no title", draft: "Apples\n12 Pears\n\nIt went well.",
    expected: ["p Apples | 12 Pears", "p It went well."]),
  OutlineCase(
    name: "a section's number before a figure, behind the section before it",
    draft: "1.2 All came.\n1.3 82% of them stayed.\n\n1.3 82 others came.\n1.4 of 5 points.",
    expected: ["p All came.", "p 82% of them stayed.", "p 1.3 82 others came. | 1.4 of 5 points."]),
  OutlineCase(
    name: "a note's star stays", draft: "**Case numbers are approximate and rounded here.",
    expected: ["p **Case numbers are approximate and rounded here."]),
]

@Suite struct Texts {
  @Test(arguments: cases) func outlines(_ shape: OutlineCase) {
    #expect(outline(read(shape.draft)) == shape.expected)
  }

  /// Every figure's stretch covers, in the draft itself, the figure's own text.
  @Test func columnsAreTrue() {
    let draft = """
      - **1.1** Café “A” had **12** cases &amp; <u>34</u> more;  56 of them – 7
        8 were [linked 9](http://x.y/1) and 10<sup>3</sup>, it was cut at the

      Page 4

      11 doors.

      \u{a0}Ω 13 then 14.
      """
    let report = read(draft)
    var checked = 0
    for sentence in report.blocks.flatMap(\.sentences) {
      for found in sentence.figures where found.figure.text != "3" {
        #expect(words(at: sentence.stretch(of: found.range), of: draft) == found.figure.text)
        checked += 1
      }
    }
    #expect(checked == 10)
    #expect(report.blocks.first?.lines == 1...6)
  }

  @Test func sectionsHavePaths() {
    let report = read("Before all.\n\n# A\n\n## B\n\nx.\n\n## C\n\n# D\n\ny.")
    #expect(report.sections.map(\.path) == [[], ["A"], ["A", "B"], ["A", "C"], ["D"]])
    #expect(report.sections.map(\.level) == [0, 1, 2, 2, 1])
    #expect(report.blocks.map(\.section) == [0, 1, 2, 2, 3, 4, 4])
  }

  @Test func partsAndPeriods() {
    let single = read(
      "Moving Forward\n\nROADS TEAM\nANNUAL REPORT 2016-2017\n\nIt went well in 2015/16.")
    #expect(single.parts.map(\.period?.description) == ["2016/17"])
    let opening = read(
      "Complaints\n\nThis covers the period 1 April 2016 to 31 March 2017. In 2012/13 it was new.")
    #expect(opening.parts.map(\.period?.description) == ["2016/17"])
    let ended = read("Complaints\n\nThis is on the year ended 31 March 2019.")
    #expect(ended.parts.map(\.period?.description) == ["2018/19"])
    let pack = read(
      """
      Roads Board

      Agenda

      1. Minutes
      2. Report on roads 2017/18

      Roads Board - 3rd September 2018

      Roads Annual Report 2017/18

      1. That the board notes it.

      Roads Board - 3rd September 2018

      Parks Review

      This covers the reporting year 2015/16.
      """)
    #expect(
      pack.parts.map(\.title) == ["Roads Board", "Roads Annual Report 2017/18", "Parks Review"])
    #expect(pack.parts.map(\.period?.description) == [nil, "2017/18", "2015/16"])
    #expect(pack.sections.last?.path == ["Parks Review"])
  }
}
