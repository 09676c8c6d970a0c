import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A whole that a sentence tells is what the items or the lines below it come to.
  public static let partsBelow = ofProse("partsBelow") { ties in
    PartsBelow(study: ties.study).relations()
  }
}

/// Holds lists and tables without a total against the whole that the sentences beside them tell.
///
/// All parts are taken or none. Where they are the whole, they are ticked; a slip is looked for where words
/// announce the parts, or where another column of the table is told to the digit.
private struct PartsBelow {
  let study: Study

  func relations() -> [Relation] {
    let lists = ItemList.all(in: study).flatMap { list in
      (list.parts.map { relations(of: [$0]) } ?? []) + list.nested.flatMap(relations(ofNested:))
        + (list.closed.flatMap(relation(ofClosed:)).map { [$0] } ?? [])
    }
    let tables = study.tables.filter(\.layout.isData).flatMap { relations(of: $0.partRows) }
    return lists + tables
  }

  private typealias Told = (row: PartRow, whole: WholeLead.Candidate)

  /// What the rows of one list or table come to.
  private func relations(of rows: [PartRow]) -> [Relation] {
    guard let first = rows.first else { return [] }
    let before = WholeLead(before: first.blocks.lowerBound, first.kind, in: study)
    let after = WholeLead(after: first.blocks.upperBound, first.kind, in: study)
    let leads = [before, after]
    guard leads.contains(where: { !$0.candidates.isEmpty }) else { return [] }
    var found: [Relation] = []
    var exact: [(told: Told, lead: WholeLead)] = []
    for row in rows {
      guard
        let (whole, lead) = leads.lazy.compactMap({ lead in
          lead.candidates.first { $0.term.figure.value == row.sum && !isOfAnother($0, row, rows) }
            .map { ($0, lead) }
        }).first
      else { continue }
      exact.append(((row, whole), lead))
    }
    for (told, lead) in exact
    where isNoChance(told, lead, exact.count { $0.told.row.shape == told.row.shape }) {
      found.append(relation(told))
      found += shares(told)
    }
    for row in rows where !exact.contains(where: { $0.told.row.terms == row.terms }) {
      let taken = exact.map(\.told.whole.term.slot)
      let sided = exact.first {
        $0.told.row.shape == row.shape
          && (isNoChance($0.told, $0.lead, 1) || row.shape == .column && $0.told.row.sum >= 100)
      }
      let candidates: [WholeLead.Candidate]
      if let sided {
        candidates = sided.lead.candidates.filter {
          $0.sentence == sided.told.whole.sentence && !taken.contains($0.term.slot)
            && (row.shape != .line || sided.lead.names($0, row.names))
        }
      } else if row.shape == .line || !exact.isEmpty
        || rows.count(where: { $0.shape == row.shape }) > 1
      {
        // Of several columns, none of which is told, a whole may be any's or none's.
        continue
      } else {
        candidates = tied(to: row, before, after)
      }
      found += [slipped(row, candidates, leads)].compactMap(\.self)
    }
    return found
  }

  /// Whether the only period that a sentence names heads another column.
  private func isOfAnother(
    _ whole: WholeLead.Candidate, _ row: PartRow, _ rows: [PartRow]
  ) -> Bool {
    guard let own = row.period, case .prose(let block, let number, _) = whole.term.slot else {
      return false
    }
    let sentence = study.report.blocks[block].sentences[number]
    let named = sentence.figures.filter { Period.named(in: $0.figure.text) != nil }
    guard named.count == 1, let only = named.first, let period = Period.named(in: only.figure.text),
      only.range.lowerBound >= whole.range.upperBound
    else { return false }
    let gap = sentence.text.utf8.prefix(only.range.lowerBound).dropFirst(whole.range.upperBound)
    // `168, six more than in 2021/22` is of another year.
    let isHeldAgainst = Label(String(decoding: gap, as: UTF8.self)).words
      .contains { ["than", "from", "against", "compared"].contains($0) }
    return !isHeldAgainst && period.period != own && rows.contains { $0.period == period.period }
  }

  /// The amounts that words tie to a row.
  private func tied(
    to row: PartRow, _ before: WholeLead, _ after: WholeLead
  ) -> [WholeLead.Candidate] {
    let named = merged(before.named(row.names), after.named(row.names))
    // What is headed by the name of something counts no more than that.
    if row.kind == .count, !row.names.isEmpty { return named }
    return merged(
      row.isClosed ? merged(before.announced, before.nearest) : before.announced, named)
  }

  /// What items that are set in come to, by the item above them.
  private func relations(ofNested row: PartRow) -> [Relation] {
    let above = WholeLead(of: row.blocks.lowerBound - 1, row.kind, in: study)
    if let whole = above.candidates.first(where: { $0.term.figure.value == row.sum }) {
      return isNoChance((row, whole), above, 1) ? [relation((row, whole))] : []
    }
    return [slipped(row, above.announced, [above])].compactMap(\.self)
  }

