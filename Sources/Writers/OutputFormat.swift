import Tickmark

/// The formats that an audit can be written in, under the names that users type.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case terminal, json, markdown, html, lines, github, gitlab, sarif, junit, csv, ndjson

  /// The format that the ending of an output file stands for, if any.
  public init?(fileEnding ending: String) {
    switch ending.lowercased() {
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "txt": self = .terminal
    case "sarif": self = .sarif
    case "xml": self = .junit
    case "csv": self = .csv
    case "ndjson", "jsonl": self = .ndjson
    default: return nil
    }
  }

  /// The ending that a file of the format has.
  public var fileEnding: String {
    switch self {
    case .markdown: "md"
    case .terminal, .lines, .github: "txt"
    case .gitlab: "json"
    case .junit: "xml"
    case .json, .html, .sarif, .csv, .ndjson: rawValue
    }
  }

  /// The writer of the format; machines' formats have but one look.
  ///
  /// `guides` explain the rules, for formats that carry such help; `threshold` is the weight that
  /// stops a publication, for formats that know but pass and fail; `run` is the command line that
  /// makes the audit again, for formats that are filed.
  public func writer(
    look: Look, guides: [RuleGuide] = [], threshold: Threshold = .error, run: String = ""
  ) -> any AuditWriter {
    switch self {
    case .terminal: TerminalWriter(look: look)
    case .json: JSONWriter()
    case .markdown: MarkdownWriter(look: look, threshold: threshold, run: run)
    case .html: HTMLWriter(guides: guides, threshold: threshold, run: run)
    case .lines: LinesWriter()
    case .github: GitHubWriter()
    case .gitlab: GitLabWriter()
    case .sarif: SARIFWriter(guides: guides)
    case .junit: JUnitWriter(threshold: threshold)
    case .csv: CSVWriter()
    case .ndjson: NDJSONWriter()
    }
  }
}
