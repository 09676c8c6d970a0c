import Claims
import Figures
import Reports

/// Other figures of a sentence that a size may belong to: a proof must leave none of them.
extension ProseTies {
  /// The relation as it is, or as one that is left open where two other figures of the sentence, or of
  /// those right before it, give just the share or the change that is stated.
  func unlessOthersGive(_ relation: Relation, _ claim: ProseClaim, _ said: Said) -> Relation {
    guard [.share, .percentChange, .difference].contains(relation.statement),
      let stated = relation.stated, let slots = slotsInProse(of: relation),
      claim.back == nil, !isExplicit(relation, said)
    else { return relation }
    let own = said.sentence.figures.indices.compactMap { said.term($0) }
      .filter { $0.slot != stated.slot && isAmount($0, like: relation) }
    guard said.sentence.figures.count > slots.count + 1,
      Judge().decide(relation).verdict == .contradicts
    else { return relation }
    let all = own + figuresBefore(said).filter { isAmount($0, like: relation) }
    let isGiven = own.contains { first in
      all.contains { second in
        first.slot != second.slot && !(slots.contains(first.slot) && slots.contains(second.slot))
          && first.figure.kind == second.figure.kind && first.figure.value != second.figure.value
          && gives(relation, stated, first, second)
      }
    }
    guard isGiven else { return relation }
    var open = Relation(
      rule: relation.rule,
      .undecidable(
        "other figures of the sentence give it, and the words leave open which are meant"),
      stated: stated)
    open.address = relation.address
    return open
  }

  /// The places of what a relation compares, where all of it stands in sentences.
  private func slotsInProse(of relation: Relation) -> Set<Slot>? {
    let slots = relation.terms.map(\.slot)
    let isProse = slots.allSatisfy { slot in
      if case .prose = slot { return true }
      return false
    }
    return isProse && slots.count == 2 ? Set(slots) : nil
  }

  /// Whether a figure is of a kind that the relation compares.
  private func isAmount(_ term: Term, like relation: Relation) -> Bool {
    term.figure.bounds == nil && relation.terms.contains { $0.figure.kind == term.figure.kind }
  }

  /// Whether only a link stands between two of the figures, or in front of the whole: `15 of the 60`,
  /// `from 12 to 15`, `25 % of the 60`, `Of the 60`.
  private func isExplicit(_ relation: Relation, _ said: Said) -> Bool {
    func range(_ term: Term?) -> Range<Int>? {
      guard case .prose(said.block, said.number, let figure)? = term?.slot else { return nil }
      return said.sentence.figures[figure].range
    }
    guard let first = range(relation.terms.first), let last = range(relation.terms.last) else {
      return false
    }
    if links(0..<0, last, said).map(isOf) ?? false { return true }
    let isPair = links(first, last, said).map { $0 == ["to"] || isOf($0) } ?? false
    return isPair || range(relation.stated).flatMap { links($0, last, said) }.map(isOf) ?? false
  }

  /// Whether the sentence says in so many words that a count is one of a whole: `15 of the 60`, or
  /// `Of the 60` in front.
  func isOf(_ whole: Term, _ part: Term, _ said: Said) -> Bool {
    isExplicit(Relation(rule: "", .share, stated: nil, terms: [part, whole]), said)
  }

  private func isOf(_ words: [String]) -> Bool {
    ["of", "out"].contains(words.first ?? "") && words.count <= 3
      && Set(words).isSubset(of: ["of", "out", "the", "all", "our", "these", "those"])
  }

  /// The words between two figures of a sentence.
  private func links(_ left: Range<Int>, _ right: Range<Int>, _ said: Said) -> [String]? {
    guard left.upperBound <= right.lowerBound else { return nil }
    let gap = said.sentence.text.utf8.prefix(right.lowerBound).dropFirst(left.upperBound)
    return Label(String(decoding: gap, as: UTF8.self)).words
  }

  /// The amounts of the two sentences before it, across paragraphs of one section.
  private func figuresBefore(_ said: Said) -> [Term] {
    var found: [Term] = []
    var left = 2
    var (block, number) = (said.block, said.number)
    while left > 0, block >= 0, said.block - block <= 3 {
      if number == 0 {
        block -= 1
        guard block >= 0, study.report.blocks[block].section == said.section else { break }
        number = study.report.blocks[block].sentences.count
        continue
      }
      number -= 1
      left -= 1
      let sentence = study.report.blocks[block].sentences[number]
      found += sentence.figures.indices.map { index in
        Term(
          sentence.figures[index].figure,
          at: .prose(block: block, sentence: number, figure: index), label: "the text")
      }
    }
    return found
  }

  /// Whether two figures, in either order, have the stated share, change or distance.
  private func gives(_ relation: Relation, _ stated: Term, _ first: Term, _ second: Term) -> Bool {
    var size = stated
    size.figure.value = stated.figure.value.magnitude
    let (low, high) =
      first.figure.value < second.figure.value ? (first, second) : (second, first)
    func holds(_ statement: Relation.Statement, _ terms: [Term], _ stated: Term) -> Bool {
      var other = Relation(rule: "", statement, stated: stated, terms: terms)
      other.allowed = statement == .share ? relation.allowed : nil
      return Judge().decide(other).verdict == .agrees
    }
    if relation.statement == .difference { return holds(.difference, [low, high], size) }
    var fall = size
    fall.figure.value = -size.figure.value
    if relation.statement == .share, holds(.share, [low, high], size) { return true }
    guard relation.statement == .percentChange || isBehindBy(stated) else { return false }
    return holds(.percentChange, [low, high], size) || holds(.percentChange, [high, low], fall)
  }

  /// `Rose by 12 %`: a size that may be a change, whatever it was taken for.
  private func isBehindBy(_ stated: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = stated.slot else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    let front = sentence.text.utf8.prefix(sentence.figures[figure].range.lowerBound)
    return Label(String(decoding: front, as: UTF8.self)).words.last == "by"
  }
}
