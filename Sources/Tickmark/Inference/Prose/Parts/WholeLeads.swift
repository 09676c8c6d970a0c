import Claims
import Figures
import Reports

/// The sentences that stand in front of a list or a table, or behind it, with the amounts they tell.
struct WholeLead {
  /// An amount that may be the whole.
  struct Candidate {
    let term: Term
    /// The sentence by its number in the lead.
    let sentence: Int
    let range: Range<Int>
  }

  private let sentences: [(block: Int, number: Int, sentence: Sentence)]
  let candidates: [Candidate]

  /// Whether it tells an amount.
  func holds(_ candidate: Candidate) -> Bool {
    candidates.contains { $0.term.slot == candidate.term.slot }
  }

  /// The sentences of the one or two paragraphs in front, back to the first that tells an amount.
  init(before block: Int, _ kind: Figure.Kind, in study: Study) {
    let blocks = study.report.blocks
    var found: [Int] = []
    var paragraphs = 0
    for other in stride(from: block - 1, through: max(0, block - 5), by: -1) {
      guard blocks[other].section == blocks[block].section else { break }
      if case .gap = blocks[other].content { continue }
      if case .heading = blocks[other].content {
        found.append(other)
        break
      }
      guard case .paragraph = blocks[other].content else { break }
      found.append(other)
      paragraphs += 1
      if paragraphs == 2 || Self.tells(kind, other, study) { break }
    }
    self.init(found.reversed(), kind, in: study)
  }

  /// The sentences of one item, above those that are set in below it.
  init(of block: Int, _ kind: Figure.Kind, in study: Study) { self.init([block], kind, in: study) }

  /// The sentences of the paragraph behind.
  init(after block: Int, _ kind: Figure.Kind, in study: Study) {
    let blocks = study.report.blocks
    let next = blocks.indices.dropFirst(block + 1).prefix(2).first { other in
      if case .gap = blocks[other].content { return false }
      return true
    }
    guard let next, blocks[next].section == blocks[block].section,
      case .paragraph = blocks[next].content
    else {
      self.init([], kind, in: study)
      return
    }
    self.init([next], kind, in: study)
  }

  private init(_ blocks: [Int], _ kind: Figure.Kind, in study: Study) {
    let sentences = blocks.flatMap { block in
      study.report.blocks[block].sentences.enumerated().map {
        (block: block, number: $0.offset, sentence: $0.element)
      }
    }
    self.sentences = sentences
    candidates = sentences.indices.flatMap { index -> [Candidate] in
      let (block, number, sentence) = sentences[index]
      return Self.amounts(kind, block, number, study).map { figure in
        Candidate(
          term: Term(
            sentence.figures[figure].figure,
            at: .prose(block: block, sentence: number, figure: figure), label: "the text"),
          sentence: index, range: sentence.figures[figure].range)
      }
    }
  }

  private static func tells(_ kind: Figure.Kind, _ block: Int, _ study: Study) -> Bool {
    study.report.blocks[block].sentences.indices.contains {
      !amounts(kind, block, $0, study).isEmpty
    }
  }

  private static func amounts(
    _ kind: Figure.Kind, _ block: Int, _ number: Int, _ study: Study
  ) -> [Int] {
    let sentence = study.report.blocks[block].sentences[number]
    let exempt = study.exemptions[block]
    return sentence.figures.indices.filter { index in
      let figure = sentence.figures[index].figure
      return figure.kind == kind && figure.bounds == nil && figure.value > 1
        && exempt[number][index] == nil
    }
  }

  // MARK: What the words say

  /// Whether a sentence says that what stands below goes through what it tells.
  private func announces(_ index: Int) -> Bool {
    let (_, _, sentence) = sentences[index]
    let isLast = index == sentences.count - 1
    if isLast, sentence.text.utf8.last(where: { $0 != 0x20 }) == 0x3A { return true }
    let words = Label(sentence.text).words
    // `Table 1: Visits by branch` is a caption.
    guard !["table", "figure", "chart"].contains(words.first ?? "") else { return false }
    return words.contains(where: Self.announcing.contains)
      || zip(words, words.dropFirst()).contains { first, second in
        ["set", "break", "breaks"].contains(first) && ["out", "down"].contains(second)
          || first == "between" && second == "them"
      }
  }

  private static let announcing: Set<String> = Label.words([
    "follows", "following", "below", "table", "breakdown", "bullets", "comprised", "comprising",
    "comprise", "consisting", "consisted",
  ])

