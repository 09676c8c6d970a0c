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
    var settled = SettledAudits(request, session, options)
    var audits: [Audit] = []
    var thresholds: [Threshold] = []
    var code: Int32 = drafts.empty.isEmpty ? 0 : 2
    for folder in drafts.empty {
      session.complain(folder, "there is no draft in it", "name a folder of drafts, or a draft")
    }
    for file in drafts.files {
      if let next = settled.audit(file) {
        audits.append(next.audit)
        thresholds.append(next.threshold)
      } else {
        code = 2
      }
    }
    // Where nothing was audited an older output stays as it is.
    guard !audits.isEmpty else { return 2 }
    code = max(code, GateFiles(request, session, today: options.today).apply(to: &audits))
    for (audit, threshold) in zip(audits, thresholds) {
      code = max(code, Gate.exitCode(for: audit, failOn: threshold))
    }
    return max(code, write(audits, threshold: thresholds.first ?? .error))
  }

  private func options() throws(UsageError) -> AuditOptions {
    try request.checkDrafts()
    let options = try request.auditOptions(in: session)
    if !options.usesStandardPack, options.packs.isEmpty {
      throw UsageError(request.path, .nothingToApply)
    }
    return options
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

  private var format: OutputFormat {
    if let named = request.value("format").flatMap({ OutputFormat(rawValue: $0) }) { return named }
    guard let output, let dot = output.lastIndex(of: ".") else { return .terminal }
    return OutputFormat(fileEnding: String(output[output.index(after: dot)...])) ?? .terminal
  }

  private func write(_ audits: [Audit], threshold: Threshold) -> Int32 {
    let look = Look(
      isColoured: output == nil && session.environment.takesColours, isQuiet: request.has("quiet"))
    let writer = format.writer(look: look, guides: session.guides, threshold: threshold)
    guard let output else { return session.print { sink in writer.write(audits, to: &sink) } }
    let outcome = session.environment.replaceFile(output) { sink in
      writer.write(audits, to: &sink)
    }
    if case .failed(let reason) = outcome {
      session.complain(output, "it cannot be written (\(reason))", "name a file in another folder")
      return 2
    }
    return 0
  }
}
