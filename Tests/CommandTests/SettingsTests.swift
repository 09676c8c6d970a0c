import TestSupport
import Testing
import Tickmark
import Writers

@testable import Command

@Suite("Settings of a house, completions and the manual")
struct SettingsTests {
  private static let file = ".tickmark/config.json"

  private func world(_ settings: String) -> World {
    let world = World(["sub/a.md": "error warning", "sub/b.md": "error warning"])
    world.files[Self.file] = .bytes(Array(settings.utf8))
    return world
  }

  static let settled: [(String, String, Int32, String)] = [
    ("{}", "check sub/a.md", 1, "1 error, 1 warning."),
    (#"{"failOn": "never"}"#, "check sub/a.md", 0, "1 error"),
    (#"{"failOn": "never"}"#, "check sub/a.md --fail-on error", 1, "1 error"),
    (#"{"severities": {"total-column": "note"}}"#, "check sub/a.md", 0, "1 warning, 1 note."),
    (
      #"{"severities": {"standard/total-column": "note", "total-column": "error"}}"#,
      "check sub/a.md", 0, "1 note."
    ),
    (#"{"packs": ["complaints"]}"#, "check sub/a.md -f json", 1, #"[\"complaints\"]"#),
    (#"{"period": "2016/17"}"#, "check sub/a.md -f json", 1, "2016/17 2026-03-01"),
    (#"{"period": "2016/17"}"#, "check sub/a.md -f json --period 2018", 1, "2018 2026-03-01"),
    (
      #"{"ignoredSections": ["3. Complaints Received"]}"#, "check sub/a.md", 0,
      "(waived by .tickmark/config.json: the section “3. Complaints received” is left out)"
    ),
    (
      "{\n\"failOn\": \"warning\"}", "config sub/a.md", 0,
      "failOn           warning                    .tickmark/config.json:2\n"
    ),
    (#"{"rounding": "truncated"}"#, "check sub/a.md -f json", 1, "truncated 2026-03-01"),
    (
      #"{"dateForm": "14 June 2018", "yearStarts": "1 September"}"#, "config sub/a.md", 0,
      "yearStarts       1 September"
    ),
    (#"{"dateForm": "14 June 2018"}"#, "config sub/a.md", 0, "dateForm         14 June 2018"),
    ("{}", "config sub/a.md", 0, "rounding         any known way"),
    ("{}", "config", 0, "packs            those that suit the draft  default\n"),
    ("{}", "config sub", 0, "waivers          none                       default\n"),
  ]

  @Test(
    "Settings hold for the drafts below them, and the command line goes before", arguments: settled)
  func settings(_ settings: String, _ words: String, _ code: Int32, _ output: String) {
    let world = world(settings)
    #expect(world.run(words) == code && world.errors.isEmpty)
    #expect(world.output.contains(output))
  }

  static let slips = [
    ("{\n\"sevrities\": {}}", ":2: there is no setting sevrities: did you mean severities?"),
    (#"{"zzz": 1}"#, ":1: there is no setting zzz: say one of packs, failOn, period"),
    (#"{"failOn": "warnings"}"#, ":1: there is no weight warnings: did you mean warning?"),
    (#"{"failOn": 1}"#, ":1: “failOn” is no text: put it in quotation marks"),
    (#"{"packs": ["complaint"]}"#, ":1: there is no pack complaint: did you mean complaints?"),
    (#"{"packs": "complaints"}"#, ":1: “packs” is no list of texts: write [\"…\", \"…\"]"),
    (#"{"period": "soon"}"#, ":1: “period” cannot be soon: say 2016/17, 2017 or Q1 2016/17"),
    (
      #"{"severities": {"total-colum": "note"}}"#,
      ":1: there is no rule total-colum: did you mean total-column?"
    ),
    (#"{"severities": {"balance": "off"}}"#, ":1: there is no weight off: say one of note"),
    (
      #"{"rounding": "forced"}"#,
      ":1: there is no way of rounding forced: did you mean forced-to-100?"
    ),
    (#"{"rounding": "banker"}"#, ":1: there is no way of rounding banker: say one of conventional"),
    (#"{"dateForm": "soon"}"#, ":1: “dateForm” cannot be soon: give an example: 14 June 2018"),
    (#"{"dateForm": "June 2018"}"#, ":1: “dateForm” cannot be June 2018: give an example"),
    (#"{"yearStarts": "6 April"}"#, ":1: “yearStarts” cannot be 6 April: say the first of a month"),
    (#"{"yearStarts": "1 Apirl"}"#, ":1: there is no month Apirl: did you mean April?"),
    (
      #"{"severities": {"date-from": "note"}}"#,
      ":1: there is no rule date-from: did you mean date-form?"
    ),
    ("[]", ":1: it is no object: write"),
    (#"{"failOn": "never","#, ": line 1, column 1: a bracket that nothing closes: close it"),
  ]

  @Test("A slip in the settings is told once, and nothing is checked under it", arguments: slips)
  func slip(_ settings: String, _ complaint: String) {
    let world = world(settings)
    #expect(world.run("check sub/a.md sub/b.md") == 2 && world.output.isEmpty)
    #expect(world.errors.hasPrefix("tickmark: " + Self.file + complaint))
    #expect(world.errors.split(separator: "\n").count == 1)
    #expect(world.run("config sub/a.md") == 2)
  }

  @Test("Completions name every command and option", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) {
    let world = World()
    #expect(world.run("completions \(shell)") == 0)
    func check(_ entry: CommandEntry) {
      for option in entry.options where entry.action != nil {
        let name = shell == "fish" ? "-l \(option.name)" : option.typed
        #expect(world.output.contains(name), "\(option.name)")
      }
      for command in entry.commands {
        #expect(world.output.contains(command.name))
        check(command)
      }
    }
    check(CommandEntry.program(formats: ["json"], readable: ["md"]))
  }

  @Test("The manual names every option, and an unknown shell is refused")
  func manual() {
    let world = World()
    #expect(world.run("manual") == 0)
    #expect(world.output.hasPrefix(".TH TICKMARK 1 \"\" \"tickmark 1.2.3\""))
    #expect(world.output.contains(".B \\-f, \\-\\-format FORMAT\n"))
    #expect(world.run("completions bsh") == 2)
    #expect(world.errors == "tickmark: completions: SHELL cannot be bsh: did you mean bash?\n")
  }
}
