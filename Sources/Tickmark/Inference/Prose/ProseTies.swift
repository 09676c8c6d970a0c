import Claims
import Figures
import Reports

/// Ties the claims of sentences to the figures that they speak of.
struct ProseTies {
  let study: Study
  /// The cells that passages go through.
  let told: ToldCells
  /// What shares beside each other are of.
  let common: CommonWholes
  private let tables: [[TableFacts]]

  init(_ study: Study) {
    self.study = study
    var tables: [[TableFacts]] = Array(repeating: [], count: max(study.report.parts.count, 1))
    for table in study.tables where table.layout.isData {
      let part = study.part(ofTable: table.index)
      if tables.indices.contains(part) { tables[part].append(TableFacts(table)) }
    }
    self.tables = tables
    func own(_ said: Said) -> [TableFacts] {
      tables.indices.contains(said.part) ? tables[said.part] : []
    }
    told = ToldCells(study, tables: own)
    func wholes(_ facts: [TableFacts]) -> [Term] {
      facts.compactMap { $0.whole(at: nil) }.filter { $0.count == 1 }.flatMap(\.self)
    }
    common = CommonWholes(
      study,
      tables: CommonWholes.Totals(
        near: { said in wholes(own(said).filter { $0.distance(from: said) ?? 2 < 2 }) },
        all: { wholes(own($0)) }))
  }

  /// The cells that a figure must be, by what the passage around it tells of the tables beside it.
  func toldCells(_ stated: Term, _ said: Said) -> [Reading] {
    guard told.knows(stated) else { return [] }
    return tables(for: said).compactMap { table in
      guard table.distance(from: said) ?? 2 < 2, let cell = told.cell(of: stated, in: table),
        !isTaken(cell, besides: stated, said)
      else { return nil }
      return Reading(statement: .same, terms: [cell], rank: 0, isProof: true)
    }
  }

  /// The wholes of the tables whose parts the sentence tells.
  func toldWholes(_ stated: Term, _ words: Set<String>, _ said: Said) -> [Reading] {
    guard told.knows(stated) else { return [] }
    return tables(for: said).compactMap { table in
      guard table.distance(from: said) ?? 2 < 2,
        let whole = told.whole(of: stated, in: table, words: words), !whole.isEmpty,
        whole.count > 1 || !isTaken(whole[0], besides: stated, said)
      else { return nil }
      return Reading(
        statement: whole.count == 1 ? .same : .sum, terms: whole, rank: 0, isProof: true)
    }
  }

  /// Whether another figure of the sentence is the cell's own, so that this one is of other things.
  private func isTaken(_ cell: Term, besides stated: Term, _ said: Said) -> Bool {
    said.sentence.figures.indices.contains { other in
      said.sentence.figures[other].figure.value == cell.figure.value
        && said.term(other)?.slot != stated.slot
    }
  }

  /// The tables of the part that a sentence belongs to.
  func tables(for said: Said) -> [TableFacts] { tables(ofPart: said.part) }

  /// The tables of a part.
  func tables(ofPart part: Int) -> [TableFacts] {
    tables.indices.contains(part) ? tables[part] : []
  }

  /// A way to read a claim's operands, and how well labels bear it out.
  struct Reading {
    var statement: Relation.Statement
    var terms: [Term]
    var leading = 1
    /// 0 where labels leave no doubt, 1 where the place does, 2 where only some words are shared.
    var rank: Int
    /// Whether a contradiction would be proof.
    var isProof: Bool
    /// Whether the labels share a word with the claim at all.
    var isAbout = true
  }

  /// The relation that the best reading gives: one that holds, else one whose failure is proof,
  /// else none that can be assessed.
  func settle(
    _ rule: String, _ claim: ProseClaim, _ said: Said, stated: Term, readings: [Reading],
    allowed: Interval? = nil, grain: Exact? = nil, nothing: String
  ) -> Relation {
    let judge = Judge()
    func relation(_ reading: Reading) -> Relation {
      var relation = Relation(rule: rule, reading.statement, stated: stated, terms: reading.terms)
      relation.leading = reading.leading
      relation.allowed = allowed
      relation.grain = grain
      return relation
    }
    func addressed(_ relation: Relation) -> Relation {
      var relation = relation
      relation.address = said.address(claim, in: study)
      return relation
    }
    let ranked = readings.sorted { $0.rank < $1.rank }
    // What its own words name and it misses is not made good by another row that happens to fit.
    let isMissed =
      ranked.first.map {
        $0.isProof && $0.rank == 0 && judge.decide(relation($0)).verdict == .contradicts
      } ?? false
    var rounded: Relation?
    for reading in ranked {
      var tried = relation(reading)
      switch judge.decide(tried).verdict {
      case .agrees where isFarOff(tried, claim.hedge): continue
      case .agrees where isMissed && reading.rank > 0:
        let reason = "other figures near by give it, and which it speaks of is open"
        return addressed(Relation(rule: rule, .undecidable(reason), stated: stated))
      case .agrees:
        if reading.rank > 1 { tried.lane = .suggested }
        return addressed(tried)
      case .rounded where rounded == nil && reading.rank < 2: rounded = tried
      default: continue
      }
    }
    if let rounded { return addressed(rounded) }
    guard claim.certainty != .weak,
      var proof = ranked.first(where: \.isProof).map(relation)
        ?? slipped(ranked.map(relation), ranked)
    else {
      return addressed(Relation(rule: rule, .undecidable(nothing), stated: stated))
    }
    guard !isGivenOtherwise(proof, claim, said), !isOfNearerWhole(proof, claim, said),
      !isOfUntoldWhole(proof, claim, said),
      !isOfOtherRow(proof, claim, said),
      claim.family == .change || !spansYears(said)
    else {
      let reason = "other figures near by give it, and which it speaks of is open"
      return addressed(Relation(rule: rule, .undecidable(reason), stated: stated))
    }
    proof.needsSlip = proof.needsSlip || claim.certainty == .likely
    return addressed(proof)
  }

