import RulePacks
import Testing

@testable import Tickmark

@Suite("Sound drafts")
struct SoundTests {
  @Test("Nothing is found where nothing is wrong", arguments: SoundDrafts.all)
  func silent(_ draft: (name: String, text: String)) throws {
    let audit = try audit("# Annual report 2021/22\n\n\(draft.text)\n")
    #expect(audit.told == [], "\(draft.name): \(audit.findings.map(\.message))")
  }
}
