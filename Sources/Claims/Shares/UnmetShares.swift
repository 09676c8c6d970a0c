import Figures
import Reports

/// Shares whose whole the sentence does not print: what their words say of it, and whose part they tell.
extension Grammar {
  mutating func linkUnmetShares() {
    guard quantities.contains(where: isShareFigure) else { return }
    for index in claims.indices where isUnmet(claims[index]) {
      guard let token = token(of: claims[index].stated) else { continue }
      if claims[index].earlierFrom == nil, !linkLabels(index, token) { takePart(index, token) }
      nameWhole(index, token)
    }
  }

  private func isShareFigure(_ token: Int) -> Bool {
    kind(token) == .percent || kind(token) == .fraction
  }

  private func isUnmet(_ claim: Claim) -> Bool {
    [.share, .countWithShare, .fraction].contains(claim.family) && claim.base == nil
  }

  // MARK: Wholes

  private mutating func nameWhole(_ index: Int, _ share: Int) {
    var start = share + 1
    if isMark(start, "("), let close = (start..<tokens.count).first(where: { isMark($0, ")") }) {
      start = close + 1
    }
    while isMark(start, ")") { start += 1 }
    claims[index].narrowing = narrowing(inFrontOf: share)
    guard text(start) == "of" else {
      // `88 % (215) of adoptions were by couples and 12 % (30) by others`.
      let words = claims[index].baseWords
      claims[index].saysWhole =
        claims[index].back == nil
        && claims.contains { other in
          other.stated != claims[index].stated && other.beside != nil && other.saysWhole
            && other.baseWords == words && other.family == .countWithShare
        }
      return
    }
    start += 1
    claims[index].saysWhole = true
    while Lexicon.determiners.contains(text(start)) { start += 1 }
    var words = phrase(from: start, to: tokens.count)
    // `Of reported crimes`, `of the reported total`.
    if words.words.isEmpty, text(start).hasSuffix("ed"), !Lexicon.auxiliaries.contains(text(start))
    {
      start += 1
      words = phrase(from: start, to: tokens.count)
    }
    if ["total", "whole"].contains(text(start)), text(start + 1) != "number", words.words.isEmpty {
      claims[index].isOfTotal = true
      return
    }
    // `Of the total number of homes`.
    if words.words.isEmpty, text(words.end) == "of" {
      words = phrase(from: words.end + 1, to: tokens.count)
    }
    if claims[index].baseWords.isEmpty { claims[index].baseWords = words.words }
    // `Of those asking` says again who was counted, `of those in the north` says which.
    if claims[index].back == nil || Lexicon.prepositions.contains(text(words.end)) {
      claims[index].narrowing += narrowing(behind: words.end)
    }
  }

  /// `Of calls about bins were late`: up to the verb of the clause; `of calls came at night` narrows
  /// nothing.
  private func narrowing(behind start: Int) -> [String] {
    let next = text(start)
    let isPhrase = Lexicon.prepositions.contains(next) || Lexicon.relatives.contains(next)
    // Looked-after children are the ones in care.
    let end =
      (start..<max(start, tokens.count)).first { index in
        Lexicon.auxiliaries.contains(text(index)) || tokens[index].text.isEmpty
          || isQuantity(index) || Lexicon.breaks.contains(text(index))
      } ?? tokens.count
    guard !next.isEmpty, next != "looked", !Lexicon.auxiliaries.contains(next),
      !Lexicon.breaks.contains(next), isPhrase || Lexicon.auxiliaries.contains(text(end))
    else { return [] }
    let words = content(start..<end)
    // `Of adoptions of children`: what was counted may be called by either.
    return next == "of" ? Array(words.suffix(1)) : words
  }

