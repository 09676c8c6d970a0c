import Claims
import Figures
import Reports

/// Bases that a share calls by what was said of them: `640 enrolled and 512 completed it. Of those completing,
/// 461 (90 %) …`, `89 (75 %) of the accepted ones`.
extension ProseTies {
  /// The one count of the passage beside whose figure the words for the base stand.
  func calledBase(of part: Term, as share: Term, _ said: Said) -> Term? {
    let sentences = study.report.blocks[said.block].sentences
    guard said.cell == nil, sentences.indices.contains(said.number), part.figure.kind == .count,
      case .prose(said.block, said.number, let first) = part.slot,
      case .prose(said.block, said.number, let other) = share.slot, first != other
    else { return nil }
    let last = max(first, other)
    let key =
      callInFront(of: said.sentence.figures[first].range.lowerBound, said)
      ?? callBehind(said.sentence.figures[last].range.upperBound, said)
      ?? callBetween(said.sentence.figures[first].range, said.sentence.figures[other].range, said)
    guard let key else { return nil }
    let counted = (max(0, said.number - 2)...said.number).flatMap { number in
      sentences[number].figures.indices.compactMap { index -> Term? in
        guard number < said.number || index < first,
          sentences[number].figures[index].figure.kind == .count,
          isCalled(key, index, sentences[number])
        else { return nil }
        return term(block: said.block, number, index)
      }
    }
    return counted.count == 1 ? counted.first { $0.figure.value >= part.figure.value } : nil
  }

  /// `Of those completing, 461`, `; of the interviews accepted, 89`.
  private func callInFront(of figure: Int, _ said: Said) -> String? {
    let front = Array(said.sentence.text.utf8.prefix(figure).suffix(70))
    guard let comma = front.lastIndex(of: UInt8(ascii: ",")) else { return nil }
    let between = Label(String(decoding: front[comma...], as: UTF8.self)).words
    guard Set(between).isSubset(of: Self.hedges) else { return nil }
    let start = front[..<comma].lastIndex { Self.marks.contains($0) }.map { $0 + 1 } ?? 0
    guard start > 0 || said.sentence.text.utf8.prefix(figure).count <= 70 else { return nil }
    return key(of: Label(String(decoding: front[start..<comma], as: UTF8.self)).words)
  }

  /// `620 (90 %) of the concluded enquiries`.
  private func callBehind(_ figure: Int, _ said: Said) -> String? {
    var behind = said.sentence.text.utf8.dropFirst(figure).prefix(60)
    if behind.first == UInt8(ascii: ")") { behind = behind.dropFirst() }
    let phrase = behind.prefix { !Self.marks.contains($0) && $0 != UInt8(ascii: ",") }
    return key(of: Array(Label(String(decoding: Array(phrase), as: UTF8.self)).words.prefix(4)))
  }

  /// `241 of the referrals, or 22 %`, `nine of the open cases (27 %)`.
  private func callBetween(_ part: Range<Int>, _ share: Range<Int>, _ said: Said) -> String? {
    guard part.upperBound < share.lowerBound else { return nil }
    let gap = said.sentence.text.utf8.prefix(share.lowerBound).dropFirst(part.upperBound)
    let phrase = gap.prefix { !Self.marks.contains($0) && $0 != UInt8(ascii: ",") }
    let words = Label(String(decoding: Array(phrase), as: UTF8.self)).words
    let last = phrase.last { $0 != UInt8(ascii: " ") }
    guard phrase.count < gap.count, (3...4).contains(words.count), words[0] == "of",
      words[1] == "the", last == UInt8(ascii: "s"), words[2].utf8.count > 3
    else { return nil }
    return words[2]
  }

  /// The participle by which `of the` or `of those` calls its base.
  private func key(of words: [String]) -> String? {
    guard words.count > 2, words.count < 7, words[0] == "of",
      ["the", "those", "these", "all"].contains(words[1]),
      !words.contains(where: { $0.utf8.contains { (48...57).contains($0) } })
    else { return nil }
    return words.dropFirst(2).last { word in
      word.utf8.count > 5 && (word.hasSuffix("ed") || word.hasSuffix("ing"))
    }
  }

  /// Whether the word stands right in front of a figure or behind it, with no other figure between.
  private func isCalled(_ key: String, _ figure: Int, _ sentence: Sentence) -> Bool {
    let text = sentence.text.utf8
    let range = sentence.figures[figure].range
    let start = figure > 0 ? sentence.figures[figure - 1].range.upperBound : 0
    let end =
      figure + 1 < sentence.figures.count
      ? sentence.figures[figure + 1].range.lowerBound : text.count
    func words(_ bytes: some Sequence<UInt8>) -> [String] {
      Label(String(decoding: Array(bytes), as: UTF8.self)).words
    }
    let front = words(text.prefix(range.lowerBound).dropFirst(start)).suffix(3)
    let behind = words(text.prefix(end).dropFirst(range.upperBound)).prefix(5)
    return (front + behind).contains { Self.areOneWord($0, key) }
  }

  /// Whether two words are of one verb: completed, completing; challenged, challenge.
  private static func areOneWord(_ left: String, _ right: String) -> Bool {
    func stem(_ word: String) -> Substring {
      word.hasSuffix("ed")
        ? word.dropLast(2)
        : word.hasSuffix("ing")
          ? word.dropLast(3) : word.hasSuffix("e") ? word.dropLast() : word[...]
    }
    return stem(left) == stem(right)
  }

  private static let marks = Set(";.:()".utf8)
  private static let hedges: Set<String> = [
    "only", "just", "some", "about", "around", "almost", "nearly", "over", "a", "total", "of",
  ]
}
