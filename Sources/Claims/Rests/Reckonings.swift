import Figures
import Reports

/// Sums and differences that a sentence works out before the reader's eyes.
extension Grammar {
  private static let cues = WordSet([
    "less", "minus", "plus", "net", "difference", "gap", "so", "leaving", "leaves", "left", "makes",
    "making", "forward", "open", "outstanding", "end", "part", "partly", "thus", "therefore",
    "available", "other", "remaining", "all", "total", "altogether", "together", "because", "year",
    "years", "remain", "remained", "without", "excluding", "after", "underspend", "overspend",
    "make", "gap", "underspending", "overspending", "surplus", "deficit", "shortfall", "saving",
    "variance",
    "bringing", "brings", "brought", "closing", "now", "still", "but", "bar",
    "both", "meaning", "means", "not", "added",
  ]).union(monthNames).union(apartWords).union(resultWords).union([
    "offset", "between", "boys", "girls", "men", "women",
  ])
  .union(Lexicon.previousWords)

  /// `94 less ten, plus seven, is 91`, `£498 against £962, so £464`, `31 better, 4 worse. Net +27`.
  mutating func readReckonings() {
    guard !quantities.isEmpty, quantities.count > 1 || !context.preceding.isEmpty,
      tokens.contains(where: { Grammar.cues.contains($0.text) || $0.isMark("=:") })
        || quantities.count == 1 && tokens.indices.contains(where: { kind($0) == .date })
    else { return }
    for token in quantities {
      guard let figure = tokens[token].figure, var sum = reckoned(token) else { continue }
      dropCounters(&sum, of: token)
      if !sum.isSure, let plain = plainly(token), sum.isOf(plain.operands) { sum.isLikely = true }
      var claim = Claim(.reckoning, stated: figure, range: bytes(token..<token + 1))
      claim.operands = sum.operands
      claim.certainty = sum.isSure ? .strong : sum.isLikely ? .likely : .weak
      claim.hedge = hedge(before: token).hedge
      claim.isTied = true
      drop(figure)
      claims.append(claim)
    }
  }

  /// `354 in person and 78 by video; all took one of those two forms, which gives 432`: numbers in words
  /// without which the others hold add nothing.
  private func dropCounters(_ sum: inout Sum, of token: Int) {
    func own(_ operand: Claim.Operand) -> Figure? {
      operand.place.sentencesBack == 0 ? sentence.figures[operand.place.figure].figure : nil
    }
    let counted = sum.operands.filter { own($0).map { $0.isInDigits || $0.value >= 10 } ?? true }
    guard counted.count > 1, counted.count < sum.operands.count,
      let values = try? counted.map({ operand -> Exact in
        guard let value = own(operand)?.value else { return .zero }
        return operand.isTaken ? -value : value
      }).reduce(Exact.zero, { try $0 + $1 }),
      values == figure(token)?.value
    else { return }
    sum.operands = counted
  }

  private func reckoned(_ token: Int) -> Sum? {
    if let sum = chain(to: token) ?? difference(token) ?? net(token) { return sum }
    if let sum = movement(to: token) ?? movedTo(token) ?? apart(token) { return sum }
    if let sum = outturn(token) ?? gapBetween(token) ?? broughtTo(token) { return sum }
    if let sum = sumBehind(token) ?? workedOut(token) ?? bothSexes(token) { return sum }
    return changedBefore(token) ?? plainly(token) ?? borneOut(token)
  }

  struct Sum {
    var operands: [Claim.Operand]
    var isSure = true
    /// Whether only a slip of the keyboard would prove it wrong.
    var isLikely = false

    func isOf(_ others: [Claim.Operand]) -> Bool { Set(operands) == Set(others) }
  }

  /// Takes back what was said of a figure that a reckoning gives, where that names no operand.
  private mutating func drop(_ figure: Int) {
    claims.removeAll { claim in
      claim.stated == figure
        && ([.reckoning, .difference].contains(claim.family)
          || claim.family == .change && claim.from == nil)
    }
  }

  func operand(_ token: Int, isTaken: Bool = false, back: Int = 0) -> Claim.Operand? {
    tokens[token].figure.map {
      Claim.Operand(place: Claim.Antecedent(sentencesBack: back, figure: $0), isTaken: isTaken)
    }
  }

  /// The smaller of two figures taken from the larger one.
  func lessFromMore(_ first: Int, _ second: Int) -> [Claim.Operand] {
    guard let left = figure(first)?.value, let right = figure(second)?.value else { return [] }
    let (more, less) = left >= right ? (first, second) : (second, first)
    return [operand(more), operand(less, isTaken: true)].compactMap(\.self)
  }

  private func isAmount(_ token: Int, like other: Int) -> Bool {
    guard isQuantity(token), figure(token)?.bounds == nil, let kind = kind(token) else {
      return false
    }
    return kind == self.kind(other) && [.count, .money].contains(kind)
  }

