import Tickmark

/// Every figure of a draft and what it was compared with.
public struct FigureList {
  private let audit: Audit

  /// Makes the list of an audit's figures.
  public init(_ audit: Audit) { self.audit = audit }

  /// Writes the figures as the audit's JSON has them.
  public func writeJSON(to sink: inout ByteSink) {
    sink.rows([audit.figures]) { figure, sink in sink.json(figure) }
    sink.line()
  }

  /// Writes the figures in aligned columns.
  public func writeColumns(to sink: inout ByteSink) {
    guard !audit.figures.isEmpty else {
      sink.line("The draft holds no figure.")
      return
    }
    var checks: [String: Int] = [:]
    for (index, check) in audit.checks.enumerated() where checks[check.id] == nil {
      checks[check.id] = index
    }
    var widths = [0, 0, 0, 0]
    for figure in audit.figures {
      for (column, text) in cells(figure).enumerated() {
        widths[column] = max(widths[column], text.width)
      }
    }
    for (index, figure) in audit.figures.enumerated() {
      let cells = cells(figure)
      sink.write(cells[0].rightAligned(to: widths[0]))
      sink.write("  ")
      sink.write(cells[1].rightAligned(to: widths[1]))
      sink.write("  ")
      sink.write(cells[2].padded(to: widths[2]))
      sink.write("  ")
      let compared = figure.checks.compactMap { checks[$0] }.map {
        comparison(audit.checks[$0], with: index)
      }
      guard !compared.isEmpty else {
        sink.line(cells[3])
        continue
      }
      sink.write(cells[3].padded(to: widths[3]))
      sink.write("  ")
      let more = compared.count > 3 ? "; \(compared.count - 3) more" : ""
      sink.line(compared.prefix(3).joined(separator: "; ") + more)
    }
  }

  private func cells(_ figure: Audit.AuditedFigure) -> [String] {
    let column = figure.place.column.map { ":\($0)" } ?? ""
    return [
      "\(figure.place.line)\(column)", figure.text.shownPlainly, figure.kind.rawValue,
      figure.status.rawValue,
    ]
  }

  /// The operands where the figure is the stated one, else the figure that it helps to check.
  private func comparison(_ check: Check, with figure: Int) -> String {
    guard check.figures.first == figure else {
      let stated = check.stated.map { " \($0)" } ?? ""
      return "\(check.rule): for\(stated) on line \(check.place.line)".shownPlainly
    }
    var text = check.rule
    for (index, operand) in check.operands.prefix(8).enumerated() {
      switch operand.isSubtracted {
      case true?: text += " − "
      case false? where index > 0: text += " + "
      default: text += index == 0 ? ": " : ", "
      }
      text += operand.value
    }
    if check.operands.count > 8 { text += " … (\(check.operands.count) figures)" }
    return text.shownPlainly
  }
}
