extension Shape {
  /// Lines whose label says that they were worked out, and not from which others.
  static let results: [Shape] = [
    Shape(
      "a gap between two rows of three years",
      """
      | £000 | 2025/26 | 2026/27 | 2027/28 |
      |---|---|---|---|
      | Resources | 98,410 | 99,875 | 101,260 |
      | Spending before savings | 103,950 | 108,215 | 112,430 |
      | Gap | 5,540 | 8,340 | 11,170 |
      """, holds: ["balance 5,540", "balance 8,340", "balance 11,170"],
      Fault("| 8,340 |", "| 8,430 |", "balance 8,430"),
      Fault("| 112,430 |", "| 112,480 |", "balance 11,170")),
    Shape(
      "what remains of two columns",
      """
      | Panel | Received | Closed | Remaining |
      |---|---|---|---|
      | East | 241 | 118 | 123 |
      | West | 307 | 162 | 145 |
      | Quay | 189 | 94 | 95 |
      """, holds: ["balance 123", "balance 145"],
      Fault("| 145 |", "| 154 |", "balance 154")),
    Shape(
      "one row from its opening to its closing balance",
      """
      | £000 | Opening | In | Out | Closing |
      |---|---|---|---|---|
      | Insurance | 14,280 | 2,110 | (3,375) | 13,015 |
      """, holds: ["balance 13,015"],
      Fault("| 2,110 |", "| 2,710 |", "balance 13,015")),
    Shape(
      "terms and the year to date",
      """
      | Reason | Autumn | Spring | Year to date |
      |---|---|---|---|
      | Lateness | 143 | 118 | 261 |
      | Damage | 57 | 44 | 101 |
      """, holds: ["balance 261", "balance 101"],
      Fault("| 261 |", "| 216 |", "balance 216")),
    Shape(
      "cases received in front of what became of them",
      """
      | Stage | Received | Upheld | Upheld in part | Not upheld |
      |---|---|---|---|---|
      | Stage 1 | 231 | 67 | 51 | 113 |
      | Stage 2 | 143 | 38 | 42 | 63 |
      """, holds: ["total-column 231", "total-column 143"],
      Fault("| 51 |", "| 81 |", "total-column 231")),
  ]
}
