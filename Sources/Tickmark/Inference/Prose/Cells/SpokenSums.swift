import Claims
import Figures

/// Sums, differences and averages that a sentence makes of the places which it names.
extension SpokenBindings {
  private static let sumWords: Set<String> = ["together", "combined", "jointly", "them"]

  /// `Parking and Highways together account for 185 complaints, 35.7 % of the total`.
  mutating func readSums() {
    var index = 0
    while index < tape.pieces.count {
      guard tape.spot(index) != nil else {
        index += 1
        continue
      }
      let (spots, end) = list(from: index)
      if spots.count > 1 { readSum(spots, from: index, to: end) }
      index = end
    }
    readGap()
  }

  /// The names joined by commas and by an “and” before the last.
  private func list(from start: Int) -> (spots: [SpokenTape.Spot], end: Int) {
    var spots: [SpokenTape.Spot] = []
    var index = start
    while let spot = tape.spot(index) {
      spots.append(spot)
      index += 1
      var next = index
      if tape.isSign(next, ",") { next += 1 }
      let isLast = tape.word(next) == "and"
      if isLast { next += 1 }
      guard next > index, tape.spot(next) != nil else { break }
      index = next
      if isLast, let last = tape.spot(index) { return (spots + [last], index + 1) }
    }
    return (spots, index)
  }

  private mutating func readSum(_ spots: [SpokenTape.Spot], from start: Int, to end: Int) {
    var index = end
    while index < end + 8, tape.word(index) != nil { index += 1 }
    let words = (max(0, start - 3)..<index).compactMap { tape.word($0) }
    guard words.contains(where: Self.sumWords.contains), Set(spots).count == spots.count,
      let figure = tape.figure(index),
      !["by", "than", "from", "to"].contains(tape.word(index - 1) ?? ""),
      !["more", "fewer", "of", "less"].contains(tape.word(index + 1) ?? "") || isPercent(figure)
    else { return }
    if isPercent(figure) {
      let rest = (index + 1...index + 4).compactMap { tape.word($0) }
      if rest.first == "of", rest.contains("total") || rest.contains("all") || isThing(index + 2) {
        share(figure, spots, time)
      }
      return
    }
    let parts = spots.compactMap { terms($0, time) }
    guard parts.count == spots.count else { return }
    append(figure, .sum, parts.flatMap(\.self))
    readShareOfAll(index + 1, spots, time)
  }

  /// `The busiest was the first (131) and the quietest the third (5), a difference of 126`.
  private mutating func readGap() {
    guard
      let index = tape.pieces.indices.first(where: { tape.says(["difference", "of"], at: $0) }),
      let figure = tape.figure(index + 2)
    else { return }
    let spots = (0..<index).compactMap { tape.spot($0) }
    guard spots.count == 2, spots[0] != spots[1],
      let first = terms(spots[0], time), let second = terms(spots[1], time),
      first.count == 1, second.count == 1
    else { return }
    let ends = [first[0], second[0]].sorted { $0.figure.value < $1.figure.value }
    append(figure, .difference, ends)
  }

  private static let numbers = ["three": 3, "four": 4, "five": 5, "six": 6]

  /// `The average for a quarter was 97.5`, `the average of the five years is 376`.
  mutating func readAverage(_ index: Int) {
    guard ["for", "per", "of"].contains(tape.word(index + 1) ?? "") else { return }
    var next = index + 2
    if ["a", "each", "the"].contains(tape.word(next) ?? "") { next += 1 }
    let word = tape.word(next) ?? ""
    let number = Self.numbers[word]
    var value = next + (number == nil ? 1 : 2)
    while ["is", "was"].contains(tape.word(value) ?? "") { value += 1 }
    guard let figure = tape.figure(value) else { return }
    if word == "quarter", let quarters = terms(.quarters(1, 4), time) {
      append(figure, .mean, quarters)
    } else if let number, tape.word(next + 1) == "years", let years = table.years,
      years.count == number
    {
      append(figure, .mean, years)
    }
  }

  /// `Without East the total would have been 286`, `if the 46 about East are left out, 499 remain`.
  mutating func readLeftOut() {
    let words = tape.pieces.indices.compactMap { tape.word($0) }
    let isWithout = words.first == "without"
    let isIf =
      words.contains("left") && words.contains("out") && words.last?.hasPrefix("remain") ?? false
    guard isWithout || isIf,
      let index = tape.pieces.indices.first(where: { tape.spot($0) != nil }),
      let spot = tape.spot(index), case .row = spot, let own = terms(spot, time),
      let whole = table.total(time), own.count == 1, whole.count == 1,
      let place = tape.pieces.indices.first(where: { $0 > index && tape.figure($0) != nil }),
      let figure = tape.figure(place)
    else { return }
    if isWithout {
      guard tape.says(["the", "total", "would", "have", "been"], at: place - 5) else { return }
    }
    append(figure, .difference, own + whole)
    if isWithout, tape.says(["rather", "than"], at: place + 1), let total = tape.figure(place + 3) {
      append(total, .same, whole)
    }
  }
}
