extension Shape {
  /// Suppressed and rounded figures as national statistics publish them.
  static let disclosure: [Shape] = [
    Shape(
      "a total that a note says was not made",
      """
      | Outcome | Outcomes | Pilots |
      |---|---|---|
      | Warned | 64 | 52 |
      | Fined | 17 | 16 |
      | Total | 81 | * |

      * Not totalled, as a pilot may stand in several rows.
      """, holds: ["total-row 81"]),
    Shape(
      "two suppressed cells in every line",
      """
      | School | Boys | Girls | Total |
      |---|---|---|---|
      | Abbot | c | c | 41 |
      | Brook | c | c | 37 |
      | Cross | 12 | 18 | 30 |
      | Total | 48 | 60 | 108 |
      """, holds: ["total-column 30", "grand-total 108"]),
    Shape(
      "secondary suppression of the total",
      """
      | Clinic | Positive | Negative |
      |---|---|---|
      | East | <5 | 110 |
      | West | 12 | 96 |
      | Total | * | 206 |
      """, holds: ["total-row 206"],
      Fault("| 206 |", "| 260 |", "total-row 260")),
    Shape(
      "below five in two rows",
      """
      | Ethnic group | Exclusions |
      |---|---|
      | White | 31 |
      | Asian | <5 |
      | Black | <5 |
      | Mixed | 9 |
      | Total | 45 |
      """),
    Shape(
      "below five in two rows and a total that cannot be",
      """
      | Ethnic group | Exclusions |
      |---|---|
      | White | 31 |
      | Asian | <5 |
      | Black | <5 |
      | Mixed | 9 |
      | Total | 46 |
      """,
      Fault("| 46 |", "| 64 |", "total-row 64")),
    Shape(
      "rounded to five, with a note",
      """
      Figures are rounded to the nearest 5 and may not sum to totals.

      | Course | Women | Men | Total |
      |---|---|---|---|
      | Law | 45 | 30 | 70 |
      | Music | 15 | 25 | 40 |
      | Nursing | 90 | 10 | 105 |
      | Total | 150 | 60 | 215 |
      """, holds: ["total-row 150", "total-column 40"],
      Fault("| 215 |", "| 285 |", "cross-cast 285")),
    Shape(
      "rounded to ten, with a note below",
      """
      | Benefit | 2021 | 2022 |
      |---|---|---|
      | Housing | 1,240 | 1,310 |
      | Council tax | 2,080 | 2,010 |
      | Carers | 470 | 520 |
      | Total | 3,800 | 3,840 |

      Numbers have been rounded to the nearest 10. Totals may not add due to rounding.
      """, holds: ["total-row 3,800"],
      Fault("| 3,840 |", "| 3,480 |", "total-row 3,480")),
    Shape(
      "rounded to three without a note, twelve figures and more",
      """
      | Iwi | 2006 | 2013 | 2018 |
      |---|---|---|---|
      | Coast | 1,203 | 1,311 | 1,401 |
      | Plains | 456 | 480 | 522 |
      | Hills | 99 | 108 | 123 |
      | Lakes | 66 | 72 | 84 |
      | Total | 1,821 | 1,974 | 2,127 |
      """, holds: ["total-row 1,821", "total-row 1,974"],
      Fault("| 2,127 |", "| 2,721 |", "total-row 2,721")),
    Shape(
      "rounded to five without a note, many figures",
      """
      | Apprenticeship | Starts | Leavers | Achieved | On programme |
      |---|---|---|---|---|
      | Care | 120 | 35 | 60 | 210 |
      | Trades | 85 | 20 | 45 | 155 |
      | Office | 40 | 15 | 25 | 65 |
      | Total | 250 | 70 | 125 | 430 |
      """, holds: ["total-row 250", "total-row 125"],
      Fault("| 430 |", "| 340 |", "total-row 340")),
    Shape(
      "whole figures that happen to end in nought",
      """
      | Depot | Tonnes |
      |---|---|
      | East | 40 |
      | West | 30 |
      | Total | 70 |
      """, holds: ["total-row 70"],
      Fault("| 70 |", "| 80 |", "total-row 80")),
    Shape(
      "a suppressed share beside a printed count",
      """
      | Group | Pupils | % |
      |---|---|---|
      | A | 30 | 60% |
      | B | 20 | x |
      | Total | 50 | 100% |
      """, holds: ["total-row 50"]),
    Shape(
      "not applicable is no suppression",
      """
      | Base | Aircraft | Ships |
      |---|---|---|
      | Inland | 14 | z |
      | Port | 6 | 11 |
      | Total | 20 | 11 |
      """, holds: ["total-row 20"]),
    Shape(
      "withheld figures in the total column only",
      """
      | Court | Fines | Custody | Total |
      |---|---|---|---|
      | Magistrates | 210 | 14 | 224 |
      | Crown | c | c | 96 |
      | Youth | c | c | 31 |
      """, holds: ["total-column 224"]),
    Shape(
      "independently rounded thousands",
      """
      Figures are shown in thousands and may not sum because of rounding.

      | Sector | Jobs (thousands) |
      |---|---|
      | Manufacturing | 14 |
      | Retail | 23 |
      | Health | 31 |
      | Total | 69 |
      """, holds: ["total-row 69"],
      Fault("| 69 |", "| 96 |", "total-row 96")),
  ]

  /// Suppressed cells that the printed figures give away: each must be found.
  static let givenAway: [ShapeCase] = [
    ShapeCase(
      "given away down a column",
      """
      | Ward | Stops |
      |---|---|
      | Abbey | 41 |
      | Bridge | * |
      | Castle | 30 |
      | Total | 74 |
      """, finds: ["disclosure Bridge"], line: 4),
    ShapeCase(
      "given away by its share",
      """
      | Outcome | Pupils | % |
      |---|---|---|
      | Higher | * | 7.5% |
      | Expected | 30 | 75.0% |
      | Working towards | * | 17.5% |
      | Total | 40 | 100.0% |
      """, finds: ["disclosure Higher", "disclosure Working towards"], line: 3),
    ShapeCase(
      "given away across a row",
      """
      | Area | Homicide | Kidnap | Total |
      |---|---|---|---|
      | Coast | 6 | c | 9 |
      | Moor | c | c | 14 |
      | Fen | c | 8 | 20 |
      """, finds: ["disclosure Coast", "disclosure Fen"], line: 3),
    ShapeCase(
      "given away by elimination",
      """
      | School | Free meals | Transport | Uniform | Total |
      |---|---|---|---|---|
      | Abbot | c | 14 | 20 | 37 |
      | Brook | c | c | 16 | 29 |
      | Cross | 25 | 11 | 9 | 45 |
      | Total | 34 | 32 | 45 | 111 |
      """, finds: ["disclosure Abbot", "disclosure Brook"], line: 3),
    ShapeCase(
      "below five, pinned by the total",
      """
      | Outcome | Officers |
      |---|---|
      | Dismissed | <5 |
      | Warned | <5 |
      | No action | 20 |
      | Total | 28 |
      """, finds: ["disclosure Dismissed", "disclosure Warned"], line: 3),
    ShapeCase(
      "a withheld total that its rows give away",
      """
      | Site | Births | Stillbirths |
      |---|---|---|
      | North | 410 | 3 |
      | South | 388 | 1 |
      | Total | 798 | * |
      """, finds: ["disclosure Total"], line: 5),
  ]
}
