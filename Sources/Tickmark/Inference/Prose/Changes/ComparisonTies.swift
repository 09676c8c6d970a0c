import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A direction, an extreme or a majority that a sentence claims is what the figures show.
  public static let comparisonsInProse = ofClaims("comparisonsInProse") { ties, claim, said in
    switch claim.family {
    case .comparison, .change, .trend, .extreme, .majority, .target: break
    case .multiple: return ties.multiple(claim, said).map { [$0] } ?? []
    default: return []
    }
    guard var relation = ties.comparison(claim, said) else { return [] }
    // Which is more proves no digit of either.
    relation.isLoose = relation.isLoose || claim.direction != .same || claim.measure != .number
    return [relation]
  }
}

extension ProseTies {
  func comparison(_ claim: ProseClaim, _ said: Said) -> Relation? {
    if claim.family == .target { return target(claim, said) }
    if let from = before(claim, said), let to = after(claim, said), claim.direction != .none,
      !study.isPart(to, of: from), !isOfDriver(claim, said)
    {
      let isProof =
        claim.certainty == .strong && !isOfOtherPair(claim, said, from, to)
        && !areOfTwoPairs(from, to, said) && !isSaidOtherwise(claim, from, to, said)
      return direction(claim, said, from: from, to: to, isProof: isProof)
    }
    switch claim.family {
    case .trend, .change: return claim.stated == nil ? trend(claim, said) : nil
    case .majority: return majorityInside(claim, said) ?? majority(claim, said)
    case .extreme: return extremeInside(claim, said) ?? extreme(claim, said)
    default: return nil
    }
  }

  /// Whether the size that the claim states is that of what drove a change of other values.
  private func isOfDriver(_ claim: ProseClaim, _ said: Said) -> Bool {
    Self.stated(claim, said).map { isOfDriver($0, said) } ?? false
  }

  /// Whether the size that the claim states is that of another pair of figures near by.
  private func isOfOtherPair(
    _ claim: ProseClaim, _ said: Said, _ from: Term, _ to: Term
  ) -> Bool {
    guard let stated = Self.stated(claim, said), stated.slot != to.slot else { return false }
    let statement: Relation.Statement = claim.measure == .perCent ? .percentChange : .difference
    let relation = Relation(rule: "", statement, stated: stated, terms: [from, to])
    return Judge().decide(relation).verdict != .agrees && isGivenOtherwise(relation, claim, said)
  }

  func direction(
    _ claim: ProseClaim, _ said: Said, from: Term, to: Term, isProof: Bool
  ) -> Relation? {
    let (old, new) = (from.figure.value, to.figure.value)
    guard from.figure.bounds == nil, to.figure.bounds == nil else { return nil }
    let holds: Bool
    switch claim.direction {
    case .up: holds = new > old
    case .down: holds = new < old
    case .same: holds = claim.measure == .number ? new == old : isAlike(from.figure, to.figure)
    case .none: return nil
    }
    let way = new > old ? "up" : new < old ? "down" : "no change"
    let words = Self.words(for: claim.direction)
    let facts =
      claim.family == .comparison || claim.family == .target
      ? "\(to.figure.text) is \(new > old ? "more than" : new < old ? "less than" : "the same as") \(from.figure.text)"
      : "from \(from.figure.text) to \(to.figure.text) is \(way)"
    var relation = Relation(
      rule: "comparison-in-prose", .decided(holds ? .agrees : .contradicts), stated: to,
      terms: [from],
      message: facts + (holds ? ", as the sentence says" : ", but the sentence says \(words)"),
      address: said.address(claim, in: study) + ["direction"])
    if claim.direction != .same { relation.cause = .directionFlipped }
    // “Much the same” is a matter of opinion: it can be borne out and not refuted.
    let isOpinion = claim.direction == .same && claim.measure != .number
    let isTurned = claim.family == .comparison && !Self.turns.isDisjoint(with: said.words)
    // What is paid stands below nought in accounts, and grows downwards.
    let isTied =
      (areComparable(old, new) || isToldFrom(claim, said)) && !(old.isNegative && new.isNegative)
    relation.isOnlyConfirming = !isProof || isOpinion || isTurned || !isTied
    return relation
  }

