import Tickmark

/// What both boards tell of their courses.
var boardTraining: Group {
  Group("training", "Training") {
    Table(
      "Courses", with: "Course / Courses / Training course / Training",
      "Places / Places offered / Capacity", "Attended / Attendance / Delegates / Places taken"
    ) {
      Column("Attended / Attendance / Delegates / Places taken")
        .isNoMoreThan("Places / Places offered / Capacity")
        .because("A course that is overbooked was booked twice, or counted twice.")
        .from(.housePractice).weighs(.warning)
      Row("Total").addsRowsAbove()
        .because("Attendance is what partners pay for.")
        .from(.housePractice)
      Column("% attended / Attendance % / % filled / Percentage filled / Take-up / Take-up %")
        .isShare(
          of: "Attended / Attendance / Delegates / Places taken",
          over: .column("Places / Places offered / Capacity")
        )
        .because("How full the courses are says whether more of them are needed.")
        .from(.housePractice)
    }
  }
  .passes(courses())
  .fails(courses(attended: "52", total: "75"), with: "training/no-more-than")
  .fails(courses(total: "62"), with: "training/total-row")
  .fails(courses(filled: "67%"), with: "training/percent-share")
}

private func courses(
  attended: String = "36", total: String = "59", filled: String = "77%"
) -> String {
  """
  | Course | Places | Attended | % filled |
  |---|---|---|---|
  | Neglect | 40 | \(attended) | \(attended == "36" ? "90%" : "130%") |
  | Online harm | 30 | 23 | \(filled) |
  | Total | 70 | \(total) | \(total == "59" ? "84%" : total == "75" ? "107%" : "89%") |
  """
}
