import Testing

@testable import Tickmark

/// Drafts are pasted together in haste: whatever words and marks are lost, said twice or out of place, the
/// audit comes to its end and keeps account of every figure.
@Suite("Garbled sentences")
struct GarbledTests {
  @Test("Each draft is audited to its end", arguments: 0..<40)
  func audited(_ seed: Int) throws {
    let drafts = stride(from: seed, to: ProseCase.all.count, by: 80).map { ProseCase.all[$0].draft }
    var chance = Chance(state: UInt64(seed) &+ 1)
    let text = drafts.map { Self.garbled($0, &chance) }.joined(separator: "\n\n")
    let audit = try audit(text)
    #expect(!audit.figures.isEmpty)
    let places = audit.figures.map { "\($0.place.line):\($0.place.column ?? 0)" }
    #expect(Set(places).count == places.count, "a figure is told of twice")
    #expect(audit.checks.flatMap(\.figures).allSatisfy(audit.figures.indices.contains))
  }

  /// The words of a text with some of them lost, some said twice and some that changed places.
  private static func garbled(_ text: String, _ chance: inout Chance) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<3 where words.count > 2 {
      let place = chance.below(words.count)
      switch chance.below(4) {
      case 0: words.remove(at: place)
      case 1: words.insert(words[place], at: place)
      case 2: words.swapAt(place, chance.below(words.count))
      default: words.insert(marks[chance.below(marks.count)], at: place)
      }
    }
    return words.joined(separator: " ")
  }

  private static let marks = [",", ";", ":", "(", ")", "-", "%", "of", "to", "and", "12", "£3m"]

  /// The same numbers by chance on every machine.
  private struct Chance {
    var state: UInt64

    mutating func below(_ end: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(end))
    }
  }
}
