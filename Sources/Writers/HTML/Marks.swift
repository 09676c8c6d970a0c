import Tickmark

/// What stands beside each figure of the draft, and where it leads.
struct Marks {
  /// For each figure the check that says most about it.
  private(set) var leading: [Int?]
  /// For each check the figure that it is about; nil where it speaks of something without figures.
  private(set) var figures: [Int?]
  /// For each check the number or the letter under which the first page and the appendix tell it.
  private(set) var references: [String]

  init(_ audit: Audit, _ story: Story, findings: [Int]) {
    figures = audit.checks.map { Marks.figure(of: $0, in: audit) }
    references = Array(repeating: "", count: audit.checks.count)
    for (number, index) in (findings + story.waived + story.old).enumerated() {
      references[index] = String(number + 1)
    }
    for (number, doubt) in story.doubts.enumerated() {
      for index in doubt.checks { references[index] = Marks.letters(number) }
    }
    leading = Array(repeating: nil, count: audit.figures.count)
    var best = Array(repeating: 0, count: audit.figures.count)
    for (index, check) in audit.checks.enumerated() {
      for figure in check.figures where audit.figures.indices.contains(figure) {
        let weight = Marks.weight(
          of: check, for: audit.figures[figure].status, isAbout: figures[index] == figure)
        if weight > best[figure] {
          best[figure] = weight
          leading[figure] = index
        }
      }
    }
  }

  /// The figure whose place is the check's own.
  private static func figure(of check: Check, in audit: Audit) -> Int? {
    guard check.verdict != .missing else { return nil }
    let known = check.figures.filter { audit.figures.indices.contains($0) }
    let own = known.first { figure in
      let place = audit.figures[figure].place
      return place.line == check.place.line && place.column == check.place.column
    }
    if let own { return own }
    if check.stated == nil { return known.last }
    // A cell's place may be wider than its figure's; a quoted sentence has no figure of its own.
    return known.first.flatMap { audit.figures[$0].text == check.stated ? $0 : nil }
  }

  /// How much a check says about a figure: what made its status, about itself rather than others.
  private static func weight(
    of check: Check, for status: Audit.AuditedFigure.Status, isAbout: Bool
  ) -> Int {
    let made: Bool
    switch status {
    case .ticked: made = check.verdict == .agrees || check.verdict == .rounded
    case .contradicted: made = check.verdict == .contradicts
    case .unassessable: made = check.verdict == .unassessable
    case .unchecked, .exempt: made = false
    }
    return 1 + (made && check.lane != .suggested ? 4 : 0) + (isAbout ? 2 : 0)
  }

  /// Counts in letters: a to z, then aa, ab and on.
  private static func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(97 + number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }
}

extension Audit.AuditedFigure.Status {
  /// The status in the words of the page.
  var words: String {
    switch self {
    case .ticked: "Ticked"
    case .contradicted: "Contradicted"
    case .unassessable: "Could not be checked"
    case .unchecked: "Not looked at"
    case .exempt: "Needs no check"
    }
  }

  /// The class of the status in the style sheet.
  var letter: StaticString {
    switch self {
    case .ticked: "t"
    case .contradicted: "x"
    case .unassessable: "o"
    case .unchecked: "u"
    case .exempt: "e"
    }
  }
}
