import Claims
import Figures
import Reports

extension Inference {
  /// A percentage beside the number that it says again is of the value before.
  public static let sizedTriples = ofOpenFigures("sizedTriples", ticks: true) { open in
    open.study.said.indices.flatMap(SizedTriples(open: open).relations)
  }
}

/// A size told in number and in per cent beside the two values that lie so far apart: `543 before and
/// 650 now, up 107, or 20 %`.
///
/// The number and the values prove each other; the percentage is of the value before and of no other.
struct SizedTriples {
  let open: OpenFigures

  /// What the percentages of a sentence must be.
  func relations(_ index: Int) -> [Relation] {
    let study = open.study
    guard study.said[index].cell == nil else { return [] }
    return study.figures(index, of: [.percent]).compactMap { share in
      guard open.isOpen(share), !study.isHedged(share), let size = size(beside: share, index),
        let isFall = way(of: size, share), let ends = ends(of: size, index)
      else { return nil }
      return relation(share, ends, isFall: isFall, index)
    }
  }

  /// The number that the percentage says again: `107, i.e. 20 %`, `7 on 2022-23 (10.9 %)`.
  private func size(beside share: Amount, _ index: Int) -> Amount? {
    let sizes = open.study.figures(index, of: [.count, .money])
    guard let size = sizes.last(where: { $0.range.upperBound <= share.range.lowerBound }),
      size.term.figure.bounds == nil
    else { return nil }
    let gap = open.study.between(size, share)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    let isBracketed = gap.last == UInt8(ascii: "(") && gap.count < 40 && !gap.contains(0x3B)
    let isTold =
      gap.count < 16
      && words.allSatisfy {
        ["or", "i", "e", "ie", "that", "which", "is", "more", "fewer"].contains($0)
      }
    return isBracketed || isTold ? size : nil
  }

  /// Whether the size is of a fall, by the word in front of it or behind.
  private func way(of size: Amount, _ share: Amount) -> Bool? {
    let clause = open.study.clause(around: size)
    let front = clause.front.suffix(6)
    if let word = front.last(where: { ClauseWords.isFall($0) != nil }),
      ["by", "of", "up", "down", "was", "is", "to"].contains(front.last ?? "") || front.last == word
    {
      return ClauseWords.isFall(word)
    }
    switch clause.behind.first(where: { ["more", "fewer", "less"].contains($0) }) {
    case "more": return false
    case "fewer", "less": return true
    default: return nil
    }
  }

  /// The only two values of the paragraph so far that lie as far apart.
  private func ends(of size: Amount, _ index: Int) -> (less: Term, more: Term)? {
    let study = open.study
    let kind = size.term.figure.kind
    var values: [Term] = []
    var place = index
    while place >= 0, study.said[place].block == study.said[index].block, index - place < 5 {
      values += study.figures(place, of: [kind]).map(\.term).filter { $0.slot != size.term.slot }
      place -= 1
    }
    let gap = size.term.figure.value
    guard FarApart.digits(of: size.term) > 1 || gap >= 5, values.count < 16 else { return nil }
    var found: [(less: Term, more: Term)] = []
    for less in values {
      for more in values where (try? less.figure.value + gap) == more.figure.value {
        guard less.figure.value >= 10, less.figure.value != gap else { continue }
        if !found.contains(where: { $0.less.figure.value == less.figure.value }) {
          found.append((less, more))
        }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private func relation(
    _ share: Amount, _ ends: (less: Term, more: Term), isFall: Bool, _ index: Int
  ) -> Relation? {
    let said = open.study.said[index]
    var stated = share.term
    stated.figure.value = stated.figure.value.magnitude
    if isFall { stated.figure.value = -stated.figure.value }
    let terms = isFall ? [ends.more, ends.less] : [ends.less, ends.more]
    let relation = Relation(
      rule: "change-in-prose", .percentChange, stated: stated, terms: terms,
      address: open.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "sized"])
    let judgement = Judge().decide(relation)
    switch judgement.verdict {
    case .agrees, .rounded: return relation
    case .contradicts:
      return Mistakes().explain(judgement) || FarApart(study: open.study).isProvenSlip(judgement)
        || isNear(judgement) ? relation : nil
    default: return nil
    }
  }

  private func isNear(_ judgement: Judgement) -> Bool {
    guard let stated = judgement.relation.stated?.figure.value.magnitude,
      let found = judgement.computed?.magnitude
    else { return false }
    return (try? min(stated, found) * 2).map { max(stated, found) <= $0 } ?? false
  }
}
