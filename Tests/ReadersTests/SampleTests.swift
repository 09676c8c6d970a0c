import Readers
import Reports
import RulePacks
import Testing
import Tickmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a sample of this repository.
private func sample(_ name: String) -> [UInt8] {
  let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  guard let file = fopen("/\(folder)/Samples/\(name)", "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

private let samples: [(name: String, format: Report.Format, found: [String])] = [
  ("quickstart.html", .html, ["32:10 45%", "43:25 84"]),
  ("report-dataset.json", .json, ["17:28 460"]),
]

@Suite struct Samples {
  /// The planted faults are found where they stand, and nothing else is.
  @Test(arguments: samples.indices) func faults(_ index: Int) throws {
    let (name, format, found) = samples[index]
    let report = try DraftReader.read(sample(name), file: name, as: format)
    #expect(report.notes.isEmpty)
    let audit = Examination(packs: [standard]).audit(report)
    let findings = audit.checks.filter(\.isFinding).map { check in
      "\(check.place.line):\(check.place.column ?? 0) \(check.stated ?? "")"
    }
    // Several rules may tell of one figure.
    #expect(Set(findings) == Set(found))
  }

  /// Bytes changed, left out and doubled by chance: the readers refuse or read, and never trap.
  @Test(arguments: samples.indices) func mutations(_ index: Int) {
    let (name, format, _) = samples[index]
    let sound = sample(name)
    #expect(!sound.isEmpty)
    var state: UInt64 = 20_170_331
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(bound, 1)
    }
    for _ in 0..<1500 {
      var bytes = sound
      for _ in 0...random(6) {
        let offset = random(bytes.count)
        switch random(4) {
        case 0: bytes[offset] = UInt8(random(255) + 1)
        case 1: bytes.removeSubrange(offset..<min(bytes.count, offset + random(40)))
        case 2:
          bytes.insert(
            contentsOf: bytes[offset..<min(bytes.count, offset + 60)], at: random(bytes.count))
        default: bytes[offset] = Array("<>\"'&;/=[]{},:\\\n-!".utf8)[random(18)]
        }
      }
      if let report = try? DraftReader.read(bytes, file: name, as: format) {
        for (_, stretch) in figures(report) { #expect(stretch.endColumn >= stretch.column) }
      }
    }
  }
}
