import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// The shares of one sentence, or of one paragraph, that it sets against each other add to a hundred.
  public static let setsInProse = ofProse("setsInProse") { ties in
    ties.study.said.compactMap { said in
      let shares = said.claims.filter { claim in
        (claim.family == .share || claim.family == .complement)
          && claim.stated.map { said.sentence.figures[$0].figure.kind == .percent } ?? false
      }
      if let all = ties.setOfParagraph(shares, said) { return all }
      guard shares.count >= 2 else { return nil }
      // One share may be claimed twice: as a part, and as one of a list.
      var told: Set<Slot> = []
      let terms = shares.compactMap { $0.stated.flatMap { said.term($0) } }
        .filter { told.insert($0.slot).inserted }
      guard let sum = try? Sums.sum(terms.map(\.addend)), let last = terms.last,
        sum == .hundred || sum > 101 && areApart(shares, said)
      else { return nil }
      return Relation(
        rule: "percent-sum", .whole, stated: last, terms: terms,
        address: said.address(shares[0], in: ties.study) + ["set"])
    }
  }
}

extension ProseTies {
  /// `30 % said so. 45 % were not sure, 20 % … and 5 % …`: all shares of a paragraph that tells of nothing
  /// else make a hundred to the digit, which three and more do not by chance.
  fileprivate func setOfParagraph(_ shares: [ProseClaim], _ said: Said) -> Relation? {
    guard said.number > 0, let stated = shares.last?.stated.flatMap({ said.term($0) }) else {
      return nil
    }
    let all = sharesOfParagraph(said, upTo: stated) + [stated]
    guard all.count > 2, let sum = try? Sums.sum(all.map(\.addend)), sum == .hundred else {
      return nil
    }
    return Relation(
      rule: "percent-sum", .whole, stated: stated, terms: all,
      address: said.address(shares[0], in: study) + ["set"])
  }
}

/// Answers of which nobody can give both.
private let opposites: [Set<String>] = [
  ["female", "male"], ["woman", "man"], ["girl", "boy"], ["agree", "disagree"],
  ["agreed", "disagreed"], ["satisfied", "dissatisfied"],
]

/// Whether two shares are of those who cannot be in both.
private func areApart(_ shares: [ProseClaim], _ said: Said) -> Bool {
  guard shares.count == 2, shares.allSatisfy({ $0.certainty == .strong && $0.beside == nil }) else {
    return false
  }
  let words = shares.map { Set($0.qualifiers + $0.subject) }
  return opposites.contains { pair in
    let own = words.map { pair.intersection($0) }
    guard own.allSatisfy({ $0.count == 1 }), own[0] != own[1] else { return false }
    // A rate for boys and one for girls have each a base of their own: `girls gained 64 %`.
    guard let last = shares.compactMap(\.stated).max() else { return false }
    let spoken = said.words
    let end = said.sentence.figures[last].range.upperBound
    let behind = Label(String(decoding: said.sentence.text.utf8.dropFirst(end), as: UTF8.self))
      .words
    guard behind.contains(where: { pair.contains(Wording.singular($0)) }) else { return false }
    return zip(spoken, spoken.dropFirst()).allSatisfy { before, word in
      !pair.contains(Wording.singular(word))
        || ["were", "are", "was", "is", "and", "as", "to", "while", "whilst", "%", "cent"]
          .contains(before)
        || before.utf8.contains(where: \.isDigit)
    }
  }
}
