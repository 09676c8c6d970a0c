import Claims
import Figures
import Reports

/// Totals that a sentence gives of the list in front of it or below it: `all 454 calls`.
extension ProseTies {
  /// The figures of the one list beside the sentence, where it speaks of all of them together.
  func listedTogether(_ claim: ProseClaim, _ said: Said) -> [Reading] {
    guard [.count, .total].contains(claim.family), claim.base == nil, claim.hedge == nil,
      claim.back == nil || claim.back == .thoseN, said.cell == nil, let index = claim.stated,
      case .paragraph = study.report.blocks[said.block].content
    else { return [] }
    let isAll = isCalledAll(index, said.sentence)
    let lists = [list(from: said.block, by: -1), list(from: said.block, by: 1)].compactMap(\.self)
    return lists.compactMap { list in
      guard list.terms.count >= 3 else { return nil }
      let isBroken = list.isBelow && Self.breaksDown(said.sentence)
      let isOfTimes = list.areTimes && isAll
      return Reading(
        statement: .sum, terms: list.terms, rank: isAll || isBroken ? 0 : 1,
        isProof: isOfTimes || isBroken && claim.certainty == .strong)
    }
  }

  private struct FigureList {
    var terms: [Term] = []
    var areTimes = true
    let isBelow: Bool
  }

  /// `All 454`, `a total of 454`, `454 in total`.
  private func isCalledAll(_ figure: Int, _ sentence: Sentence) -> Bool {
    let range = sentence.figures[figure].range
    let before = Label(String(decoding: sentence.text.utf8.prefix(range.lowerBound), as: UTF8.self))
    let after = Label(
      String(decoding: sentence.text.utf8.dropFirst(range.upperBound), as: UTF8.self))
    let front = before.words.suffix(2)
    return front.last == "all" || Array(front) == ["total", "of"]
      || Array(after.words.prefix(2)) == ["in", "total"]
      || Array(after.words.prefix(2)) == ["in", "all"]
  }

  /// Whether a sentence ends in a colon and says that what follows makes up what it counts.
  private static func breaksDown(_ sentence: Sentence) -> Bool {
    guard sentence.text.utf8.last(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: ":") else {
      return false
    }
    let words = Label(sentence.text).words
    return zip(words, words.dropFirst() + [""]).contains { word, next in
      word == "breakdown" || word == "comprising" || word == "comprised" || word == "consisting"
        || ["broken", "split"].contains(word) && ["down", "by", "between", "into"].contains(next)
        || word == "made" && next == "up"
    }
  }

  /// The items next to a block that each print one count and its name.
  private func list(from start: Int, by step: Int) -> FigureList? {
    var list = FigureList(isBelow: step > 0)
    var block = start + step
    while study.report.blocks.indices.contains(block) {
      switch study.report.blocks[block].content {
      case .gap: break
      case .item(let sentences):
        guard let item = item(sentences, block) else { return nil }
        list.terms.append(item.term)
        list.areTimes = list.areTimes && item.isTime
      default: return list.terms.isEmpty ? nil : list
      }
      block += step
    }
    return list.terms.isEmpty ? nil : list
  }

  private func item(_ sentences: [Sentence], _ block: Int) -> (term: Term, isTime: Bool)? {
    guard let sentence = sentences.first, sentences.count == 1 else { return nil }
    let counts = sentence.figures.indices.filter { sentence.figures[$0].figure.kind == .count }
    guard counts.count == 1, !sentence.figures.contains(where: { $0.figure.kind == .money }) else {
      return nil
    }
    let isTime = sentence.figures.contains {
      [.period, .year, .date].contains($0.figure.kind)
    }
    let term = Term(
      sentence.figures[counts[0]].figure,
      at: .prose(block: block, sentence: 0, figure: counts[0]), label: "the list")
    return term.figure.bounds == nil ? (term, isTime) : nil
  }
}
