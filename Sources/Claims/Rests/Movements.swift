import Figures
import Reports

/// What came in, what went out, and what was left of it.
extension Grammar {
  private static let ins = WordSet([
    "improving", "improved", "better", "joined", "joiners", "came", "new", "started", "starters",
    "opened", "admitted", "entered", "gained", "added", "arrived", "arrivals", "recruits",
    "received", "approved", "up", "rising", "began", "recruited", "accepted", "registered", "gains",
    "come", "newly", "admissions", "additions",
  ])
  static let outs = WordSet([
    "worse", "worsening", "worsened", "left", "leavers", "closed", "ended", "lost", "dropped",
    "declining", "deteriorated", "deteriorating", "departures", "resigned", "down", "falling",
    "removed", "withdrawn", "discharged", "completed", "concluded", "resolved", "losses",
    "deregistered", "retired", "settled", "ceased", "discharges", "resignations", "exits",
    "departed", "released",
    "closures", "departures", "off",
  ])
  private static let starts = WordSet([
    "start", "beginning", "brought", "began", "open", "already", "opening", "outstanding",
    "carried", "balance",
  ])
  private static let ends = WordSet([
    "leaving", "leaves", "end", "closing", "carried", "remained", "outstanding", "remaining", "now",
    "still", "bringing", "brings", "brought",
  ])

  private enum Role { case first, added, taken, last }

  /// The only counts of the sentence that came in and went out.
  private func inAndOut(besides token: Int?, _ other: Int? = nil) -> (added: Int, taken: Int)? {
    let given = other
    var added: [Int] = []
    var taken: [Int] = []
    for (ordinal, other) in quantities.enumerated()
    where other != token && other != given && isCount(other) && bracket(around: other) == nil {
      let words = segment(ordinal)
      let isOut = has(Grammar.outs, in: words)
      let isIn = comesIn(words)
      guard isIn != isOut else { continue }
      if isIn { added.append(other) } else { taken.append(other) }
    }
    return added.count == 1 && taken.count == 1 ? (added[0], taken[0]) : nil
  }

  /// `19 came off` the list, and did not come in.
  private func comesIn(_ words: Range<Int>) -> Bool {
    !has(["off"], in: words) && has(Grammar.ins, in: words)
  }

  /// `31 improving, 9 static, 4 worse. Net +27`, `75 came and 61 left, a net increase of 14`, `it grew
  /// by only four, because 22 joined and 18 left`.
  func net(_ token: Int) -> Sum? {
    guard isCount(token), let net = netWord(before: token) ?? workedOutVerb(before: token) else {
      return nil
    }
    let isDown =
      has(Lexicon.downs, in: net..<token) || has(["loss", "outflow"], in: net..<token)
      || Lexicon.downVerbs.contains(text(net - (text(net - 1) == "a" ? 3 : 2)))
      || figure(token)?.text.utf8.first == UInt8(ascii: "-")
    let isSigned = figure(token)?.value ?? .zero < .zero
    // `The target was a net gain of ten` tells what was wanted.
    guard !has(["target", "aim", "goal", "plan", "planned", "expected", "forecast"], in: 0..<token)
    else { return nil }
    if let pair = inAndOut(besides: token) {
      return sum(pair, isDown && !isSigned, of: self, back: 0)
    }
    guard quantities.count == 1, let before = context.preceding.last else { return nil }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    guard let pair = grammar.inAndOut(besides: nil) else { return nil }
    return sum(pair, isDown && !isSigned, of: grammar, back: 1)
  }

  /// `37 came in and 44 left, taking the total from 241 to 234`.
  func movedTo(_ token: Int) -> Sum? {
    guard isCount(token), text(token - 1) == "to",
      let from = quantities.last(where: { $0 < token }), isCount(from), text(from - 1) == "from",
      token - from <= 5, let base = operand(from),
      ["total", "number", "figure", "caseload", "roll", "it", "membership"].contains(
        text(from - 2)),
      let pair = inAndOut(besides: token, from), let added = operand(pair.added),
      let taken = operand(pair.taken, isTaken: true)
    else { return nil }
    return Sum(operands: [base, added, taken])
  }

