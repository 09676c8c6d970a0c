import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// Sums, distances and shares of the cells whose lines a sentence beside the table names.
  public static let retoldTables = ofProse("retoldTables") { ties in
    var reader = RetoldTables(ties)
    return ties.study.said.flatMap { reader.relations(of: $0) }
  }
}

/// Reads the sentences of each section against its tables.
private struct RetoldTables {
  private let ties: ProseTies
  private var bySection: [Int: [RetoldTable]] = [:]

  init(_ ties: ProseTies) { self.ties = ties }

  private mutating func tables(for said: Said) -> [RetoldTable] {
    if let found = bySection[said.section] { return found }
    let tables = ties.tables(for: said).filter {
      $0.distance(from: said) ?? 2 < 2 && ties.study.grains[$0.index] == nil
    }.compactMap { RetoldTable($0) }
    bySection[said.section] = tables
    return tables
  }

  mutating func relations(of said: Said) -> [Relation] {
    guard said.cell == nil,
      said.sentence.figures.contains(where: { RetoldReadings.kinds.contains($0.figure.kind) }),
      said.sentence.text.utf8.count <= 400, !said.sentence.text.holds(UInt8(ascii: "|")),
      !said.sentence.figures.contains(where: Self.spansYears)
    else { return [] }
    let tables = tables(for: said).filter { $0.facts.distance(from: said) == 0 }
    guard !tables.isEmpty, RetoldWords.elsewhere.isDisjoint(with: said.words) else { return [] }
    let plain = SpokenTape(said)
    let readings = tables.map { RetoldReadings(RetoldTape(plain, $0), $0, said) }
    return plain.pieces.indices.compactMap { index in
      plain.figure(index).flatMap { relation($0, index, readings, said) }
    }
  }

  /// `In the last five years`.
  private static func spansYears(_ found: SentenceFigure) -> Bool {
    found.figure.kind == .duration && found.figure.text.hasSuffix("years")
  }

  private func relation(
    _ figure: Int, _ index: Int, _ readings: [RetoldReadings], _ said: Said
  ) -> Relation? {
    let found = readings.flatMap { reading in
      reading.found(index).compactMap { relation($0, figure, said) }
    }
    if let right = found.first(where: holds) { return right }
    guard let wrong = found.first, readings.count == 1,
      let stated = wrong.stated, !readings[0].table.prints(stated.figure),
      readings[0].isProof(index) || isBorneOut(wrong, besides: index, readings[0], said),
      !isOfOtherColumn(wrong)
    else { return nil }
    return wrong
  }

  /// `55 % of what came in, compared with 54 % in the budget`: a share of the cells beside those.
  private func isOfOtherColumn(_ wrong: Relation) -> Bool {
    guard wrong.statement == .share, wrong.terms.count == 2, let stated = wrong.stated,
      case .cell(let table, let row, let column, _) = wrong.terms[0].slot,
      case .cell(table, let base, column, _) = wrong.terms[1].slot
    else { return false }
    let view = ties.study.tables[table]
    return view.layout.valueColumns.contains { other in
      guard other != column, let part = view.term(row, other), let whole = view.term(base, other)
      else { return false }
      return OneSlip.fits(stated, part, whole)
    }
  }

  /// Whether another percentage of the sentence is made of other cells in the same way.
  private func isBorneOut(
    _ wrong: Relation, besides index: Int, _ reading: RetoldReadings, _ said: Said
  ) -> Bool {
    wrong.statement == .share
      && reading.tape.sentence.pieces.indices.contains { other in
        guard other != index, let figure = reading.tape.sentence.figure(other) else { return false }
        return reading.found(other).contains { found in
          found.statement == wrong.statement && found.terms != wrong.terms
            && relation(found, figure, said).map(holds) ?? false
        }
      }
  }

  private func relation(
    _ found: RetoldReadings.Found, _ figure: Int, _ said: Said
  ) -> Relation? {
    guard var stated = said.term(figure) else { return nil }
    let isChange = [.difference, .percentChange].contains(found.statement)
    if isChange {
      stated.figure.value = stated.figure.value.magnitude
      if found.isDown { stated.figure.value = -stated.figure.value }
    }
    let rule =
      isChange ? "change-in-prose" : found.statement == .share ? "share-in-prose" : "count-in-prose"
    var relation = Relation(
      rule: rule, found.statement, stated: stated, terms: found.terms,
      address: ties.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "retold", String(figure)])
    relation.leading = found.leading
    relation.needsSlip = true
    return relation
  }

  private func holds(_ relation: Relation) -> Bool {
    switch Judge().decide(relation).verdict {
    case .agrees, .rounded: true
    default: false
    }
  }
}
