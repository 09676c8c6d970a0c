import Figures
import Reports

/// Values before and after, for changes and comparisons whose own words do not name both.
extension Grammar {
  mutating func linkOperands() {
    dropForeignOperands()
    for index in claims.indices { linkOperands(of: index) }
    linkAmountsWithShares()
    turnImprovements()
    compareValues()
    loosenHedged()
  }

  func position(of figure: Int) -> Int? {
    tokens.firstIndex { $0.figure == figure }
  }

  // MARK: Changes

  private mutating func linkOperands(of index: Int) {
    let claim = claims[index]
    guard [.change, .difference].contains(claim.family), claim.measure != .none,
      !has(["odds", "ratio"], in: tokens.indices),
      claim.measure != .multiple, claim.from == nil || claim.to == nil,
      let stated = claim.stated, let own = position(of: stated)
    else { return }
    for kind in kinds(for: claim, own) {
      let all = values(of: kind)
      // What it is held against is not where it leads.
      if claim.from == nil, let to = claim.to, let value = all.first(where: { $0.figure == to }),
        value.isHeldAgainst, all.count == 2
      {
        claims[index].to = nil
        claims[index].from = to
      }
      let claim = claims[index]
      let values = all.filter {
        $0.figure != stated && $0.figure != claim.beside && !isPart($0)
      }
      if let pair = pair(for: claim, own, among: values) {
        claims[index].from = pair.old.figure
        claims[index].to = pair.new.figure
        claims[index].family = .change
        claims[index].certainty = pair.isSure ? .strong : .weak
        return
      }
      if linkEarlier(index, own, values, kind) { return }
    }
  }

  /// The kinds of figures that a size of this kind can be the change of.
  private func kinds(for claim: Claim, _ own: Int) -> [Figure.Kind] {
    if let known = claim.from ?? claim.to, let token = position(of: known), let kind = kind(token) {
      return [kind]
    }
    switch claim.measure {
    case .points: return [.percent]
    case .number: return [kind(own) ?? .count]
    default: return [.count, .money, .rate, .average, .duration, .percent]
    }
  }

  /// Whether the figure is a share of a count beside it, or that count, and no value of its own.
  func isPart(_ value: Value) -> Bool {
    claims.contains { claim in
      claim.beside == value.figure && claim.stated != nil && kind(value.token) != .percent
        && isMark(value.token - 1, "(")
    }
  }

  private struct Pair {
    let old: Value
    let new: Value
    let isSure: Bool
  }

  private func pair(for claim: Claim, _ own: Int, among all: [Value]) -> Pair? {
    let values = all.filter {
      !isOfOtherSize($0, besides: claim) && !isForecast($0.token) && !isOfRecord($0.token)
        && !($0.isBenchmark && (isMoved(own) || $0.token < own && isMovement(own)))
    }
    guard values.count >= 2, !has(["respectively"], in: tokens.indices), !isNextMovement(own),
      !areOfOtherTimes(values, beside: own, claim)
    else { return nil }
    let old =
      values.first { $0.figure == claim.from }
      ?? values.first { $0.isOlder && $0.token > own } ?? values.last { $0.isOlder }
      ?? values.last { $0.isBenchmark && $0.figure != claim.to } ?? reached(values)
      ?? bracketed(values)
    guard let old, values.count == 2 || isAttached(own, old) || claim.from == old.figure,
      !isHeldElsewhere(own, than: old)
    else { return nil }
    // Two sizes cannot both be the change of one pair.
    let isOneOfTwo = claims.contains {
      $0.family == .change && $0.measure == claim.measure && $0.stated != claim.stated
        && $0.stated != nil
    }
    guard !isOneOfTwo || isAttached(own, old) || claim.from == old.figure else { return nil }
    let rest = values.filter {
      $0.token != old.token && !$0.isOlder && !leadsToPart($0.token)
        && ($0.figure == claim.to || !isAside($0, own, old))
    }
    let listed = claims.first { other in
      other.family == .listOfParts
        && other.parts.allSatisfy { part in
          token(of: part).map { $0 < own } ?? false
        }
    }
    let new =
      rest.first { $0.figure == claim.to } ?? rest.first { $0.figure == listed?.stated }
      ?? rest.first { $0.isNewer && $0.token > own }
      ?? rest.last { $0.token < own } ?? rest.first
    guard let new, areInOneClause(own, old, new), countOneThing(old, new),
      !isOfOtherChange(own, min(old.token, new.token))
    else { return nil }
    let isPlain =
      (values.count == 2 || isAttached(own, old))
      && (old.isHeldAgainst || old.figure == claim.from || new.isNewer)
    // `756 at the start and 702 at the end, a fall of 64 on the year before`.
    guard !(old.isOpening && claim.comparedWith != nil), !isDeficit(old), !isDeficit(new),
      mayBeEnds(old.token, new.token, of: own)
    else {
      return nil
    }
    // `Of 75 who came and 61 who left, a net 14`: what changed stands in no one figure.
    guard !has(["net"], in: max(0, own - 4)..<own) else { return nil }
    let isOnly =
      new.isNewer || new.figure == claim.to || new.figure == listed?.stated
      || rest.count(where: { $0.token < own && !$0.isBenchmark }) == 1 || new.token > own
    return Pair(old: old, new: new, isSure: isPlain && isOnly)
  }

