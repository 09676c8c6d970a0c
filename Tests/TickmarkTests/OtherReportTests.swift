import Readers
import RulePacks
import Testing

@testable import Tickmark

/// A draft of 2016/17, another report, and what is said of the two.
struct OtherReportCase: Sendable, CustomTestStringConvertible {
  var name: String
  var draft: String
  var other: String
  var role = Audit.Draft.Role.previous
  var year = "2015/16"
  /// The findings of the rules about other reports, as “rule severity stated→expected”.
  var told: [String] = []
  /// What those rules ticked or left undecided, as “rule verdict stated”.
  var checks: [String] = []
  /// Words that a message holds.
  var says = ""

  var testDescription: String { name }

  static let series = table("Year | Number of reviews", "2014/15 | 13", "2015/16 | 11")

  static let all: [OtherReportCase] = [
    OtherReportCase(
      name: "a row of a year is held against the same row",
      draft: "## Reviews\n\n" + table("Year | Number of reviews", "2015/16 | 12", "2016/17 | 9"),
      other: "## Reviews\n\n" + series, told: ["last-year error 12→11"],
      says: "“Number of reviews”, “2015/16”: 12 here, but 11 in last year’s report"),
    OtherReportCase(
      name: "a year among columns is held against a table of that year alone",
      draft: "## Complaints by service\n\n"
        + table("Service | 2015/16 | 2016/17", "Fostering | 12 | 9", "Adoption | 7 | 8"),
      other: "## Complaints by service\n\n"
        + table("Service | Number", "Fostering | 12", "Adoption | 6"),
      told: ["last-year error 7→6"], checks: ["last-year agrees 12"]),
    OtherReportCase(
      name: "a column of the previous year is known by its words",
      draft: "## Complaints by service\n\n"
        + table("Service | Previous year | This year", "Fostering | 12 | 9", "Adoption | 7 | 8"),
      other: "## Complaints by service\n\n"
        + table("Service | Number", "Fostering | 12", "Adoption | 6"),
      told: ["last-year error 7→6"], checks: ["last-year agrees 12"]),
    OtherReportCase(
      name: "a restated figure is listed and no error",
      draft: "## Reviews\n\n"
        + table("Year | Number of reviews", "2015/16 (restated) | 12", "2016/17 | 9"),
      other: "## Reviews\n\n" + series, checks: ["last-year unassessable 12"],
      says: "called restated, and last year’s report prints 11"),
    OtherReportCase(
      name: "a note below a table says so for all of it",
      draft: "## Reviews\n\n" + table("Year | Number of reviews", "2015/16 | 12", "2016/17 | 9")
        + "\n\nNote: the figure of 2015/16 was revised after an audit.",
      other: "## Reviews\n\n" + series, checks: ["last-year unassessable 12"]),
    OtherReportCase(
      name: "two procedures with the same columns are told apart by their headings",
      draft: "## Statutory complaints\n\n"
        + table("Year | Q1 | Q2 | Total", "2015/16 | 3 | 4 | 7", "2016/17 | 5 | 6 | 11"),
      other: "## Corporate complaints\n\n"
        + table("Year | Q1 | Q2 | Total", "2014/15 | 8 | 1 | 9", "2015/16 | 9 | 9 | 18")),
    OtherReportCase(
      name: "where nothing agrees under one heading the tables count other things",
      draft: "## Complaints\n\n"
        + table("Year | Q1 | Q2 | Total", "2015/16 | 3 | 4 | 7", "2016/17 | 5 | 6 | 11"),
      other: "## Complaints\n\n" + table("Year | Q1 | Q2 | Total", "2015/16 | 9 | 9 | 18")),
    OtherReportCase(
      name: "rows that came and went are told",
      draft: "## Complaints by service\n\n"
        + table(
          "Service | 2015/16 | 2016/17", "Fostering | 12 | 9", "Adoption | 6 | 8",
          "Kinship care | - | 3"),
      other: "## Complaints by service\n\n"
        + table("Service | Number", "Fostering | 12", "Adoption | 6", "Respite care | 2"),
      checks: ["last-year unassessable", "last-year agrees 12", "last-year agrees 6"],
      says: "not in last year’s report: “Kinship care”; only in last year’s report: “Respite care”"),
    OtherReportCase(
      name: "a report of another year is told, and its years are compared",
      draft: "## Reviews\n\n" + table("Year | Number of reviews", "2014/15 | 13", "2016/17 | 9"),
      other: "## Reviews\n\n" + table("Year | Number of reviews", "2014/15 | 13"), year: "2014/15",
      checks: ["last-year unassessable", "last-year agrees 13"],
      says: "is on 2014/15, and the year before the draft’s is 2015/16"),
    OtherReportCase(
      name: "the draft's own year is not last year's to say",
      draft: "## Reviews\n\n" + table("Year | Number of reviews", "2016/17 | 9"),
      other: "## Reviews\n\n" + table("Year | Number of reviews", "2015/16 | 11", "2016/17 | 10")),
    OtherReportCase(
      name: "a sentence on last year is held against the sentence of last year",
      draft: "## Compliments\n\nA total of 210 compliments were recorded, up from 159 last year.",
      other: "## Compliments\n\nA total of 195 compliments were recorded.",
      told: ["last-year-in-prose error 159→195"]),
    OtherReportCase(
      name: "a change is worked out on the figure that was published",
      draft: "## Compliments\n\nThere were 210 compliments, an increase of 20% on last year.",
      other: "## Compliments\n\nThere were 195 compliments.",
      told: ["last-year-in-prose error 20%→8%"]),
    OtherReportCase(
      name: "another subject is not compared",
      draft: "## Compliments\n\nA total of 210 compliments were recorded, up from 159 last year.",
      other: "## Complaints\n\nA total of 195 complaints were recorded."),
    OtherReportCase(
      name: "a companion prints the same figures",
      draft: "## Reviews\n\n" + table("Year | Number of reviews", "2015/16 | 11", "2016/17 | 9"),
      other: "## Reviews\n\n" + table("Year | Number of reviews", "2015/16 | 11", "2016/17 | 10"),
      role: .companion, year: "2016/17", told: ["companion error 9→10"],
      checks: ["companion agrees 11"]),
    OtherReportCase(
      name: "a companion's sentence says the same",
      draft: "## Compliments\n\nThere were 210 compliments.",
      other: "## Compliments\n\nThere were 201 compliments.", role: .companion, year: "2016/17",
      told: ["companion-in-prose error 210→201"]),
    OtherReportCase(
      name: "a companion of another year says nothing of this one",
      draft: "## Compliments\n\nThere were 210 compliments.",
      other: "## Compliments\n\nThere were 201 compliments.", role: .companion),
  ]
}

