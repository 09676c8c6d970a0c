import Readers
import RulePacks
import Testing

@testable import Tickmark

@Suite("Rule strength")
struct StrengthTests {
  @Test(
    "A figure is altered the way keyboards and copies slip",
    arguments: [
      ("7", "8 6 2 70"), ("45%", "46% 44% 85% 54% 450%"),
      ("1,234", "1,235 1,233 5,234 2,134 12,340"),
      ("0", "1 4"), ("99", "98 49 990"), ("10", "11 50 100"),
      ("£1.2m", "£1.3m £1.1m £5.2m £2.1m £12m"),
      ("0.05", "0.06 0.04 4.05 0.50 0.5"), ("(12)", "(13) (11) (52) (21) (120)"),
      ("30 [note 2]", "31 [note 2] 70 [note 2] 300 [note 2]"), ("Five", "Six Four"),
      ("twenty-one", "twenty-two twenty"), ("two thirds", ""), ("*", ""),
    ])
  func slips(_ text: String, _ expected: String) {
    #expect(Slip.alterations(of: text).map(\.text).joined(separator: " ") == expected)
  }

  private static let complaints = """
    # Annual report 2021/22

    A total of 47 complaints came in, of which 12 (26%) were upheld.

    | Service | Q1 | Q2 | Total |
    |---|---|---|---|
    | Fostering | 12 | 9 | 21 |
    | Adoption | 15 | 11 | 26 |
    | Total | 27 | 20 | 47 |

    ## Outcomes

    | Outcome | Number (%) | Notes |
    |---|---|---|
    | Upheld | 12 (26%) | up from 9 of 41 (22%) |
    | Not upheld | 35 (74%) | none |
    """

  /// Two reports in one pack, the second with a slip of its own.
  private static let pack =
    complaints + """


      # Annual report on compliments 2021/22

      | Team | Number | % |
      |---|---|---|
      | North | 10 | 25% |
      | South | 30 | 70% |
      | Total | 40 | 100% |

      There were 40 compliments.
      """

  @Test(
    "What the strength says of an alteration is what an audit of the altered draft says",
    arguments: [complaints, pack]
      + SoundDrafts.all.prefix(12).map { "# Annual report 2021/22\n\n\($0.text)\n" })
  func honest(_ text: String) throws {
    let strength = try Self.strength(of: text)
    let known = Set(strength.audit.checks.filter(\.isTold).map(\.id))
    for trial in strength.trials {
      let figure = strength.audit.figures[trial.figure]
      let altered = try #require(Alteration.printing(trial.altered, for: figure, in: text))
      let audit = try audit(altered, packs: Catalogue.packs)
      let isNoticed = audit.checks.contains { $0.isTold && !known.contains($0.id) }
      #expect(
        isNoticed == (trial.miss == nil),
        "line \(figure.place.line): \(figure.text) as \(trial.altered)")
    }
  }

  @Test("Figures in findings and numbers that count nothing are left out, and said to be")
  func leftOut() throws {
    let strength = try Self.strength(of: Self.pack)
    #expect(strength.disputed == 5)
    #expect(
      strength.tally().figures + strength.disputed + strength.audit.summary.exempt
        == strength.audit.figures.count)
  }

  @Test(
    "A figure that passes is told with the rule that lets it pass",
    arguments: [
      (table("Service | Number", "Fostering | 12", "Adoption | 5"), ["no-rule"]),
      (
        table(
          "Outcome | Percentage", "Upheld | 33%", "Part upheld | 33%", "Not upheld | 33%",
          "Total | 100%"),
        ["within-rounding percent-sum"]
      ),
    ])
  func misses(_ text: String, _ expected: [String]) throws {
    let strength = try Self.strength(of: "# Report 2021/22\n\n" + text)
    let told = strength.misses.map {
      [$0.miss.reason.rawValue, $0.miss.rule].compactMap(\.self).joined(separator: " ")
    }
    #expect(told == expected)
  }

  private static func strength(of text: String) throws -> Strength {
    let report = try DraftReader.read(Array(text.utf8), file: "draft.md", as: .md)
    let test = StrengthTest(report, with: Examination(packs: Catalogue.packs))
    return test.strength(of: (0..<test.count).map { test.trials(of: $0) })
  }
}

extension Check {
  /// Whether it is an error or a warning.
  fileprivate var isTold: Bool {
    (isFinding || verdict == .broken) && (severity ?? .note) >= .warning
  }
}
