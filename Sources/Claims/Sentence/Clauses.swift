import Figures
import Reports

/// One of several clauses of a sentence that each tell something of their own.
struct Clause {
  let cut: CutSentence
  /// Where it starts in its sentence: the number of figures and of bytes in front of it.
  let figures: Int
  let bytes: Int
  /// Whether the next one may go on with its list: `34 were green and nine red; one has no data`.
  let goesOn: Bool
}

extension CutSentence {
  /// The clauses of a sentence, cut where it turns to something else; none where it is one clause.
  ///
  /// `Rose from 40 to 52, and of the 75 boats nine were late` is cut at the `and`, as a verb follows.
  var clauses: [Clause] {
    // `By 11 % and 4 %, and now stand at 4,600 and 6,300 respectively` takes the sentence as one.
    guard sentence.figures.count > 3, !tokens.contains(where: { $0.text == "respectively" }) else {
      return []
    }
    let ends = breaks
    guard !ends.isEmpty else { return [] }
    let starts = [0] + ends.map(\.start)
    let stops = ends.map(\.end) + [tokens.count]
    return zip(starts, stops).compactMap { start, stop in clause(start..<max(start, stop)) }
  }

  private func clause(_ range: Range<Int>) -> Clause? {
    guard let first = tokens[range].first, let last = tokens[range].last else { return nil }
    let (start, end) = (first.range.lowerBound, last.range.upperBound)
    let figures = sentence.figures.indices.filter {
      start <= sentence.figures[$0].range.lowerBound && sentence.figures[$0].range.upperBound <= end
    }
    let before = figures.first ?? 0
    var own = Sentence(
      text: String(decoding: bytes[start..<end], as: UTF8.self), pieces: sentence.pieces)
    own.figures = figures.map { index in
      let figure = sentence.figures[index]
      return SentenceFigure(
        figure.figure, in: figure.range.lowerBound - start..<figure.range.upperBound - start)
    }
    let tokens = tokens[range].map { token in
      var token = token
      token.range = token.range.lowerBound - start..<token.range.upperBound - start
      if let figure = token.figure { token.kind = .figure(figure - before) }
      return token
    }
    return Clause(
      cut: CutSentence(
        own, bytes: Array(bytes[start..<end]), tokens: tokens,
        exemptions: figures.map { exemptions[$0] }),
      figures: before, bytes: start,
      goesOn: self.tokens.dropFirst(range.upperBound).prefix(2).contains {
        $0.text == "and" || $0.isMark(";")
      })
  }

  // MARK: Where they end

  private struct Break {
    /// The token behind the clause that ends.
    var end: Int
    /// The first token of the next one.
    var start: Int
  }

  private var breaks: [Break] {
    var found: [Break] = []
    var depth = 0
    for index in tokens.indices {
      if tokens[index].isMark("([") { depth += 1 }
      if tokens[index].isMark(")]") { depth = max(0, depth - 1) }
      guard depth == 0, index > (found.last?.start ?? 0), let start = start(behind: index)
      else { continue }
      let last = found.last?.start ?? 0
      guard tokens[last..<index].contains(where: isAsserted),
        tokens[start...].contains(where: { $0.figure != nil })
      else { continue }
      let isComma = tokens[index - 1].isMark(",")
      found.append(Break(end: isComma ? index - 1 : index, start: start))
    }
    return found
  }

  private func isAsserted(_ token: Token) -> Bool {
    token.figure.map { exemptions[$0] == nil } ?? false
  }

  /// Where the next clause starts, if one ends at a token.
  private func start(behind index: Int) -> Int? {
    let word = tokens[index].text
    if tokens[index].isMark(";") { return next(index + 1) }
    if ClauseWords.contrasts.contains(word) { return next(index + 1) }
    if word == "but", tokens[index - 1].isMark(",") { return next(index + 1) }
    // `With the result that fewer came`.
    if word == "with", tokens[index...].prefix(4).map(\.text) == ["with", "the", "result", "that"] {
      return next(index + 4)
    }
    if tokens[index - 1].isMark(","), isComparator(index) { return index }
    guard word == "and" else { return nil }
    return hasVerb(behind: index) ? next(index + 1) : nil
  }

  private func next(_ index: Int) -> Int? { tokens.indices.contains(index) ? index : nil }

  private static let comparing = WordSet([
    "lower", "higher", "above", "below", "ahead", "against", "compared", "better", "worse",
    "exceeding", "where",
  ])

  /// `, lower than the 66 % usual among councils`: a percentage that the clause in front is held against.
  private func isComparator(_ index: Int) -> Bool {
    guard CutSentence.comparing.contains(tokens[index].text) else { return false }
    let rest = tokens[index...].prefix { !$0.isMark(",;") }
    let figures = rest.compactMap(\.figure)
    return figures.count == 1 && sentence.figures[figures[0]].figure.kind == .percent
  }

  private static let verbs = Lexicon.changeVerbs.union([
    "numbered", "totalled", "stood", "stand", "stands", "came", "reached", "amounted", "averaged",
  ])

  /// `And staff fell`, `and there were 40`, `and of the 75 boats nine came`.
  private func hasVerb(behind joint: Int) -> Bool {
    let words = tokens.dropFirst(joint + 1).prefix(8)
    guard let first = words.first else { return false }
    if first.text == "of" { return words.dropFirst().prefix(2).contains(where: isAsserted) }
    for (place, token) in words.enumerated() {
      // `And the 230 tenants in arrears are 3.1 % of the 7,420`.
      if isAsserted(token), place < 2 { continue }
      if token.figure != nil || token.isMark(",;:()-") { return false }
      // `Suicides and those that grew` has no verb yet.
      if ["that", "which", "who"].contains(token.text) { return false }
      if Lexicon.auxiliaries.contains(token.text) || CutSentence.verbs.contains(token.text) {
        return true
      }
    }
    return false
  }
}
