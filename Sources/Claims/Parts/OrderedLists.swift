import Figures
import Reports

/// Lists that answer each other item by item.
extension Grammar {
  /// `94 of 112 and nine of 14, 84 % and 64 %`: as many shares as pairs, in one order.
  mutating func linkOrderedPairs() {
    linkOrderedCounts()
    let pairs = claims.filter { $0.family == .nOfM && $0.base != nil }
    guard pairs.count > 1 else { return }
    for run in runs(of: .percent) where run.count == pairs.count {
      let operands = pairs.flatMap { [$0.stated, $0.base] }.compactMap { token(of: $0) }
      guard operands.count == 2 * pairs.count, operands == operands.sorted(),
        let last = operands.last, let next = quantities.first(where: { $0 > last }),
        next == run[0], run[0] - last <= 16, isSaidOfPairs(run[0], behind: last)
      else { continue }
      for (share, pair) in zip(run, pairs) {
        guard let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }) else {
          continue
        }
        claims[index].family = .countWithShare
        claims[index].beside = pair.stated
        claims[index].base = pair.base
        claims[index].baseWords = pair.baseWords
        claims[index].certainty = .strong
        claims[index].isTied = true
      }
    }
  }

  /// `33 and 22 respectively, or 60 % and 40 % of the 55 decided`: as many shares as counts, of one whole.
  private mutating func linkOrderedCounts() {
    let counts = runs(of: .count)
    guard !counts.isEmpty else { return }
    for run in runs(of: .percent) {
      guard let end = run.last,
        let parts = counts.last(where: { $0.count == run.count && $0[0] < run[0] }),
        let last = parts.last, let next = quantities.first(where: { $0 > last }),
        run[0] - last <= 16
      else { continue }
      let isBehind = next == run[0]
      // `65 and 35 of the 100 episodes respectively (65 % and 35 %)`.
      guard let whole = isBehind ? quantities.first(where: { $0 > end }) : next, isCount(whole),
        isSaidOfPairs(run[0], behind: isBehind ? last : whole),
        isBehind ? isOf(end, whole) : isOf(last, whole)
      else { continue }
      for (share, part) in zip(run, parts) {
        guard let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }) else {
          continue
        }
        claims[index].family = .countWithShare
        claims[index].beside = tokens[part].figure
        claims[index].base = tokens[whole].figure
        claims[index].certainty = .strong
        claims[index].isTied = true
      }
    }
  }

  /// Whether nothing but `that is` or `rates of` stands between the mark behind the pairs and the shares.
  private func isSaidOfPairs(_ share: Int, behind last: Int) -> Bool {
    let lead = hedge(before: share).start
    guard let mark = (last..<lead).last(where: { isMark($0, ",;:(-") }), isMark(mark, ",:(-") else {
      return false
    }
    let links: Set<String> = [
      "that", "is", "or", "which", "i", "e", "ie", "rates", "shares", "of", "and", "being",
      "giving",
      "respectively", "a", "rate", "equal", "to",
    ]
    return (mark + 1..<lead).allSatisfy { links.contains(text($0)) || isMark($0, ".") }
  }

  /// `92 % and 88 % of their complaints`: shares in a row are of one base, each of its own thing.
  mutating func shareRuns() {
    for run in runs(of: .percent) {
      let own = run.compactMap { share in claims.firstIndex { $0.stated == tokens[share].figure } }
      guard own.count == run.count, own.allSatisfy({ claims[$0].family == .share }) else {
        continue
      }
      for (position, index) in own.enumerated() {
        claims[index].turn = Claim.Turn(position: position, count: run.count)
      }
    }
  }

  // MARK: Ties

  /// Marks the shares whose part, base and percentage nothing but small words hold together.
  mutating func tieShares() {
    for index in claims.indices where !claims[index].isTied {
      let claim = claims[index]
      guard let stated = token(of: claim.stated) else { continue }
      let base = token(of: claim.base)
      if let base {
        let ends = [stated, base] + [token(of: claim.beside)].compactMap(\.self)
        let row = ends.sorted()
        let part = token(of: claim.beside) ?? stated
        let isInRow =
          row.contains { isOf($0, base) } && zip(row, row.dropFirst()).allSatisfy(areBeside)
        let isOpened =
          part != stated && areBeside(min(part, stated), max(part, stated))
          && (opener(at: part)?.base == claim.base || isOnlyWhole(base, of: part))
        let isCounted = part == stated && isCount(part) && opener(at: part)?.base == claim.base
        claims[index].isTied = isInRow || isOpened || isCounted
      }
      if let base, let opener = opener(at: stated), opener.isOf, opener.base == claim.base,
        base < stated
      {
        claims[index].isTied = true
      }
      if isOneOfTwo(claim) { claims[index].isTied = false }
      if claim.back == .ofThese, let base, !value(of: base).isHeldAgainst {
        let part = token(of: claim.beside).map { min($0, stated) } ?? stated
        let isPointed = text(part + 1) == "of" && Lexicon.theseWords.contains(text(part + 2))
        claims[index].isTied = claims[index].isTied || isPointed
      }
    }
  }

  /// `11 and 13 out of 39 (62 %)`: a share of which the figure right in front may be a part as well.
  private func isOneOfTwo(_ claim: Claim) -> Bool {
    guard let part = token(of: claim.beside),
      let and = (max(0, part - 2)..<part).last(where: { text($0) == "and" })
    else { return false }
    return quantities.contains { $0 < and && and - $0 <= 6 && kind($0) == kind(part) }
  }

  /// `25 more than the 285 of last year, 201 of which`: of those or of the ones now; and what would
  /// have been is in no table.
  mutating func loosenShares() {
    guard
      claims.contains(where: {
        [.share, .countWithShare].contains($0.family) || $0.back == .ofThese
      })
    else { return }
    let isSupposed =
      has(Grammar.would, in: tokens.indices) && has(Grammar.conditions, in: tokens.indices)
    for index in claims.indices {
      let claim = claims[index]
      guard [.share, .countWithShare, .nOfM, .subset].contains(claim.family) else { continue }
      let isOfEither =
        claim.back == .ofThese && !claim.isTied
        && (token(of: claim.base).map { value(of: $0).isHeldAgainst } ?? false)
      if isOfEither || isSupposed && claim.beside == nil || isRateOfAnswers(claim)
        || isOfSeveral(claim)
      {
        claims[index].certainty = .weak
      }
      if let direction = directionOfSize(claim) {
        (claims[index].base, claims[index].beside, claims[index].back) = (nil, nil, nil)
        (claims[index].family, claims[index].measure) = (.change, .perCent)
        claims[index].direction = direction
        claims[index].certainty = .weak
      }
    }
  }

  /// `Sent to 2,677 flats and 272 houses, with a response rate of 34 %`: nothing says how many answered.
  private func isRateOfAnswers(_ claim: Claim) -> Bool {
    guard let share = token(of: claim.stated), text(share - 1) == "of", text(share - 2) == "rate",
      ["response", "return", "reply"].contains(text(share - 3))
    else { return false }
    return !tokens[..<(share - 3)].contains { token in
      ["respon", "repl", "return", "answer"].contains { token.text.hasPrefix($0) }
    }
  }

  /// `11.5 % (220 calls) higher than the average`: the size of a change.
  private func directionOfSize(_ claim: Claim) -> Claim.Direction? {
    guard let share = token(of: claim.stated), kind(share) == .percent, isMark(share + 1, "("),
      let close = (share..<min(tokens.count, share + 7)).first(where: { isMark($0, ")") }),
      text(close + 2) == "than"
    else { return nil }
    if ["higher", "more"].contains(text(close + 1)) { return .up }
    return ["lower", "fewer", "less"].contains(text(close + 1)) ? .down : nil
  }

  /// `48 % were either at a collision (14,900), at an incident (9,500) or …`: of all of them.
  private func isOfSeveral(_ claim: Claim) -> Bool {
    guard let share = token(of: claim.stated), kind(share) == .percent,
      let part = token(of: claim.beside), share < part
    else { return false }
    return has(["either"], in: share..<part)
  }

  private static let would = WordSet(["would"])
  private static let conditions = WordSet(["had", "if", "without", "were", "unless"])

  /// Whether a part has no other figure of its kind in front of it than its whole.
  private func isOnlyWhole(_ base: Int, of part: Int) -> Bool {
    quantities.filter { $0 < part && kind($0) == kind(part) } == [base]
  }

  /// `34 of the 90`, with small words between.
  private func isOf(_ part: Int, _ base: Int) -> Bool {
    guard part < base else { return false }
    func isSmall(_ index: Int) -> Bool {
      ["of", "total", "some", "all"].contains(text(index))
        || Lexicon.determiners.contains(text(index))
    }
    // `£4.2m were delivered out of the £5.0m planned`.
    if let out = (part + 1..<base).last(where: { text($0) == "out" }), base - part <= 8 {
      return (out + 1..<base).allSatisfy(isSmall) && arePlain(part + 1..<out)
    }
    return base - part <= 5 && (part + 1..<base).allSatisfy(isSmall)
  }

  /// `112 schools (84 %)`: a bracket or a comma behind a noun, or small words.
  private func areBeside(_ left: Int, _ right: Int) -> Bool {
    if isOf(left, right) { return true }
    return isMark(right - 1, "(,") && right - left <= 12 && arePlain(left + 1..<right - 1)
  }

  /// Whether nothing but words stand there that open no clause of their own.
  private func arePlain(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !tokens[$0].text.isEmpty && !Lexicon.breaks.contains(text($0)) }
  }

  // MARK: Runs

  /// Figures of one kind with nothing but commas and `and` between them: `84 % and 64 %`.
  func runs(of wanted: Figure.Kind) -> [[Int]] {
    var found: [[Int]] = []
    for token in quantities where kind(token) == wanted {
      if let last = found.last?.last, isNextInRun(last, token) {
        found[found.count - 1].append(token)
      } else {
        found.append([token])
      }
    }
    return found.filter { $0.count > 1 }
  }

  func isNextInRun(_ left: Int, _ right: Int) -> Bool {
    right - left <= 3
      && (left + 1..<right).allSatisfy { isMark($0, ",") || text($0) == "and" || text($0) == "or" }
  }
}
