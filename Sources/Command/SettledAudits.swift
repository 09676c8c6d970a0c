import Tickmark

/// Audits drafts as the command line and the settings above each draft want it.
struct SettledAudits {
  /// An audit, and the weight that stops its publication.
  struct Settled: Sendable {
    var audit: Audit
    var threshold: Threshold
  }

  /// A draft, and how it is to be audited.
  private struct Task: Sendable {
    var job: DraftJob
    var options: AuditOptions
    var house: HouseRules
    var threshold: Threshold

    func run(by engine: Engine) throws(Complaint) -> Settled {
      Settled(audit: try job.audit(by: engine, options, house), threshold: threshold)
    }
  }

  private let request: Request
  private let session: Session
  private let options: AuditOptions

  init(_ request: Request, _ session: Session, _ options: AuditOptions) {
    self.request = request
    self.session = session
    self.options = options
  }

  /// Reads and audits drafts, several at once, and gives the audits in the order of the drafts;
  /// complains of those that cannot be audited, which are left out.
  func audits(of files: [String], jobs: Int = 1) -> [Settled] {
    guard let others = otherReports() else { return [] }
    var known: [String: Settings?] = [:]
    // Where there are several drafts, each has one thread; one draft has them all.
    let hands = files.count == 1 ? jobs : 1
    let tasks = files.map { file in
      Result { () throws(Complaint) in try task(for: file, knowing: &known, others, hands) }
    }
    let engine = session.engine
    var progress = Progress(of: files.count, in: session.environment)
    let audits = Workers(count: jobs).results(
      of: tasks,
      { task in
        task.flatMap { task in Result { () throws(Complaint) in try task?.run(by: engine) } }
      }, told: { progress.tell($0) })
    progress.clear()
    return audits.compactMap { outcome in
      switch outcome {
      case .success(let settled): return settled
      case .failure(let complaint):
        session.complain(complaint)
        return nil
      }
    }
  }

  /// Reads a draft, settles how it is to be looked at and does a piece of work on it; where one of
  /// these fails, complains and gives nil.
  func of<Result>(
    _ file: String, _ work: (Report, AuditOptions) throws -> Result
  ) -> Result? {
    guard let others = otherReports() else { return nil }
    var known: [String: Settings?] = [:]
    do throws(Complaint) {
      guard let task = try task(for: file, knowing: &known, others) else { return nil }
      let report = try task.job.report(by: session.engine)
      return try Complaint.catching(file) { try work(report, task.options) }
    } catch {
      session.complain(error)
      return nil
    }
  }

  /// The reports named by --against and --with; complains of those that cannot be read and then
  /// gives nil, since nothing less than what was asked for is done.
  private func otherReports() -> [OtherReport]? {
    var found: [OtherReport]? = []
    for (option, role) in [("against", Audit.Draft.Role.previous), ("with", .companion)] {
      for file in request.values[option] ?? [] {
        do throws(Complaint) {
          let report = try DraftJob(file, as: nil, in: session).report(by: session.engine)
          found?.append(OtherReport(report, as: role))
        } catch {
          session.complain(error)
          found = nil
        }
      }
    }
    return found
  }

  /// Nil where there is a mistake in the settings, which is told once for all drafts of a folder.
  private func task(
    for file: String, knowing known: inout [String: Settings?], _ others: [OtherReport],
    _ jobs: Int = 1
  ) throws(Complaint) -> Task? {
    let folder = Paths.folder(of: file)
    let settings = known[folder] ?? session.settings(for: file)
    known[folder] = .some(settings)
    guard let settings else { return nil }
    let job = try DraftJob(file, as: request.draftFormat, in: session)
    var options = options
    options.others = others
    options.jobs = jobs
    options.packs = settings.packs.filter { !options.packs.contains($0) } + options.packs
    options.period = options.period ?? settings.period
    options.rounding = settings.house.rounding
    let named = request.value("fail-on").flatMap { Threshold(rawValue: $0) }
    return Task(
      job: job, options: options, house: settings.house,
      threshold: named ?? settings.failOn ?? .error)
  }
}
