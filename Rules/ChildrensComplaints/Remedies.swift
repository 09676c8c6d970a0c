import Tickmark

var remedies: Group {
  Group("remedies", "What was done to put things right, and who said thank you") {
    Table(
      "Remedies", with: "Remedy / Remedies / Remedy offered / Remedy agreed", numberOfComplaints
    ) {
      Row("Total").addsRowsAbove()
        .because("Remedies are counted one by one, even where a complaint had several.")
        .from(.housePractice)
    }
    Table("Compliments", with: "Service / Team / Area", "Compliments / Number of compliments") {
      Row("Total").addsRowsAbove().named("compliments")
        .because("Compliments by service make up those of the year.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Remedy | Number |
    |---|---|
    | Apology | 31 |
    | Explanation | 44 |
    | Total | 75 |

    | Service | Compliments |
    |---|---|
    | Fostering | 25 |
    | Adoption | 14 |
    | Total | 39 |
    """
  )
  .fails(
    """
    | Remedy | Number |
    |---|---|
    | Apology | 31 |
    | Explanation | 44 |
    | Total | 57 |
    """, with: "remedies/total-row"
  )
  .fails(
    """
    | Service | Compliments |
    |---|---|
    | Fostering | 25 |
    | Adoption | 14 |
    | Total | 93 |
    """, with: "remedies/compliments")
}
