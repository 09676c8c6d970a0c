import Claims
import Figures
import Reports

extension ProseTies {
  /// Whether the words around a share say that a reading is not what is meant, however well it fits.
  func isWalledOff(
    _ reading: Reading, _ claim: ProseClaim, _ stated: Term, _ said: Said
  ) -> Bool {
    if isOfWrongWhole(reading, claim, stated, said) { return true }
    guard case .prose(let block, let number, let figure) = stated.slot,
      block == said.block, number == said.number, let part = reading.terms.first
    else { return false }
    if leavesOther(reading, stated, said) { return true }
    let own = said.sentence.figures[figure].range
    let text = Array(said.sentence.text.utf8)
    if isCalledSize(text, own) && !isCalledSize(part) { return true }
    if isSizeOfGap(text, own) || isOfEither(text, own) && reading.leading == 1 { return true }
    if study.isHowManyMore(part) || isOfCountedElsewhere(reading, figure, said) { return true }
    if reading.terms.allSatisfy(\.slot.isTable), isSizeOfChange(text, own) { return true }
    let counts = said.sentence.figures.indices.filter {
      [.count, .money].contains(said.sentence.figures[$0].figure.kind)
    }
    guard case .prose(block, number, let index) = part.slot, reading.leading == 1 else {
      return false
    }
    if let called = calledBase(of: part, as: stated, said), called.slot != reading.terms.last?.slot
    {
      return true
    }
    let place = said.sentence.figures[index].range
    // `30 % of 70 this time, 20 % of 120 last time`: what a percentage is of is no part of another.
    let front = String(decoding: text[..<place.lowerBound].suffix(12), as: UTF8.self)
    if front.hasSuffix("% of ") || front.hasSuffix("per cent of ") { return true }
    if isOfThoseBefore(text, own, said) || areSideBySide(reading, text, said)
      || isRestOfPart(reading, text, place)
    {
      return true
    }
    if counts.count > 2, isOfSeveral(text, own) || isSizeOfRise(reading, text, place, said) {
      return true
    }
    // `Of 75 asked, 48 replied, a rate of 64 %; 36 of the 48 (75 %) …`: the pair in front is its own.
    guard place.lowerBound > own.upperBound,
      text[own.upperBound..<place.lowerBound].contains(UInt8(ascii: ";"))
    else { return false }
    let start = text[..<own.lowerBound].lastIndex(of: UInt8(ascii: ";")) ?? 0
    return counts.count {
      (start..<own.lowerBound).contains(said.sentence.figures[$0].range.lowerBound)
    }
      > 1
  }

  /// `56 % (2,055) came so, and 47 % (1,740) within a year`: where two shares leave the same wholes, a
  /// count of an earlier sentence that both refute is none of them.
  private func leavesOther(_ reading: Reading, _ stated: Term, _ said: Said) -> Bool {
    guard reading.terms.count == 2, let base = reading.terms.last,
      !base.slot.isOfSentence(of: stated.slot)
    else { return false }
    // Where the count is one slip from what they leave, it is meant.
    if let known = common.found[stated.slot], known.isProof, known.whole.map(\.slot) == [base.slot]
    {
      return false
    }
    let shares = PrintedShare.all(in: said, number: 0)
    guard let own = shares.first(where: { $0.share.slot == stated.slot }), !own.isOf(base) else {
      return false
    }
    return shares.contains { other in
      other.share.slot != stated.slot && !other.isOf(base)
        && PrintedShare.areNarrow([own, other], to: 16)
    }
  }

  /// `486 enquiries, 112 visits; 21 came of it, 4 % of the enquiries`: of the count that has the name.
  private func isOfCountedElsewhere(_ reading: Reading, _ figure: Int, _ said: Said) -> Bool {
    guard reading.terms.count == 2,
      case .prose(said.block, let number, let base) = reading.terms[1].slot,
      let claim = said.claims.first(where: { $0.stated == figure || $0.beside == figure }),
      claim.base == nil, claim.back == nil, !claim.baseWords.isEmpty
    else { return false }
    let sentences = study.report.blocks[said.block].sentences
    func names(_ number: Int, _ index: Int) -> [Bool] {
      let text = sentences[number].text.utf8
      let end = sentences[number].figures[index].range.upperBound
      let behind = String(decoding: text.dropFirst(end).prefix(40), as: UTF8.self)
      let words = Wording.words(of: behind).prefix(3)
      return claim.baseWords.map { own in words.contains { Wording.areAkin($0, own) } }
    }
    let counts = sentences[number].figures.filter { $0.figure.kind == .count }
    // `The number of fires reached 60,850`: named in front.
    let isNamedInFront =
      counts.count == 1
      && Set(Wording.words(of: sentences[number].text)).isSuperset(of: claim.baseWords)
    guard !names(number, base).contains(true), !isNamedInFront else { return false }
    return sentences.indices.prefix(said.number).contains { other in
      sentences[other].figures.indices.contains { index in
        sentences[other].figures[index].figure.kind == .count
          && names(other, index).allSatisfy(\.self)
      }
    }
  }

