import Figures
import Readers
import Reports
import Structure
import Testing

/// A table in Markdown and what its columns and its rows are for, one word each.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var columns: String
  var rows: String

  var testDescription: String { name }
}

private func word(_ role: ColumnRole) -> String {
  func list(_ indices: [Int]) -> String { indices.map(String.init).joined(separator: "+") }
  switch role {
  case .label: return "label"
  case .value: return "value"
  case .total(let parts): return "total:\(list(parts))"
  case .share(let count): return "share:\(count)"
  case .ratio(let part, let base): return "ratio:\(part)/\(base)"
  case .change(let old, let new): return "change:\(old)>\(new)"
  case .cumulative: return "cumulative"
  case .aside: return "aside"
  case .words: return "words"
  }
}

private func word(_ role: RowRole) -> String {
  func list(_ indices: [Int]) -> String { indices.map(String.init).joined(separator: "+") }
  switch role {
  case .header: return "header"
  case .heading: return "heading"
  case .part: return "part"
  case .total(let parts): return "total:\(list(parts))"
  case .openTotal(let readings): return "open:" + readings.map(list).joined(separator: "|")
  case .ofWhich: return "ofWhich"
  case .aside: return "aside"
  case .words: return "words"
  }
}

@Suite("What rows and columns are for")
struct LayoutTests {
  private static func layouts(of text: String) throws -> [Layout] {
    let report = try DraftReader.read(Array(text.utf8), file: "draft.md", as: .md)
    return report.tables.map { Layout(of: $0) }
  }

  @Test("Labels and layout alone give every row and column its role", arguments: LayoutCase.all)
  func roles(_ layout: LayoutCase) throws {
    let read = try #require(try Self.layouts(of: layout.text).first)
    #expect(read.columns.map { word($0.role) }.joined(separator: " ") == layout.columns)
    #expect(read.rows.map { word($0.role) }.joined(separator: " ") == layout.rows)
  }

  @Test("Every role comes with its reason in words", arguments: LayoutCase.all)
  func evidence(_ layout: LayoutCase) throws {
    let read = try #require(try Self.layouts(of: layout.text).first)
    #expect(read.rows.allSatisfy { !$0.evidence.isEmpty })
    for column in read.columns {
      switch column.role {
      case .label where column == read.columns.first: continue
      default: #expect(!column.evidence.isEmpty, "\(column.label)")
      }
    }
  }

  @Test(
    "What a column holds is read from its cells and its heading",
    arguments: [
      ("Number", ["12", "5"], "count"), ("Cost", ["£12", "£5"], "money"),
      ("%", ["12", "5"], "percent"), ("Percentage", ["12", "5.5"], "percent"),
      ("Share", ["12%", "5%"], "percent"), ("Change", ["2pp", "-1pp"], "points"),
      ("Average days", ["12", "5"], "average"), ("Rate per 10,000", ["12.5", "5.1"], "rate"),
      ("Due date", ["12", "5"], "date"), ("Remark", ["late", "in time"], "text"),
      ("Number", ["-", "–"], "count"), ("Number", ["12", "68%", "4"], "mixed"),
      ("Number", ["", ""], "empty"),
    ])
  func measures(_ heading: String, _ cells: [String], _ measure: String) throws {
    var text = "| Service | \(heading) |\n|---|---|\n"
    for (index, cell) in cells.enumerated() {
      text += "| Row \("abc".dropFirst(index).prefix(1)) | \(cell) |\n"
    }
    let layout = try #require(try Self.layouts(of: text).first)
    #expect(layout.columns.last?.measure.rawValue == measure)
  }

  @Test("Periods and scales are taken from headings")
  func headings() throws {
    let layout = try #require(
      try Self.layouts(
        of: """
          | Service | 2015/16 £000s | 2016/17 | Q1 |
          |---|---|---|---|
          | Fostering | 12 | 14 | 3 |
          """
      ).first)
    #expect(layout.columns[1].scale == 1000)
    #expect(layout.columns[2].period?.description == "2016/17")
    #expect(layout.columns[3].period?.description == "Q1")
  }

  @Test("Groups of rows have their heading, their parts and their total")
  func segments() throws {
    let layout = try #require(
      try Self.layouts(of: LayoutCase.groups).first)
    #expect(layout.segments.map(\.heading) == [1, 5] && layout.segments.map(\.total) == [4, 8])
    #expect(layout.segments.map(\.parts) == [[2, 3], [6, 7]])
    #expect(layout.rows[3].group == 1 && layout.rows[6].group == 5)
  }

  @Test("A table of words is no data")
  func words() throws {
    let layout = try #require(
      try Self.layouts(
        of: """
          | Service | Action taken |
          |---|---|
          | Fostering | Staff were reminded |
          | Adoption | A leaflet was written |
          """
      ).first)
    #expect(!layout.isData && layout.valueColumns.isEmpty)
  }
}
