import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A share that a sentence states is what its part and its base give.
  public static let sharesInProse = ofClaims("sharesInProse") { ties, claim, said in
    switch claim.family {
    case .share, .fraction, .countWithShare, .nOfM, .subset, .extreme: break
    case .average: return ties.mean(claim, said).map { [$0] } ?? []
    case .change: return ties.band(claim, said).map { [$0] } ?? []
    default: return []
    }
    let share = ties.share(claim, said)
    if share?.isUndecided ?? true, let impossible = ties.impossibleShare(claim, said) {
      return [impossible]
    }
    return share.map { [$0] } ?? []
  }
}

extension ProseTies {
  /// `51 (19 %) more than a week`: a share that is worded like a change, and no other than those
  /// beside it.
  fileprivate func band(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = claim.stated.flatMap({ said.term($0) }), stated.figure.kind == .percent,
      let known = common.found[stated.slot], !known.isProof
    else { return nil }
    return Relation(
      rule: "share-in-prose", .share, stated: stated, terms: [known.part] + known.whole,
      address: said.address(claim, in: study) + ["band"])
  }

  func share(_ given: ProseClaim, _ said: Said) -> Relation? {
    var claim = given
    guard let index = claim.stated, let first = said.term(index), !goesOnWithBy(index, said) else {
      return nil
    }
    let isShare = first.figure.kind == .percent || first.figure.kind == .fraction
    // `221 (55 %)`: the percentage beside the count is what is stated.
    let percent = isShare ? first : claim.beside.flatMap { said.term($0) }
    guard let stated = percent, stated.figure.kind == .percent || stated.figure.kind == .fraction
    else { return subset(claim, said, first) }
    if !isShare, said.claims.contains(where: { $0.stated == claim.beside }) { return nil }
    let count = isShare ? part(besideShareOf: claim, said) : first
    var readings: [Reading] = []
    var grain: Exact?
    if let count, claim.base == nil, let called = calledBase(of: count, as: stated, said) {
      claim.isTied = true
      readings = [Reading(statement: .share, terms: [count, called], rank: 0, isProof: true)]
    } else if isShare, let part = claim.earlierTo.flatMap({ earlier($0, said) }),
      let base = claim.earlierFrom.flatMap({ earlier($0, said) })
    {
      readings = [
        Reading(
          statement: .share, terms: [part, base], rank: 0,
          isProof: mayBeWhole(base, of: claim, said))
      ]
    } else if let ratio = count.flatMap(halves) {
      readings = [
        Reading(statement: .share, terms: [ratio.part, ratio.whole], rank: 0, isProof: true)
      ]
    } else if stated.figure.kind == .fraction, let beside = count, beside.figure.kind == .percent {
      // “More than half (52%)” says it twice, whatever it is of.
      claim.certainty = .strong
      readings = [
        Reading(
          statement: .same, terms: [beside], rank: 0,
          isProof: refutes(beside.figure.value, stated.figure.value, claim.hedge))
      ]
    } else if let count, count.figure.kind == .count || count.figure.kind == .money {
      let bases = bases(claim, of: count, said)
      // `70 % (15,000) of the 22,000`: what was rounded to thousands proves no more than they do.
      grain =
        claim.base != nil
        ? nil : bases.first(where: \.isProof).flatMap { Self.grain(of: [count] + $0.terms) }
      readings = bases.map { base in
        Reading(
          statement: .share, terms: [count] + base.terms, rank: base.rank,
          isProof: base.isProof && isFar(count, base.terms, from: stated, claim.hedge, said)
            && !isOfAFew(count, base.terms))
      }
      if claim.family == .share { readings += cells(claim, said, stated) }
    } else {
      readings =
        cells(claim, said, stated) + pairsInside(claim, said) + pairAround(claim, said)
        + namedPair(claim, stated, said)
      // `90 % of its 212 calls` is a share of those and of no other whole.
      if let base = claim.base.flatMap({ said.term($0) }) {
        for index in readings.indices where readings[index].statement == .share {
          let whole = readings[index].terms.dropFirst(readings[index].leading)
          let isOfBase = (try? Sums.sum(whole.map(\.addend))) == base.figure.value
          readings[index].isProof = readings[index].isProof && isOfBase
        }
      }
    }
    if stated.figure.kind == .percent { readings += toldCells(stated, said) }
    if isAtLeastInPart(said) {
      for index in readings.indices where readings[index].leading == 1 {
        readings[index].isProof = readings[index].terms.allSatisfy { !$0.slot.isTable }
      }
    }
    if let known = common.found[stated.slot] {
      for index in readings.indices where known.isProof { readings[index].isProof = false }
      if known.isSure { readings = [] }
      claim.certainty = .strong
      readings.append(
        Reading(
          statement: .share, terms: [known.part] + known.whole, rank: 0,
          isProof: known.isProof && known.whole.allSatisfy { mayBeWhole($0, of: claim, said) }))
    }
    readings.removeAll { isWalledOff($0, claim, stated, said) }
    readings = readings.map { turned($0, stated, said) }
    return settle(
      "share-in-prose", claim, said, stated: stated, readings: readings,
      allowed: Self.allowed(claim, stated), grain: grain,
      nothing: readings.isEmpty
        ? "the draft prints no count and base for it"
        : "the labels leave open what it is a share of")
  }