  /// `38 (39 %) came early and 30 in time. The other 29, or 30 %, …`: a rest is of no part, and of nothing
  /// that its own parts used up.
  private func isRestOfPart(_ reading: Reading, _ text: [UInt8], _ part: Range<Int>) -> Bool {
    let front = Label(String(decoding: text[..<part.lowerBound].suffix(30), as: UTF8.self)).words
    guard reading.terms.count == 2,
      case .prose(let block, let number, let base) = reading.terms[1].slot,
      front.suffix(2).contains(where: { ["other", "remaining", "rest", "remainder"].contains($0) })
    else { return false }
    return study.said(block: block, number: number)?.claims.contains { claim in
      claim.family == .countWithShare && [claim.stated, claim.beside].contains(base)
        || claim.family == .listOfParts && claim.stated == base
          && !reading.terms[0].slot.isOfSentence(of: reading.terms[1].slot)
    } ?? false
  }

  /// `1,311 were accepted. The other 531 went back. Of those accepted, 874`: not of the nearest count.
  func isOfOthersTold(_ base: Term, _ said: Said) -> Bool {
    let words = said.words.prefix(3)
    guard words.count == 3, words.prefix(2) == ["of", "those"],
      case .prose(let block, let number, _) = base.slot
    else { return false }
    return !Label(study.report.blocks[block].sentences[number].text).words.contains(words[2])
  }

  /// `155 letters, and calls as many as ever. There were 2,018 of these`: of the calls.
  func isOfOthers(_ stated: Term, _ base: Term, _ said: Said) -> Bool {
    let isFarMore = (try? base.figure.value * 3).map { stated.figure.value > $0 } ?? false
    return isOfOthersTold(base, said)
      || isFarMore && !stated.slot.isOfSentence(of: base.slot)
  }

  /// `(300 adults and 100 carers)`: neither is a part of the other.
  private func areSideBySide(_ reading: Reading, _ text: [UInt8], _ said: Said) -> Bool {
    let places = reading.terms.compactMap { term -> Range<Int>? in
      guard case .prose(said.block, said.number, let figure) = term.slot else { return nil }
      return said.sentence.figures[figure].range
    }.sorted { $0.lowerBound < $1.lowerBound }
    guard places.count == 2, reading.terms.count == 2,
      places[0].upperBound <= places[1].lowerBound,
      text[..<places[0].lowerBound].last == UInt8(ascii: "(")
    else { return false }
    let gap = String(decoding: text[places[0].upperBound..<places[1].lowerBound], as: UTF8.self)
    let words = Label(gap).words
    return words.last == "and" && words.count < 4
  }

  /// `80 % of the 450 claims were allowed, and 30 % of those paid`: of a share that is not printed.
  private func isOfThoseBefore(_ text: [UInt8], _ own: Range<Int>, _ said: Said) -> Bool {
    let behind = String(decoding: text[own.upperBound...].prefix(10), as: UTF8.self)
    guard behind.hasPrefix(" of those") || behind.hasPrefix(" of these") else { return false }
    let front = said.sentence.figures.filter { $0.range.upperBound <= own.lowerBound }
    return front.contains { $0.figure.kind == .percent }
      && front.count { [.count, .money].contains($0.figure.kind) } == 1
  }

  /// `112 and 98 of the 500 calls, together 42 %`.
  private func isOfSeveral(_ text: [UInt8], _ own: Range<Int>) -> Bool {
    let front = String(decoding: text[..<own.lowerBound].suffix(24), as: UTF8.self)
    return Label(front).words.suffix(2).contains {
      ["together", "combined", "jointly"].contains($0)
    }
  }