  /// The one pair of cells near by whose change a figure of three digits and more misses by one of them: words that
  /// the table does not bear out do not make that a chance.
  private func slipped(_ relations: [Relation], _ readings: [Reading]) -> Relation? {
    let near = zip(relations, readings).filter { relation, reading in
      [.difference, .percentChange].contains(reading.statement) && reading.rank < 2
        && reading.isAbout && relation.terms.allSatisfy(\.slot.isTable)
        && relation.stated.map { FarApart.digits(of: $0) > 2 } ?? false
    }.map(\.0)
    let judge = Judge()
    let slips = near.map { relation in
      var relation = relation
      relation.needsSlip = true
      relation.leastSlip = .max
      return relation
    }.filter {
      let judgement = judge.decide($0)
      return judgement.verdict == .contradicts && FarApart(study: study).isProvenSlip(judgement)
    }
    return slips.count == 1 ? slips.first : nil
  }

  /// Whether a bound such as “at least 10” or “more than half” lies so far from what is printed that it
  /// is said of something else.
  private func isFarOff(_ relation: Relation, _ hedge: Hedge?) -> Bool {
    guard [.over, .atLeast, .upTo, .lessThan].contains(hedge), let stated = relation.stated,
      [.same, .share, .sum].contains(relation.statement)
    else { return false }
    let isFraction = stated.figure.kind == .fraction
    guard let found = Judge().decide(relation).computed,
      let said = isFraction ? try? stated.figure.value * .hundred : stated.figure.value,
      let gap = try? (found - said).magnitude * 5
    else { return false }
    // `More than one in fifteen` of what is one in eleven: nobody says so.
    if isFraction, said < 40, (try? (found - said).magnitude * 3 > said) ?? false { return true }
    return gap > (isFraction || relation.statement == .share ? 100 : said.magnitude)
  }

  /// The words of a claim that its tables must bear out.
  static func words(of claim: ProseClaim) -> Set<String> {
    Set((claim.subject + claim.qualifiers).filter { !processWords.contains($0) })
  }

  /// What is done to a case, whatever it is: no table is named after it.
  static let processWords: Set<String> = [
    "receive", "received", "record", "recorded", "make", "made", "undertake", "undertaken",
    "investigate", "investigated", "consider", "considered", "process", "processed", "complete",
    "completed", "deal", "dealt", "handle", "handled", "report", "reported", "regard", "concern",
    "relate", "related", "log", "logged", "accept", "accepted", "register", "registered", "case",
    "category", "theme", "main", "overall", "commission", "commissioned", "hold", "held", "alone",
    "account", "q1", "q2", "q3", "q4", "quarter", "quarter 1",
    "quarter 2", "quarter 3", "quarter 4", "last", "first", "now", "area", "take", "taken",
    "place", "submit", "submitted", "raise", "raised", "data", "together", "combined", "jointly",
    "graph", "chart", "cause", "caused", "result", "generate", "generated", "attract", "attracted",
    "produce",
    "produced",
  ]

  /// The stated figure as a term, with the sign of its direction.
  static func stated(_ claim: ProseClaim, _ said: Said, signed: Bool = false) -> Term? {
    guard let index = claim.stated, var term = said.term(index) else { return nil }
    if signed, claim.direction == .down { term.figure.value = -term.figure.value.magnitude }
    return term
  }

  /// The thousands or hundreds to which figures that all end in noughts were rounded, as far as anyone
  /// can tell.
  static func grain(of terms: [Term]) -> Exact? {
    guard terms.allSatisfy({ $0.figure.kind == .count && $0.figure.unit == 1 }) else { return nil }
    func areWhole(_ grain: Exact) -> Bool {
      terms.allSatisfy { (try? $0.figure.value / grain)?.isWhole ?? false }
    }
    if areWhole(1000) { return 1000 }
    return areWhole(100) && terms.allSatisfy { $0.figure.value.magnitude >= 1000 } ? 100 : nil
  }

  /// The true values that a hedged figure allows; nil where it is printed without a hedge.
  static func allowed(_ claim: ProseClaim, _ term: Term) -> Interval? {
    if term.figure.kind == .fraction {
      return claim.hedge.map { $0.interval(for: term.figure) }
        ?? Hedge.interval(ofFraction: term.figure.value)
    }
    return claim.hedge.flatMap { $0.interval(for: term.figure) }
  }
}

extension Inference {
  static func ofClaims(
    _ name: String, _ find: @escaping @Sendable (ProseTies, ProseClaim, Said) -> [Relation]
  ) -> Inference {
    ofProse(name) { ties in
      ties.study.said.flatMap { said in
        said.claims.flatMap { claim in
          find(ties, claim, said).map { ties.unlessOthersStandBeside($0, claim, said) }
        }
      }
    }
  }
}
