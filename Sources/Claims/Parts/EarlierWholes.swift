import Figures
import Reports

/// Wholes of a list that stand in the sentences before it.
extension Grammar {
  /// The counts of the sentences before that the parts can be those of.
  func earlierWholes(of row: [Int]) -> [ListReading] {
    guard row[0] <= 14,
      !quantities.contains(where: { $0 < row[0] && kind($0) == kind(row[0]) })
    else { return [] }
    var found: [ListReading] = []
    for (distance, before) in context.preceding.suffix(3).reversed().enumerated() {
      // Two numbers come to a third one by chance, the further off the sooner.
      guard distance == 0 || row.count > 2 || row.last.map(isRest) ?? false else { break }
      found += wholes(of: row, in: before, back: distance + 1)
    }
    return found
  }

  /// `33 (60 %) of those in schools`: of some of those counted before, or of others.
  private func isOfOthers(_ part: Int) -> Bool {
    let behind = bracket(after: part, [.percent]).map { $0 + 2 } ?? part + 1
    return text(behind) == "of" && !["these", "them"].contains(text(behind + 1))
  }

  /// `Where action followed, 218 …`: of some of those counted before, unless these were told so.
  private func isNarrowed(behind before: Sentence) -> Bool {
    guard ["where", "when", "if"].contains(text(0)),
      let comma = tokens.indices.first(where: { isMark($0, ",") })
    else { return false }
    let told = Set(Wording.words(of: before.text))
    return !content(1..<comma).allSatisfy(told.contains)
  }

  private func wholes(of row: [Int], in before: Sentence, back: Int) -> [ListReading] {
    guard !isNarrowed(behind: before) else { return [] }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    let all = grammar.quantities.filter {
      grammar.kind($0) == kind(row[0]) && !grammar.isOfOtherTime($0)
    }
    guard !all.isEmpty else { return [] }
    grammar.readOpener()
    grammar.readChanges()
    let topic = grammar.openers.last?.base.flatMap { grammar.token(of: $0) }
    let largest = row.compactMap { figure($0)?.value }.max() ?? .zero
    // `A further 97 were in homes`: the first part stands in front, too. `In 2021/22 it was 69, 55 and
    // 14`: of another whole.
    let mayBeAll =
      !Grammar.further.contains(text(hedge(before: row[0]).start - 1)) && !isOfOthers(row[0])
      && !(0..<row[0]).contains { [.year, .period].contains(kind($0)) }
    let open = mayBeAll ? all.filter { $0 == topic || grammar.isToldOf($0) } : []
    // What is less than one of its parts is no whole.
    let lists = open.isEmpty ? [] : grammar.partRows(kind(row[0]) ?? .count).filter { $0.count > 1 }
    let large = open.filter { token in
      (grammar.figure(token).map { $0.value >= largest } ?? false)
        && !lists.contains { $0.contains(token) }
    }
    let named = Set(content(0..<row[0]))
    return all.compactMap { token in
      guard !areSiblings(row, as: token, grammar) else { return nil }
      guard token == topic || grammar.mayBePart(token), let figure = grammar.tokens[token].figure,
        let value = grammar.figure(token)?.value, value >= largest
      else { return nil }
      let place = Claim.Antecedent(sentencesBack: back, figure: figure)
      let isNext = token == topic || open == [token] || row.count > 2 && large == [token]
      // `Quarter by quarter, enquiries numbered …` two sentences on: the noun says what they are of.
      let noun = grammar.phrase(from: token + 1, to: grammar.tokens.count).words
      let isNamed = row.count > 2 && large == [token] && noun.last.map(named.contains) ?? false
      return ListReading(
        whole: .before(place, value), parts: row,
        isOnly: mayBeAll && (back == 1 && isNext || isNamed),
        isBesideOthers: back > 1 || token != topic && all.count > 1,
        isDecided: grammar.isDecided(token, before: grammar.tokens.count))
    }
  }

  /// `Posts saved £281k. Contracts saved £235k, and energy saved £245k`: one verb tells of all.
  private func areSiblings(_ row: [Int], as whole: Int, _ before: Grammar) -> Bool {
    let start = before.hedge(before: whole).start
    let verb = before.text(start - 1)
    // `89 were let at once. 19 were let within a week and the last 18 later`, `a further 625 were late`.
    if start == 0, Lexicon.auxiliaries.contains(before.text(whole + 1)), row[0] == 0,
      !Grammar.receipts.contains(before.text(whole + 2))
    {
      return true
    }
    if Grammar.further.contains(verb) { return true }
    return verb.utf8.count > 3 && !Lexicon.auxiliaries.contains(verb)
      && !Lexicon.prepositions.contains(verb)
      && row.allSatisfy { text(hedge(before: $0).start - 1) == verb }
  }

  private static let further = WordSet(["further", "another", "additional", "more"])

  /// Whether a sentence tells of the figure, and does not hold it against another or set it aside:
  /// `Leaving aside the nine still open, 127 were answered`.
  private func isToldOf(_ token: Int) -> Bool {
    guard bracket(around: token) == nil, !isSize(token), !value(of: token).isHeldAgainst else {
      return false
    }
    guard let comma = tokens.indices.first(where: { isMark($0, ",") }), token < comma else {
      return true
    }
    return !Grammar.asides.contains(text(0))
  }

  private static let asides = WordSet([
    "leaving", "setting", "apart", "besides", "excluding", "despite", "compared", "against",
  ])
}
