import Figures
import Reports

/// Tells slips from figures that were never meant for each other.
///
/// Who mistypes or miscalculates comes near, or leaves a trace: a digit, a wrong base, a lost sign.
/// Where figures of a sentence miss each other by more than that and it prints others, its words
/// were tied wrongly.
struct FarApart {
  let study: Study

  /// Leaves open what no slip explains between figures of sentences: cells have labels to name them.
  func leaveOpen(_ judgements: inout [Judgement]) {
    leaveRounded(&judgements)
    let causes = Causes(study: study)
    let holding = judgements.filter { [.agrees, .rounded].contains($0.verdict) }
    let likely = judgements.filter { $0.relation.needsSlip && isTold($0) }
    for index in judgements.indices where judgements[index].verdict == .contradicts {
      let judgement = judgements[index]
      guard
        isRough(judgement) || isOtherList(judgement)
          || isUnexplainedAcross(judgement, causes, beside: holding)
          || isTold(judgement) && isLeftOpen(judgement, causes)
            && !isProvenTogether(judgement, with: likely)
      else { continue }
      judgements[index].relation.isOnlyConfirming = true
      judgements[index].relation.message =
        "the figures lie too far apart for a slip, so it may speak of others"
      judgements[index].weigh()
    }
  }

  /// `420 came in, the leading subjects being rates (63) and potholes (37)`: only some come to quite another
  /// number.
  private func isOtherList(_ judgement: Judgement) -> Bool {
    let relation = judgement.relation
    guard relation.lane == .inferred, relation.rule == "list-count", relation.statement == .sum,
      relation.terms.count > 2, let stated = relation.stated, let found = judgement.computed,
      (relation.terms + [stated]).allSatisfy({ $0.slot.isOfSentence(of: stated.slot) }),
      let gap = try? (stated.figure.value - found) * 3
    else { return false }
    return gap > stated.figure.value
      && !isHeld(judgement, byASlipOf: stated) && !isOneSlipAway(judgement)
  }

  /// Whether a sentence was set against another, and nothing says how the two came to differ: as often as
  /// not the other one was not meant.
  private func isUnexplainedAcross(
    _ judgement: Judgement, _ causes: Causes, beside holding: [Judgement]
  ) -> Bool {
    guard judgement.relation.lane == .inferred, !judgement.relation.needsSlip,
      let stated = judgement.relation.stated,
      case .prose = stated.slot, let found = judgement.computed?.magnitude,
      judgement.relation.terms.contains(where: { !$0.slot.isOfSentence(of: stated.slot) }),
      judgement.relation.terms.allSatisfy({ !$0.slot.isTable })
    else { return false }
    // `Of these`, `this is`, and a share beside it that the same whole bears out, leave no doubt.
    guard !points(stated.slot), !judgement.relation.terms.contains(where: isOfThose),
      !holding.contains(where: { other in
        other.relation.stated.map { isNext($0.slot, to: stated.slot) } ?? false
          && other.relation.terms.last?.slot == judgement.relation.terms.last?.slot
      })
    else { return false }
    let (less, more) = (
      min(stated.figure.value.magnitude, found), max(stated.figure.value.magnitude, found)
    )
    let isNear = (try? less * 10).flatMap { low in (try? more * 9).map { $0 <= low } } ?? true
    return !isNear && causes.diagnose(judgement).allSatisfy(isWeak)
      && !isNumberCalledPercent(judgement)
      && !isHeld(judgement, byASlipOf: stated) && !isOneSlipAway(judgement)
      && !isCopied(judgement)
  }

  /// Whether the sentence opens with a word for what was told before.
  private func points(_ slot: Slot) -> Bool {
    guard case .prose(let block, let number, _) = slot else { return false }
    let words = Label(study.report.blocks[block].sentences[number].text).words
    return words.prefix(2).contains { ["this", "that", "these", "those", "them"].contains($0) }
  }

  /// `315 of those (51 %)`: of what the sentence before counts.
  private func isOfThose(_ term: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = term.slot else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    let behind = sentence.text.utf8.dropFirst(sentence.figures[figure].range.upperBound)
    return ["those", "these", "them"].contains { behind.starts(with: " of \($0) (".utf8) }
  }

  /// Whether two figures stand in one paragraph, or in items that follow each other.
  private func isNext(_ slot: Slot, to other: Slot) -> Bool {
    guard case .prose(let block, _, _) = slot, case .prose(let otherBlock, _, _) = other else {
      return false
    }
    return abs(block - otherBlock) <= 1
  }

