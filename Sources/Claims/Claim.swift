import Figures
import Reports

/// One assertion about figures that a sentence makes.
public struct Claim: Hashable, Sendable {
  /// What kind of assertion it is.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// So many things: `stated` is the number of the subject.
    case count
    /// A count that the sentence calls a total.
    case total
    /// A percentage of a base that is named by words or by a figure.
    case share
    /// So many of so many: `stated` of `base`.
    case nOfM
    /// A count and its percentage side by side: `count` is `stated` of the base.
    case countWithShare
    /// A change between two periods, with or without its size.
    case change
    /// The distance of two quantities of one period.
    case difference
    /// Two quantities set against each other: `to` beside `from`, or the subject beside `base`.
    case comparison
    /// The highest or the lowest of a set.
    case extreme
    /// More than half.
    case majority
    /// A count of what is left over.
    case remainder
    /// A percentage of what is left over.
    case complement
    /// A fraction in words: a third of the base.
    case fraction
    /// Figures that make up the stated one.
    case listOfParts
    /// A count out of a base that stands in front: `of the 40 cases, 12`.
    case subset
    /// A count of things that are listed or named.
    case listCount
    /// A mean.
    case average
    /// Bounds without one value: between 40 and 50.
    case range
    /// An amount of money.
    case money
    /// A direction without a number.
    case trend
    /// A factor: doubled, three times as many.
    case multiple
    /// A target that was met, missed or passed: `to` against the target in `from`.
    case target
    /// What a sentence works out: `stated` is what the operands make, added and taken away.
    case reckoning
    /// What so many at so much come to: `stated` is what the operands multiply to, by `implied`.
    case product
    /// How long it is from one date to another: `stated` lies in `implied`, in days.
    case span
  }

  /// Which way a change or a comparison goes.
  public enum Direction: String, Hashable, Sendable {
    case up, down, same, none
  }

  /// What the size of a change is counted in.
  public enum Measure: String, Hashable, Sendable {
    case perCent, points, number, multiple, none
  }

  /// Whether the grammar leaves one reading or only makes it likely.
  public enum Certainty: String, Hashable, Sendable {
    case strong, weak
    /// Words point to one reading and do not rule others out: only a slip would prove it wrong.
    case likely
  }

  /// The time that a claim or its base speaks of.
  public enum Time: Hashable, Sendable {
    /// A period that the sentence prints.
    case period(Period)
    /// This year, this reporting period.
    case thisYear
    /// Last year, the preceding period.
    case previousYear
    /// Over the last three years: so many years before.
    case yearsBefore(Int)
  }

  /// Words that send the reader back to a figure that was given before.
  public enum BackReference: String, Hashable, Sendable {
    /// Of these, of which, of whom, of them.
    case ofThese
    /// Those 17 appeals, these five reviews.
    case thoseN
    /// The remaining, the remainder, the rest.
    case remaining
    /// The other third.
    case other
  }

  /// A figure of an earlier sentence of the paragraph that the claim leans on.
  public struct Antecedent: Hashable, Sendable {
    /// How many sentences back it stands.
    public var sentencesBack: Int
    /// The index of the figure in that sentence.
    public var figure: Int
  }

  /// A figure that a sentence reckons with.
  public struct Operand: Hashable, Sendable {
    /// Where it stands; no sentence back is the claim's own.
    public var place: Antecedent
    /// Whether it is taken away.
    public var isTaken: Bool
  }

  /// A place in a row of figures.
  public struct Turn: Hashable, Sendable {
    /// How many stand in front of it.
    public var position: Int
    /// How many there are.
    public var count: Int
  }

  /// What kind of assertion it is.
  public var family: Family
  /// The figure that is asserted, by its index in the sentence; nil where words imply it.
  public var stated: Int?
  /// What words alone assert: (50, 100] for a majority, 2 for doubled, 12 months for a mean, and
  /// the 10,000 of a rate.
  public var implied: Interval?
  /// How the stated figure is hedged.
  public var hedge: Hedge?
  /// The whole that the stated figure is a part of, where the sentence prints it.
  public var base: Int?
  /// The value before.
  public var from: Int?
  /// The value after.
  public var to: Int?
  /// The value before, or the base of a share, where an earlier sentence prints it.
  public var earlierFrom: Antecedent?
  /// The value after, or the part of a share, where an earlier sentence prints it.
  public var earlierTo: Antecedent?
  /// The count that stands beside a percentage or a fraction, or the percentage beside a fraction.
  public var beside: Int?
  /// The figures that make up the stated one, or that leave the remainder.
  public var parts: [Int] = []
  /// What a reckoning adds and takes away.
  public var operands: [Operand] = []
  /// Which way it goes.
  public var direction: Direction = .none
  /// How the size of a change is measured.
  public var measure: Measure = .none
  /// The things that are counted, as normal words.
  public var subject: [String] = []
  /// What narrows the subject: an outcome, a service, a place.
  public var qualifiers: [String] = []
  /// The words of the base: `of visits made`.
  public var baseWords: [String] = []
  /// Words that say which of those things, behind them or at the head of the sentence: `of calls about
  /// bins`, `In Ashby, 12 % of calls`.
  public var narrowing: [String] = []
  /// Whether the words of the base stand behind the share itself, or behind one of a row of pairs.
  public var saysWhole = false
  /// Whether it is a share `of the total`, which the sentence does not print.
  public var isOfTotal = false
  /// Categories that the sentence adds up, each as words: late or very late.
  public var alternatives: [[String]] = []
  /// When.
  public var time: Time?
  /// Against when.
  public var comparedWith: Time?
  /// How the claim leans on what was said before.
  public var back: BackReference?
  /// The figure of an earlier sentence that it most likely leans on.
  public var antecedent: Antecedent?
  /// The stated figure of the claim that this one may be a part of: `70 % were …, with 20 % in …`.
  public var within: Int?
  /// How many things the sentence itself names, for a count of a list; nil where they follow below.
  public var named: Int?
  /// Whether the sentence says that the target was met.
  public var isMet = false
  /// Whether words alone tie its figures together: `15 % of the 34`, `94 of 112 (84 %)`.
  public var isTied = false
  /// Its place among shares in a row, `92 % and 88 %`, which take what they speak of in that order.
  public var turn: Turn?
  /// Whether no case can be in two of the parts.
  public var isExclusive = false
  /// How sure the grammar is.
  public var certainty: Certainty = .strong
  /// The bytes of the sentence that the claim was read from.
  public var range: Range<Int>

  /// Makes a claim.
  public init(_ family: Family, stated: Int? = nil, range: Range<Int>) {
    self.family = family
    self.stated = stated
    self.range = range
  }
}

/// What a sentence stands in.
public struct ClaimContext: Hashable, Sendable {
  /// The period of the part or the section.
  public var period: Period?
  /// The headings from the highest down.
  public var headings: [String]
  /// The sentences before it in the paragraph, or the item's lead-in, in reading order.
  public var preceding: [Sentence]

  /// Makes a context.
  public init(period: Period? = nil, headings: [String] = [], preceding: [Sentence] = []) {
    self.period = period
    self.headings = headings
    self.preceding = preceding
  }
}
