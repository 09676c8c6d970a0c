import Tickmark

/// Checks that speak of a place without a figure of its own, by the block of the draft that holds it.
struct Flags {
  /// For each block that has any, its checks in reading order.
  private var byBlock: [Int: [Int]] = [:]
  /// Checks of the draft whose line no block holds.
  private(set) var unplaced: [Int] = []

  init(_ dossier: Dossier) {
    let audit = dossier.audit
    let blocks = audit.report.blocks
    for index in audit.checks.indices where dossier.marks.figures[index] == nil {
      let check = audit.checks[index]
      guard check.place.file == audit.report.file, !dossier.marks.references[index].isEmpty else {
        continue
      }
      if let block = Flags.block(of: check.place, in: blocks) {
        byBlock[block, default: []].append(index)
      } else {
        unplaced.append(index)
      }
    }
  }

  /// The checks that stand at a block.
  func at(_ block: Int) -> [Int] { byBlock[block] ?? [] }

  private static func block(of place: Place, in blocks: [Block]) -> Int? {
    // Blocks stand in reading order, so that the last one that starts above the line is near.
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].lines.lowerBound <= place.line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let near = (max(0, low - 8)..<low).reversed().filter {
      blocks[$0].lines.contains(place.line)
    }
    let telling = near.first { block in
      blocks[block].sentences.contains { $0.text == place.sentence }
    }
    return telling ?? near.first ?? low - 1
  }
}
