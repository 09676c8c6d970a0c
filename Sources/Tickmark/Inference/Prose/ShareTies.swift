import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A share that a sentence states is what its part and its base give.
  public static let sharesInProse = ofClaims("sharesInProse") { ties, claim, said in
    switch claim.family {
    case .share, .fraction, .countWithShare, .nOfM, .subset, .extreme: break
    case .average: return ties.mean(claim, said).map { [$0] } ?? []
    default: return []
    }
    return ties.share(claim, said).map { [$0] } ?? []
  }

  /// The shares of one sentence that it sets against each other add to a hundred.
  public static let setsInProse = Inference("setsInProse") { study in
    study.said.compactMap { said in
      let shares = said.claims.filter { claim in
        (claim.family == .share || claim.family == .complement)
          && claim.stated.map { said.sentence.figures[$0].figure.kind == .percent } ?? false
      }
      guard shares.count >= 2 else { return nil }
      let terms = shares.compactMap { $0.stated.flatMap { said.term($0) } }
      guard (try? Sums.sum(terms.map(\.addend))) == .hundred, let last = terms.last else {
        return nil
      }
      return Relation(
        rule: "percent-sum", .whole, stated: last, terms: terms,
        address: said.address(shares[0], in: study) + ["set"])
    }
  }
}

extension ProseTies {
  func share(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let index = claim.stated, let first = said.term(index) else { return nil }
    let isShare = first.figure.kind == .percent || first.figure.kind == .fraction
    // `221 (55 %)`: the percentage beside the count is what is stated.
    let percent = isShare ? first : claim.beside.flatMap { said.term($0) }
    guard let stated = percent, stated.figure.kind == .percent || stated.figure.kind == .fraction
    else { return subset(claim, said, first) }
    if !isShare, said.claims.contains(where: { $0.stated == claim.beside }) { return nil }
    let count = isShare ? claim.beside.flatMap { said.term($0) } : first
    var readings: [Reading] = []
    if stated.figure.kind == .fraction, let beside = count, beside.figure.kind == .percent {
      readings = [
        Reading(
          statement: .same, terms: [beside], rank: 0,
          isProof: refutes(beside.figure.value, stated.figure.value, claim.hedge))
      ]
    } else if let count, count.figure.kind == .count || count.figure.kind == .money {
      readings = bases(claim, said).map { base in
        Reading(
          statement: .share, terms: [count] + base.terms, rank: base.rank, isProof: base.isProof)
      }
    } else {
      readings = cells(claim, said, stated) + pairsInside(claim, said)
    }
    return settle(
      "share-in-prose", claim, said, stated: stated, readings: readings,
      allowed: Self.allowed(claim, stated),
      nothing: readings.isEmpty
        ? "the draft prints no count and base for it"
        : "the labels leave open what it is a share of")
  }

  /// A fraction in words is loose: the printed share refutes it from four points off, seven where a
  /// word loosens it more, or where it lies on the other side of what “over” and “under” say.
  private func refutes(_ percent: Exact, _ fraction: Exact, _ hedge: Hedge?) -> Bool {
    guard let gap = try? percent - fraction * .hundred else { return false }
    switch hedge {
    case .over, .atLeast, .justOver: return gap < .zero || gap > 7
    case .almost, .justUnder, .lessThan: return gap > .zero || gap < -7
    case nil: return gap.magnitude > 4
    default: return gap.magnitude > 7
    }
  }

