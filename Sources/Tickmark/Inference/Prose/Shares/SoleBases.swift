import Claims
import Figures
import Reports

/// The one count in front of a share that its words can be of, where its sentence prints none.
extension ProseTies {
  /// A count that the text in front of a share tells.
  private struct Told {
    let term: Term
    let subject: Set<String>
    /// All that its sentence says of it.
    let words: Set<String>
    /// What says which of those things: `visits to the branch`.
    let narrowing: Set<String>
    /// Whether it is itself told as a part.
    let isPart: Bool
    let time: ProseClaim.Time?
    let sentence: (block: Int, number: Int)
  }

  /// What a share with its own count is of, by the words of both.
  func soleBase(_ claim: ProseClaim, _ part: Term, _ said: Said) -> Base? {
    guard claim.base == nil, claim.earlierFrom == nil, said.cell == nil, !isOfPast(claim.time),
      part.figure.kind == .count, part.figure.bounds == nil
    else { return nil }
    guard !isToldForOthers(claim, said) else { return nil }
    let time = self.time(of: part, claim, said)
    let all = told(before: part, said).filter { isOfTime(time, $0) }
    let words = Set(claim.baseWords)
    let named = words.isEmpty || !claim.saysWhole ? nil : self.named(words, all, said)
    guard let base = named ?? pointed(claim, part, all, said) ?? spoken(claim, part, all, said)
    else { return nil }
    guard !isCutOff(claim, part, base.term, said) else { return nil }
    let isWhole = isNarrowed(claim, asBy: base.words)
    let isNear = named != nil && isOnePassage(base.sentence.block, said)
    let sentence = Set(Wording.words(of: said.sentence.text))
    return Base(
      terms: [base.term], rank: 0,
      isProof: isWhole && base.narrowing.isSubset(of: sentence)
        && isNoMore(part, than: base.term, isNamed: isNear))
  }

  /// `66 % of visits (152) …; for letters the figure was 62 % (108)`: of the letters.
  private func isToldForOthers(_ claim: ProseClaim, _ said: Said) -> Bool {
    guard let stated = claim.stated, said.sentence.text.contains(" the figure was ") else {
      return false
    }
    let front = said.sentence.text.utf8.prefix(said.sentence.figures[stated].range.lowerBound)
    let clause = front.suffix(80).split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard clause.count > 1, let own = clause.last else { return false }
    let words = Label(String(decoding: Array(own), as: UTF8.self)).words
    return words.first == "for" && words.suffix(2) == ["figure", "was"]
  }

  /// A part is no more than its whole; a little more is a slip where words name the whole.
  private func isNoMore(_ part: Term, than whole: Term, isNamed: Bool) -> Bool {
    if part.figure.value <= whole.figure.value { return true }
    guard isNamed, let most = try? whole.figure.value * 6, let own = try? part.figure.value * 5
    else { return false }
    return own <= most
  }

  /// `30 % of calls about bins`, `In Ashby, 30 % of calls`: the whole must be of those.
  private func isNarrowed(_ claim: ProseClaim, asBy words: Set<String>) -> Bool {
    claim.narrowing.allSatisfy { word in words.contains { Wording.areAkin($0, word) } }
  }

  /// `In 2022/23 it was 744. The remaining 174, or 18 %, were late`, in a report on the next year.
  private func opensWithPast(
    _ block: Int, _ number: Int, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    let sentence = study.report.blocks[block].sentences[number]
    guard !isOfPast(claim.time), claim.back != .ofThese, sentence.text.hasPrefix("In "),
      let first = sentence.figures.first, first.range.lowerBound == 3,
      let year = Period(label: first.figure.text)?.year,
      let own = study.period(ofPart: said.part)?.year
    else { return false }
    return year < own
  }

  /// Whether a count of an earlier sentence may be the whole of a share, by its time and by what says
  /// which of those things the share is of.
  func mayBeWhole(_ whole: Term, of claim: ProseClaim, _ said: Said) -> Bool {
    guard case .prose(let block, let number, let figure) = whole.slot,
      (block, number) != (said.block, said.number)
    else { return true }
    let words = Set(Wording.words(of: study.report.blocks[block].sentences[number].text))
    guard isNarrowed(claim, asBy: words), !opensWithPast(block, number, claim, said) else {
      return false
    }
    let other = study.said[place(of: block, number)]
    guard other.block == block, other.number == number,
      let time = other.claims.first(where: { $0.stated == figure })?.time
    else { return true }
    if isOfPast(time) { return isOfPast(claim.time) }
    guard case .period(let old) = time, case .period(let new)? = claim.time else { return true }
    return old.year == new.year
  }

