/// Short hashes that are the same on every machine and in every run.
enum Fingerprint {
  /// Hashes the parts, each set apart from the next.
  static func of(_ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mixed(_ byte: UInt8, into hash: UInt64) -> UInt64 {
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    for var part in parts {
      hash = part.withUTF8 { $0.reduce(hash) { mixed($1, into: $0) } }
      hash = mixed(0x1F, into: hash)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Gives every check its id: pack, rule and address, then an ordinal among equals.
  static func assign(_ checks: inout [Check], addresses: [[String]]) {
    var seen: [String: Int] = [:]
    for index in checks.indices {
      let base = of([checks[index].pack, checks[index].rule] + addresses[index])
      let count = seen[base, default: 0] + 1
      seen[base] = count
      checks[index].id = count == 1 ? base : "\(base)-\(count)"
      checks[index].content = of(
        [checks[index].stated ?? ""] + checks[index].operands.map(\.value))
    }
  }
}
