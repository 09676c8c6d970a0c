import Tickmark

/// A draft with all that its audit needs, so that it can be audited on any thread.
struct DraftJob: Sendable {
  /// The draft, as it was named.
  let file: String
  private let bytes: [UInt8]
  private let format: Report.Format

  /// Reads the bytes of a draft and finds out its format.
  init(_ file: String, as named: Report.Format?, in session: Session) throws(Complaint) {
    let format = named ?? session.engine.format(file)
    // A file that is not there at all deserves the plainer complaint.
    bytes = try session.bytes(of: file)
    guard let format, session.engine.readable.contains(format) else {
      let known = session.engine.readable.map { "." + $0.rawValue }.joined(separator: ", ")
      throw Complaint(file, "its format is not known", "name it \(known), or add --as FORMAT")
    }
    self.file = file
    self.format = format
  }

  /// Reads the report.
  func report(by engine: Engine) throws(Complaint) -> Report {
    try Complaint.catching(file) { try engine.read(bytes, file, format) }
  }

  /// Reads and audits the report by the rules of its house.
  func audit(
    by engine: Engine, _ options: AuditOptions, _ house: HouseRules
  ) throws(Complaint) -> Audit {
    var report = try report(by: engine)
    house.settlePeriods(of: &report)
    var audit = try Complaint.catching(file) { [report] in try engine.audit(report, options) }
    for index in audit.checks.indices where audit.checks[index].verdict == .broken {
      let file = audit.checks[index].place.file
      audit.checks[index].place.file = options.rulesFiles[file] ?? file
    }
    house.apply(to: &audit)
    return audit
  }
}