  /// The word in `net +27`, `a net 14`, `a net increase of 14`.
  private func netWord(before token: Int) -> Int? {
    var index = token - 1
    if text(index) == "of" { index -= 1 }
    if Lexicon.upNouns.contains(text(index)) || Lexicon.downNouns.contains(text(index))
      || ["change", "loss", "movement", "effect", "inflow", "outflow"].contains(text(index))
      || isMark(index, ":+")
    {
      index -= 1
    }
    return text(index) == "net" ? index : nil
  }

  private static let reasons = WordSet([
    "because", "since", "as", "so", "thus", "therefore", "hence",
  ])

  /// The verb of `so the workforce grew by seven`, where a word says that the rest explains it.
  private func workedOutVerb(before token: Int) -> Int? {
    let lead = hedge(before: token).start
    guard text(lead - 1) == "by",
      let verb = (max(0, lead - 4)..<lead).last(where: {
        Lexicon.changeVerbs.contains(text($0))
      }), has(Grammar.reasons, in: max(0, verb - 6)..<min(tokens.count, token + 4))
    else { return nil }
    return verb
  }

  /// Whether some of a row came in and others went out, so that together they make nothing.
  func areMovements(_ row: [Int]) -> Bool {
    let words = row.compactMap { quantities.firstIndex(of: $0) }.map(segment)
    return words.contains { has(Grammar.ins, in: $0) }
      && words.contains { has(Grammar.outs, in: $0) }
      && (has(["leaving", "leaves", "net"], in: tokens.indices)
        || words.contains { has(Grammar.starts, in: $0) })
  }

  private func sum(
    _ pair: (added: Int, taken: Int), _ isDown: Bool, of grammar: Grammar, back: Int
  ) -> Sum? {
    let plus = isDown ? pair.taken : pair.added
    let minus = isDown ? pair.added : pair.taken
    let operands = [
      grammar.operand(plus, back: back), grammar.operand(minus, isTaken: true, back: back),
    ].compactMap(\.self)
    // `The seven approved 120 and lost 122` names those who did, and all of them.
    let isNamed = [plus, minus].contains {
      ["the", "all", "both", "same"].contains(grammar.text($0 - 1))
    }
    return operands.count == 2 && !isNamed ? Sum(operands: operands) : nil
  }

  /// `120 at the start, 460 received and 431 closed, leaving 149`.
  func movement(to token: Int) -> Sum? {
    guard let kind = kind(token), [.count, .money].contains(kind),
      token == quantities.last(where: { self.kind($0) == kind && !isSize($0) })
        || isEndLevel(token),
      quantities.count >= 4 || !context.preceding.isEmpty
    else { return nil }
    guard let ordinal = quantities.firstIndex(of: token),
      role(of: token, segment(ordinal), isLast: true) != nil,
      let own = roles(of: kind, upTo: token, back: 0),
      let last = own.first(where: { $0.role == .last })
    else { return nil }
    var all = own.filter { $0.role != .last }[...]
    for (distance, before) in context.preceding.suffix(4).reversed().enumerated() {
      if all.contains(where: { $0.role == .first }) { break }
      let grammar = Grammar(CutSentence(before), context: ClaimContext())
      guard let earlier = grammar.roles(of: kind, upTo: nil, back: distance + 1) else { break }
      all = earlier + all
    }
    guard all.first?.role == .first, all.count(where: { $0.role == .first }) == 1,
      all.contains(where: { $0.role == .added }), all.contains(where: { $0.role == .taken })
    else { return nil }
    // Staff who came and went leave staff, and no cases.
    let nouns = Set((all + [last]).compactMap(\.noun)).subtracting(["forward", "over", "one"])
    return Sum(operands: all.map(\.operand), isSure: nouns.count <= 1)
  }

