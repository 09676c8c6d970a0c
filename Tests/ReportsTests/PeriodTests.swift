import Reports
import Testing

@Suite("Periods")
struct PeriodTests {
  /// Labels that are nothing but a period, and how the period is written by the program.
  private static let forms: [(String, String?)] = [
    ("2016/17", "2016/17"), ("2016-17", "2016/17"), ("2016–17", "2016/17"),
    ("2016 – 2017", "2016/17"), ("2016/2017", "2016/17"), ("2016 to 2017", "2016/17"),
    ("16/17", "2016/17"), ("16-17", "2016/17"), ("1999/00", "1999/00"), ("1999-2000", "1999/00"),
    ("2009/10", "2009/10"), ("2099/00", "2099/00"), ("2017", "2017"), ("Year 2017", "2017"),
    ("2016/17 Total", "2016/17"), ("Total", nil), ("FY 2016/17", "2016/17"),
    ("in 2016/17", "2016/17"), ("Q1", "Q1"), ("q4", "Q4"), ("Quarter 2", "Q2"), ("Qtr 3", "Q3"),
    ("Q1 2016/17", "Q1 2016/17"), ("Quarter 4 2016-17", "Q4 2016/17"), ("April", "April"),
    ("Apr", "April"), ("Sept 2017", "September 2017"), ("April 2017", "April 2017"),
    ("Apr-17", "April 2017"), ("MARCH 2018", "March 2018"),
    // What only looks like one.
    ("2016/16", nil), ("2016/2018", nil), ("2016-18", nil), ("2017/16", nil), ("ages 0-17", nil),
    ("0-17", nil), ("11-17", nil), ("16-18", nil), ("1-2", nil), ("03/04", nil), ("61/62", nil),
    ("1467", nil), ("1989", nil), ("2100", nil), ("Q5", nil), ("Q0", nil), ("Quarter 5", nil),
    ("2016/17 complaints", nil), ("complaints in 2016/17", nil), ("Stage 1", nil), ("", nil),
    ("-", nil), ("May be", nil), ("2016/17 2017/18", nil), ("17", nil),
  ]

  @Test("A label that is nothing but a period is one", arguments: forms)
  func labels(_ label: String, _ written: String?) {
    #expect(Period(label: label)?.description == written, "“\(label)”")
  }

  @Test("The period before is a year earlier and of the same kind")
  func previous() {
    for (label, before) in [
      ("2016/17", "2015/16"), ("2000/01", "1999/00"), ("2017", "2016"),
      ("Q2 2016/17", "Q2 2015/16"), ("Q2", "Q2"), ("April 2017", "April 2016"),
    ] {
      #expect(Period(label: label)?.previous.description == before)
    }
    #expect(Period(label: "2017")?.isYear == true && Period(label: "Q1 2017/18")?.isYear == false)
    #expect(Period(label: "2016/17") != Period(label: "2016"))
  }

  @Test(
    "The first whole year that a title or a sentence names",
    arguments: [
      ("Children's complaints annual report 2016/17", "2016/17"),
      ("STATUTORY ANNUAL REPORT 2016-2017", "2016/17"),
      ("the period 1 April 2016 to 31 March 2017", "2016/17"),
      ("from 1st April 2016 until 31st March 2017", "2016/17"),
      ("the year April 2016 to March 2017", "2016/17"),
      ("Report for 2017/18, compared with 2016/17", "2017/18"),
      ("1 April 2016 to 31 March 2018", nil), ("between April and March", nil),
      ("Children aged 0-17 in 12 homes", nil), ("Report 2016/16", nil), ("", nil),
      ("the Children Act 1989", nil), ("1 March 2016 to 30 April 2017", nil),
    ])
  func inText(_ text: String, _ written: String?) {
    #expect(Period.firstYear(in: text)?.description == written)
  }
}