  /// `In Ashby, 12 % of calls`, `At the weekend 12 %`.
  private func narrowing(inFrontOf share: Int) -> [String] {
    guard Grammar.places.contains(text(0)) else { return [] }
    let first = quantities.first ?? share
    let comma = (0..<min(share, tokens.count)).first { isMark($0, ",") }
    let end = comma.map { $0 < first ? $0 : first } ?? min(first, 5)
    guard !(0..<end).contains(where: { [.date, .period, .year].contains(kind($0)) }) else {
      return []
    }
    return content(0..<end).filter { !Grammar.openings.contains($0) }
  }

  private static let places = WordSet([
    "in", "at", "for", "within", "among", "amongst", "across", "on", "by", "under", "outside",
  ])

  private static let openings = WordSet([
    "addition", "particular", "fact", "contrast", "general", "average", "example", "instance",
    "comparison", "section", "paragraph", "report", "context", "turn",
  ])

  // MARK: Labels and their figures

  /// `Number of calls received 168`, `Number of calls answered in time 150`, `Percentage of calls
  /// answered in time 89 %`: the part bears the name of the percentage, the whole that of all.
  private mutating func linkLabels(_ index: Int, _ share: Int) -> Bool {
    guard let part = quantities.last(where: { $0 < share }), isCount(part),
      quantities.filter(isCount) == [part], ["percentage", "proportion"].contains(text(part + 1)),
      isEndOfLabel(share), !has(Lexicon.auxiliaries, in: 0..<share),
      let before = context.preceding.last
    else { return false }
    let name = content(part + 2..<share)
    let own = Set(content(0..<part))
    let front = Grammar(CutSentence(before), context: ClaimContext())
    guard let noun = name.first, name.count > 1, own.isSuperset(of: name),
      front.quantities.count == 1, let whole = front.quantities.first, front.isCount(whole),
      front.isEndOfLabel(whole), front.has(["received", "total", "due"], in: 0..<whole),
      front.content(0..<whole).contains(noun), let few = figure(part),
      let all = front.figure(whole),
      few.value <= all.value, let stated = tokens[part].figure,
      let base = front.tokens[whole].figure
    else { return false }
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 0, figure: stated)
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: base)
    claims[index].certainty = .strong
    claims[index].isTied = true
    return true
  }

  private func isEndOfLabel(_ token: Int) -> Bool {
    (token + 1..<max(token + 1, tokens.count)).allSatisfy { isMark($0, ".,;") }
  }

  // MARK: Parts

  private mutating func takePart(_ index: Int, _ share: Int) {
    guard claims[index].beside == nil,
      let place = quantities.firstIndex(of: share)
    else { return }
    let near = partOfRun(share, place) ?? partInBracket(share, place) ?? partInOrder(share)
    if let part = near ?? partApposed(share, place) ?? partRated(share) {
      claims[index].beside = tokens[part.token].figure
      if claims[index].family == .share { claims[index].family = .countWithShare }
      claims[index].certainty = .strong
      if claims[index].back == nil, let front = part.front {
        claims[index].back = front.back
        claims[index].antecedent = front.antecedent
      }
      return
    }
    claims[index].earlierTo = earlierPart(share)
  }

  /// `420 fires, 6 % of all incidents, 29 % of all fires and 63 % of all fires in homes`: shares of
  /// several wholes behind one count.
  private func partOfRun(_ share: Int, _ place: Int) -> (token: Int, front: Claim?)? {
    guard place > 0, kind(quantities[place - 1]) == .percent, text(share + 1) == "of",
      !Lexicon.theseWords.contains(text(share + 2))
    else { return nil }
    let before = quantities[place - 1]
    guard text(before + 1) == "of",
      let front = claims.first(where: { $0.stated == tokens[before].figure }),
      let part = token(of: front.beside), part < before, isCount(part), front.base == nil,
      (before + 1..<share).allSatisfy({ index in
        isMark(index, ",") || !text(index).isEmpty && !Lexicon.auxiliaries.contains(text(index))
      }), isMark(share - 1, ",") || text(share - 1) == "and" || text(share - 1) == "or"
    else { return nil }
    return (part, nil)
  }

  /// `(70 %; 109 offences)`.
  private func partInBracket(_ share: Int, _ place: Int) -> (token: Int, front: Claim?)? {
    guard isMark(share - 1, "("), isMark(share + 1, ";,"), place + 1 < quantities.count,
      quantities[place + 1] == share + 2, isCount(share + 2),
      (share + 3..<min(tokens.count, share + 6)).contains(where: { isMark($0, ")") })
    else { return nil }
    return (share + 2, nil)
  }

  /// `1,500 the night before and 2,438 in the months before (4 % and 6 % respectively)`: to each count
  /// the share of its turn.
  private func partInOrder(_ share: Int) -> (token: Int, front: Claim?)? {
    guard let own = bracket(around: share) else { return nil }
    let shares = quantities.filter { own.contains($0) }
    let counts = quantities.filter(isCount)
    guard let turn = shares.firstIndex(of: share), shares.count > 1, counts.count == shares.count,
      shares.allSatisfy(isShareFigure), counts.allSatisfy({ $0 < own.lowerBound }),
      has(["respectively"], in: own),
      isMark(own.upperBound + 1, ".;,")
        || own.upperBound + 1 >= tokens.count
    else { return nil }
    return (counts[turn], nil)
  }

  /// `Three quarters of these crimes – 85 offences – were …`: the count between the dashes.
  private func partApposed(_ share: Int, _ place: Int) -> (token: Int, front: Claim?)? {
    guard place + 1 < quantities.count, case let part = quantities[place + 1], isCount(part),
      isInDigits(part), text(share + 1) == "of", isMark(part - 1, "-"), part - share <= 9,
      !(share..<part - 1).contains(where: { isMark($0, ",;:.(") }),
      (part + 1..<min(tokens.count, part + 4)).contains(where: { isMark($0, "-,") })
    else { return nil }
    return (part, nil)
  }

  /// `12 of those came back, a repeat rate of 11 %`, `86 calls, one in five of the total`: the only count
  /// of the sentence.
  private func partRated(_ share: Int) -> (token: Int, front: Claim?)? {
    let counts = quantities.filter(isCount)
    guard counts.count == 1, let part = counts.first, part < share,
      quantities.allSatisfy({ $0 == part || $0 >= share }), bracket(around: part) == nil,
      isInDigits(part), !isSize(part), text(hedge(before: part).start - 1) != "by",
      isApposition(part + 1, share),
      !openers.contains(where: { $0.base == tokens[part].figure }),
      let front = claims.first(where: { $0.stated == tokens[part].figure }), front.base == nil,
      front.back != nil && front.family == .nOfM
        || text(share + 1) == "of" && [.count, .total].contains(front.family)
    else { return nil }
    return (part, front)
  }

  private func isInDigits(_ token: Int) -> Bool {
    figure(token)?.text.utf8.contains { $0.isDigit } ?? false
  }

  /// `24 of them went home. This accounts for 8 % of the children`: the one count told in front.
  private func earlierPart(_ share: Int) -> Claim.Antecedent? {
    guard quantities.count == 1, ["this", "that", "these", "which", "they"].contains(text(0)),
      has(Lexicon.shareVerbs, in: 1..<min(share, 3)), text(share + 1) == "of",
      let before = context.preceding.last
    else { return nil }
    let claims = ClaimReader.claims(in: before, context: ClaimContext())
    let counts = claims.filter { claim in
      claim.stated.map { before.figures[$0].figure.kind == .count } ?? false
    }
    let told = Set(counts.compactMap(\.stated))
    guard told.count == 1, let part = told.first,
      before.figures[part].figure.bounds == nil,
      counts.allSatisfy({ [.count, .total, .nOfM, .subset].contains($0.family) && $0.base == nil })
    else { return nil }
    return Claim.Antecedent(sentencesBack: 1, figure: part)
  }
}
