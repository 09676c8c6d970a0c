import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// Figures that a sentence beside a table gives of the places which it names are those of the table.
  public static let spokenCells = ofProse("spokenCells") { ties in
    var reader = SpokenCells(ties)
    return ties.study.said.flatMap { reader.relations(of: $0) }
  }
}

/// Reads the sentences of each section against its tables.
private struct SpokenCells {
  private let ties: ProseTies
  private var bySection: [Int: [SpokenTable]] = [:]

  init(_ ties: ProseTies) { self.ties = ties }

  private mutating func tables(for said: Said) -> [SpokenTable] {
    if let found = bySection[said.section] { return found }
    let tables = ties.tables(for: said).filter {
      $0.distance(from: said) ?? 2 < 2 && ties.study.grains[$0.index] == nil
    }.map { SpokenTable($0) }
    bySection[said.section] = tables
    return tables
  }

  mutating func relations(of said: Said) -> [Relation] {
    guard said.cell == nil,
      said.sentence.figures.contains(where: {
        [.count, .percent, .average].contains($0.figure.kind)
      }),
      !said.sentence.text.holds(UInt8(ascii: "|"))
    else { return [] }
    let tables = tables(for: said)
    guard !tables.isEmpty else { return [] }
    let plain = SpokenTape(said)
    let time = SpokenTime(plain)
    let readings = tables.map { table -> SpokenBindings in
      let tape = plain.naming(table.names) { isLink($0, table) }
      var bindings = SpokenBindings(tape, table, said, time: time.time)
      bindings.readPairs()
      return bindings
    }
    return said.sentence.figures.indices.compactMap { figure in
      relation(figure, said, readings, isSure: time.isSure)
    }
  }

  /// Words in front of a name that take nothing from it and add nothing to it.
  private func isLink(_ word: String, _ table: SpokenTable) -> Bool {
    Self.links.contains(word)
      || Wording.normal(word).map { table.things.contains($0) } ?? true
        && !Self.negations.contains(word)
  }

  private static let links: Set<String> = [
    "about", "concerning", "regarding", "by", "followed", "then", "were", "was", "while", "whereas",
    "both", "without", "but", "against",
  ]
  private static let negations: Set<String> = ["not", "no", "non", "other", "than", "except"]

  // MARK: Judging

  private func relation(
    _ figure: Int, _ said: Said, _ readings: [SpokenBindings], isSure: Bool
  ) -> Relation? {
    let own = readings.filter { $0.found.contains { $0.figure == figure } }
    guard !own.isEmpty, !said.claims.contains(where: { $0.stated == figure && $0.hedge != nil }),
      said.sentence.figures[figure].figure.bounds == nil
    else { return nil }
    let relations = own.map { reading in
      reading.found.filter { $0.figure == figure }.compactMap { relation($0, said) }
    }
    let all = relations.flatMap(\.self)
    if let right = all.first(where: holds) {
      let isLarge = right.stated.map { $0.figure.value.magnitude >= 10 } ?? false
      let isBorneOut = own.contains {
        isOfThings(figure, $0, said) || others(figure, $0, said).right > 0
      }
      return isBorneOut && (isSure || isLarge) ? right : nil
    }
    guard isSure, own.count == 1, let reading = own.first, all.count == 1,
      isProof(figure, reading, said)
    else { return nil }
    return all[0]
  }

