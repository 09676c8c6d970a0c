import Readers
import Testing

@testable import Tickmark

@Suite("A draft of several reports")
struct PartTests {
  private static let draft = """
    # Agenda

    1. Children's complaints annual report
    2. Fostering statement of purpose

    # Children's complaints annual report 2021/22

    ## Outcomes

    | Visits | Q1 | Q2 | Total |
    |---|---|---|---|
    | North | 1 | 2 | 3 |

    ## Staff

    # Fostering annual report 2021/22

    ## Purpose

    | Visits | Q1 | Q2 | Total |
    |---|---|---|---|
    | North | 1 | 2 | 4 |

    ## Staff
    """

  private static let complaints = RulePack("complaints", version: "1", "Complaints") {
    Group("all", "All") {
      Section("Outcomes").isThere()
      Section("Learning").isThere()
      Table("Visits", with: "Q1", "Q2", "Total") {
        Column("Total").adds(from: "Q1", through: "Q2")
      }
    }
  }.isFor("complaint", "children")

  private func report() throws -> Report {
    try DraftReader.read(Array(Self.draft.utf8), file: "pack.md", as: .md)
  }

  @Test("gives each part the packs that its own title asks for, and says why")
  func choice() throws {
    let report = try report()
    let chosen = Self.complaints.applications(to: report)
    #expect(chosen.map(\.part) == [1])
    #expect(chosen.map(\.why) == ["its title says “complaint” and “children”"])
    let audit = Examination(chosen).audit(report)
    #expect(audit.drafts[0].parts.map(\.packs) == [[], ["complaints"], []])
    #expect(audit.findings.map(\.rule) == ["all/section-2"])
    #expect(audit.findings.map(\.place.line) == [6])
  }

  @Test("keeps a pack that was named to the parts that it is for, else to the whole")
  func named() throws {
    let report = try report()
    #expect(Self.complaints.applicationsWhenNamed(to: report).map(\.part) == [1])
    let other = RulePack("other", version: "1", "Other") { Self.complaints.groups[0] }
    #expect(other.applicationsWhenNamed(to: report).map(\.part) == [nil])
    let audit = Examination(other.applicationsWhenNamed(to: report)).audit(report)
    #expect(Set(audit.findings.map(\.rule)) == ["all/section-2", "all/total-column"])
  }

  @Test("binds a rule of a pack for several parts where one of them binds it")
  func several() throws {
    let both = RulePack("both", version: "1", "Both") { Self.complaints.groups[0] }
      .isFor("annual report 2021/22")
    let audit = Examination(both.applications(to: try report())).audit(try report())
    #expect(audit.packs.map(\.id) == ["both"])
    #expect(audit.unbound == [])
    #expect(audit.findings.filter { $0.rule == "all/section-2" }.map(\.place.line) == [6, 16])
  }

  @Test("applies a pack for whole drafts where one of its headings stands")
  func landmarks() throws {
    let pack = RulePack("pack", version: "1", "Pack") { Self.complaints.groups[0] }
      .isForDrafts(with: "Agenda / A G E N D A")
    #expect(pack.applications(to: try report()).map(\.part) == [nil])
    let other = try DraftReader.read(Array("# Our agenda for change".utf8), file: "a.md", as: .md)
    #expect(pack.applications(to: other).isEmpty)
  }

  @Test(
    "takes no sentence for a title, and asks an extract for nothing that only a whole report has")
  func extracts() throws {
    let pack = RulePack("complaints", version: "1.0", "Complaints") {
      Group("contents", "Contents") { Section("Ombudsman").isThere() }
    }.isFor("complaint", "annual report")
    func told(_ text: String) throws -> [String] {
      let report = try DraftReader.read(Array(text.utf8), file: "draft.md", as: .md)
      return Examination(pack.applications(to: report)).audit(report).told
    }
    #expect(try told("The annual report counts 55 complaints. Most were upheld.") == [])
    #expect(try told("# Complaints: annual report\n\nAll went well.") == [])
    let whole = "# Complaints: annual report\n\n## Received\n\nFew.\n\n## Learning\n\nMuch."
    #expect(try told(whole).count == 1)
  }

  @Test(
    "takes a title from the title page, and none from the heading of a chapter",
    arguments: [
      ("# Safer Vale\n\n## Burglary\n\nFew.\n\n## Complaints of children\n\nSome.", nil),
      ("# Safer Vale\n\n## Complaints of children\n\nSome.\n\n## Burglary\n\nFew.", nil),
      ("# Safer Vale 2021/22\n\nSome text.\n\n## Report on complaints of children\n\nSome.", nil),
      ("# Safer Vale\n\nComplaints of children\n\n## Received\n\nFew.", nil),
      (
        "# Safer Vale\n\nReport of the Head of Children's Complaints, May 2022\n\n## Received\n\nFew.",
        nil
      ),
      (
        "# Safer Vale\n\nAnnual report to the Children's Complaints Panel 2021/22\n\n## Received\n\nFew.",
        nil
      ),
      ("# Annual report to the Children's Complaints Panel\n\n## Received\n\nFew.", nil),
      ("# Complaints of children 2021/22: performance chapter\n\n## Received\n\nFew.", nil),
      ("# Safer Vale\n\n1. Complaints of children 2021/22\n\n## Received\n\nFew.", nil),
      (
        "# Vale Council\n\n## Complaints of children\n\n### Received\n\nFew.\n\n### Learned\n\nMuch.",
        "its title page says “complaint” and “children”"
      ),
      (
        "# Vale Council\n\n# Report on children's complaints\n\n# Received\n\nFew.",
        "its title page says “complaint” and “children”"
      ),
      (
        "Vale Council\n\nChildren’s complaints: annual report 2021/22\n\n# Received\n\nFew.",
        "its title page says “complaint” and “children”"
      ),
    ] as [(String, String?)])
  func titlePages(_ text: String, _ why: String?) throws {
    let report = try DraftReader.read(Array(text.utf8), file: "draft.md", as: .md)
    #expect(Self.complaints.applications(to: report).first?.why == why)
  }
}
