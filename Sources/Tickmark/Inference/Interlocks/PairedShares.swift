import Claims
import Figures
import Reports

extension Inference {
  /// A percentage beside its number is of what the percentages beside it are of, or of what its number was
  /// taken from.
  public static let pairedShares = ofOpenFigures("pairedShares") { open in
    open.study.said.indices.flatMap(PairedShares(open: open).relations)
  }
}

/// Finds numbers with their percentage that no figure of the section explains, and that one slip would tie
/// to what is known of them: `4,871 emergencies (59.4 %) and 15,677 routine jobs (81.6 %)`.
private struct PairedShares {
  let open: OpenFigures

  func relations(_ index: Int) -> [Relation] {
    let said = open.study.said[index]
    guard said.cell == nil else { return [] }
    return open.study.figures(index, of: [.percent]).compactMap { share in
      guard open.isOpen(share), share.term.figure.value > .zero,
        share.term.figure.value <= .hundred,
        share.term.figure.bounds == nil,
        !open.study.isHedged(share), !isSize(share), let number = number(beside: share)
      else { return nil }
      return relation(share, number, said)
    }
  }

  /// `£1.6m (11 % more than in May)`.
  private func isSize(_ share: Amount) -> Bool {
    let clause = open.study.clause(around: share)
    return (clause.front.suffix(3) + clause.behind.prefix(3)).contains {
      PairedShares.sizes.contains($0)
    }
  }

  private static let sizes: Set<String> = RetoldWords.ups.union(RetoldWords.downs)
    .union(["than", "compared", "against", "last", "previous", "target", "average", "nationally"])

  /// The number that the percentage says once more.
  private func number(beside share: Amount) -> Amount? {
    let near = open.study.figures(share.sentence, of: [.count, .money]).filter {
      (open.study.areBeside($0, share) || isInBracket($0, behind: share))
        && $0.term.figure.bounds == nil && !open.study.isHedged($0)
    }
    return near.count == 1 ? near[0] : nil
  }

  /// `67 % of our staff (3,450)`.
  private func isInBracket(_ number: Amount, behind share: Amount) -> Bool {
    guard number.isBracketed, !share.isBracketed, number.range.lowerBound > share.range.upperBound
    else { return false }
    let gap = open.study.between(share, number)
    return gap.starts(with: " of ".utf8) && gap.count <= 30 && gap.last == UInt8(ascii: "(")
      && !gap.contains { Set(",;:.0123456789".utf8).contains($0) }
  }

  private func relation(_ share: Amount, _ number: Amount, _ said: Said) -> Relation? {
    let bases = bases(of: number, share)
    guard !bases.isEmpty else { return nil }
    let values = Set(bases.map(\.figure.value))
    guard values.count < 3, !isExplained(share, number) else { return nil }
    let slipped = bases.filter { base in
      base.figure.kind == number.term.figure.kind && isOff(share, number, base)
    }
    guard let base = slipped.first, Set(slipped.map(\.figure.value)).count == 1 else { return nil }
    return Relation(
      rule: "share-in-prose", .share, stated: share.term, terms: [number.term, base],
      address: open.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "paired", String(share.range.lowerBound)])
  }

  private func isOff(_ share: Amount, _ number: Amount, _ base: Term) -> Bool {
    guard !OneSlip.isGivenOtherwise(share.term, number.term, base) else { return false }
    if FarApart.digits(of: share.term) > 1, OneSlip.isSlip(of: share.term, number.term, base) {
      return true
    }
    guard !open.isHeld(number), FarApart.digits(of: number.term) > 2 else { return false }
    return FarApart.slips(of: number.term.figure).contains {
      FarApart.isSlip(of: number.term.figure, to: $0)
        && OneSlip.fits(share.term, OneSlip.mended(number.term, $0), base)
    }
  }

  // MARK: Of what

  private func bases(of number: Amount, _ share: Amount) -> [Term] {
    basesBeside(share) + open.relations(of: number).compactMap { base(of: number, in: $0) }
  }

  /// What the other percentages of the paragraph are of, that stand beside numbers as well.
  private func basesBeside(_ share: Amount) -> [Term] {
    let own = open.study.said[share.sentence]
    return open.study.said.indices.filter {
      open.study.said[$0].block == own.block && open.study.said[$0].cell == nil
    }.flatMap { open.study.figures($0, of: [.percent]) }.compactMap { other in
      guard other.term.slot != share.term.slot, let number = self.number(beside: other) else {
        return nil
      }
      return open.relations(of: other).lazy.compactMap { relation -> Term? in
        guard relation.statement == .share, relation.leading == 1, relation.terms.count == 2,
          relation.stated?.slot == other.term.slot, relation.terms[0].slot == number.term.slot
        else { return nil }
        return relation.terms[1]
      }.first
    }
  }

  /// What a size was the change of, or a part a part of.
  private func base(of number: Amount, in relation: Relation) -> Term? {
    switch relation.statement {
    case .difference where relation.stated?.slot == number.term.slot && relation.terms.count == 2:
      return relation.terms[0]
    case .sum where relation.terms.contains(where: \.isSubtracted):
      guard relation.stated?.slot == number.term.slot, relation.terms.count == 2 else { return nil }
      return relation.terms.first { !$0.isSubtracted }
    case .sum where relation.stated?.slot != number.term.slot: return relation.stated
    default: return nil
    }
  }

  // MARK: What else may be meant

  /// Whether some figure of the section makes the percentage right.
  private func isExplained(_ share: Amount, _ number: Amount) -> Bool {
    let said = open.study.said[share.sentence]
    let near = open.study.said.indices.filter { index in
      let other = open.study.said[index]
      return other.section == said.section && abs(other.block - said.block) < 4
    }.flatMap { open.study.figures($0, of: [.count, .money]) }.map(\.term)
    let own = near.filter { $0.slot.isOfSentence(of: share.term.slot) }
    let cells = open.ties.tables(for: said).filter { $0.distance(from: said) ?? 2 < 2 }
      .flatMap { table in
        table.view.bodyRows.flatMap { row in
          table.layout.valueColumns.compactMap { table.view.term(row, $0) }
        }
      }
    let amounts = (near + cells).filter { $0.figure.kind != .percent }
    return amounts.contains { OneSlip.isGivenOtherwise(share.term, number.term, $0) }
      || own.contains { part in own.contains { OneSlip.fits(share.term, part, $0) } }
      || isOfTwo(share, number, own)
  }

  /// `Of 61 upheld and 47 not`: of two counts of the sentence together, or of what is left of one.
  private func isOfTwo(_ share: Amount, _ number: Amount, _ own: [Term]) -> Bool {
    own.indices.contains { first in
      own[(first + 1)...].contains { second in
        [
          try? own[first].figure.value + second.figure.value,
          (try? own[first].figure.value - second.figure.value)?.magnitude,
        ].compactMap(\.self).contains {
          OneSlip.fits(share.term, number.term, OneSlip.mended(second, $0))
        }
      }
    }
  }
}
