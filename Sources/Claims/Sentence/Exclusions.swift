import Figures
import Reports

/// Cases that a sentence leaves out before it tells a share of the others.
extension Grammar {
  /// `Leaving aside the 74 without a number, it was 57 %`: neither a part nor the base is printed.
  mutating func loosenExclusions() {
    for index in claims.indices {
      // `Of the 109, …, so that it is 73, or 18 % of all`: everyone, and not the 109.
      guard claims[index].family == .countWithShare, let own = token(of: claims[index].stated),
        text(own + 1) == "of", text(own + 2) == "all",
        own + 3 >= tokens.count || isMark(own + 3, ".,;)")
      else { continue }
      claims[index].base = nil
      claims[index].certainty = .weak
    }
    // `For every 100 accounts, 53 were late`: rates, whatever they are counted in.
    let isRate = text(0) == "for" && ["every", "each"].contains(text(1)) && isQuantity(2)
    // `Add 40 from the van and you reach 120`: to what was told before.
    let isSummons = ["add", "adding"].contains(text(0))
    // `It is worst on weekdays, at 58 %`: of some of what was told before.
    let isOfSome =
      !quantities.contains(where: isCount)
      && has(["worst", "best", "highest", "lowest"], in: 0..<min(5, tokens.count))
    guard let start = isRate || isSummons || isOfSome ? -1 : exclusion else { return }
    for index in claims.indices {
      // `Apart from 2020-21, when it fell by 4 %`: a change of that year, whatever is told besides.
      let isOfException = claims[index].family == .change && start == 0
      guard
        isOfException
          || [.share, .countWithShare, .fraction, .count, .total].contains(claims[index].family),
        claims[index].base == nil, let own = token(of: claims[index].stated),
        own > start || isRemark(start, on: own)
      else { continue }
      claims[index].certainty = .weak
    }
  }

  /// `25 % of all that were decided (excluding those withdrawn)`: of fewer than were told.
  private func isRemark(_ start: Int, on share: Int) -> Bool {
    kind(share) == .percent && isMark(start - 1, "(,")
      && !(share + 1..<start).contains { isQuantity($0) || isMark($0, ";.") }
  }

  private static let exclusions = WordSet([
    "leaving", "setting", "taking", "leave", "take", "left", "taken", "other", "apart", "except",
    "besides", "corresponding", "equivalent", "comparable", "excluding", "discounting",
    "disregarding", "ignoring", "excluded", "without", "counting",
  ])

  /// Where the words stand behind which something is left out; `when these are left out` is said of all.
  var exclusion: Int? {
    let first = tokens.indices.first { index in
      let word = tokens[index].text
      guard Grammar.exclusions.contains(word) else { return false }
      let next = text(index + 1)
      switch word {
      case "leaving", "setting", "taking", "leave", "take":
        return ["aside", "out"].contains(next) || has(["aside"], in: index + 1..<index + 7)
      case "left", "taken": return next == "out"
      // `All groups other than the largest came to 116`: what is counted is what they are not.
      case "other": return next == "than"
      case "apart": return next == "from"
      case "except", "besides": return true
      case "corresponding", "equivalent", "comparable": return next == "figure" || next == "number"
      case "excluding", "discounting", "disregarding", "ignoring", "excluded": return true
      case "without" where ["these", "those", "them"].contains(next): return true
      case "without", "counting": return isQuantity(index + 1) || isQuantity(index + 2)
      default: return false
      }
    }
    return first.map { ["left", "taken"].contains(text($0)) ? -1 : $0 }
  }
}
