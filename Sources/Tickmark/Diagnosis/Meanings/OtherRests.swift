import Claims
import Figures
import Reports

/// Other meanings of a rest: what else may have been taken away, or what else the figure may be.
extension OtherMeanings {
  /// `Of the 519, 438 were answered in time and 42 more a little late; the other 39 …`: more was taken away
  /// than the two figures, or what was taken away stands beside them.
  func leavesMore(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    let taken = relation.terms.filter(\.isSubtracted)
    if taken.contains(where: { words(around: $0)?.front.last == "another" }) { return true }
    if isTotalOfNext(stated, said, besides: relation.terms) || endsList(relation, stated)
      || isOfSentenceAlone(relation, stated) || taken.contains(where: isSupposed)
    {
      return true
    }
    guard let sum = try? Sums.sum(relation.terms.map(\.addend)),
      let gap = try? sum - stated.figure.value, gap > .zero
    else { return false }
    let own = Set(relation.terms.map(\.slot) + [stated.slot])
    let others = study.said.indices.filter {
      study.said[$0].block == said.block && abs(study.said[$0].number - said.number) < 2
    }.flatMap { study.figures($0, of: [stated.figure.kind]) }.map(\.term).filter {
      !own.contains($0.slot)
    }
    return others.contains { $0.figure.value == gap } || gap == .one && countsOne(said)
  }

  /// `And there was one that was false`: a part that a word for one thing counts.
  private func countsOne(_ said: Said) -> Bool {
    let words = Label(said.sentence.text).words
    return zip(words, words.dropFirst()).contains { word, next in
      word == "one" && !["of", "in", "hundred", "third", "quarter", "year"].contains(next)
    }
  }

  /// `£64.3m against £62.5m, £1.8m over. In the spring it had been £2.4m over`: what they leave is told in
  /// front of it.
  func isToldAlready(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    guard judgement.relation.terms.count == 2, let rest = judgement.computed?.magnitude,
      case .prose(_, let number, let figure) = stated.slot
    else { return false }
    return study.said.contains { other in
      other.block == said.block && (number - 1...number).contains(other.number)
        && other.sentence.figures.indices.contains { index in
          guard other.number < number || index < figure, let term = other.term(index) else {
            return false
          }
          return term.figure.kind == stated.figure.kind && term.figure.value == rest
            && FarApart.digits(of: term) > 1
        }
    }
  }

  /// `31 by themselves, 15 through a friend and the other 12 …`: the last of three.
  private func endsList(_ relation: Relation, _ stated: Term) -> Bool {
    guard let whole = relation.terms.first(where: { !$0.isSubtracted }),
      whole.slot.isOfSentence(of: stated.slot), let own = words(around: whole),
      let front = words(around: stated)?.front, front.suffix(3) == ["and", "the", "other"]
    else { return false }
    return !own.front.contains("of") && Set(own.behind).isDisjoint(with: ThreeAmounts.links)
  }

  /// `Nine were brought forward. With the new ones there were 140, of which 124 were closed, leaving 16`:
  /// what the sentence prints holds without what stands in front of it.
  private func isOfSentenceAlone(_ relation: Relation, _ stated: Term) -> Bool {
    let own = relation.terms.filter { $0.slot.isOfSentence(of: stated.slot) }
    return own.count > 1 && own.count < relation.terms.count && own.contains(where: \.isSubtracted)
      && (try? Sums.sum(own.map(\.addend))) == stated.figure.value
  }

  /// `On 1,374 reviews that would have meant 1,333, or 14 more than we managed`: no value of the year.
  private func isSupposed(_ term: Term) -> Bool {
    words(around: term)?.front.contains("would") ?? false
  }

  /// `The remaining 151 came from parishes (67), wards (33) and others (51)`.
  private func isTotalOfNext(_ stated: Term, _ said: Said, besides terms: [Term]) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot else { return false }
    let next = said.sentence.figures.indices.dropFirst(figure + 1).compactMap { said.term($0) }
      .filter { next in
        next.figure.kind == stated.figure.kind && !terms.contains { $0.slot == next.slot }
      }
    return next.count > 1 && (try? Sums.sum(next.map(\.addend))) == stated.figure.value
  }
}
