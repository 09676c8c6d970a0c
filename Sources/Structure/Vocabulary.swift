import Reports

/// The words by which tables of any publisher say what a row or a column is.
enum Vocabulary {
  private static let (perCent, yearToDate) = (Label("per cent"), Label("year to date"))
  private static let (runningTotal, toDate) = (Label("running total"), Label("to date"))
  private static let inDate = Label("in date")

  /// Labels that are a total by themselves.
  private static let bareTotals: Set<String> = [
    "total", "grand total", "overall", "overall total", "sub total", "subtotal", "total overall",
    "all", "sum", "year total", "annual total", "total for year", "total for the year",
    "full year", "total number", "total no", "number total", "in total", "combined",
    "combined total",
    "together", "altogether", "in all", "all together", "taken together", "totals all", "all total",
    "total all", "whole year", "year end total", "total figure",
    "running total overall", "total count",
  ]

  /// How a label names a total.
  enum TotalName {
    case bare, grand, sub, named
  }

  /// Every name of a total has one of these words in it; most labels have none.
  private static let totalWords = [
    "total", "subtotal", "sub", "overall", "all", "sum", "combined", "full", "whole", "together",
    "altogether",
  ]

  static func total(_ label: Label) -> TotalName? {
    guard has(label, totalWords) else { return nil }
    let words = unmarked(label.words.filter { $0 != "%" })
    guard !words.isEmpty, words.count <= (words.first == "total" ? 12 : 8), !isCumulative(label),
      exclusions.isDisjoint(with: words)
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
    if words.first == "all", words.count <= 3, !notAll.contains(words[1]) { return .named }
    return nil
  }

  /// `All other`, and `all three` of several things that each had.
  private static let notAll: Set<String> = ["other", "two", "three", "four", "five"]

  /// Whether a label says that it leaves something out.
  static func leavesOut(_ label: Label) -> Bool { !exclusions.isDisjoint(with: label.words) }

  /// Whether a label is a total of some rows above it and not of others, which it names.
  static func isPartialTotal(_ label: Label) -> Bool {
    guard let first = label.words.first, leavesOut(label) else { return false }
    return ["total", "subtotal", "sub"].contains(first)
  }

  /// Words of a total that leaves something out: what it adds up nobody can tell from its place.
  private static let exclusions: Set<String> = [
    "excluding", "excl", "excluded", "except", "without", "less", "exc",
  ]

  /// The words without a footnote's mark behind them: total [note 3], total (a), total 2.
  private static func unmarked(_ words: [String]) -> [String] {
    var words = words
    if words.count > 1, let last = words.last, last.utf8.count == 1 { words.removeLast() }
    if words.count > 1, words.last == "note" { words.removeLast() }
    return words
  }

  /// Headings that count everybody where the columns behind them tell people apart.
  static func isEverybody(_ label: Label) -> Bool {
    let words = unmarked(label.words)
    return words == ["person"] || words == ["people"] || words == ["both", "sexes"]
      || words == ["both", "sex"]
  }

  /// Rows and columns that are no parts of a total whatever they print.
  static func isAverage(_ label: Label) -> Bool {
    if has(label, ["average", "median", "avg", "deviation"]) || label.words == ["mode"] {
      return true
    }
    // Means-tested payments are counted like any others.
    guard let mean = label.words.firstIndex(of: "mean") else { return false }
    // `Views given by other means`.
    let front = label.words[..<mean].last ?? ""
    return !["other", "by", "own", "all", "any", "which", "no"].contains(front)
      && !(label.words.dropFirst(mean + 1).first?.hasPrefix("test") ?? false)
  }

  /// A row that picks a figure out of the others.
  static func isExtreme(_ label: Label) -> Bool {
    guard let first = label.words.first else { return false }
    if ["upper", "lower", "range"].contains(first) {
      // Upper and Lower are names of places and schools too.
      return label.words.count == 1
        || has(
          label,
          [
            "quartile", "quintile", "decile", "limit", "bound", "confidence", "ci", "95",
            "interval",
          ])
    }
    // Minimum revenue provision is an amount of its own.
    if label.words.count > 1, ["revenue", "wage", "income", "standard"].contains(label.words[1]) {
      return false
    }
    return [
      "minimum", "maximum", "min", "max", "highest", "lowest", "longest", "shortest",
      "oldest", "youngest", "largest", "smallest",
    ].contains(first)
  }

