import Claims
import Figures
import Reports

/// `Of the 27 appeals`: a figure that points back at one that the text has just given.
extension ProseTies {
  /// The earlier statement that such a figure must repeat.
  ///
  /// It is proof only where the words are the same, the sentence is near, and the figure pointed at
  /// stands nowhere before, neither by itself nor as what two earlier ones make together.
  func pointedAt(
    _ figure: Int, _ subject: [String], _ qualifiers: [String], _ said: Said
  ) -> Reading? {
    guard let stated = said.term(figure), stated.figure.kind == .count, said.cell == nil,
      stated.figure.bounds == nil
    else { return nil }
    let narrowing = qualifiers.filter { !Self.processWords.contains($0) }
    guard !subject.isEmpty else { return pointedRightBefore(stated, narrowing, said) }
    let words = Set(subject + narrowing)
    var candidates: [Term] = []
    var printed: [Exact] = []
    for before in study.said.reversed() {
      guard before.section == said.section, said.block - before.block <= 2 else {
        if before.block < said.block - 2 { break }
        continue
      }
      guard before.cell == nil, (before.block, before.number) < (said.block, said.number) else {
        continue
      }
      for index in before.sentence.figures.indices {
        guard let term = before.term(index), term.figure.kind == .count else { continue }
        if term.figure.value == stated.figure.value {
          return Reading(statement: .same, terms: [term], rank: 1, isProof: false)
        }
        printed.append(term.figure.value)
      }
      let own = Set(Wording.words(of: before.sentence.text))
      // New plans are none of all plans.
      guard words.isSubset(of: own), !areOfTwoYears(before, said),
        !saysNew(said) || saysNew(before),
        study.dateLine(above: before) == study.dateLine(above: said)
      else { continue }
      candidates += before.claims.compactMap { claim in
        guard [.count, .total, .nOfM].contains(claim.family), claim.certainty == .strong,
          claim.hedge == nil, let index = claim.stated,
          words.isSubset(of: claim.subject + claim.qualifiers),
          claim.subject.last == subject.last
            || words.count >= 2 && claim.subject.last.map(words.contains) ?? true
        else { return nil }
        return before.term(index)
      }
    }
    guard let nearest = candidates.first, Set(candidates.map(\.figure.value)).count == 1,
      !isMadeOf(printed, stated.figure.value), !isInTable(stated.figure.value, said),
      !isNarrowed(stated, said)
    else { return nil }
    return Reading(statement: .same, terms: [nearest], rank: 0, isProof: true)
  }

  /// `759 in 2018/19. Of the 729 in 2017/18, …`, `of the 729 the year before`.
  private func areOfTwoYears(_ before: Said, _ said: Said) -> Bool {
    func years(_ said: Said) -> Set<Int> {
      Set(
        said.sentence.figures.compactMap { figure in
          [.period, .year, .date].contains(figure.figure.kind)
            ? Period(label: figure.figure.text)?.year : nil
        })
    }
    let (first, second) = (years(before), years(said))
    let lead = said.words.prefix(9)
    let isBefore = zip(lead, lead.dropFirst()).contains { word, next in
      word == "year" && next == "before" || ["last", "previous"].contains(word) && next == "year"
    }
    return isBefore || !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
  }

  private func saysNew(_ said: Said) -> Bool { said.words.contains("new") }

  /// `They took 362 calls. Of the 362, …`: a number without a noun is one of the sentence before,
  /// unless words such as `that were open` tell which of them.
  private func pointedRightBefore(_ stated: Term, _ narrowing: [String], _ said: Said) -> Reading? {
    guard
      let before = study.said.last(where: {
        $0.block == said.block && $0.number == said.number - 1
      })
    else { return nil }
    let printed = before.sentence.figures.indices.compactMap { before.term($0) }
      .filter { $0.figure.kind == .count }
    if let same = printed.first(where: { $0.figure.value == stated.figure.value }) {
      return Reading(statement: .same, terms: [same], rank: 1, isProof: false)
    }
    let families: [ProseClaim.Family] =
      printed.count == 1 ? [.count, .total, .subset] : [.count, .total]
    let counts = before.claims.filter { claim in
      families.contains(claim.family) && claim.time != .previousYear
        && !before.claims.contains { $0.from == claim.stated }
    }
    // `31 of them formally. Of the 133 …. Of the 31 …`: the figure stands further in front.
    let isEarlier = study.said.contains { other in
      other.block == said.block && other.number < said.number - 1
        && other.sentence.figures.contains { $0.figure.value == stated.figure.value }
    }
    guard !isEarlier, counts.count == 1, counts[0].certainty == .strong, counts[0].hedge == nil,
      narrowing.allSatisfy(Wording.words(of: before.sentence.text).contains),
      let only = counts[0].stated.flatMap({ before.term($0) }),
      !isMadeOf(printed.map(\.figure.value), stated.figure.value),
      !isInTable(stated.figure.value, said), !isNarrowed(stated, said)
    else { return nil }
    return Reading(statement: .same, terms: [only], rank: 0, isProof: true)
  }

