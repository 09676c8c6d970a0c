import Reports
import Structure

/// What is read of a draft before anything is held against anything.
///
/// The layouts of its tables and what its sentences say need nothing of each other, so that several
/// hands can share the work.
struct FirstReading {
  private(set) var layouts: [Layout] = []
  private(set) var prose = Prose()

  private enum Piece: Sendable {
    case layouts([Layout])
    case prose(Prose)
  }

  init(
    _ report: Report, hints: [[Glance.Hints]], isRounded: [Bool], period: Period?, hands: Hands
  ) {
    let stretches = hands.stretches(of: report.blocks.count)
    let pieces = hands.results(of: stretches.count + 1) { piece -> Piece in
      if piece < stretches.count {
        return .prose(Prose(report, blocks: stretches[piece], hints: hints, period: period))
      }
      return .layouts(
        report.tables.indices.map { Layout(of: report.tables[$0], isRounded: isRounded[$0]) })
    }
    for piece in pieces {
      switch piece {
      case .layouts(let layouts): self.layouts = layouts
      case .prose(let read): prose.append(read)
      }
    }
    prose.name(by: LabelIndex.byPart(report, layouts))
  }
}
