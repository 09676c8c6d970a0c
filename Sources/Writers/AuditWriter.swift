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

/// The formats that an audit can be written in, under the names that users type.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case terminal, json, markdown

  /// The format that the ending of an output file stands for, if any.
  public init?(fileEnding ending: String) {
    switch ending.lowercased() {
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "txt": self = .terminal
    default: return nil
    }
  }

  /// The writer of the format; machines' formats have but one look.
  public func writer(look: Look) -> any AuditWriter {
    switch self {
    case .terminal: TerminalWriter(look: look)
    case .json: JSONWriter()
    case .markdown: MarkdownWriter(look: look)
    }
  }
}