  /// `Increased by only three, to 121, against a target of 130`: it moved from no target.
  private func isMoved(_ own: Int) -> Bool {
    let lead = hedge(before: own).start
    return text(lead - 1) == "by" && has(Lexicon.changeVerbs, in: max(0, lead - 5)..<lead - 1)
  }

  /// `93 % beside 91 % nationally, an improvement of 3 points over five years`.
  func isMovement(_ own: Int) -> Bool {
    let lead = hedge(before: own).start
    if ["up", "down"].contains(text(lead - 1)) { return true }
    let noun = text(lead - 2)
    return text(lead - 1) == "of"
      && (Lexicon.upNouns.contains(noun) || Lexicon.downNouns.contains(noun)
        || ["improvement", "deterioration"].contains(noun))
  }

  /// `Up by 15 %, against an increase in open cases from 410 to 432`: the pair is that of the nearer word.
  func isOfOtherChange(_ own: Int, _ first: Int) -> Bool {
    guard own + 2 < first, text(hedge(before: first).start - 1) == "from",
      let word = lastVerb(Lexicon.upNouns.union(Lexicon.downNouns), in: own + 2..<first)
    else { return false }
    return ["in", "of"].contains(text(word + 1)) && has(["against", "despite"], in: own..<word)
  }

  /// Whether a value is the whole of `22 of the 96`, or stands in brackets that a size is not in.
  private func isAside(_ value: Value, _ own: Int, _ old: Value) -> Bool {
    if claims.contains(where: { $0.base == value.figure && $0.family != .change }) { return true }
    if let before = quantities.last(where: { $0 < value.token }), isPartOfAll(before, value.token) {
      return true
    }
    if value.isBenchmark, old.isOlder, !old.isBenchmark { return true }
    // `Higher than Wales (178) and England (146)`: two that something else is held against.
    if isBracketed(value.token), isBracketed(old.token), value.year == nil, !value.isNewer,
      !old.isFrom, value.token > own, bracket(around: value.token) != bracket(around: old.token)
    {
      return true
    }
    guard let bracket = bracket(around: value.token), !bracket.contains(own),
      !bracket.contains(old.token)
    else { return false }
    return quantities.contains { bracket.contains($0) && $0 != value.token && isCount($0) }
  }

  /// `A gap of 31 (2024: 32; 2023: 30)`: the same distance at other times, and not its ends.
  private func areOfOtherTimes(_ values: [Value], beside own: Int, _ claim: Claim) -> Bool {
    guard claim.direction == .none, let first = values.map(\.token).min(), own < first,
      let open = (own..<first).first(where: { isMark($0, "(") })
    else { return false }
    return !(open..<first).contains { isMark($0, ")") }
  }

  /// `(4,365 offences to 5,052)`: the first of two leads to the second.
  private func reached(_ values: [Value]) -> Value? {
    guard values.count == 2, values[1].isNewer, values[1].token - values[0].token < 8,
      (values[0].token + 1..<values[1].token).allSatisfy({ !tokens[$0].text.isEmpty })
    else { return nil }
    return values[0]
  }

  /// `5,042 more than the year before (226,025)`: the value of before behind all else.
  private func bracketed(_ values: [Value]) -> Value? {
    guard values.count == 2, isMark(values[1].token - 1, "("), isMark(values[1].token + 1, ")"),
      !isMark(values[0].token - 1, "(")
    else { return nil }
    return values[1]
  }

  /// Whether nothing but links stand between a size and the value that it is held against.
  func isAttached(_ own: Int, _ old: Value) -> Bool {
    own < old.token && old.isOlder
      && !(own + 1..<old.token).contains { isMark($0, ",;:") || isQuantity($0) }
  }

  /// `Rose by 18 % to 301,400, still 22 % below the 386,400`: nothing but the nearer size is held
  /// against that value.
  func isOfOtherSize(_ old: Value, besides claim: Claim) -> Bool {
    claims.contains { other in
      guard [.change, .difference].contains(other.family), other.stated != claim.stated,
        claim.from != old.figure, let size = token(of: other.stated), size < old.token
      else { return false }
      let isBetween = token(of: claim.stated).map { $0 < size } ?? false
      guard other.measure == claim.measure else { return isBetween && isAttached(size, old) }
      return isBetween || isAttached(size, old) || other.from == old.figure
    }
  }

  private static let breaks = WordSet(ClauseWords.contrasts).union([
    "but", "despite", "due", "because", "driven", "owing", "so", "includes", "including",
    "however", "reflecting", "if", "unless", "offset",
  ])

