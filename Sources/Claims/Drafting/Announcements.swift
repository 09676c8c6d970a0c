import Figures
import Reports

/// Words that promise a chart, a table or a list elsewhere on the page.
public struct Announcement: Hashable, Sendable {
  /// What is promised.
  public enum What: String, Hashable, Sendable, CaseIterable {
    case chart, table, list, appendix, figures
  }

  /// Where it is promised.
  public enum Where: String, Hashable, Sendable, CaseIterable {
    case below, above, overleaf, attached
  }

  /// What is promised.
  public var what: What
  /// Where it is promised.
  public var place: Where
  /// The bytes of the sentence.
  public var range: Range<Int>

  /// Makes an announcement.
  public init(_ what: What, _ place: Where, in range: Range<Int>) {
    self.what = what
    self.place = place
    self.range = range
  }

  private static let things: [String: What] = [
    "chart": .chart, "charts": .chart, "graph": .chart, "graphs": .chart, "diagram": .chart,
    "diagrams": .chart, "map": .chart, "infographic": .chart, "plot": .chart, "table": .table,
    "tables": .table, "list": .list, "bullets": .list, "appendix": .appendix,
    "appendices": .appendix, "figures": .figures, "data": .figures, "breakdown": .table,
  ]

  private static let places: [String: Where] = [
    "below": .below, "following": .below, "beneath": .below, "underneath": .below,
    "above": .above, "overleaf": .overleaf, "attached": .attached, "follows": .below,
  ]

  /// The announcements of a sentence in reading order.
  public static func find(in sentence: Sentence) -> [Announcement] {
    let tokens = TokenReader.tokens(of: sentence)
    var result: [Announcement] = []
    for (index, token) in tokens.enumerated() {
      guard let what = things[token.text] else { continue }
      guard let (place, other) = place(of: what, at: index, tokens) else { continue }
      let low = min(tokens[other].range.lowerBound, token.range.lowerBound)
      let high = max(tokens[other].range.upperBound, token.range.upperBound)
      if let last = result.last, last.range.overlaps(low..<high) { continue }
      result.append(Announcement(what, place, in: low..<high))
    }
    return result
  }

  private static func place(of what: What, at index: Int, _ tokens: [Token]) -> (Where, Int)? {
    func text(_ offset: Int) -> String {
      tokens.indices.contains(offset) ? tokens[offset].text : ""
    }
    // `The following three charts`, `the below table`.
    for offset in 1...4 where tokens.indices.contains(index - offset) {
      let word = text(index - offset)
      if let place = places[word], word != "attached" || what == .appendix {
        let isAdverb = word == "below" || word == "above"
        let isFree = (index - offset + 1..<index).allSatisfy {
          !["of", "is", "was", "by", "in"].contains(text($0)) && !tokens[$0].isMark(".,;:")
        }
        if isFree, !isAdverb || ["the", "this", "see"].contains(text(index - offset - 1)) {
          return (place, index - offset)
        }
      }
      if tokens[index - offset].isMark(".;:") { break }
    }
    // `The chart below`, `tables 2 and 3 overleaf`, `the graph on the next page`.
    for offset in 1...4 where tokens.indices.contains(index + offset) {
      let word = text(index + offset)
      if tokens[index + offset].isMark(".,;:") { break }
      if let place = places[word], word != "following" {
        let isBound = text(index + offset + 1)
        // `Below target` and `above average` are no places.
        if ["target", "average", "the", "expected", "national"].contains(isBound), offset > 1 {
          break
        }
        // `The table follows the boats that came in 2023`.
        if word == "follows", ["the", "those", "a", "all", "our", "each"].contains(isBound) {
          break
        }
        return (place, index + offset)
      }
      if word == "page", text(index + offset - 1) == "next" { return (.overleaf, index + offset) }
      if ["shows", "show", "of", "is", "are", "provides", "that"].contains(word) { break }
    }
    // `Below is a chart`, `shown below in the table`.
    if text(index - 1) == "a" || text(index - 1) == "the" {
      if ["is", "are"].contains(text(index - 2)), text(index - 3) == "below" {
        return (.below, index - 3)
      }
      if text(index - 2) == "in", text(index - 3) == "below" { return (.below, index - 3) }
    }
    return nil
  }
}
