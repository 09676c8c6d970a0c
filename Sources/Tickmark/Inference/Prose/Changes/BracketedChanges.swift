import Claims
import Figures
import Reports

/// A change whose values stand in one bracket with its percentage: `27 more children (448; +6.0 %)`,
/// `the largest increases were in sport (from 9 to 15, or 67 %)`.
struct BracketedChange {
  private let statement: Relation.Statement
  private let stated: Term
  private let terms: [Term]
  private let isProof: Bool

  /// Those of a sentence that speaks of a change.
  static func all(in said: Said) -> [BracketedChange] {
    let figures = said.sentence.figures
    guard figures.count > 2, said.claims.contains(where: { sizes.contains($0.family) }) else {
      return []
    }
    return figures.indices.dropFirst(2).compactMap { index in
      guard figures[index].figure.kind == .percent, figures[index].figure.bounds == nil else {
        return nil
      }
      return ofTwo(index, said) ?? ofOld(index, said)
    }
  }

  func relation(_ said: Said, in ties: ProseTies) -> Relation {
    var relation = Relation(
      rule: "change-in-prose", statement, stated: stated, terms: terms,
      address: ties.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "bracket", stated.label])
    relation.isOnlyConfirming = !isProof
    return relation
  }

  private static let sizes: Set<ProseClaim.Family> = [.change, .comparison, .trend, .difference]
  private static let ups: Set<String> = ["more", "higher", "greater"]
  private static let downs: Set<String> = ["fewer", "less", "lower"]

  /// `(from 9 to 15, or 67 %)`, `(13 to 19, 46 %)`.
  private static func ofTwo(_ index: Int, _ said: Said) -> BracketedChange? {
    guard let old = said.term(index - 2), let new = said.term(index - 1),
      var stated = said.term(index), areValues(old, new),
      ["to"] == words(index - 2, index - 1, said),
      let link = words(index - 1, index, said),
      link.allSatisfy({ ["or", "up", "down"].contains($0) }),
      closes(index, said), let lead = opening(index - 2, said), lead.isEmpty || lead == ["from"],
      old.figure.value != new.figure.value
    else { return nil }
    if new.figure.value < old.figure.value { stated.figure.value = -stated.figure.value.magnitude }
    return BracketedChange(
      statement: .percentChange, stated: stated, terms: [old, new],
      isProof: lead == ["from"] || said.claims.contains { $0.family == .change })
  }

  /// `9 fewer episodes than in 2016/17 (1,003; -0.9 %)`.
  private static func ofOld(_ index: Int, _ said: Said) -> BracketedChange? {
    guard let old = said.term(index - 1), var stated = said.term(index),
      let link = words(index - 1, index, said), link.isEmpty || link == ["or"], closes(index, said),
      opening(index - 1, said)?.isEmpty ?? false
    else { return nil }
    let figures = said.sentence.figures
    // Between the size and the bracket only a time may be named.
    let size = figures.indices.prefix(index - 1).last {
      ![.period, .year, .date].contains(figures[$0].figure.kind)
    }
    guard let size, let part = said.term(size), areValues(part, old),
      let between = words(size, index - 1, said),
      between.first.map({ ups.contains($0) || downs.contains($0) }) ?? false,
      !gap(size, index - 1, said).contains(where: { marks.contains($0) })
    else { return nil }
    stated.figure.value = stated.figure.value.magnitude
    return BracketedChange(statement: .share, stated: stated, terms: [part, old], isProof: true)
  }

  private static func areValues(_ first: Term, _ second: Term) -> Bool {
    let kinds: [Figure.Kind] = [.count, .money, .rate, .average]
    return first.figure.kind == second.figure.kind && kinds.contains(first.figure.kind)
      && first.figure.bounds == nil && second.figure.bounds == nil
  }

  private static let marks: Set<UInt8> = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
  ]

  private static func gap(_ left: Int, _ right: Int, _ said: Said) -> ArraySlice<UInt8> {
    let (first, second) = (said.sentence.figures[left].range, said.sentence.figures[right].range)
    guard first.upperBound <= second.lowerBound else { return [] }
    return Array(said.sentence.text.utf8)[first.upperBound..<second.lowerBound]
  }

  private static func words(_ left: Int, _ right: Int, _ said: Said) -> [String]? {
    let text = gap(left, right, said)
    guard !text.isEmpty else { return nil }
    return Label(String(decoding: text, as: UTF8.self)).words
  }

  private static func closes(_ index: Int, _ said: Said) -> Bool {
    said.sentence.text.utf8.dropFirst(said.sentence.figures[index].range.upperBound).first
      == UInt8(ascii: ")")
  }

  /// The words between an opening bracket and a figure behind it.
  private static func opening(_ index: Int, _ said: Said) -> [String]? {
    let before = Array(
      said.sentence.text.utf8.prefix(said.sentence.figures[index].range.lowerBound).suffix(6))
    guard let open = before.lastIndex(of: UInt8(ascii: "(")) else { return nil }
    return Label(String(decoding: before[(open + 1)...], as: UTF8.self)).words
  }
}
