import Tickmark

var disclosureControl: Group {
  Group("", "What must not be told") {
    Everywhere(
      "disclosure", "A withheld figure cannot be worked out from those around it", .disclosures
    )
    .because(
      "A total less the other figures names the one that was withheld, and the people in it."
    )
    .passes(
      """
      | School | Boys | Girls | Total |
      |---|---|---|---|
      | Abbot | c | c | 41 |
      | Brook | c | c | 37 |
      | Total | 36 | 42 | 78 |
      """
    )
    .fails(
      """
      | School | Pupils |
      |---|---|
      | Abbot | 41 |
      | Brook | c |
      | Total | 44 |
      """)
  }
}
