import Claims
import Figures
import Reports

/// Other meanings of a list: what else its figures may be than the parts of the whole it was held against.
extension OtherMeanings {
  /// Whether the parts are those of another whole, or not parts at all.
  func isOtherList(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    let relation = judgement.relation
    return areNested(relation.terms) || isAllTold(relation, stated, said)
      || isFarFromAll(judgement, stated)
      || (relation.terms + [stated]).contains {
        isBeginning($0) || isRanked($0) || study.isHowFarOff($0)
      }
      || relation.terms.contains { $0.figure.value == stated.figure.value }
      || isOneUntold(judgement) || isFilledNext(judgement, stated, said)
      || areInDigits(relation, stated) || isPartOfPart(relation, stated, said)
  }

  /// `Of those 165, 54 were looked into, and 30 (56 %) were upheld`: of the 54.
  private func isPartOfPart(_ relation: Relation, _ whole: Term, _ said: Said) -> Bool {
    zip(relation.terms, relation.terms.dropFirst()).contains { before, part in
      guard case .prose(said.block, said.number, let figure) = part.slot,
        let share = said.term(figure + 1), share.figure.kind == .percent
      else { return false }
      return OneSlip.fits(share, part, before) && !OneSlip.fits(share, part, whole)
    }
  }

  /// `65 sentences on 58 children: 38, 20, five and two`, `of the 63 late ones 29, 18, nine and seven`: the
  /// parts make up another figure of the passage, with or without the one that was taken for a whole.
  private func isAllTold(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.terms.count > 1, !relation.terms.contains(where: \.isSubtracted),
      let sum = try? Sums.sum(relation.terms.map(\.addend)),
      let all = try? sum + stated.figure.value
    else { return false }
    let taken = Set(relation.terms.map(\.slot) + [stated.slot])
    return study.said.contains { other in
      other.block == said.block && (said.number - 1...said.number + 1).contains(other.number)
        && other.sentence.figures.indices.contains { index in
          guard let term = other.term(index), !taken.contains(term.slot),
            term.figure.kind == stated.figure.kind
          else { return false }
          // `That means 366 in all`, behind them.
          return other.number > said.number
            ? sum >= 20 && term.figure.value == sum : [sum, all].contains(term.figure.value)
        }
    }
  }

  /// `622 answered: 560 felt safer, 541 surer and 498 knew where to go`: answers that overlap.
  private func isFarFromAll(_ judgement: Judgement, _ stated: Term) -> Bool {
    guard judgement.relation.terms.count > 2, let sum = judgement.computed,
      judgement.relation.terms.allSatisfy({
        !$0.isSubtracted && !$0.slot.isTable && $0.figure.value < stated.figure.value
      }), let most = try? stated.figure.value * 3 / 2
    else { return false }
    return sum > most && !OneSlip.isOff(stated, judgement.relation.terms)
  }

  /// `The findings of the 57 … Two are still open`: the section prints how far they lie apart.
  func isExplained(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    guard let whole = judgement.computed, let gap = try? (stated.figure.value - whole).magnitude
    else { return false }
    return study.said.contains { other in
      other.section == said.section && other.cell == nil
        && other.sentence.figures.indices.contains { index in
          other.term(index).map {
            $0.figure.kind == .count && $0.slot != stated.slot && $0.figure.value == gap
          } ?? false
        }
    }
  }

  /// `Of the 67 50 had two and 17 had three`: the words count something else.
  private func areInDigits(_ relation: Relation, _ stated: Term) -> Bool {
    let digits = relation.terms.filter(\.figure.isInDigits)
    return digits.count > 1 && digits.count * 2 == relation.terms.count
      && (try? Sums.sum(digits.map(\.addend))) == stated.figure.value
  }

  /// `From 3,576 to 3,047`: a value, and no part.
  private func isBeginning(_ term: Term) -> Bool { words(around: term)?.front.last == "from" }

  /// `Only one is higher at 156, the town third at 143`: values that are ranked add up to nothing.
  private func isRanked(_ term: Term) -> Bool {
    guard let front = words(around: term)?.front.suffix(2), front.last == "at" else { return false }
    return ["second", "third", "fourth", "highest", "lowest", "higher", "lower", "top", "bottom"]
      .contains(front.first ?? "")
  }

  /// `Five came. Two were heard, two were not, and the last is to come`: one has no number.
  private func isOneUntold(_ judgement: Judgement) -> Bool {
    guard judgement.gap?.magnitude == .one,
      case .prose(let block, let number, _)? = judgement.relation.terms.last?.slot
    else { return false }
    let isNumbered = judgement.relation.terms.contains { term in
      words(around: term)?.front.suffix(2).contains(where: OtherMeanings.singles.contains) ?? false
    }
    let last = Label(study.report.blocks[block].sentences[number].text).words.suffix(12)
    return !isNumbered && !OtherMeanings.singles.isDisjoint(with: last)
  }

  /// `Of the 89, 21 were …, 32 … and 27 …. The remaining 9 …`: the next sentence begins with what is missing.
  private func isFilledNext(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    guard let gap = judgement.gap, gap > .zero else { return false }
    let next = study.said.first { $0.block == said.block && $0.number == said.number + 1 }
    return next?.term(0).map {
      $0.figure.kind == stated.figure.kind && $0.figure.value == gap
    } ?? false
  }

  private static let singles: Set<String> = ["last", "other", "final", "remaining", "fifth"]
}
