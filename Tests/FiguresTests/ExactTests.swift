import Figures
import Testing

@Suite("Exact arithmetic")
struct ExactTests {
  /// All fractions with small numerators and denominators, as pairs and as numbers.
  private static let small: [(top: Int, bottom: Int)] = (-6...6).flatMap { top in
    (1...5).map { (top, $0) }
  }

  private static func exact(_ top: Int, _ bottom: Int) throws -> Exact {
    try Exact(Int128(top), over: Int128(bottom))
  }

  @Test("Sums, products, quotients and order are those of school fractions")
  func arithmetic() throws {
    for (a, b) in Self.small {
      let left = try Self.exact(a, b)
      for (c, d) in Self.small {
        let right = try Self.exact(c, d)
        let holds =
          try left + right == Self.exact(a * d + c * b, b * d)
          && left - right == Self.exact(a * d - c * b, b * d)
          && left * right == Self.exact(a * c, b * d)
          && (left < right) == (a * d < c * b) && (left == right) == (a * d == c * b)
        #expect(holds, "\(a)/\(b) and \(c)/\(d)")
        if c == 0 {
          #expect(throws: Overflow.self) { try left / right }
        } else {
          let sign = c < 0 ? -1 : 1
          #expect(try left / right == Self.exact(sign * a * d, sign * b * c))
        }
      }
    }
  }

  @Test("Floor, ceiling and printed decimals agree with counting in whole steps")
  func rounding() throws {
    for top in -90...90 {
      for bottom in 1...12 {
        let value = try Self.exact(top, bottom)
        var floor = -100
        while (floor + 1) * bottom <= top { floor += 1 }
        let isWhole = floor * bottom == top
        #expect(value.floor == Int128(floor) && value.isWhole == isWhole)
        #expect(value.ceiling == Int128(isWhole ? floor : floor + 1))
        // Half away from zero in tenths: count the steps of the distance from zero.
        let distance = abs(top) * 10
        let steps = (2 * distance + bottom) / (2 * bottom)
        let sign = top < 0 && steps > 0 ? "-" : ""
        #expect(value.decimals(1) == "\(sign)\(steps / 10).\(steps % 10)")
      }
    }
  }

  @Test(
    "A number is shown exactly where it ends within four places, else to two",
    arguments: [
      ("1/8", "0.125"), ("1/16", "0.0625"), ("1/3", "0.33"), ("-2/3", "-0.67"), ("1/32", "0.03"),
      ("5/1", "5"), ("-5/2", "-2.5"), ("0/7", "0"), ("-1/400", "-0.0025"), ("-1/999", "0.00"),
    ])
  func description(_ fraction: String, _ text: String) throws {
    let parts = fraction.split(separator: "/").compactMap { Int128($0) }
    #expect(try Exact(parts[0], over: parts[1]).description == text)
  }

  @Test("What does not fit is an overflow, never a trap")
  func overflow() throws {
    let large = try Exact(.max, over: 1)
    let tiny = try Exact(1, over: .max)
    #expect(throws: Overflow.self) { try large + 1 }
    #expect(throws: Overflow.self) { try large * large }
    #expect(throws: Overflow.self) { try -large - large }
    #expect(throws: Overflow.self) { try large / tiny }
    #expect(throws: Overflow.self) { try tiny + (try Exact(1, over: .max - 1)) }
    #expect(throws: Overflow.self) { try Exact(.min, over: 1) }
    #expect(throws: Overflow.self) { try Exact(1, over: 0) }
    #expect(throws: Overflow.self) { try Exact(digits: 1, places: 37) }
    #expect(throws: Overflow.self) { try Exact(digits: .max, places: -1) }
    // Comparing never overflows, whatever the size.
    let nearlyLarge = try Exact(.max - 1, over: .max)
    #expect(tiny < large && nearlyLarge < 1 && -large < tiny && !(large < large))
    #expect(large.decimals(2) == nil && large.int == nil)
    #expect(!large.description.isEmpty && !tiny.description.isEmpty)
  }
}

@Suite("Intervals of true values")
struct IntervalTests {
  /// Points in quarters, finer than the bounds in halves, so that open ends show.
  private static let points = (-12...12).map { try? Exact(Int128($0), over: 4) }.compactMap(\.self)

  private static let intervals: [Interval] = {
    var all: [Interval] = [.anything, Interval(low: 1, high: nil), Interval(low: nil, high: -1)]
    let bounds: [Exact] = [-2, -1, 0, 1, 2]
    for low in bounds {
      for high in bounds {
        for ends in 0..<4 {
          all.append(Interval(low: low, high: high, holdsLow: ends & 1 == 0, holdsHigh: ends < 2))
        }
      }
    }
    return all
  }()

  @Test("An intersection holds just the points that both hold")
  func intersection() {
    for first in Self.intervals {
      for second in Self.intervals {
        let shared = first.intersection(second)
        let isRight = Self.points.allSatisfy {
          shared.contains($0) == (first.contains($0) && second.contains($0))
        }
        let meets = Self.points.contains { first.contains($0) && second.contains($0) }
        #expect(isRight && first.overlaps(second) == meets, "\(first) and \(second)")
        #expect(second.overlaps(first) == meets)
      }
    }
  }

  @Test("Sums, differences and mirror images hold what their members give")
  func sums() throws {
    // Both ends of every kind, and as few of each as show it: these are all pairs of pairs.
    let few = Self.intervals.filter { ![-2, 0].contains($0.low) && ![0, 2].contains($0.high) }
    for first in few where !first.isEmpty {
      let mirrored = -first
      #expect(Self.points.allSatisfy { mirrored.contains(-$0) == first.contains($0) })
      for second in few where !second.isEmpty {
        let (sum, difference) = (try first + second, try first - second)
        for a in Self.points where first.contains(a) {
          for b in Self.points where second.contains(b) {
            let holds = try sum.contains(a + b) && difference.contains(a - b)
            if !holds { Issue.record("\(a) of \(first) and \(b) of \(second)") }
          }
        }
        // Nothing more: an end that is not held is not reached by any two members.
        if let low = sum.low, !sum.holdsLow { #expect(!sum.contains(low)) }
      }
    }
  }

  @Test("An empty interval holds nothing, and one value is single")
  func emptiness() {
    for interval in Self.intervals {
      #expect(interval.isEmpty == !Self.points.contains(where: interval.contains))
    }
    #expect(Interval(exactly: 3).single == 3 && Interval(low: 3, high: 4).single == nil)
  }

  @Test(
    "A quotient spans the least to the most that its members give; none where the base may be 0")
  func quotients() throws {
    let parts = Interval(low: 10, high: 12, holdsHigh: false)
    let share = try parts.divided(by: Interval(low: 20, high: 40))
    let most = try Exact(12, over: 20)
    #expect(share == Interval(low: try Exact(1, over: 4), high: most, holdsHigh: false))
    #expect(try parts.divided(by: Interval(low: 0, high: 4)) == nil)
    #expect(try parts.divided(by: .anything) == nil)
    #expect(try Interval(low: -1, high: 4).divided(by: Interval(exactly: 2)) == nil)
    let open = try parts.divided(by: Interval(low: 20, high: nil))
    #expect(open?.low == .zero)
  }
}
