import Reports
import TestSupport
import Testing

@testable import Tickmark

/// Whole reports and passages by hands that had not seen the code, below Tests/Drafts.
///
/// In many of them the provable figures stand in {{braces}}, for `Benchmarks/altered`.
@Suite("Whole drafts")
struct DraftsTests {
  private static let folder =
    Files.folder(of: Files.folder(of: #filePath)) + "/Drafts"

  @Test(
    "A sound report draws no error and no warning", arguments: Files.names(in: folder + "/reports"))
  func report(_ name: String) throws {
    let text = try #require(DraftsTests.text("reports/" + name))
    let audit = try audit(DraftsTests.plain(text), file: name, as: .txt)
    #expect(!audit.figures.isEmpty)
    #expect(DraftsTests.alarms(audit) == [])
  }

  @Test(
    "Sound passages draw none",
    arguments: ["annuals/", "passages/", "sentences/", "tables/"].flatMap { group in
      Files.names(in: folder + "/" + group).map { group + $0 }
    })
  func passages(_ name: String) throws {
    let text = try #require(DraftsTests.text(name))
    let passages = text.split(separator: "---\n")
    #expect(passages.count > 50)
    for passage in passages {
      let audit = try audit(DraftsTests.plain(String(passage)), file: name, as: .txt)
      #expect(DraftsTests.alarms(audit) == [], "\(passage)")
    }
  }

  /// The invented sentences, without their marks.
  static var sentences: [String] {
    Files.names(in: folder + "/sentences").compactMap { text("sentences/" + $0) }.map(plain)
  }

  private static func alarms(_ audit: Audit) -> [String] {
    audit.findings.filter { $0.severity != .note }.map { "\($0.place.line): \($0.message)" }
  }

  private static func text(_ path: String) -> String? {
    Files.read(folder + "/" + path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text without its braces and the wrong versions in them: `{{39=>28}}` is 39.
  private static func plain(_ marked: String) -> String {
    marked.split(separator: "{{", omittingEmptySubsequences: false).enumerated().map {
      index, piece in
      guard index > 0 else { return String(piece) }
      let parts = piece.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      let figure = parts[0].split(separator: "=>")[0]
      return String(figure) + (parts.count > 1 ? parts[1] : "")
    }.joined()
  }
}
