import Tickmark
import Writers

/// `tickmark check`: audits drafts, writes the audits, and says whether they may be published.
struct CheckCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() throws(UsageError) -> Int32 {
    let options = try options()
    let drafts = Drafts(request.arguments, in: session)
    try protect(drafts)
    let jobs = try request.jobs(in: session)
    var code: Int32 = drafts.empty.isEmpty ? 0 : 2
    for folder in drafts.empty {
      session.complain(folder, "there is no draft in it", "name a folder of drafts, or a draft")
    }
    let settled = SettledAudits(request, session, options).audits(of: drafts.files, jobs: jobs)
    if settled.count < drafts.files.count { code = 2 }
    // Where nothing was audited an older output stays as it is.
    guard let first = settled.first else { return 2 }
    var audits = settled.map(\.audit)
    code = max(code, GateFiles(request, session, today: options.today).apply(to: &audits))
    for (audit, own) in zip(audits, settled) {
      code = max(code, Gate.exitCode(for: audit, failOn: own.threshold))
    }
    return max(code, write(audits, threshold: first.threshold))
  }

  private func options() throws(UsageError) -> AuditOptions {
    try request.checkDrafts()
    if isBesideDrafts, request.arguments.contains("-") {
      throw UsageError(request.path, .standardInputNeedsOutput)
    }
    return try request.auditOptions(in: session)
  }

  /// Refuses to write where one of the drafts is, however it was named.
  private func protect(_ drafts: Drafts) throws(UsageError) {
    let paths = session.paths
    let taken = Set(drafts.files.map(paths.absolute))
    for option in ["against", "with"] {
      for file in request.values[option] ?? [] where taken.contains(paths.absolute(file)) {
        throw UsageError(request.path, .againstItself("--" + option, file))
      }
    }
    let read = taken.union(
      ["against", "with"].flatMap { request.values[$0] ?? [] }.map(paths.absolute))
    for option in ["output", "write-baseline"] {
      guard let file = request.value(option), file != "-", read.contains(paths.absolute(file))
      else { continue }
      throw UsageError(request.path, .overwritesDraft("--" + option, file))
    }
  }

  /// The file to write to; `-` is standard output, as without the option.
  private var output: String? { request.value("output").flatMap { $0 == "-" ? nil : $0 } }

  /// Whether each audit becomes a page beside its draft.
  private var isBesideDrafts: Bool {
    request.command.action == .audit && request.value("output") == nil
  }

  private var format: OutputFormat {
    if request.command.action == .audit { return .html }
    if let named = request.value("format").flatMap({ OutputFormat(rawValue: $0) }) { return named }
    guard let output, let dot = output.lastIndex(of: ".") else { return .terminal }
    return OutputFormat(fileEnding: String(output[output.index(after: dot)...])) ?? .terminal
  }

  private func write(_ audits: [Audit], threshold: Threshold) -> Int32 {
    if isBesideDrafts {
      let writer = HTMLWriter(
        guides: session.guides, threshold: threshold, run: request.repeated)
      return AuditPages(request, session, writer).write(audits)
    }
    let look = Look(
      isColoured: output == nil && session.environment.takesColours, isQuiet: request.has("quiet"))
    let writer = format.writer(
      look: look, guides: session.guides, threshold: threshold, run: request.repeated)
    guard let output else { return session.print { sink in writer.write(audits, to: &sink) } }
    return session.replace(output) { sink in writer.write(audits, to: &sink) }
  }
}
