/// The words by which a sentence says what it made of a table's figures.
enum RetoldWords {
  /// Behind a figure: `22 fewer`, `51 up`, `£87,000 dearer`.
  static let ups: Set<String> = [
    "more", "higher", "up", "dearer", "greater", "larger", "better", "above",
  ]
  static let downs: Set<String> = [
    "fewer", "less", "lower", "down", "cheaper", "smaller", "below", "worse",
  ]

  /// The size of a change: `a reduction of 37%`, `the 332-tonne fall`.
  static let rises: Set<String> = ["rise", "increase", "growth", "gain", "jump"]
  static let falls: Set<String> = [
    "fall", "decrease", "reduction", "drop", "decline", "cut", "saving",
  ]
  static let changes = rises.union(falls)

  /// Verbs in front of `by`: `rose by 12`.
  static let rising: Set<String> = [
    "rose", "rise", "risen", "grew", "grown", "increased", "increase", "climbed", "up", "jumped",
    "rising", "growing", "increasing",
  ]
  static let falling: Set<String> = [
    "fell", "fall", "fallen", "dropped", "decreased", "decrease", "declined", "down", "shrank",
    "reduced", "cut", "falling", "dropping", "decreasing",
  ]

  /// Two lines and more as one.
  static let sums: Set<String> = ["together", "combined", "jointly", "both", "plus"]

  /// A part of the whole.
  static let parts: Set<String> = [
    "accounts", "account", "accounted", "accounting", "makes", "make", "made", "represents",
    "represent", "represented", "comprised", "constitutes", "contributed", "took", "takes",
  ]

  /// What came late, where a column says what came in time.
  static let late: Set<String> = ["late", "overran", "overdue", "outside", "missed"]
  static let inTime: Set<String> = ["time", "target", "within", "timescale", "deadline", "day"]

  /// What may be told of the size of a change besides what the table names.
  static let plain: Set<String> = [
    "thus", "again", "still", "therefore", "hence", "main", "driver", "being", "list", "top", "now",
    "together", "taken", "account", "make", "made", "up", "end", "start", "beginning", "earlier",
    "alone", "biggest", "single", "sharpest", "category", "type", "group", "area", "line", "item",
    "best", "worst", "first", "time", "well", "see", "saw", "come", "came", "went", "go", "gone",
    "contact", "table", "set", "respectively", "half", "quarter", "row", "column", "figures",
    "service", "services", "directorate", "department", "team", "bottom",
    "reason", "cause", "number", "net", "largest", "smallest", "highest", "lowest", "common",
    "frequent", "everything", "numbered",
  ]

  /// Words of other places, other times and of what was meant to be.
  static let elsewhere: Set<String> = Label.words([
    "national", "nationally", "regional", "regionally", "region", "england", "wales", "scotland",
    "ireland", "uk", "neighbour", "neighbours", "elsewhere", "average", "target", "targets",
    "benchmark", "expected", "planned", "predicted", "estimated", "assumed", "budgeted", "if",
    "would", "could", "should", "january", "february", "march", "april", "june", "july", "august",
    "september", "october", "november", "december", "month", "months", "week", "weeks",
    "excluding", "decade",
  ])

  /// Words in front of a figure by which it is no exact one.
  static let hedges: Set<String> = [
    "about", "around", "nearly", "almost", "over", "some", "approximately", "roughly", "under",
    "than", "just", "least", "most", "circa", "well", "further", "another", "additional",
  ]

  /// What may follow `than` where the earlier of two columns is meant.
  static let beforehand: Set<String> = [
    "at", "the", "start", "beginning", "a", "year", "before", "earlier", "last", "previous", "in",
    "its", "their", "opening", "ago", "prior", "of", "it", "was", "they", "were",
  ]
}
