import Figures
import Readers
import Reports
import Testing

private func page(
  _ name: String, _ draft: String, _ expected: [[String]]
) -> GridCase {
  GridCase(name: name, draft: draft, expected: expected, format: .html)
}

private let tables: [GridCase] = [
  page(
    "head, foot before body, caption, row headings",
    "<table><caption>Cases <b>by team</b></caption><thead><tr><th>Team<th>Cases</thead>"
      + "<tfoot><tr><th>Total<td>12</tfoot><tbody><tr><th scope=row>North<td>5"
      + "<tr><th scope=row>South<td>7</table>",
    [["# Cases by team", "Team/Cases", "North/5", "South/7", "Total/12"]]),
  page(
    "spans in the header repeat",
    "<table><tr><th rowspan=2>Team<th colspan=2>2016<th colspan=2>2017<tr><th>Q1<th>Q2<th>Q1<th>Q2"
      + "<tr><td>North<td>1<td>2<td>3<td>4</table>",
    [["Team/2016/2016/2017/2017", "Team/Q1/Q2/Q1/Q2", "North/1/2/3/4"]]),
  page(
    "labels that reach down repeat, a label that reaches to the right does not",
    "<table><tr><th>Area<th>Team<th>Cases<tr><td rowspan=2>East<td>A<td>1<tr><td>B<td>2"
      + "<tr><td colspan=2>Total<td>3</table>",
    [["Area/Team/Cases", "East/A/1", "East/B/2", "Total//3"]]),
  page(
    "a group's heading over the whole width",
    "<table><tr><th>Team<th>Cases<th>Share<tr><th colspan=3>East<tr><td>A<td>1<td>100%</table>",
    [["Team/Cases/Share", "East//", "A/1/100%"]]),
  page(
    "a title over the whole width",
    "<table><tr><td colspan=2>Cases by team<tr><td>Team<td>Cases<tr><td>A<td>1<tr><td>B<td>2"
      + "</table>", [["# Cases by team", "Team/Cases", "A/1", "B/2"]]),
  page(
    "spans past the table are cut, rows cannot leave their group",
    "<table><tbody><tr><th>Team<th colspan=9>Cases<tr><td rowspan=9>A<td>1<tbody><tr><td>B<td>2"
      + "</table>",
    [["Team/Cases", "A/1", "B/2"]]),
  page(
    "spacer rows and columns",
    "<table><tr><th>Team<th><th>Cases<th>&nbsp;<tr><td>A<td><td>1<td><tr><td><td>&nbsp;"
      + "<tr><td>B<td><td>2<td></table>", [["Team/Cases", "A/1", "B/2"]]),
  page(
    "a table inside a cell is one of its own",
    "<table><tr><th>Team<th>Cases<tr><td>A<td>9 in all<table><tr><th>Kind<th>No<tr><td>x<td>4"
      + "</table> cases</table>", [["Team/Cases", "A/9 in all cases"], ["Kind/No", "x/4"]]),
  page(
    "a table that lays out the page",
    "<table><tr><td><h2>Left</h2><p>Words.</p><td><table><tr><td>A<td>1<tr><td>B<td>2</table>"
      + "</table>", [["A/1", "B/2"]]),
  page(
    "one column, one row, and the role of presentation are no tables",
    "<table><tr><td>a<tr><td>b</table><table><tr><td>a<td>1</table>"
      + "<table role=presentation><tr><td>a<td>1<tr><td>b<td>2</table>", []),
  page(
    "several paragraphs in a cell of data",
    "<table><tr><td>A<td>1<td><p>One.</p><p>Two.</p><tr><td>B<td>2<td><ul><li>Three</ul></table>",
    [["A/1/One. Two.", "B/2/Three"]]),
  page(
    "indents by hard blanks and bullets",
    "<table><tr><th>Team<th>Cases<tr><td> &nbsp;&#160; A<td>1<tr><td>\u{A0}\u{A0}B<td>2"
      + "<tr><td>&emsp;C<td>3<tr><td>- D<td>-<tr><td>&nbsp;&nbsp;<b>E</b><td>4</table>",
    [["Team/Cases", ">>A/1", ">>B/2", ">>C/3", ">>D/-", ">>E/4"]]),
  page(
    "footnote marks, entities, breaks, inline tags",
    "<table><tr><th>Team<br>name<th>Cases &amp; <i>more</i><tr><td>Caf&eacute;<td>30<sup>2</sup>"
      + "<tr><td>1<sup>st</sup><td>&pound;1&nbsp;234<tr><td>B<td>3<sup><a href=#n>12</a></sup></table>",
    [["Team name/Cases & more", "Café/30(2)", "1st/£1 234", "B/3(12)"]]),
  page(
    "what is hidden is left out",
    "<table><tr><th>Team<th>Cases<tr hidden><td>X<td>9<tr><td>A<span style='display : none'>x</span>"
      + "<td>1<i aria-hidden=true>2</i><tr style=\"DISPLAY:none\"><td>Y<td>8<tr><td>B<td><del>3</del>4"
      + "</table>", [["Team/Cases", "A/1", "B/4"]]),
  page(
    "unclosed and misplaced tags",
    "<TABLE><TR><TH>Team<TH>Cases</TR></TR><tr><td><b>A<td>1</b></p><tr><td>B<td>2<p>",
    [["Team/Cases", "A/1", "B/2"]]),
  page(
    "short rows are filled up",
    "<table><tr><th>Team<th>Cases<th>Share<tr><td>A<td>1</table>",
    [["Team/Cases/Share", "A/1/"]]),
]

