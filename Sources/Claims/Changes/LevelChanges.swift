import Figures
import Reports

/// Percentages of change whose two levels a sentence prints beside other figures: `1,204 in the year 2018
/// and 903 in 2023: a cut of 25 %`, `to fall 15 % next year, to £15.3m from this year's £18.0m`.
extension Grammar {
  mutating func readLevelChanges() {
    guard quantities.count > 2 || quantities.count == 2 && !context.preceding.isEmpty else {
      return
    }
    for token in quantities where kind(token) == .percent && isOpenChange(token) {
      guard let told = changeTold(token), let pair = changeEnds(told) else { continue }
      let isDown = pair.new.amount < pair.old.amount
      if let isLess = told.isLess, isLess != isDown { continue }
      enterChange(token, from: pair.old, to: pair.new)
    }
  }

  /// Whether no ends of it are known, or only guessed.
  private func isOpenChange(_ token: Int) -> Bool {
    !claims.contains { claim in
      guard claim.stated == tokens[token].figure else { return false }
      return claim.beside != nil || claim.base != nil || claim.antecedent != nil
        || claim.certainty != .weak
          && (claim.from != nil || claim.earlierFrom != nil)
          && (claim.to != nil || claim.earlierTo != nil)
    }
  }

  private func changeEnds(_ told: ToldGap) -> (old: Level, new: Level)? {
    let token = told.token
    let found = [Figure.Kind.money, .count].compactMap { kind -> (old: Level, new: Level)? in
      let levels = levelsTold(of: kind, besides: [], back: 0)
      guard
        let pair = leading(from: token + 1, levels) ?? dated(levels, token)
          ?? withBefore(levels, token, kind) ?? onlyTwo(levels, told, kind),
        !pair.old.isHedged, !pair.new.isHedged, !pair.old.amount.isZero,
        !isFromAnother(token, than: pair.old.value.token),
        pair.old.amount != pair.new.amount
      else { return nil }
      return pair
    }
    return found.count == 1 ? found.first : nil
  }

  /// `More than double the 2,210 of 2016, and up 14.6 % from 4,150 in 2019`: up from the latter.
  private func isFromAnother(_ size: Int, than old: Int) -> Bool {
    guard let from = (size + 1..<size + 3).first(where: { text($0) == "from" }) else {
      return false
    }
    return quantities.first { $0 > from } != old
  }

  /// `1,305 new claims (Q1: 1,412), 7.6 % lower`, `3,150 beat the forecast of 2,400 by 31 %`.
  private func onlyTwo(
    _ levels: [Level], _ told: ToldGap, _ kind: Figure.Kind
  ) -> (old: Level, new: Level)? {
    guard levels.count == 2, quantities.count(where: { self.kind($0) == .percent }) == 1,
      quantities.count <= 3
    else { return nil }
    return levelPair(of: told, of: kind, besides: []).flatMap { base(of: $0, told.isLess) }
  }

  /// `15 % next year, to £15.3m from this year's £18.0m`.
  private func leading(from start: Int, _ levels: [Level]) -> (old: Level, new: Level)? {
    let end = (start..<min(tokens.count, start + 8)).first { text($0) == "to" || isQuantity($0) }
    guard let to = end, text(to) == "to",
      let place = levels.firstIndex(where: { $0.value.token > to }),
      levels[place].value.token - to <= 3, levels.indices.contains(place + 1)
    else { return nil }
    let (new, old) = (levels[place], levels[place + 1])
    let between = new.value.token + 1..<old.value.token
    guard let link = between.first(where: { text($0) == "from" }), link - new.value.token <= 2,
      old.value.token - link <= 6, !between.contains(where: { isMark($0, ",;:") })
    else { return nil }
    return (old, new)
  }

  /// The only two levels with years, both in front of the size and told as a conclusion of them.
  private func dated(_ levels: [Level], _ token: Int) -> (old: Level, new: Level)? {
    let placed = levels.filter { $0.value.year != nil && $0.value.token < token }
    guard placed.count == 2, let first = placed[0].value.year, let last = placed[1].value.year,
      first != last, !placed.contains(where: \.isMark), token - placed[1].value.token <= 12,
      (placed[1].value.token..<token).contains(where: { isMark($0, ",;:-(") }),
      !(placed[1].value.token + 1..<token).contains(where: {
        isQuantity($0) && kind($0) != .money
          && kind($0) != .count
      }),
      // The years belong to the values themselves, and nothing else is held against.
      !isOfOtherBase(token)
    else { return nil }
    return first < last ? (placed[0], placed[1]) : (placed[1], placed[0])
  }

  /// `In 2022/23 there were 2,190. This year's figure is 1,878, down 14.2 %`: one level here, one before.
  private func withBefore(
    _ levels: [Level], _ token: Int, _ kind: Figure.Kind
  ) -> (old: Level, new: Level)? {
    guard levels.count == 1, let own = levels.first, !own.isMark, own.value.token < token,
      token - own.value.token <= 8, !isOfOtherBase(token),
      !(own.value.token + 1..<token).contains(where: { isQuantity($0) }),
      let before = levelsBefore(kind), before.count == 1, let other = before.first, !other.isMark,
      let order = inTime(other, own)
    else { return nil }
    return order
  }

  private func isOfOtherBase(_ token: Int) -> Bool {
    let end = (token + 1..<tokens.count).first { isMark($0, ",;:.)-") } ?? tokens.count
    return has(["than", "compared", "against", "since", "in", "on", "of"], in: token + 1..<end)
  }
}
