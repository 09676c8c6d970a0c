import Tickmark
import Writers

/// `tickmark watch`: audits each draft of a folder whenever it is saved, beside the draft.
struct WatchCommand {
  /// How long a save can go unseen where the system tells nothing of it, as on a shared drive.
  private static let heartbeat = 500
  /// A save often comes in several writes: the audit waits until the draft is left alone.
  private static let calm = 80
  private static let mostCalms = 5

  private let request: Request
  private let session: Session
  /// The words of the command line, to go on with where the rules have changed.
  private let arguments: [String]
  private let folder: String

  init(_ request: Request, _ session: Session, arguments: [String]) {
    self.request = request
    self.session = session
    self.arguments = arguments
    folder = request.arguments[0]
  }

  func run() throws(UsageError) -> Int32 {
    _ = try request.auditOptions(in: session)
    let jobs = try request.jobs(in: session)
    guard session.environment.listFolder(folder) != nil else {
      session.complain(folder, "it is no folder that can be read", "name the folder of the drafts")
      return 2
    }
    let wait = session.environment.watch()
    var code = session.say("Watching \(folder.shownPlainly); Ctrl-C ends it.\n")
    var drafts = Saved(in: folder, request, session)
    let pages = pages(of: drafts)
    var rules = drafts.rules
    var seen = drafts.stamps.filter { isAudited(pages[$0.key], $0.value + rules) }
    var isLost = false
    while code == 0 {
      var isCalm = 0
      while isCalm < WatchCommand.mostCalms,
        drafts.rules != rules || drafts.stamps.contains(where: { seen[$0.key] != $0.value })
      {
        let before = drafts
        guard wait(drafts.folders, WatchCommand.calm) else { return code }
        drafts = Saved(in: folder, request, session)
        let isStill = drafts.stamps == before.stamps && drafts.rules == before.rules
        isCalm = isStill ? WatchCommand.mostCalms : isCalm + 1
      }
      if drafts.rules != rules {
        rules = drafts.rules
        renewRules()
      }
      let changed = drafts.stamps.filter { seen[$0.key] != $0.value }.keys
      seen = drafts.stamps
      if !changed.isEmpty {
        code = try audit(
          drafts.files.filter(changed.contains), to: self.pages(of: drafts), jobs: jobs)
      }
      guard code == 0, wait(drafts.folders, WatchCommand.heartbeat) else { return code }
      let isThere = session.environment.listFolder(folder) != nil
      if !isThere, !isLost {
        session.complain(folder, "it is not there any more", "bring it back, or end with Ctrl-C")
      }
      isLost = !isThere
      if isThere { drafts = Saved(in: folder, request, session) }
    }
    return code
  }

  /// Goes on with the rules files as they were saved last; where that cannot be, with the old ones.
  private func renewRules() {
    if let files = session.readRules(request.rulesFiles) {
      let changed = files.first { session.rulesFiles[$0.name]?.sha256 != $0.sha256 }
      guard changed != nil else { return }
      session.goOn(with: files, arguments: arguments)
    }
    session.complain("the rules stay as they were until the rules file is mended")
  }

  /// Whether the audit beside a draft is younger than all that it is made from.
  private func isAudited(_ page: String?, _ stamps: [FileStamp]) -> Bool {
    guard let audit = page.flatMap(session.environment.stamp) else { return false }
    return stamps.allSatisfy { $0.modified < audit.modified }
  }

  private var format: OutputFormat {
    request.value("format").flatMap { OutputFormat(rawValue: $0) } ?? .html
  }

  /// Where the audit of each draft stands.
  private func pages(of drafts: Saved) -> [String: String] {
    let names = AuditPages.names(of: drafts.files, ending: format.fileEnding, session.paths)
    return Dictionary(zip(drafts.files, names), uniquingKeysWith: { first, _ in first })
  }

  /// Writes an audit beside each draft; 2 where nobody can be told.
  private func audit(
    _ files: [String], to pages: [String: String], jobs: Int
  ) throws(UsageError) -> Int32 {
    let options = try request.auditOptions(in: session)
    let own = files.filter { !session.isOwn($0) }
    let settled = SettledAudits(request, session, options).audits(of: own, jobs: jobs)
    var audits = settled.map(\.audit)
    _ = GateFiles(request, session, today: options.today).apply(to: &audits)
    for (audit, own) in zip(audits, settled) {
      let draft = audit.report.file
      guard let page = pages[draft] else { continue }
      let writer = format.writer(
        look: Look(), guides: session.guides, threshold: own.threshold, run: again(draft))
      guard session.replace(page, { sink in writer.write([audit], to: &sink) }) == 0 else {
        continue
      }
      let line = "\(draft): \(Headline([audit]).findings) See \(Paths.last(of: page))"
      let code = session.say(line.shownPlainly + "\n")
      guard code == 0 else { return code }
    }
    return 0
  }

  /// The command line that makes the audit of one draft again.
  private func again(_ draft: String) -> String {
    var request = request
    request.path = [format == .html ? "audit" : "check"]
    request.arguments = [draft]
    if format == .html { request.values["format"] = nil }
    return request.repeated
  }
}

/// The drafts below a folder as they were saved last.
private struct Saved {
  /// The drafts in the order of their letters.
  let files: [String]
  /// The folder and those below it.
  let folders: [String]
  /// When each draft was saved, and when the settings and waivers were that hold for it.
  let stamps: [String: [FileStamp]]
  /// When each of the rules files was saved that the command line names.
  let rules: [FileStamp]

  init(in folder: String, _ request: Request, _ session: Session) {
    let drafts = Drafts([folder], in: session, looksInside: false)
    files = drafts.files
    folders = drafts.folders
    let stamp = session.environment.stamp
    rules = request.rulesFiles.compactMap(stamp)
    let named = ["waivers", "baseline"].compactMap { request.value($0) }.compactMap(stamp)
    var steering: [String: [FileStamp]] = [:]
    var stamps: [String: [FileStamp]] = [:]
    for file in files {
      guard let saved = stamp(file) else { continue }
      let folder = Paths.folder(of: file)
      let around =
        steering[folder]
        ?? ["config.json", "waivers.json"].compactMap { session.nearest($0, above: file) }
        .compactMap(stamp) + named
      steering[folder] = around
      stamps[file] = [saved] + around
    }
    self.stamps = stamps
  }
}
