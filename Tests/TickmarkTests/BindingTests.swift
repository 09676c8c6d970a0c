import RulePacks
import Testing

@testable import Tickmark

@Suite("How rules bind to a draft")
struct BindingTests {
  private let quarters = table(
    "Year | Q1 | Q2 | Total", "2015/16 | 4 | 5 | 9", "2016/17 | 6 | 7 | 13")

  private func group(@RuleBuilder _ rules: () -> [any RuleContent]) -> RulePack {
    pack(Group("g", "A group", rules: rules))
  }

  private func exitCode(_ audit: Audit, _ threshold: Threshold = .error) -> Int32 {
    Gate.exitCode(for: audit, failOn: threshold)
  }

  @Test("A rule that speaks of nothing in the draft is listed, and is no finding")
  func unbound() throws {
    let rules = group {
      Table("Money", with: "Budget", "Spend") { Column("Spend").adds("Budget") }
      Claim("a total of {n} compliments").says("n", is: .sum("Money", column: "Spend"))
      Agree("Receipts", .sum("Money", column: "Spend"), .sum("Money", column: "Budget"))
    }
    let audit = try audit(quarters, packs: [rules])
    #expect(audit.checks.isEmpty && exitCode(audit) == 0)
    #expect(audit.unbound.map(\.rule) == ["g/total-column", "g/claim", "g/agreement"])
  }