  private func isAlike(_ old: Figure, _ new: Figure) -> Bool {
    guard let gap = try? (new.value - old.value).magnitude else { return false }
    if gap.isZero { return true }
    if old.kind == .percent { return gap <= 5 }
    return (try? gap * 10) ?? gap <= old.value.magnitude
  }

  private static func words(for direction: ProseClaim.Direction) -> String {
    switch direction {
    case .up: "up"
    case .down: "down"
    case .same: "unchanged"
    case .none: ""
    }
  }

  /// `60,100, up from 56,200`: the word in front says what it was, and no third figure could be meant.
  private func isToldFrom(_ claim: ProseClaim, _ said: Said) -> Bool {
    let figures = said.sentence.figures
    guard let from = claim.from, figures.indices.contains(from),
      figures.count(where: { FarApart.amounts.contains($0.figure.kind) }) == 2
    else { return false }
    let front = said.sentence.text.utf8.prefix(figures[from].range.lowerBound)
    return front.suffix(5).elementsEqual("from ".utf8)
  }

  /// Whether one is no more than five times the other: a rise is told of values of one kind.
  private func areComparable(_ old: Exact, _ new: Exact) -> Bool {
    let (less, more) = (min(old.magnitude, new.magnitude), max(old.magnitude, new.magnitude))
    return (try? less * 5).map { more <= $0 } ?? true
  }

