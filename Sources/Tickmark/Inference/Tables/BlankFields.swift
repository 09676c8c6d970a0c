import Figures
import Reports

extension Inference {
  /// A field inside a cell, such as “Lead officer:”, that other rows fill and this one leaves blank.
  public static let blankFields = Inference("blankFields") { study in
    study.tables.flatMap { table in
      (0..<table.table.width).flatMap { blankFields(table, column: $0) } + pendingCells(table)
    }
  }

  private static func blankFields(_ table: TableView, column: Int) -> [Relation] {
    let rows = table.bodyRows.map { row in (row: row, fields: fields(of: table.text(row, column))) }
    var filled: [String: Int] = [:]
    for field in rows.flatMap(\.fields) where !field.isBlank { filled[field.name, default: 0] += 1 }
    return rows.flatMap { row, fields in
      fields.filter { $0.isBlank && filled[$0.name, default: 0] >= 3 }.map { field in
        Relation(
          rule: "missing-cell", .missing, stated: nil, place: table.place(row, column),
          message: "“\(field.label)” is blank, though other rows fill it",
          address: table.address(row, column) + [field.name])
      }
    }
  }

  /// A cell that says that it is still to be filled in.
  private static func pendingCells(_ table: TableView) -> [Relation] {
    table.bodyRows.flatMap { row in
      table.table.rows[row].cells.indices.compactMap { column in
        guard table.printed(row, column) == .pending else { return nil }
        return Relation(
          rule: "missing-cell",
          .undecidable("“\(table.text(row, column))” is still to be filled in"),
          stated: nil, place: table.place(row, column), address: table.address(row, column))
      }
    }
  }

  private struct Field {
    let label: String
    let isBlank: Bool
    var name: String { Label(label).text }
  }

  /// The labels before colons, each of up to three words that start with a capital or follow one.
  private static func fields(of text: String) -> [Field] {
    // Most cells have no colon, and few are short enough to be fields.
    guard text.utf8.count <= 600, text.holds(UInt8(ascii: ":")) else { return [] }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard parts.count > 1 else { return [] }
    return parts.indices.dropLast().compactMap { index in
      guard let label = trailingLabel(parts[index]) else { return nil }
      let rest = parts[index + 1]
      let value = index + 2 < parts.count ? rest.dropLast(trailingLabel(rest)?.count ?? 0) : rest
      return Field(label: label, isBlank: Label(String(value)).isEmpty)
    }
  }

  private static func trailingLabel(_ text: Substring) -> String? {
    let words = text.utf8.split(separator: UInt8(ascii: " ")).suffix(3).map { Substring($0) }
    guard let start = words.firstIndex(where: { $0.first?.isUppercase ?? false }) else {
      return nil
    }
    let known = words[start...].suffix(2)
    guard let first = known.first, first.first?.isUppercase ?? false else {
      return known.last.map(String.init)
    }
    return known.joined(separator: " ")
  }
}