  /// The first word of a stretch behind which another clause speaks.
  func clauseBreak(in range: Range<Int>) -> Int? {
    range.clamped(to: tokens.indices).first { index in
      if Grammar.breaks.contains(text(index)) { return true }
      if text(index) == "as" {
        return ["we", "it", "they", "there", "the"].contains(text(index + 1))
          && text(index - 1) != "well" && text(index - 1) != "same"
      }
      // `With the result that fewer came`.
      if text(index) == "result", ["with", "as"].contains(text(index - 2)) { return true }
      guard text(index) == "and" else { return false }
      // `Rose by 5 %, and opened more wards (52 to 98)`.
      if isMark(index - 1, ","), text(index + 1).hasSuffix("ed") { return true }
      // `Children and young people` joins two nouns, `and staff fell` two clauses.
      for next in index + 1..<min(tokens.count, index + 8) {
        if isQuantity(next) { return true }
        if isMark(next, ",;:()-") { return false }
        if Lexicon.auxiliaries.contains(text(next)) || Lexicon.changeVerbs.contains(text(next)) {
          return true
        }
      }
      return false
    }
  }

  /// Whether a size and its two values stand in one clause, or in one of two that share the value.
  private func areInOneClause(_ own: Int, _ old: Value, _ new: Value) -> Bool {
    let ends = [own, old.token, new.token].sorted()
    for (left, right) in zip(ends, ends.dropFirst()) {
      let gap = left + 1..<right
      if right == own,
        gap.contains(where: {
          isMark($0, ";") && !goesOn($0 + 1)
        })
      {
        return false
      }
      let isBefore = hadBeen(hedge(before: right).start)
      if gap.contains(where: { isMark($0, ";") }), !isMark(left - 1, ":"), right != own, !isBefore {
        guard kind(left - 2) == .period || kind(right - 2) == .period else { return false }
      }
      // The words of a cell may be several sentences.
      if right == own, gap.contains(where: { isMark($0, ".") }) { return false }
      let isOfValues = left != own && right != own
      guard let end = clauseBreak(in: gap) else { continue }
      // `312 in 2023 and 260 in 2022`.
      let isDated = old.year != nil && new.year != nil || old.isOlder && new.isNewer
      if isOfValues, text(end) == "and" && isDated || isBefore { continue }
      // `Up 6 % from 90 and up 2 % from 94`: one value is held against two.
      let isSecond =
        ["and", "but", "so"].contains(text(end)) && right == own
        && (end + 1..<own).allSatisfy { isChangeWord($0) }
      guard isSecond else { return false }
    }
    return true
  }

  private func isChangeWord(_ index: Int) -> Bool {
    let word = text(index)
    return [
      "a", "an", "up", "down", "by", "of", "also", "is", "has", "have", "had", "it", "that", "this",
    ]
    .contains(word)
      || Lexicon.sizes.contains(word) || Lexicon.ups.contains(word) || Lexicon.downs.contains(word)
  }

  /// `An increase of 439 (7 per cent)` beside the new value: the old one follows.
  private mutating func linkAmountsWithShares() {
    for index in claims.indices
    where claims[index].family == .change && claims[index].measure == .perCent {
      guard claims[index].from == nil, claims[index].direction != .none,
        let stated = claims[index].stated,
        let own = position(of: stated), isMark(own - 1, "("), isMark(own + 1, ")"),
        let amount = claims.first(where: { claim in
          claim.family == .change && claim.measure == .number
            && claim.stated == tokens[own - 2].figure && claim.stated != nil
        }), let size = amount.stated, let token = position(of: size), let kind = kind(token)
      else { continue }
      let values = values(of: kind).filter { $0.figure != size }
      guard values.count == 1, values[0].token < token, !values[0].isOlder,
        clauseBreak(in: values[0].token..<token) == nil
      else { continue }
      claims[index].beside = size
      claims[index].to = values[0].figure
      claims[index].certainty = .strong
    }
  }

  // MARK: Loose operands

  /// Whether a bare direction lies between values that no hedge brings together.
  private func isFarApart(_ claim: Claim) -> Bool {
    guard claim.stated == nil, claim.family == .change, let from = claim.from, let to = claim.to,
      let gap = try? sentence.figures[to].figure.value - sentence.figures[from].figure.value,
      let reach = try? sentence.figures[from].figure.value.magnitude / 5
    else { return false }
    return gap.magnitude > reach
  }

  /// `Around 5,000`: what is reckoned from a loose figure is loose.
  private mutating func loosenHedged() {
    let loose: [Hedge?] = [
      .approximately, .almost, .closeTo, .justUnder, .justOver, .over, .upTo, .lessThan, .between,
      .atLeast,
    ]
    for index in claims.indices {
      let claim = claims[index]
      guard [.change, .comparison, .share, .countWithShare, .average].contains(claim.family)
      else { continue }
      let operands = [claim.from, claim.to, claim.base, claim.beside].compactMap(\.self)
      let isLoose = operands.contains { figure in
        guard figure != claim.stated, let token = position(of: figure) else { return false }
        return loose.contains(hedge(before: token).hedge)
      }
      if isLoose, !isFarApart(claim) { claims[index].certainty = .weak }
    }
  }
}
