import Tickmark

/// The year's return that every authority makes on the children it looks after.
let lookedAfterReturn = Source.guidance(
  "Children looked after by local authorities in England: guide to the SSDA903 collection")

/// How many children were looked after at both ends of a year, and who came and left in between.
var lookedAfterInTheYear: Table {
  Table(
    "Looked after in the year",
    with: "Looked after at 1 April / Children looked after at 1 April",
    "Looked after at 31 March / Children looked after at 31 March"
  ) {
    Row("Looked after at 31 March / Children looked after at 31 March").closes(
      from: "Looked after at 1 April / Children looked after at 1 April",
      adding: "Started / Became / Entered / Came into / Admitted",
      takingAway: "Ceased / Left / Ended / Discharged"
    )
    .because("Those who came and those who left explain the change.")
    .from(lookedAfterReturn)
  }
}

/// Such a year as examples tell it: it closes on 520.
func lookedAfterYear(came: String, left: String, closing last: Int = 520) -> String {
  """
  | Children | 2021/22 |
  |---|---|
  | Looked after at 1 April | 500 |
  | \(came) | 190 |
  | \(left) | 170 |
  | Looked after at 31 March | \(last) |
  """
}
