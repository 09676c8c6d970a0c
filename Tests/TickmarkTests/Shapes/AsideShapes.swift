extension Shape {
  /// Averages, medians, rates, ranks, targets and bases, which are no parts of a total.
  static let asides: [Shape] = [
    Shape(
      "an average row below the total",
      """
      | Year | Inspections |
      |---|---|
      | 2019 | 210 |
      | 2020 | 150 |
      | 2021 | 240 |
      | Total | 600 |
      | Average | 200 |
      """, holds: ["total-row 600"],
      Fault("| 600 |", "| 660 |", "total-row 660")),
    Shape(
      "an average row above the total",
      """
      | Ward | Calls | Fines |
      |---|---|---|
      | Abbots | 31 | 12 |
      | Bourne | 27 | 9 |
      | Carr | 41 | 15 |
      | Mean | 33 | 12 |
      | Total | 99 | 36 |
      """, holds: ["total-row 99", "total-row 36"],
      Fault("| 36 |", "| 63 |", "total-row 63")),
    Shape(
      "rate and rank columns",
      """
      | Constabulary | Offences | Rate per 1,000 | Rank |
      |---|---|---|---|
      | Eastshire | 21,300 | 61.2 | 3 |
      | Westshire | 18,900 | 55.0 | 2 |
      | Northshire | 9,800 | 48.7 | 1 |
      | Total | 50,000 | 56.1 | |
      """, holds: ["total-row 50,000"],
      Fault("| 9,800 |", "| 8,900 |", "total-row 50,000")),
    Shape(
      "median and range rows",
      """
      | Days to complete | Band A | Band B |
      |---|---|---|
      | Cases under 10 days | 15 | 22 |
      | Cases over 10 days | 10 | 8 |
      | All cases | 25 | 30 |
      | Median days | 8 | 7 |
      | Longest wait | 41 | 33 |
      """, holds: ["total-row 25"],
      Fault("| 30 |", "| 36 |", "total-row 36")),
    Shape(
      "an average column behind the total",
      """
      | Library | Mon | Tue | Wed | Total | Daily average |
      |---|---|---|---|---|---|
      | Central | 300 | 270 | 330 | 900 | 300 |
      | Branch | 80 | 95 | 95 | 270 | 90 |
      """, holds: ["total-column 900"],
      Fault("| 270 | 90 |", "| 207 | 90 |", "total-column 207")),
    Shape(
      "target and actual columns",
      """
      | Measure | Target | Actual | RAG |
      |---|---|---|---|
      | Bins missed | 40 | 52 | Red |
      | Potholes mended | 900 | 1,011 | Green |
      | Days lost to sickness | 8.5 | 9.1 | Amber |
      """),
    Shape(
      "England and regional averages below the authority's own rows",
      """
      | Area | Pupils | Absence rate |
      |---|---|---|
      | Primary | 4,100 | 4.1% |
      | Secondary | 3,900 | 5.5% |
      | Total | 8,000 | 4.8% |
      | England average | | 4.9% |
      """, holds: ["total-row 8,000"],
      Fault("| 3,900 |", "| 9,300 |", "total-row 8,000")),
    Shape(
      "an unweighted base in the last row",
      """
      | How satisfied are you? | 2022 | 2023 |
      |---|---|---|
      | Satisfied | 62% | 58% |
      | Neither | 21% | 22% |
      | Dissatisfied | 17% | 20% |
      | Total | 100% | 100% |
      | Unweighted base | 1,204 | 1,118 |
      """, holds: ["percent-sum 100%"],
      Fault("| 58% |", "| 85% |", "percent-sum 100%")),
    Shape(
      "a base column beside shares",
      """
      | Service | Good | Fair | Poor | Base (n) |
      |---|---|---|---|---|
      | Parks | 70% | 20% | 10% | 412 |
      | Museums | 65% | 25% | 10% | 388 |
      | Buses | 40% | 35% | 25% | 455 |
      """, holds: ["percent-sum Buses"],
      Fault("| 35% |", "| 53% |", "percent-sum Buses")),
    Shape(
      "a base row between counts and their total",
      """
      | Answer | Responses |
      |---|---|
      | Yes | 120 |
      | No | 60 |
      | Don't know | 20 |
      | Total | 200 |
      | Base | 215 |
      """, holds: ["total-row 200"],
      Fault("| 120 |", "| 210 |", "total-row 200")),
    Shape(
      "a score and a population column",
      """
      | Town | Population | Deprivation score | Incidents |
      |---|---|---|---|
      | Ayle | 20,500 | 31.4 | 610 |
      | Brent | 11,300 | 18.0 | 240 |
      | Total | 31,800 | 26.6 | 850 |
      """, holds: ["total-row 31,800", "total-row 850"],
      Fault("| 850 |", "| 580 |", "total-row 580")),
    Shape(
      "minimum and maximum rows",
      """
      | Ward | Staff | Beds |
      |---|---|---|
      | Birch | 30 | 24 |
      | Cedar | 26 | 20 |
      | Total | 56 | 44 |
      | Minimum | 26 | 20 |
      | Maximum | 30 | 24 |
      """, holds: ["total-row 56"],
      Fault("| 44 |", "| 40 |", "total-row 40")),
    Shape(
      "prices and quantities",
      """
      | Item | Unit price | Quantity | Total cost |
      |---|---|---|---|
      | Chairs | £45 | 20 | £900 |
      | Desks | £120 | 10 | £1,200 |
      | Total | | 30 | £2,100 |
      """, holds: ["total-row £2,100", "total-row 30"],
      Fault("| £2,100 |", "| £2,010 |", "total-row £2,010")),
    Shape(
      "attainment and progress scores in columns",
      """
      | School | Pupils | Attainment 8 | Progress 8 |
      |---|---|---|---|
      | Grange | 180 | 48.2 | 0.12 |
      | Manor | 150 | 44.9 | -0.20 |
      | All schools | 330 | 46.7 | -0.03 |
      """, holds: ["total-row 330"],
      Fault("| 330 |", "| 303 |", "total-row 303")),
    Shape(
      "per head and density",
      """
      | District | Spend (£000) | Spend per head (£) |
      |---|---|---|
      | Lakes | 4,200 | 62 |
      | Moors | 2,750 | 71 |
      | Coast | 3,050 | 58 |
      | Total | 10,000 | 63 |
      """, holds: ["total-row 10,000"],
      Fault("| 2,750 |", "| 2,570 |", "total-row 10,000")),
    Shape(
      "the top six",
      """
      The top six reasons for calling are shown below; 1,450 calls were taken in all.

      | Reason | Calls |
      |---|---|
      | Council tax | 310 |
      | Bins | 255 |
      | Housing repairs | 204 |
      | Parking | 160 |
      | Planning | 90 |
      | Benefits | 88 |
      """),
    Shape(
      "a top five with a total that counts all",
      """
      | Top five countries of birth | Residents |
      |---|---|
      | Poland | 1,210 |
      | India | 980 |
      | Romania | 760 |
      | Ireland | 420 |
      | Nigeria | 390 |
      | All residents born abroad | 6,105 |
      """),
    Shape(
      "several answers were allowed",
      """
      Respondents could choose more than one answer.

      | Barrier | Number | Percentage |
      |---|---|---|
      | Cost | 120 | 60% |
      | Time | 90 | 45% |
      | Transport | 70 | 35% |
      | Total respondents | 200 | 100% |
      """),
    Shape(
      "several answers in a note below",
      """
      | Need identified | Families |
      |---|---|
      | Housing | 44 |
      | Debt | 51 |
      | Mental health | 70 |
      | Total families | 98 |

      Note: families may have multiple needs, so figures will not sum to the total.
      """),
  ]
}
