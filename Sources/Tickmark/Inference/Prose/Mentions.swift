import Claims
import Reports

/// Finds which labels of a table a sentence names.
struct Mentions {
  private let words: [String]
  private let content: Set<String>

  init(_ said: Said) {
    words = said.label.words
    content = said.content
  }

  /// The labels that the sentence names: word for word, the longest at each place, or by all of
  /// their words that carry meaning.
  func find(_ labels: [String]) -> [Int] {
    var hits: [(label: Int, start: Int, length: Int)] = []
    var named: Set<Int> = []
    for (index, text) in labels.enumerated() {
      let label = Label(text)
      guard !label.isEmpty, !label.namesTotal else { continue }
      for start in starts(of: label.words) where !isNegated(start) {
        hits.append((index, start, label.words.count))
      }
      let meaning = Set(Wording.words(of: text))
      if meaning.count >= 2, meaning.isSubset(of: content) { named.insert(index) }
    }
    // “Not upheld” names one outcome, and not “upheld” as well.
    for hit in hits {
      let isInside = hits.contains {
        $0.length > hit.length && $0.start <= hit.start
          && $0.start + $0.length >= hit.start + hit.length
      }
      if !isInside { named.insert(hit.label) }
    }
    return named.sorted()
  }

  private func starts(of label: [String]) -> [Int] {
    guard let first = label.first, label.count <= words.count else { return [] }
    return words.indices.filter { start in
      words[start] == first && start + label.count <= words.count
        && words[start..<(start + label.count)].elementsEqual(label)
    }
  }

  private func isNegated(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    return ["not", "non", "partially", "partly", "part", "un", "wholly"].contains(words[start - 1])
      && words[start - 1] != "wholly"
  }
}
