import Tickmark

/// Writes audits in one output format.
public protocol AuditWriter: Sendable {
  /// Writes the audits of one call, one a draft, in the order in which the drafts were named.
  func write(_ audits: [Audit], to sink: inout ByteSink)
}

/// How an output for people looks.
public struct Look: Hashable, Sendable {
  /// Whether colours are used.
  public var isColoured: Bool
  /// Whether everything but findings is left out.
  public var isQuiet: Bool

  /// Makes a look.
  public init(isColoured: Bool = false, isQuiet: Bool = false) {
    self.isColoured = isColoured
    self.isQuiet = isQuiet
  }
}
