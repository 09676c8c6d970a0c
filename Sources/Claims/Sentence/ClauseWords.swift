import Figures

/// Words at which a sentence turns to something else; one list of each for every reader.
public enum ClauseWords {
  /// Behind these another clause speaks, of another thing: `While grants rose, refusals fell`.
  public static let contrasts: Set<String> = [
    "while", "whilst", "whereas", "although", "though",
  ]
  /// Places and bodies whose figures are not the report's own.
  public static let elsewhere: Set<String> = others.union([
    "england", "wales", "scotland", "ireland", "uk",
  ])
  /// Words that set a value beside the report's own; a country's name may only say where.
  static let others: Set<String> = [
    "national", "nationally", "regional", "regionally", "neighbour", "neighbours", "elsewhere",
    "comparator", "comparators",
  ]

  /// Whether a word tells of a fall, or of a rise; nil where it tells of neither.
  public static func isFall(_ word: String) -> Bool? {
    if Lexicon.downs.contains(word) { return true }
    return Lexicon.ups.contains(word) ? false : nil
  }

  /// How many times as much a word says: three for `trebled`.
  public static func factor(_ word: String) -> Exact? { Grammar.factors[word] }
}
