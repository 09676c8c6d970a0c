import Figures
import Reports

/// Parts and bases that would have made a share right.
extension Causes {
  /// The part, the base or both of the period before.
  func previousShare(_ judgement: Judgement) -> String? {
    let relation = judgement.relation
    guard let stated = relation.stated, relation.leading == 1, relation.terms.count == 2,
      let part = previousPeriod(of: relation.terms[0]),
      let base = previousPeriod(of: relation.terms[1])
    else { return nil }
    let now = (relation.terms[0], relation.terms[1])
    let readings = [
      (part, base, "both figures"), (part, now.1, "the part"), (now.0, base, "the base"),
    ]
    return readings.first { part, base, _ in
      guard !base.figure.value.isZero,
        let share = try? Shares.percentage(of: part.figure.value, in: base.figure.value)
      else { return false }
      return isPrinted(share, as: stated.figure)
    }?.2
  }

  private static let unsettled: Set<String> = [
    "open", "ongoing", "pending", "outstanding", "withdrawn", "undetermined", "unknown", "live",
    "discontinued", "incomplete",
  ]

  /// The row without which the base makes the share right: cases that are open or were withdrawn.
  func baseWithoutSome(_ judgement: Judgement) -> String? {
    guard let stated = judgement.relation.stated, let part = judgement.relation.firstOperand,
      let base = judgement.relation.secondOperand,
      case .cell(let table, _, let column, _)? = judgement.relation.terms.first?.slot
    else { return nil }
    let rows = study.layouts[table].rows
    return rows.indices.first { row in
      guard !Causes.unsettled.isDisjoint(with: Label(rows[row].label).words),
        let left = study.term(table: table, row: row, column: column),
        let rest = try? base.value - left.figure.value, rest > .zero,
        let share = try? Shares.percentage(of: part.value, in: rest)
      else { return false }
      return isPrinted(share, as: stated.figure)
    }.map { rows[$0].label }
  }

  /// Another count of the sentence that makes the share right.
  func otherBaseInSentence(_ judgement: Judgement) -> String? {
    guard let stated = judgement.relation.stated, let part = judgement.relation.terms.first,
      case .prose(let block, let number, let own) = part.slot
    else { return nil }
    let figures = study.report.blocks[block].sentences[number].figures
    let base = judgement.relation.secondOperand?.value
    return figures.indices.first { index in
      let figure = figures[index].figure
      guard index != own, figure.kind == .count, !figure.value.isZero, figure.value != base,
        let share = try? Shares.percentage(of: part.figure.value, in: figure.value)
      else { return false }
      return isPrinted(share, as: stated.figure)
    }.map { figures[$0].figure.text }
  }
}
