import Claims
import Figures
import Reports
import Structure

/// Counts with their shares that retell a row of a table beside them: `Leaving Care drew 17 complaints
/// (12 %)` above the row's 17 and the column's 143.
extension ProseTies {
  /// Whether a count or its share is that of a row which the sentence names, or which prints both, so
  /// that the share is of the column's total and the two must agree.
  func retellsRow(
    of table: TableFacts, _ whole: [Term], _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    guard claim.family == .countWithShare, claim.certainty == .strong,
      claim.baseWords.allSatisfy(table.wholeContext.contains), claim.hedge == nil,
      claim.time == nil || claim.time == .thisYear, whole.count == 1,
      case .cell(_, _, let column, _)? = whole.first?.slot, let all = whole.first?.figure,
      all.kind == .count,
      let shared = [claim.stated, claim.beside].lazy.compactMap({ $0.flatMap { said.term($0) } })
        .first(where: { $0.figure.kind == .percent }),
      let part = [claim.beside, claim.stated].lazy.compactMap({ $0.flatMap { said.term($0) } })
        .first(where: { $0.figure.kind == .count }), part.figure.isInDigits,
      part.figure.bounds == nil, part.figure.value <= all.value, !tellsOfChange(by: part, said),
      !namesItsOwn(shared, said)
    else { return false }
    let rows = table.view.bodyRows.filter { table.view.isPart($0) }
    let named = said.named[table.index]?.rows ?? []
    let equal = rows.filter { table.view.term($0, column)?.figure.value == part.figure.value }
    if equal.count == 1, let row = equal.first, part.figure.value >= 10 {
      return named.contains(row)
        || part.figure.value >= 20 && printsShare(row, of: all, in: table, column)
    }
    // The count differs from the cell that the share is of.
    guard equal.isEmpty, shared.figure.value >= 10 || shared.figure.places > 0 else { return false }
    let meant = rows.filter { row in
      guard named.contains(row), isOf(claim, said, table.layout.rows[row].label),
        let cell = table.view.term(row, column), cell.figure.value >= 10,
        !isTold(cell.figure.value, said)
      else { return false }
      return fits(shared.figure, cell.figure.value, all.value)
    }
    return meant.count == 1
  }

  private func isTold(_ value: Exact, _ said: Said) -> Bool {
    said.sentence.figures.contains { $0.figure.value == value }
  }

  private func fits(_ share: Figure, _ part: Exact, _ whole: Exact) -> Bool {
    (try? Shares.fits(share, part: part, base: whole, policy: .nearest)) ?? false
  }

  /// Whether the row prints the share of its own cell in the column's total.
  private func printsShare(
    _ row: Int, of all: Figure, in table: TableFacts, _ column: Int
  ) -> Bool {
    guard let cell = table.view.term(row, column) else { return false }
    return table.layout.valueColumns.contains { other in
      guard let share = table.view.term(row, other), share.figure.kind == .percent else {
        return false
      }
      return fits(share.figure, cell.figure.value, all.value)
    }
  }

  /// Whether a claim speaks of another year than its report.
  func isOfOtherYear(_ claim: ProseClaim, _ said: Said) -> Bool {
    switch claim.time {
    case .previousYear, .yearsBefore: return true
    case .period(let period):
      let own = study.period(ofPart: said.part)?.year
      return period.year != nil && own != nil && period.year != own
    default: return false
    }
  }

  /// `(31 % of those who were seen)`: whether the words behind a share say what it is of.
  private func namesItsOwn(_ share: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let index) = share.slot else { return true }
    let end = said.sentence.figures[index].range.upperBound
    return said.sentence.text.utf8.dropFirst(end).starts(with: " of ".utf8)
  }

  /// Whether the sentence tells of movements: `rose from 12 to 17 (42 %)`, `dropped by 48, or 73 %`.
  private func tellsOfChange(by part: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let index) = part.slot else { return true }
    let start = said.sentence.figures[index].range.lowerBound
    return String(decoding: said.sentence.text.utf8.prefix(start).suffix(4), as: UTF8.self)
      == " by "
      || said.claims.contains {
        [.change, .difference, .comparison, .target, .multiple, .trend].contains($0.family)
      }
  }
}