  private typealias Movement = (role: Role, operand: Claim.Operand, noun: String?)

  /// What each figure of a kind does to a number of cases or a fund, where all of them do.
  private func roles(of kind: Figure.Kind, upTo last: Int?, back: Int) -> [Movement]? {
    var found: [Movement] = []
    for (ordinal, token) in quantities.enumerated() where self.kind(token) == kind {
      // `…, so that it stood at 468: 18 fewer`.
      if let last, token > last, isSize(token) { continue }
      guard bracket(around: token) == nil, !isSize(token) || token == last,
        let role = role(of: token, segment(ordinal), isLast: token == last),
        let operand = operand(token, isTaken: role == .taken, back: back)
      else { return nil }
      found.append((role, operand, phrase(from: token + 1, to: tokens.count).words.last))
    }
    return found.isEmpty ? nil : found
  }

  private func role(of token: Int, _ words: Range<Int>, isLast: Bool) -> Role? {
    let lead = hedge(before: token).start
    if isLast {
      let isEnd =
        ["leaving", "leaves", "left"].contains(text(lead - 1)) || has(Grammar.ends, in: words)
        || isEndLevel(token)
        || has(["open", "live", "active"], in: words) || isDated(words)
      return isEnd ? .last : nil
    }
    let isLevel = ["with", "at"].contains(text(lead - 1))
    // Where it ended already, nothing is left to work out.
    if isEndLevel(token) { return nil }
    if isLevel, ["began", "begun", "started", "opened", "stood"].contains(text(lead - 2)) {
      return .first
    }
    // `We began April with 86`, `having started the year with 121`.
    if isLevel, isVerb(["began", "begun", "started", "opened"], before: lead - 1) { return .first }
    if token == quantities.first(where: { kind($0) == kind(token) }), isDated(words),
      Grammar.levels.contains(text(lead - 1))
    {
      return .first
    }
    let (isIn, isOut) = (comesIn(words), isOut(token, words))
    if isIn != isOut { return isIn ? .added : .taken }
    return !isIn && has(Grammar.starts, in: words) ? .first : nil
  }

  /// `Closed the year with 134 open cases, having begun with 121`: the end stands in front.
  private func isEndLevel(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    // `So by March the number stood at 468`.
    if text(lead - 1) == "at", ["stood", "stands"].contains(text(lead - 2)),
      has(["so", "thus", "therefore", "hence"], in: max(0, lead - 12)..<lead)
    {
      return true
    }
    return ["with", "at"].contains(text(lead - 1))
      && isVerb(
        ["closed", "ended", "finished", "closing", "ending", "finishing"], before: lead - 1)
  }

  /// Whether a verb stands a few words in front, and no figure or mark in between.
  private func isVerb(_ verbs: [String], before link: Int) -> Bool {
    for index in stride(from: link - 1, through: max(0, link - 4), by: -1) {
      if verbs.contains(text(index)) { return true }
      if text(index).isEmpty && kind(index) != .period && kind(index) != .year { return false }
    }
    return false
  }

  /// The words in front of how many there were on a day.
  private static let levels = WordSet(["were", "was", "had", "held", "carried", "at", "supported"])

  /// Of money, what was paid out went, too.
  private func isOut(_ token: Int, _ words: Range<Int>) -> Bool {
    has(Grammar.outs, in: words)
      || kind(token) == .money && has(["paid", "spent", "drawn", "used", "transferred"], in: words)
  }

  /// Whether a day or a month stands among the words.
  private func isDated(_ words: Range<Int>) -> Bool {
    words.contains { index in
      kind(index) == .date || tokens[index].isCapital && Grammar.monthNames.contains(text(index))
    }
  }

  static let monthNames = WordSet([
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ])
}
