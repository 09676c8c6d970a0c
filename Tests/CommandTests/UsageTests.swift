import Testing
import Tickmark
import Writers

@testable import Command

@Suite("Words that are understood, and words that are not")
struct UsageTests {
  static let errors = [
    (
      "",
      "no command is given: say one of check, audit, watch, waive, compare, tables, figures,"
        + " strength, rules, config,"
        + " completions, manual, help; see tickmark --help"
    ),
    (
      "rules",
      "rules: no command is given: say one of list, show, test, new, draft, page; see tickmark rules"
        + " --help"
    ),
    ("chekc a.md", "there is no command chekc: did you mean check?"),
    ("report.md", "there is no command report.md: did you mean tickmark check report.md?"),
    ("zzzzz", "there is no command zzzzz: see tickmark --help"),
    ("rules lst", "rules: there is no command lst: did you mean list?"),
    ("check", "check: DRAFT is missing: see tickmark check --help"),
    ("check a.md --fromat json", "check: there is no option --fromat: did you mean --format?"),
    ("check a.md --output", "check: --output needs a value: write --output FILE"),
    ("check a.md --output --quiet", "check: --output needs a value: write --output FILE"),
    ("check a.md --format=", "check: --format needs a value: write --format FORMAT"),
    ("check a.md --format jason", "check: --format cannot be jason: did you mean json?"),
    (
      "check a.md --format zzz",
      "check: --format cannot be zzz: say one of terminal, json, markdown, html, lines, github,"
        + " gitlab, sarif, junit, csv, ndjson"
    ),
    (
      "rules draft a.md --name Visits",
      "rules draft: --name cannot be Visits: say one of names such as library-visits"
    ),
    (
      "check a.md --against ./a.md",
      "check: --against ./a.md is the draft itself: name the other report"
    ),
    (
      "check a.md --with b.md -o b.md",
      "check: --output b.md would overwrite the draft: name another file"
    ),
    ("check a.md --against b.md --against c.md", "check: --against is given twice: give it once"),
    (
      "strength a.md --at-least 101",
      "strength: --at-least cannot be 101: say one of 0 to 100, in per cent"
    ),
    ("check a.md --fail-on warnings", "check: --fail-on cannot be warnings: did you mean warning?"),
    ("check a.md -f json -f json", "check: --format is given twice: give it once"),
    ("check a.md --quiet=yes", "check: --quiet takes no value: write --quiet alone"),
    ("check a.md -x", "check: there is no option -x: see tickmark check --help"),
    (
      "check -",
      "check: standard input has no name to tell its format by: add --as md, txt, csv"
        + " or tsv"
    ),
    (
      "audit - --as md",
      "audit: standard input has no file to stand beside: add --output FILE"
    ),
    ("check - - --as md", "check: standard input is named twice: name it once"),
    ("check - --as mdd", "check: --as cannot be mdd: did you mean md?"),
    (
      "check a.md --as xlsx", "check: --as cannot be xlsx: say one of md, txt, csv, tsv"
    ),
    ("check a.md -o a.md", "check: --output a.md would overwrite the draft: name another file"),
    (
      "check . -o ./a.md", "check: --output ./a.md would overwrite the draft: name another file"
    ),
    (
      "check a.md --write-baseline x/../a.md",
      "check: --write-baseline x/../a.md would overwrite the draft: name another file"
    ),
    (
      "waive a2 a.md --reason x --until 2030-01-01 --file a.md",
      "waive: --file a.md would overwrite the draft: name another file"
    ),
    ("check a.md --rules complaint", "check: there is no pack complaint: did you mean complaints?"),
    (
      "check a.md --rules zzz", "check: there is no pack zzz: say one of standard, complaints"
    ),
    ("check a.md --no-standard", "check: --no-standard leaves no rules to apply: add --rules PACK"),
    (
      "check a.md --period soon",
      "check: --period cannot be soon: say one of 2016/17, 2017, Q1 2016/17"
    ),
    (
      "check a.md --today 2023-02-29",
      "check: --today cannot be 2023-02-29: say one of the days, as YYYY-MM-DD"
    ),
    ("check a.md --jobs 0", "check: --jobs cannot be 0: say one of the numbers 1 to 256"),
    ("watch . -j many", "watch: --jobs cannot be many: say one of the numbers 1 to 256"),
    ("watch gone", "gone: it is no folder that can be read: name the folder of the drafts"),
    ("watch a.md", "a.md: it is no folder that can be read: name the folder of the drafts"),
    ("tables a.md b.md", "tables: b.md is one word too many: see tickmark tables --help"),
    (
      "figures -",
      "figures: standard input has no name to tell its format by: add --as md, txt, csv or tsv"
    ),
    (
      "rules show total-colum",
      "rules show: there is no rule total-colum: did you mean total-column?"
    ),
    ("rules show zzz", "rules show: there is no rule zzz: see tickmark rules list"),
    ("help chek", "there is no command chek: did you mean check?"),
  ]