struct PageCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var draft: String
  var expected: [String]

  init(_ name: String, _ draft: String, _ expected: [String]) {
    (testDescription, self.draft, self.expected) = (name, draft, expected)
  }
}

private let pages: [PageCase] = [
  PageCase(
    "headings, paragraphs, items",
    "<h1>1. One &amp; two</h1>words<p>Five. Six.<ul><li>seven<li><p>eight</p></ul><h3>9<h4>Ten</h3>end",
    ["h1 One & two", "p words", "p Five. | Six.", "i seven", "i eight", "h3 9", "h4 Ten", "p end"]),
  PageCase(
    "head, script, style, comments, templates",
    "<head><title>T</title><style>p{}</style><script>if (1<2) '<p>x'</script><body><h1>A</h1>"
      + "<!-- <p>no --><template>no</template><noscript>no</noscript><select><option>no</select>"
      + "<p>b<![CDATA[<c>]]>", ["h1 A", "p b<c>"]),
  PageCase(
    "a title without headings", "<title>Annual &amp; report</title><p>a",
    ["h1 Annual & report", "p a"]),
  PageCase(
    "pictures",
    "<p>a<img src=x> b</p><figure><img></figure><figure>c</figure><svg><text>no</svg>"
      + "<img width=1><canvas>no</canvas>", ["p a b", "gap", "gap", "p c", "gap", "gap", "gap"]),
  PageCase(
    "line breaks", "<p>Number of cases<br>in all: 5<br>Number of teams: 6<br><br>seven",
    ["p Number of cases in all: 5 | Number of teams: 6", "p seven"]),
  PageCase(
    "a bold paragraph is a heading",
    "<h1>A</h1><p><strong>Complaints by Team</strong></p><p><b>a</b> b",
    ["h1 A", "h3 Complaints by Team", "p a b"]),
  PageCase(
    "inline tags part no words", "<p>T<b>ot</b>al of 1<i>2</i>3 c<wbr>ases&shy;.\n<span>\n5</span>",
    ["p Total of 123 cases. | 5"]),
  PageCase(
    "words between cells", "<table>lost<tr><th>a<th>b<tr>x<td>1<td>2</table>y",
    ["t 2", "p lost", "p x", "p y"]),
  PageCase("less than", "<p>a < b, 5<6 and </ p> <3 end", ["p a < b, 5<6 and </ p> <3 end"]),
  PageCase(
    "numbered paragraphs", "<p>2.1 There were 5.<p>(1) A note.<p>\u{2022} an item",
    ["p There were 5.", "p (1) A note.", "i an item"]),
  PageCase("nothing", "<html><body></body></html>", []),
]

@Suite struct Pages {
  @Test(arguments: tables) func table(_ shape: GridCase) {
    #expect(grids(read(shape.draft, as: .html)) == shape.expected)
  }

  @Test(arguments: pages) func blocks(_ page: PageCase) {
    #expect(outline(read(page.draft, as: .html)) == page.expected)
  }

