/// SHA-256 (FIPS 180-4), by which an audit names the bytes that it speaks of.
public enum SHA256 {
  /// The digest as 64 hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest(of: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The 32 bytes of the digest.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state = initial
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count & ~63
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < whole {
        compress(
          &state, &schedule, UnsafeRawBufferPointer(rebasing: buffer[offset..<(offset + 64)]))
        offset += 64
      }
    }
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    tail.withUnsafeBytes { buffer in
      for offset in stride(from: 0, to: buffer.count, by: 64) {
        compress(
          &state, &schedule, UnsafeRawBufferPointer(rebasing: buffer[offset..<(offset + 64)]))
      }
    }
    return state.flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func compress(
    _ state: inout [UInt32], _ schedule: inout [UInt32], _ block: UnsafeRawBufferPointer
  ) {
    schedule.withUnsafeMutableBufferPointer { w in
      constants.withUnsafeBufferPointer { k in
        for index in 0..<16 {
          w[index] = UInt32(
            bigEndian: block.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
        }
        for index in 16..<64 {
          let (a, b) = (w[index - 15], w[index - 2])
          let first = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3)
          let second = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10)
          w[index] = w[index - 16] &+ first &+ w[index - 7] &+ second
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        // Eight rounds at a time bring each word back to its place without a move.
        for index in stride(from: 0, to: 64, by: 8) {
          round(a, b, c, &d, e, f, g, &h, k[index] &+ w[index])
          round(h, a, b, &c, d, e, f, &g, k[index + 1] &+ w[index + 1])
          round(g, h, a, &b, c, d, e, &f, k[index + 2] &+ w[index + 2])
          round(f, g, h, &a, b, c, d, &e, k[index + 3] &+ w[index + 3])
          round(e, f, g, &h, a, b, c, &d, k[index + 4] &+ w[index + 4])
          round(d, e, f, &g, h, a, b, &c, k[index + 5] &+ w[index + 5])
          round(c, d, e, &f, g, h, a, &b, k[index + 6] &+ w[index + 6])
          round(b, c, d, &e, f, g, h, &a, k[index + 7] &+ w[index + 7])
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
      }
    }
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ addend: UInt32
  ) {
    let upper = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let one = h &+ upper &+ (((f ^ g) & e) ^ g) &+ addend
    let lower = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d &+= one
    h = one &+ lower &+ ((a & b) | ((a | b) & c))
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word >> count) | (word << (32 - count))
  }

  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