  // MARK: Said in full

  private static let results: Set<String> = [
    "is", "makes", "make", "making", "leaves", "leaving", "gives", "giving", "equals", "are",
    "give", "gave", "leave", "left", "made",
  ]

  /// `94 less ten, plus seven, is 91`, `704 less 671 = 33`, `33 (704 less 671)`.
  private func chain(to result: Int) -> Sum? {
    guard let start = chainEnd(before: result) else {
      return isMark(result + 1, "(") && isQuantity(result + 2)
        ? chain(from: result + 2, like: result).flatMap { chain in
          isMark(chain.end, ")") ? Sum(operands: chain.operands) : nil
        } : nil
    }
    for first in quantities where first < start && isAmount(first, like: result) {
      guard let chain = chain(from: first, like: result), chain.end <= start,
        (chain.end..<start).allSatisfy({ !isQuantity($0) && !isMark($0, ";.():") })
      else { continue }
      return Sum(operands: chain.operands)
    }
    return nil
  }

  /// Where the reckoning ends whose result a token is: in front of `is`, `makes` or `=`.
  private func chainEnd(before result: Int) -> Int? {
    var end = hedge(before: result).start - 1
    if isMark(end, "=") { return end }
    // `Gives a net pressure of £1.5m`, `leaves net spending of £36.6m`.
    if text(end) == "of",
      let verb = (max(0, end - 4)..<end).last(where: { Grammar.results.contains(text($0)) }),
      has(["net", "total", "balance"], in: verb..<end)
    {
      end = verb
    }
    // `73 + 28 make up the 101`.
    if text(end) == "the" { end -= 1 }
    if text(end) == "up" { end -= 1 }
    return Grammar.results.contains(text(end)) ? end : nil
  }

  /// The operands from a token on, and the token behind the words of the last one.
  private func chain(from first: Int, like result: Int) -> (operands: [Claim.Operand], end: Int)? {
    guard isAmount(first, like: result), let head = operand(first) else { return nil }
    var operands = [head]
    var last = first
    while let next = next(behind: last, like: result),
      let term = operand(next.token, isTaken: next.isTaken)
    {
      operands.append(term)
      last = next.token
    }
    guard operands.count > 1 else { return nil }
    return (operands, last + 1)
  }

  /// `less ten`, `, plus the seven`, `minus 14 withdrawn`.
  private func next(behind token: Int, like result: Int) -> (token: Int, isTaken: Bool)? {
    var index = token + 1
    while index < tokens.count, index - token <= 6,
      !["less", "minus", "plus", "offset"].contains(text(index))
    {
      if isMark(index, "+") { break }
      guard isMark(index, ",") || !text(index).isEmpty, !Lexicon.auxiliaries.contains(text(index))
      else { return nil }
      index += 1
    }
    guard index - token <= 6,
      ["less", "minus", "plus", "offset"].contains(text(index)) || isMark(index, "+")
    else { return nil }
    var amount = index + 1
    // `Offset by £3.4m`, `less income of £21.7m`.
    if text(index) == "offset", text(amount) == "by" { amount += 1 }
    let of = phrase(from: amount, to: min(tokens.count, amount + 3))
    if !of.words.isEmpty, text(of.end) == "of" { amount = of.end + 1 }
    while Lexicon.determiners.contains(text(amount)) { amount += 1 }
    guard isAmount(amount, like: result), amount < result || token > result else { return nil }
    return (amount, ["less", "minus", "offset"].contains(text(index)))
  }

  // MARK: Differences

  /// `£498 against £962, so £464`, `one costs £24, the other £61, a difference of £37`.
  private func difference(_ token: Int) -> Sum? {
    guard [.count, .money].contains(kind(token)) else { return nil }
    let lead = hedge(before: token).start
    let isNamed =
      text(lead - 1) == "of" && ["difference", "gap"].contains(text(lead - 2))
      && isMark(lead - 4, ",-(;")
    // `So £464 a week`, `so we handed back £4,400`.
    let so = (max(0, lead - 5)..<lead).last { text($0) == "so" && isMark($0 - 1, ",;") }
    let isSo = so.map { !($0..<lead).contains(where: isQuantity) } ?? false
    guard isNamed || isSo else { return nil }
    let pair = quantities.filter {
      $0 < token && kind($0) == kind(token) && bracket(around: $0) == nil && !isTimeSpan($0)
    }
    guard pair.count == 2, !pair.contains(where: isSize),
      isNamed
        || has(["against", "versus", "rather", "instead", "compared"], in: pair[0]..<pair[1]),
      let first = figure(pair[0]), let second = figure(pair[1]), first.bounds == nil,
      second.bounds == nil
    else { return nil }
    let operands = lessFromMore(pair[0], pair[1])
    let isPlain =
      isMark(token + 1, ".,;)") || token + 1 == tokens.count
      || ["a", "per", "each", "more", "less", "cheaper", "dearer"].contains(text(token + 1))
    let isSure = isNamed || so == lead - 1 && isPlain
    return operands.count == 2 ? Sum(operands: operands, isSure: isSure) : nil
  }

