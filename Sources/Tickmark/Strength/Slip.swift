import Figures

/// A way in which a keyboard or a copy alters a printed figure.
public enum Slip: String, Hashable, Sendable, CaseIterable {
  /// The last digit is one more.
  case oneMore = "last-digit-up"
  /// The last digit is one less.
  case oneLess = "last-digit-down"
  /// The first digit is another one.
  case firstDigit = "first-digit"
  /// Two digits that stand side by side change places.
  case swapped = "digits-swapped"
  /// A digit too many: ten times the figure.
  case tenfold = "tenfold"

  /// The slip in an officer's words.
  public var words: String {
    switch self {
    case .oneMore: "last digit one up"
    case .oneLess: "last digit one down"
    case .firstDigit: "another first digit"
    case .swapped: "two digits swapped"
    case .tenfold: "ten times as much"
    }
  }

  /// What each slip makes of a figure as printed; a slip that changes nothing is left out.
  static func alterations(of text: String) -> [(slip: Slip, text: String)] {
    guard let core = NumberCore(text) else { return inWords(text) }
    var seen: Set<String> = [text]
    return allCases.compactMap { slip in
      guard let altered = core.altered(by: slip), seen.insert(altered).inserted else { return nil }
      return (slip, altered)
    }
  }

  /// A number word becomes its neighbour; other slips leave no word.
  private static func inWords(_ text: String) -> [(slip: Slip, text: String)] {
    guard let number = NumberWords.number(text.lowercased()) else { return [] }
    return [(Slip.oneMore, number + 1), (.oneLess, number - 1)].compactMap { slip, other in
      NumberWords.word(other, like: text).map { (slip, $0) }
    }
  }
}

/// The digits of a figure with their separators, and what is printed before and behind them.
private struct NumberCore {
  private let before: [UInt8]
  private let number: [UInt8]
  private let behind: [UInt8]
  /// The offsets of the digits in `number`.
  private let digits: [Int]

  /// Finds the first run of digits: what follows is a unit, a footnote's mark or the end of a range.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 48 < 10 }
    guard let start = bytes.indices.first(where: isDigit) else { return nil }
    var end = start + 1
    while isDigit(end)
      || end < bytes.count && [0x2C, 0x2E].contains(bytes[end]) && isDigit(end + 1)
    {
      end += 1
    }
    before = Array(bytes[..<start])
    number = Array(bytes[start..<end])
    behind = Array(bytes[end...])
    digits = number.indices.filter { bytes[start + $0] &- 48 < 10 }
  }

  func altered(by slip: Slip) -> String? {
    guard let first = digits.first, let last = digits.last else { return nil }
    switch slip {
    case .oneMore: return number[last] < 57 ? with([last: number[last] + 1]) : nil
    case .oneLess:
      guard number[last] > 48, last > first || number[last] > 49 else { return nil }
      return with([last: number[last] - 1])
    case .firstDigit: return with([first: 49 + (number[first] - 48 + 3) % 9])
    case .swapped:
      let pair = zip(digits, digits.dropFirst()).first { left, right in
        // No number opens with a nought that did not before.
        number[left] != number[right] && (left > first || number[right] != 48)
      }
      return pair.flatMap { with([$0: number[$1], $1: number[$0]]) }
    case .tenfold: return tenfold()
    }
  }

  private func with(_ changes: [Int: UInt8]) -> String {
    var copy = number
    for (index, byte) in changes { copy[index] = byte }
    return String(decoding: before + copy + behind, as: UTF8.self)
  }

  /// The point one place further, or a nought behind; separated in thousands where it was before.
  private func tenfold() -> String? {
    guard digits.contains(where: { number[$0] != 48 }) else { return nil }
    var whole = number.filter { $0 != 0x2C }
    var rest: [UInt8] = []
    if let point = whole.firstIndex(of: 0x2E) {
      rest = Array(whole[(point + 2)...])
      whole = Array(whole[..<point]) + [whole[point + 1]]
    } else {
      whole.append(48)
    }
    whole = Array(whole.drop { $0 == 48 })
    if whole.isEmpty { whole = [48] }
    if number.contains(0x2C) {
      for place in stride(from: whole.count - 3, to: 0, by: -3) { whole.insert(0x2C, at: place) }
    }
    let text = rest.isEmpty ? whole : whole + [0x2E] + rest
    return String(decoding: before + text + behind, as: UTF8.self)
  }
}
