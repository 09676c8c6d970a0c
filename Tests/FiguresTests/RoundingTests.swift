import Figures
import Testing

/// Rounds a number of eighths to whole numbers, counted out with integers.
private func rounded(_ eighths: Int, _ policy: Rounding) -> Int? {
  let floor = (eighths - ((eighths % 8) + 8) % 8) / 8
  let rest = eighths - 8 * floor
  switch policy {
  case .halfUp: return rest >= 4 ? floor + 1 : floor
  case .halfDown: return rest > 4 ? floor + 1 : floor
  case .halfAwayFromZero:
    return eighths >= 0 ? rounded(eighths, .halfUp) : rounded(-eighths, .halfUp).map { -$0 }
  case .halfEven: return rest > 4 || (rest == 4 && floor % 2 != 0) ? floor + 1 : floor
  case .truncate: return eighths >= 0 ? floor : rest == 0 ? floor : floor + 1
  case .floor: return floor
  case .ceiling: return rest == 0 ? floor : floor + 1
  case .nearest: return nil
  }
}

@Suite("Rounding policies")
struct RoundingTests {
  @Test(
    "A printed figure stands for just the values that its policy prints so, ties included",
    arguments: Rounding.allCases)
  func preimages(_ policy: Rounding) throws {
    let units: [Exact] = [1, 5, try Exact(1, over: 10), 1000]
    for unit in units {
      for printed in -3...3 {
        let span = try policy.preimage(of: Exact(printed) * unit, unit: unit)
        for eighths in -40...40 {
          let value = try Exact(Int128(eighths), over: 8) * unit
          let prints =
            rounded(eighths, policy).map { $0 == printed } ?? (abs(eighths - 8 * printed) <= 4)
          if span.contains(value) != prints {
            Issue.record("\(policy): \(value) printed as \(printed) × \(unit)")
          }
        }
      }
    }
  }

  @Test("Results are shown half away from zero, and cut off towards zero")
  func results() throws {
    for eighths in -40...40 {
      let value = try Exact(Int128(eighths), over: 8)
      let nearest = try Rounding.nearest(to: value, unit: 1).int
      #expect(nearest == rounded(eighths, .halfAwayFromZero))
      #expect(try Rounding.truncated(value, unit: 1).int == rounded(eighths, .truncate))
    }
    let tenth = try Exact(1, over: 10)
    #expect(try Rounding.nearest(to: Exact(125, over: 1000), unit: tenth) == tenth)
    #expect(try Rounding.nearest(to: Exact(-15, over: 100), unit: tenth) == -(tenth * 2))
  }

  private func percents(_ values: [Int]) -> [Figure] {
    values.map { Figure(text: "\($0)%", value: Exact($0), kind: .percent) }
  }

  @Test("D3: rounded figures may miss their rounded total by just what honest rounding gives")
  func sums() {
    for parts in 1...8 {
      // Each true part lies up to 50 hundredths below and 49 above what is printed.
      let possible = Set((-50 * parts...49 * parts).map(halfUp))
      for off in -6...6 {
        let figures = percents(Array(repeating: 20, count: parts))
        let total = percents([20 * parts + off])[0]
        let agreement = Sums.agreement(of: total, with: figures.map { Addend($0) })
        let expected: Agreement =
          off == 0
          ? .agrees : possible.contains(off) ? .rounded(.sumOfRounded) : .off(by: Exact(off))
        #expect(agreement == expected, "\(parts) parts, off by \(off)")
      }
    }
  }

  /// Half up, from hundredths to whole numbers.
  private func halfUp(_ hundredths: Int) -> Int {
    let moved = hundredths + 50
    return (moved - ((moved % 100) + 100) % 100) / 100
  }

  @Test("D4: shares of a whole may miss 100 by just what rounding each half up gives")
  func wholes() throws {
    let tenth = try Exact(1, over: 10)
    for count in 1...8 {
      // A share printed half up is at most half a unit above its true value, and less below.
      var sums: Set<Int> = [0]
      for _ in 0..<count {
        sums = Set(sums.flatMap { sum in (-49...50).map { sum + $0 } })
      }
      let possible = Set(sums.filter { $0 % 100 == 0 }.map { $0 / 100 })
      for off in -6...6 {
        let expected: Agreement = off == 0 ? .agrees : .rounded(.sumOfRounded)
        var values = Array(repeating: 5, count: count)
        values[0] += 100 - 5 * count + off
        let whole = Wholes.agreement(of: percents(values))
        #expect(
          whole == (possible.contains(off) ? expected : .off(by: Exact(off))),
          "\(count) shares, off by \(off)")
        let fine = try values.enumerated().map { index, value in
          let nudged =
            try Exact(index == 0 ? value - off : value) + Exact(index == 0 ? off : 0) * tenth
          return Figure(text: "p", value: nudged, places: 1, unit: tenth, kind: .percent)
        }
        let gap = try Exact(off) * tenth
        #expect(
          Wholes.agreement(of: fine) == (possible.contains(off) ? expected : .off(by: gap)),
          "\(count) shares in tenths, off by \(off)")
      }
    }
  }

  @Test("Exact figures leave no room, and 41 + 10 + 2 is not 54")
  func exactSums() {
    let counts = [41, 10, 2].map { Figure(text: "\($0)", value: Exact($0), kind: .count) }
    let stated = Figure(text: "54", value: 54, kind: .count)
    #expect(Sums.agreement(of: stated, with: counts.map { Addend($0) }) == .off(by: 1))
    #expect(Wholes.agreement(of: percents([33, 33, 33])) == .rounded(.sumOfRounded))
    let signed = [Addend(counts[0]), Addend(counts[1], isSubtracted: true)]
    let left = Figure(text: "31", value: 31, kind: .count)
    #expect(Sums.agreement(of: left, with: signed) == .agrees)
  }

  @Test("A withheld part leaves a total open, unless no value of it can make the total")
  func withheld() {
    let hidden = Figure(
      text: "<5", value: 0, kind: .suppressed, bounds: Interval(low: 1, high: 4))
    let part = Figure(text: "10", value: 10, kind: .count)
    for total in 8...18 {
      let stated = Figure(text: "\(total)", value: Exact(total), kind: .count)
      let agreement = Sums.agreement(of: stated, with: [Addend(part), Addend(hidden)])
      #expect((agreement == .undecidable(.withheld)) == (11...14).contains(total), "\(total)")
    }
  }

  @Test("A gap beyond three sigma is called unlikely")
  func unlikely() {
    for parts in 1...20 {
      for gap in 0...10 {
        let sigmaSquared = Double(parts + 1) / 12
        let expected = Double(gap * gap) > 9 * sigmaSquared + 1e-9
        #expect(Sums.isUnlikely(gap: Exact(gap), unit: 1, parts: parts) == expected)
      }
    }
  }
}