  /// Leaves open what hundreds or thousands that all were rounded to explain.
  func leaveRounded(_ judgements: inout [Judgement]) {
    for index in judgements.indices
    where judgements[index].verdict == .contradicts && isRoundedTogether(judgements[index]) {
      judgements[index].relation.isOnlyConfirming = true
      judgements[index].relation.message = "its figures may all be rounded"
      judgements[index].weigh()
    }
  }

  private func isLeftOpen(_ judgement: Judgement, _ causes: Causes) -> Bool {
    if judgement.relation.needsSlip {
      return !isProvenSlip(judgement) && !Mistakes().explain(judgement)
    }
    return !isNear(judgement) && !isNumberCalledPercent(judgement)
      && causes.diagnose(judgement).allSatisfy(isWeak) && !isOneSlipAway(judgement)
      && !isCopied(judgement)
  }

  private func isTold(_ judgement: Judgement) -> Bool {
    guard judgement.verdict == .contradicts, judgement.relation.lane == .inferred else {
      return false
    }
    let slots = Repairs.terms(of: judgement).map(\.slot)
    if judgement.relation.needsSlip || isCountToldTwice(judgement.relation, slots) { return true }
    let areOfSentences = slots.allSatisfy { slot in
      if case .prose = slot { true } else { false }
    }
    return areOfSentences && printsOthers(slots)
  }

  /// Whether a sentence counts what a cell or another sentence does.
  private func isCountToldTwice(_ relation: Relation, _ slots: [Slot]) -> Bool {
    relation.statement == .same && relation.stated?.figure.kind != .fraction && slots.count == 2
      && !slots[0].isTable && !slots[0].isOfSentence(of: slots[1])
  }

  /// Whether the sentence that states prints more figures that could be meant; a bracket of its own
  /// ties what it holds.
  private func printsOthers(_ slots: [Slot]) -> Bool {
    guard case .prose(let block, let number, _) = slots.first else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    let own = sentence.figures.indices.filter { figure in
      slots.contains(.prose(block: block, sentence: number, figure: figure))
    }
    let isOther = sentence.figures.indices.contains { figure in
      !own.contains(figure) && FarApart.amounts.contains(sentence.figures[figure].figure.kind)
    }
    return isOther && !isInOneBracket(own, sentence)
  }

  /// The kinds of figure that may be meant by a word for a value.
  static let amounts: Set<Figure.Kind> = [
    .count, .money, .percent, .rate, .average, .duration,
  ]

  /// `(From 12 to 53, or 67 %)`.
  private func isInOneBracket(_ figures: [Int], _ sentence: Sentence) -> Bool {
    guard let first = figures.first, let last = figures.last else { return false }
    let text = Array(sentence.text.utf8)
    let marks = Set("()".utf8)
    let low = sentence.figures[first].range.lowerBound
    let high = sentence.figures[last].range.upperBound
    return text[..<low].last(where: marks.contains) == UInt8(ascii: "(")
      && !text[low..<high].contains(where: marks.contains)
  }

  private func isWeak(_ candidate: Causes.Candidate) -> Bool { candidate.cause == nil }

  /// `Almost 10,000 before; that is 29.1 % fewer`: what is reckoned from is told roughly.
  private func isRough(_ judgement: Judgement) -> Bool {
    guard judgement.relation.lane == .inferred,
      let stated = judgement.relation.stated?.figure.value.magnitude,
      let found = judgement.computed?.magnitude,
      judgement.relation.terms.contains(where: study.isHedged)
    else { return false }
    return (try? max(stated, found) * 10).flatMap { more in
      (try? min(stated, found) * 11).map { more <= $0 }
    } ?? false
  }

  /// `Of 33,000, 7,200 …, 2,400 … and 23,300 …`: hundreds that make a hundred less.
  private func isRoundedTogether(_ judgement: Judgement) -> Bool {
    let relation = judgement.relation
    if isOfRounded(relation) { return true }
    guard relation.lane == .inferred, relation.statement == .sum, relation.terms.count > 1,
      let stated = relation.stated, !stated.slot.isTable, let found = judgement.computed,
      let grain = ProseTies.grain(of: [stated] + relation.terms)
    else { return false }
    return (try? found - stated.figure.value).map { $0.magnitude <= grain } ?? false
  }

