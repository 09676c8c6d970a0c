import Claims
import Figures
import Reports

/// Finds percentages that are called by the name of one part of a whole that closes: `green 204, amber 83,
/// red 31 of 318; red as a share 9.7 %`, `33 by parents, eight by young people and four by carers; young
/// people accounted for 18 % of the 45`.
struct NamedParts {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !sentences.contains(where: { $0.words.contains(where: NamedParts.walls.contains) })
    else { return [] }
    let amounts = passage.figures.filter {
      [.count, .money].contains($0.term.figure.kind) && $0.term.figure.value > .zero
    }
    guard amounts.count > 2, Set(amounts.map(\.term.figure.kind)).count == 1 else { return [] }
    return passage.all(.percent).compactMap { share in
      guard !open.study.isHedged(share), share.term.figure.value <= .hundred,
        share.sentence == passage.last,
        let row = row(of: amounts)
      else { return nil }
      return relation(share, row)
    }
  }

  private typealias Row = (whole: Amount, parts: [Amount])

  private func relation(_ share: Amount, _ row: Row) -> Relation? {
    let parts = row.parts
    let front = open.study.clause(around: share).front
    // `Red and amber together` are two parts, and a `repudiation rate` is none.
    let isJoined = front.contains { ["together", "combined", "and", "or"].contains($0) }
    guard !front.contains("rate") else { return nil }
    // `71 % of our 4,000 staff are women`.
    let text = open.study.said[share.sentence].sentence.text.utf8.dropFirst(share.range.upperBound)
    let behind = Label(String(decoding: text.prefix(60), as: UTF8.self)).words
    let called =
      behind.first == "of"
      ? behind.drop { !["are", "were"].contains($0) }.dropFirst().prefix(1) : []
    let names = NamedParts.names(isJoined ? front : front.suffix(5)) + NamedParts.names(called)
    let labels = parts.map { label($0, row.whole, share) }
    // `In 34 % of spring claims but in only 17 % of autumn claims`: of the part, and not of all.
    if behind.first == "of",
      NamedParts.names(behind.dropFirst().prefix(2)).contains(where: { name in
        labels.contains { $0.contains(name) }
      })
    {
      return nil
    }
    let own = names.filter { name in labels.count(where: { $0.contains(name) }) == 1 }
    let told = parts.indices.filter { !labels[$0].isDisjoint(with: own) }
    guard told.count == (isJoined ? 2 : 1), told.count < parts.count else { return nil }
    let terms = told.map { parts[$0].term }
    guard let sum = try? Sums.sum(terms.map(\.addend)) else { return nil }
    let part = terms.count == 1 ? terms[0] : OneSlip.mended(terms[0], sum)
    let relation = Relation(
      rule: "share-in-prose", .share, stated: share.term, terms: [part, row.whole.term],
      address: open.address(passage, "named part"))
    let verdict = Judge().decide(relation).verdict
    if !open.isOpen(share) {
      return verdict == .contradicts && isTickedAsOther(share, row, told) ? relation : nil
    }
    return [.agrees, .rounded, .contradicts].contains(verdict) ? relation : nil
  }

  /// Whether all that holds a percentage is that it fits another part than the one it is called by.
  private func isTickedAsOther(_ share: Amount, _ row: Row, _ called: [Int]) -> Bool {
    let shares = open.relations(of: share).filter { $0.stated?.slot == share.term.slot }
    let own = Set(called.map { row.parts[$0].term.slot })
    return !shares.isEmpty
      && shares.allSatisfy { relation in
        relation.statement == .share && relation.terms.count == 2
          && relation.terms[1].slot == row.whole.term.slot && !own.contains(relation.terms[0].slot)
          && row.parts.contains { $0.term.slot == relation.terms[0].slot }
      }
  }

  /// The whole and its parts, which it holds to the last one.
  private func row(of amounts: [Amount]) -> Row? {
    guard let whole = amounts.max(by: { $0.term.figure.value < $1.term.figure.value }) else {
      return nil
    }
    let parts = amounts.filter { $0.term.slot != whole.term.slot }
    // `Two yards and one, … three yards` closes by chance.
    guard whole.term.figure.value > 4, let sum = try? Sums.sum(parts.map(\.term.addend)),
      sum == whole.term.figure.value
    else {
      return nil
    }
    return (whole, parts)
  }

  /// The words right in front of a part and behind it; behind the whole where `11 of the 16` tells both.
  private func label(_ part: Amount, _ whole: Amount, _ share: Amount) -> Set<String> {
    let clause = open.study.clause(around: part)
    var behind = clause.behind
    if clause.behind.first == "of", part.sentence == whole.sentence,
      part.range.upperBound < whole.range.lowerBound, open.study.between(part, whole).count < 12
    {
      behind = open.study.clause(around: whole).behind
    }
    let name = open.study.name(before: part)
    let joint = name.lastIndex { ["and", "or"].contains($0) }
    let front = name[(joint.map { $0 + 1 } ?? 0)...]
    // What runs on to the percentage are the words of that.
    let isRunOn =
      part.sentence == share.sentence && part.range.upperBound < share.range.lowerBound
      && !open.study.between(part, share).contains { $0.isDigit || Set(",;:.(".utf8).contains($0) }
    return Set(
      NamedParts.names(front.suffix(2)) + (isRunOn ? [] : NamedParts.names(behind)))
  }

  private static func names(_ words: some Sequence<String>) -> [String] {
    words.filter { $0.utf8.count > 2 && !plain.contains($0) }
  }

  /// Words that name no part.
  private static let plain: Set<String> = Label.words([
    "the", "and", "were", "was", "are", "with", "for", "share", "rate", "percentage", "proportion",
    "accounted", "account", "accounts", "together", "combined", "making", "made", "thus", "hence",
    "being", "their", "its", "per", "cent", "cases", "case", "total", "all", "therefore", "which",
    "from", "that", "this", "had", "have", "been", "number", "year", "not", "known", "out", "into",
    "complaints", "equals", "equal", "constituting", "consequently", "accordingly", "thereby",
    "other", "others", "another", "received", "recorded",
    "only", "just",
  ])
  /// Words of other times and places, and of a share that is not of the whole.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "compared", "previous", "previously", "ago", "earlier", "rose", "fell", "increase",
      "increased", "decrease", "decreased", "than", "average", "not", "without",
      "excluding", "last", "remaining", "rest", "other", "those", "these",
    ]))
}
