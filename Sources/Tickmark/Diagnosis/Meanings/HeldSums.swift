import Claims
import Figures
import Reports

/// Other sums that the figures of a failed one are in: what comes to a printed figure to the digit was
/// meant by whoever wrote it.
extension OtherMeanings {
  /// `295 from here, 217 from home and the other 84 from elsewhere` under a table of 596, `three rounds had
  /// 141 of the 318, the other 17 had 177`.
  func isInOtherSum(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    let all = amounts(ofParagraphOf: said, as: stated)
    let own = Set(relation.terms.map(\.slot) + [stated.slot])
    func isPrinted(_ sum: Exact, besides run: [Term]) -> Bool {
      func isSum(_ term: Term) -> Bool {
        term.figure.kind == stated.figure.kind && term.figure.value == sum
          && !run.contains { $0.slot == term.slot }
      }
      if holds(said, isSum) { return true }
      // What was taken for a whole and its rest comes to a total of another section by no chance.
      return run.count > 3 && sum >= 100 && relation.terms.contains(where: \.isSubtracted)
        && own.isSuperset(of: run.map(\.slot)) && holdsAnywhere(isSum)
    }
    return isTotalHere(stated, of: all, besides: own) || isRolled(relation.terms, stated)
      || [all, flattened(all)].contains { isInRun($0, stated, own, isPrinted) }
  }

  /// `681 (47 %), 345 (24 %), 216 (15 %), 108 (8 %) and the remaining 86`: a share of all these together.
  func isOfRun(_ part: Term, _ share: Term, _ said: Said) -> Bool {
    let all = amounts(ofParagraphOf: said, as: part)
    return [all, flattened(all)].contains { amounts in
      isInRun(amounts, part, [part.slot], least: 1) { sum, run in
        run.count > 3 && run.allSatisfy { $0.figure.value >= 10 }
          && OneSlip.fits(share, part, OneSlip.mended(part, sum))
      }
    }
  }

  /// `19 came and 26 left, ten through retirement, seven to agencies and the other nine …`: the last parts
  /// break down one in front of them, and no whole.
  func areNested(_ parts: [Term]) -> Bool {
    parts.indices.contains { place in
      let behind = parts[(place + 1)...]
      return behind.count > 2 && parts[place].figure.value >= 10
        && (try? Sums.sum(behind.map(\.addend))) == parts[place].figure.value
    }
  }

  /// `544 came. They began with 86 in hand and closed 527, and 103 were open at the end`: all four hold, as what
  /// came in and went out.
  private func isRolled(_ terms: [Term], _ stated: Term) -> Bool {
    guard terms.count == 3, stated.figure.value >= 20, terms.allSatisfy({ !$0.slot.isTable }),
      let sum = try? Sums.sum(terms.map(\.addend))
    else { return false }
    return terms.contains { term in
      let twice = term.isSubtracted ? Exact(-2) : Exact(2)
      return term.figure.value >= 20
        && (try? sum - term.figure.value * twice) == stated.figure.value
    }
  }

  /// Whether two figures of its own sentence, one of which it was not held against, come to it.
  private func isTotalHere(_ stated: Term, of amounts: [Term], besides own: Set<Slot>) -> Bool {
    let here = amounts.filter { $0.slot.isOfSentence(of: stated.slot) && $0.slot != stated.slot }
    guard stated.figure.value >= 20 else { return false }
    return here.indices.contains { first in
      here.indices.dropFirst(first + 1).contains { second in
        !own.isSuperset(of: [here[first].slot, here[second].slot])
          && own.contains { $0 == here[first].slot || $0 == here[second].slot }
          && (try? here[first].figure.value + here[second].figure.value) == stated.figure.value
      }
    }
  }

  /// Whether a row of three or more, in which the stated figure and one that it was held against stand,
  /// comes to what is printed.
  private func isInRun(
    _ amounts: [Term], _ stated: Term, _ own: Set<Slot>, least: Int = 2,
    _ isPrinted: (Exact, [Term]) -> Bool
  ) -> Bool {
    guard let place = amounts.firstIndex(where: { $0.slot == stated.slot }) else { return false }
    return amounts[...place].indices.suffix(6).contains { first in
      amounts[place...].indices.prefix(6).contains { last in
        let run = Array(amounts[first...last])
        guard (3...7).contains(run.count), run.count(where: { own.contains($0.slot) }) >= least,
          let sum = try? Sums.sum(run.map(\.addend)), sum >= 20
        else { return false }
        return isPrinted(sum, run)
      }
    }
  }

  /// The amounts of a paragraph without those that break down the one in front of them.
  private func flattened(_ amounts: [Term]) -> [Term] {
    var kept: [Term] = []
    var rest = amounts[...]
    while let first = rest.popFirst() {
      kept.append(first)
      let parts = (2...4).first { count in
        rest.count >= count
          && (try? Sums.sum(rest.prefix(count).map(\.addend))) == first.figure.value
      }
      rest = rest.dropFirst(parts ?? 0)
    }
    return kept
  }

  private func amounts(ofParagraphOf said: Said, as stated: Term) -> [Term] {
    study.said.filter { $0.block == said.block }.flatMap { other in
      other.sentence.figures.indices.compactMap { other.term($0) }
    }.filter {
      $0.figure.kind == stated.figure.kind && $0.figure.bounds == nil && !$0.figure.value.isZero
    }
  }
}
