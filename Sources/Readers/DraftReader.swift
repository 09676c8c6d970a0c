import Figures
import Reports

/// Reads a draft in any known format.
public enum DraftReader {
  /// Reads the bytes of a draft; `file` is the name that places carry.
  public static func read(_ bytes: [UInt8], file: String, as format: Report.Format)
    throws(ReadError) -> Report
  {
    guard bytes.count <= Limits.fileBytes else {
      throw ReadError(
        "the draft is larger than \(Limits.fileBytes >> 20) MB",
        mend: "audit its parts one by one")
    }
    var report: Report
    switch format {
    case .txt, .md:
      let source = try Source(decoding: bytes, file: file)
      var reader = TextReader(source, file: file, format: format)
      report = try reader.read()
    case .csv, .tsv:
      let source = try Source(decoding: bytes, file: file)
      var reader = DelimitedReader(source, file: file, format: format)
      report = try reader.read()
    case .html:
      let source = try Source(
        decoding: bytes, file: file, declared: HTMLCharset.declared(in: bytes))
      var reader = HTMLReader(source, file: file)
      report = try reader.read()
    case .json:
      let source = try Source(decoding: bytes, file: file)
      var reader = try JSONReader(source, file: file)
      report = try reader.read()
    case .docx, .xlsx, .odt, .ods, .pdf:
      throw ReadError(
        "not read yet by this version: \(format.rawValue)",
        mend: "save the draft as html, txt, md, csv or tsv")
    }
    report.sha256 = SHA256.hex(of: bytes)
    return report
  }

  /// The format that a file's ending stands for, if any.
  public static func format(ofFile file: String) -> Report.Format? {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    switch ending {
    case "text": return .txt
    case "markdown", "mdown", "mkd": return .md
    case "tab": return .tsv
    case "htm", "xhtml": return .html
    default: return Report.Format(rawValue: ending)
    }
  }
}

/// Why a draft could not be read at all.
public struct ReadError: Error, Hashable, Sendable {
  /// What stands in the way.
  public let problem: String
  /// What to do about it.
  public let mend: String
  /// The line, where one can be named.
  public let line: Int?

  /// Makes the error.
  public init(_ problem: String, mend: String, line: Int? = nil) {
    self.problem = problem
    self.mend = mend
    self.line = line
  }

  /// One line that names the place, the problem and the mend.
  public var message: String {
    (line.map { "line \($0): " } ?? "") + problem + ": " + mend
  }
}

/// How much a draft may hold; past it a file is no report but a slip or an attack.
enum Limits {
  static let fileBytes = 256 << 20
  static let lineBytes = 64 << 20
  static let columns = 20_000
  static let lines = 2_000_000
  static let cells = 2_000_000
  static let figures = 1_000_000
  /// Longer runs of words are cut, so that no place takes long to find.
  static let sentenceBytes = 16 << 10
  static let raggedNotes = 20
  /// How deep elements and values may stand in each other.
  static let depth = 512
  /// How many columns or rows one cell may span.
  static let span = 1000
}
