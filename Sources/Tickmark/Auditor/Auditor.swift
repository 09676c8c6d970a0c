import Figures
import Reports

/// Decides what rules found, explains it, and draws up the audit.
struct Auditor {
  let study: Study

  /// Turns relations into checks in reading order, with causes, repairs and fingerprints.
  func checks(for relations: [Relation], ledger: inout Ledger) -> [Check] {
    let judgements = Judge().decide(relations)
    let repairs = Repairs(judgements).find()
    let causes = Causes(study: study)
    var drafts: [(check: Check, judgement: Judgement, repaired: Slot?)] = []
    for (number, judgement) in judgements.enumerated() {
      var check = draw(judgement)
      if judgement.verdict == .contradicts {
        diagnose(&check, judgement, causes, repairs[number])
      }
      drafts.append((check, judgement, repairs[number]?.slot))
    }
    let order = drafts.indices.sorted {
      Auditor.precedes(drafts[$0].check, $0, drafts[$1].check, $1)
    }
    var checks = order.map { drafts[$0].check }
    Fingerprint.assign(&checks, addresses: order.map { drafts[$0].judgement.relation.address })
    for (position, number) in order.enumerated() {
      let judgement = drafts[number].judgement
      let stated = judgement.relation.stated
      let terms = judgement.shownTerms.map(\.slot)
      checks[position].figures =
        ([stated?.slot].compactMap(\.self) + terms).compactMap { ledger.index(of: $0) }
      ledger.enter(
        checks[position], stated: stated?.slot, terms: terms, repaired: drafts[number].repaired)
    }
    return checks
  }

  private static func precedes(_ first: Check, _ a: Int, _ second: Check, _ b: Int) -> Bool {
    (first.place.line, first.place.column ?? 0, a) < (
      second.place.line, second.place.column ?? 0, b
    )
  }

  private func draw(_ judgement: Judgement) -> Check {
    let relation = judgement.relation
    let explanation = Explanation(judgement: judgement)
    var check = Check(
      pack: relation.pack, rule: relation.rule, verdict: judgement.verdict,
      severity: judgement.severity, lane: relation.lane, place: place(of: relation),
      message: explanation.message)
    check.stated = relation.stated?.figure.text
    if judgement.verdict != .unassessable, judgement.verdict != .missing {
      check.expected = explanation.expected
      check.computed = judgement.computed?.description
    }
    let isSum = Auditor.isSum(relation.statement)
    check.operands = judgement.shownTerms.map { term in
      Check.Operand(
        term.figure.text, at: study.place(of: term.slot),
        isSubtracted: isSum ? term.isSubtracted : nil, label: term.label)
    }
    check.cause = judgement.cause
    check.related = relation.related.map { Check.Related("the table that nearly matches", at: $0) }
    check.note = note(on: judgement)
    return check
  }

  private static func isSum(_ statement: Relation.Statement) -> Bool {
    switch statement {
    case .sum, .anySum, .whole: return true
    default: return false
    }
  }

  private func place(of relation: Relation) -> Place {
    if let place = relation.place { return place }
    if let slot = relation.stated?.slot ?? relation.terms.last?.slot {
      return study.place(of: slot)
    }
    return Place(file: study.report.file, line: 1)
  }

  private func diagnose(
    _ check: inout Check, _ judgement: Judgement, _ causes: Causes, _ repair: Repairs.Repair?
  ) {
    let found = causes.diagnose(judgement).sorted { $0.cost < $1.cost }
    if let repair {
      // The cause is that of the figure to change, which need not be the stated one.
      check.cause =
        found.first { $0.slot == repair.slot && $0.cause != nil }?.cause ?? check.cause
    } else if judgement.relation.cause == nil,
      check.cause == nil || check.cause == .statedDifferently
    {
      let statedSlot = judgement.relation.stated?.slot
      let own = found.filter { $0.slot == statedSlot && $0.cause != nil }
      let isClear = own.count(where: { $0.cost == own.first?.cost }) == 1
      if isClear, let best = own.first, found.first?.cost == best.cost {
        check.cause = best.cause
      }
    }
    if let repair {
      check.repair = Check.Change(
        at: study.place(of: repair.slot), from: repair.figure.text,
        to: Explanation.like(repair.figure, repair.value))
    }
    check.candidates = found.filter { $0.slot != repair?.slot }.prefix(5).map { candidate in
      Check.Change(
        at: study.place(of: candidate.slot), from: candidate.from, to: candidate.to,
        why: candidate.why)
    }
  }

  private func note(on judgement: Judgement) -> String? {
    var notes: [String] = []
    if judgement.verdict == .contradicts || judgement.verdict == .missing,
      let why = judgement.relation.why
    {
      notes.append(why)
    }
    switch judgement.rounding {
    case .sumOfRounded: notes.append("figures may not add to the total because of rounding")
    case .forcedTo100: notes.append("a footnote could say that shares were adjusted to add to 100")
    case .truncated: notes.append("a footnote could say that figures were cut off, not rounded")
    default: break
    }
    if judgement.relation.statement == .percentChange, judgement.verdict == .agrees,
      let base = judgement.relation.firstOperand, base.isExact, base.value.magnitude < 10
    {
      notes.append("a percentage on a base of \(base.text)")
    }
    if let gap = judgement.gap, judgement.verdict == .rounded,
      let stated = judgement.relation.stated,
      Sums.isUnlikely(gap: gap, unit: stated.figure.unit, parts: judgement.relation.terms.count)
    {
      notes.append("possible by rounding alone, but unlikely")
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}
