import Figures
import Reports

/// Sizes of a change in per cent and in number, with both its values: `752 came, 21.3 % (204) down on the 956 of
/// last year`.
extension Grammar {
  /// Ties a percentage to two values that lie apart by just what its bracket says.
  mutating func closeSizes() {
    for size in quantities where kind(size) == .percent {
      guard let stated = tokens[size].figure, figure(size)?.bounds == nil,
        isMark(size + 1, "("), isQuantity(size + 2), let kind = kind(size + 2),
        [.count, .money].contains(kind), isMark(size + 3, ")"),
        let direction = Grammar.sides[text(size + 4)],
        let old = quantities.first(where: { $0 > size + 4 && self.kind($0) == kind }),
        old - size <= 14,
        let new = quantities.last(where: {
          $0 < size && self.kind($0) == kind && bracket(around: $0) == nil
        }),
        let amount = tokens[size + 2].figure
      else { continue }
      var claim = Claim(.change, stated: stated, range: bytes(size..<old + 1))
      claim.from = tokens[old].figure
      if liesApart(figure(new), from: figure(old), by: figure(size + 2), direction) {
        (claim.to, claim.beside) = (tokens[new].figure, amount)
      } else if isChange(figure(size), from: figure(old), to: figure(size + 2), direction) {
        // `37 % (615) more than the 450 of last year`: the bracket holds the new value.
        claim.to = amount
        claims.removeAll { $0.stated == amount && $0.family == .change }
      } else {
        continue
      }
      claim.direction = direction
      claim.measure = .perCent
      claim.certainty = .strong
      claim.isTied = true
      claims.removeAll { $0.stated == stated }
      add(claim)
    }
  }

  /// `24 more sailors died in 2015/16 (191) than in the year before (167)`: a number beside both values.
  mutating func readBracketedDistances() {
    for size in quantities where isCount(size) && bracket(around: size) == nil {
      guard let stated = tokens[size].figure, figure(size)?.bounds == nil,
        let direction = Grammar.sides[text(size + 1)], hedge(before: size).hedge == nil,
        let new = quantities.first(where: { $0 > size }), new - size <= 14, isAlone(new),
        let old = quantities.first(where: { $0 > new }), old - new <= 14, isAlone(old),
        has(["than"], in: new..<old), !has(["than"], in: size..<new),
        !(size..<old).contains(where: { isMark($0, ",;:.") })
      else { continue }
      var claim = Claim(.change, stated: stated, range: bytes(size..<old + 1))
      (claim.from, claim.to) = (tokens[old].figure, tokens[new].figure)
      (claim.direction, claim.measure, claim.isTied) = (direction, .number, true)
      claims.removeAll { $0.stated == stated }
      add(claim)
    }
  }

  /// Whether a count is all that its bracket holds.
  private func isAlone(_ token: Int) -> Bool {
    isCount(token) && isMark(token - 1, "(") && isMark(token + 1, ")")
  }

  private func liesApart(
    _ new: Figure?, from old: Figure?, by amount: Figure?, _ direction: Claim.Direction
  ) -> Bool {
    guard let new = new?.value, let old = old?.value, let amount = amount?.value else {
      return false
    }
    return (try? direction == .up ? new - old : old - new) == amount
  }

  private func isChange(
    _ size: Figure?, from old: Figure?, to new: Figure?, _ direction: Claim.Direction
  ) -> Bool {
    guard let size, let old = old?.value, let new = new?.value, !old.isZero,
      let change = try? Changes.percent(from: old, to: new),
      change.isNegative == (direction == .down)
    else { return false }
    return (try? Rounding.nearest.preimage(of: size.value, unit: size.unit))?
      .contains(change.magnitude) ?? false
  }

  private static let sides: [String: Claim.Direction] = [
    "down": .down, "under": .down, "below": .down, "fewer": .down, "less": .down, "lower": .down,
    "up": .up, "over": .up, "above": .up, "more": .up, "higher": .up, "greater": .up,
  ]
}
