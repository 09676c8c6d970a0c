/// The encoding that a page declares in its head.
enum HTMLCharset {
  /// The name behind `charset=` or `encoding=`, in small letters.
  static func declared(in bytes: [UInt8]) -> String? {
    // Browsers look at the first 1024 bytes; pages with long heads declare it later.
    let end = min(bytes.count, 8192)
    for offset in 0..<end {
      let length: Int
      if bytes[offset] | 32 == UInt8(ascii: "c"), bytes.has("charset", at: offset, before: end) {
        length = 7
      } else if bytes[offset] | 32 == UInt8(ascii: "e"),
        bytes.has("encoding=", at: offset, before: end)
      {
        length = 8
      } else {
        continue
      }
      var cursor = offset + length
      while cursor < end, bytes[cursor] <= 0x20 { cursor += 1 }
      guard cursor < end, bytes[cursor] == UInt8(ascii: "=") else { continue }
      cursor += 1
      while cursor < end, bytes[cursor] <= 0x20 || bytes[cursor] == 0x22 || bytes[cursor] == 0x27 {
        cursor += 1
      }
      let start = cursor
      while cursor < end, bytes[cursor].isWord || "-_.:".utf8.contains(bytes[cursor]) {
        cursor += 1
      }
      guard cursor > start else { continue }
      return String(decoding: bytes[start..<cursor], as: UTF8.self).lowercased()
    }
    return nil
  }
}
