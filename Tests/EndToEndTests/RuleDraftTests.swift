import Reports
import TestSupport
import Testing
import Tickmark
import TickmarkTesting

@testable import Command

@Suite("The strength of a sample")
struct SampleStrengthTests {
  @Test("Terminal and JSON tell the same shares")
  func json() throws {
    let told = try #require(
      Project.run("strength", "--format", "json", "Samples/quickstart.md").json)
    let all = try #require(told["all"])
    let figures = told["figures"]?.items ?? []
    let alterations = figures.flatMap { $0["alterations"]?.items ?? [] }
    #expect(all["figures"] == .number("\(figures.count)"))
    #expect(all["alterations"] == .number("\(alterations.count)"))
    #expect(all["noticed"] == .number("\(alterations.count { $0["missed"] == nil })"))
    #expect(figures.allSatisfy { $0["place"]?["file"]?.text == "Samples/quickstart.md" })
    #expect(Project.run("strength", "--at-least", "90", "Samples/quickstart.md").code == 1)
    #expect(Project.run("strength", "--at-least", "50", "Samples/quickstart.md").code == 0)
  }
}

@Suite("Rules drafted from the samples")
struct RuleDraftTests {
  /// The reports below Samples, from the package's folder.
  static let reports = Files.names(in: Project.root + "/Samples").flatMap { folder in
    Files.names(in: "\(Project.root)/Samples/\(folder)").filter { $0.hasSuffix(".md") }
      .map { "Samples/\(folder)/\($0)" }
  }

  @Test("What is drafted of a report holds in it", arguments: reports)
  func holds(_ file: String) throws {
    let bytes = try #require(Files.read("\(Project.root)/\(file)"))
    let report = try Engine.live.read(bytes, file, .md)
    let draft = try Engine.live.draftRules(report, AuditOptions(), nil)
    #expect(draft.count > 3)
    let checks = Examination(packs: [draft.pack]).audit(report).checks
    #expect(checks.filter { $0.isFinding || $0.verdict == .broken }.map(\.message) == [])
    #expect(Project.run("rules", "draft", file).output == draft.code)
    // One table of the report stands beside its rules, sound and with a slip.
    let examples = draft.pack.examples
    #expect(examples.count == 2 && examples.count { $0.failing != nil } == 1)
    #expect(examples.flatMap(\.faults) == [])
    let other = try #require(examples.last { $0.failing != nil })
    let sound = try #require(examples.first { $0.failing == nil })
    #expect(draft.code.contains(", with: \"\(other.failing ?? "")\")") && sound.text != other.text)
  }

  @Test("What is drafted compiles")
  func compiles() throws {
    let modules = Project.root + "/.build/debug/Modules"
    let compilers = (Files.variable("PATH") ?? "").split(separator: ":").map {
      String($0) + "/swiftc"
    }
    guard Files.names(in: modules).contains("Tickmark.swiftmodule"),
      let compiler = compilers.first(where: { Files.rights(of: $0) != nil })
    else {
      print("There is no debug build of Tickmark, or no compiler: the drafts are not compiled.")
      return
    }
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    var drafts: [String] = []
    for (number, file) in Self.reports.enumerated() {
      let outcome = Project.run("rules", "draft", file, "--name", "sample-\(number)")
      #expect(outcome.code == 0)
      drafts.append("\(folder)/draft\(number).swift")
      #expect(Files.write(Array(outcome.output.utf8), to: drafts[number]))
    }
    let words = [
      "-typecheck", "-swift-version", "6", "-parse-as-library", "-I", modules,
      "-module-cache-path", folder + "/cache",
    ]
    let outcome = try #require(Spawned.run(compiler, words + drafts))
    #expect(outcome.code == 0)
  }
}
