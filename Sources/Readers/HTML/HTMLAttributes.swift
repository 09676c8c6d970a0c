/// What the attributes of a tag say that a reader of the page sees.
struct HTMLAttributes {
  private(set) var isHidden = false
  /// Whether a picture is a dot that counts visits or fills a gap.
  private(set) var isDot = false
  private(set) var isPresentation = false
  private(set) var columns = 1
  /// Nothing stands for all the rows that are left.
  private(set) var rows: Int? = 1
  /// Whether a heading cell names its row.
  private(set) var namesRow = false

  init(_ token: MarkupToken, _ element: Element, in bytes: [UInt8]) {
    guard token.attributes.count > 2 else { return }
    for (name, value) in MarkupAttributes(of: token, in: bytes) where !name.isEmpty {
      switch bytes[name.lowerBound] | 32 {
      case UInt8(ascii: "h"): if bytes.isWord("hidden", name) { isHidden = true }
      case UInt8(ascii: "a"):
        if bytes.isWord("aria-hidden", name), bytes.isWord("true", value) { isHidden = true }
      case UInt8(ascii: "s"):
        if bytes.isWord("style", name), HTMLAttributes.hides(value, bytes) { isHidden = true }
        if bytes.isWord("scope", name) {
          namesRow = bytes.isWord("row", value) || bytes.isWord("rowgroup", value)
        }
      case UInt8(ascii: "c"):
        if element == .cell, bytes.isWord("colspan", name) {
          columns = bytes.wholeNumber(value, limit: 1_000_000) ?? 1
        }
      case UInt8(ascii: "r"):
        if element == .cell, bytes.isWord("rowspan", name) {
          let rows = bytes.wholeNumber(value, limit: 1_000_000) ?? 1
          self.rows = rows == 0 ? nil : rows
        }
        if bytes.isWord("role", name) {
          isPresentation = bytes.isWord("presentation", value) || bytes.isWord("none", value)
        }
      case UInt8(ascii: "w"):
        if element == .picture, bytes.isWord("width", name) {
          isDot = bytes.wholeNumber(value, limit: 100).map { $0 <= 1 } ?? false
        }
      default: break
      }
    }
  }

  /// Whether a style says that nothing of the element shows.
  private static func hides(_ style: Range<Int>, _ bytes: [UInt8]) -> Bool {
    func says(_ property: StaticString, _ word: StaticString, at offset: Int) -> Bool {
      guard bytes.has(property, at: offset, before: style.upperBound) else { return false }
      var cursor = offset + property.utf8CodeUnitCount
      while cursor < style.upperBound, bytes[cursor] <= 0x20 || bytes[cursor] == 0x3A {
        cursor += 1
      }
      return bytes.has(word, at: cursor, before: style.upperBound)
    }
    for offset in style {
      switch bytes[offset] | 32 {
      case UInt8(ascii: "d"): if says("display", "none", at: offset) { return true }
      case UInt8(ascii: "v"): if says("visibility", "hidden", at: offset) { return true }
      case UInt8(ascii: "m"): if says("mso-hide", "all", at: offset) { return true }
      default: break
      }
    }
    return false
  }
}
