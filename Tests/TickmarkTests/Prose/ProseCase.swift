import Testing

@testable import Tickmark

/// A short draft and what the audit must make of its sentences.
///
/// A case is one line: `expectation | draft`. `§` puts a heading with the period in front, `¶` starts
/// a new paragraph or item, and `[[A,B|x,1]]` is a table. A `~` in front marks what is not met yet.
struct ProseCase: Sendable, CustomTestStringConvertible {
  enum Expectation: Sendable {
    /// A check that states the figure agrees.
    case confirmed(String)
    /// An error or a warning stands on the figure, with the cause where it is named.
    case found(String, Cause?)
    /// No error and no warning.
    case silent
    /// No error and no warning, and the figure is not ticked.
    case unticked(String)
  }

  let family: String
  let isOpen: Bool
  let expectation: Expectation
  let draft: String

  var testDescription: String { "\(family): \(draft)" }

  static let all: [ProseCase] = [
    shares,
    changes,
    wholes,
    tables,
    services,
    wordings,
    styles,
    reports,
    smallTables,
    voices,
    furtherVoices,
    wholeDrafts,
    fieldVoices,
    caseLists,
    manyFigures,
    pairs,
    passages,
    boardReports,
    unitValues,
    wholesAndParts,
    commonWholes,
    namedCells,
    selfContainedShares,
    workedOut,
    wholesInFront,
    impossibleShares,
    otherMovements,
    otherRows,
    changeSizes,
    spokenCells,
    exhaustiveLists,
    nextPairs,
    answeredRows,
    standingAlone,
    levelWords,
    plainReckonings, closedRows,
    unmetSizes,
    soleBases,
    soleShares,
    unitTriples,
    levelGaps,
    soundLookAlikes, minutes, soleSizes, retoldCells, wholeReports, calledBases, stories,
    plainForms, neighbours, worded, spokenRecords, toldOfTables, leaningSentences,
    partsBelow,
    interlocks,
    retoldTables,
    soundAnnuals,
  ].flatMap(cases)

  private static func cases(_ text: String) -> [ProseCase] {
    var family = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("= ") {
        family = String(line.dropFirst(2))
        return nil
      }
      guard let bar = line.firstIndex(of: "|") else { return nil }
      let words = line[..<bar].split(separator: " ")
      let isOpen = words.first == "~"
      return ProseCase(
        family: family, isOpen: isOpen, expectation: expectation(words.dropFirst(isOpen ? 1 : 0)),
        draft: draft(line[line.index(after: bar)...].drop { $0 == " " }))
    }
  }

  private static func expectation(_ words: ArraySlice<Substring>) -> Expectation {
    let rest = words.dropFirst()
    let cause = rest.last.flatMap { Cause(rawValue: String($0)) }
    let figure = rest.dropLast(cause == nil ? 0 : 1).joined(separator: " ").lowercased()
    switch words.first {
    case "confirmed": return .confirmed(figure)
    case "found": return .found(figure, cause)
    case "unticked": return .unticked(figure)
    case "silent": return .silent
    // A word that means nothing must not pass for silence.
    default: return .found("no expectation: " + words.joined(separator: " "), nil)
    }
  }

  private static func draft(_ line: Substring) -> String {
    var text = ""
    var rest = line
    if rest.hasPrefix("§") {
      text = "# Annual report 2022/23\n\n"
      rest = rest.dropFirst(2)
    }
    while let mark = rest.firstIndex(where: { $0 == "¶" || $0 == "[" }) {
      text += rest[..<mark]
      rest = rest[mark...]
      if rest.hasPrefix("[["), let end = rest.firstIndex(of: "]") {
        text += "\n\n" + table(rest[..<end].dropFirst(2)) + "\n"
        rest = rest[end...].dropFirst(2)
      } else if rest.hasPrefix("¶ - ") {
        text += text.hasSuffix("\n- ") || text.contains("\n- ") ? "\n" : "\n\n"
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("¶") {
        text += "\n\n"
        rest = rest.dropFirst(2)
      } else {
        text += rest.prefix(1)
        rest = rest.dropFirst()
      }
    }
    return text + rest + "\n"
  }

  private static func table(_ text: Substring) -> String {
    let rows = text.split(separator: "|").map { row in
      "| " + row.split(separator: ",", omittingEmptySubsequences: false).joined(separator: " | ")
        + " |"
    }
    let width = text.prefix { $0 != "|" }.count { $0 == "," } + 1
    let rule = "|" + String(repeating: " --- |", count: width)
    return ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n")
  }
}