@Suite("Last year's report and companions")
struct OtherReportTests {
  private static func audit(
    _ own: OtherReportCase, named file: String = "other.md", period: String? = nil
  ) throws -> Audit {
    let title = period == nil ? "# Annual report 2016/17\n\n" : "# Annual report\n\n"
    let draft = try DraftReader.read(
      Array((title + own.draft + "\n").utf8), file: "draft.md", as: .md)
    let other = try DraftReader.read(
      Array("# Annual report \(own.year)\n\n\(own.other)\n".utf8), file: file, as: .md)
    return Examination(
      packs: [standard], period: period.flatMap { Period(label: $0) },
      against: [OtherReport(other, as: own.role)]
    ).audit(draft)
  }

  private static func own(_ audit: Audit) -> [Check] {
    audit.checks.filter { $0.rule.hasPrefix("last-year") || $0.rule.hasPrefix("companion") }
  }

  @Test("What two reports print of one year", arguments: OtherReportCase.all)
  func compared(_ own: OtherReportCase) throws {
    let audit = try Self.audit(own)
    #expect(
      audit.told.filter { $0.hasPrefix("last-year") || $0.hasPrefix("companion") } == own.told)
    let checks = Self.own(audit)
    let others = checks.filter { !$0.isFinding }.map { check in
      [check.rule, check.verdict.rawValue, check.stated].compactMap(\.self).joined(separator: " ")
    }
    #expect(others == own.checks)
    #expect(checks.map(\.message).joined(separator: "\n").contains(own.says))
    for check in checks {
      #expect(check.place.file == "draft.md")
      #expect(check.operands.filter { $0.place.file == "other.md" }.count <= 1)
      #expect(check.repair.map { $0.place.file == "draft.md" } ?? true)
    }
    #expect(audit.drafts.map(\.role) == [.draft, own.role])
  }

  @Test("Ids do not depend on the name of the other file")
  func ids() throws {
    let first = try Self.audit(OtherReportCase.all[0])
    let second = try Self.audit(OtherReportCase.all[0], named: "elsewhere/2016.md")
    #expect(first.checks.map(\.id) == second.checks.map(\.id))
    #expect(Self.own(second).flatMap(\.operands).map(\.place.file) == ["elsewhere/2016.md"])
  }

  @Test("--period says which year is the draft's own")
  func period() throws {
    var own = OtherReportCase.all[2]
    #expect(try Self.audit(own, period: "2016/17").told == own.told)
    own.draft = OtherReportCase.all[10].draft
    own.other = OtherReportCase.all[10].other
    #expect(try Self.audit(own, period: "2016/17").told == OtherReportCase.all[10].told)
  }
}
