import Claims
import Figures
import Reports

/// Finds percentages with their numbers that are all of one whole which nothing prints: `67 % of staff
/// (3,291) are women and 33 % (1,608) men`, where one slip of one of them breaks what they make together.
struct SharesOfTheirSum {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  private struct Pair {
    var share: Amount
    var number: Amount
  }

  func relations() -> [Relation] {
    guard !passage.isPair, !tellsOfChange, let pairs, (2...5).contains(pairs.count),
      pairs.allSatisfy({ isPlain($0.share) && isPlain($0.number) }),
      pairs.contains(where: { !open.isHeld($0.share) })
    else { return [] }
    let (shares, numbers) = (pairs.map(\.share.term), pairs.map(\.number.term))
    guard !areWhole(shares, numbers), isOneSlipOff(shares, numbers) else { return [] }
    let off = pairs.filter {
      !open.isHeld($0.share) && !fits($0.share.term, $0.number.term, numbers)
    }
    return off.map { pair in
      Relation(
        rule: "share-in-prose", .share, stated: pair.share.term,
        terms: [pair.number.term] + numbers,
        address: open.address(passage, "of their sum \(pair.share.range.lowerBound)"))
    }
  }

  /// `Permits rose by 212 (53 %) for drivers and by 118 (35 %) for cyclists`.
  private var tellsOfChange: Bool {
    open.sentences(of: passage).contains { said in
      !RetoldWords.changes.union(["by", "than"]).isDisjoint(with: said.words)
    }
  }

  /// Every percentage of the sentence with the number beside it, where it has no others.
  private var pairs: [Pair]? {
    let figures = passage.figures
    let all = open.study.figures(passage.last, of: [.percent, .count, .money])
    // `1 is yet to start (less than 1 %)` is a part as well.
    guard figures.count.isMultiple(of: 2), all.count == figures.count else { return nil }
    let pairs = stride(from: 0, to: figures.count, by: 2).compactMap { index -> Pair? in
      let (left, right) = (figures[index], figures[index + 1])
      let isShareFirst = left.term.figure.kind == .percent
      let (share, number) = isShareFirst ? (left, right) : (right, left)
      guard share.term.figure.kind == .percent, areTogether(left, right),
        [.count, .money].contains(number.term.figure.kind)
      else { return nil }
      return Pair(share: share, number: number)
    }
    guard pairs.count * 2 == figures.count,
      Set(pairs.map(\.number.term.figure.kind)).count == 1
    else { return nil }
    return pairs
  }

  /// One in a bracket right behind the other or its noun.
  private func areTogether(_ left: Amount, _ right: Amount) -> Bool {
    let gap = open.study.between(left, right)
    return right.isBracketed && !left.isBracketed && gap.count <= 40
      && gap.allSatisfy { !Set(",;:.".utf8).contains($0) }
  }

  private func isPlain(_ amount: Amount) -> Bool {
    amount.term.figure.value > .zero && amount.term.figure.bounds == nil
      && !open.study.isHedged(amount)
  }

  private func areWhole(_ shares: [Term], _ numbers: [Term]) -> Bool {
    // Of two that complete each other, one is rounded up where the other is rounded down.
    let reach: Exact = shares.count > 2 ? 1 : 0
    guard let sum = try? Sums.sum(shares.map(\.addend)),
      let gap = try? (sum - .hundred).magnitude, gap <= reach
    else { return false }
    return zip(shares, numbers).allSatisfy { fits($0, $1, numbers) }
  }

  private func fits(_ share: Term, _ number: Term, _ numbers: [Term]) -> Bool {
    guard let whole = try? Sums.sum(numbers.map(\.addend)), whole >= 20 else { return false }
    return OneSlip.fits(share, number, OneSlip.mended(number, whole))
  }

  private func isOneSlipOff(_ shares: [Term], _ numbers: [Term]) -> Bool {
    shares.indices.contains { index in
      let isShare = OneSlip.values(of: shares[index]).contains { value in
        var mended = shares
        mended[index] = OneSlip.mended(shares[index], value)
        return areWhole(mended, numbers)
      }
      return isShare
        || OneSlip.values(of: numbers[index]).contains { value in
          var mended = numbers
          mended[index] = OneSlip.mended(numbers[index], value)
          return areWhole(shares, mended)
        }
    }
  }
}
