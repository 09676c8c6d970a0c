import Figures
import Reports

/// One thing that must hold between printed figures: what rules emit and the auditor decides.
public struct Relation: Hashable, Sendable {
  /// What must hold.
  public enum Statement: Hashable, Sendable {
    /// The stated figure is the sum of the terms.
    case sum
    /// The stated percentage is the first term in a hundred of the second.
    case share
    /// The terms are shares that make up a hundred; the stated figure is their printed total or the last.
    case whole
    /// The stated percentage is the change from the first term to the second.
    case percentChange
    /// The stated figure is the difference from the first term to the second.
    case difference
    /// The stated figure is the average of the terms.
    case mean
    /// The stated figure is the first term for each so many of the second.
    case rate(per: Exact)
    /// The stated figure is the product of the terms.
    case product
    /// The stated figure is the first term, said again.
    case same
    /// One of several sums of terms gives the stated figure; the lists are indices of terms.
    case anySum([[Int]])
    /// Something that must be there is not.
    case missing
    /// It cannot be decided, for this reason.
    case undecidable(String)
    /// It was decided already, in the words of the message: a left-over, an author's own predicate.
    case decided(Verdict)
  }

  /// The pack of the rule.
  public var pack: String
  /// The rule.
  public var rule: String
  /// How sure it is which figures belong together.
  public var lane: Lane
  /// What must hold.
  public var statement: Statement
  /// The stated figure.
  public var stated: Term?
  /// The words as printed, where it is words that are stated and not one figure.
  public var quoted: String?
  /// The figures that it is compared with.
  public var terms: [Term]
  /// The whole number of cases that a set of shares speaks of, where another table gives it.
  @Seldom public var base: Term?
  /// How many of the first terms make up the first operand of a share or a change.
  public var leading = 1
  /// The values that a hedged claim allows, such as those of “almost two thirds”, in per cent.
  @Seldom public var allowed: Interval?
  /// Where the check stands, when that is not the stated figure's own place.
  public var place: Place?
  /// Relations of one column of shares, whose rounding is judged together.
  public var set: Int?
  /// The words for what cannot be said in figures, or the author's reason.
  public var message: String?
  /// Why the rule matters, printed when it fails.
  public var why: String?
  /// The severity that the rule names for its failures.
  public var severity: Severity?
  /// The parts of the fingerprint: headings, labels, periods; never a figure or a line.
  public var address: [String]
  /// Other places that matter, such as the table whose label nearly matched.
  public var related: [Place] = []
  /// The multiple that the figures of its table were rounded to, where they were.
  public var grain: Exact?
  /// What the related places are.
  public var relatedWords = "the table that nearly matches"
  /// Where the terms of a figure that is said again stand, in words.
  public var otherPlace = "the other place"
  /// The slip that the rule itself recognises where it decides.
  public var cause: Cause?
  /// Whether a contradiction would only be a guess, since other readings explain it.
  public var isOnlyConfirming = false
  /// Whether words only make it likely, so that it is contradicted where a slip explains the figure.
  public var needsSlip = false
  /// How many telling digits an operand must print for a slip of it to prove anything.
  public var leastSlip = 3
  /// Whether its figures may hold and still be wrong: an order or a colour proves no digit, so
  /// nothing is ticked by it.
  public var isLoose = false

  /// Makes a relation.
  public init(
    rule: String, lane: Lane = .inferred, _ statement: Statement, stated: Term?, terms: [Term] = [],
    place: Place? = nil, message: String? = nil, address: [String] = []
  ) {
    pack = ""
    self.rule = rule
    self.lane = lane
    self.statement = statement
    self.stated = stated
    self.terms = terms
    self.place = place
    self.message = message
    self.address = address
  }
}

extension Interval {
  /// Whether its ends lie no more than a quarter apart.
  fileprivate var isNarrow: Bool {
    guard let low, let high, let room = try? (high - low) * 4 else { return false }
    return room <= high
  }
}

extension Relation {
  /// Whether a relation that holds proves the figure: an order proves none, words that leave room only
  /// what they stand beside, and a share nothing of each part that makes up its base.
  func proves(_ slot: Slot) -> Bool {
    guard !isLoose else { return false }
    if slot == stated?.slot { return true }
    if let allowed, statement == .same || !allowed.isNarrow { return false }
    guard statement == .share, terms.count > leading + 1 else { return true }
    return terms.prefix(leading).contains { $0.slot == slot }
  }

  /// Whether the rule leaves it open.
  var isUndecided: Bool {
    if case .undecidable = statement { return true }
    return false
  }

  /// The part of a share, or the earlier value of a change.
  var firstOperand: Figure? { Relation.sum(of: terms.prefix(leading)) }

  /// The base of a share, or the later value of a change.
  var secondOperand: Figure? { Relation.sum(of: terms.dropFirst(leading)) }

  /// One figure as it is, several as the sum that they make.
  private static func sum(of terms: ArraySlice<Term>) -> Figure? {
    guard let first = terms.first else { return nil }
    if terms.count == 1 { return first.figure }
    guard terms.allSatisfy({ $0.figure.bounds == nil }),
      let sum = try? Sums.sum(terms.map(\.addend))
    else { return nil }
    let plain = terms.first { !$0.isMark }?.figure ?? first.figure
    return Figure(
      text: Explanation.like(plain, sum), value: sum, places: plain.places, unit: plain.unit,
      kind: plain.kind)
  }
}
