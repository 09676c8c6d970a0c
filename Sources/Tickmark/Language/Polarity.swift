import Figures
import Reports
import Structure

/// Which way an indicator should go.
public enum Polarity: String, Hashable, Sendable {
  /// A high figure is good.
  case high
  /// A low figure is good.
  case low

  /// The direction in which the figure gets better.
  var better: Direction { self == .high ? .up : .down }

  /// Reads what a column on good performance says; nil where it says neither or both.
  init?(printed text: String) {
    let words = Set(Label(text).words)
    let arrow = Direction(arrowIn: text)
    let isHigh = arrow == .up || !words.isDisjoint(with: Polarity.highWords)
    let isLow = arrow == .down || !words.isDisjoint(with: Polarity.lowWords)
    guard isHigh != isLow else { return nil }
    self = isHigh ? .high : .low
  }

  private static let highWords: Set<String> = [
    "high", "higher", "highest", "big", "bigger", "increase", "increasing", "up", "maximise",
    "more", "above", "rise",
  ]
  private static let lowWords: Set<String> = [
    "low", "lower", "lowest", "small", "smaller", "decrease", "decreasing", "down", "minimise",
    "less", "fewer", "below", "reduce", "reduction", "fall",
  ]

  static let headings: Words = """
    Good is / Good performance / Good performance is / Good to be / Polarity / What is good / What \
    good looks like / Better is / Aim / Aim to / Desired direction / High or low is good / High or \
    low / Better to be / Good / Preferred direction / Good when
    """
}

/// What a pack itself knows of indicators: the words of those for which a high or a low figure is
/// good, where the draft does not say so.
public struct Goodness: Sendable {
  let high: [Words]
  let low: [Words]

  /// Names words of indicators whose high figure is good, and of those whose low one is.
  public init(high: [Words] = [], low: [Words] = []) {
    self.high = high
    self.low = low
  }

  /// Nothing known: the draft must say it.
  public static let printed = Goodness()

  func polarity(of label: Label) -> Polarity? {
    let isHigh = high.contains { $0.isIn(label) }
    let isLow = low.contains { $0.isIn(label) }
    guard isHigh != isLow else { return nil }
    return isHigh ? .high : .low
  }
}

extension TableView {
  /// Which way the indicator of a row should go: as a column says, as its own label says in
  /// brackets, as the sentences around the table say of all, or as the pack knows.
  func polarity(_ row: Int, _ goodness: Goodness) -> Polarity? {
    if let column = columns(Polarity.headings).first {
      return Polarity(printed: text(row, column))
    }
    let names = labelColumns.map { text(row, $0) }.joined(separator: " ")
    for (phrase, polarity) in TableView.phrases where Words(phrase).isIn(Label(names)) {
      return polarity
    }
    return saidOfAll ?? goodness.polarity(of: Label(names))
  }

  private static let phrases: [(String, Polarity)] = [
    ("higher is better / high is good / high figure is good / bigger is better", .high),
    ("lower is better / low is good / low figure is good / smaller is better", .low),
  ]

  private static let ofAll: Words =
    "for all / for each / for every / in all cases / all indicators / every indicator"

  /// What a sentence beside the table says of every indicator in it.
  private var saidOfAll: Polarity? {
    let all = sentencesAround.map { Label($0.text) }.filter(TableView.ofAll.isIn)
    let found = Set(
      TableView.phrases.filter { phrase, _ in all.contains(where: Words(phrase).isIn) }.map(\.1))
    return found.count == 1 ? found.first : nil
  }

  /// The columns that name the rows: codes, titles and definitions.
  private var labelColumns: [Int] {
    layout.columns.indices.filter { layout.columns[$0].role == .label }
  }
}
