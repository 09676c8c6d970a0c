import RulePacks
import Testing

@testable import Tickmark

/// Numbers that look random and are the same in every run.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }
}

@Suite("Any table at all")
struct RandomTests {
  private static let headings = [
    "Total", "Q1", "Q2", "2015/16", "2016/17", "%", "Number", "Percentage change", "Change",
    "Upheld",
    "Not upheld", "Average", "£000s", "", "Stage 1", "Percentage of Stage 1", "Year to date",
  ]
  private static let labels = [
    "Total", "Grand total", "Sub-total", "2015/16", "2016/17", "Fostering", "of which kinship", "",
    "Average", "% in time", "All", "Upheld", "Target", "<b>Adoption</b>", "– ", "30",
  ]
  private static let cells = [
    "", "-", "0", "1", "7", "12", "100", "1,250", "-3", "(4)", "33%", "50%", "100%", "12.5", "0%",
    "£5", "£1.2m", "£0.1m", "<5", "*", "[c]", "n/a", "TBC", "5 (10%)", "10% (5)", "12-15", "30*",
    "words", "99999999999999999999999999999999999999",
    "7777777777777777777777777777777777777777777777", "0.000001", "1e5", "12 March", "½", "2016/17",
    "170141183460469231731687303715884105727", "-170141183460469231731687303715884105727%",
  ]

  private static func sentence(_ dice: inout Dice) -> String {
    let (first, second) = (dice.roll(120), dice.roll(400))
    return dice.pick([
      "Of \(first) cases \(second)% rose by \(first).",
      "Fostering rose from \(first) to \(second).",
      "A total of \(second) complaints (\(first)%) were upheld, \(first)% more than last year.",
      "Complaints fell by \(first)%, or \(second) in all; the remaining \(first)% were late.",
      "In 2016/17 there were \(second), compared with 0 in 2015/16: a rise of \(first)%.",
      "The table below shows \(first) of \(second) plans; two thirds were late.",
      "Numbers doubled to 99999999999999999999999999999999999999 from \(second).",
      "Between \(first)% and \(second)% rose by 1\(first) percentage points to £\(second)m.",
    ])
  }

  private static func draft(_ seed: Int) -> String {
    var dice = Dice(seed)
    let (width, height) = (2 + dice.roll(6), 1 + dice.roll(8))
    var lines = [
      "# Report 2016/17", "",
      sentence(&dice), "",
    ]
    for row in 0...height {
      let cells = (0..<(width - (dice.roll(12) == 0 ? 1 : 0))).map { column in
        row == 0 ? dice.pick(headings) : column == 0 ? dice.pick(labels) : dice.pick(Self.cells)
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
      if row == 0 { lines.append("|" + String(repeating: "---|", count: width)) }
      if dice.roll(9) == 0 { lines += ["", "Words."] }
    }
    return lines.joined(separator: "\n")
  }

  @Test("An audit comes out whole, whatever the table says", arguments: 0..<200)
  func whole(_ seed: Int) throws {
    let draft = Self.draft(seed)
    try hold(try audit(draft, packs: Catalogue.packs))
    // The same as plain text with tabs, and as a delimited file.
    let cells = draft.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("|---")
    }.map { line in
      line.hasPrefix("| ") ? String(line.dropFirst(2).dropLast(2)) : String(line)
    }
    for (separator, format) in [("\t", Report.Format.txt), (";", .csv)] {
      let text = cells.map { $0.split(separator: " | ", omittingEmptySubsequences: false) }
        .map { $0.joined(separator: separator) }.joined(separator: "\n")
      try hold(try audit(text, packs: Catalogue.packs, as: format))
    }
  }

  /// What is true of every audit.
  private func hold(_ audit: Audit) throws {
    let summary = audit.summary
    let isWhole =
      Set(audit.checks.map(\.id)).count == audit.checks.count
      && summary.ticked + summary.contradicted + summary.unassessable + summary.unchecked
        + summary.exempt == audit.figures.count
      && audit.checks.allSatisfy { check in
        !check.message.isEmpty && (check.severity == nil) == (check.verdict == .agrees)
          && check.figures.allSatisfy(audit.figures.indices.contains)
          && (check.repair == nil || check.verdict == .contradicts)
          && (check.lane != .suggested || check.severity != .error)
      }
    #expect(isWhole)
    #expect(audit.summary.broken == 0 || audit.checks.contains { $0.verdict == .broken })
  }

  @Test("Words of sentences in any order are read to the end", arguments: 0..<4)
  func shuffledSentences(_ seed: Int) throws {
    var dice = Dice(seed + 1)
    let words = (ProseCase.all.map(\.draft) + DraftsTests.sentences).flatMap { draft in
      draft.split(whereSeparator: { " \n".contains($0) }).map(String.init)
    }
    let paragraphs = (0..<600).map { _ in
      let start = dice.roll(words.count - 30)
      var own = Array(words[start..<start + 4 + dice.roll(26)])
      for _ in 0..<dice.roll(5) { own.swapAt(dice.roll(own.count), dice.roll(own.count)) }
      return own.joined(separator: " ") + "."
    }
    let audit = try audit(paragraphs.joined(separator: "\n\n"))
    #expect(!audit.figures.isEmpty)
    try hold(audit)
  }
}
