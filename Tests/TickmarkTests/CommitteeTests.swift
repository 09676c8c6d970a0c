import RulePacks
import Testing

@testable import Tickmark

/// Pages of a committee in another house's form.
struct CommitteePages: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// What is found in it, by rule; nothing where the pages are sound.
  var found: [String] = []
  /// Rules that must have looked at it.
  var bound: [String]

  var testDescription: String { name }

  static let all = [
    CommitteePages(
      name: "an agenda in a table",
      text: """
        Agenda

        Item\tTitle\tPages
        1\tApologies\t
        2\tMinutes\t3 - 10
        3\tRepairs\t11 - 20
        4\tLeisure\t21
        """, bound: ["agenda/numbers", "agenda/pages"]),
    CommitteePages(
      name: "an agenda in a table whose pages overlap",
      text: """
        Agenda

        Item\tTitle\tPages
        1\tApologies\t
        2\tMinutes\t3 - 10
        3\tRepairs\t9 - 20
        """, found: ["agenda/pages"], bound: ["agenda/numbers"]),
    CommitteePages(
      name: "several reports on one item",
      text: """
        AGENDA

        1. Apologies
        2. Key decisions

        2.1 Budget outturn (Pages 9 - 30)

        2.2 School places (Pages 31 to 40)

        3. Land at the mill (Pages 41–50)
        """, bound: ["agenda/pages"]),
    CommitteePages(
      name: "a minute whose heading looks like an item of a list",
      text: """
        Minutes of the Housing Board held on 2 May 2023

        1. Apologies

        None.

        2. Minutes of the meeting held on 4 April 2023

        Agreed.

        3. Repairs

        The report was noted.
        """, bound: ["minutes/numbers"]),
    CommitteePages(
      name: "members who came and went between two meetings",
      text: """
        A G E N D A

        1. Apologies
        2. Minutes

        Membership of the board

        A. Roe (Chair), B. Doe, C. Poe, D. Moe

        Minutes of the Housing Board held on 2 May 2023

        Present: Councillors Ann Roe (Chair), Bea Doe and Eve Loe

        Apologies: Councillors Cy Poe and Di Moe

        1. Repairs

        The report was noted.
        """, bound: ["attendance/membership", "attendance/twice"]),
    CommitteePages(
      name: "short answers under headings on implications",
      text: """
        Report to the board

        Financial implications

        None

        Legal implications

        None at this stage

        Contact officer

        A. Person
        """, bound: ["reports/implications"]),
    CommitteePages(
      name: "reports that come later, or are given by word of mouth",
      text: """
        Agenda

        1. Apologies
        2. Repairs (Pages 3 - 9)
        3. Strategy (Pages 10 - 12, to follow)

        Housing Board – 2 May 2023

        Repairs: report for 2022/23

        Repairs were made.
        """, bound: ["agenda/reports"]),
    CommitteePages(
      name: "a weekday that the standard pack reports as well",
      text: "Agenda\n\n1. Apologies\n2. Minutes\n\nThe board meets on Monday, 3 May 2022.",
      found: ["meetings/weekday"], bound: []),
  ]
}

@Suite("Committee pages in the forms of other houses")
struct CommitteeTests {
  @Test("Sound pages raise nothing, faulty ones the fault alone", arguments: CommitteePages.all)
  func pages(_ pages: CommitteePages) throws {
    let audit = try audit(
      pages.text, packs: [standard, committeePack], file: "pack.txt", as: .txt)
    #expect(audit.findings.map(\.rule) == pages.found, "\(audit.findings.map(\.message))")
    let unbound = audit.unbound.map(\.rule)
    #expect(pages.bound.filter(unbound.contains) == [])
  }
}