  /// `Fell 15 % from 199,000 to 168,000`: what a percentage is of may be rounded, and was not when it was reckoned;
  /// a share is of hundreds only where its whole is large.
  private func isOfRounded(_ relation: Relation) -> Bool {
    let isLarge = relation.terms.contains { $0.figure.value >= 10_000 }
    guard relation.lane == .inferred, relation.stated.map({ !$0.slot.isTable }) ?? false,
      [.percentChange, .share].contains(relation.statement),
      relation.rule == "change-in-prose" || relation.rule == "share-in-prose" && isLarge
    else { return false }
    return [(grain: Exact(100), least: Exact(1000)), (1000, 100_000)].contains { grain, least in
      guard
        relation.terms.allSatisfy({ term in
          [.count, .money].contains(term.figure.kind) && term.figure.unit == 1
            && term.figure.value.magnitude >= least
            && ((try? term.figure.value / grain)?.isWhole ?? false)
        })
      else { return false }
      var rounded = relation
      if Mistakes().explain(Judge().decide(relation)) { return false }
      for index in rounded.terms.indices { rounded.terms[index].figure.unit = grain }
      return Judge().decide(rounded).verdict == .agrees
    }
  }

  /// Whether one is no more than four times the other, or half as much again where it must be the
  /// same, or both differ by a digit's worth.
  private func isNear(_ judgement: Judgement) -> Bool {
    guard let stated = judgement.relation.stated?.figure.value.magnitude,
      let found = judgement.computed?.magnitude
    else { return true }
    let (less, more) = (min(stated, found), max(stated, found))
    let isSame = judgement.relation.statement == .same || isBehindAnd(judgement.relation)
    guard let gap = try? more - less, let most = try? isSame ? less * 3 / 2 : less * 4 else {
      return true
    }
    return gap < 10 || more <= most
  }

  /// `147 against 129, and they outnumber the letters by 51`: the size of something else, most often.
  private func isBehindAnd(_ relation: Relation) -> Bool {
    guard [.difference, .percentChange].contains(relation.statement),
      case .prose(let block, let number, let figure)? = relation.stated?.slot
    else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    let ends = relation.terms.compactMap { term -> Int? in
      guard case .prose(block, number, let other) = term.slot, other < figure else { return nil }
      return sentence.figures[other].range.upperBound
    }
    guard ends.count == relation.terms.count, let last = ends.max() else { return false }
    let gap = sentence.text.utf8.prefix(sentence.figures[figure].range.lowerBound).dropFirst(last)
    return Label(String(decoding: gap, as: UTF8.self)).words.contains("and")
  }

  /// `From 1,080 to 1,134, an increase of 54 %`.
  private func isNumberCalledPercent(_ judgement: Judgement) -> Bool {
    let relation = judgement.relation
    guard relation.statement == .percentChange, let old = relation.firstOperand?.value,
      let new = relation.secondOperand?.value
    else { return false }
    return (try? new - old)?.magnitude == relation.stated?.figure.value.magnitude
  }

  /// `Fell by 4,070 from 4,070 to 82,559`: one figure stands where another one belongs.
  private func isCopied(_ judgement: Judgement) -> Bool {
    let terms = Repairs.terms(of: judgement)
    return terms.contains { term in
      guard case .prose(let block, let number, let figure) = term.slot,
        term.figure.kind == .count, term.figure.value.magnitude >= 100
      else { return false }
      let sentences = study.report.blocks[block].sentences
      return sentences[max(0, number - 1)...number].enumerated().contains { distance, sentence in
        let isOwn = max(0, number - 1) + distance == number
        return sentence.figures.indices.contains { other in
          !(isOwn && other == figure) && sentence.figures[other].figure.kind == .count
            && sentence.figures[other].figure.value == term.figure.value
        }
      }
    }
  }

  /// Whether one digit of one figure, or two that changed places, would make it hold.
  private func isOneSlipAway(_ judgement: Judgement) -> Bool {
    judgement.relation.terms.contains { isHeld(judgement, byASlipOf: $0) }
  }

  /// Whether a slip, where one is rare: any number of one digit is one away from any other, and of
  /// two from many.
  func isProvenSlip(_ judgement: Judgement) -> Bool {
    guard let stated = judgement.relation.stated else { return false }
    // A round whole of a list, `of the 40`, is as sure as any other.
    let isRound = judgement.relation.leastSlip < 3 && stated.figure.value.magnitude >= 10
    let isTelling = FarApart.digits(of: stated) > 1 || isRound
    guard isTelling || stated.slot.isTable,
      !judgement.relation.terms.contains(where: { isTooCoarse($0, for: stated) })
    else { return false }
    return isTelling && isHeld(judgement, byASlipOf: stated, keepsLength: true)
      || judgement.relation.terms.contains {
        FarApart.digits(of: $0) >= judgement.relation.leastSlip
          && isHeld(judgement, byASlipOf: $0, keepsLength: true)
      }
  }

