import Claims
import Figures
import Reports

/// Other meanings of a change: what else may lie so far apart.
extension OtherMeanings {
  /// Whether the size is that of another change, or of none.
  func isOtherChange(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    isPartOfWhole(judgement.relation) || isOfOtherLevels(judgement, stated, said)
      || isToldBeside(judgement, stated, said) || isOfAnotherSize(judgement, stated, said)
      || areOfTwoThings(judgement.relation, said)
  }

  /// `By 11 % and 4 %, and now stand at 4,600 and 6,300 respectively`: no value before and after.
  private func areOfTwoThings(_ relation: Relation, _ said: Said) -> Bool {
    let places = relation.terms.compactMap { term -> Int? in
      guard case .prose(said.block, said.number, let figure) = term.slot else { return nil }
      return figure
    }.sorted()
    guard places.count == 2, places[1] == places[0] + 1 else { return false }
    let figures = said.sentence.figures
    let behind = said.sentence.text.utf8.dropFirst(figures[places[1]].range.upperBound)
    guard behind.prefix(13).elementsEqual(" respectively".utf8) else { return false }
    let gap = said.sentence.text.utf8.prefix(figures[places[1]].range.lowerBound)
      .dropFirst(figures[places[0]].range.upperBound)
    return String(gap) == " and "
  }

  /// `It is higher than that of our neighbours (45.2) and of England (43.2)`: what both are held against
  /// is neither.
  func areBenchmarks(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.rule == "comparison-in-prose", relation.terms.count == 1,
      relation.terms[0].slot.isOfSentence(of: stated.slot)
    else { return false }
    let places = [stated, relation.terms[0]].compactMap { term -> Range<Int>? in
      guard case .prose(_, _, let figure) = term.slot else { return nil }
      return said.sentence.figures[figure].range
    }.sorted { $0.lowerBound < $1.lowerBound }
    let text = Array(said.sentence.text.utf8)
    guard places.count == 2, places.allSatisfy({ text[..<$0.lowerBound].last == UInt8(ascii: "(") })
    else { return false }
    func words(_ range: Range<Int>) -> [String] {
      Label(String(decoding: text[range], as: UTF8.self)).words
    }
    return words(0..<places[0].lowerBound).contains("than")
      && words(places[0].upperBound..<places[1].lowerBound).contains("and")
  }

  /// `Rose by 114 (18 %)` beside a table whose total rose by 256: the number says that no cell is meant.
  private func isOfAnotherSize(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    let relation = judgement.relation
    guard relation.statement == .percentChange, relation.terms.allSatisfy(\.slot.isTable),
      let old = relation.firstOperand?.value, let new = relation.secondOperand?.value,
      let size = try? (new - old).magnitude, case .prose(_, _, let figure) = stated.slot,
      figure > 0, let number = said.term(figure - 1), let words = words(around: number)
    else { return false }
    return words.front.last == "by" && [.count, .money].contains(number.figure.kind)
      && number.figure.value != size
  }

  /// `16 of them in the autumn, 12 in the spring`: what the cells give stands right beside it.
  private func isToldBeside(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    guard judgement.relation.terms.allSatisfy(\.slot.isTable),
      let size = judgement.computed?.magnitude
    else { return false }
    return said.sentence.figures.indices.compactMap { said.term($0) }.contains {
      $0.slot != stated.slot && $0.figure.kind == stated.figure.kind && $0.figure.value == size
    }
  }

  /// `38 % (3,816 of 9,912)`: a part and its whole are no values before and after.
  private func isPartOfWhole(_ relation: Relation) -> Bool {
    let ends = [relation.stated].compactMap(\.self) + relation.terms
    return ends.contains { part in ends.contains { study.isPart(part, of: $0) } }
  }

  /// `From £32,920 to £21,480 … down £11,440 or 35 %, and the mean from £1,432 to £1,733`: the size of another
  /// change that the paragraph tells.
  private func isOfOtherLevels(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    let relation = judgement.relation
    guard relation.terms.count == 2, relation.leading == 1,
      !standsByItself(relation, stated, said)
    else { return false }
    let isPercent = relation.statement == .percentChange
    let isPoints = stated.figure.kind == .points
    let own = Set(relation.terms.map(\.slot) + [stated.slot])
    let levels = study.said.indices.filter { study.said[$0].block == said.block }
      .flatMap {
        study.figures($0, of: isPoints ? [.percent] : [.count, .money, .average, .rate])
      }.map(\.term)
    // Small numbers lie any distance apart.
    guard isPercent || isPoints || stated.figure.value.magnitude >= .hundred else { return false }
    return levels.contains { old in
      levels.contains { new in
        guard old.slot != new.slot, old.figure.kind == new.figure.kind,
          old.figure.value != new.figure.value,
          !own.contains(old.slot) && !own.contains(new.slot)
            || isPoints && !(own.contains(old.slot) && own.contains(new.slot)),
          let gap = try? new.figure.value - old.figure.value
        else { return false }
        guard isPercent else { return gap.magnitude == stated.figure.value.magnitude }
        return OneSlip.fits(
          OneSlip.mended(stated, stated.figure.value.magnitude),
          OneSlip.mended(new, gap.magnitude), old)
      }
    }
  }

  /// `Rose 28 %, from 108 to 138`, `26 % (102 to 129)`: a size right beside both its values is theirs.
  private func standsByItself(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    let own = (relation.terms + [stated]).compactMap { term -> Int? in
      guard case .prose(said.block, said.number, let figure) = term.slot else { return nil }
      return figure
    }
    guard own.count == 3, let size = own.last, let first = own.min(), let last = own.max(),
      last - first == 2, size != first + 1
    else { return false }
    let text = said.sentence.text.utf8
    func words(_ left: Int, _ right: Int) -> [String] {
      let figures = said.sentence.figures
      let gap = text.prefix(figures[right].range.lowerBound).dropFirst(
        figures[left].range.upperBound)
      return Label(String(decoding: Array(gap), as: UTF8.self)).words
    }
    let low = size == first ? first + 1 : first
    let link = size == first ? words(first, first + 1) : words(last - 1, last)
    return words(low, low + 1) == ["to"]
      && link.allSatisfy { ["from", "that", "is", "by", "or", "about", "some"].contains($0) }
  }
}
