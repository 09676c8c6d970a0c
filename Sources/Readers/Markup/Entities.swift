/// What entities stand for: the names that occur in reports, and numbers.
enum Entities {
  /// The scalar that an entity at an ampersand stands for, and the offset behind it.
  static func read(_ bytes: [UInt8], at start: Int, before end: Int) -> (scalar: UInt32, end: Int)?
  {
    let first = start + 1
    guard first < end else { return nil }
    if bytes[first] == UInt8(ascii: "#") { return number(bytes, from: first + 1, before: end) }
    var key: UInt64 = 0
    var cursor = first
    while cursor < end, cursor - first < 9, bytes[cursor].isLetter || bytes[cursor].isDigit {
      key = key << 8 | UInt64(bytes[cursor])
      cursor += 1
    }
    guard cursor - first <= 8, let scalar = named[key] else { return nil }
    if cursor < end, bytes[cursor] == UInt8(ascii: ";") { return (scalar, cursor + 1) }
    // Old pages leave the semicolon out behind the names of Latin-1; newer names need it.
    return scalar <= 0xFF && scalar != 0x27 ? (scalar, cursor) : nil
  }

  private static func number(_ bytes: [UInt8], from start: Int, before end: Int)
    -> (scalar: UInt32, end: Int)?
  {
    var cursor = start
    let isHex = cursor < end && bytes[cursor] | 32 == UInt8(ascii: "x")
    if isHex { cursor += 1 }
    let digits = cursor
    var value: UInt32 = 0
    while cursor < end, let digit = digit(bytes[cursor], isHex) {
      // Past the last scalar the value no longer matters, only the end of its digits.
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      cursor += 1
    }
    guard cursor > digits else { return nil }
    if cursor < end, bytes[cursor] == UInt8(ascii: ";") { cursor += 1 }
    if (0x80..<0xA0).contains(value) { value = Source.windows1252(UInt8(value)).value }
    // Controls would show as nothing; what is no scalar shows as a replacement.
    if value < 0x20 || value == 0x7F { return (0x20, cursor) }
    return (Unicode.Scalar(value)?.value ?? 0xFFFD, cursor)
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - 48) }
    let letter = byte | 32
    return isHex && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 87) : nil
  }

  private static let named: [UInt64: UInt32] = {
    var named: [UInt64: UInt32] = [:]
    let words = names.utf8.split { $0 <= 0x20 }
    for pair in stride(from: 0, to: words.count - 1, by: 2) {
      let key = words[pair].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      named[key] = UInt32(String(words[pair + 1]) ?? "", radix: 16)
    }
    return named
  }()

  private static let names = """
    amp 26 AMP 26 lt 3C LT 3C gt 3E GT 3E quot 22 QUOT 22 apos 27 nbsp A0 iexcl A1 cent A2 pound A3
    curren A4 yen A5 brvbar A6 sect A7 uml A8 copy A9 ordf AA laquo AB not AC shy AD reg AE macr AF
    deg B0 plusmn B1 sup2 B2 sup3 B3 acute B4 micro B5 para B6 middot B7 cedil B8 sup1 B9 ordm BA
    raquo BB frac14 BC frac12 BD frac34 BE iquest BF Agrave C0 Aacute C1 Acirc C2 Atilde C3 Auml C4
    Aring C5 AElig C6 Ccedil C7 Egrave C8 Eacute C9 Ecirc CA Euml CB Igrave CC Iacute CD Icirc CE
    Iuml CF Ntilde D1 Ograve D2 Oacute D3 Ocirc D4 Otilde D5 Ouml D6 times D7 Oslash D8 Ugrave D9
    Uacute DA Ucirc DB Uuml DC szlig DF agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5
    aelig E6 ccedil E7 egrave E8 eacute E9 ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF
    ntilde F1 ograve F2 oacute F3 ocirc F4 otilde F5 ouml F6 divide F7 oslash F8 ugrave F9 uacute FA
    ucirc FB uuml FC yacute FD yuml FF euro 20AC ndash 2013 mdash 2014 horbar 2015 minus 2212
    hyphen 2010 dash 2010 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E
    dagger 2020 Dagger 2021 bull 2022 bullet 2022 hellip 2026 permil 2030 prime 2032 Prime 2033
    lsaquo 2039 rsaquo 203A trade 2122 le 2264 ge 2265 ne 2260 asymp 2248 larr 2190 uarr 2191
    rarr 2192 darr 2193 harr 2194 check 2713 cross 2717 ensp 2002 emsp 2003 emsp13 2004 emsp14 2005
    numsp 2007 puncsp 2008 thinsp 2009 hairsp 200A zwnj 200C zwj 200D lrm 200E rlm 200F percnt 25
    num 23 dollar 24 comma 2C period 2E colon 3A semi 3B equals 3D plus 2B ast 2A lpar 28 rpar 29
    lsqb 5B rsqb 5D sol 2F bsol 5C lowbar 5F Tab 09 NewLine 0A excl 21 quest 3F commat 40 half BD
    frac13 2153 frac23 2154 frac15 2155 frac18 215B alpha 3B1 beta 3B2 Delta 394 mu 3BC Sigma 3A3
    """
}