  /// Whether the share is less than a printed unit off, as where it was cut off and not rounded.
  private func isCutOff(
    _ claim: ProseClaim, _ part: Term, _ whole: Term, _ said: Said
  ) -> Bool {
    guard let share = share(of: claim, said),
      let exact = try? Shares.percentage(of: part.figure.value, in: whole.figure.value),
      let gap = try? (exact - share.figure.value).magnitude, let twice = try? gap * 2
    else { return false }
    return twice > share.figure.unit && gap < share.figure.unit
  }

  /// `Fires accounted for 29 % of all incidents`, where the passage has counted the one and the other.
  func namedPair(_ claim: ProseClaim, _ stated: Term, _ said: Said) -> [Reading] {
    let (own, whole) = (Set(claim.subject), Set(claim.baseWords))
    guard claim.saysWhole, claim.family == .share, claim.narrowing.isEmpty, !own.isEmpty,
      !whole.isEmpty, own != whole, own.isSuperset(of: claim.qualifiers), claim.back == nil,
      said.cell == nil, !isOfPast(claim.time)
    else { return [] }
    let all = told(before: stated, said).filter {
      isOfTime(claim.time, $0) && $0.sentence != (said.block, said.number)
    }
    guard let part = only(all.filter { $0.subject == own }),
      let base = only(all.filter { $0.subject == whole && !$0.isPart }),
      part.term.figure.value <= base.term.figure.value
    else { return [] }
    return [
      Reading(statement: .share, terms: [part.term, base.term], rank: 0, isProof: true)
    ]
  }

  /// `Risen to 48 % (or 410 homes) in 2023`: the count may say when, where the share does not.
  private func time(of part: Term, _ claim: ProseClaim, _ said: Said) -> ProseClaim.Time? {
    guard case .prose(said.block, said.number, let figure) = part.slot,
      case .period(let own)? = said.claims.first(where: { $0.stated == figure })?.time
    else { return claim.time }
    return .period(own)
  }

  // MARK: Ties

  /// The count of the very things that the share is of, else the only one that its words fit.
  private func named(_ words: Set<String>, _ all: [Told], _ said: Said) -> Told? {
    let exact = all.filter { $0.subject == words }
    if !exact.isEmpty { return only(exact.filter { !$0.isPart }) ?? only(exact) }
    // `Adoptions` are of those that were adopted in the same passage, and in no other.
    let fitting = all.filter { told in
      words.isSubset(of: told.words)
        || isOnePassage(told.sentence.block, said)
          && words.allSatisfy { word in told.words.contains { Wording.areAkin($0, word) } }
    }
    return only(fitting.filter { !$0.isPart }) ?? only(fitting)
  }

  /// `65 % of those`, `10 % of the total`: what the passage tells first and what is the most of it.
  private func pointed(
    _ claim: ProseClaim, _ part: Term, _ all: [Told], _ said: Said
  ) -> Told? {
    guard claim.isOfTotal || claim.back == .ofThese || claim.back == .thoseN else { return nil }
    // `84 visits, 17 % of the total` is of visits.
    let nouns = claim.isOfTotal ? noun(of: part, said) : []
    let all = all.filter { told in
      nouns.allSatisfy(told.words.contains) && !(claim.isOfTotal && isBracketed(told.term))
    }
    let near = all.filter { isOnePassage($0.sentence.block, said) && !$0.isPart }
    // `120 had risen, and of these 9 %`: what the sentence itself has counted.
    if !claim.isOfTotal, let own = near.first, own.sentence == (said.block, said.number),
      near.count(where: { $0.sentence == own.sentence }) == 1
    {
      return own
    }
    if let only = only(near.filter { $0.term.figure.value >= part.figure.value }) { return only }
    guard claim.isOfTotal, let first = near.last,
      near.allSatisfy({ $0.term.figure.value <= first.term.figure.value })
    else { return nil }
    return first
  }

