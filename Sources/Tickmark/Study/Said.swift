import Claims
import Figures
import Reports
import Structure

/// A claim as the grammar read it; the rule language has a word of the same name.
public typealias ProseClaim = Claims.Claim

/// A sentence of the draft with what it claims.
public struct Said: Sendable {
  /// The block that holds it.
  public let block: Int
  /// Its number in the block.
  public let number: Int
  /// The sentence.
  public let sentence: Sentence
  /// What it claims about figures.
  public let claims: [ProseClaim]
  /// The part that it belongs to; the words of a cell belong to none that tables are looked up in.
  public let part: Int
  /// The section that it belongs to.
  public let section: Int

  /// The words in order.
  var words: [String]
  /// The rows and columns that the sentence names, by table.
  var named: [Int: LabelIndex.Named] = [:]

  /// The cell whose words these are, where they stand in a table.
  var cell: (table: Int, row: Int, column: Int)?

  /// A figure of the sentence as a term.
  func term(_ figure: Int, as kind: Figure.Kind? = nil, label: String = "the text") -> Term? {
    guard sentence.figures.indices.contains(figure) else { return nil }
    let found = sentence.figures[figure].figure
    let slot: Slot
    if let cell {
      slot = .words(table: cell.table, row: cell.row, column: cell.column, figure: figure)
    } else {
      slot = .prose(block: block, sentence: number, figure: figure)
    }
    return Term(kind.map(found.asKind) ?? found, at: slot, label: label)
  }

  /// Where a claim is by meaning: its section and its words without their digits.
  func address(_ claim: ProseClaim, in study: Study) -> [String] {
    study.report.sections[section].path + [sentence.withoutDigits, claim.family.rawValue]
  }
}

extension Sentence {
  /// The words without their digits: what stays the same when a figure is mended.
  var withoutDigits: String {
    String(decoding: text.utf8.filter { !$0.isDigit }, as: UTF8.self)
  }
}

extension Study {
  /// Where the sentences from one of a block on begin among those that were kept, in reading order.
  func start(block: Int, number: Int) -> Int {
    var (low, high) = (0, said.count)
    while low < high {
      let middle = (low + high) / 2
      if (said[middle].block, said[middle].number) < (block, number) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// A sentence of a paragraph, where it was kept.
  func said(block: Int, number: Int) -> Said? {
    let index = start(block: block, number: number)
    guard said.indices.contains(index), said[index].block == block, said[index].number == number,
      said[index].cell == nil
    else { return nil }
    return said[index]
  }
}
