/// What an audit said, as it was written down: enough to set two drafts beside each other.
public struct AuditRecord: Hashable, Sendable {
  /// A check of the record.
  public struct Entry: Hashable, Sendable {
    /// The id of the check.
    public var id: String
    /// Whether it is a contradiction or a missing thing.
    public var isFinding: Bool
    /// Whether it sets figures against each other; else it vanishes once it is mended.
    public var comparesFigures: Bool
    /// What it weighs.
    public var severity: Severity
    /// A hash of the figures.
    public var content: String
    /// Where it stands.
    public var place: Place
    /// What it says.
    public var message: String

    /// Makes an entry.
    public init(
      id: String, isFinding: Bool, comparesFigures: Bool, severity: Severity, content: String,
      place: Place, message: String
    ) {
      self.comparesFigures = comparesFigures
      self.id = id
      self.isFinding = isFinding
      self.severity = severity
      self.content = content
      self.place = place
      self.message = message
    }
  }

  /// A figure of the record.
  public struct Figure: Hashable, Sendable {
    /// The figure as printed.
    public var text: String
    /// Where it stands.
    public var place: Place
    /// What became of it.
    public var status: Audit.AuditedFigure.Status

    /// Makes a figure.
    public init(text: String, place: Place, status: Audit.AuditedFigure.Status) {
      self.text = text
      self.place = place
      self.status = status
    }
  }

  /// The checks in reading order.
  public var checks: [Entry]
  /// The figures in reading order.
  public var figures: [Figure]

  /// Makes a record.
  public init(checks: [Entry], figures: [Figure]) {
    self.checks = checks
    self.figures = figures
  }

  /// The drafts that are spoken of; a file is told apart only where both audits have it.
  fileprivate var files: [String] { checks.map(\.place.file) + figures.map(\.place.file) }
}

/// Two audits of one report side by side, for the covering note of the next draft.
public struct Comparison: Hashable, Sendable {
  /// Findings of the old audit that hold now.
  public private(set) var mended: [AuditRecord.Entry] = []
  /// Findings of the old audit that nothing looks at any more.
  public private(set) var unlooked: [AuditRecord.Entry] = []
  /// Findings that the old audit had not.
  public private(set) var new: [AuditRecord.Entry] = []
  /// Findings that both have, as the new one has them.
  public private(set) var remaining: [AuditRecord.Entry] = []
  /// Figures that were ticked and are not, as the new audit has them.
  public private(set) var lost: [AuditRecord.Figure] = []
  /// How many figures were ticked and stand no more where they stood.
  public private(set) var goneFigures = 0

  /// Compares an audit with the one before.
  public init(from old: AuditRecord, to new: AuditRecord) {
    let both = Set(old.files).intersection(new.files)
    func name(_ check: AuditRecord.Entry) -> [String] {
      [both.contains(check.place.file) ? check.place.file : "", check.id]
    }
    let oldFindings = Set(old.checks.filter(\.isFinding).map(name))
    let newFindings = Set(new.checks.filter(\.isFinding).map(name))
    let looked = Set(new.checks.map(name))
    for check in old.checks where check.isFinding && !newFindings.contains(name(check)) {
      if check.comparesFigures, !looked.contains(name(check)) {
        unlooked.append(check)
      } else {
        mended.append(check)
      }
    }
    for check in new.checks where check.isFinding {
      if oldFindings.contains(name(check)) {
        remaining.append(check)
      } else {
        self.new.append(check)
      }
    }
    let present = Dictionary(
      zip(Comparison.addresses(of: new.figures, naming: both), new.figures),
      uniquingKeysWith: { first, _ in first })
    for (address, figure) in zip(Comparison.addresses(of: old.figures, naming: both), old.figures)
    where figure.status == .ticked {
      guard let now = present[address] else {
        goneFigures += 1
        continue
      }
      if now.status != .ticked { lost.append(now) }
    }
  }

  /// What a figure is called whatever its value and its line, with an ordinal among equals.
  private static func addresses(
    of figures: [AuditRecord.Figure], naming files: Set<String>
  ) -> [[String]] {
    var seen: [[String]: Int] = [:]
    return figures.map { figure in
      let place = figure.place
      let words = place.sentence.map { String($0.filter { !$0.isNumber }) }
      let address = [
        files.contains(place.file) ? place.file : nil, place.sheet, place.section, place.table,
        place.row, place.columnLabel, words,
      ].map { $0 ?? "" }
      let count = seen[address, default: 0] + 1
      seen[address] = count
      return address + [String(count)]
    }
  }
}
