import Tickmark

/// Finds the word that was probably meant.
enum NearMiss {
  /// The nearest of the known words, where it is near enough to be worth asking.
  static func of(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().utf8)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = Label.editDistance(typed, Array(candidate.lowercased().utf8))
      if distance <= best.map({ $0.distance - 1 }) ?? max(1, min(3, candidate.utf8.count / 3)) {
        best = (candidate, distance)
      }
    }
    if let best { return best.word }
    let begun = known.filter { $0.hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }
}