  /// Rises and falls without a number, against the two periods of a table near by.
  private func trend(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard claim.direction != .none else { return nil }
    var found: [(from: Term, to: Term, isNamed: Bool)] = []
    let words = Self.words(of: claim)
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), distance < 2 else { continue }
      if table.isSeriesDown, let new = table.row(of: claim.time),
        let old = table.row(of: claim.comparedWith ?? .previousYear),
        table.layout.rows[old].period?.year ?? 0 < table.layout.rows[new].period?.year ?? 0
      {
        let named = (said.named[table.index]?.columns ?? [])
          .filter { isAbout(words, table.layout.columns[$0].label) }
        for column in named {
          guard let from = table.view.term(old, column), let to = table.view.term(new, column)
          else {
            continue
          }
          found.append((from, to, true))
        }
        if named.isEmpty, let column = table.wholeColumn, words.isSubset(of: table.context),
          !words.isEmpty, let from = table.view.term(old, column),
          let to = table.view.term(new, column)
        {
          found.append((from, to, false))
        }
      }
    }
    found += trendsAcross(claim, said)
    guard let first = found.first else { return nil }
    let isOne = found.count == 1
    return direction(
      claim, said, from: first.from, to: first.to,
      isProof: isOne && claim.certainty == .strong && first.isNamed)
  }

  /// The named row of a table whose columns are years.
  private func trendsAcross(
    _ claim: ProseClaim, _ said: Said
  ) -> [(from: Term, to: Term, isNamed: Bool)] {
    let words = Self.words(of: claim)
    return tables(for: said).compactMap { table in
      guard !table.isSeriesDown, table.isSeriesAcross, isAlone(table, said),
        let new = table.column(of: claim.time, saying: words),
        let old = table.column(
          of: claim.comparedWith ?? .previousYear, saying: words),
        let row = said.named[table.index]?.rows.first, said.named[table.index]?.rows.count == 1,
        let from = table.view.term(row, old), let to = table.view.term(row, new)
      else { return nil }
      let label = Set(Wording.words(of: table.layout.rows[row].label))
      // One noun may stay open: what the table counts is often in no heading of it.
      let open = words.subtracting(label).subtracting(table.context(besides: said))
      guard label.isSubset(of: words.union(["not"])), open.count <= 1,
        open.isSubset(of: claim.subject)
      else { return nil }
      return (from, to, true)
    }
  }

  /// The words of the claim, and not only of the sentence, name the label.
  private func isAbout(_ words: Set<String>, _ label: String) -> Bool {
    let own = Set(Wording.words(of: label))
    return !own.isEmpty && own.isSubset(of: words.union(["not"]))
  }

  /// More than half of a whole: the row or the column that the sentence names.
  private func majority(_ claim: ProseClaim, _ said: Said) -> Relation? {
    // `14 were about fees, and most of these …`: of a part that no cell needs to hold.
    guard claim.back == nil else { return nil }
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), distance < 2, !table.isSeriesDown,
        let column = table.wholeColumn, let whole = table.whole(of: column)
      else { continue }
      let named = (said.named[table.index]?.rows ?? []).filter { table.view.isPart($0) }
      guard named.count == 1, let part = table.view.term(named[0], column), !part.isMark,
        let base = Relation(rule: "", .share, stated: nil, terms: [part] + whole).secondOperand,
        let double = try? part.figure.value * 2
      else { continue }
      let holds = double > base.value
      let share =
        (try? Shares.percentage(of: part.figure.value, in: base.value))?.description ?? "?"
      return Relation(
        rule: "comparison-in-prose", .decided(holds ? .agrees : .contradicts), stated: part,
        terms: whole,
        message: holds
          ? "\(part.figure.text) of \(base.text) is \(share)%, more than half as the sentence says"
          : "\(part.figure.text) of \(base.text) is \(share)%, no majority as the sentence says",
        address: said.address(claim, in: study) + ["majority"])
    }
    return nil
  }

  /// The highest or the lowest: of a column's years, or of the rows of a list.
  private func extreme(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard claim.direction == .up || claim.direction == .down else { return nil }
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), distance < 2 else { continue }
      if table.isSeriesDown, let row = table.row(of: claim.time) {
        let named = said.named[table.index]?.columns ?? []
        guard named.count == 1, let own = table.view.term(row, named[0]) else { continue }
        if let slip = slip(claim, said, own, isProof: distance == 0 && claim.time != nil) {
          return slip
        }
        let others = table.periodRows.filter { $0 != row }.compactMap {
          table.view.term($0, named[0])
        }
        let isProof = isSure(claim, said, table, table.layout.columns[named[0]].label, distance)
        if let relation = extreme(claim, said, own, among: others, isProof: isProof) {
          return relation
        }
      } else if let relation = extremeBeside(claim, said, table, distance) {
        return relation
      } else if let column = table.wholeColumn {
        let rows = table.view.bodyRows.filter { table.view.isPart($0) }
        let named = (said.named[table.index]?.rows ?? []).filter { table.view.isPart($0) }
        guard named.count == 1, let own = table.view.term(named[0], column) else { continue }
        let others = rows.filter { $0 != named[0] }.compactMap { table.view.term($0, column) }
        let isProof = isSure(claim, said, table, table.layout.rows[named[0]].label, distance)
        if let relation = extreme(claim, said, own, among: others, isProof: isProof) {
          return relation
        }
      }
    }
    return nil
  }

  /// The figure beside an extreme, where it is not the one of the cell that the sentence names.
  private func slip(
    _ claim: ProseClaim, _ said: Said, _ own: Term, isProof: Bool
  ) -> Relation? {
    guard isProof, claim.certainty == .strong, claim.hedge == nil,
      // `In Roads and specifically in the Lights team, which had 76`: a part of that row.
      Set(["specifically", "particularly", "particular", "especially"]).isDisjoint(
        with: said.words),
      let beside = claim.beside.flatMap({ said.term($0) }), beside.figure.kind == own.figure.kind,
      beside.figure.kind == .count, beside.figure.value != own.figure.value
    else { return nil }
    return Relation(
      rule: "comparison-in-prose", .same, stated: beside, terms: [own],
      address: said.address(claim, in: study) + ["extreme"])
  }

  /// `The highest was in Quarter 4, with 392`: the figure is the row's, and no other is higher.
  private func extremeBeside(
    _ claim: ProseClaim, _ said: Said, _ table: TableFacts, _ distance: Int
  ) -> Relation? {
    guard let beside = claim.beside.flatMap({ said.term($0) }), beside.figure.kind == .count,
      claim.hedge == nil
    else { return nil }
    let rows = table.view.bodyRows.filter { table.view.isPart($0) }
    let named = (said.named[table.index]?.rows ?? []).filter { table.view.isPart($0) }
    guard named.count == 1 else {
      return named.isEmpty ? extremeAcross(claim, said, table, beside, distance) : nil
    }
    let words = Self.words(of: claim)
    let counted = table.layout.valueColumns.filter { column in
      table.view.term(named[0], column)?.figure.kind == .count
    }
    let equal = counted.filter {
      table.view.term(named[0], $0)?.figure.value == beside.figure.value
    }
    let called = counted.filter {
      !words.isDisjoint(with: Wording.words(of: table.layout.columns[$0].label))
    }
    guard let column = equal.count == 1 ? equal.first : called.count == 1 ? called.first : nil,
      let own = table.view.term(named[0], column)
    else { return nil }
    guard own.figure.value == beside.figure.value else {
      let isOnly = tables(for: said).allSatisfy { other in
        other.index == table.index || other.distance(from: said) ?? 2 == 2
          || said.named[other.index]?.rows.isEmpty ?? true
      }
      return slip(claim, said, own, isProof: isAlone(table, said) || distance == 0 && isOnly)
    }
    let others = rows.filter { $0 != named[0] }.compactMap { table.view.term($0, column) }
    return extreme(
      claim, said, beside, among: others, isProof: distance == 0 && claim.certainty == .strong)
  }

  /// The same where the sentence names a column, and the row by the words of its label.
  private func extremeAcross(
    _ claim: ProseClaim, _ said: Said, _ table: TableFacts, _ beside: Term, _ distance: Int
  ) -> Relation? {
    let named = said.named[table.index]?.columns ?? []
    guard named.count == 1, table.view.totalColumnParts(named[0]) == nil else { return nil }
    let rows = table.view.bodyRows.filter {
      table.view.isPart($0)
        && table.view.term($0, named[0])?.figure.value == beside.figure.value
    }
    guard rows.count == 1 else { return nil }
    let others = table.layout.valueColumns.filter { column in
      column != named[0] && table.view.totalColumnParts(column) == nil
    }.compactMap { table.view.term(rows[0], $0) }.filter { $0.figure.kind == .count }
    return extreme(
      claim, said, beside, among: others, isProof: distance == 0 && claim.certainty == .strong)
  }

  /// Whether the table beside the sentence answers to every word of the claim.
  private func isSure(
    _ claim: ProseClaim, _ said: Said, _ table: TableFacts, _ label: String, _ distance: Int
  ) -> Bool {
    let columns = table.layout.valueColumns.flatMap {
      Wording.words(of: table.layout.columns[$0].label)
    }
    return distance == 0 && claim.certainty == .strong
      && Self.words(of: claim).subtracting(table.context(besides: said))
        .subtracting(Wording.words(of: label)).subtracting(columns).isEmpty
  }

  private func extreme(
    _ claim: ProseClaim, _ said: Said, _ own: Term, among others: [Term], isProof: Bool
  ) -> Relation? {
    guard !others.isEmpty, own.figure.bounds == nil, others.allSatisfy({ $0.figure.bounds == nil })
    else { return nil }
    let isHighest = claim.direction == .up
    let beaten = others.filter {
      isHighest ? $0.figure.value > own.figure.value : $0.figure.value < own.figure.value
    }
    let word = isHighest ? "highest" : "lowest"
    var relation = Relation(
      rule: "comparison-in-prose", .decided(beaten.isEmpty ? .agrees : .contradicts), stated: own,
      terms: others,
      message: beaten.isEmpty
        ? "\(own.figure.text) is the \(word), as the sentence says"
        : "\(own.figure.text) is not the \(word): \(beaten[0].figure.text) for “\(beaten[0].label)”",
      address: said.address(claim, in: study) + [word])
    relation.isOnlyConfirming = !isProof
    return relation
  }

  /// An extreme whose rivals the sentence names: `June (48), compared with 40 in May`.
  private func extremeInside(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard !claim.parts.isEmpty, let own = claim.stated.flatMap({ said.term($0) }) else {
      return nil
    }
    let rivals = claim.parts.compactMap { said.term($0) }
    // The largest fall is the smallest figure, and the least used may be the highest share.
    let turns = claim.isTied ? Self.turns.subtracting(["followed"]) : Self.turns
    let isPlain =
      turns.isDisjoint(with: said.words)
      && ([own] + rivals).allSatisfy { !$0.figure.value.isNegative }
    return extreme(claim, said, own, among: rivals, isProof: isPlain)
  }

  /// Words that turn a comparison into one of changes, gaps or other things than the figures.
  private static let turns: Set<String> = [
    "difference", "gap", "change", "decrease", "increase", "decline", "drop", "fall", "growth",
    "reduction", "least", "level", "versus", "v", "range", "ranging", "ranged", "column",
    "likely", "followed",
  ]
}
