import Claims
import Figures
import Reports
import Structure

/// Holds what a draft's sentences say of a year against what another report said of it.
struct PublishedSentences {
  /// A figure that a sentence states of a year, and the words that say what it counts.
  private struct Statement {
    let said: Said
    let claim: ProseClaim
    let term: Term
    let words: Set<String>
    let base: Set<String>
    let section: Set<String>
  }

  /// A figure of the other report that may be the one that is meant.
  private struct Published {
    let term: Term
    /// Whether the words leave no other figure, so that a difference is proof.
    let isProof: Bool
  }

  private let study: Study
  private let index: Int
  private let other: OtherStudy
  private let published: [Statement]

  init(_ study: Study, _ index: Int) {
    self.study = study
    self.index = index
    other = study.others[index]
    published = PublishedSentences.ofOwnYear(other.study)
  }

  func relations() -> [Relation] {
    guard let period = other.period else { return [] }
    let stated =
      other.role == .previous
      ? PublishedSentences.ofLastYear(study, period)
      : PublishedSentences.ofOwnYear(study).filter {
        study.period(ofPart: $0.said.part) == period
      }
    let figures = stated.compactMap { relation(for: $0) }
    return figures + (other.role == .previous ? changes(since: period) : [])
  }

  // MARK: Figures

  private func relation(for statement: Statement) -> Relation? {
    let found = candidates(for: statement)
    func relation(_ published: Published) -> Relation {
      study.published(
        statement.term, published.term, in: index, rule: other.rule + "-in-prose", what: "",
        address: statement.said.address(statement.claim, in: study) + [other.rule])
    }
    let judge = Judge()
    if let same = found.first(where: { judge.decide(relation($0)).verdict == .agrees }) {
      return relation(same)
    }
    let proof = found.filter(\.isProof)
    guard let first = proof.first, statement.claim.hedge == nil,
      proof.allSatisfy({ $0.term.figure.value == first.term.figure.value })
    else { return nil }
    if isRestated(statement.said) {
      return study.undecided(
        relation(first),
        because: "it is called restated, and \(other.words) prints \(first.term.figure.text)")
    }
    guard statement.claim.certainty == .strong else { return nil }
    return relation(first)
  }

  /// The figures of the other report that a statement's words name.
  private func candidates(for statement: Statement) -> [Published] {
    let sentences = published.filter {
      $0.words == statement.words && $0.base == statement.base
        && $0.term.figure.kind == statement.term.figure.kind
    }.map { other in
      Published(
        term: other.term,
        isProof: other.claim.certainty == .strong && other.claim.hedge == nil
          && (other.section == statement.section || statement.words.count >= 3))
    }
    return sentences + cells(for: statement)
  }

  /// Cells of the other report's own year whose labels say all that the statement says.
  private func cells(for statement: Statement) -> [Published] {
    guard !statement.words.isEmpty, statement.base.isEmpty else { return [] }
    let words = statement.words
    var found: [Published] = []
    for view in other.study.tables where view.layout.isData {
      let facts = TableFacts(view)
      let heads = other.study.contexts[view.index].heads
      let isSameSection =
        Set(Wording.words(of: other.study.section(ofTable: view.index).title))
        == statement.section
      func append(_ term: Term?, _ labels: Set<String>) {
        guard let term, !term.isMark, term.figure.kind == statement.term.figure.kind,
          words.isSubset(of: labels.union(heads))
        else { return }
        found.append(Published(term: term, isProof: isSameSection && !labels.isEmpty))
      }
      let column = facts.isSeriesAcross ? facts.column(of: .thisYear) : facts.wholeColumn
      if let column {
        let names = Set(Wording.words(of: view.layout.columns[column].label))
        for row in view.bodyRows where view.isPart(row) && view.layout.rows[row].period == nil {
          let label = Set(Wording.words(of: view.layout.rows[row].label))
          guard !label.isEmpty, label.isSubset(of: words) else { continue }
          append(view.term(row, column), label.union(names))
        }
        if let whole = facts.whole(at: .thisYear), whole.count == 1 { append(whole[0], names) }
      }
      if facts.isSeriesDown, let row = facts.row(of: .thisYear) {
        for column in view.layout.valueColumns {
          let names = Set(Wording.words(of: view.layout.columns[column].label))
          guard !names.isEmpty, names.isSubset(of: words) else { continue }
          append(view.term(row, column), names)
        }
      }
    }
    return found
  }

  private func isRestated(_ said: Said) -> Bool {
    guard study.report.blocks.indices.contains(said.block) else { return false }
    let sentences = study.report.blocks[said.block].sentences
    return sentences.dropFirst(said.number).prefix(2).contains { Restated.isSaid(in: $0.text) }
  }

  // MARK: Changes

