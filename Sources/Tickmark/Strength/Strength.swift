import Figures
import Reports

/// How much of a report its rules hold fast: what came of altering each figure in turn.
public struct Strength: Sendable {
  /// One figure printed otherwise, and what an audit says to it.
  public struct Trial: Hashable, Sendable {
    /// The figure's place among the audit's figures.
    public var figure: Int
    /// How it was altered.
    public var slip: Slip
    /// What was printed instead.
    public var altered: String
    /// Why no error and no warning came of it; nil where one did.
    public var miss: Miss?
  }

  /// Why an alteration goes unnoticed.
  public struct Miss: Hashable, Sendable {
    /// The ways in which rules let a figure pass.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
      /// No rule compares the figure with anything.
      case noRule = "no-rule"
      /// A rule reads it and cannot decide it, before the alteration as after it.
      case undecided
      /// The rule still holds: the printed digits of rounded figures allow the altered one as well.
      case withinRounding = "within-rounding"
      /// The rule still holds: a hedge, an order or another custom of counting allows it.
      case allowed
      /// The rule can tick the figure but not contradict it.
      case onlyConfirmed = "only-confirmed"
      /// It would be told in a note.
      case onlyNoted = "only-noted"
      /// The rule reads other figures once this one is altered.
      case unbound

      /// The reason in an officer's words.
      public var words: String {
        switch self {
        case .noRule: "no rule compares it"
        case .undecided: "could not be checked before either"
        case .withinRounding: "still holds, within rounding"
        case .allowed: "still holds, by a hedge or an order"
        case .onlyConfirmed: "can tick it, not contradict it"
        case .onlyNoted: "would only be noted"
        case .unbound: "is not bound by it any more"
        }
      }
    }

    /// Why.
    public var reason: Reason
    /// The rule that ticked the figure, where one did.
    public var rule: String?
  }

  /// Alterations counted.
  public struct Tally: Hashable, Sendable {
    /// The figures that were altered.
    public private(set) var figures = 0
    /// The alterations made.
    public private(set) var made = 0
    /// Those that an error or a warning would tell.
    public private(set) var noticed = 0

    /// Those that nobody could notice, since the printed digits allow the altered figure as well.
    public private(set) var withinRounding = 0

    /// Those noticed in a hundred made, rounded down; nil where none was made.
    public var share: Int? { made > 0 ? noticed * 100 / made : nil }

    /// Those noticed in a hundred that the printed digits tell from the figure, rounded down.
    public var shareOfTelling: Int? {
      made > withinRounding ? noticed * 100 / (made - withinRounding) : nil
    }

    /// Makes a tally of nothing.
    public init() {}

    /// Adds the alterations of one figure.
    public mutating func add(_ trials: [Trial]) {
      figures += 1
      made += trials.count
      noticed += trials.count { $0.miss == nil }
      withinRounding += trials.count { $0.miss?.reason == .withinRounding }
    }
  }

  /// The audit of the report as it stands.
  public let audit: Audit
  /// The alterations in the order of the figures.
  public let trials: [Trial]
  /// Figures of the report that stand in a finding, so that they are not accepted.
  public let disputed: Int
  /// Figures that no slip alters: fractions in words and withheld figures.
  public let unalterable: Int

  init(audit: Audit, trials: [[Trial]], disputed: Int) {
    self.audit = audit
    self.trials = trials.flatMap(\.self)
    self.disputed = disputed
    unalterable = trials.count(where: \.isEmpty)
  }

  /// The alterations of the figures that fit, a figure's own together.
  public func tally(where fits: (Audit.AuditedFigure) -> Bool = { _ in true }) -> Tally {
    var tally = Tally()
    for own in byFigure where fits(audit.figures[own[0].figure]) { tally.add(own) }
    return tally
  }

  /// The alterations of figures that a rule ticked: those that stand in a checked relation.
  public var checked: Tally { tally { $0.status == .ticked } }

  /// The alterations, those of one figure together.
  public var byFigure: [[Trial]] {
    var groups: [[Trial]] = []
    for trial in trials {
      if groups.last?[0].figure == trial.figure {
        groups[groups.count - 1].append(trial)
      } else {
        groups.append([trial])
      }
    }
    return groups
  }

  /// Why alterations go unnoticed and how often, the commonest first.
  public var misses: [(miss: Miss, count: Int)] {
    var counts: [Miss: Int] = [:]
    for trial in trials {
      if let miss = trial.miss { counts[miss, default: 0] += 1 }
    }
    return counts.map { ($0.key, $0.value) }.sorted {
      ($1.1, $0.0.rule ?? "", $0.0.reason.rawValue) < ($0.1, $1.0.rule ?? "", $1.0.reason.rawValue)
    }
  }
}
