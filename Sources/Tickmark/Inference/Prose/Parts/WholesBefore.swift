import Figures
import Reports

/// The counts and amounts that stand in front of a passage, the nearest first: what it may go through.
struct WholesBefore {
  private(set) var wholes: [Term] = []

  private static let farthest = 8
  private static let most = 40

  /// The figures of the section up to the end of a sentence.
  init(_ study: Study, upTo said: Said) {
    let blocks = study.report.blocks
    var block = said.block
    while block >= 0, said.block - block <= Self.farthest, wholes.count < Self.most,
      blocks[block].section == said.section
    {
      let sentences = blocks[block].sentences
      let last = block == said.block ? min(said.number, sentences.count - 1) : sentences.count - 1
      for number in stride(from: last, through: 0, by: -1) {
        let exempt = study.exemptions[block][number]
        for index in sentences[number].figures.indices.reversed() where exempt[index] == nil {
          let figure = sentences[number].figures[index].figure
          guard figure.kind == .count || figure.kind == .money, figure.bounds == nil,
            figure.value >= 10
          else { continue }
          wholes.append(
            Term(
              figure, at: .prose(block: block, sentence: number, figure: index), label: "the text"))
        }
      }
      block -= 1
    }
  }

  /// Whether a whole stands in the sentence of a share or in the one before.
  func isNext(_ whole: Term, to share: PrintedShare, _ study: Study) -> Bool {
    guard case .prose(let block, let number, _) = whole.slot else { return false }
    let said = study.said[share.number]
    return block == said.block && said.number - number < 2 && isBefore(whole, share, study)
  }

  /// A count that a sentence states, with the things that it counts.
  struct Named {
    let term: Term
    let subject: Set<String>
  }

  /// The counts of a part of the draft that a share may be of, wherever they stand.
  static func all(of part: Int, in study: Study) -> [Named] {
    study.said.flatMap { said -> [Named] in
      guard said.part == part, said.cell == nil else { return [] }
      return said.claims.compactMap { claim in
        guard [.count, .total, .nOfM, .money].contains(claim.family),
          claim.family == .money || claim.certainty != .weak,
          let term = (claim.base ?? claim.stated).flatMap({ said.term($0) }),
          term.figure.bounds == nil, term.figure.value >= 50
        else { return nil }
        return Named(term: term, subject: Set(claim.base == nil ? claim.subject : claim.baseWords))
      }
    }
  }

  /// Adds the totals of tables.
  mutating func add(_ totals: [Term]) { wholes += totals }

  /// Whether a share was tied to one of these wholes, or to parts of its sentence.
  func holds(_ whole: [Term]) -> Bool {
    whole.count > 1 || whole.first.map { only in wholes.contains { $0.slot == only.slot } } ?? false
  }

  /// Whether a whole is printed in front of a share.
  func isBefore(_ whole: Term, _ share: PrintedShare, _ study: Study) -> Bool {
    guard case .prose(let block, let number, let figure) = whole.slot else { return true }
    let said = study.said[share.number]
    if (block, number) != (said.block, said.number) {
      return (block, number) < (said.block, said.number)
    }
    return said.sentence.figures[figure].range.upperBound <= share.range.lowerBound
  }
}

extension Slot {
  /// Whether it is a cell.
  var isTable: Bool {
    if case .cell = self { true } else { false }
  }

  /// Whether it is a figure of a sentence in front of another.
  func isBefore(_ said: Said) -> Bool {
    guard case .prose(let block, let number, _) = self else { return false }
    return (block, number) < (said.block, said.number)
  }
}
