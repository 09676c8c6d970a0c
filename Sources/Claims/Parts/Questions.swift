import Figures
import Reports

/// Lists that answer one question in every way that there is.
extension Grammar {
  /// `49 have been completed, 12 are under way and three are overdue`, `28 high, 64 medium, 45 low`:
  /// nothing is left that a case could be.
  func answerAll(_ members: [Int], areDecided: Bool) -> Bool {
    guard let words = wordsTold(members), let last = members.last,
      has(["and", "or"], in: members[members.count - 2]..<last) || isAtEnd(of: last),
      // `30 were completed in time and ten are still open` says nothing of those that were late.
      !words.contains(where: { isSaid(Grammar.limits, in: $0) })
    else { return false }
    return Question.known.contains { question in
      guard let answers = answers(words, to: question) else { return false }
      let given = Set(answers)
      return (question.all + (areDecided && members.count > 2 ? question.ofDecided : [])).contains {
        given.isSuperset(of: $0)
      }
    }
  }

  private static let limits = WordSet([
    "time", "within", "timescale", "timescales", "deadline", "days", "target", "early",
  ])

  /// Whether each part answers one question in another way, so that no case is in two of them.
  func answerApart(_ members: [Int]) -> Bool {
    guard let words = wordsTold(members) else { return false }
    // `30 were answered in full and 12 upheld in part` tells of two things.
    let questions = members.count > 2 ? Question.known : [.decision]
    return questions.contains { question in
      answers(words, to: question).map { Set($0).count == members.count } ?? false
    }
  }

  /// `Altered the reply, wholly (29) or in part (58)`: what was altered was the one or the other.
  func areInFullOrPart(_ members: [Int]) -> Bool {
    guard members.count == 2, let words = wordsTold(members) else { return false }
    return answers(words, to: .extent).map { $0.min() == 1 && $0.max() == 2 } ?? false
  }

  private func answers(_ words: [Range<Int>], to question: Question) -> [Int]? {
    var given: [Int] = []
    for range in words {
      guard let answer = question.answers.firstIndex(where: { isSaid($0, in: range) }),
        range == words[0] || !isOfAnother(range, than: words[0], question)
      else { return nil }
      given.append(answer)
    }
    return given
  }

  /// `20 were happy with repairs, 14 unhappy with parking`: another question is put.
  func isOfAnother(
    _ range: Range<Int>, than first: Range<Int>, _ question: Question
  ) -> Bool {
    range.contains { index in
      guard Grammar.objects.contains(text(index)) else { return false }
      var next = index + 1
      while Lexicon.determiners.contains(text(next)) { next += 1 }
      return range.contains(next) && !text(next).isEmpty && figure(next) == nil
        && !question.answers.contains { $0.contains(text(next)) }
        && !first.contains { text($0) == text(next) }
    }
  }

  private static let objects: Set<String> = ["with", "on", "about", "of"]

  private func isSaid(_ answer: WordSet, in range: Range<Int>) -> Bool {
    var depth = 0
    for index in range.clamped(to: tokens.indices) {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") { depth = max(0, depth - 1) }
      if depth == 0, answer.contains(text(index)) { return true }
    }
    return false
  }

  /// The words of each part: behind it, or in front where each stands behind its name.
  private func wordsTold(_ members: [Int]) -> [Range<Int>]? {
    guard members.count > 1, let last = members.last, last - members[0] <= 16 * members.count else {
      return nil
    }
    let areNamed = members.allSatisfy { isAtEnd(of: $0) }
    return members.enumerated().map { index, member in
      if areNamed {
        let low = index > 0 ? members[index - 1] + 1 : max(0, member - 5)
        let mark = (low..<member).last { isMark($0, ",;:") }
        return (mark.map { $0 + 1 } ?? low)..<member
      }
      let limit =
        index + 1 < members.count
        ? hedge(before: members[index + 1]).start : min(tokens.count, member + 12)
      let end = (member + 1..<max(limit, member + 1)).first {
        isMark($0, ";.:") || isMark($0, ",") && Lexicon.relatives.contains(text($0 + 1))
      }
      return member + 1..<(end ?? max(limit, member + 1))
    }
  }

  /// `Green 27, amber (11)`: the part stands at the end of what is said of it.
  private func isAtEnd(of member: Int) -> Bool {
    let next = isMark(member + 1, ")") && isMark(member - 1, "(") ? member + 2 : member + 1
    return next >= tokens.count || isMark(next, ",;.(") || ["and", "or"].contains(text(next))
  }

  private static let verdicts = WordSet([
    "decided", "determined", "concluded", "answered", "decision", "decisions", "determination",
    "determinations", "findings", "investigated", "adjudicated", "judgements", "heard",
  ])

  /// Whether the words around a whole say that it was decided.
  func isDecided(_ whole: Int, before limit: Int) -> Bool {
    has(Grammar.verdicts, in: max(0, whole - 3)..<min(limit, whole + 8))
  }

  private static let anyOthers = WordSet([
    "reasons", "matters", "cases", "ways", "outcomes", "categories", "sources", "things", "causes",
    "routes", "types", "kinds", "reason", "means", "roles", "vehicles", "issues", "subjects",
  ])

  /// `Five from schools, four from parents and three from elsewhere`, `… and eight other matters`: the
  /// last of the parts takes in whatever is left.
  func endsWithOthers(_ members: [Int]) -> Bool {
    guard members.count > 2, let last = members.last else { return false }
    let end = (last..<min(tokens.count, last + 7)).first { isMark($0, ".;:,") } ?? last + 7
    let words = last + 1..<min(end, tokens.count)
    return words.contains { index in
      let next = text(index + 1)
      return text(index) == "elsewhere"
        || text(index) == "other" && (Grammar.anyOthers.contains(next))
        || text(index) == "others" && index == words.upperBound - 1 && text(index - 1) != "and"
    }
  }

  private static let nested = WordSet(["within", "under", "up", "less", "fewer", "below", "inside"])
  private static let upTo = WordSet([
    "within", "under", "up", "less", "fewer", "below", "once", "one", "younger", "inside",
  ])
  private static let beyond = WordSet([
    "longer", "later", "over", "more", "beyond", "above", "older", "after", "overran", "exceeded",
  ])

  /// `68 took up to ten days, 37 between 11 and 20 and 37 longer`: bands that are open at both ends.
  func areOpenBands(_ members: [Int]) -> Bool {
    guard let words = wordsTold(members), let last = words.last else { return false }
    if members.count == 2 {
      // `203 were missing once and 115 more than once`.
      return words[0].contains { text($0) == "once" && text($0 - 1) != "than" }
        && last.contains { text($0) == "once" && text($0 - 1) == "than" && text($0 - 2) == "more" }
    }
    let ends = [words[0], last]
    let inner = words.dropFirst().dropLast()
    func isBand(_ range: Range<Int>) -> Bool {
      range.contains { figure($0) != nil || ["between", "to", "three", "two"].contains(text($0)) }
    }
    // `Within ten days, within 20, later`: the second holds the first.
    guard inner.allSatisfy({ isBand($0) && !isSaid(Grammar.nested, in: $0) }) else { return false }
    return isSaid(Grammar.upTo, in: ends[0]) && isSaid(Grammar.beyond, in: ends[1])
      || isSaid(Grammar.beyond, in: ends[0]) && isSaid(Grammar.upTo, in: ends[1])
  }
}
