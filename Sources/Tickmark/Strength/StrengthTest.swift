import Figures
import Reports

/// Alters each figure of a report in turn and asks the rules again; each figure may be tried apart.
public struct StrengthTest: Sendable {
  /// What the rules say of some parts of the report, before anything is altered.
  private struct Scope: Sendable {
    let report: Report
    let judgements: [Judgement]
    /// The findings that are there already.
    let known: Set<RelationKey>
    /// The judgements that speak of each figure.
    let byFigure: [Slot: [Int]]
  }

  private struct Subject: Sendable {
    let figure: Int
    let slot: Slot
    let scope: Int
  }

  private let examination: Examination
  private let audit: Audit
  private var scopes: [Scope] = []
  private var subjects: [Subject] = []
  private var disputed = 0

  /// How many figures there are to try.
  public var count: Int { subjects.count }

  /// Audits the report as it stands, and finds the figures that may be altered.
  public init(_ report: Report, with examination: Examination) {
    self.examination = examination
    audit = examination.audit(report)
    let study = examination.study(report)
    let judgements = examination.judge(study).judgements
    let parts = PartGroups(of: judgements, in: study)
    scopes = parts.groups.map { group in
      let own = report.only(parts: group)
      let found =
        parts.groups.count == 1
        ? judgements : examination.judge(examination.study(own)).judgements
      return Scope(
        report: own, judgements: found,
        known: Set(found.filter(\.isTold).map { RelationKey($0.relation) }),
        byFigure: StrengthTest.byFigure(found))
    }
    for (index, slot) in Ledger(study).slots.enumerated() {
      guard let slot, audit.figures[index].status != .exempt else { continue }
      let scope = parts.group(of: study.part(of: slot))
      let isDisputed = (scopes[scope].byFigure[slot] ?? []).contains {
        scopes[scope].judgements[$0].isTold
      }
      guard !isDisputed, audit.figures[index].status != .contradicted else {
        disputed += 1
        continue
      }
      subjects.append(Subject(figure: index, slot: slot, scope: scope))
    }
  }

  /// Tries every alteration of one figure.
  public func trials(of index: Int) -> [Strength.Trial] {
    let subject = subjects[index]
    let text = audit.figures[subject.figure].text
    let scope = scopes[subject.scope]
    return Slip.alterations(of: text).compactMap { slip, altered in
      guard let report = scope.report.altering(subject.slot, from: text, to: altered) else {
        return nil
      }
      let found = examination.judge(examination.study(report)).judgements
      let isNoticed = found.contains {
        $0.isTold && !scope.known.contains(RelationKey($0.relation))
      }
      return Strength.Trial(
        figure: subject.figure, slip: slip, altered: altered,
        miss: isNoticed ? nil : miss(subject.slot, scope, found))
    }
  }

  /// Puts together what came of the figures, in their order.
  public func strength(of trials: [[Strength.Trial]]) -> Strength {
    Strength(audit: audit, trials: trials, disputed: disputed)
  }

  /// What became of the relations that the figure stood in.
  private func miss(_ slot: Slot, _ scope: Scope, _ found: [Judgement]) -> Strength.Miss {
    let own = (scope.byFigure[slot] ?? []).map { scope.judgements[$0] }
    let holding = own.filter { $0.holds && $0.relation.lane != .suggested }
    guard !holding.isEmpty else {
      return Strength.Miss(
        reason: own.isEmpty ? .noRule : .undecided, rule: own.first?.relation.rule)
    }
    let misses = holding.map { before -> Strength.Miss in
      let key = RelationKey(before.relation)
      let after =
        found.first { RelationKey($0.relation) == key }
        ?? found.first {
          // A sentence whose figure no table gives any more is left undecided.
          $0.relation.rule == before.relation.rule && $0.relation.stated?.slot == slot
        }
      return Strength.Miss(reason: StrengthTest.reason(after), rule: before.relation.rule)
    }
    // What a rule may say to a figure that it binds tells more than that another let it go.
    return misses.first { $0.reason != .unbound && $0.reason != .withinRounding }
      ?? misses.first { $0.reason == .unbound } ?? misses[0]
  }

  private static func reason(_ after: Judgement?) -> Strength.Miss.Reason {
    guard let after else { return .unbound }
    switch after.verdict {
    case .agrees, .rounded: return after.isWithinRounding ? .withinRounding : .allowed
    case .contradicts, .missing: return .onlyNoted
    case .unassessable, .broken: return .onlyConfirmed
    }
  }

  private static func byFigure(_ judgements: [Judgement]) -> [Slot: [Int]] {
    var found: [Slot: [Int]] = [:]
    for (index, judgement) in judgements.enumerated() {
      for slot in judgement.relation.slots { found[slot, default: []].append(index) }
    }
    return found
  }
}

/// What a relation is about, whatever its figures say.
private struct RelationKey: Hashable {
  private let pack: String
  private let rule: String
  private let slots: [Slot]
  private let address: [String]

  init(_ relation: Relation) {
    pack = relation.pack
    rule = relation.rule
    slots = relation.slots
    address = slots.isEmpty ? relation.address : []
  }
}

extension Relation {
  /// The figures that it speaks of, the stated one first.
  fileprivate var slots: [Slot] { [stated?.slot].compactMap(\.self) + terms.map(\.slot) }
}

extension Judgement {
  fileprivate var holds: Bool { verdict == .agrees || verdict == .rounded }

  /// Whether it holds by the arithmetic of figures of which one at least was rounded.
  fileprivate var isWithinRounding: Bool {
    guard relation.allowed == nil, !relation.isLoose else { return false }
    switch relation.statement {
    case .sum, .anySum, .share, .whole, .percentChange, .difference, .mean, .rate, .product, .same:
      let figures = [relation.stated?.figure].compactMap(\.self) + shownTerms.map(\.figure)
      return figures.contains { !relation.grained($0).isExact }
    default: return false
    }
  }

  /// Whether it is an error or a warning.
  fileprivate var isTold: Bool {
    (verdict == .contradicts || verdict == .missing || verdict == .broken)
      && (severity ?? .note) >= .warning
  }
}

/// The parts of a report that rules set against each other, so that each group can be asked alone.
private struct PartGroups {
  private(set) var groups: [Set<Int>] = []
  private var groupOfPart: [Int: Int] = [:]

  init(of judgements: [Judgement], in study: Study) {
    let parts = Set(study.report.sections.map(\.part)).sorted()
    groups = parts.map { [$0] }
    for judgement in judgements {
      let own = Set(judgement.relation.slots.filter(\.isOwn).map(study.part))
      guard own.count > 1 else { continue }
      let joined = groups.filter { !$0.isDisjoint(with: own) }
      groups.removeAll { !$0.isDisjoint(with: own) }
      groups.append(joined.reduce(into: Set()) { $0.formUnion($1) })
    }
    for (index, group) in groups.enumerated() {
      for part in group { groupOfPart[part] = index }
    }
  }

  func group(of part: Int) -> Int { groupOfPart[part] ?? 0 }
}

extension Study {
  fileprivate func part(of slot: Slot) -> Int {
    switch slot {
    case .cell(let table, _, _, _), .words(let table, _, _, _): part(ofTable: table)
    case .prose(let block, _, _): part(ofBlock: block)
    case .elsewhere: -1
    }
  }
}