  /// `6,028 (84 %) children were …`, `Noise – 120 (12 %)`: the only count of the passage, where it
  /// counts the same things.
  private func spoken(_ claim: ProseClaim, _ part: Term, _ all: [Told], _ said: Said) -> Told? {
    let isOfThose = takesNounOfWhole(part, said)
    guard claim.baseWords.isEmpty, claim.back == nil,
      isOfThose || isPlainlyOpened(claim, part, said)
    else { return nil }
    let near = all.filter { told in
      isOnePassage(told.sentence.block, said) && !told.isPart
        && told.term.figure.value >= part.figure.value
    }
    guard let base = only(near) else { return nil }
    if isOfThose { return base }
    // `243 painted boats. … 77 boats (21 %)`: of all boats, and not of the painted ones.
    guard claim.subject.isEmpty || base.subject.isSubset(of: claim.subject + claim.qualifiers)
    else { return nil }
    let noun = claim.subject.last ?? claim.qualifiers.first
    return noun.map(base.words.contains) ?? true ? base : nil
  }

  private func noun(of part: Term, _ said: Said) -> [String] {
    guard case .prose(said.block, said.number, let figure) = part.slot,
      let claim = said.claims.first(where: { $0.stated == figure })
    else { return [] }
    return Array(claim.subject.suffix(1))
  }

  private func only(_ told: [Told]) -> Told? {
    guard let first = told.first,
      told.allSatisfy({ $0.term.figure.value == first.term.figure.value })
    else { return nil }
    return first
  }

  /// Whether a pair opens its sentence, or is all of an item but for its name.
  private func isPlainlyOpened(_ claim: ProseClaim, _ part: Term, _ said: Said) -> Bool {
    let figures = said.sentence.figures
    guard case .prose(said.block, said.number, let own) = part.slot, let stated = claim.stated
    else { return false }
    let first = min(figures[own].range.lowerBound, figures[stated].range.lowerBound)
    let front = Wording.words(
      of: String(decoding: said.sentence.text.utf8.prefix(first), as: UTF8.self))
    if front.isEmpty { return true }
    return isLine(said) && front.count <= 8 && !claim.subject.isEmpty
  }

  // MARK: What stands in front

  private static let mostSentences = 14
  private static let farthest = 8

  /// The counts of the section in front of a part, the nearest first.
  private func told(before part: Term, _ said: Said) -> [Told] {
    var found: [Told] = []
    var left = Self.mostSentences
    var index = place(of: said.block, said.number)
    while index >= 0, left > 0 {
      let other = study.said[index]
      index -= 1
      guard other.section == said.section, said.block - other.block <= Self.farthest else { break }
      guard other.cell == nil else { continue }
      left -= 1
      found += told(by: other).filter { $0.term.slot != part.slot && isInFront($0.term, of: part) }
        .reversed()
    }
    return found
  }