  /// Whether a rounded operand leaves so much open that nearly any figure is a slip away: £0.9m for £412,000.
  private func isTooCoarse(_ term: Term, for stated: Term) -> Bool {
    guard term.figure.unit > stated.figure.unit, [.money, .count].contains(stated.figure.kind),
      let reach = try? term.figure.unit * 20
    else { return false }
    return reach > stated.figure.value.magnitude
  }

  /// Whether one slip mends two that fail: the distance of two levels and its percentage, in which even a
  /// short number is met by chance but once.
  private func isProvenTogether(_ judgement: Judgement, with others: [Judgement]) -> Bool {
    guard judgement.relation.needsSlip, others.count > 1 else { return false }
    return Repairs.terms(of: judgement).contains { term in
      let sharing = others.filter { other in
        other.relation != judgement.relation
          && Repairs.terms(of: other).contains { $0.slot == term.slot }
      }
      guard !sharing.isEmpty, FarApart.digits(of: term) > 1 else { return false }
      return FarApart.slips(of: term.figure).contains { value in
        holds(judgement, value, term) && sharing.contains { holds($0, value, term) }
      }
    }
  }

  private func holds(_ judgement: Judgement, _ value: Exact, _ term: Term) -> Bool {
    var mended = Repairs.substitute(value, for: term.slot, in: judgement.relation)
    let judge = Judge()
    if [.agrees, .rounded].contains(judge.decide(mended).verdict) { return true }
    // Which of two levels is the larger may be what the slip turned round.
    guard mended.needsSlip, mended.statement == .sum, mended.terms.count == 2,
      mended.terms.count(where: \.isSubtracted) == 1
    else { return false }
    for index in mended.terms.indices { mended.terms[index].isSubtracted.toggle() }
    return judge.decide(mended).computed == mended.stated?.figure.value
  }

  /// The digits that say something: noughts in front and behind are one slip from any other.
  static func digits(of term: Term) -> Int {
    let digits = term.figure.text.utf8.filter { (48...57).contains($0) }.drop { $0 == 48 }
    let noughts = term.figure.places == 0 ? digits.reversed().prefix { $0 == 48 }.count : 0
    return digits.count - noughts
  }

  private func isHeld(
    _ judgement: Judgement, byASlipOf term: Term, keepsLength: Bool = false
  ) -> Bool {
    let shortest = keepsLength ? FarApart.leastOfLength(of: term.figure) : .zero
    return FarApart.slips(of: term.figure).contains { value in
      value.magnitude >= shortest && holds(judgement, value, term)
    }
  }

  /// Whether one slip leads from a figure to a value of as many digits.
  static func isSlip(of figure: Figure, to value: Exact) -> Bool {
    value.magnitude >= leastOfLength(of: figure) && slips(of: figure).contains(value)
  }

  /// The least value with as many digits: 1 in place of 41 is no likely slip of the hand.
  private static func leastOfLength(of figure: Figure) -> Exact {
    var least = figure.unit
    while let next = try? least * 10, next <= figure.value.magnitude { least = next }
    return least
  }

  /// The values that a figure has when one of its digits is another, or two neighbours change places.
  static func slips(of figure: Figure) -> [Exact] {
    guard let whole = try? (figure.value.magnitude / figure.unit).int else { return [] }
    // Wider than any printed number, whose first digit may still grow.
    var rest = Int128(whole)
    var digits: [Int128] = []
    repeat {
      digits.append(rest % 10)
      rest /= 10
    } while rest > 0
    var steps: [Int128] = []
    var weight: Int128 = 1
    for (place, digit) in digits.enumerated() {
      steps += (0...9).filter { $0 != digit }.map { ($0 - digit) * weight }
      if place + 1 < digits.count { steps.append((digits[place + 1] - digit) * -9 * weight) }
      weight *= 10
    }
    // A fall is negative, and its digits are those of its size.
    return steps.compactMap { step in
      let slipped = try? figure.value.magnitude + figure.unit * Exact(step, over: 1)
      return slipped.map { figure.value.isNegative ? -$0 : $0 }
    }
  }
}