  /// What the sentences before give, worked out in this one.
  private func workedOut(_ token: Int) -> Sum? {
    inWholeOrPart(token) ?? left(token) ?? otherOf(token) ?? together(token) ?? remainder(token)
  }

  /// `It said yes to 67, "yes, but" to 14 and no to 7. That means 81 in whole or in part`.
  private func inWholeOrPart(_ token: Int) -> Sum? {
    guard let kind = kind(token), kind == .count || kind == .percent,
      let ordinal = quantities.firstIndex(of: token)
    else { return nil }
    let words = segment(ordinal)
    guard let join = words.first(where: { text($0) == "or" || text($0) == "and" }),
      has(["whole", "full", "fully", "wholly"], in: words.lowerBound..<join),
      has(["part", "partly", "partially"], in: join..<min(tokens.count, join + 4))
    else { return nil }
    func sum(_ grammar: Grammar, _ counts: [Int], _ back: Int) -> Sum? {
      let full = counts.filter { grammar.outcome(of: $0) == .full }
      let part = counts.filter { grammar.outcome(of: $0) == .part }
      guard full.count == 1, part.count == 1, let one = grammar.operand(full[0], back: back),
        let other = grammar.operand(part[0], back: back)
      else { return nil }
      return Sum(operands: [one, other])
    }
    let own = quantities.filter {
      $0 < token && self.kind($0) == kind && bracket(around: $0) == nil
    }
    if own.count > 1 { return sum(self, own, 0) }
    guard own.isEmpty, let before = context.preceding.last else { return nil }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    return sum(
      grammar,
      grammar.quantities.filter { grammar.kind($0) == kind && grammar.bracket(around: $0) == nil },
      1)
  }

  /// `£335,300 was available. £279,900 was spent, which leaves £55,400`.
  private func left(_ token: Int) -> Sum? {
    var lead = hedge(before: token).start - 1
    if text(lead) == "the" { lead -= 1 }
    guard ["leaving", "leaves", "left"].contains(text(lead)),
      opener(at: token)?.base == nil
    else { return nil }
    let taken = quantities.filter {
      $0 < token && kind($0) == kind(token) && bracket(around: $0) == nil
    }
    // `The pressure is £2,215k, of which £1,525k has been met, leaving the £690k`.
    if kind(token) == .money, taken.count > 1, let base = operand(taken[taken.count - 2]),
      let part = operand(taken[taken.count - 1], isTaken: true)
    {
      let isOf = has(["which"], in: taken[taken.count - 2]..<taken[taken.count - 1])
      let isLast = !quantities.contains { $0 > token && kind($0) == kind(token) }
      return Sum(operands: [base, part], isSure: isOf && taken.count == 2 && isLast)
    }
    guard let before = context.preceding.last else { return nil }
    guard taken.count == 1, !isSize(taken[0]), let part = operand(taken[0], isTaken: true),
      has(
        ["spent", "used", "paid", "committed", "drawn", "closed", "let", "sold"],
        in: taken[0]..<token)
    else { return nil }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let wholes = grammar.quantities.filter {
      grammar.kind($0) == kind(token) && grammar.bracket(around: $0) == nil
    }
    let named = wholes.filter {
      grammar.has(["available", "budget", "total", "altogether"], in: $0..<$0 + 5)
    }
    guard let whole = named.count == 1 ? named.first : wholes.count == 1 ? wholes.first : nil,
      let base = grammar.operand(whole, back: 1)
    else { return nil }
    return Sum(operands: [base, part])
  }

  /// `Of the 155 …, all …. In 58 cases …. The other 97 …`: one count a sentence, and then the rest.
  private func otherOf(_ token: Int) -> Sum? {
    guard token <= 3, isCount(token), isRest(token), quantities.first == token,
      wholeBehind(token) == nil,
      !has(["councils", "authorities", "two", "three"], in: token..<token + 3)
    else { return nil }
    var operands: [Claim.Operand] = []
    for (distance, before) in context.preceding.suffix(3).reversed().enumerated() {
      var grammar = Grammar(CutSentence(before), context: ClaimContext())
      grammar.readOpener()
      let counts = grammar.quantities.filter(grammar.isCount)
      guard counts.count == 1, let operand = grammar.operand(counts[0], back: distance + 1) else {
        return nil
      }
      operands.insert(operand, at: 0)
      if grammar.openers.last?.base == operand.place.figure {
        for index in operands.indices.dropFirst() { operands[index].isTaken = true }
        return operands.count > 1 ? Sum(operands: operands) : nil
      }
    }
    return nil
  }
}