  /// The amounts that words announce to be gone through below, nearest first.
  var announced: [Candidate] {
    guard let last = sentences.indices.last(where: announces) else { return [] }
    let own = candidates.filter { $0.sentence == last }
    // `Those that were rose:` goes through others than the sentence before counts.
    guard !own.isEmpty || Label(sentences[last].sentence.text).words.first != "those" else {
      return []
    }
    let found = own.isEmpty ? candidates : own
    guard !isSelective(last), !found.contains(where: { isSelective($0.sentence) }) else {
      return []
    }
    return found
  }

  /// The amounts of what a heading counts, of all, or of a bracket that calls them `n`.
  func named(_ names: Set<String>) -> [Candidate] {
    candidates.filter { candidate in
      !isSelective(candidate.sentence)
        && (isNumber(candidate) || isOfAll(candidate) || self.names(candidate, names))
    }
  }

  /// Whether the words behind an amount, or the one in front, are those of a heading.
  func names(_ candidate: Candidate, _ names: Set<String>) -> Bool {
    guard !names.isEmpty else { return false }
    return !names.isDisjoint(with: nouns(behind: candidate))
      || words(before: candidate).last.flatMap { Wording.normal($0) }.map(names.contains) ?? false
  }

  /// The one or two amounts of the paragraph right in front.
  var nearest: [Candidate] {
    guard let last = sentences.last?.block else { return [] }
    let own = candidates.filter { sentences[$0.sentence].block == last }
    return own.count <= 2 && !own.contains(where: { isSelective($0.sentence) }) ? own : []
  }

  /// Whether the sentence of an amount, or one behind it, tells of what one case may have several of.
  func mayOverlap(_ candidate: Candidate) -> Bool {
    sentences[candidate.sentence...].contains { PartRow.mayOverlap($0.sentence.text) }
  }

  /// `(n=654)`.
  private func isNumber(_ candidate: Candidate) -> Bool {
    let text = sentences[candidate.sentence].sentence.text.utf8.prefix(candidate.range.lowerBound)
    let front = text.suffix(6).filter { $0 != 0x20 }.suffix(2)
    return [[0x6E, 0x3D], [0x4E, 0x3D]].contains(Array(front))
  }

  /// `A total of 412`, `412 in all`.
  private func isOfAll(_ candidate: Candidate) -> Bool {
    let front = words(before: candidate)
    let behind = words(behind: candidate).prefix(5)
    let isBetween = zip(front, front.dropFirst()).contains { $0 == "between" && $1 == "them" }
    return isBetween || front.suffix(2) == ["total", "of"]
      || ["altogether", "together", "overall"].contains(front.first ?? "")
      || front.prefix(2) == ["in", "all"]
      || zip(behind, behind.dropFirst()).contains { first, second in
        first == "in" && ["total", "all"].contains(second) || first == "between" && second == "them"
      }
  }

  private func words(before candidate: Candidate) -> [String] {
    let text = sentences[candidate.sentence].sentence.text.utf8.prefix(candidate.range.lowerBound)
    return Label(String(decoding: Array(text.suffix(60)), as: UTF8.self)).words
  }

  private func words(behind candidate: Candidate) -> [String] {
    let text = sentences[candidate.sentence].sentence.text.utf8.dropFirst(
      candidate.range.upperBound)
    return Label(
      String(decoding: Array(text.prefix(60).prefix { $0 != 0x2E && $0 != 0x3B }), as: UTF8.self)
    ).words
  }

  private func nouns(behind candidate: Candidate) -> Set<String> {
    Set(words(behind: candidate).prefix(4).compactMap { Wording.normal($0) })
  }

  /// Whether a remark says that the counts leave some out or overlap.
  var leavesOut: Bool {
    sentences.contains { _, _, sentence in
      guard Remarks.leavesCasesOut(sentence.text) || Remarks.allowsSeveralAnswers(sentence.text)
      else { return false }
      let words = Label(sentence.text).words
      return !words.contains("percentages") || !words.contains("rounding")
    }
  }

  /// Whether a sentence goes through some of what it counts, or through what may overlap.
  private func isSelective(_ index: Int) -> Bool {
    let text = sentences[index].sentence.text
    return Label(text).words.contains(where: Self.selecting.contains)
  }

  private static let selecting: Set<String> = Label.words([
    "top", "remainder", "rest", "remaining", "others", "half", "most", "main", "mainly", "largest",
    "biggest", "key", "example", "examples", "such",
    "include", "included", "includes", "including", "among", "selected", "some", "notable",
    "highlights", "particular", "principal", "leading", "commonest", "frequent", "several", "may",
    "could", "either", "asked", "mentioned", "cited", "raised", "wanted", "chose",
    "overlap", "also", "average", "common", "worst", "best", "highest", "lowest",
  ])
}