  @Test("A slip of the keyboard is one line, exit code 2 and no output", arguments: errors)
  func slips(_ words: String, _ text: String) {
    let world = World(["a.md": "sound"])
    #expect(world.run(words) == 2)
    #expect(world.errors == "tickmark: \(text)\n" && world.output.isEmpty)
  }

  private static func everyEntry(
    _ entry: CommandEntry, path: [String] = []
  ) -> [(CommandEntry, [String])] {
    [(entry, path)] + entry.commands.flatMap { everyEntry($0, path: path + [$0.name]) }
  }

  @Test("Every command has help that names its options and fits a terminal, by either way")
  func help() {
    let table = CommandEntry.program(formats: ["json"], readable: ["md"])
    for (entry, path) in Self.everyEntry(table) {
      let world = World()
      let codes = (
        world.run(["help"] + path), world.run(path + ["--help"]), world.run(path + ["-h"])
      )
      let text = Help(entry, path: path).text
      let sameHelp = world.output.split(separator: "Usage: ").count == 4
      let isNarrow = text.split(separator: "\n").allSatisfy { $0.count <= 90 }
      let namesAll = entry.options.allSatisfy { text.contains($0.typed) }
      #expect(
        codes == (0, 0, 0) && sameHelp && isNarrow && namesAll && world.errors.isEmpty, "\(path)")
      let names = entry.options.map(\.name) + ["help"]
      let letters = entry.options.compactMap(\.letter) + ["h"]
      let isUnique = Set(names).count == names.count && Set(letters).count == letters.count
      let leads = entry.action != nil || !entry.commands.isEmpty
      let lastAlone = entry.arguments.dropLast().allSatisfy { !$0.isRepeatable && !$0.isOptional }
      #expect(isUnique && leads && lastAlone, "\(path)")
    }
  }

  static let outputs = [
    RunCase("--version", 0, "tickmark 1.2.3\n"),
    RunCase("tables a.md", 0, "table of sound table\n"),
    RunCase("tables --explain a.md", 0, "because\\u{1B} of it\n"),
    RunCase("tables empty.md", 0, "The draft holds no table.\n"),
    RunCase("tables - --as md", 0, "table of table"),
    RunCase("tables gone.md", 2, errors: "gone.md: there is no such file: check the name"),
    RunCase("figures a.md", 0, "contradicted"),
    RunCase("figures empty.md", 0, "The draft holds no figure.\n"),
    RunCase("figures a.md --format json", 0, "[\n{\"text\":\"1,270\""),
    RunCase("rules list", 0, "standard  1  What every report keeps to\n  total-column  A total"),
    RunCase("rules show total-column", 0, "total-column (standard 1, error)\n  A total"),
    RunCase("rules show standard/total-column", 0, "  Breaks it:\n    1 + 1 = 3\n"),
  ]

  @Test("The other commands answer", arguments: outputs)
  func answers(_ run: RunCase) {
    let world = World(["a.md": "sound table", "empty.md": ""])
    world.standardInput = .bytes(Array("table".utf8))
    let code = world.run(run.words)
    let errors = run.errors.isEmpty ? "" : "tickmark: \(run.errors)\n"
    #expect(code == run.code && world.errors == errors && world.output.contains(run.output))
  }

  @Test(
    "Near misses are told from other words",
    arguments: [
      ("fromat", "format"), ("fomat", "format"), ("form", "format"), ("forrmatt", "format"),
      ("FORMAT", "format"), ("zz", nil), ("", nil), ("quite", "quiet"),
      ("no-standart", "no-standard"),
    ])
  func nearMisses(_ word: String, _ meant: String?) {
    #expect(NearMiss.of(word, among: ["format", "quiet", "no-standard", "output"]) == meant)
  }
}