  /// `£41.6m against £38.4m, an overspend of 8.3 %`: how much one is above the other.
  private func isCalledSize(_ text: [UInt8], _ own: Range<Int>) -> Bool {
    let front = Label(String(decoding: text[..<own.lowerBound].suffix(24), as: UTF8.self)).words
    return front.last == "of" && Self.sizes.contains(front.suffix(2).first ?? "")
  }

  private func isCalledSize(_ part: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = part.slot else { return true }
    let sentence = study.report.blocks[block].sentences[number]
    return isCalledSize(Array(sentence.text.utf8), sentence.figures[figure].range)
  }

  private static let sizes: Set<String> = [
    "overspend", "overspends", "underspend", "underspends", "overshoot", "excess",
  ]

  /// `20 % (43 calls) above the first half`: how far it lies from another value.
  private func isSizeOfGap(_ text: [UInt8], _ own: Range<Int>) -> Bool {
    guard text[own.upperBound...].starts(with: " (".utf8),
      let end = text[own.upperBound...].firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    let behind = String(decoding: text[(end + 1)...].prefix(24), as: UTF8.self)
    let words = Label(behind).words
    return ["above", "below"].contains(words.first)
      || ["more", "fewer", "higher", "lower", "less"].contains(words.first)
        && words.dropFirst().first == "than"
  }

  /// `1,847 before and 2,106 now, an increase of 259 and of 14.0 %`: of what there was before.
  private func isSizeOfRise(
    _ reading: Reading, _ text: [UInt8], _ size: Range<Int>, _ said: Said
  ) -> Bool {
    let front = Label(String(decoding: text[..<size.lowerBound].suffix(24), as: UTF8.self)).words
    guard reading.terms.count == 2, ["of", "by"].contains(front.last),
      let isFall = front.suffix(2).first.flatMap(ClauseWords.isFall),
      let base = reading.terms.last?.figure.value,
      let other = try? isFall
        ? base + reading.terms[0].figure.value : base - reading.terms[0].figure.value
    else { return false }
    return said.sentence.figures.contains { $0.figure.kind == .count && $0.figure.value == other }
  }

  /// `Fell by 23 in two years, which is 13 %`: how much of what was there before.
  private func isSizeOfChange(_ text: [UInt8], _ own: Range<Int>) -> Bool {
    let front = Label(String(decoding: text[..<own.lowerBound].suffix(80), as: UTF8.self)).words
    guard front.suffix(2) == ["which", "is"] || front.last == "or",
      let by = front.lastIndex(of: "by")
    else { return false }
    return front[..<by].suffix(3).contains { ClauseWords.isFall($0) != nil }
  }

  /// `In 91 % of cases risk was either reduced or removed`: of two parts together.
  private func isOfEither(_ text: [UInt8], _ own: Range<Int>) -> Bool {
    let end = text[own.upperBound...].firstIndex(of: UInt8(ascii: ";")) ?? text.count
    let words = Label(String(decoding: text[own.upperBound..<end].prefix(90), as: UTF8.self)).words
    guard let either = words.firstIndex(of: "either") else { return false }
    return words[either...].contains("or")
  }

  /// `This means that 75 % did not lead to one`, where the sentence before counts those that did: the
  /// rest of them.
  func turned(_ reading: Reading, _ stated: Term, _ said: Said) -> Reading {
    guard reading.statement == .share, reading.leading == 1, reading.terms.count == 2,
      isDenied(stated, of: reading.terms[0], said)
    else { return reading }
    var (reading, part) = (reading, reading.terms[0])
    part.isSubtracted = true
    reading.terms = [reading.terms[1], part, reading.terms[1]]
    reading.leading = 2
    return reading
  }

  private func isDenied(_ share: Term, of part: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let figure) = share.slot,
      case .prose(let block, let number, _) = part.slot,
      (block, number) != (said.block, said.number)
    else { return false }
    func denies(_ words: some Sequence<String>) -> Bool {
      words.contains { ["not", "no", "never", "neither", "without", "none"].contains($0) }
    }
    let end = said.sentence.figures[figure].range.upperBound
    // Behind a comma others are told of: `uptake was 23 %, with 46 people not attending`.
    let clause = said.sentence.text.utf8.dropFirst(end).prefix(40).prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";")
    }
    let behind = String(decoding: Array(clause), as: UTF8.self)
    let before = study.report.blocks[block].sentences[number].text
    return denies(Label(behind).words.prefix(4)) && !denies(Label(before).words)
  }
}
