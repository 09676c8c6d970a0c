import Figures
import Reports

/// Counts that each answer one question, in whatever grammar: `dismissing 25 and allowing 11`, `29 had
/// been signed off, six were on track and three were late`.
extension Grammar {
  /// A row of counts and how sure its answers make it that nothing is left out.
  private struct AnsweredRow {
    var members: [Int]
    var isSure: Bool
  }

  /// What a row may be counted out of.
  private struct CountedBefore {
    var whole: Whole
    var value: Exact
    var words: Set<String>
    var isDecided: Bool
    var isReceived: Bool
  }

  /// Reads the first row that answers a question in every way there is, and what it is counted out of.
  mutating func readAnswers() {
    guard quantities.count > 1 else { return }
    let counts = quantities.filter { isCount($0) && mayAnswer($0) }
    guard counts.count > 1, counts.contains(where: { answersSome($0, counts) }),
      !claims.contains(where: { $0.family == .listOfParts && $0.certainty == .strong })
    else { return }
    for question in Question.known {
      for members in rows(of: counts, answering: question) {
        guard isAllThatIsTold(members), let counted = countedBefore(members),
          let row = closed(members, question, counted),
          let claim = claim(row, counted, question)
        else { continue }
        claims.removeAll { $0.family == .listOfParts && Set($0.parts).isSubset(of: claim.parts) }
        claims.append(claim)
        return
      }
    }
  }

  private func mayAnswer(_ token: Int) -> Bool {
    guard let own = figure(token), own.bounds == nil, bracket(around: token) == nil,
      !isOfWhole(token), !value(of: token).isHeldAgainst
    else { return false }
    // `33 (60 %) of those in schools`: of some of those counted before, or of others.
    let end =
      isMark(token + 1, "(") ? (bracket(around: token + 2)?.upperBound ?? token) + 1 : token + 1
    if text(end) == "of", wholeBehind(token) == nil,
      !["these", "them", "whom", "which"].contains(text(end + 1))
    {
      return false
    }
    return !["per", "each", "apiece", "times"].contains(text(token + 1))
      && hedge(before: token).hedge == nil
  }

  private func answersSome(_ token: Int, _ counts: [Int]) -> Bool {
    let told = wordsOf(token, in: counts)
    return has(Question.words, in: told.behind) || has(Question.words, in: told.before)
  }

  // MARK: Which words speak of a count

  private static let joints = WordSet([
    "and", "but", "while", "whilst", "whereas", "with", "plus", "then", "or",
  ])

  private func isJoint(_ index: Int) -> Bool {
    isMark(index, ",;:.-") || Grammar.joints.contains(text(index))
  }

  /// The words in front of a count back to the last joint, and those behind it up to the next.
  private func wordsOf(_ token: Int, in counts: [Int]) -> (before: Range<Int>, behind: Range<Int>) {
    let low = max(counts.last { $0 < token }.map { $0 + 1 } ?? 0, token - 9)
    let high = min(counts.first { $0 > token } ?? tokens.count, tokens.count, token + 13)
    let lead = max(low, hedge(before: token).start)
    let start = joints(low..<lead).last.map { $0 + 1 } ?? (low > 0 && low == token - 9 ? lead : low)
    let isNext = counts.contains { $0 == low - 1 }
    let end = joints(token + 1..<high).first ?? high
    // Without a joint the words in between are those of the count in front.
    let isParted = !isNext || joints(low..<lead).last != nil
    return (isParted ? start..<lead : lead..<lead, token + 1..<end)
  }

  /// The joints outside brackets.
  private func joints(_ range: Range<Int>) -> [Int] {
    var depth = 0
    return range.filter { index in
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") { depth = max(0, depth - 1) }
      return depth == 0 && isJoint(index)
    }
  }

  /// The runs of counts that each give another answer.
  private func rows(of counts: [Int], answering question: Question) -> [[Int]] {
    var rows: [[Int]] = []
    var row: [Int] = []
    var given: Set<String> = []
    func close() {
      if row.count > 1 { rows.append(row) }
      row = []
      given = []
    }
    for token in counts {
      guard let said = answer(token, in: counts, to: question),
        row.last.map({ isNext(token, behind: $0) }) ?? true
      else {
        close()
        continue
      }
      if !given.insert(said).inserted {
        close()
        given = [said]
      }
      row.append(token)
    }
    close()
    return rows
  }

