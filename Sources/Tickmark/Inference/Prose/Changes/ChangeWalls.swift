import Claims
import Figures
import Reports

extension ProseTies {
  /// Whether the words around a size say that two values are not the ends of its change.
  func isWalledOff(_ reading: Reading, of stated: Term, _ said: Said) -> Bool {
    guard case .prose(let block, let number, let figure) = stated.slot,
      block == said.block, number == said.number
    else { return false }
    let own = said.sentence.figures[figure].range
    let text = Array(said.sentence.text.utf8)
    let ends = reading.terms.compactMap { term -> Range<Int>? in
      guard case .prose(block, number, let index) = term.slot else { return nil }
      return said.sentence.figures[index].range
    }
    if let driver = driver(before: own, said),
      ends.contains(where: { $0.lowerBound < driver })
        || ends.count < reading.terms.count(where: { !$0.slot.isTable })
    {
      return true
    }
    guard ends.count == reading.terms.count, ends.count == 2 else {
      return answersApart(reading, said) || isFarFromRows(reading, stated)
        || isInPartOfYear(reading, said)
    }
    return isOfItsShare(text, own, ends) || isOfNextChange(text, own, ends)
      || isToldBehind(reading, own, ends, said)
      || isOfSome(text, ends) || isAgainstBudget(text, ends) || isOfOlderEnd(text, own, ends)
  }

  /// Whether cells stand below nought, as what is paid does in accounts: which way they move is a matter
  /// of convention.
  func areNegative(_ reading: Reading) -> Bool {
    reading.terms.count == 2
      && reading.terms.allSatisfy { $0.slot.isTable && $0.figure.value.isNegative }
  }

  /// `The cost of berths rose`: not the row “Berths”, unless the table is called after what they cost.
  func isOfMeasure(_ words: Set<String>, _ label: Set<String>, _ table: TableFacts) -> Bool {
    let told = words.intersection(Self.measures).subtracting(label)
    return !told.isSubset(of: table.titleWords)
  }

  /// Words of what a thing costs or measures.
  static let measures: Set<String> = [
    "cost", "price", "rate", "spend", "spending", "expenditure", "income", "fee", "value", "length",
    "size",
  ]

  /// `Grew to £44.6m, an increase of 15 %`: of that, and of no row that ends elsewhere.
  func isOfOtherEnd(_ claim: ProseClaim, _ said: Said, _ readings: [Reading]) -> Bool {
    guard let own = claim.to.flatMap({ said.term($0) }) else { return false }
    return !readings.contains { reading in
      guard let last = reading.terms.last else { return false }
      let relation = Relation(rule: "", .same, stated: own, terms: [last])
      return last.slot == own.slot
        || [.agrees, .rounded].contains(Judge().decide(relation).verdict)
    }
  }