  /// The cases that percentages beside it were worked out on.
  static func isBase(_ label: Label) -> Bool {
    let words = label.words
    if words == ["n"] { return true }
    // A base budget is what the next one is built on.
    if words.contains("budget") { return false }
    if has(label, ["sample", "respondent", "unweighted", "weighted"]) { return true }
    // A resource base is a kind of school.
    return words.indices.contains { index in
      words[index] == "base"
        && (index == 0
          || ["total", "effective", "valid", "all", "survey"].contains(words[index - 1]))
    }
  }

  static func isRate(_ label: Label) -> Bool {
    // Business rates are a tax.
    if let rate = label.words.firstIndex(of: "rate") {
      let before = rate > 0 ? label.words[rate - 1] : ""
      let after = rate + 1 < label.words.count ? label.words[rate + 1] : ""
      if !taxes.contains(before), !ofTaxes.contains(after) { return true }
    }
    return has(
      label,
      [
        "ratio", "per", "rank", "ranking", "index", "score", "quartile", "percentile",
        "odds",
      ])
  }

  private static let taxes: Set<String> = ["business", "domestic", "nndr"]
  private static let ofTaxes: Set<String> = [
    "supplement", "relief", "payer", "payable", "receivable", "retention", "rebate",
  ]

  static func isPercentage(_ label: Label) -> Bool {
    // `Cents per share` are money.
    let isPerShare = zip(label.words, label.words.dropFirst()).contains {
      $0 == "per" && $1 == "share"
    }
    return saysPercent(label) || has(label, ["proportion", "share"]) && !isPerShare
  }

  /// A heading that can only stand above percentages; shares may be shares of a company.
  static func saysPercent(_ label: Label) -> Bool {
    has(label, ["%", "percentage", "percent"]) || label.contains(perCent)
  }

  /// A row of percentages: share capital is money, and a 5% loan is called after its interest.
  static func isPercentageRow(_ label: Label) -> Bool {
    if has(label, ["percentage", "percent", "proportion"]) || label.contains(perCent) {
      return true
    }
    if has(label, ["stock", "common", "issuable", "issued", "dividend"]) { return false }
    let words = label.words
    return words.indices.contains { index in
      switch words[index] {
      case "share":
        return index == words.count - 1 || ["of", "in", "%"].contains(words[index + 1])
      case "%":
        return index == 0 || index == words.count - 1 || Int(words[index - 1]) == nil
      default: return false
      }
    }
  }

  /// Words that only say in what a change is given.
  static func isUnit(_ label: Label) -> Bool {
    let units = [
      "%", "percentage", "percent", "per", "cent", "amount", "number", "no", "000", "m", "point",
      "pp",
    ]
    return label.words.allSatisfy { units.contains($0) || measures.contains($0) }
  }

  /// Units of measure, in which a whole number was rounded and not counted.
  private static let measures: Set<String> = [
    "acre", "hectare", "ha", "km", "kilometre", "mile", "tonne", "ton", "litre", "gallon", "kwh",
    "mwh", "gwh", "metre", "sqm", "m2", "kg", "kilogram",
  ]

  /// Whether a heading names a unit of measure.
  static func namesMeasure(_ label: Label) -> Bool {
    // Journeys of more than 5 miles are counted.
    label.words.contains(where: measures.contains)
      && label.words.allSatisfy { Int($0) == nil || $0.utf8.count == 4 }
  }

  /// A change of something else than the columns beside it: without some of it, at constant prices.
  static func isAdjusted(_ label: Label) -> Bool {
    !exclusions.isDisjoint(with: label.words)
      || has(
        label,
        [
          "adjusted", "constant", "underlying", "organic", "real", "normalised", "normalized",
          "like",
        ])
  }

  static func isPoints(_ label: Label) -> Bool {
    has(label, ["pp", "ppt"]) || label.contains(Label("percentage point"))
      || label.contains(Label("% point"))
  }

  static func isChange(_ label: Label) -> Bool {
    has(
      label,
      [
        "change", "variance", "var", "difference", "increase", "decrease", "movement", "variation",
        "diff", "direction", "trend", "growth",
      ])
  }

  /// Whether the lowest heading names a change, or the one above where the lowest is only a unit.
  static func namesChange(_ path: [String]) -> Bool {
    guard let last = path.last.map(Label.init) else { return false }
    if isChange(last) { return true }
    return path.count > 1 && (isUnit(last) || comparesYears(last))
      && path.dropLast().suffix(2).contains { isChange(Label($0)) }
  }

  /// Two years and what stands between them: 2024 v 2023.
  private static func comparesYears(_ label: Label) -> Bool {
    let years = label.words.filter { Int($0) != nil }
    return years.count >= 2
      && label.words.allSatisfy {
        Int($0) != nil || ["v", "vs", "versus", "to", "from", "over", "against"].contains($0)
          || isUnit(Label($0))
      }
  }