  /// `Of the 16 who are not`: these may be others than those counted before.
  func isNarrowed(_ stated: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot else { return false }
    let end = said.sentence.figures[figure].range.upperBound
    let behind = String(
      decoding: said.sentence.text.utf8.dropFirst(end).prefix(24), as: UTF8.self)
    let words = Label(behind).words
    // `Of the 235 boats that left`.
    if ["who", "that", "which", "whose"].contains(words.dropFirst().first ?? "") { return true }
    return ["who", "that", "which", "whose", "with", "without", "not", "in", "for"]
      .contains(words.first ?? "")
  }

  /// The whole in `6 % of the 1,250 calls`, where the text has counted the calls before.
  func base(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard [.share, .nOfM, .fraction, .countWithShare].contains(claim.family),
      claim.certainty == .strong, let base = claim.base,
      !said.claims.contains(where: { $0.stated == base }), isDefinite(base, said),
      let stated = said.term(base),
      let reading = pointedInside(base, said)
        ?? (claim.baseWords.isEmpty ? nil : pointedAt(base, claim.baseWords, [], said))
    else { return nil }
    var relation = settle(
      "count-in-prose", claim, said, stated: stated, readings: [reading],
      nothing: "no other sentence of this draft gives it")
    relation.address += ["base"]
    return relation
  }

  /// `28 were under age; 9 of these 28 …`: the count right before, in the same sentence.
  func pointedInside(_ figure: Int, _ said: Said) -> Reading? {
    guard let own = said.claims.first(where: { $0.family == .nOfM && $0.base == figure })?.stated,
      own < figure, said.cell == nil,
      let stated = said.term(figure), stated.figure.kind == .count,
      ["these", "those"].contains(words(before: figure, said).last)
    else { return nil }
    let before = said.sentence.figures.indices.prefix(own).compactMap { said.term($0) }
      .filter { $0.figure.kind == .count && $0.figure.bounds == nil }
    guard let nearest = before.last else { return nil }
    if let same = before.last(where: { $0.figure.value == stated.figure.value }) {
      return Reading(statement: .same, terms: [same], rank: 1, isProof: false)
    }
    let part = said.sentence.figures[own].figure.value
    let isProof =
      nearest.figure.value >= part && !isMadeOf(before.map(\.figure.value), stated.figure.value)
      && !isInTable(stated.figure.value, said)
      && !toldBefore(said).contains(stated.figure.value)
    return Reading(statement: .same, terms: [nearest], rank: 0, isProof: isProof)
  }

  /// The counts that the sentences before print, in the same section.
  func toldBefore(_ said: Said) -> [Exact] {
    study.said.filter { other in
      other.section == said.section && other.cell == nil
        && (other.block, other.number) < (said.block, said.number)
    }.flatMap { $0.sentence.figures.map(\.figure.value) }
  }

  func words(before figure: Int, _ said: Said) -> [String] {
    let start = said.sentence.figures[figure].range.lowerBound
    return Label(String(decoding: said.sentence.text.utf8.prefix(start).suffix(16), as: UTF8.self))
      .words
  }

  /// Whether `the`, `these` or `those` stands in front of a figure.
  func isDefinite(_ term: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let figure) = term.slot else { return false }
    return isDefinite(figure, said)
  }

  private func isDefinite(_ figure: Int, _ said: Said) -> Bool {
    let start = said.sentence.figures[figure].range.lowerBound
    let before = said.sentence.text.utf8.prefix(start).suffix(7)
    let words = String(decoding: before, as: UTF8.self)
    return [" the ", " these ", " those "].contains { words.hasSuffix($0) }
  }

  /// Whether two of the figures, or all of them, make the wanted one, or one the rest of another.
  func isMadeOf(_ printed: [Exact], _ wanted: Exact) -> Bool {
    guard printed.count > 1 else { return false }
    guard printed.count <= 40 else { return true }
    var all = Exact.zero
    for value in printed { all = (try? all + value) ?? all }
    if all == wanted { return true }
    return printed.indices.contains { left in
      printed[(left + 1)...].contains { right in
        (try? printed[left] + right) == wanted
          || (try? (printed[left] - right).magnitude) == wanted
      }
    }
  }

  /// Whether a table of the section prints the figure.
  func isInTable(_ wanted: Exact, _ said: Said) -> Bool {
    tables(for: said).contains { table in
      table.distance(from: said) ?? 2 < 2
        && table.view.bodyRows.contains { row in
          table.layout.valueColumns.contains { table.view.term(row, $0)?.figure.value == wanted }
        }
    }
  }
}
