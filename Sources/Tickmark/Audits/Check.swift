import Figures
import Reports

/// What became of a comparison.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The printed precision holds.
  case agrees
  /// Off, and a named policy of the whole column or set explains it.
  case rounded
  /// Off and unexplained.
  case contradicts
  /// Something that must be there is not.
  case missing
  /// Cannot be decided; the reason is said.
  case unassessable
  /// The rule itself is at fault.
  case broken
}

/// How much a check weighs at the gate.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case note, warning, error

  /// Orders from note to error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// How sure it is which quantities belong together.
public enum Lane: String, Hashable, Sendable, CaseIterable {
  /// A rule named them.
  case declared
  /// Labels and layout leave one reading.
  case inferred
  /// A guess, never above a note.
  case suggested
}

/// The slip that explains a contradiction, under the contract's names.
public enum Cause: String, Hashable, Sendable, CaseIterable {
  case dividedByNewValue = "divided-by-new-value"
  case pointsCalledPercent = "points-called-percent"
  case percentCalledPoints = "percent-called-points"
  case digitsTransposed = "digits-transposed"
  case oneDigitOff = "one-digit-off"
  case previousYearFigure = "previous-year-figure"
  case otherBase = "other-base"
  case excludesOpenOrWithdrawn = "excludes-open-or-withdrawn"
  case complement
  case omittedRow = "omitted-row"
  case countedTwice = "counted-twice"
  case forcedTo100 = "forced-to-100"
  case truncated
  case roundedTwice = "rounded-twice"
  case signFlipped = "sign-flipped"
  case directionFlipped = "direction-flipped"
  case thousandsSeparator = "thousands-separator"
  case scale
  case statedDifferently = "stated-differently"

  /// The slip in an officer's words.
  public var words: String {
    switch self {
    case .dividedByNewValue: "divided by the new value instead of the old one"
    case .pointsCalledPercent: "a difference in percentage points called per cent"
    case .percentCalledPoints: "a percentage change called percentage points"
    case .digitsTransposed: "two digits transposed"
    case .oneDigitOff: "one digit off"
    case .previousYearFigure: "the previous year's figure carried over"
    case .otherBase: "worked out on another base"
    case .excludesOpenOrWithdrawn: "a base that leaves out open or withdrawn cases"
    case .complement: "the complement of another share"
    case .omittedRow: "a row left out of the sum"
    case .countedTwice: "a row counted twice"
    case .forcedTo100: "nudged so that the set adds to 100"
    case .truncated: "cut off instead of rounded"
    case .roundedTwice: "rounded twice"
    case .signFlipped: "the sign flipped"
    case .directionFlipped: "the direction flipped"
    case .thousandsSeparator: "a thousands separator lost or misplaced"
    case .scale: "off by a power of ten"
    case .statedDifferently: "stated differently in another place"
    }
  }
}

/// One comparison that was made, and what came of it.
public struct Check: Hashable, Sendable {
  /// A figure that the stated one was compared with.
  public struct Operand: Hashable, Sendable {
    /// The figure as printed.
    public var value: String
    /// Where it is printed.
    public var place: Place
    /// Whether it is taken away instead of added; nil where it is not part of a sum.
    public var isSubtracted: Bool?
    /// What the figure is, in the table's words.
    public var label: String

    /// Makes an operand.
    public init(_ value: String, at place: Place, isSubtracted: Bool? = nil, label: String = "") {
      self.value = value
      self.place = place
      self.isSubtracted = isSubtracted
      self.label = label
    }
  }

  /// A change of one printed figure.
  public struct Change: Hashable, Sendable {
    /// Where the figure is printed.
    public var place: Place
    /// What is printed.
    public var from: String
    /// What would make the relations hold.
    public var to: String
    /// Why it is thought of; empty for the one repair.
    public var why: String

    /// Makes a change.
    public init(at place: Place, from: String, to: String, why: String = "") {
      self.place = place
      self.from = from
      self.to = to
      self.why = why
    }
  }

  /// A conclusion that turns with the figure.
  public enum Consequence: Hashable, Sendable {
    /// A rise is called a fall, more is called less, or the other way round.
    case direction
    /// The figure stands on the wrong side of a target, as printed.
    case target(String)
    /// The row carries a red, amber or green rating, as printed.
    case rating(String)
  }

  /// Why a finding does not block for now.
  public struct Waiver: Hashable, Sendable {
    /// The reason that was given.
    public var reason: String
    /// Who gave it.
    public var by: String?
    /// The last day on which it holds, as YYYY-MM-DD.
    public var until: String

    /// Makes a waiver.
    public init(reason: String, by: String? = nil, until: String) {
      self.reason = reason
      self.by = by
      self.until = until
    }
  }

  /// Another place that matters, and why.
  public struct Related: Hashable, Sendable {
    /// Where.
    public var place: Place
    /// Why it matters.
    public var message: String

    /// Makes a related place.
    public init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// The fingerprint: pack, rule and semantic address, no line and no figure.
  public var id = ""
  /// The pack of the rule.
  public var pack: String
  /// The rule, in kebab case.
  public var rule: String
  /// What came of the comparison.
  public var verdict: Verdict
  /// How much it weighs; nil where the figures agree.
  public var severity: Severity?
  /// How sure it is which quantities belong together.
  public var lane: Lane
  /// The stated figure's own place.
  public var place: Place
  /// The stated figure as printed.
  public var stated: String?
  /// What the operands give, to the printed precision.
  public var expected: String?
  /// The exact value or interval.
  public var computed: String?
  /// What the stated figure was compared with.
  public var operands: [Operand] = []
  /// One plain sentence that an officer can act on.
  public var message: String
  /// The slip that explains it, where one does.
  public var cause: Cause?
  /// The one change that the evidence leaves.
  @Seldom public var repair: Change?
  /// What a reader would conclude wrongly from it, beyond the figure itself.
  @Seldom public var consequence: Consequence?
  /// Weaker explanations, best first.
  public var candidates: [Change] = []
  /// Other places that matter.
  public var related: [Related] = []
  /// A remark that is no finding.
  public var note: String?
  /// The waiver that covers the finding, if any.
  @Seldom public var waived: Waiver?
  /// Whether the baseline holds it: it is told, but stops no publication.
  public var isInBaseline = false
  /// A hash of stated figure and operands.
  public var content = ""
  /// The figures that the check speaks of, as indices into the audit's figures: stated first.
  public var figures: [Int] = []

  /// Makes a check.
  public init(
    pack: String, rule: String, verdict: Verdict, severity: Severity?, lane: Lane, place: Place,
    message: String
  ) {
    self.pack = pack
    self.rule = rule
    self.verdict = verdict
    self.severity = severity
    self.lane = lane
    self.place = place
    self.message = message
  }

  /// Whether it is a contradiction or a missing thing.
  public var isFinding: Bool { verdict == .contradicts || verdict == .missing }
}
