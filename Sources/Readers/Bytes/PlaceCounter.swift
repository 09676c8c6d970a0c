/// Knows line and column of an offset, asked for from front to back, so that bytes count once.
struct PlaceCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1
  /// In Unicode scalars, from 1.
  private(set) var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Moves on to an offset; one that lies behind changes nothing.
  mutating func move(to target: Int) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte == 0x0D {
        // Of a pair, the second byte ends the line.
        guard offset >= bytes.count || bytes[offset] != 0x0A else { continue }
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
