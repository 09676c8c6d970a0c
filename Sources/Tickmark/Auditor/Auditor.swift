import Figures
import Reports

/// Decides what rules found, explains it, and draws up the audit.
struct Auditor {
  let study: Study

  /// Turns judgements into checks in reading order, with causes, repairs and fingerprints.
  func checks(for judgements: [Judgement], ledger: inout Ledger) -> [Check] {
    let single = Repairs(judgements)
    let repairs = single.find()
    var search = SmallestSet(judgements, single.relationsOfSlot)
    let sets = search.find(besides: Set(repairs.keys))
    let causes = Causes(study: study)
    var checks: [Check] = []
    checks.reserveCapacity(judgements.count)
    for number in judgements.indices {
      checks.append(draw(judgements[number], ledger))
      if judgements[number].verdict == .contradicts, judgements[number].house == nil {
        diagnose(
          &checks[number], judgements[number], causes, repairs[number], sets[number] ?? [], ledger)
        checks[number].consequence = Consequences(study: study, ledger: ledger).find(
          judgements[number], checks[number].cause)
      }
    }
    let order = checks.indices.sorted { Auditor.precedes(checks[$0], $0, checks[$1], $1) }
    checks = order.map { checks[$0] }
    Fingerprint.assign(&checks, addresses: order.map { judgements[$0].relation.address })
    for (position, number) in order.enumerated() {
      let judgement = judgements[number]
      let stated = judgement.relation.stated
      let terms = judgement.shownTerms.map(\.slot)
      checks[position].figures =
        ([stated?.slot].compactMap(\.self) + terms).compactMap { ledger.index(of: $0) }
      ledger.enter(
        checks[position], stated: stated?.slot, terms: terms, repaired: repairs[number]?.slot,
        of: judgement.relation)
    }
    return checks
  }

  private static func precedes(_ first: Check, _ a: Int, _ second: Check, _ b: Int) -> Bool {
    (first.place.line, first.place.column ?? 0, a) < (
      second.place.line, second.place.column ?? 0, b
    )
  }

  private func draw(_ judgement: Judgement, _ ledger: Ledger) -> Check {
    let relation = judgement.relation
    let explanation = Explanation(judgement: judgement)
    var check = Check(
      pack: relation.pack, rule: relation.rule, verdict: judgement.verdict,
      severity: judgement.severity, lane: relation.lane, place: place(of: relation, ledger),
      message: explanation.message)
    check.stated = relation.stated?.figure.text ?? relation.quoted
    if judgement.verdict != .unassessable, judgement.verdict != .missing {
      check.expected = explanation.expected
      // With a withheld figure in it a sum is no value to be told.
      if terms(of: judgement).allSatisfy({ $0.figure.bounds == nil }) {
        check.computed = judgement.computed?.description
      }
    }
    let isSum = Auditor.isSum(relation.statement)
    check.operands = judgement.shownTerms.map { term in
      Check.Operand(
        term.figure.text, at: ledger.place(of: term.slot, in: study),
        isSubtracted: isSum ? term.isSubtracted : nil, label: term.label)
    }
    check.cause = judgement.cause
    check.related = relation.related.map { Check.Related(relation.relatedWords, at: $0) }
    check.note = note(on: judgement)
    return check
  }

  private func terms(of judgement: Judgement) -> [Term] {
    [judgement.relation.stated].compactMap(\.self) + judgement.shownTerms
  }

  private static func isSum(_ statement: Relation.Statement) -> Bool {
    switch statement {
    case .sum, .anySum, .whole: return true
    default: return false
    }
  }

  private func place(of relation: Relation, _ ledger: Ledger) -> Place {
    if let place = relation.place { return place }
    if let slot = relation.stated?.slot ?? relation.terms.last?.slot {
      return ledger.place(of: slot, in: study)
    }
    return Place(file: study.report.file, line: 1)
  }

  private func diagnose(
    _ check: inout Check, _ judgement: Judgement, _ causes: Causes, _ repair: Repairs.Repair?,
    _ set: [SmallestSet.Change], _ ledger: Ledger
  ) {
    let own = causes.diagnose(judgement).filter(\.slot.isOwn).sorted { $0.cost < $1.cost }
    // Only the draft's own figures can be mended in it.
    let set = set.allSatisfy(\.slot.isOwn) ? set : []
    let together = set.filter { change in
      Repairs.terms(of: judgement).contains { $0.slot == change.slot }
    }.map { candidate($0, of: set) }
    // What is part of the smallest set comes before what only explains this one relation.
    let found = together + own.filter { other in !together.contains { $0.slot == other.slot } }
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
        at: ledger.place(of: repair.slot, in: study), from: repair.figure.text,
        to: Explanation.replacement(of: repair.figure, repair.value))
    }
    check.candidates = found.filter { $0.slot != repair?.slot }.prefix(5).map { candidate in
      Check.Change(
        at: ledger.place(of: candidate.slot, in: study), from: candidate.from, to: candidate.to,
        why: candidate.why)
    }
  }

  /// A figure of the smallest set, with the others that must change beside it.
  private func candidate(
    _ change: SmallestSet.Change, of set: [SmallestSet.Change]
  ) -> Causes.Candidate {
    let others = set.filter { $0.slot != change.slot }.map { other in
      "“\(name(of: other))” \(other.figure.text) → \(Explanation.replacement(of: other.figure, other.value))"
    }
    let slip = Slips.slip(from: change.value, to: change.figure.value)
    return Causes.Candidate(
      slot: change.slot, from: change.figure.text,
      to: Explanation.replacement(of: change.figure, change.value),
      why: "together with \(others.joined(separator: " and ")) it makes everything hold",
      cost: -1, cause: slip?.cause)
  }

  private func name(of change: SmallestSet.Change) -> String {
    guard case .cell(let table, let row, let column, _) = change.slot else { return change.label }
    let layout = study.layouts[table]
    return [layout.rows[row].label, layout.columns[column].label].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func note(on judgement: Judgement) -> String? {
    var notes: [String] = []
    if let house = judgement.house { return house.words }
    if judgement.verdict == .contradicts || judgement.verdict == .missing,
      let why = judgement.relation.why
    {
      notes.append(why)
    }
    switch judgement.rounding {
    case .sumOfRounded:
      let base = judgement.relation.grain.map { ": they are multiples of \($0)" } ?? ""
      notes.append("figures may not add to the total because of rounding" + base)
    case .forcedTo100: notes.append("a footnote could say that shares were adjusted to add to 100")
    case .truncated: notes.append("a footnote could say that figures were cut off, not rounded")
    case .roundedTwice:
      notes.append("work the shares out from the counts, or say that they were rounded twice")
    case .mixed:
      notes.append(
        "some shares of the column are rounded and others cut off: work all of them out one way, or say so in a footnote"
      )
    default: break
    }
    if let conflict = judgement.conflict {
      notes.append(
        "each holds, but not all of them of figures that were each rounded on their own: "
          + conflict)
    }
    if judgement.isMixed {
      notes.append(
        "other shares of the draft are rounded: one way for all, or a footnote, would tell the reader"
      )
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
