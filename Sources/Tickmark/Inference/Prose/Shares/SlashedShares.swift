import Figures
import Reports

extension Inference {
  /// `71 % (25/35)` and `25/35 (71 %)`: a percentage beside the quotient that it is of.
  public static let slashedShares = Inference("slashedShares") { study in
    study.said.flatMap { said -> [Relation] in
      let figures = said.sentence.figures
      return figures.indices.dropFirst().compactMap { index in
        let pair = [index - 1, index]
        guard let ratio = pair.first(where: { figures[$0].figure.kind == .ratio }),
          let percent = pair.first(where: { figures[$0].figure.kind == .percent }),
          said.printsInBrackets(index, behind: index - 1), let stated = said.term(percent),
          let terms = said.quotient(ratio)
        else { return nil }
        return Relation(
          rule: "share-in-prose", .share, stated: stated, terms: terms,
          address: study.report.sections[said.section].path
            + [said.sentence.withoutDigits, "slashed \(index)"])
      }
    }
  }
}

extension Said {
  /// Whether a figure stands alone in the brackets that open right behind another.
  fileprivate func printsInBrackets(_ inner: Int, behind outer: Int) -> Bool {
    let bytes = Array(sentence.text.utf8)
    let (first, second) = (sentence.figures[outer].range, sentence.figures[inner].range)
    guard first.upperBound <= second.lowerBound, second.upperBound < bytes.count else {
      return false
    }
    let between = bytes[first.upperBound..<second.lowerBound].filter { $0 != UInt8(ascii: " ") }
    return between == [UInt8(ascii: "(")] && bytes[second.upperBound] == UInt8(ascii: ")")
  }

  /// The part and the whole that a figure such as 25/35 prints.
  fileprivate func quotient(_ figure: Int) -> [Term]? {
    guard let whole = term(figure) else { return nil }
    let parts = whole.figure.text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts[1] > 0 else { return nil }
    return parts.map { part in
      Term(
        Figure(text: String(part), value: Exact(part), kind: .count), at: whole.slot,
        label: whole.label)
    }
  }
}
