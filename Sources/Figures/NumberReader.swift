/// Reads the digits of one printed number from UTF-8 bytes, thousands separators included.
public struct NumberReader: Sendable {
  /// The digits without separators and point.
  public let digits: Int128
  /// How many digits stand after the point.
  public let places: Int
  /// The offset behind the last digit.
  public let end: Int
  /// Whether a comma group does not hold three digits, as in 1,23.
  public let hasMalformedGroup: Bool
  /// Whether the number has more digits than can be computed with.
  public let isTooLong: Bool
  /// Whether a separator groups the thousands.
  public let isGrouped: Bool

  /// The printed value, where it can be computed with.
  public var value: Exact? {
    isTooLong ? nil : try? Exact(digits: digits, places: places)
  }

  /// Reads a number that starts at `start`; nil where no digit (or point and digit) stands there.
  public init?(_ bytes: [UInt8], at start: Int, allowsSpaceGroups: Bool = true) {
    var cursor = start
    var digits: Int128 = 0
    var isTooLong = false
    var count = 0
    func isDigit(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset].isDigit }
    func take(_ byte: UInt8) {
      let (shifted, first) = digits.multipliedReportingOverflow(by: 10)
      let (sum, second) = shifted.addingReportingOverflow(Int128(byte - UInt8(ascii: "0")))
      if first || second { isTooLong = true } else { digits = sum }
      count += 1
    }
    while isDigit(cursor) {
      take(bytes[cursor])
      cursor += 1
    }
    var malformed = false
    var grouped = false
    let leading = count
    if leading > 0 {
      while let width = NumberReader.separator(
        bytes, at: cursor, allowsSpace: allowsSpaceGroups && leading <= 3)
      {
        var run = cursor + width
        while isDigit(run) { run += 1 }
        let length = run - cursor - width
        let isComma = bytes[cursor] == UInt8(ascii: ",")
        guard length > 0 else { break }
        if length != 3 || leading > 3 {
          // A comma between bare digits is a slip of the keyboard; a space there is just a space.
          guard isComma, leading <= 3, length == 2 || length == 4 else { break }
          malformed = true
        }
        for offset in (cursor + width)..<run { take(bytes[offset]) }
        grouped = true
        cursor = run
      }
    }
    var places = 0
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "."), isDigit(cursor + 1) {
      cursor += 1
      while isDigit(cursor) {
        take(bytes[cursor])
        places += 1
        cursor += 1
      }
    }
    guard count > 0 else { return nil }
    self.digits = digits
    self.places = places
    end = cursor
    hasMalformedGroup = malformed
    self.isTooLong = isTooLong || places > 30
    isGrouped = grouped
  }

  private static func separator(_ bytes: [UInt8], at offset: Int, allowsSpace: Bool) -> Int? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: ",") { return 1 }
    guard allowsSpace else { return nil }
    let width = bytes.spaceWidth(at: offset)
    guard width > 0 else { return nil }
    // Only a group of exactly three digits makes a space a separator.
    var run = offset + width
    while run < bytes.count, bytes[run].isDigit { run += 1 }
    return run - offset - width == 3 ? width : nil
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  public var isDigit: Bool { self &- 48 < 10 }
  /// Whether the byte is an ASCII letter.
  public var isLetter: Bool { (self | 32) &- 97 < 26 }
}

extension [UInt8] {
  /// The width in bytes of a space at `offset` (plain, no-break, thin, narrow no-break), or zero.
  public func spaceWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case 0x20: return 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return 0 }
      return self[offset + 2] == 0x89 || self[offset + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }
}