  /// The place of a sentence among those of the study, which stand in reading order.
  private func place(of block: Int, _ number: Int) -> Int {
    var (low, high) = (0, study.said.count)
    while low < high {
      let middle = (low + high) / 2
      let other = study.said[middle]
      if (other.block, other.number) < (block, number) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return min(low, study.said.count - 1)
  }

  private static let tellers: Set<ProseClaim.Family> = [.count, .total, .nOfM, .subset]

  private func told(by said: Said) -> [Told] {
    let counts = said.claims.filter { claim in
      Self.tellers.contains(claim.family) && claim.hedge == nil && !isSize(claim, said)
        && !said.claims.contains { other in
          other.from != nil && other.from == claim.stated
            || other.measure != .none && other.stated == claim.stated
        }
    }
    let sentence = Set(Wording.words(of: said.sentence.text))
    func told(_ figure: Int?, _ claim: ProseClaim, isPart: Bool) -> Told? {
      guard let term = figure.flatMap({ said.term($0) }), term.figure.kind == .count,
        term.figure.bounds == nil, term.figure.value >= 10
      else { return nil }
      let isAlone = Set(counts.flatMap { [$0.stated, $0.base].compactMap(\.self) }).count == 1
      let own = claim.subject + claim.qualifiers + claim.baseWords
      return Told(
        term: term, subject: Set(claim.subject),
        words: isAlone ? sentence.union(own) : Set(own),
        narrowing: narrowing(of: term, claim, said), isPart: isPart,
        time: claim.time,
        sentence: (said.block, said.number))
    }
    return counts.flatMap { claim -> [Told] in
      // What has a share of its own is a part, and last year's count is of last year.
      guard !isOfPast(claim.time), claim.beside == nil, claim.certainty != .weak,
        !said.claims.contains(where: { $0.beside == claim.stated && $0.measure == .none })
      else { return [] }
      let isPart =
        claim.family == .nOfM || claim.family == .subset || isListed(claim, said)
      let whole =
        claim.family == .nOfM && !said.claims.contains { $0.stated == claim.base }
        ? told(claim.base, claim, isPart: false) : nil
      return [told(claim.stated, claim, isPart: isPart), whole].compactMap(\.self)
    }
  }

  /// `Ahead of the others by 42`: how far, and not how many there are.
  private func isSize(_ claim: ProseClaim, _ said: Said) -> Bool {
    guard let figure = claim.stated else { return false }
    let start = said.sentence.figures[figure].range.lowerBound
    return said.sentence.text.utf8.prefix(start).suffix(4).elementsEqual(" by ".utf8)
  }

  /// `The two largest, of school trees (76) and of woodland (53)`: what a bracket gives is no total.
  private func isBracketed(_ term: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = term.slot else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    return sentence.text.utf8.prefix(sentence.figures[figure].range.lowerBound).last
      == UInt8(ascii: "(")
  }

  /// `With 26, 15 and 9`: one of a row, and none of them the whole of the others.
  private func isListed(_ claim: ProseClaim, _ said: Said) -> Bool {
    guard let figure = claim.stated else { return false }
    let figures = said.sentence.figures
    func isLinked(_ left: Int, _ right: Int) -> Bool {
      guard figures.indices.contains(left), figures.indices.contains(right) else { return false }
      let gap = said.sentence.text.utf8.prefix(figures[right].range.lowerBound)
        .dropFirst(figures[left].range.upperBound)
      return gap.elementsEqual(", ".utf8) || gap.elementsEqual(" and ".utf8)
    }
    return isLinked(figure, figure + 1) || isLinked(figure - 1, figure)
  }

  private static let narrowers: Set<String> = [
    "at", "to", "about", "concerning", "regarding", "from",
  ]

  /// `8,516 attendances at the eye hospital`: what right behind the noun says which of them.
  private func narrowing(of term: Term, _ claim: ProseClaim, _ said: Said) -> Set<String> {
    guard case .prose(_, _, let figure) = term.slot else { return [] }
    let end = said.sentence.figures[figure].range.upperBound
    let clause = said.sentence.text.utf8.dropFirst(end).prefix(80).prefix {
      !",;:.()".utf8.contains($0)
    }
    let words = Label(String(decoding: clause, as: UTF8.self)).words
    guard let link = words.prefix(4).firstIndex(where: Self.narrowers.contains),
      words[..<link].allSatisfy({ claim.subject.contains(Wording.normal($0) ?? "") })
    else { return [] }
    let behind = words[(link + 1)...].prefix { !["in", "on", "and", "were", "was"].contains($0) }
    return Set(behind.compactMap(Wording.normal))
  }

  private func isOfPast(_ time: ProseClaim.Time?) -> Bool {
    switch time {
    case .previousYear, .yearsBefore: true
    default: false
    }
  }

  /// Whether a count may be of the time that a share is of.
  private func isOfTime(_ time: ProseClaim.Time?, _ told: Told) -> Bool {
    guard case .period(let own)? = time else { return true }
    switch told.time {
    case .period(let other): return own.year == other.year
    case .thisYear: return true
    default: return false
    }
  }

  /// Whether a block is of the paragraph or the list that a sentence stands in, or leads up to it.
  private func isOnePassage(_ block: Int, _ said: Said) -> Bool {
    guard block < said.block else { return true }
    guard isItem(said) else { return false }
    return study.report.blocks[block + 1..<said.block].allSatisfy { between in
      switch between.content {
      case .item, .gap: true
      case .paragraph(let sentences): isLine(said) && sentences.allSatisfy(isLine)
      default: false
      }
    }
  }

  private func isItem(_ said: Said) -> Bool {
    if case .item = study.report.blocks[said.block].content { return true }
    return isLine(said)
  }

  /// `Noise – 120 (12 %)` on a line of its own: no more than a name and its figures.
  private func isLine(_ said: Said) -> Bool { isLine(said.sentence) }

  private func isLine(_ sentence: Sentence) -> Bool {
    guard sentence.figures.count == 2, let last = sentence.figures.last else { return false }
    let behind = String(
      decoding: sentence.text.utf8.dropFirst(last.range.upperBound), as: UTF8.self)
    return Wording.words(of: behind).isEmpty
  }

  func isInFront(_ whole: Term, of part: Term) -> Bool {
    guard case .prose(let block, let sentence, let figure) = whole.slot,
      case .prose(let ownBlock, let own, let other) = part.slot
    else { return false }
    return (block, sentence, figure) < (ownBlock, own, other)
  }
}
