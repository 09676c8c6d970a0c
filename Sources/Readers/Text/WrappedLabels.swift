import Figures

/// Puts the lines of an aligned table together to rows: a label may run over several lines, its figures
/// on the first, the last or one between.
struct WrappedLabels {
  private let rows: [AlignedTable.Row]
  private let bytes: [UInt8]

  init(_ rows: [AlignedTable.Row], _ bytes: [UInt8]) {
    (self.rows, self.bytes) = (rows, bytes)
  }

  /// The rows with the lines that they run over.
  func joined() -> [[AlignedTable.Row]] {
    var result: [[AlignedTable.Row]] = []
    var pending: [AlignedTable.Row] = []
    for row in rows {
      guard row.isLabel else {
        if row.isBody, let last = pending.last, goesOn(row, after: last) {
          result.append(pending + [row])
        } else {
          result += pending.map { [$0] } + [[row]]
        }
        pending = []
        continue
      }
      if pending.isEmpty, let last = result.last?.last,
        result.last?.contains(where: \.isBody) ?? false,
        isRest(row, of: last)
      {
        result[result.count - 1].append(row)
      } else {
        pending.append(row)
      }
    }
    return result + pending.map { [$0] }
  }

  /// Whether a row of figures bears the rest of a label, or no label of its own.
  private func goesOn(_ row: AlignedTable.Row, after label: AlignedTable.Row) -> Bool {
    let name = row.fields[0].bytes
    let isUnnamed = !bytes[name].contains(where: \.isLetter)
    return isUnnamed || startsSmall(name) || isOpen(label)
  }

  /// Whether a line of words is the rest of the label above it.
  private func isRest(_ label: AlignedTable.Row, of row: AlignedTable.Row) -> Bool {
    startsSmall(label.fields[0].bytes) || isOpen(row)
  }

  private func isOpen(_ row: AlignedTable.Row) -> Bool {
    let name = row.fields[0].bytes
    return bytes.isLeftOpen(name.lowerBound, name.upperBound)
  }

  /// Whether words start small and are no “of which” of their own.
  private func startsSmall(_ name: Range<Int>) -> Bool {
    bytes[name.lowerBound].isLower
      && !bytes.has("of which", at: name.lowerBound, before: name.upperBound)
      && !bytes.has("incl", at: name.lowerBound, before: name.upperBound)
  }
}
