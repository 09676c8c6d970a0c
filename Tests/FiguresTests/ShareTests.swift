import Figures
import Testing

@Suite("Shares and changes against counting out")
struct ShareTests {
  /// A percentage of `steps` printed units, with 0 or 1 places.
  private func percent(_ steps: Int, places: Int = 0) throws -> Figure {
    let unit = try Exact(digits: 1, places: places)
    return Figure(
      text: "p", value: try Exact(steps) * unit, places: places, unit: unit, kind: .percent)
  }

  private func count(_ value: Int) -> Figure {
    Figure(text: "\(value)", value: Exact(value), kind: .count)
  }

  @Test("D5: a share fits its count and base by integers alone", arguments: [0, 1])
  func shares(_ places: Int) throws {
    let power = places == 0 ? 1 : 10
    for base in 1..<60 {
      for part in 0...base {
        let middle = 100 * part * power / base
        for steps in max(0, middle - 1)...(middle + 2) {
          let printed = try percent(steps, places: places)
          let scaled = 200 * part * power
          let (low, high) = ((2 * steps - 1) * base, (2 * steps + 1) * base)
          let expected: [(Rounding, Bool)] = [
            (.halfUp, low <= scaled && scaled < high),
            (.halfDown, low < scaled && scaled <= high),
            (.nearest, low <= scaled && scaled <= high),
            (.floor, 2 * steps * base <= scaled && scaled < 2 * (steps + 1) * base),
          ]
          for (policy, fits) in expected {
            let own = try Shares.fits(
              printed, part: Exact(part), base: Exact(base), policy: policy)
            if own != fits { Issue.record("\(part) of \(base) as \(steps), \(policy)") }
          }
          let agreement = Shares.agreement(of: printed, part: count(part), base: count(base))
          if (agreement == .agrees) != expected[2].1 {
            Issue.record("\(part) of \(base) as \(steps)")
          }
        }
      }
    }
  }

  @Test("A share of nothing cannot be decided, and a withheld base leaves it open")
  func openBases() throws {
    let half = try percent(50)
    #expect(Shares.agreement(of: half, part: count(1), base: count(0)) == .undecidable(.zeroBase))
    let hidden = Figure(
      text: "<5", value: 0, kind: .suppressed, bounds: Interval(low: 1, high: 4))
    let open = Agreement.undecidable(.withheld)
    #expect(Shares.agreement(of: half, part: count(2), base: hidden) == open)
    #expect(Shares.agreement(of: half, part: hidden, base: count(6)) == open)
    // At most 4 of 20 is 20 %: no hidden value makes it a half.
    #expect(!Shares.agreement(of: half, part: hidden, base: count(20)).holds)
    #expect(Shares.agreement(of: half, part: hidden, base: count(20)) != open)
  }

  @Test("D6: the whole-number parts that round to a percentage are all found", arguments: [0, 1])
  func feasibleCounts(_ places: Int) throws {
    let power = places == 0 ? 1 : 10
    for base in 1..<(places == 0 ? 60 : 25) {
      for steps in 0...(100 * power) {
        let fitting = (0...base).filter { abs(200 * $0 * power - 2 * steps * base) <= base }
        let found = try Shares.feasibleCounts(try percent(steps, places: places), base: base)
        if found.map(Array.init) ?? [] != fitting {
          Issue.record("\(steps) of \(base): \(found.map(Array.init) ?? []), not \(fitting)")
        }
      }
    }
    #expect(try Shares.feasibleCounts(try percent(10), base: 0) == nil)
  }

  @Test("Shares of one base are feasible together just where whole numbers make up the base")
  func jointly() throws {
    for base in [3, 5, 7, 8, 12] {
      func prints(_ part: Int, _ steps: Int) -> Bool { abs(200 * part - 2 * steps * base) <= base }
      let values =
        (0...100).filter { steps in (0...base).contains { prints($0, steps) } } + [1, 99]
      for first in values {
        for second in values {
          for third in values {
            let exists = (0...base).contains { a in
              prints(a, first)
                && (0...(base - a)).contains { prints($0, second) && prints(base - a - $0, third) }
            }
            let figures = try [first, second, third].map { try percent($0) }
            if try Shares.isFeasible(figures, base: base) != exists {
              Issue.record("\(first), \(second), \(third) of \(base)")
            }
          }
        }
      }
    }
  }

