import Figures
import Reports

extension Inference {
  /// The last item of a list that is named a total is the sum of the items above it.
  public static let totalsOfLists = Inference("totalsOfLists") { study in
    var relations: [Relation] = []
    var items: [ListedFigure] = []
    for (index, block) in study.report.blocks.enumerated() {
      if case .gap = block.content { continue }
      guard case .item(let sentences) = block.content,
        let item = ListedFigure(sentences, block: index)
      else {
        items = []
        continue
      }
      guard item.isTotal else {
        items.append(item)
        continue
      }
      // Two figures and their total may as well be three of a kind.
      if items.count > 2, items.allSatisfy({ $0.term.figure.kind == item.term.figure.kind }) {
        relations.append(
          Relation(
            rule: "total-row", .sum, stated: item.term, terms: items.map(\.term),
            address: study.report.sections[block.section].path + ["list", item.label]))
      }
      items = []
    }
    return relations
  }
}

/// An item of a list that is a name and one figure at its end: “Asbestos – 17”.
private struct ListedFigure {
  let label: String
  let term: Term

  init?(_ sentences: [Sentence], block: Int) {
    guard sentences.count == 1, let sentence = sentences.first, sentence.figures.count == 1,
      let found = sentence.figures.first, [.count, .money].contains(found.figure.kind),
      found.range.upperBound >= sentence.text.utf8.count - 1
    else { return nil }
    let name = String(decoding: sentence.text.utf8.prefix(found.range.lowerBound), as: UTF8.self)
    guard !Label(name).isEmpty else { return nil }
    label = name
    term = Term(
      found.figure, at: .prose(block: block, sentence: 0, figure: 0), label: Label(name).text)
  }

  var isTotal: Bool {
    let words = Label(label).words
    return words.first == "total" || words == ["grand", "total"] || words == ["overall"]
  }
}
