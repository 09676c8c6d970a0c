/// Finds the word that was probably meant.
enum NearMiss {
  /// The nearest of the known words, where it is near enough to be worth asking.
  static func of(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().utf8)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(typed, Array(candidate.lowercased().utf8))
      if distance <= best.map({ $0.distance - 1 }) ?? max(1, min(3, candidate.utf8.count / 3)) {
        best = (candidate, distance)
      }
    }
    if let best { return best.word }
    let begun = known.filter { $0.hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// How many letters have to be put in, taken out, changed or swapped with their neighbour.
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        let change = previous[j] + (first[i] == second[j] ? 0 : 1)
        var least = min(change, previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          least = min(least, twoBack[j - 1] + 1)
        }
        row.append(least)
      }
      (twoBack, previous) = (previous, row)
    }
    return previous[second.count]
  }
}
