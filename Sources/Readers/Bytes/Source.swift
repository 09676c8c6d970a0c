import Reports

/// A draft's bytes as valid UTF-8, and what decoding them had to mend.
struct Source {
  let bytes: [UInt8]
  let notes: [ReadingNote]

  /// Decodes bytes; `declared` is the name of the encoding that the draft itself gives, if any.
  init(decoding raw: [UInt8], file: String, declared: String? = nil) throws(ReadError) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      let text = try Source.utf16(raw, isLittleEndian: raw[0] == 0xFF)
      if let nul = text.firstIndex(of: 0) { throw Source.binary(text, at: nul) }
      bytes = text
      let place = Place(file: file, line: 1)
      notes = [ReadingNote("read as UTF-16, as its first bytes say", at: place)]
      return
    }
    try Source.refusePackages(raw)
    if let nul = raw.firstIndex(of: 0) { throw Source.binary(raw, at: nul) }
    let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if UTF8Check.isValid(raw) {
      bytes = start == 0 ? raw : Array(raw[start...])
      notes = []
      return
    }
    let isDeclared = declared.map(Source.isWindows1252) ?? false
    var text: [UInt8] = []
    text.reserveCapacity(raw.count + raw.count / 8)
    var cursor = start
    var firstBad: Int?
    while cursor < raw.count {
      let width = isDeclared && raw[cursor] >= 0x80 ? 0 : UTF8Check.width(raw, at: cursor)
      if width > 0 {
        text.append(contentsOf: raw[cursor..<(cursor + width)])
        cursor += width
      } else {
        firstBad = firstBad ?? cursor
        text.append(scalar: Source.windows1252(raw[cursor]))
        cursor += 1
      }
    }
    bytes = text
    guard !isDeclared else {
      notes = []
      return
    }
    let line = raw[..<(firstBad ?? 0)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    notes = [
      ReadingNote(
        "bytes that are not UTF-8, the first on this line, were read as Windows-1252",
        at: Place(file: file, line: line))
    ]
  }

  private static func binary(_ bytes: [UInt8], at offset: Int) -> ReadError {
    let line = bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return ReadError(
      "a NUL byte, as only binary files hold", mend: "save the draft as text", line: line)
  }

  private static func refusePackages(_ raw: [UInt8]) throws(ReadError) {
    let known: [(head: [UInt8], name: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a zipped package such as docx, xlsx or odt"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
    ]
    for kind in known where raw.starts(with: kind.head) {
      throw ReadError(
        "the file is \(kind.name), not text", mend: "give it its own ending or save it as text")
    }
  }

  private static func utf16(_ raw: [UInt8], isLittleEndian: Bool) throws(ReadError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var cursor = 2
    func unit(_ offset: Int) -> UInt32 {
      let (first, second) = (UInt32(raw[offset]), UInt32(raw[offset + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    while cursor + 1 < raw.count {
      var value = unit(cursor)
      cursor += 2
      if value & 0xFC00 == 0xD800, cursor + 1 < raw.count, unit(cursor) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + (unit(cursor) & 0x3FF)
        cursor += 2
      }
      text.append(scalar: Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return text
  }

  /// The names under which browsers read Windows-1252.
  private static func isWindows1252(_ name: String) -> Bool {
    [
      "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii",
      "ascii",
    ]
    .contains(name)
  }

  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let upper: [UInt16] = [
      0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}

/// Checks UTF-8 without making a String.
enum UTF8Check {
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var cursor = 0
    while cursor < bytes.count {
      if bytes[cursor] < 0x80 {
        cursor += 1
        continue
      }
      let step = width(bytes, at: cursor)
      guard step > 0 else { return false }
      cursor += step
    }
    return true
  }

  /// The bytes of the scalar at an offset, or zero where none is encoded there.
  static func width(_ bytes: [UInt8], at offset: Int) -> Int {
    let lead = bytes[offset]
    func tail(_ distance: Int) -> UInt8 {
      offset + distance < bytes.count ? bytes[offset + distance] : 0
    }
    func follows(_ distance: Int) -> Bool { tail(distance) & 0xC0 == 0x80 }
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      guard follows(1), follows(2) else { return 0 }
      if lead == 0xE0, tail(1) < 0xA0 { return 0 }
      if lead == 0xED, tail(1) > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard follows(1), follows(2), follows(3) else { return 0 }
      if lead == 0xF0, tail(1) < 0x90 { return 0 }
      if lead == 0xF4, tail(1) > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
