import Claims
import Figures
import Reports

extension Inference {
  /// A count of things that are named or listed is the number of things that stand there.
  public static let listCounts = ofClaims("listCounts") { ties, claim, said in
    guard claim.family == .listCount, let stated = ProseTies.stated(claim, said),
      let wanted = stated.figure.value.int
    else { return [] }
    let found: Int
    var isSure = claim.certainty == .strong
    if let named = claim.named {
      found = named
    } else {
      let items = ties.items(below: said)
      guard items > 0 else { return [] }
      found = items
      isSure = isSure && said.sentence.text.hasSuffix(":")
    }
    var relation = Relation(
      rule: "list-count", .decided(found == wanted ? .agrees : .contradicts), stated: stated,
      message: found == wanted
        ? "\(stated.figure.text) are announced and \(found) are listed"
        : "\(stated.figure.text) are announced, but \(found) are listed",
      address: said.address(claim, in: ties.study))
    relation.isOnlyConfirming = !isSure
    return [relation]
  }
}

extension ProseTies {
  /// The items of the list right below a sentence that ends its paragraph.
  func items(below said: Said) -> Int {
    let blocks = study.report.blocks
    guard said.number == blocks[said.block].sentences.count - 1 else { return 0 }
    var count = 0
    for block in blocks[(said.block + 1)...] {
      switch block.content {
      case .item: count += 1
      case .gap where count == 0: continue
      default: return count
      }
    }
    return count
  }
}