  /// `Rose to four from two, those to five from four`: each stands beside what it came from.
  func areOfTwoPairs(_ from: Term, _ to: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let old) = from.slot,
      case .prose(said.block, said.number, let new) = to.slot
    else { return false }
    let figures = said.sentence.figures
    func gap(_ index: Int) -> String {
      String(
        said.sentence.text.utf8.prefix(figures[index + 1].range.lowerBound)
          .dropFirst(figures[index].range.upperBound)) ?? ""
    }
    return new + 1 < figures.count && new + 1 != old && gap(new) == " from "
      || old > 0 && old - 1 != new && gap(old - 1) == " from "
  }

  /// `No fall by 2 % – the rise was 15 % (4,365 to 5,052)`: the word right in front of the values says how
  /// they went, and the claim's word stands further off.
  func isSaidOtherwise(_ claim: ProseClaim, _ from: Term, _ to: Term, _ said: Said) -> Bool {
    guard claim.family == .change, claim.direction == .up || claim.direction == .down,
      case .prose(said.block, said.number, let old) = from.slot,
      case .prose(said.block, said.number, let new) = to.slot
    else { return false }
    let figures = said.sentence.figures
    let front = said.sentence.text.utf8.prefix(figures[min(old, new)].range.lowerBound)
    let words = Label(String(decoding: front, as: UTF8.self)).words
    // `The aim was a cut of 67 %, but the number has gone from 51 to 85`.
    if words.contains("but"), words.last == "from",
      words[(words.lastIndex(of: "but") ?? 0)...].allSatisfy({ ClauseWords.isFall($0) == nil })
    {
      return true
    }
    let ways = words.compactMap(ClauseWords.isFall)
    guard let last = ways.last, ways.contains(!last) else { return false }
    return last != (claim.direction == .down)
      && last == (to.figure.value < from.figure.value)
  }

  /// `There had been 459, and from 1,108 six years ago it is down 67 %`: what had been is not where it is.
  private func isOfOlderEnd(_ text: [UInt8], _ own: Range<Int>, _ ends: [Range<Int>]) -> Bool {
    func words(before place: Range<Int>) -> [String] {
      Label(String(decoding: text[..<place.lowerBound].suffix(40), as: UTF8.self)).words
    }
    // `Against 2022 (419) that is 4 % more, and against 2013 (645) it is 21 % fewer`.
    if words(before: ends[1]).suffix(2).first == "against" { return true }
    return words(before: ends[1]).suffix(2) == ["had", "been"]
      && words(before: own).suffix(3).contains { ["is", "are"].contains($0) }
  }

  /// `An underspend of £9.7m against the budget of £178.3m, so that balances rose to £27.1m`.
  private func isAgainstBudget(_ text: [UInt8], _ ends: [Range<Int>]) -> Bool {
    let front = text[..<ends[0].lowerBound].suffix(60)
    let words = Label(String(decoding: front, as: UTF8.self)).words
    guard ends[1].lowerBound > ends[0].upperBound, let against = words.lastIndex(of: "against")
    else { return false }
    return words[against...].contains("budget")
  }

  /// `Concerns rose by 352; enquiries fell by 32`: cells that went the other way, and much further.
  private func isFarFromRows(_ reading: Reading, _ stated: Term) -> Bool {
    guard reading.statement == .difference, reading.terms.count == 2,
      reading.terms.allSatisfy(\.slot.isTable),
      let gap = try? reading.terms[1].figure.value - reading.terms[0].figure.value,
      gap.isNegative != stated.figure.value.isNegative,
      let wide = try? stated.figure.value.magnitude * 3
    else { return false }
    return gap.magnitude > wide
  }

  /// `It grew over the year from 311 to 327; in the second half by 29`.
  private func isInPartOfYear(_ reading: Reading, _ said: Said) -> Bool {
    guard !Self.partsOfYear.isDisjoint(with: said.words) else { return false }
    return reading.terms.allSatisfy { term in
      guard case .prose(let block, let number, _) = term.slot,
        (block, number) != (said.block, said.number),
        let other = study.said(block: block, number: number)
      else { return false }
      return Self.partsOfYear.isDisjoint(with: other.words)
    }
  }

  /// `Reviews rose by five and the number upheld nearly doubled, from 8 to 15`: the ends are those of
  /// the second.
  private func isOfNextChange(_ text: [UInt8], _ own: Range<Int>, _ ends: [Range<Int>]) -> Bool {
    guard let first = ends.map(\.lowerBound).min(), first > own.upperBound else { return false }
    let words = Label(String(decoding: text[own.upperBound..<first], as: UTF8.self)).words
    guard
      let joint = words.firstIndex(where: { $0 == "and" || ClauseWords.contrasts.contains($0) }),
      words[joint...].count > 3
    else { return false }
    return words[joint...].dropFirst(2).contains {
      ClauseWords.isFall($0) != nil || ClauseWords.factor($0) != nil
    }
  }

  /// `An increase of 148 % in women, raising the share of women from 12 % to 24 %`: their number rose, and
  /// the ends are those of their share.
  private func isOfItsShare(_ text: [UInt8], _ own: Range<Int>, _ ends: [Range<Int>]) -> Bool {
    guard let first = ends.map(\.lowerBound).min(), first > own.upperBound else { return false }
    let gap = Label(String(decoding: text[own.upperBound..<first], as: UTF8.self)).words
    let front = Label(String(decoding: text[..<own.lowerBound], as: UTF8.self)).words
    return gap.contains(where: Self.shares.contains) && gap.contains { $0.hasSuffix("ing") }
      && !front.contains(where: Self.shares.contains)
  }

  private static let shares: Set<String> = ["proportion", "share", "percentage", "rate"]

  /// `Calls fell by 530, or 7.6 %, and crimes by more, from 3,576 to 3,047, which is 14.8 %`: the values
  /// are those of the size behind them.
  private func isToldBehind(
    _ reading: Reading, _ own: Range<Int>, _ ends: [Range<Int>], _ said: Said
  ) -> Bool {
    guard let first = ends.map(\.lowerBound).min(), let last = ends.map(\.upperBound).max(),
      own.upperBound < first,
      let behind = said.sentence.figures.firstIndex(where: { $0.range.lowerBound >= last }),
      said.sentence.figures[behind].range.lowerBound - last < 20,
      said.sentence.figures[behind].figure.kind == .percent, var size = said.term(behind)
    else { return false }
    if let old = reading.terms.first?.figure.value, let new = reading.terms.last?.figure.value,
      new < old
    {
      size.figure.value = -size.figure.value.magnitude
    }
    let gap = said.sentence.text.utf8.prefix(first).dropFirst(own.upperBound)
    let relation = Relation(
      rule: "change-in-prose", .percentChange, stated: size, terms: reading.terms)
    return Label(String(decoding: gap, as: UTF8.self)).words.contains("and")
      && Judge().decide(relation).verdict == .agrees
  }

  /// `Fell by 25 % compared to last year (106), with a small number made by relatives (8)`: some of them.
  private func isOfSome(_ text: [UInt8], _ ends: [Range<Int>]) -> Bool {
    guard ends[1].lowerBound > ends[0].upperBound else { return false }
    let gap = Label(String(decoding: text[ends[0].upperBound..<ends[1].lowerBound], as: UTF8.self))
    return text[ends[0].upperBound] == UInt8(ascii: ")") && text[ends[1].lowerBound - 1] == 0x28
      && gap.words.contains { ["with", "including"].contains($0) }
  }

  /// `1,400 came in (1,120 before). 175 more were upheld`: how many came in says nothing of that.
  private func answersApart(_ reading: Reading, _ said: Said) -> Bool {
    guard
      let answer = said.words.first(where: { ["upheld", "rejected", "refused"].contains($0) }),
      !reading.terms.isEmpty
    else { return false }
    return reading.terms.allSatisfy { term in
      guard case .prose(let block, let number, _) = term.slot,
        (block, number) != (said.block, said.number)
      else { return false }
      let words = Label(study.report.blocks[block].sentences[number].text).words
      return !words.contains(answer)
    }
  }
}
