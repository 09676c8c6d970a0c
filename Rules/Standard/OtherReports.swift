import Tickmark

var otherReports: Group {
  Group("", "Last year's report and companions") {
    Everywhere("last-year", "A table prints of last year what was published then", .lastYear)
      .needsOtherReport()
      .because("A figure of last year that changed without a word makes readers doubt both years.")
      .passes(receipts(lastYear: 71), against: .previous, published)
      .passes(
        receipts(lastYear: 75, note: "Figures of 2015/16 were restated."), against: .previous,
        published
      )
      .passes(
        services("Fostering | 21 | 25", "Kinship care | 20 | 26"), against: .previous, published
      )
      .fails(receipts(lastYear: 70), against: .previous, published)
    Everywhere(
      "last-year-in-prose", "A sentence says of last year what was published then", .lastYear
    )
    .needsOtherReport()
    .because("Comparisons are written from memory, or from a draft of last year's report.")
    .passes(sentence("a rise from 195 compliments last year"), against: .previous, published)
    .fails(sentence("a rise from 159 compliments last year"), against: .previous, published)
    Everywhere("companion", "Two reports of one year print one figure", .companions)
      .needsOtherReport()
      .because("Members of two committees read both.")
      .passes(receipts(lastYear: 71), against: .companion, receipts(lastYear: 71))
      .fails(receipts(lastYear: 70), against: .companion, receipts(lastYear: 71))
    Everywhere("companion-in-prose", "Two reports of one year say one figure", .companions)
      .needsOtherReport()
      .because("The summary goes to more readers than the report.")
      .passes(sentence(), against: .companion, sentence())
      .fails(sentence(), against: .companion, sentence().replacing("210", with: "201"))
  }
}

/// The report of 2015/16.
private let published = """
  # Annual report 2015/16

  ## Complaints received

  | Year | Q1 | Q2 | Total |
  |---|---|---|---|
  | 2014/15 | 31 | 33 | 64 |
  | 2015/16 | 30 | 41 | 71 |

  ## Complaints by service

  | Service | 2014/15 | 2015/16 |
  |---|---|---|
  | Fostering | 14 | 21 |
  | Adoption | 11 | 20 |

  ## Compliments

  A total of 195 compliments were recorded.
  """

/// The report of 2016/17 with a figure of last year.
private func receipts(lastYear: Int, note: String = "") -> String {
  """
  # Annual report 2016/17

  ## Complaints received

  | Year | Q1 | Q2 | Total |
  |---|---|---|---|
  | 2015/16 | 30 | \(lastYear - 30) | \(lastYear) |
  | 2016/17 | 45 | 46 | 91 |

  \(note)
  """
}

/// The report of 2016/17 with its services.
private func services(_ rows: String...) -> String {
  """
  # Annual report 2016/17

  ## Complaints by service

  | Service | 2015/16 | 2016/17 |
  |---|---|---|
  \(rows.map { "| \($0) |" }.joined(separator: "\n"))
  """
}

/// The report of 2016/17 with a sentence on compliments.
private func sentence(_ comparison: String = "as the table of the register says") -> String {
  """
  # Annual report 2016/17

  ## Compliments

  A total of 210 compliments were recorded, \(comparison).
  """
}