  private func relation(_ binding: SpokenBindings.Binding, _ said: Said) -> Relation? {
    guard var stated = said.term(binding.figure) else { return nil }
    if binding.statement == .difference, binding.isDown {
      stated.figure.value = -stated.figure.value.magnitude
    }
    let rule =
      switch binding.statement {
      case .share: "share-in-prose"
      case .difference: "change-in-prose"
      default: "count-in-prose"
      }
    var relation = Relation(
      rule: rule, binding.statement, stated: stated, terms: binding.terms,
      address: ties.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "cells", String(binding.figure)])
    relation.leading = binding.leading
    return relation
  }

  private func holds(_ relation: Relation) -> Bool {
    switch Judge().decide(relation).verdict {
    case .agrees, .rounded: true
    default: false
    }
  }

  /// Whether the sentence can only mean this table: what it counts the headings name, or other
  /// figures that its words bind are those of the table.
  private func isProof(_ figure: Int, _ reading: SpokenBindings, _ said: Said) -> Bool {
    let (right, wrong) = others(figure, reading, said)
    guard wrong == 0 || right > wrong else { return false }
    if said.sentence.figures[figure].figure.kind == .percent { return right > 0 }
    return isOfThings(figure, reading, said) && (right > 0 || isPlain(figure, said, reading))
  }

  /// How many other figures of the sentence are those of the places which it names, and how many not.
  private func others(
    _ figure: Int, _ reading: SpokenBindings, _ said: Said
  ) -> (right: Int, wrong: Int) {
    var count = (right: 0, wrong: 0)
    for (index, bindings) in Dictionary(grouping: reading.found, by: \.figure) where index != figure
    {
      let relations = bindings.compactMap { relation($0, said) }
      if relations.contains(where: holds) {
        let value = said.sentence.figures[index].figure.value.magnitude
        count.right += value >= 10 || bindings.contains { $0.statement != .same } ? 1 : 0
      } else {
        count.wrong += 1
      }
    }
    return count
  }

  /// Whether nothing else is counted than what the table is headed by.
  private func isOfThings(_ figure: Int, _ reading: SpokenBindings, _ said: Said) -> Bool {
    said.claims.filter { $0.stated == figure || $0.beside == figure }
      .flatMap(\.subject).allSatisfy { isKnown($0, reading.table) }
  }

  private func isKnown(_ word: String, _ table: SpokenTable) -> Bool {
    table.things.contains(word) || ProseTies.processWords.contains(word)
      || Self.plain.contains(word)
      || table.names.contains { $0.words.contains(word) }
      || table.things.contains { Wording.areAkin($0, word) }
  }

  /// Whether the sentence counts what the headings name, and speaks of nothing else.
  private func isPlain(_ figure: Int, _ said: Said, _ reading: SpokenBindings) -> Bool {
    let words = Set(Wording.words(of: said.sentence.text)).filter {
      $0.utf8.first.map { !$0.isDigit } ?? false
    }
    let narrowing = ProseTies.narrowing.subtracting(Self.plain).subtracting(Self.joining)
    guard narrowing.isDisjoint(with: said.words) else { return false }
    let open = words.filter { !isKnown($0, reading.table) && !Self.plain.contains($0) }
    guard open.isEmpty else { return false }
    // An average of all its quarters or years says by itself what it is of.
    if reading.found.contains(where: { $0.figure == figure && $0.statement == .mean }) {
      return true
    }
    return words.contains { word in
      reading.table.things.contains(word) && !ProseTies.processWords.contains(word)
        && !Self.plain.contains(word)
    }
  }

  /// Words that join what the sentence binds.
  private static let joining: Set<String> = [
    "from", "to", "by", "than", "before", "while", "previous",
  ]

  /// Words that tell an amount, its time and its rank, and of nothing that is counted.
  private static let plain: Set<String> = [
    "busiest", "quietest", "quarter", "half", "year", "end", "september", "june", "december",
    "most", "fewest", "followed", "follow", "number", "total", "average", "brought", "bring",
    "there", "more", "fewer", "same", "difference", "eventual", "per", "together",
    "account", "remain", "without", "would", "rather", "peak", "reach", "reached", "now", "earlier",
    "first", "second", "third", "fourth", "least", "saw", "had", "against", "left", "out", "share",
    "see", "largest", "smallest", "highest", "lowest", "common", "up", "make", "made", "below",
    "council", "authority",
  ]
}
