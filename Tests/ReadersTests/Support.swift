import Readers
import Reports
import Testing

/// Reads a text draft; a failure to read is an empty report and a recorded issue.
func read(_ text: String, as format: Report.Format = .txt) -> Report {
  read(Array(text.utf8), as: format)
}

func read(_ bytes: [UInt8], as format: Report.Format) -> Report {
  do {
    return try DraftReader.read(bytes, file: "draft", as: format)
  } catch {
    Issue.record("not read: \(error.message)")
    return Report(file: "draft", format: format)
  }
}

/// Why a draft is not read; empty where it is.
func refusal(_ bytes: [UInt8], as format: Report.Format = .txt) -> String {
  do {
    _ = try DraftReader.read(bytes, file: "draft", as: format)
    return ""
  } catch {
    return error.message
  }
}

/// The outline of a report in short lines: what each block is, then its words.
func outline(_ report: Report) -> [String] {
  report.blocks.map { block in
    let words = block.sentences.map(\.text).joined(separator: " | ")
    switch block.content {
    case .heading(_, let level): return "h\(level) \(words)"
    case .paragraph: return "p \(words)"
    case .item: return "i \(words)"
    case .table(let index): return "t \(report.tables[index].rows.count)"
    case .gap: return "gap"
    }
  }
}

/// A table as rows of cells parted by a slash, with its caption on top where it has one.
func grid(_ table: Table) -> [String] {
  let rows = table.rows.map { row in
    String(repeating: ">", count: min(row.indent, 9)) + row.cells.map(\.text).joined(separator: "/")
  }
  return table.caption.isEmpty ? rows : ["# " + table.caption] + rows
}

func grids(_ report: Report) -> [[String]] { report.tables.map(grid) }

/// The words that a stretch covers in the draft itself.
func words(at stretch: Stretch, of text: String) -> String {
  let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  guard lines.indices.contains(stretch.line - 1) else { return "" }
  let scalars = Array(lines[stretch.line - 1].unicodeScalars)
  let range = (stretch.column - 1)..<(stretch.endColumn - 1)
  guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return "" }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars[range])
  return String(view)
}
