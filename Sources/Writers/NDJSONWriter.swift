import Tickmark

/// The audit as one JSON value a line, for tools that read while the program still writes.
///
/// Each line is an object of one member that says what it is: draft, note, check, figure, summary.
public struct NDJSONWriter: AuditWriter {
  /// Makes a writer.
  public init() {}

  /// Writes draft after draft, each with its notes, checks and figures, and the summary of all.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    for audit in audits {
      sink.lines("{\"draft\":", audit.drafts) { draft, sink in sink.json(draft) }
      sink.lines("{\"note\":", audit.report.notes) { note, sink in sink.json(note) }
      sink.lines("{\"check\":", audit.checks) { check, sink in sink.json(check) }
      sink.lines("{\"figure\":", audit.figures) { figure, sink in sink.json(figure) }
    }
    guard !audits.isEmpty else { return }
    sink.lines("{\"summary\":", [Audit.Summary(of: audits)]) { summary, sink in
      sink.json(summary)
    }
  }
}

extension ByteSink {
  fileprivate mutating func lines<Item>(
    _ start: StaticString, _ items: [Item], _ writeItem: (Item, inout ByteSink) -> Void
  ) {
    for index in items.indices {
      write(own: start)
      writeItem(items[index], &self)
      write(own: "}\n")
    }
  }
}
