import Tickmark

/// Audits drafts as the command line and the settings above each draft want it.
struct SettledAudits {
  /// An audit, and the weight that stops its publication.
  struct Settled {
    var audit: Audit
    var threshold: Threshold
  }

  private let request: Request
  private let session: Session
  private let options: AuditOptions
  /// The reports named by --against and --with, read at the first draft; nil where one cannot be.
  private var others: [OtherReport]??
  /// The settings by folder, so that a mistake in them is told once; nil where there is one.
  private var known: [String: Settings?] = [:]

  init(_ request: Request, _ session: Session, _ options: AuditOptions) {
    self.request = request
    self.session = session
    self.options = options
  }

  /// Reads and audits a draft; where that fails, complains and gives nil.
  mutating func audit(_ file: String) -> Settled? {
    guard let (report, options, settings) = prepare(file),
      var audit = session.audit(report, options)
    else { return nil }
    settings.house.apply(to: &audit)
    let named = request.value("fail-on").flatMap { Threshold(rawValue: $0) }
    return Settled(audit: audit, threshold: named ?? settings.failOn ?? .error)
  }

  /// Reads a draft and alters its figures in turn; where that fails, complains and gives nil.
  mutating func strength(_ file: String) -> Strength? {
    guard let (report, options, _) = prepare(file) else { return nil }
    return session.strength(report, options)
  }

  private mutating func prepare(_ file: String) -> (Report, AuditOptions, Settings)? {
    guard let others = otherReports(), let settings = settings(for: file),
      let report = session.report(of: file, as: request.draftFormat)
    else { return nil }
    var options = options
    options.others = others
    options.packs = settings.packs.filter { !options.packs.contains($0) } + options.packs
    options.period = options.period ?? settings.period
    return (report, options, settings)
  }

  private mutating func otherReports() -> [OtherReport]? {
    if let others { return others }
    var found: [OtherReport]? = []
    for (option, role) in [("against", Audit.Draft.Role.previous), ("with", .companion)] {
      for file in request.values[option] ?? [] {
        guard let report = session.report(of: file, as: nil) else {
          found = nil
          continue
        }
        found?.append(OtherReport(report, as: role))
      }
    }
    others = .some(found)
    return found
  }

  private mutating func settings(for file: String) -> Settings? {
    let folder = Paths.folder(of: file)
    if let settings = known[folder] { return settings }
    let settings = session.settings(for: file)
    known[folder] = .some(settings)
    return settings
  }
}