  /// Largest remainders in whole numbers: hand the missing points to the largest rests.
  private func handedOut(_ counts: [Int]) -> [Int] {
    let base = counts.reduce(0, +)
    var shares = counts.map { 100 * $0 / base }
    var open = Set(counts.indices)
    while shares.reduce(0, +) < 100 {
      let best = open.min { (100 * counts[$1] % base, $0) < (100 * counts[$0] % base, $1) }
      guard let best else { break }
      shares[best] += 1
      open.remove(best)
    }
    return shares
  }

  @Test("D8: percentages forced to 100 are told from honest ones and from wrong ones")
  func largestRemainder() throws {
    for first in 0...14 {
      for second in 0...14 {
        for third in 0...14 where first + second + third > 0 {
          let counts = [first, second, third]
          let base = Exact(first + second + third)
          let expected = handedOut(counts)
          let values = counts.map { Exact($0) }
          let shares = try SharePolicy.largestRemainder(values, base: base, units: [1, 1, 1])
          #expect(shares == expected.map { Exact($0) }, "\(counts)")
          let policy = try SharePolicy.of(
            try expected.map { try percent($0) }, counts: values, base: base, isWhole: true)
          let isHonest = counts.indices.allSatisfy {
            abs(200 * counts[$0] - 2 * expected[$0] * counts.reduce(0, +)) <= counts.reduce(0, +)
          }
          let isCut = counts.indices.allSatisfy {
            expected[$0] == 100 * counts[$0] / counts.reduce(0, +)
          }
          let wanted: SharePolicy =
            isHonest ? .conventional : isCut ? .truncated : .largestRemainder
          #expect(policy == wanted, "\(counts) as \(expected)")
        }
      }
    }
  }

  @Test(
    "A column of shares is classified by how it was made",
    arguments: [
      ([9, 21], [30, 70], SharePolicy.conventional),
      ([1, 1, 1], [33, 33, 33], .conventional),
      ([1, 1, 1], [34, 33, 33], .largestRemainder),
      ([1, 1, 1], [33, 33, 34], .forced(at: [2])),
      ([2, 2, 2, 1], [28, 28, 28, 14], .truncated),
      ([1, 2, 3], [16, 34, 50], .forced(at: [0, 1])),
      ([3046, 1446, 5508], [31, 15, 55], .roundedTwice),
      ([3046, 1440, 5514], [31, 14, 55], .largestRemainder),
      ([9, 21], [36, 70], .none(wrong: [0])),
      ([9, 21], [40, 60], .none(wrong: [0, 1])),
      ([10, 20, 30], [15, 35, 50], .none(wrong: [0, 1])),
    ])
  func policies(_ counts: [Int], _ printed: [Int], _ expected: SharePolicy) throws {
    let base = Exact(counts.reduce(0, +))
    let policy = try SharePolicy.of(
      try printed.map { try percent($0) }, counts: counts.map { Exact($0) }, base: base,
      isWhole: true)
    #expect(policy == expected)
  }

  @Test("D7: a percentage change is judged by integers, its sign included")
  func changes() throws {
    for old in 1...25 {
      for new in 0...30 {
        let exact = 100 * (new - old)
        for printed in (exact / old - 2)...(exact / old + 2) {
          let agreement = Changes.agreement(
            of: try percent(printed), from: count(old), to: count(new))
          if (agreement == .agrees) != (abs(2 * exact - 2 * printed * old) <= old) {
            Issue.record("\(old) to \(new) as \(printed)")
          }
        }
      }
    }
    let nothing = Changes.agreement(of: try percent(5), from: count(0), to: count(3))
    #expect(nothing == .undecidable(.zeroBase))
    let points = Changes.difference(of: try percent(4), from: try percent(12), to: try percent(16))
    #expect(points == .agrees)
  }
}
