import Tickmark

var totals: Group {
  Group("", "Totals") {
    Everywhere(
      "total-row", "A total row is the sum of the rows above it", .totalRows, .totalLines,
      .fractionCells,
      .totalsOfLists, .partsBelow, .unnamedTotals
    )
    .because("A total that does not add up is the first thing that a member finds.")
    .passes(
      """
      | Service | Number |
      |---|---|
      | Fostering | 12 |
      | Adoption | 5 |
      | Total | 17 |
      """
    )
    .fails(
      """
      | Service | Number |
      |---|---|
      | Fostering | 12 |
      | Adoption | 5 |
      | Respite | 9 |
      | Total | 27 |
      """)
    Everywhere("sub-total", "A sub-total is the sum of its group", .totalRows, .steps)
      .because("A group that does not add up puts every total above it in doubt.")
      .passes(subTotals(first: 9))
      .fails(subTotals(first: 8))
    Everywhere(
      "total-column", "A total column is the sum of its columns", .totalColumns, .runningRows,
      .unnamedTotals
    )
    .because("Quarters that do not make the year leave two figures for one thing.")
    .passes(quarters(total: 42))
    .fails(quarters(total: 41))
    Everywhere(
      "cross-cast", "The corner of a table is reached down and across", .crossCasts
    )
    .because("Adding both ways shows which of two totals is the wrong one.")
    .passes(crossCast(corner: 15))
    .fails(crossCast(corner: 16))
    Everywhere(
      "balance", "A statement balances: what came in less what went out", .balances, .resultLines
    )
    .because("A closing balance that the movements do not give opens next year wrongly.")
    .passes(reserve(closing: "4,350"))
    .fails(reserve(closing: "4,530"))
    Everywhere(
      "grand-total", "A grand total takes in its sub-totals, and a whole its tables", .totalRows,
      .siblings
    )
    .because("A whole and its parts stand pages apart and are updated by different people.")
    .passes(wholeAndParts(second: 5))
    .fails(wholeAndParts(second: 4))
  }
}

/// Two groups with sub-totals and a grand total of them.
private func subTotals(first: Int) -> String {
  """
  | Service | Number |
  |---|---|
  | Fostering | 4 |
  | Adoption | 5 |
  | Sub-total | \(first) |
  | Home care | 6 |
  | Day care | 2 |
  | Sub-total | 8 |
  | Grand total | 17 |
  """
}

/// A year by its quarters, with its total as given.
private func quarters(total: Int) -> String {
  """
  | Year | Q1 | Q2 | Q3 | Q4 | Total |
  |---|---|---|---|---|---|
  | 2021/22 | 8 | 11 | 9 | 14 | \(total) |
  """
}

/// A table with totals down and across, and its corner as given.
private func crossCast(corner: Int) -> String {
  """
  | Area | North | South | Total |
  |---|---|---|---|
  | Upheld | 3 | 4 | 7 |
  | Not upheld | 6 | 2 | 8 |
  | Total | 9 | 6 | \(corner) |
  """
}

/// What came into a reserve and went out, with its closing balance as given.
private func reserve(closing: String) -> String {
  """
  | Reserve | £ |
  |---|---|
  | Opening balance | 4,000 |
  | Contributions | 600 |
  | Used in year | (250) |
  | Closing balance | \(closing) |
  """
}

/// A whole by year, with this year's second quarter as given, and the two tables that make it up.
private func wholeAndParts(second: Int) -> String {
  """
  | Year | Q1 | Q2 | Total |
  |---|---|---|---|
  | 2020/21 | 4 | 6 | 10 |
  | 2021/22 | 7 | \(second) | 12 |

  | Adults | Q1 | Q2 | Total |
  |---|---|---|---|
  | Day care | 3 | 1 | 4 |
  | Home care | 1 | 2 | 3 |
  | Total | 4 | 3 | 7 |

  | Children | Q1 | Q2 | Total |
  |---|---|---|---|
  | Fostering | 2 | 1 | 3 |
  | Adoption | 1 | 1 | 2 |
  | Total | 3 | 2 | 5 |
  """
}
