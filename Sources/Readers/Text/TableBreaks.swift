import Figures
import Reports

/// Where an aligned table goes on behind a break that no page's margin explains: its columns stand
/// unchanged, and what follows proves that it is one table.
extension AlignedTable {
  /// Whether a line is a page's number alone between rows of the table.
  func isPageNumber(_ line: Line, in lines: ArraySlice<Line>, _ bytes: [UInt8]) -> Bool {
    guard line.contentEnd - line.content <= 4, bytes.isBareNumber(line), let last = rows.last,
      last.isBody, let next = lines.dropFirst().first,
      next.number - next.marginAbove - line.number <= 3,
      let row = AlignedTable.row(next, bytes)
    else { return false }
    return standsUnchanged(row) || repeatsHeadings(row, bytes)
  }

  /// Whether rows behind two blank lines and more belong to the table: a total below adds up all rows
  /// on both sides.
  func isProvenToGoOn(in lines: ArraySlice<Line>, _ bytes: [UInt8]) -> Bool {
    guard let line = lines.first, let last = rows.last, last.isBody,
      line.number - line.marginAbove - last.number <= 5, rows.contains(where: { !$0.isBody }),
      !namesTotal(last, bytes), let first = AlignedTable.row(line, bytes), standsUnchanged(first)
    else { return false }
    var parts = rows.filter(\.isBody)
    var above = line.number
    for line in lines.prefix(60) where line.number - line.marginAbove - above <= 2 {
      guard let row = AlignedTable.row(line, bytes), row.isBody else { return false }
      if namesTotal(row, bytes) { return adds(parts, to: row, bytes) }
      parts.append(row)
      above = line.number
    }
    return false
  }

  /// Whether a row's label starts where those above do, and its figures end or start where theirs do.
  private func standsUnchanged(_ row: Row) -> Bool {
    guard row.isBody, let label = row.fields.first else { return false }
    let body = rows.filter(\.isBody)
    let figures = body.flatMap { $0.fields.dropFirst() }.map(\.span)
    return body.contains { $0.fields.first?.span.lowerBound == label.span.lowerBound }
      && row.fields.dropFirst().allSatisfy { field in
        figures.contains {
          $0.upperBound == field.span.upperBound || $0.lowerBound == field.span.lowerBound
        }
      }
  }

  private func repeatsHeadings(_ row: Row, _ bytes: [UInt8]) -> Bool {
    let words = row.fields.map { bytes[$0.bytes] }
    return rows.contains { $0.fields.map { bytes[$0.bytes] } == words }
  }

  private func namesTotal(_ row: Row, _ bytes: [UInt8]) -> Bool {
    row.fields.first.map { TableShape.namesTotal(text($0, bytes)) } ?? false
  }

  /// Whether each figure of a total that may be a sum is the sum of what stands above it.
  private func adds(_ parts: [Row], to total: Row, _ bytes: [UInt8]) -> Bool {
    var held = 0
    for field in total.fields.dropFirst() {
      guard let stated = figure(field, bytes), stated.kind != .percent else { continue }
      var sum = Exact(0)
      for part in parts {
        guard let own = part.fields.dropFirst().first(where: { $0.span.overlaps(field.span) })
        else {
          return false
        }
        let printed = Printed(cell: text(own, bytes))
        if case .zeroMark = printed { continue }
        guard let value = printed.figure?.value, let next = try? sum + value else { return false }
        sum = next
      }
      guard sum == stated.value else { return false }
      held += 1
    }
    return held > 0
  }

  private func figure(_ field: Field, _ bytes: [UInt8]) -> Figure? {
    Printed(cell: text(field, bytes)).figure
  }

  private func text(_ field: Field, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[field.bytes], as: UTF8.self)
  }
}