  static func isTarget(_ label: Label) -> Bool {
    let words = label.words
    return words.indices.contains { index in
      // What was done in target is counted.
      marks.contains(words[index]) && !(index > 0 && met.contains(words[index - 1]))
    }
  }

  private static let marks: Set<String> = [
    "target", "benchmark", "tolerance", "threshold", "national", "england", "regional",
    "comparator", "neighbour", "limit", "rag", "standard",
  ]

  /// Words before a mark that say whether cases met it.
  private static let met: Set<String> = [
    "in", "within", "inside", "outside", "on", "met", "meeting", "missed", "missing", "hit",
    "hitting", "achieved", "achieving", "no", "without",
  ]

  /// A row that sets a mark for the others; a row merely called after a standard is none.
  static func isTargetRow(_ label: Label) -> Bool {
    has(label, ["target", "benchmark", "comparator", "tolerance"])
      || (label.words.count <= 3 && ["national", "england"].contains(label.words.first ?? ""))
  }

  static func isCumulative(_ label: Label) -> Bool {
    has(label, ["ytd", "cumulative"]) || label.contains(yearToDate)
      || label.contains(runningTotal)
  }

  /// Snapshots and heads, which do not add over time.
  static func isStock(_ label: Label) -> Bool {
    has(
      label,
      [
        "individual", "unique", "distinct", "snapshot", "caseload", "headcount", "open",
        "outstanding", "balance", "fte", "establishment", "population", "waiting", "stock", "roll",
        "remaining",
      ]) || moments.contains { label.contains($0) }
  }

  private static let moments = [
    "at end", "as at", "end of", "month end", "year end", "quarter end", "in post", "at 31",
    "at 30", "at 1", "at the end", "at start", "at the start", "start of", "at beginning",
    "at the beginning", "beginning of", "brought forward", "carried forward",
  ].map { Label($0) }

  static func isOfWhich(_ label: Label) -> Bool {
    guard let first = label.words.first else { return false }
    let second = label.words.dropFirst().first
    let those = ["which", "these", "whom", "those", "them"]
    return (first == "of" && those.contains(second ?? ""))
      || ["including", "include", "incl", "comprising", "whereof", "hereof", "thereof"].contains(
        first)
  }

  static func isCount(_ label: Label) -> Bool {
    has(label, ["number", "no", "count", "figure", "total", "volume", "received", "qty", "case"])
  }

  static func isDate(_ label: Label) -> Bool {
    // Spend to date is an amount.
    if label.contains(toDate) || label.contains(inDate) { return false }
    if has(label, ["date", "deadline", "when", "page"]) { return true }
    // Over 6 months, answered within timescale: these count something.
    return ["timescale", "month"].contains(label.words.first ?? "")
      || has(label, ["timescale", "month"]) && label.words.count <= 3 && !has(label, spans)
  }

  /// Words before a stretch of time that cases are counted in.
  private static let spans: [String] = [
    "over", "under", "within", "outside", "per", "in", "after", "by", "up", "less", "more", "than",
    "last", "previous", "first", "number", "met", "late", "on", "this", "current", "prior", "same",
    "each", "every",
  ]

  /// Numbers that point to something and count nothing.
  static func isReference(_ label: Label) -> Bool {
    label.words.count == 1
      && has(label, ["note", "ref", "reference", "para", "paragraph", "line", "code", "id"])
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

  /// The regions that make up England.
  static let regions: Set<String> = [
    "north east", "north west", "yorkshire and the humber", "east midland", "west midland",
    "east of england", "london", "south east", "south west",
  ]

  /// The factor that a heading such as £000s names.
  static func scale(_ text: String) -> Int? {
    let words = Label(text).words
    if words.contains("billion") { return 1_000_000_000 }
    if words.contains("million") || words.contains(where: millions.contains) { return 1_000_000 }
    if words.contains("thousand") || words.contains("000s") { return 1000 }
    let isMoney =
      text.unicodeScalars.contains { ["£", "$", "€"].contains($0) }
      || words.contains(where: currencies.contains)
    guard isMoney else { return nil }
    if words.contains("bn") { return 1_000_000_000 }
    if words.contains("m") || words.contains("mn") { return 1_000_000 }
    return words.contains { ["000", "k"].contains($0) } ? 1000 : nil
  }

  private static let currencies: Set<String> = [
    "gbp", "usd", "eur", "us", "pound", "euro", "dollar",
  ]
  private static let millions: Set<String> = ["gbpm", "usdm", "eurm"]

  private static func has(_ label: Label, _ words: [String]) -> Bool {
    label.words.contains(where: words.contains)
  }
}