  /// Whether no other figure stands between two counts, but for those in brackets.
  private func isNext(_ token: Int, behind last: Int) -> Bool {
    token - last <= 22
      && !quantities.contains {
        $0 > last && $0 < token && bracket(around: $0) == nil && $0 != wholeBehind(last)
      }
  }

  /// The word by which a count answers a question.
  private func answer(_ token: Int, in counts: [Int], to question: Question) -> String? {
    let told = wordsOf(token, in: counts)
    return said(told.behind, to: question)?.word ?? said(told.before, to: question)?.word
  }

  private func said(_ range: Range<Int>, to question: Question) -> (answer: Int, word: String)? {
    for (answer, words) in question.answers.enumerated() {
      var depth = 0
      for index in range.clamped(to: tokens.indices) {
        if isMark(index, "(") { depth += 1 }
        if isMark(index, ")") { depth = max(0, depth - 1) }
        if depth == 0, words.contains(text(index)) { return (answer, text(index)) }
      }
    }
    return nil
  }

  // MARK: Whether nothing is left out

  private func closed(
    _ members: [Int], _ question: Question, _ counted: CountedBefore
  ) -> AnsweredRow? {
    let given = Set(
      members.compactMap { member -> Int? in
        let told = wordsOf(member, in: members)
        return (said(told.behind, to: question) ?? said(told.before, to: question))?.answer
      })
    // `20 were happy with repairs, 14 unhappy with parking`: another question is put.
    let words = members.map { wordsOf($0, in: members).behind }
    guard
      words[0].isEmpty
        || !words.dropFirst().contains(where: { isOfAnother($0, than: words[0], question) })
    else {
      return nil
    }
    func isAll(_ ways: [[Int]]) -> Bool { ways.contains { given.isSuperset(of: $0) } }
    // Of two answers alone a sentence may have left out a third.
    let isSure =
      members.count > 2
      && (isAll(question.all) || counted.isDecided && isAll(question.ofDecided))
    // What came in need not have been answered yet.
    let mayWait = question.isLater && counted.isReceived && !counted.isDecided
    let isLikely =
      isAll(question.all) || isAll(question.most) && !mayWait
      || counted.isDecided && isAll(question.mostOfDecided)
    return isSure || isLikely ? AnsweredRow(members: members, isSure: isSure) : nil
  }

  private static let someTime = WordSet([
    "previously", "formerly", "originally", "initially", "respectively", "etc", "mainly", "mostly",
    "including", "example", "also", "both", "average",
  ])

  /// Whether the row ends as a list does, and no further count goes on with it.
  private func isAllThatIsTold(_ members: [Int]) -> Bool {
    guard let first = members.first, let last = members.last, !areRespective(members) else {
      return false
    }
    let gap = members[members.count - 2]..<last
    let isEnded =
      has(["and", "but", "while", "whilst", "whereas"], in: gap)
      || gap.contains { isMark($0, ";") }
    let next = quantities.first { $0 > last && isCount($0) && bracket(around: $0) == nil }
    let goesOn = next.map { next in
      !(last..<next).contains { isMark($0, ";.:") } && !isOfPart(next)
        && !has(Lexicon.theseWords, in: last..<next)
    }
    let end = (last..<min(tokens.count, last + 12)).first { isMark($0, ";.") } ?? last
    return isEnded && !(goesOn ?? false) && !goesOnUncounted(last)
      && !has(Grammar.someTime, in: max(0, first - 4)..<max(end, last))
  }

  // MARK: What they are counted out of

