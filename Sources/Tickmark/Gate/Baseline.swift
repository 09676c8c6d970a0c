/// The findings that were there when a gate was put up: they are told, but stop nothing.
public struct Baseline: Hashable, Sendable {
  /// A finding that was there.
  public struct Entry: Hashable, Sendable {
    /// The id of the finding.
    public var id: String
    /// Its content; with other figures it is a new finding.
    public var content: String
    /// The draft, from the folder of the baseline.
    public var draft: String
    /// What the finding said, for people who read the file.
    public var finding: String
    /// The line of the file that the entry starts on.
    public var line: Int

    /// Makes an entry.
    public init(id: String, content: String, draft: String, finding: String, line: Int = 1) {
      self.id = id
      self.content = content
      self.draft = draft
      self.finding = finding
      self.line = line
    }
  }

  /// The file, for the places of what must leave it.
  public var file: String
  /// The findings in the order of the file.
  public var entries: [Entry]

  /// Makes a baseline.
  public init(file: String, _ entries: [Entry]) {
    self.file = file
    self.entries = entries
  }

  /// Makes the baseline of all findings that audits hold and no waiver covers.
  ///
  /// `name` gives a draft's file as seen from the folder of the baseline.
  public init(file: String, of audits: [Audit], name: (_ file: String) -> String) {
    self.file = file
    entries = audits.flatMap { audit in
      let draft = name(audit.report.file)
      return audit.checks.filter {
        $0.isFinding && $0.waived == nil && $0.pack != GateRules.pack
      }.map { Entry(id: $0.id, content: $0.content, draft: draft, finding: $0.message) }
    }
  }

  /// Marks the findings that it holds, and notes what is mended and must leave it.
  public func apply(
    to audits: inout [Audit], isOf: (_ draft: String, _ file: String) -> Bool,
    isGone: (_ draft: String) -> Bool
  ) {
    let spots = Spots(audits)
    for entry in entries {
      let home = audits.firstIndex { isOf(entry.draft, $0.report.file) }
      let isLost = home == nil && isGone(entry.draft)
      let same = spots.of(entry.id).filter {
        let (audit, check) = (audits[$0.audit], audits[$0.audit].checks[$0.check])
        return check.isFinding && check.content == entry.content
          && (isLost || isOf(entry.draft, audit.report.file))
      }
      for spot in same where audits[spot.audit].checks[spot.check].waived == nil {
        audits[spot.audit].checks[spot.check].isInBaseline = true
      }
      guard same.isEmpty, let place = home ?? (isLost ? audits.indices.first : nil) else {
        continue
      }
      audits[place].checks.append(check(of: entry))
    }
  }

  private func check(of entry: Entry) -> Check {
    var check = Check(
      pack: GateRules.pack, rule: GateRules.baseline, verdict: .contradicts, severity: .note,
      lane: .declared, place: Place(file: file, line: entry.line),
      message: "The baseline holds \(entry.id), which is mended or has other figures now:"
        + " write the baseline anew")
    check.id = Fingerprint.of([check.pack, check.rule, entry.id])
    check.content = Fingerprint.of([entry.content])
    if !entry.finding.isEmpty { check.note = "It was: \(entry.finding)" }
    return check
  }
}
