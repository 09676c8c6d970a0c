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
      let headings = items == 0 ? ties.numberedHeadings(below: said, of: claim) : 0
      guard items + headings > 0 else { return [] }
      found = items + headings
      isSure =
        isSure && items > 1 && said.sentence.text.hasSuffix(":")
        && ties.isOneList(said.block + 1, of: items)
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
  /// The items of the list right below a sentence that ends its paragraph; bullets below a numbered item
  /// end where the numbers go on.
  func items(below said: Said) -> Int {
    let blocks = study.report.blocks
    guard said.number == blocks[said.block].sentences.count - 1 else { return 0 }
    let own = blocks[said.block].number
    var count = 0
    for block in blocks[(said.block + 1)...] {
      switch block.content {
      case .item where own > 0 && block.number == own + 1: return count
      case .item: count += 1
      case .gap where count == 0: continue
      default: return count
      }
    }
    return count
  }

  /// Whether the items of a list are of one make and end with the last: not when all but the last have
  /// a name and a colon in front, or when the last goes on in the next line.
  func isOneList(_ first: Int, of count: Int) -> Bool {
    let items = study.report.blocks[first...].filter { !$0.sentences.isEmpty }.prefix(count)
      .compactMap { $0.sentences.first?.text }
    guard let last = items.last else { return false }
    let isNamed = items.map { $0.utf8.prefix(40).contains(UInt8(ascii: ":")) }
    let isOdd = isNamed.dropLast().allSatisfy(\.self) && isNamed.last == false && count > 2
    return !isOdd && !last.hasSuffix(" and") && !last.contains("; and ") && !last.hasSuffix(";")
      && !last.hasSuffix(",")
  }

  /// Headings further down that number the announced things: Stage 1, Stage 2, Stage 3.
  func numberedHeadings(below said: Said, of claim: ProseClaim) -> Int {
    var next = 1
    for block in study.report.blocks[(said.block + 1)...].prefix(60) {
      guard study.report.sections[block.section].part == said.part else { break }
      guard case .heading(let title, _) = block.content else { continue }
      let words = Label(title.text).words
      if words.count > 1, claim.subject.contains(words[0]), words[1] == String(next) { next += 1 }
    }
    return next - 1
  }
}
