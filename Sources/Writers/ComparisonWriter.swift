import Tickmark

/// What became of the findings from one draft to the next, for people.
public struct ComparisonWriter: Sendable {
  private let isMarkdown: Bool

  /// Makes a writer of plain text or of Markdown.
  public init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  /// Writes a line that sums up, then each finding under what became of it.
  public func write(_ comparison: Comparison, to sink: inout ByteSink) {
    let unlooked = comparison.unlooked.count
    let more = unlooked > 0 ? ", \(unlooked) no longer looked at" : ""
    let headline =
      "\(comparison.mended.count) mended, \(comparison.new.count) new, "
      + "\(comparison.remaining.count) still there\(more)."
    sink.line(isMarkdown ? "**\(headline)**" : headline)
    write("New", comparison.new, to: &sink)
    write("Still there", comparison.remaining, to: &sink)
    write("Mended", comparison.mended, to: &sink)
    write("No longer looked at", comparison.unlooked, to: &sink)
    if !comparison.lost.isEmpty {
      heading("Ticked before, and not now", to: &sink)
      for figure in comparison.lost {
        let label = [figure.place.row, figure.place.columnLabel].compactMap(\.self)
        let name = label.isEmpty ? "" : " (\(label.joined(separator: ", ")))"
        item("\(figure.place.address): \(figure.text)\(name), \(figure.status.rawValue)", to: &sink)
      }
    }
    if comparison.goneFigures > 0 {
      sink.line()
      let count = comparison.goneFigures
      sink.line(
        "\(count) ticked figure\(count == 1 ? "" : "s") no longer \(count == 1 ? "stands" : "stand")"
          + " where \(count == 1 ? "it" : "they") stood.")
    }
  }

  private func write(
    _ title: String, _ checks: [AuditRecord.Entry], to sink: inout ByteSink
  ) {
    guard !checks.isEmpty else { return }
    heading(title, to: &sink)
    for check in checks {
      item("\(check.place.address): \(check.severity.rawValue): \(check.message)", to: &sink)
    }
  }

  private func heading(_ title: String, to sink: inout ByteSink) {
    sink.line()
    sink.line(isMarkdown ? "### \(title)" : title)
    if isMarkdown { sink.line() }
  }

  private func item(_ text: String, to sink: inout ByteSink) {
    sink.line(isMarkdown ? "- " + text.markdown : "  " + text.shownPlainly)
  }
}