  /// A count out of a base cannot be more than the base.
  private func subset(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> Relation? {
    guard claim.family == .nOfM || claim.family == .subset,
      let base = claim.base.flatMap({ said.term($0) }) ?? antecedent(of: claim, said),
      stated.figure.bounds == nil, base.figure.bounds == nil, stated.figure.kind == base.figure.kind
    else { return nil }
    let isTooMuch = stated.figure.value > base.figure.value
    // `Of 163 children, 69 offended, 256 offences between them`: more of another thing is no slip.
    if isTooMuch, said.words.contains("between"), said.words.contains("them"),
      Set(claim.subject).isDisjoint(with: claim.baseWords)
    {
      return nil
    }
    // `Of 202 posts 170 were filled, drawing 2,226 letters`: what came of them is no part.
    if isTooMuch,
      isBehindParticiple(stated, said) || isOutOf(stated, said) || isOfOthers(stated, base, said)
    {
      return nil
    }
    // `14 of two` are groups of that size.
    let isOfSize = stated.figure.isInDigits && !base.figure.isInDigits
    guard !isTooMuch || !isOfSize && !stated.slot.isApart(from: base.slot),
      !isTooMuch
        || claim.base != nil && claim.certainty != .weak
          && (claim.isTied || isOf(base, stated, said)
            || claim.family == .nOfM && !claim.baseWords.isEmpty)
        || isOnlyAntecedent(of: claim, said) && base.figure.value > 1
    else { return nil }
    var relation = Relation(
      rule: "share-in-prose", .decided(isTooMuch ? .contradicts : .agrees), stated: stated,
      terms: [base],
      message: isTooMuch
        ? "\(stated.figure.text) of \(base.figure.text) is more than all"
        : "\(stated.figure.text) is part of \(base.figure.text)",
      address: said.address(claim, in: study) + ["subset"])
    // Any smaller count would be part of it as well.
    relation.isLoose = true
    return relation
  }

  /// `3 out of 4 of these`: four of them, however many there are.
  private func isOutOf(_ stated: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot else { return false }
    let front = said.sentence.text.utf8.prefix(said.sentence.figures[figure].range.lowerBound)
    return front.suffix(7).elementsEqual("out of ".utf8)
  }

  private func isBehindParticiple(_ stated: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot else { return false }
    let front = said.sentence.text.utf8.prefix(said.sentence.figures[figure].range.lowerBound)
    let words = Label(String(decoding: front.suffix(24), as: UTF8.self)).words
    return words.last?.hasSuffix("ing") ?? false
  }

  /// A figure of an earlier sentence that the claim leans on.
  func antecedent(of claim: ProseClaim, _ said: Said) -> Term? {
    wholeOfItemBefore(claim, said) ?? claim.antecedent.flatMap { earlier($0, said) }
  }

  /// A figure of the sentence or of one before it in the paragraph, or in the one that it goes on from.
  func earlier(_ antecedent: ProseClaim.Antecedent, _ said: Said) -> Term? {
    let number = said.number - antecedent.sentencesBack
    if number >= 0 { return term(block: said.block, number, antecedent.figure) }
    // The sentence stands in the paragraph that this one goes on from.
    var block = said.block - 1
    while block >= 0, block > said.block - 8 {
      if case .paragraph(let sentences) = study.report.blocks[block].content {
        return term(block: block, sentences.count + number, antecedent.figure)
      }
      block -= 1
    }
    return nil
  }

  func term(block: Int, _ sentence: Int, _ figure: Int) -> Term? {
    let sentences = study.report.blocks[block].sentences
    guard sentences.indices.contains(sentence), sentences[sentence].figures.indices.contains(figure)
    else { return nil }
    return Term(
      sentences[sentence].figures[figure].figure,
      at: .prose(block: block, sentence: sentence, figure: figure), label: "the text")
  }

  /// Whether `of these` can mean but one count: the sentence before gives no other.
  private func isOnlyAntecedent(of claim: ProseClaim, _ said: Said) -> Bool {
    claim.back == .ofThese && claim.antecedent?.sentencesBack == 1 && countsBefore(said).count == 1
  }

  /// What a share may be of.
  struct Base {
    let terms: [Term]
    let rank: Int
    let isProof: Bool

    var proven: Base { Base(terms: terms, rank: 0, isProof: true) }
  }

  /// What a count may be a share of: a figure of the sentence, of the one before, or a whole.
  private func bases(_ claim: ProseClaim, of count: Term, _ said: Said) -> [Base] {
    if let index = claim.base, let base = said.term(index) {
      let own = Base(terms: [base], rank: 0, isProof: true)
      // Behind `Of the 64 cases, 40 were …` a share may be one of the 40.
      guard claim.back == nil, let part = [claim.beside, claim.stated].compactMap(\.self).min(),
        index < part
      else { return [own] }
      return [own]
        + said.claims.compactMap { other in
          guard let between = other.stated, between > index, between < part,
            let term = said.term(between), term.figure.kind == base.figure.kind
          else { return nil }
          return Base(terms: [term], rank: 1, isProof: false)
        }
    }
    var found: [Base] = []
    let sole = soleBase(claim, count, said)
    if let sole { found.append(sole) }
    if let base = antecedent(of: claim, said) {
      let part = [claim.stated, claim.beside].compactMap { $0.flatMap { said.term($0) } }
        .first { $0.figure.kind == .count }
      let isPossible =
        part.map { $0.figure.value <= base.figure.value } ?? true
        || isOnlyAntecedent(of: claim, said)
      let isProof = claim.back != nil && isPossible && !isBehindList(base, said)
      found.append(Base(terms: [base], rank: 0, isProof: isProof))
    }
    if claim.back == nil, let whole = wholeBefore(claim, said) {
      let part = [claim.stated, claim.beside].compactMap { $0.flatMap { said.term($0) } }
        .first { $0.figure.kind == .count }
      found.append(
        Base(
          terms: [whole], rank: 0,
          isProof: part.map { $0.figure.value <= whole.figure.value } ?? false))
    }
    if claim.back == nil, claim.base == nil, let whole = wholeOfLead(claim, said) {
      found.append(whole)
    }
    found += countsBefore(said)
    for other in said.claims where other.stated != claim.stated {
      guard let index = other.stated, other.family == .count || other.family == .total,
        index != claim.beside, let term = said.term(index)
      else { continue }
      found.append(Base(terms: [term], rank: 1, isProof: false))
    }
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), distance < 2,
        let whole = table.whole(at: claim.time)
      else { continue }
      let isProof = claim.back == nil && retellsRow(of: table, whole, claim, said)
      found.append(Base(terms: whole, rank: 1, isProof: isProof))
    }
    if !found.contains(where: \.isProof) { found += wholeNearBy(claim, said) }
    // Beside a whole that words name, or that other shares bear out, another share's part is none.
    if sole?.isProof ?? false || found.contains(where: { isBorneOut($0, by: said, besides: claim) })
    {
      found.removeAll { base in said.claims.contains { isPart(base, of: $0, said) } }
    }
    return found.map { base in
      if base.isProof, base.terms.count == 1, !mayBeWhole(base.terms[0], of: claim, said) {
        return Base(terms: base.terms, rank: base.rank, isProof: false)
      }
      return isBorneOut(base, by: said, besides: claim) ? base.proven : base
    }
  }

  private func part(besideShareOf claim: ProseClaim, _ said: Said) -> Term? {
    claim.beside.flatMap { said.term($0) }
      ?? (claim.earlierFrom == nil ? claim.earlierTo.flatMap { earlier($0, said) } : nil)
  }

  private func isPart(_ base: Base, of other: ProseClaim, _ said: Said) -> Bool {
    other.family == .countWithShare && !base.isProof && base.terms.count == 1
      && other.beside.flatMap { said.term($0)?.slot } == base.terms[0].slot
  }

  /// Whether items that count something stand between a figure and the sentence that leans on it.
  private func isBehindList(_ base: Term, _ said: Said) -> Bool {
    guard case .prose(let block, _, _) = base.slot, block + 1 < said.block else { return false }
    return study.report.blocks[block + 1..<said.block].contains { between in
      guard case .item(let sentences) = between.content else { return false }
      return sentences.contains { sentence in
        sentence.figures.contains { $0.figure.kind == .count }
      }
    }
  }

  /// Whether the other shares of the sentence, with their own counts, are of this base to the digit.
  private func isBorneOut(_ base: Base, by said: Said, besides claim: ProseClaim) -> Bool {
    guard !base.isProof, base.terms.count == 1, claim.family == .countWithShare,
      let whole = base.terms.first?.figure.value, whole >= 20,
      case .prose(let block, let number, let first)? = base.terms.first?.slot,
      let stated = claim.stated, base.terms.first?.figure.unit == 1,
      block != said.block || number != said.number || first < stated,
      let own = [claim.beside, claim.stated].lazy.compactMap({ $0.flatMap { said.term($0) } })
        .first(where: { $0.figure.kind == .count }), own.figure.value <= whole,
      [stated, claim.beside].contains(where: { index in
        index.flatMap { said.term($0) }.map { common.alike.contains($0.slot) } ?? false
      })
    else { return false }
    // Where one of them is of something else, this one may be, too.
    let fitting = said.claims.compactMap { other -> Bool? in
      guard other.family == .countWithShare || other.family == .subset && other.beside != nil,
        other.stated != claim.stated, other.stated != claim.beside,
        other.base == nil || block == said.block && number == said.number && other.base == first,
        let share = [other.stated, other.beside].lazy.compactMap({ $0.flatMap { said.term($0) } })
          .first(where: { $0.figure.kind == .percent }),
        let part = [other.beside, other.stated].lazy.compactMap({ $0.flatMap { said.term($0) } })
          .first(where: { $0.figure.kind == .count }), part.figure.value >= 5
      else { return nil }
      return
        (try? Shares.fits(share.figure, part: part.figure.value, base: whole, policy: .nearest))
        ?? false
    }
    return !fitting.isEmpty && fitting.allSatisfy(\.self)
  }

  /// The whole that the sentence before counts by the very words of the claim.
  private func wholeBefore(_ claim: ProseClaim, _ said: Said) -> Term? {
    let words = Set(claim.baseWords.isEmpty ? claim.subject : claim.baseWords)
    // Beside shares of two wholes, one that names none may be of either.
    let named = Set(said.claims.map(\.baseWords).filter { !$0.isEmpty })
    guard !words.isEmpty, !claim.baseWords.isEmpty || named.count < 2,
      let before = study.said.last(where: {
        $0.block == said.block && $0.number == said.number - 1
      })
    else { return nil }
    let wholes = before.claims.compactMap { other -> Int? in
      switch other.family {
      case .nOfM: other.base.flatMap { words == Set(other.subject + other.baseWords) ? $0 : nil }
      case .count, .total:
        other.back == nil && Set(other.subject) == words ? other.stated : nil
      default: nil
      }
    }
    // What is a part itself is no whole: `28 % (412) of homes …; in the north, 7 % (96) of homes`.
    .filter { whole in !before.claims.contains { $0.beside == whole } }
    guard Set(wholes).count == 1, let whole = wholes.first else { return nil }
    return before.term(whole)
  }

  /// The only whole by the words of the claim that the section has given in front of it.
  private func wholeOfLead(_ claim: ProseClaim, _ said: Said) -> Base? {
    let words = Set(claim.baseWords.isEmpty ? claim.subject : claim.baseWords)
    guard !words.isEmpty, !isOfOtherYear(claim, said),
      let part = [claim.beside, claim.stated].lazy.compactMap({ $0.flatMap { said.term($0) } })
        .first(where: { $0.figure.kind == .count })
    else { return nil }
    var found: Term?
    for before in study.said
    where before.section == said.section && before.cell == nil && said.block - before.block <= 8
      && (before.block, before.number) < (said.block, said.number)
    {
      for other in before.claims where other.back == nil && Set(other.subject) == words {
        guard other.family == .count || other.family == .total, other.time != .previousYear,
          other.beside == nil, !before.claims.contains(where: { $0.beside == other.stated }),
          let index = other.stated, let term = before.term(index), term.figure.kind == .count,
          !before.claims.contains(where: { $0.from == index })
        else { continue }
        if let found, found.figure.value != term.figure.value { return nil }
        found = found ?? term
      }
    }
    guard let found, part.figure.value <= found.figure.value else { return nil }
    // `60 % of complaints (219)`: what the share is of is said, and printed once.
    let isSaid = !claim.baseWords.isEmpty && claim.certainty == .strong
    return Base(terms: [found], rank: 0, isProof: isSaid)
  }

  /// The counts of the sentence right before, which a share often leans on without saying so.
  private func countsBefore(_ said: Said) -> [Base] {
    let sentences = study.report.blocks[said.block].sentences
    guard said.number > 0, sentences.indices.contains(said.number - 1) else { return [] }
    return sentences[said.number - 1].figures.indices.compactMap { index in
      term(block: said.block, said.number - 1, index).flatMap { term in
        term.figure.kind == .count ? Base(terms: [term], rank: 1, isProof: false) : nil
      }
    }
  }
}
