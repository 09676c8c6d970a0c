import Reports

/// The words by which tables of any publisher say what a row or a column is.
enum Vocabulary {
  private static let (perCent, yearToDate) = (Label("per cent"), Label("year to date"))
  private static let (atEnd, asAt, endOf) = (Label("at end"), Label("as at"), Label("end of"))

  /// Labels that are a total by themselves.
  private static let bareTotals: Set<String> = [
    "total", "grand total", "overall", "overall total", "sub total", "subtotal", "total overall",
    "all", "sum", "year total", "annual total", "total for year", "total for the year",
    "full year", "total number", "total no", "number total", "in total", "combined",
    "combined total",
    "totals all", "all total", "total all", "whole year", "year end total", "total figure",
    "running total overall", "total count",
  ]

  /// The first words of bare totals.
  private static let openers = Set(bareTotals.compactMap { Label($0).words.first })

  /// How a label names a total.
  enum TotalName {
    case bare, grand, sub, named
  }

  static func total(_ label: Label) -> TotalName? {
    let words = label.words.filter { $0 != "%" }
    // Most labels start like no bare total and hold no such word: they need no closer look.
    guard let first = words.first, words.count <= 8,
      openers.contains(first)
        || words.contains(where: { $0.hasPrefix("total") || $0.hasSuffix("total") }),
      !isCumulative(label)
    else { return nil }
    let text = words.joined(separator: " ")
    if text == "grand total" || text == "overall total" || text == "total overall"
      || text == "combined total"
    {
      return .grand
    }
    if words.first == "subtotal" || text.hasPrefix("sub total") || words.last == "subtotal" {
      return .sub
    }
    if bareTotals.contains(text) { return .bare }
    let rest = words.filter { $0 != "total" }
    // A period beside the word (2016/17 total) leaves it bare.
    if rest.count < words.count, Period(label: rest.joined(separator: " ")) != nil { return .bare }
    if words.first == "total" || words.last == "total" { return .named }
    if words.first == "all", words.count <= 3 { return .named }
    return nil
  }

  /// Rows and columns that are no parts of a total whatever they print.
  static func isAverage(_ label: Label) -> Bool {
    has(label, ["average", "mean", "median", "mode", "avg"])
  }

  static func isRate(_ label: Label) -> Bool {
    has(label, ["rate", "ratio", "per", "rank", "ranking", "index", "score", "quartile"])
  }

  static func isPercentage(_ label: Label) -> Bool {
    has(label, ["%", "percentage", "percent", "proportion", "share"])
      || label.contains(perCent)
  }

  static func isChange(_ label: Label) -> Bool {
    has(
      label,
      [
        "change", "variance", "difference", "increase", "decrease", "movement", "variation", "diff",
        "direction", "trend", "growth",
      ])
  }

  static func isTarget(_ label: Label) -> Bool {
    has(
      label,
      [
        "target", "benchmark", "tolerance", "threshold", "national", "england", "regional",
        "comparator", "neighbour", "limit", "plan", "forecast", "rag", "standard",
      ])
  }

  /// A row that sets a mark for the others; a row merely called after a standard is none.
  static func isTargetRow(_ label: Label) -> Bool {
    has(label, ["target", "benchmark", "comparator", "tolerance"])
      || (label.words.count <= 3 && ["national", "england"].contains(label.words.first ?? ""))
  }

  static func isCumulative(_ label: Label) -> Bool {
    has(label, ["ytd", "cumulative", "running"]) || label.contains(yearToDate)
  }

  /// Snapshots and heads, which do not add over time.
  static func isStock(_ label: Label) -> Bool {
    has(
      label,
      [
        "individual", "unique", "distinct", "snapshot", "caseload", "headcount", "open",
        "outstanding", "balance",
      ]) || label.contains(atEnd) || label.contains(asAt)
      || label.contains(endOf)
  }

  static func isOfWhich(_ label: Label) -> Bool {
    guard let first = label.words.first else { return false }
    let second = label.words.dropFirst().first
    return (first == "of" && (second == "which" || second == "these" || second == "whom"))
      || first == "including" || first == "include" || first == "incl"
  }

  static func isCount(_ label: Label) -> Bool {
    has(label, ["number", "no", "count", "figure", "total", "volume", "received", "qty", "case"])
  }

  static func isDate(_ label: Label) -> Bool {
    has(label, ["date", "deadline", "due", "timescale", "when", "page", "month"])
  }

  /// Words of a breakdown: each group of such rows makes up the whole by itself.
  static func isBreakdown(_ label: Label) -> Bool {
    label.words.first == "by"
      || has(
        label,
        [
          "gender", "sex", "age", "ethnicity", "ethnic", "disability", "religion", "sexuality",
          "nationality",
        ])
  }

  /// The factor that a heading such as £000s names.
  static func scale(_ text: String) -> Int? {
    let words = Label(text).words
    if words.contains("million") { return 1_000_000 }
    if words.contains("thousand") || words.contains("000s") { return 1000 }
    guard text.utf8.contains(0xA3) else { return nil }
    if words.contains("m") { return 1_000_000 }
    return words.contains { ["000", "k"].contains($0) } ? 1000 : nil
  }

  private static func has(_ label: Label, _ words: [String]) -> Bool {
    label.words.contains(where: words.contains)
  }
}
