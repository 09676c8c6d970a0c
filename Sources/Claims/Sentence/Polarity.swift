import Figures

/// Which way is better, as far as the words of a sentence tell.
extension Grammar {
  /// Things of which less is better, whatever they are counted in.
  private static let burdens = Lexicon.set(
    """
    moves re-referrals absence absences sickness absenteeism turnover vacancy vacancies agency \
    overspend overspends overspent overspending deficit deficits arrears debt voids backlog missed \
    emissions landfill fly-tipping crime crimes burglaries offences offending re-offending \
    reoffending exclusions suspensions neet unemployment collisions casualties deaths injuries \
    accidents evictions homelessness errors failures overdue readmissions smoking obesity repeat \
    overcrowding delays complaints shortfall
    """)
  /// Things of which less is better where they are lengths of time.
  private static let waits = Lexicon.set(
    "days weeks hours minutes seconds months time times wait waits waiting taken turnaround duration"
  )
  /// Things of which more is better.
  private static let merits = Lexicon.set(
    """
    within timescale timescales timely timeliness deadline deadlines satisfaction satisfied \
    attendance attainment compliance recycling recycled answered resolved completed achieving \
    take-up uptake completion issued determined paid processed dealt responded visited \
    place seen performance
    """)

  /// Whether the sentence speaks of something of which less is better.
  var isBurden: Bool { has(Grammar.burdens, in: tokens.indices) || tellsOfLongerThan }

  /// `1.8 % needed more than 72 hours`: what took longer than it should.
  private var tellsOfLongerThan: Bool {
    tokens.indices.contains { index in
      text(index) == "than" && ["more", "longer", "later"].contains(text(index - 1))
        && (kind(index + 1) == .duration || isCount(index + 1) && kind(index + 2) == .duration)
    }
  }

  /// `81 % of complaints were answered` is no share that should be small.
  private var isShareOfBurden: Bool {
    tokens.indices.contains { index in
      Grammar.burdens.contains(text(index)) && !["of", "all", "these"].contains(text(index - 1))
        && !(text(index) == "missed" && has(Grammar.goals, in: tokens.indices))
    }
  }

  /// Which way an improvement of figures of this kind goes; none where the words leave it open.
  func improvement(of kind: Figure.Kind?) -> Claim.Direction {
    let isTime = kind == .duration || kind != .percent && has(Grammar.waits, in: tokens.indices)
    let isDown = isTime || (kind == .percent ? isShareOfBurden : isBurden)
    let isUp = kind == .percent && (has(Grammar.merits, in: tokens.indices) || isPunctual)
    return isDown == isUp ? .none : isDown ? .down : .up
  }

  /// Whether two values that got better or worse, as the word says, went the other way.
  func direction(ofChangeFor word: String, _ kind: Figure.Kind?) -> Claim.Direction {
    let better = improvement(of: kind)
    guard better != .none else { return .none }
    switch word {
    case "improve", "improved", "improving", "improvement", "better": return better
    case "worsened", "worsening", "deteriorated", "deteriorating", "deterioration", "worse":
      return better == .up ? .down : .up
    default: return .none
    }
  }

  /// `Answered in time`, `visits made on time`.
  private var isPunctual: Bool {
    tokens.indices.contains { text($0) == "time" && ["in", "on"].contains(text($0 - 1)) }
  }

  /// The one way that words for better and worse name in a range.
  func bettering(in range: Range<Int>, _ kind: Figure.Kind?) -> Claim.Direction? {
    let ways = Set(range.map { direction(ofChangeFor: text($0), kind) }).subtracting([.none])
    return ways.count == 1 ? ways.first : nil
  }
}