  @Test func headersAndSpans() {
    let headers = tables.map { read($0.draft, as: .html).tables.first?.declaredHeaderRows }
    #expect(
      headers == [1, 2, 1, 1, nil, 1, 1, 1, nil, nil, nil, 1, 1, 1, 1, 1])
    let spans = read(tables[1].draft, as: .html).tables[0].rows.map { $0.cells.map(\.isSpanned) }
    #expect(spans[0] == [false, false, true, false, true])
    #expect(spans[1] == [true, false, false, false, false])
    #expect(read(tables[5].draft, as: .html).notes.count == 1)
    #expect(
      read(tables[15].draft, as: .html).notes.map(\.message) == [
        "this row has 2 cells, the table 3"
      ])
    // A figure that stands for two rows is known for neither.
    let figure = "<table><tr><th>A<th>B<tr><td>x<td rowspan=2>5<tr><td>y</table>"
    let cells = read(figure, as: .html).tables[0].rows.map { $0.cells[1].printed }
    #expect(cells[1].isQuantity && cells[2] == .unavailable)
  }

  @Test func notes() {
    let drafts = [
      "<p>a</p>\n<div hidden>b", "<p>a\n<b", "a\n<script>b", "<p>\n<!-- a", "\n<a b=\"c>d",
      "<p>a <s>b</s>", "<table><tr><td colspan=1001>a<tr><td>b<td>2</table>",
    ]
    let lines = drafts.map { read($0, as: .html).notes.map(\.place.line) }
    #expect(lines == [[2], [2], [2], [2], [2], [1], [1]])
  }

  @Test func surroundings() {
    let report = read(
      "<h1>Feedback report 2016/17</h1>\n\n\n<p>The table shows it:</p>\n\n\n\n<div>\n\n\n"
        + "<table>\n<tr><th>A<th>B\n<tr><td>x<td>1\n</table></div>\n\n\n\n<p>* a note</p><p>other",
      as: .html)
    #expect(report.tables[0].blocksAround == 1...3)
    #expect(report.parts.map(\.period?.description) == ["2016/17"])
    #expect(report.tables[0].rows.map(\.line) == [12, 13])
  }

  @Test func encodings() {
    let text = "<meta charset=\"ISO-8859-1\"><p>\u{A3}5 \u{E9} \u{A0}"
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + [0x80]
    let plain = read(latin, as: .html)
    #expect(outline(plain) == ["p £5 é €"] && plain.notes.isEmpty)
    #expect(read(Array(latin.dropFirst(27)), as: .html).notes.count == 1)
    #expect(outline(read([0xEF, 0xBB, 0xBF] + Array(text.utf8), as: .html)) == ["p £5 é"])
    let wide: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(outline(read(wide, as: .html)) == ["p £5 é"])
    #expect(refusal([0x3C, 0x70, 0x3E, 0x00], as: .html).contains("NUL"))
  }

  /// Every figure's place covers its own characters, entities and tags among them left aside.
  @Test(
    arguments: tables.map(\.draft) + pages.map(\.draft) + [
      "<p>Of 4,567\ncases, 1<b>2</b>3 (25&nbsp;%)\n  were <i>\u{E9}\u{1F600} 7</i> and\n&pound;8 or nine.</p>"
        + "<table>\r\n<tr><th>a</th>\r<th>b</th></tr><tr><td>\u{E9} x</td><td>\n\t 12 (5%)</td></tr></table>"
    ])
  func places(_ draft: String) {
    let report = read(draft, as: .html)
    for (text, stretch) in figures(report) {
      let covered = words(at: stretch, of: draft)
      #expect(bare(covered).hasPrefix(bare(text).prefix(1)), "\(text) at \(stretch): \(covered)")
    }
  }

  private func bare(_ text: String) -> String {
    text.replacing("&pound;", with: "£").replacing("&nbsp;", with: " ")
  }

  @Test func pieces() {
    let draft = "<p>In all\n  <b>1,2</b>34 cases\nand &pound;5 were\n\u{E9} left: 25%."
    let sentence = read(draft, as: .html).blocks[0].sentences[0]
    #expect(sentence.text == "In all 1,234 cases and £5 were é left: 25%.")
    #expect(Set(sentence.pieces.map(\.line)) == [1, 2, 3, 4])
    let places = sentence.figures.map { words(at: sentence.stretch(of: $0.range), of: draft) }
    #expect(places == ["1,2</b>34", "&pound;5", "25%"])
  }
}

/// All figures of a report with their places.
func figures(_ report: Report) -> [(text: String, stretch: Stretch)] {
  report.tables.flatMap(\.rows).flatMap(\.cells).flatMap(\.figures).map {
    ($0.figure.text, $0.stretch)
  }
    + report.blocks.flatMap(\.sentences).flatMap { sentence in
      sentence.figures.map { ($0.figure.text, sentence.stretch(of: $0.range)) }
    }
}
