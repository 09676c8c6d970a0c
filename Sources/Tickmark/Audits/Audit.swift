import Figures
import Reports

/// Everything that was found out about one draft, with the draft itself.
public struct Audit: Sendable {
  /// A file that took part.
  public struct Draft: Hashable, Sendable {
    /// What part a file played.
    public enum Role: String, Hashable, Sendable {
      case draft, previous, companion, records
    }

    /// The file as it was named to the program.
    public var file: String
    /// The format that it was read as.
    public var format: Report.Format
    /// The SHA-256 of the bytes.
    public var sha256: String
    /// What part it played.
    public var role: Role
    /// The reports in it, each with the packs that were applied to it.
    public var parts: [DraftPart]

    /// Makes a draft.
    public init(
      file: String, format: Report.Format, sha256: String, role: Role, parts: [DraftPart]
    ) {
      self.file = file
      self.format = format
      self.sha256 = sha256
      self.role = role
      self.parts = parts
    }
  }

  /// One report of a draft.
  public struct DraftPart: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// The period that it reports on.
    public var period: String?
    /// The line of the title.
    public var line: Int
    /// The packs that were applied to it.
    public var packs: [String]
    /// Why each of the packs was chosen; nil where nobody chose.
    public var reasons: [String?] = []

    /// Makes a part.
    public init(title: String, period: String?, line: Int, packs: [String]) {
      self.title = title
      self.period = period
      self.line = line
      self.packs = packs
    }
  }

  /// A pack that was applied.
  public struct Pack: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String

    /// Makes a pack.
    public init(id: String, version: String) {
      self.id = id
      self.version = version
    }
  }

  /// A number of the draft and what became of it.
  public struct AuditedFigure: Hashable, Sendable {
    /// What became of a figure.
    public enum Status: String, Hashable, Sendable, CaseIterable {
      case ticked, contradicted, unassessable, unchecked, exempt
    }

    /// The characters as printed.
    public var text: String
    /// Where.
    public var place: Place
    /// What it counts or names.
    public var kind: Figure.Kind
    /// What became of it.
    public var status: Status
    /// The ids of the checks that speak of it.
    public var checks: [String]

    /// Makes a figure.
    public init(
      text: String, place: Place, kind: Figure.Kind, status: Status, checks: [String] = []
    ) {
      self.text = text
      self.place = place
      self.kind = kind
      self.status = status
      self.checks = checks
    }
  }

  /// A rule that bound to nothing.
  public struct Unbound: Hashable, Sendable {
    /// The pack of the rule.
    public var pack: String
    /// The rule.
    public var rule: String

    /// Makes an unbound rule.
    public init(pack: String, rule: String) {
      self.pack = pack
      self.rule = rule
    }
  }

  /// What names the rows and columns of a table.
  public struct TableNames: Hashable, Sendable {
    /// How many rows at the top name the columns.
    public var headerRows: Int
    /// The columns that name the rows.
    public var labelColumns: [Int]

    /// Makes the names of a table.
    public init(headerRows: Int, labelColumns: [Int]) {
      self.headerRows = headerRows
      self.labelColumns = labelColumns
    }
  }

  /// The headline numbers.
  public struct Summary: Hashable, Sendable {
    /// Numbers in the draft.
    public internal(set) var figures = 0
    /// Figures that a comparison confirmed.
    public internal(set) var ticked = 0
    /// Figures that a comparison contradicted.
    public internal(set) var contradicted = 0
    /// Figures that could not be decided.
    public internal(set) var unassessable = 0
    /// Figures that nothing was compared with.
    public internal(set) var unchecked = 0
    /// Numbers that are no quantities.
    public internal(set) var exempt = 0
    /// Comparisons made.
    public internal(set) var checks = 0
    /// Checks of severity error.
    public internal(set) var errors = 0
    /// Checks of severity warning.
    public internal(set) var warnings = 0
    /// Checks of severity note.
    public internal(set) var notes = 0
    /// Checks that a waiver covers.
    public internal(set) var waived = 0
    /// Findings that the baseline holds.
    public internal(set) var inBaseline = 0
    /// Rules that failed themselves.
    public internal(set) var broken = 0

    /// Ticked figures in a hundred of those that can be ticked at all, rounded down.
    public var coverage: Int? {
      figures > exempt ? ticked * 100 / (figures - exempt) : nil
    }
  }

  /// The version of the program.
  public var version: String
  /// The draft as read.
  public var report: Report
  /// The files that took part, the draft first.
  public var drafts: [Draft]
  /// The packs that were applied.
  public var packs: [Pack]
  /// Every comparison, in reading order.
  public var checks: [Check]
  /// Every number of the draft, in reading order.
  public var figures: [AuditedFigure]
  /// The rules that bound to nothing.
  public var unbound: [Unbound]
  /// What names the rows and columns of each table of the report; may be empty.
  public var tables: [TableNames] = []
  /// The day by which waivers were judged, as YYYY-MM-DD; nil where no waiver is in force.
  public var today: String?

  /// Makes an audit.
  public init(
    version: String, report: Report, drafts: [Draft], packs: [Pack], checks: [Check],
    figures: [AuditedFigure], unbound: [Unbound]
  ) {
    self.version = version
    self.report = report
    self.drafts = drafts
    self.packs = packs
    self.checks = checks
    self.figures = figures
    self.unbound = unbound
  }

  /// The headline numbers.
  public var summary: Summary {
    var summary = Summary()
    summary.figures = figures.count
    for figure in figures {
      switch figure.status {
      case .ticked: summary.ticked += 1
      case .contradicted: summary.contradicted += 1
      case .unassessable: summary.unassessable += 1
      case .unchecked: summary.unchecked += 1
      case .exempt: summary.exempt += 1
      }
    }
    summary.checks = checks.count
    for check in checks {
      if check.verdict == .broken { summary.broken += 1 }
      guard check.waived == nil else {
        summary.waived += 1
        continue
      }
      guard !check.isInBaseline else {
        summary.inBaseline += 1
        continue
      }
      switch check.severity {
      case .error: summary.errors += 1
      case .warning: summary.warnings += 1
      case .note: summary.notes += 1
      case nil: break
      }
    }
    return summary
  }
}
