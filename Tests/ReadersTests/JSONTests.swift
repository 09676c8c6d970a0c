import Figures
import Readers
import Reports
import Testing

private func dataset(_ name: String, _ draft: String, _ expected: [[String]]) -> GridCase {
  GridCase(name: name, draft: draft, expected: expected, format: .json)
}

private let cases: [GridCase] = [
  dataset(
    "an array of objects", #"[{"Team":"A","Cases":1},{"Team":"B","Share":"68%"},{"Cases":100.0}]"#,
    [["Team/Cases/Share", "A/1/", "B//68%", "/100.0/"]]),
  dataset(
    "named arrays",
    #"{"By team":[{"Team":"A","Cases":1}],"n":5,"By month":[["Month","Cases"],["May",2]]}"#,
    [["# By team", "Team/Cases", "A/1"], ["# By month", "Month/Cases", "May/2"]]),
  dataset(
    "a report",
    #"{"title":"T","tables":[{"caption":"C","columns":["a","b"],"rows":[["x",null],["y",-2]]}],"#
      + #""facts":{"Cases":160,"Share":"5%"}}"#,
    [["# C", "a/b", "x/", "y/-2"], ["# Facts", "Fact/Value", "Cases/160", "Share/5%"]]),
  dataset(
    "rows as objects below columns",
    #"{"tables":[{"columns":["a","b"],"rows":[{"b":1,"a":"x","c":2}]}]}"#,
    [["a/b/c", "x/1/2"]]),
  dataset(
    "tables by the name of tables", #"{"tables":[{"Team":"A","Cases":1}]}"#,
    [["# tables", "Team/Cases", "A/1"]]),
  dataset(
    "escapes", #"[{"a\u0041\ud83d\ude00":"x\n\ty \"z\" \u00a35 \u0000\ud800"}]"#,
    [["aA😀", "x y \"z\" £5 \u{FFFD}"]]),
  dataset(
    "big numbers, exponents, words", "[[123456789012345678901234567890, 1e999999999, true, -0.50]]",
    [["123456789012345678901234567890/1e999999999/true/-0.50"]]),
  dataset(
    "doubled keys, nested values", #"[{"a":1,"a":2,"b":{"c":[3]},"d":4}]"#, [["a/b/d", "2//4"]]),
  dataset("uneven rows", #"{"t":[["a","b"],["x"],["y",1,2]]}"#, [["# t", "a/b/", "x//", "y/1/2"]]),
  dataset("a byte order mark, blanks", "\u{FEFF} \r\n [ { \"a\" : 1 } ] \n", [["a", "1"]]),
  dataset("nothing", " ", []), dataset("an empty array", "[]", []),
  dataset("an empty object", "{}", []),
]

struct Flaw: Sendable, CustomTestStringConvertible {
  var draft: String
  var message: String
  var testDescription: String { draft }
}

private let flaws: [Flaw] = [
  Flaw(draft: "[1,2,]", message: "line 1, column 6: a comma stands before"),
  Flaw(draft: "{\"é\":1,\n \"b\":2,}", message: "line 2, column 8: a comma stands before"),
  Flaw(draft: "[\n {\"a\" 1}]", message: "line 2, column 7: a colon"),
  Flaw(draft: "[1 2]", message: "line 1, column 4: a comma or a closing"),
  Flaw(draft: "{a:1}", message: "line 1, column 2: a key in quotation marks"),
  Flaw(draft: "[\"é\", \"a\nb\"]", message: "line 1, column 7: a string that nothing closes"),
  Flaw(draft: "[\"a\\q\"]", message: "line 1, column 4: a backslash"),
  Flaw(draft: "\n[[1]", message: "line 2, column 1: a bracket that nothing closes"),
  Flaw(draft: "[1] x", message: "line 1, column 5: something stands behind"),
  Flaw(draft: "[01]", message: "line 1, column 2: this is no number"),
  Flaw(draft: "[1,234.5.6]", message: "line 1, column 9: a comma or"),
  Flaw(draft: "[-]", message: "this is no number"), Flaw(draft: "[5%]", message: "a comma or"),
  Flaw(draft: "[NaN]", message: "no value starts here"),
  Flaw(draft: "{\"a\":]}", message: "line 1, column 6: no value starts here"),
  Flaw(draft: "{", message: "a bracket that nothing closes"),
  Flaw(draft: "5", message: "of no shape"), Flaw(draft: "[1,2]", message: "of no shape"),
  Flaw(draft: "{\"a\":5}", message: "of no shape"), Flaw(draft: "[1,\u{0}2]", message: "NUL"),
]

@Suite struct Datasets {
  @Test(arguments: cases) func shape(_ shape: GridCase) {
    let report = read(shape.draft, as: .json)
    #expect(grids(report) == shape.expected)
    let text = shape.draft.replacing("\u{FEFF}", with: "")
    for (figure, stretch) in figures(report) where !shape.draft.contains("\\u") {
      #expect(words(at: stretch, of: text) == figure)
    }
  }

  @Test(arguments: flaws) func refuses(_ flaw: Flaw) {
    let message = refusal(Array(flaw.draft.utf8), as: .json)
    #expect(message.contains(flaw.message))
    #expect(!message.contains("\n"))
  }

  @Test func reports() {
    let report = read(
      """
      { "title": "Feedback", "period": "2016/17",
        "tables": [
          { "section": "One", "rows": [["a", "b"], ["x", 1]], "notes": ["Rounded to 5."] },
          { "section": "One", "rows": [["c", "d"], ["y", 2]] },
          { "section": "Two", "rows": [["e", "f"], ["z", 3]], "more": 1 } ],
        "sentences": ["There were \\"12\\" cases. Of these, 5 (42%) are open.", 7], "extra": true }
      """, as: .json)
    #expect(
      outline(report) == [
        "h1 Feedback", "h2 One", "t 2", "p Rounded to 5.", "t 2", "h2 Two", "t 2",
        "p There were \"12\" cases. | Of these, 5 (42%) are open.",
      ])
    #expect(report.parts.map(\.period?.description) == ["2016/17"])
    #expect(report.tables.map(\.blocksAround) == [2...3, nil, nil])
    #expect(report.notes.map(\.place.line) == [5, 6, 6])
    let sentences = report.blocks.last?.sentences ?? []
    let places = sentences.flatMap { sentence in
      sentence.figures.map { sentence.stretch(of: $0.range) }
    }
    #expect(places.map(\.line) == [6, 6, 6] && places.map(\.column) == [31, 53, 56])
    #expect(read(cases[7].draft, as: .json).notes.count == 2)
  }
}