  /// A count out of a base cannot be more than the base.
  private func subset(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> Relation? {
    guard claim.family == .nOfM || claim.family == .subset,
      let base = claim.base.flatMap({ said.term($0) }) ?? antecedent(of: claim, said),
      stated.figure.bounds == nil, base.figure.bounds == nil, stated.figure.kind == base.figure.kind
    else { return nil }
    let isTooMuch = stated.figure.value > base.figure.value
    guard !isTooMuch || claim.base != nil || isOnlyAntecedent(of: claim, said) else { return nil }
    return Relation(
      rule: "share-in-prose", .decided(isTooMuch ? .contradicts : .agrees), stated: stated,
      terms: [base],
      message: isTooMuch
        ? "\(stated.figure.text) of \(base.figure.text) is more than all"
        : "\(stated.figure.text) is part of \(base.figure.text)",
      address: said.address(claim, in: study) + ["subset"])
  }

  /// A figure of an earlier sentence that the claim leans on.
  func antecedent(of claim: ProseClaim, _ said: Said) -> Term? {
    guard let antecedent = claim.antecedent else { return nil }
    let number = said.number - antecedent.sentencesBack
    if number >= 0 { return term(block: said.block, number, antecedent.figure) }
    // The sentence stands in the paragraph that this one goes on from.
    var block = said.block - 1
    while block >= 0, block > said.block - 8 {
      if case .paragraph(let sentences) = study.report.blocks[block].content {
        return term(block: block, sentences.count + number, antecedent.figure)
      }
      block -= 1
    }
    return nil
  }

  private func term(block: Int, _ sentence: Int, _ figure: Int) -> Term? {
    let sentences = study.report.blocks[block].sentences
    guard sentences.indices.contains(sentence), sentences[sentence].figures.indices.contains(figure)
    else { return nil }
    return Term(
      sentences[sentence].figures[figure].figure,
      at: .prose(block: block, sentence: sentence, figure: figure), label: "the text")
  }

  /// Whether `of these` can mean but one count: the sentence before gives no other.
  private func isOnlyAntecedent(of claim: ProseClaim, _ said: Said) -> Bool {
    claim.back == .ofThese && claim.antecedent?.sentencesBack == 1 && countsBefore(said).count == 1
  }

  /// Two counts of the sentence that the share may stand between.
  private func pairsInside(_ claim: ProseClaim, _ said: Said) -> [Reading] {
    let terms = said.claims.compactMap { other -> Term? in
      guard let index = other.stated, let term = said.term(index), term.figure.kind == .count
      else { return nil }
      return term
    }
    guard (2...4).contains(terms.count) else { return [] }
    let base = claim.base.flatMap { said.term($0) }
    return terms.flatMap { whole in
      terms.compactMap { part in
        guard part.figure.value < whole.figure.value, base == nil || base?.slot == whole.slot
        else { return nil }
        return Reading(statement: .share, terms: [part, whole], rank: 1, isProof: false)
      }
    }
  }

  private struct Base {
    let terms: [Term]
    let rank: Int
    let isProof: Bool
  }

  /// What a count may be a share of: a figure of the sentence, of the one before, or a whole.
  private func bases(_ claim: ProseClaim, _ said: Said) -> [Base] {
    if let index = claim.base, let base = said.term(index) {
      let own = Base(terms: [base], rank: 0, isProof: true)
      // Behind `Of the 64 cases, 40 were …` a share may be one of the 40.
      guard claim.back == nil, let part = [claim.beside, claim.stated].compactMap(\.self).min(),
        index < part
      else { return [own] }
      return [own]
        + said.claims.compactMap { other in
          guard let between = other.stated, between > index, between < part,
            let term = said.term(between), term.figure.kind == base.figure.kind
          else { return nil }
          return Base(terms: [term], rank: 1, isProof: false)
        }
    }
    var found: [Base] = []
    if let base = antecedent(of: claim, said) {
      let part = [claim.stated, claim.beside].compactMap { $0.flatMap { said.term($0) } }
        .first { $0.figure.kind == .count }
      let isPossible = part.map { $0.figure.value <= base.figure.value } ?? true
      found.append(Base(terms: [base], rank: 0, isProof: claim.back != nil && isPossible))
    }
    found += countsBefore(said)
    for other in said.claims where other.stated != claim.stated {
      guard let index = other.stated, other.family == .count || other.family == .total,
        index != claim.beside, let term = said.term(index)
      else { continue }
      found.append(Base(terms: [term], rank: 1, isProof: false))
    }
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), distance < 2,
        let whole = table.whole(at: claim.time)
      else { continue }
      found.append(Base(terms: whole, rank: 1, isProof: false))
    }
    return found
  }

  /// The counts of the sentence right before, which a share often leans on without saying so.
  private func countsBefore(_ said: Said) -> [Base] {
    let sentences = study.report.blocks[said.block].sentences
    guard said.number > 0, sentences.indices.contains(said.number - 1) else { return [] }
    return sentences[said.number - 1].figures.indices.compactMap { index in
      term(block: said.block, said.number - 1, index).flatMap { term in
        term.figure.kind == .count ? Base(terms: [term], rank: 1, isProof: false) : nil
      }
    }
  }

  /// Cells whose rows or columns the sentence names, as shares of their totals.
  private func cells(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> [Reading] {
    let words = Self.words(of: claim).union(
      claim.baseWords.filter { !Self.processWords.contains($0) })
    var readings: [Reading] = []
    for table in tables(for: said) {
      guard let distance = table.distance(from: said) else { continue }
      let named = said.named[table.index] ?? LabelIndex.Named()
      let namedRows = named.rows.filter { table.view.isPart($0) }
      let namedColumns = named.columns.filter {
        table.view.totalColumnParts($0) == nil && isOf(claim, said, table.layout.columns[$0].label)
      }
      if distance < 2, namedRows.isEmpty, namedColumns.isEmpty {
        readings += byWords(table, claim, said, stated)
      }
      guard !namedRows.isEmpty || !namedColumns.isEmpty else { continue }
      let labels = Set(
        namedRows.flatMap { Wording.words(of: table.layout.rows[$0].label) }
          + namedColumns.flatMap { Wording.words(of: table.layout.columns[$0].label) })
      let open = words.subtracting(table.context(besides: said)).subtracting(labels)
      let isNoun =
        claim.baseWords.count == 1 && open == Set(claim.baseWords) && table.namesNoThing
        && isAlone(table, said)
      let place = Standing(
        distance: distance, open: isNoun ? [] : open,
        shared: words.intersection(table.context).count)
      if table.isSeriesDown {
        readings += across(table, claim, namedColumns, place)
      } else {
        readings += down(table, claim, namedRows, namedColumns, place)
      }
      if distance < 2 { readings += byWords(table, claim, said, stated) }
    }
    return readings
  }

  /// Whether the table right beside the sentence is the only one of its section.
  func isAlone(_ table: TableFacts, _ said: Said) -> Bool {
    table.distance(from: said) == 0
      && tables(for: said).count(where: { $0.distance(from: said) ?? 2 < 2 }) == 1
  }

  /// Whether a label is the claim's own, where the sentence states several shares.
  private func isOf(_ claim: ProseClaim, _ said: Said, _ label: String) -> Bool {
    let shares = said.claims.count { other in
      other.stated.map { said.sentence.figures[$0].figure.kind == .percent } ?? false
    }
    guard shares > 1 else { return true }
    let own = Set(claim.subject + claim.qualifiers + claim.baseWords)
    return !own.isDisjoint(with: Wording.words(of: label))
  }

  /// How well a table's words and place answer to a claim.
  private struct Standing {
    let distance: Int
    let open: Set<String>
    let shared: Int

    func rank(isNamed: Bool) -> Int {
      if isNamed { return distance < 2 || shared >= 1 ? 0 : 1 }
      return distance < 2 ? 1 : 2
    }

    func isProof(isNamed: Bool) -> Bool { isNamed && distance < 2 && open.isEmpty }
  }

  /// Rows are periods: the columns that the sentence names, in the row of its time.
  private func across(
    _ table: TableFacts, _ claim: ProseClaim, _ named: [Int], _ place: Standing
  ) -> [Reading] {
    guard !named.isEmpty, let row = table.row(of: claim.time),
      let terms = table.view.terms(row: row, columns: named), terms.count == named.count
    else { return [] }
    if terms.allSatisfy({ $0.figure.kind == .percent || $0.isMark }) {
      return each(terms, claim).map { terms in
        Reading(
          statement: terms.count == 1 ? .same : .sum, terms: terms,
          rank: place.rank(isNamed: true), isProof: place.isProof(isNamed: true))
      }
    }
    guard let whole = table.wholeColumn, !named.contains(whole),
      let base = table.view.term(row, whole)
    else { return [] }
    return each(terms, claim).map { terms in
      Reading(
        statement: .share, terms: terms + [base], leading: terms.count,
        rank: place.rank(isNamed: true), isProof: place.isProof(isNamed: true))
    }
  }

  /// Rows are categories: the rows that the sentence names, as shares of their column's whole.
  private func down(
    _ table: TableFacts, _ claim: ProseClaim, _ rows: [Int], _ columns: [Int], _ place: Standing
  ) -> [Reading] {
    var readings: [Reading] = []
    let isNamed = place.isProof(isNamed: true)
    let ofTime = table.isSeriesAcross ? table.column(of: claim.time) : nil
    let columns =
      ofTime.map { [$0] } ?? (columns.isEmpty ? [table.wholeColumn].compactMap(\.self) : columns)
    for column in columns where !rows.isEmpty {
      let percents = table.layout.columns[column].measure == .percent
      guard let terms = table.view.terms(rows: rows, column: column), terms.count == rows.count,
        !terms.isEmpty
      else { continue }
      for chosen in each(terms, claim) {
        if percents {
          readings.append(
            Reading(
              statement: chosen.count == 1 ? .same : .sum, terms: chosen,
              rank: place.rank(isNamed: true), isProof: false))
        } else if let base = table.whole(of: column) {
          readings.append(
            Reading(
              statement: .share, terms: chosen + base, leading: chosen.count,
              rank: place.rank(isNamed: true),
              isProof: isNamed && (chosen.count == terms.count || terms.count == 1)))
        }
      }
      if rows.count == 1, let base = table.groupTotal(of: rows[0], column: column),
        let term = terms.first,
        !percents, table.layout.segments.count > 1
      {
        readings.append(
          Reading(
            statement: .share, terms: [term] + base, rank: place.rank(isNamed: true), isProof: false
          ))
      }
    }
    for row in rows {
      let shares = table.layout.valueColumns.filter { column in
        if case .share = table.layout.columns[column].role { return true }
        return false
      }
      for column in shares {
        guard let term = table.view.term(row, column) else { continue }
        readings.append(
          Reading(statement: .same, terms: [term], rank: place.rank(isNamed: true), isProof: false))
      }
    }
    readings += crossings(table, rows, columns, place)
    if rows.isEmpty, table.wholeRow != nil {
      readings += totals(table, columns, place)
    }
    return readings
  }

  /// A cell whose row and column are both named, as a share of its row.
  private func crossings(
    _ table: TableFacts, _ rows: [Int], _ columns: [Int], _ place: Standing
  ) -> [Reading] {
    guard let whole = table.wholeColumn else { return [] }
    return rows.flatMap { row in
      columns.compactMap { column in
        guard column != whole, let term = table.view.term(row, column),
          let base = table.view.term(row, whole), term.figure.kind == .count
        else { return nil }
        return Reading(
          statement: .share, terms: [term, base], rank: place.rank(isNamed: true),
          isProof: place.isProof(isNamed: true) && rows.count == 1 && columns.count == 1)
      }
    }
  }

  /// Columns that the sentence names, as shares of the table's corner.
  private func totals(_ table: TableFacts, _ columns: [Int], _ place: Standing) -> [Reading] {
    guard let row = table.wholeRow, let whole = table.wholeColumn, !columns.contains(whole),
      let base = table.view.term(row, whole)
    else { return [] }
    return columns.compactMap { column in
      guard let term = table.view.term(row, column), term.figure.kind == .count else { return nil }
      return Reading(
        statement: .share, terms: [term, base], rank: place.rank(isNamed: true),
        isProof: place.isProof(isNamed: true) && columns.count == 1)
    }
  }

  /// Each named figure alone, and all of them together where the sentence joins them.
  private func each(_ terms: [Term], _ claim: ProseClaim) -> [[Term]] {
    guard terms.count > 1 else { return [terms] }
    return [terms] + terms.map { [$0] }
  }

  /// Percentages of this year's row whose headings share a word with the sentence.
  private func byWords(
    _ table: TableFacts, _ claim: ProseClaim, _ said: Said, _ stated: Term
  ) -> [Reading] {
    guard table.isSeriesDown, let row = table.row(of: claim.time) else { return [] }
    let heard = Set(said.words)
    let columns = table.layout.valueColumns.filter {
      table.layout.columns[$0].measure == .percent
    }
    // Columns that open with one word, such as “within”, are one answer in steps.
    let groups = Dictionary(grouping: columns) { column in
      Label(table.layout.columns[column].label).words.first ?? ""
    }
    return groups.keys.sorted().filter(heard.contains).flatMap { word -> [Reading] in
      guard let terms = table.view.terms(row: row, columns: groups[word] ?? []) else { return [] }
      return each(terms, claim).map { terms in
        Reading(
          statement: terms.count == 1 ? .same : .sum, terms: terms, rank: 1, isProof: false)
      }
    }
  }
}