  /// What the first or the last item comes to that is the sum of all others.
  private func relation(ofClosed list: ItemList.Closed) -> Relation? {
    var relation = Relation(
      rule: "total-row", .sum, stated: list.total, terms: list.parts.terms,
      address: study.report.sections[study.report.blocks[list.parts.blocks.lowerBound].section].path
        + ["list", list.label])
    if list.parts.sum == list.total.figure.value {
      return list.parts.sum >= 100 || list.isNamed ? relation : nil
    }
    relation.needsSlip = true
    return list.isNamed ? relation : nil
  }

  /// Sums of few or small parts come to a printed figure by chance.
  private func isNoChance(_ told: Told, _ lead: WholeLead, _ count: Int) -> Bool {
    guard told.row.sum >= 20 else { return false }
    if count > 1 || lead.names(told.whole, told.row.names) { return true }
    return told.row.terms.count > 2 && told.row.shape != .line
  }

  private func merged(
    _ first: [WholeLead.Candidate], _ second: [WholeLead.Candidate]
  ) -> [WholeLead.Candidate] {
    first + second.filter { other in !first.contains { $0.term.slot == other.term.slot } }
  }

  /// `£14m of demand, £20m of underspends`: some take away what others add.
  private func hasTwoSigns(_ row: PartRow) -> Bool {
    guard row.kind == .money else { return false }
    let items = study.said.filter { row.blocks.contains($0.block) }
    let less = items.count { $0.words.contains(where: PartsBelow.reliefs.contains) }
    return less > 0 && less < items.count
  }

  private static let reliefs: Set<String> = [
    "underspend", "underspends", "underspent", "income", "credit", "offset", "surplus", "refund",
  ]

  /// The one amount that the parts would come to but for a slip.
  private func slipped(
    _ row: PartRow, _ candidates: [WholeLead.Candidate], _ leads: [WholeLead]
  ) -> Relation? {
    guard !leads.contains(where: \.leavesOut), !hasTwoSigns(row) else { return nil }
    let near = candidates.compactMap { candidate -> Relation? in
      var relation = relation((row, candidate))
      let judgement = Judge().decide(relation)
      // Parts in millions are a slip away from any total in thousands.
      guard judgement.verdict == .contradicts, !study.isHedged(candidate.term),
        row.terms.allSatisfy({ $0.figure.unit <= candidate.term.figure.unit })
      else { return nil }
      relation.needsSlip = true
      relation.leastSlip = 2
      var weighed = judgement
      weighed.relation = relation
      guard FarApart(study: study).isProvenSlip(weighed),
        !isExplained(row, candidate, leads)
      else { return nil }
      return relation
    }
    return near.count == 1 ? near.first : nil
  }

  /// Whether the parts but one make the whole, or what lacks is told beside it.
  private func isExplained(
    _ row: PartRow, _ candidate: WholeLead.Candidate, _ leads: [WholeLead]
  ) -> Bool {
    guard let gap = try? (candidate.term.figure.value - row.sum) else { return true }
    if gap < .zero,
      row.mayOverlap || leads.contains(where: { $0.holds(candidate) && $0.mayOverlap(candidate) })
    {
      return true
    }
    let isOneMore =
      gap < .zero
      && [row.terms.first, row.terms.last].contains { term in
        term?.figure.value == gap.magnitude
      }
    let isTold = leads.contains { lead in
      lead.candidates.contains {
        $0.term.figure.value == gap.magnitude && $0.term.slot != candidate.term.slot
      }
    }
    return isOneMore || isTold
  }

  private func relation(_ told: Told) -> Relation {
    var address: [String] = []
    if case .prose(let block, let number, let figure) = told.whole.term.slot {
      let of = study.report.blocks[block]
      address =
        study.report.sections[of.section].path + [of.sentences[number].withoutDigits]
        + [String(figure)]
    }
    return Relation(
      rule: "count-in-prose", .sum, stated: told.whole.term, terms: told.row.terms,
      address: address + ["parts below"])
  }

  /// The one percentage that an item prints beside its part, of the whole that all parts make.
  private func shares(_ told: Told) -> [Relation] {
    guard told.row.shape == .list else { return [] }
    return told.row.terms.compactMap { part in
      guard case .prose(let block, let number, let figure) = part.slot else { return nil }
      let sentence = study.report.blocks[block].sentences[number]
      let percents = sentence.figures.indices.filter {
        sentence.figures[$0].figure.kind == .percent
      }
      guard percents.count == 1, let percent = percents.first, percent > figure,
        sentence.figures[percent].figure.bounds == nil,
        !sentence.figures[figure..<percent].dropFirst().contains(where: {
          $0.figure.kind == .count
        })
      else { return nil }
      var relation = Relation(
        rule: "share-in-prose", .share,
        stated: Term(
          sentence.figures[percent].figure,
          at: .prose(block: block, sentence: number, figure: percent), label: "the list"),
        terms: [part, told.whole.term],
        address: study.report.sections[study.report.blocks[block].section].path
          + [sentence.withoutDigits, "parts below"])
      relation.needsSlip = true
      return relation
    }
  }
}