  /// A change since last year whose earlier figure the draft does not print.
  private func changes(since period: Period) -> [Relation] {
    study.said.flatMap { said in
      said.claims.compactMap { claim -> Relation? in
        guard claim.family == .change, claim.from == nil, claim.hedge == nil,
          PublishedSentences.isOfThisYear(claim.time, study, said),
          PublishedSentences.isOf(claim.comparedWith ?? .previousYear, period, study, said),
          let stated = ProseTies.stated(claim, said, signed: true),
          let new = newFigure(of: claim, said)
        else { return nil }
        let statement = PublishedSentences.statement(claim, said, new, study)
        let proof = candidates(for: statement).filter(\.isProof)
        guard let old = proof.first,
          proof.allSatisfy({ $0.term.figure.value == old.term.figure.value })
        else { return nil }
        let isPercent = claim.measure == .perCent && new.figure.kind != .percent
        guard isPercent || claim.measure == .number || claim.measure == .points else { return nil }
        var relation = Relation(
          rule: other.rule + "-in-prose", isPercent ? .percentChange : .difference, stated: stated,
          terms: [study.term(old.term, ofOther: index), new],
          address: said.address(claim, in: study) + [other.rule])
        relation.related = [other.study.place(of: old.term.slot)]
        relation.relatedWords = "what \(other.words) prints"
        relation.isOnlyConfirming = claim.certainty == .weak || isRestated(said)
        return relation
      }
    }
  }

  /// The figure that the change leads to: its own, or the one that the sentence states beside it.
  private func newFigure(of claim: ProseClaim, _ said: Said) -> Term? {
    if let to = claim.to { return said.term(to) }
    let words = PublishedSentences.words(of: claim, said)
    let counts = said.claims.filter {
      [.count, .total, .money].contains($0.family) && ProseTies.words(of: $0) == words
        && PublishedSentences.isOfThisYear($0.time, study, said)
    }
    return counts.count == 1 ? counts[0].stated.flatMap { said.term($0) } : nil
  }

  // MARK: Statements

  private static let families: Set<ProseClaim.Family> = [
    .count, .total, .countWithShare, .money, .share, .average,
  ]

  /// What the sentences of a report state of its own year.
  private static func ofOwnYear(_ study: Study) -> [Statement] {
    study.said.flatMap { said -> [Statement] in
      let earlier = Set(said.claims.compactMap(\.from))
      return said.claims.compactMap { claim in
        guard families.contains(claim.family), let stated = claim.stated,
          !earlier.contains(stated), isOfThisYear(claim.time, study, said),
          let term = said.term(stated), term.figure.bounds == nil
        else { return nil }
        return statement(claim, said, term, study)
      }
    }
  }

  /// What the sentences of a draft state of the year that another report is on.
  private static func ofLastYear(_ study: Study, _ period: Period) -> [Statement] {
    study.said.flatMap { said -> [Statement] in
      var taken: Set<Int> = []
      return said.claims.compactMap { claim in
        if families.contains(claim.family), let stated = claim.stated, let time = claim.time,
          isOf(time, period, study, said), taken.insert(stated).inserted,
          let term = said.term(stated), term.figure.bounds == nil
        {
          return statement(claim, said, term, study)
        }
        guard claim.family == .change, let from = claim.from,
          isOfThisYear(claim.time, study, said),
          isOf(claim.comparedWith ?? .previousYear, period, study, said),
          taken.insert(from).inserted, let term = said.term(from), term.figure.bounds == nil
        else { return nil }
        return statement(claim, said, term, study)
      }
    }
  }

  private static func statement(
    _ claim: ProseClaim, _ said: Said, _ term: Term, _ study: Study
  ) -> Statement {
    Statement(
      said: said, claim: claim, term: term, words: words(of: claim, said),
      base: claim.family == .share ? Set(claim.baseWords) : [],
      section: Set(Wording.words(of: study.report.sections[said.section].title)))
  }

  /// What the claim is about; a change without a subject is one of the count that it leads to.
  private static func words(of claim: ProseClaim, _ said: Said) -> Set<String> {
    let words = ProseTies.words(of: claim)
    guard words.isEmpty, claim.family == .change else { return words }
    let counts = said.claims.filter { families.contains($0.family) && $0.stated != claim.from }
    let led = counts.filter { claim.to != nil && $0.stated == claim.to }
    guard let count = led.first ?? (counts.count == 1 ? counts.first : nil) else { return words }
    return ProseTies.words(of: count)
  }

  private static func isOfThisYear(
    _ time: ProseClaim.Time?, _ study: Study, _ said: Said
  ) -> Bool {
    switch time {
    case nil, .thisYear: return true
    case .previousYear, .yearsBefore: return false
    case .period(let period): return period == study.period(ofPart: said.part)
    }
  }

  private static func isOf(
    _ time: ProseClaim.Time, _ period: Period, _ study: Study, _ said: Said
  ) -> Bool {
    switch time {
    case .thisYear, .yearsBefore: return false
    case .previousYear: return study.period(ofPart: said.part)?.previous == period
    case .period(let named): return named == period
    }
  }
}
