import Tickmark

/// Every check that has something to say, a row each, for a spreadsheet.
public struct CSVWriter: AuditWriter {
  private static let header = [
    "file", "line", "column", "severity", "verdict", "pack", "rule", "message", "stated",
    "expected", "cause", "repair", "section", "table", "row", "column label", "waived until",
    "reason", "id",
  ]

  /// Makes a writer.
  public init() {}

  /// Writes a header and the checks of all drafts; figures that agree are left out.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    // Without this mark spreadsheets take the bytes for another encoding and spoil the pound sign.
    sink.write("\u{FEFF}")
    sink.row(CSVWriter.header)
    for audit in audits {
      for index in audit.checks.indices where audit.checks[index].severity != nil {
        sink.row(CSVWriter.cells(of: audit.checks[index]))
      }
    }
  }

  private static func cells(of check: Check) -> [String] {
    let place = check.place
    return [
      place.file, String(place.line), place.column.map { String($0) } ?? "",
      check.severity?.rawValue ?? "", check.verdict.rawValue, check.pack, check.rule,
      check.message, check.stated ?? "", check.expected ?? "", check.cause?.rawValue ?? "",
      check.repair?.words ?? "", place.section ?? "", place.table ?? "", place.row ?? "",
      place.columnLabel ?? "", check.waived?.until ?? "", check.waived?.reason ?? "", check.id,
    ]
  }
}

extension ByteSink {
  /// A row as RFC 4180 wants it.
  fileprivate mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { write(byte: UInt8(ascii: ",")) }
      writeCell(cell)
    }
    write(own: "\r\n")
  }

  private mutating func writeCell(_ text: String) {
    let isFormula = text.startsFormula
    let needsQuotes =
      isFormula
      || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x27 }
    guard needsQuotes else { return write(text) }
    write(byte: UInt8(ascii: "\""))
    // The apostrophe makes a spreadsheet show the text instead of reckoning it.
    if isFormula { write(byte: UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { write(byte: byte) }
      write(byte: byte)
    }
    write(byte: UInt8(ascii: "\""))
  }
}

extension String {
  /// Whether a spreadsheet would take the text for a formula, in narrow or wide characters.
  fileprivate var startsFormula: Bool {
    guard let first = unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
  }
}
