import Figures
import Reports

/// Cases that a sentence leaves out before it tells a share of the others.
extension Grammar {
  /// `Leaving aside the 74 without a number, it was 57 %`: neither a part nor the base is printed.
  mutating func loosenExclusions() {
    guard let start = exclusion else { return }
    for index in claims.indices {
      guard [.share, .countWithShare, .fraction].contains(claims[index].family),
        claims[index].base == nil, let own = token(of: claims[index].stated), own > start
      else { continue }
      claims[index].certainty = .weak
    }
  }

  private var exclusion: Int? {
    tokens.indices.first { index in
      let (word, next) = (text(index), text(index + 1))
      switch word {
      case "leaving", "setting", "taking", "leave", "take": return ["aside", "out"].contains(next)
      case "left", "taken": return next == "out"
      case "excluding", "discounting", "disregarding", "ignoring", "excluded": return true
      case "without", "counting": return isQuantity(index + 1) || isQuantity(index + 2)
      default: return false
      }
    }
  }
}
