import Claims
import Figures
import Reports

/// Parts of a whole that sentences tell without a noun of their own.
extension ProseTies {
  /// `Sixty-six were answered`, `in 62 cases (8 %)`: a part that bears no name but that of the whole.
  func takesNounOfWhole(_ part: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let own) = part.slot else { return false }
    let text = said.sentence.text.utf8
    let range = said.sentence.figures[own].range
    var behind = text.dropFirst(range.upperBound)
    if behind.starts(with: " (".utf8), let end = behind.firstIndex(of: UInt8(ascii: ")")) {
      behind = behind[behind.index(after: end)...]
    }
    let next = Label(String(decoding: behind.prefix(24), as: UTF8.self)).words.first ?? ""
    if Self.bareVerbs.contains(next) { return range.lowerBound == 0 }
    let front = Label(String(decoding: text.prefix(range.lowerBound).suffix(8), as: UTF8.self))
      .words
    return front.last == "in" && ["case", "instance", "occasion"].contains(next)
      && said.sentence.figures.count < 3
  }

  private static let bareVerbs: Set<String> = [
    "were", "was", "are", "is", "have", "had", "went", "led", "ended", "resulted", "remained",
    "involved", "came",
  ]
}