  @Test("What a rule requires and the draft lacks is missing, an error where it was declared")
  func required() throws {
    let rules = group {
      Table("Money", with: "Budget", "Spend") {}.isThere()
      Section("Learning", "Lessons").isThere().from(.regulation("2006 No. 1738", 13))
      Section("Complaints").isThere().weighs(.warning)
      Table("Receipts", with: "Q1", "Q2") {
        Column("Target").isThere()
        Row("Total").isThere()
      }
    }
    let audit = try audit("# Report\n\n\(quarters)\n", packs: [rules])
    #expect(audit.findings.map(\.verdict) == Array(repeating: .missing, count: 5))
    let told = Set(audit.findings.map { "\($0.rule) \($0.severity?.rawValue ?? "")" })
    #expect(
      told == [
        "g/table error", "g/section error", "g/section-2 warning", "g/column error",
        "g/row error",
      ])
    #expect(audit.findings.contains { $0.message.contains("regulation 13, S.I. 2006 No. 1738") })
    #expect(exitCode(audit) == 1 && exitCode(audit, .never) == 0)
  }

  @Test("A rule binds to every table that has its labels, in any case, plural and order")
  func everyTable() throws {
    let rules = group {
      Table("Receipts", with: "q1", "Total", "Q2") {
        Column("total").adds(from: "Q1", through: "Q2")
      }
    }
    let other = table("Period | q2 | Q1 | Totals", "2014/15 | 1 | 2 | 4")
    let audit = try audit("\(quarters)\n\nWords.\n\n\(other)\n", packs: [rules])
    #expect(audit.checks.map(\.verdict) == [.agrees, .agrees])
    // Quarters that stand the other way round are no run from first through last.
    let turned = try check(other, rules)
    #expect(turned.checks.isEmpty && turned.unbound.map(\.rule) == ["g/total-column"])
  }

  private func check(_ text: String, _ rules: RulePack) throws -> Audit {
    try audit(text, packs: [rules])
  }

  @Test("A label that is nearly there breaks the rule: both labels named, the author's line shown")
  func nearLabel() throws {
    let line = #line + 2
    let rules = group {
      Table("Outcomes", with: "Upheld", "Partially upheld") {
        Columns("Upheld", "Partially upheld").makeWhole()
      }
    }
    let draft = table("Year | Upheld | Partialy upheld", "2016/17 | 40% | 60%")
    let audit = try audit("# Report\n\n" + draft, packs: [rules])
    let check = try #require(audit.checks.first)
    #expect(audit.checks.count == 1 && check.verdict == .broken && check.severity == .error)
    #expect(
      check.message.contains("“Partially upheld”") && check.message.contains("“Partialy upheld”"))
    #expect(check.place.file.hasSuffix("BindingTests.swift"))
    #expect((line...line + 2).contains(check.place.line), "\(check.place.line)")
    #expect(check.related.map(\.place.line) == [3] && check.related.first?.place.file == "draft.md")
    #expect(audit.summary.broken == 1 && audit.findings.isEmpty)
    for threshold in Threshold.allCases { #expect(exitCode(audit, threshold) == 2) }
  }

  @Test("A column that a rule needs and that is nearly there breaks it too")
  func nearColumn() throws {
    let rules = group {
      Table("Receipts", with: "Q1", "Total") { Column("Total").adds("Quarter 1", "Quarter 2") }
      Agree(
        "Receipts", .cell("Receipts", row: "2016/17", column: "Totals of all"),
        .cell("Receipts", row: "2015/16", column: "Total"))
      Each("Rows are named", in: "Recepits") { $0.label.isEmpty ? "no name" : nil }
    }
    let draft = table("Year | Q1 | Quater 1 | Quarter 2 | Total", "2016/17 | 1 | 1 | 2 | 3")
    let audit = try audit(draft, packs: [rules])
    #expect(audit.checks.map(\.verdict) == [.broken, .broken])
    #expect(audit.checks.contains { $0.message.contains("“Quater 1”") })
    #expect(audit.checks.contains { $0.message.contains("“Recepits”") })
    #expect(audit.unbound.map(\.rule) == ["g/agreement"])
  }

  @Test("A table that may be there once and matches twice is broken, with both places")
  func one() throws {
    let rules = group {
      Table("Receipts", with: "Q1", "Q2") { Column("Total").adds("Q1", "Q2") }.one
    }
    let single = try audit(quarters, packs: [rules])
    #expect(single.checks.map(\.verdict) == [.agrees, .agrees])
    let twice = try audit("\(quarters)\n\nWords.\n\n\(quarters)\n", packs: [rules])
    #expect(twice.checks.map(\.verdict) == [.broken] && exitCode(twice, .never) == 2)
    #expect(twice.checks.first?.related.map(\.place.line) == [1, 8])
  }

  @Test("Periods are words, taken from the draft's title or from the user")
  func periods() throws {
    let rules = group {
      Table("Receipts", with: "Q1", "Q2") {}
      Claim("a total of {n} complaints")
        .says("n", is: .cell("Receipts", row: .thisYear, column: "Total"))
      Claim("{n} in the year before")
        .says("n", is: .cell("Receipts", row: .lastYear, column: "Total"))
    }
    let words = "There was a total of 13 complaints, and 9 in the year before.\n\n"
    let titled = try audit("# Annual report 2016/17\n\n" + words + quarters, packs: [rules])
    #expect(titled.checks.map(\.verdict) == [.agrees, .agrees])
    let untitled = try audit("# Annual report\n\n" + words + quarters, packs: [rules])
    #expect(untitled.checks.map(\.verdict) == [.unassessable, .unassessable])
    let told = try audit(
      "# Annual report 2016/17\n\n" + words + quarters, packs: [rules],
      period: Period(label: "2015/16"))
    #expect(told.checks.map(\.verdict) == [.contradicts, .unassessable])
    #expect(told.findings.first?.stated == "13" && told.findings.first?.expected == "9")
  }

  @Test("Declared rules say what a column is, and an author's own test says what is wrong")
  func declared() throws {
    let rules = group {
      Table("Cases", with: "Case", "Status") {
        Column("Status").isOneOf("Open", "Closed")
        Column("Case").isUnique()
        Column("Days").isInOrder()
        Column("Days").hasNoBlanks()
      }
      Each("Open cases are young", in: "Cases") { row in
        guard let days = row.figure("Days"), row.text("Status") == "Open", days.value > 20 else {
          return nil
        }
        return "case \(row.text("Case")) is open for \(days.text) days"
      }
    }
    let draft = table(
      "Case | Status | Days", "A | Open | 5", "B | closed | 9", "B | Lost | 7", "C | Open | 41",
      "D | Open | ")
    let audit = try audit(draft, packs: [rules])
    let messages = audit.findings.map { "\($0.rule): \($0.message)" }.sorted()
    #expect(
      messages == [
        "g/allowed-value: “Status, B – Lost” says “Lost”, which is none of: Open, Closed",
        "g/order: 7 comes after 9, out of order",
        "g/row-test: case C is open for 41 days",
        "g/unique: “B” stands in row 3 already",
        "g/value: “Days, D – Open” is blank",
      ])
  }

  @Test("A declared relation stands for the inferred one that says the same")
  func repeats() throws {
    let rules = group {
      Table("Receipts", with: "Q1", "Q2") {
        Column("Total").adds("Q1", "Q2").because("Members ask.")
      }
    }
    let wrong = table("Year | Q1 | Q2 | Total", "2015/16 | 4 | 5 | 9", "2016/17 | 6 | 7 | 14")
    let audit = try audit(wrong, packs: [standard, rules])
    #expect(audit.findings.map(\.rule) == ["g/total-column"])
    #expect(audit.findings.first?.lane == .declared && audit.findings.first?.note == "Members ask.")
  }
}