  private func countedBefore(_ members: [Int]) -> CountedBefore? {
    guard let first = members.first else { return nil }
    let here = quantities.filter { $0 < first && isCount($0) }
    guard here.isEmpty else {
      guard here.count == 1, isPlainWhole(here[0]), let figure = tokens[here[0]].figure,
        let value = self.figure(here[0])?.value, !isOfSome(here[0]..<first)
      else { return nil }
      return CountedBefore(
        whole: .here(figure), value: value, words: Set(content(here[0] + 1..<first)),
        isDecided: isDecided(here[0], before: first), isReceived: isReceived(here[0], before: first)
      )
    }
    // `In 2021/22 it was 69: 55 and 14` tells of another whole.
    guard first <= 14, !(0..<first).contains(where: { [.year, .period].contains(kind($0)) }) else {
      return nil
    }
    guard let before = context.preceding.last else { return nil }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let wholes = grammar.quantities.filter { grammar.isCount($0) && !grammar.isOfOtherTime($0) }
    guard wholes.count == 1, grammar.isPlainWhole(wholes[0]),
      let figure = grammar.tokens[wholes[0]].figure, let value = grammar.figure(wholes[0])?.value,
      !grammar.isOfSome(wholes[0]..<grammar.tokens.count)
    else { return nil }
    return CountedBefore(
      whole: .before(Claim.Antecedent(sentencesBack: 1, figure: figure), value), value: value,
      words: Set(grammar.content(0..<grammar.tokens.count)),
      isDecided: grammar.isDecided(wholes[0], before: grammar.tokens.count),
      isReceived: grammar.isReceived(wholes[0], before: grammar.tokens.count))
  }

  private func isReceived(_ whole: Int, before limit: Int) -> Bool {
    has(Grammar.receipts, in: max(0, whole - 4)..<min(limit, whole + 10))
  }

  private func isPlainWhole(_ token: Int) -> Bool {
    guard let own = figure(token), own.bounds == nil, own.unit == 1,
      bracket(around: token) == nil, !isSize(token), !isOfOtherTime(token),
      !value(of: token).isHeldAgainst, hedge(before: token).hedge == nil
    else { return false }
    return !["per", "each", "apiece", "percentage"].contains(text(token + 1))
  }

  /// `36 appeals, most of them householder, …; among the others 25 …`: only some of the whole are told.
  private func isOfSome(_ range: Range<Int>) -> Bool {
    has(Grammar.someOnly, in: range)
  }

  private func claim(
    _ row: AnsweredRow, _ counted: CountedBefore, _ question: Question
  ) -> Claim? {
    guard let first = row.members.first, let last = row.members.last,
      let sum = try? Sums.sum(row.members.compactMap { figure($0) }.map { Addend($0) }),
      let twice = try? counted.value * 2, let doubled = try? sum * 2,
      // One part above the whole may be a slip in it.
      sum <= twice
        || row.members.count(where: { figure($0).map { $0.value > counted.value } ?? false }) == 1,
      counted.value <= doubled,
      row.members.allSatisfy({ countsTheSame($0, counted, question) })
    else { return nil }
    let gap = try? counted.value - sum
    let isMadeUp = quantities.contains { other in
      !row.members.contains(other) && other > last && isCount(other)
        && figure(other)?.value == gap
    }
    if sum != counted.value, isMadeUp { return nil }
    var claim = Claim(.listOfParts, range: bytes(first..<last + 1))
    switch counted.whole {
    case .here(let figure):
      if let whole = token(of: figure), isParted(whole, from: first) { return nil }
      claim.stated = figure
    case .before(let antecedent, _): claim.antecedent = antecedent
    }
    claim.parts = row.members.compactMap { tokens[$0].figure }
    claim.certainty = row.isSure && sum <= twice ? .strong : .likely
    claim.isExclusive = true
    return claim
  }

  /// `24 claims came in. Twenty members agreed`: other things are counted.
  private func countsTheSame(
    _ member: Int, _ counted: CountedBefore, _ question: Question
  ) -> Bool {
    let noun = phrase(from: member + 1, to: min(tokens.count, member + 5)).words
    return noun.isEmpty
      || noun.contains { word in
        counted.words.contains(word) || Grammar.caseWords.contains(word)
      }
      || (member + 1..<min(tokens.count, member + 4)).contains { index in
        question.answers.contains { $0.contains(text(index)) }
      }
  }

  private static let caseWords = WordSet([
    "case", "appeal", "application", "complaint", "request", "decision", "referral", "claim",
    "other",
    "more", "people", "person", "one", "matter", "remainder", "instance", "item",
  ])
}
