import Claims
import Figures
import Reports

/// Shares that are told loosely: fractions in words, and outcomes that take in more than one row.
extension ProseTies {
  /// `Upheld at least in part` takes in two rows of a table, whichever of them the words name.
  func isAtLeastInPart(_ said: Said) -> Bool {
    let words = said.words
    return words.indices.dropFirst(2).contains { index in
      ["part", "partly", "partially"].contains(words[index])
        && words[max(0, index - 3)..<index].contains("least")
    }
  }

  /// Whether a part and its base refute a fraction in words, and not only strain it.
  func isFar(
    _ part: Term, _ base: [Term], from stated: Term, _ hedge: Hedge?, _ said: Said
  ) -> Bool {
    // `Three out of four (76 %)` is a fraction in words.
    let isFraction =
      stated.figure.kind == .fraction
      || ([part] + base).allSatisfy { $0.figure.value <= 10 && !$0.figure.isInDigits }
    guard isFraction, base.count == 1, let whole = base.first,
      Set(["exactly", "precisely"]).isDisjoint(with: said.words),
      let share = try? Shares.percentage(of: part.figure.value, in: whole.figure.value)
    else { return true }
    let said = stated.figure.kind == .percent ? try? stated.figure.value / .hundred : nil
    return refutes(share, said ?? stated.figure.value, hedge)
  }

  /// `One child in six (16 %)` beside a whole of thousands: the six are none of those.
  func isOfAFew(_ part: Term, _ base: [Term]) -> Bool {
    part.figure.value < 10 && !part.figure.isInDigits
      && base.contains { $0.figure.value >= 1_000 }
  }

  /// A fraction in words is loose: the printed share refutes it from four points off, seven where a
  /// word loosens it more, or where it lies on the other side of what “over” and “under” say.
  func refutes(_ percent: Exact, _ fraction: Exact, _ hedge: Hedge?) -> Bool {
    guard let said = try? fraction * .hundred, let gap = try? percent - said else { return false }
    // A third of a fifth is more than a word leaves open, and ten points are of a half.
    let reach = (try? min(10, said / 3)) ?? 10
    switch hedge {
    case .over, .atLeast: return gap < .zero || gap > 20
    case .lessThan: return gap > .zero || gap.magnitude > 20
    case .justOver: return gap < .zero || gap > 10
    case .almost, .justUnder: return gap > .zero || gap.magnitude > reach
    case nil: return gap.magnitude > 4
    default: return gap.magnitude > 7
    }
  }
}
