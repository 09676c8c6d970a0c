import Figures
import Reports

/// The sentence under reading: its tokens, its quantities, and what was claimed so far.
struct Grammar {
  let sentence: Sentence
  let context: ClaimContext
  let tokens: [Token]
  /// The tokens that print a figure to be checked.
  let quantities: [Int]
  let exempt: [Figure.Kind?]
  /// Whether it is a clause of a sentence, which goes on in front of it or behind.
  let isClause: Bool
  /// What each token's figure is in this sentence.
  private let kinds: [Figure.Kind?]
  /// The words that may carry an assertion without a figure.
  let cues: [Int]
  /// Whether the sentence prints brackets at all, since most do not and many rules ask for them.
  let hasBrackets: Bool
  var claims: [Claim] = []
  /// The figures that a claim states already.
  var stated: Set<Int> = []
  /// The bases that the sentence and its later clauses open with: `Of the 40 cases, …, and of the 30 …`.
  var openers: [Opener] = []

  struct Opener {
    var base: Int?
    var words: [String]
    var back: Claim.BackReference?
    /// The token that it starts with.
    var start: Int
    /// The token behind it.
    var end: Int
    /// Whether it reads `of` or `out of`, which make a subset; `from the 9 reviews` need not.
    var isOf: Bool
  }

  init(_ cut: CutSentence, context: ClaimContext) {
    let (sentence, tokens, exempt) = (cut.sentence, cut.tokens, cut.exemptions)
    self.sentence = sentence
    self.context = context
    self.tokens = tokens
    self.exempt = exempt
    isClause = cut.isClause
    kinds = Grammar.kinds(of: tokens, in: sentence)
    hasBrackets = tokens.contains { $0.isMark("(") }
    cues = tokens.indices.filter { Lexicon.cues.contains(tokens[$0].text) }
    quantities = tokens.indices.filter { index in
      guard let figure = tokens[index].figure else { return false }
      return exempt[figure] == nil && sentence.figures[figure].figure.kind != .unknown
    }
  }

  /// The base that the clause of a token opens with.
  func opener(at token: Int) -> Opener? { openers.last { $0.start <= token } }

  // MARK: Looking

