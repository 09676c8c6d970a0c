import Tickmark

/// The audit for pull request.
public struct MarkdownWriter: AuditWriter {
  private let look: Look

  /// Makes a writer with a look.
  public init(look: Look) { self.look = look }

  /// Writes one audit after the other.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
  }
}