  func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  func isMark(_ index: Int, _ marks: StaticString) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(marks)
  }

  func figure(_ token: Int) -> Figure? {
    guard tokens.indices.contains(token), let index = tokens[token].figure else { return nil }
    return sentence.figures[index].figure
  }

  func kind(_ token: Int) -> Figure.Kind? { kinds.indices.contains(token) ? kinds[token] : nil }

  /// Beside percentages, `4.7 points up` tells their distance, and no score.
  private static func kinds(of tokens: [Token], in sentence: Sentence) -> [Figure.Kind?] {
    var kinds = tokens.map { token in token.figure.map { sentence.figures[$0].figure.kind } }
    countPosts(&kinds, tokens)
    guard kinds.contains(.percent) else { return kinds }
    // `0.7 of a percentage point`.
    for index in kinds.indices.dropLast(3) where kinds[index] == .rate {
      let words = tokens.dropFirst(index + 1).prefix(4).map(\.text)
      if words.starts(with: ["of", "a"]), words.dropFirst(2).contains("point") {
        kinds[index] = .points
      }
    }
    for index in kinds.indices.dropLast()
    where ["points", "point"].contains(tokens[index + 1].text) {
      let before = index > 0 ? tokens[index - 1].text : ""
      let behind = index + 2 < tokens.count ? tokens[index + 2].text : ""
      let isDistance = distances.contains(behind) || ["by", "of", "up", "down"].contains(before)
      if kinds[index] == .rate || kinds[index] == .count && isDistance { kinds[index] = .points }
    }
    return kinds
  }

  private static let posts = WordSet(["posts", "post", "fte", "wte", "establishment", "staffing"])

  /// `10.5 practitioners` of 17.5 posts are counted, halves and all.
  private static func countPosts(_ kinds: inout [Figure.Kind?], _ tokens: [Token]) {
    guard kinds.contains(.rate), tokens.contains(where: { posts.contains($0.text) }) else { return }
    for index in kinds.indices.dropLast() where kinds[index] == .rate {
      if !tokens[index + 1].text.isEmpty, tokens[index + 1].text != "per" { kinds[index] = .count }
    }
  }

  private static let distances = WordSet([
    "up", "down", "higher", "lower", "above", "below", "more", "less", "wider", "narrower", "ahead",
    "behind", "better", "worse", "adrift", "short", "shy", "clear", "apart", "to", "increase",
    "rise", "improvement", "decrease", "drop", "fall",
    "reduction",
  ])

  func isCount(_ token: Int) -> Bool { kind(token) == .count }

  /// Whether the figure at the token is one that is checked.
  func isQuantity(_ token: Int) -> Bool {
    guard tokens.indices.contains(token), let index = tokens[token].figure else { return false }
    return exempt[index] == nil
  }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = tokens.indices.contains(range.lowerBound) ? tokens[range.lowerBound] : nil,
      range.upperBound > range.lowerBound, range.upperBound <= tokens.count
    else { return 0..<sentence.text.utf8.count }
    return first.range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// Whether a word of the set stands between two tokens.
  func has(_ words: WordSet, in range: Range<Int>) -> Bool {
    first(of: words, in: range) != nil
  }

  func has(_ words: [String], in range: Range<Int>) -> Bool {
    first(of: words, in: range) != nil
  }

  func first(of words: WordSet, in range: Range<Int>) -> Int? {
    range.clamped(to: tokens.indices).first { words.contains(tokens[$0].text) }
  }

  func first(of words: [String], in range: Range<Int>) -> Int? {
    range.clamped(to: tokens.indices).first { words.contains(tokens[$0].text) }
  }

  // MARK: Segments

  /// The tokens around the quantity that speak of it and of no other one.
  func segment(_ ordinal: Int) -> Range<Int> {
    let here = quantities[ordinal]
    var low = 0
    var high = tokens.count
    if ordinal > 0 { low = split(quantities[ordinal - 1], here) }
    if ordinal + 1 < quantities.count { high = split(here, quantities[ordinal + 1]) }
    for index in stride(from: here - 1, through: low, by: -1) where isMark(index, ":;.") {
      // `(2017/18: 512)` says when.
      if isMark(index, ":"), kind(index - 1) == .period { continue }
      low = index + 1
      break
    }
    if let stop = (here..<max(high, here)).first(where: { isMark($0, ":;") }) { high = stop }
    return min(low, here)..<max(high, here + 1)
  }

  /// Where the words of one quantity end and those of the next begin.
  private func split(_ left: Int, _ right: Int) -> Int {
    let open = (left + 1..<right).last { isMark($0, "(") }
    if let open, !(open..<right).contains(where: { isMark($0, ")") }) { return open + 1 }
    for index in stride(from: right - 1, to: left, by: -1) {
      if isMark(index, ";:.,(") || isMark(index, "-") { return index + 1 }
      if isMark(index, ")") { return index + 1 }
      if Lexicon.breaks.contains(text(index)) { return index }
      // `28 % of all where two years ago it was 22 %`.
      if text(index) == "where", has(["ago", "earlier"], in: index..<right) { return index }
    }
    return hedge(before: right).start
  }

  // MARK: Hedges

  /// The hedge in front of a figure, and the token where it starts.
  func hedge(before token: Int) -> (hedge: Hedge?, start: Int) {
    let (one, two, three) = (text(token - 1), text(token - 2), text(token - 3))
    let small = ["just", "slightly", "marginally", "fractionally"]
    if kind(token) == .range || figure(token)?.bounds != nil {
      return (.between, one == "between" ? token - 1 : token)
    }
    switch one {
    // `Over five years, 400 were built` says when.
    case "over" where kind(token) == .duration && (token == 1 || isMark(token - 2, ",;(")):
      return (nil, token - 1)
    case "over", "above":
      if small.contains(two) { return (.justOver, token - 2) }
      if two == "little" { return (.justOver, max(0, token - 3)) }
      return (.over, two == "well" || two == "far" ? token - 2 : token - 1)
    case "under", "below":
      if small.contains(two) { return (.justUnder, token - 2) }
      if two == "little" { return (.justUnder, max(0, token - 3)) }
      return (.lessThan, two == "well" || two == "far" ? token - 2 : token - 1)
    case "than":
      if two == "more" {
        if small.contains(three) || three == "little" { return (.justOver, token - 3) }
        return three == "no" ? (.upTo, token - 3) : (.over, token - 2)
      }
      if two == "less" || two == "fewer" {
        if small.contains(three) || three == "little" { return (.justUnder, token - 3) }
        return three == "no" ? (.atLeast, token - 3) : (.lessThan, token - 2)
      }
      return (nil, token)
    case "almost", "nearly": return (.almost, token - 1)
    // `Told the council about 4,015 concerns`: nobody rounds to that.
    case "about" where isExact(token): return (nil, token - 1)
    case "approximately", "about", "around", "roughly", "circa", "approx", "estimated":
      return (.approximately, token - 1)
    case "" where isMark(token - 1, ".") && two == "approx": return (.approximately, token - 2)
    case "least" where two == "at": return (.atLeast, token - 2)
    case "most" where two == "at": return (.upTo, token - 2)
    case "to" where two == "close": return (.closeTo, token - 2)
    case "to" where two == "up" && !isComparedAbove(token): return (.upTo, token - 2)
    case "of" where two == "excess": return (.over, token - 3)
    case "only", "just", "exactly", "some", "a": return (nil, token - 1)
    default: break
    }
    if text(token + 1) == "or", text(token + 2) == "more" { return (.atLeast, token) }
    if text(token + 1) == "or", text(token + 2) == "so" { return (.approximately, token) }
    return (nil, token)
  }

  /// A count of a thousand and more that is printed to its last digit.
  private func isExact(_ token: Int) -> Bool {
    guard isCount(token), let value = figure(token)?.value.int else { return false }
    return value >= 1000 && value % 10 != 0
  }

  /// `Up to 64 % compared to 50 %` is a rise, no ceiling.
  private func isComparedAbove(_ token: Int) -> Bool {
    has(["compared", "comparison", "from", "against"], in: token + 1..<max(token + 1, token + 8))
  }

  // MARK: Phrases

  /// The words of a noun phrase that starts at a token, and where it ends.
  func phrase(from start: Int, to limit: Int) -> (words: [String], end: Int) {
    var words: [String] = []
    var index = start
    while index < min(limit, tokens.count), words.count < 10 {
      let token = tokens[index]
      switch token.kind {
      case .figure(let figure):
        guard exempt[figure] == .reference || exempt[figure] == .code else { return (words, index) }
        words.append(sentence.figures[figure].figure.text.lowercased())
      case .mark:
        guard token.isMark("/'\"") else { return (words, index) }
      case .word:
        let word = token.text
        let joins = word == "and" || word == "&"
        if word == "after", text(index - 1) == "looked" { break }
        if joins, index + 1 < limit, !words.isEmpty, joinsNouns(index) {
          break
        } else if Lexicon.endsPhrase(word), !(words.isEmpty && opensPhrase(index)) {
          return (words, index)
        } else if words.isEmpty, word == "not" || word.hasSuffix("ly"),
          Lexicon.endsPhrase(text(index + 1))
        {
          // `15 partly upheld`: no noun comes.
          return (words, index)
        } else if let normal = Wording.normal(word) {
          words.append(normal)
        }
      }
      index += 1
    }
    return (words, index)
  }

  /// A participle in front describes the noun: looked after children.
  private func opensPhrase(_ index: Int) -> Bool {
    let word = text(index)
    guard word.hasSuffix("ed") || word == "upheld", !Lexicon.verbs.contains(word),
      !Lexicon.namingVerbs.contains(word) || word == "upheld", !Lexicon.auxiliaries.contains(word)
    else { return false }
    let next = text(index + 1)
    return word == "looked"
      || !next.isEmpty && !Lexicon.endsPhrase(next)
        && !Lexicon.determiners.contains(next)
  }

  private func joinsNouns(_ index: Int) -> Bool {
    let next = text(index + 1)
    return !next.isEmpty && !Lexicon.endsPhrase(next) && !Lexicon.determiners.contains(next)
      && !["there", "we", "it", "they", "no", "not"].contains(next)
  }

  /// The words that carry meaning between two tokens, brackets and times left out.
  func content(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var depth = 0
    for index in range.clamped(to: tokens.indices) {
      let token = tokens[index]
      if token.isMark("([") { depth += 1 }
      if token.isMark(")]") { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      if let figure = token.figure {
        let isName = exempt[figure] == .reference || exempt[figure] == .code
        if isName { words.append(sentence.figures[figure].figure.text.lowercased()) }
      } else if let word = Wording.normal(token.text), !token.text.isEmpty,
        !Lexicon.verbs.contains(token.text)
      {
        words.append(word)
      }
    }
    return words
  }

  /// The categories that `or` or a slash joins in a predicate.
  func alternatives(_ range: Range<Int>) -> [[String]] {
    let range = range.clamped(to: tokens.indices)
    guard let join = range.first(where: { text($0) == "or" || isMark($0, "/") }) else { return [] }
    var start = join
    while start > range.lowerBound, join - start < 5, !endsCategory(start - 1) { start -= 1 }
    var end = join + 1
    while end < range.upperBound, end - join < 6, !endsCategory(end) { end += 1 }
    let (left, right) = (content(start..<join), content(join + 1..<end))
    return left.isEmpty || right.isEmpty ? [] : [left, right]
  }

  private func endsCategory(_ index: Int) -> Bool {
    let word = text(index)
    return Lexicon.auxiliaries.contains(word) || Lexicon.prepositions.contains(word)
      || Lexicon.determiners.contains(word) || isMark(index, ",;:()") || word == "and"
      || word == "offered" || word == "had" || isQuantity(index)
  }

  // MARK: Claims

  mutating func add(_ claim: Claim) {
    var claim = claim
    if claim.range.isEmpty { claim.range = 0..<sentence.text.utf8.count }
    if claim.back != nil, claim.base == nil, claim.antecedent == nil {
      claim.antecedent = antecedent(
        claim.family == .complement ? .percent : .count, holding: countedPart(of: claim))
    }
    if let figure = claim.stated { stated.insert(figure) }
    claims.append(claim)
  }

  /// The last figure of these kinds in the nearest earlier sentence that has one.
  func antecedent(
    _ kind: Figure.Kind = .count, holding part: Exact? = nil
  ) -> Claim.Antecedent? {
    for (distance, sentence) in context.preceding.reversed().enumerated().prefix(3) {
      let grammar = Grammar(CutSentence(sentence), context: ClaimContext())
      // `403 people, six fewer than a year ago`: these are the 403.
      let told = grammar.quantities.filter { grammar.kind($0) == kind && !grammar.isSize($0) }
      // `59, against 67 in 2021/22 and 54 in 2020/21`: these are the 59.
      let values = told.count < 2 ? [] : grammar.values(of: kind)
      let others = values.filter(\.isHeldAgainst).map(\.token)
      let own = told.filter { !others.contains($0) }
      let all = own.isEmpty ? told : own
      // Behind `the top three reasons were …` 698 of those are none of the three.
      let large = all.filter { count in
        grammar.figure(count).map { $0.value >= part ?? .zero } ?? false
      }
      let isSmall = all.allSatisfy { grammar.figure($0).map { $0.value < 10 } ?? false }
      if large.isEmpty, isSmall, part != nil { continue }
      let counts = large.isEmpty ? all : large
      if let figure = grammar.partOfLast(counts) {
        return Claim.Antecedent(sentencesBack: distance + 1, figure: figure)
      }
    }
    return nil
  }
}
