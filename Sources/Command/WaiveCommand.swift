import Tickmark
import Writers

/// `tickmark waive`: writes down that a finding need not be mended for now, and why.
struct WaiveCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  /// A finding, and the audit that it is in.
  private struct Found {
    var check: Check
    var draft: String
  }

  func run() throws(UsageError) -> Int32 {
    let named = request.arguments[0]
    let reason = try needed("reason")
    let until = try needed("until")
    guard until.isDate else {
      throw UsageError(
        request.path, .badValue("--until", until, expected: "the days, as YYYY-MM-DD", near: nil))
    }
    let options = try request.auditOptions(in: session)
    guard until >= options.today else {
      throw UsageError(
        request.path,
        .badValue("--until", until, expected: "the days from \(options.today) on", near: nil))
    }
    let spot = Spot(named)
    var drafts = Array(request.arguments.dropFirst())
    if drafts.isEmpty { drafts = [spot?.file ?? "."] }
    let files = Drafts(drafts, in: session).files
    if let file = request.value("file"),
      files.contains(where: { session.paths.absolute($0) == session.paths.absolute(file) })
    {
      throw UsageError(request.path, .overwritesDraft("--file", file))
    }
    let audits = SettledAudits(request, session, options).audits(of: files)
    let found = audits.map(\.audit).flatMap { audit in
      audit.checks.filter { check in
        check.isFinding && (spot?.covers(check.place) ?? check.isNamed(named))
      }.map { Found(check: $0, draft: audit.report.file) }
    }
    guard let one = found.first else {
      session.complain(
        named, "no finding is there under this name", "see tickmark check DRAFT --format csv")
      return 2
    }
    guard found.count == 1 else {
      for other in found { session.complain("\(other.check.id): \(other.check.message)") }
      session.complain(named, "\(found.count) findings are meant", "name one of them by its id")
      return 2
    }
    return write(one, reason: reason, until: until)
  }

  private func needed(_ option: String) throws(UsageError) -> String {
    guard let value = request.value(option) else {
      throw UsageError(request.path, .missing("--" + option))
    }
    return value
  }

  private func write(_ found: Found, reason: String, until: String) -> Int32 {
    let file =
      request.value("file") ?? session.nearest("waivers.json", above: found.draft)
      ?? ".tickmark/waivers.json"
    var waivers = Waivers(file: file, [])
    if session.environment.readFile(file) != .absent {
      guard let known = session.waivers(file) else { return 2 }
      waivers = known
    }
    let check = found.check
    let waiver = Waiver(
      id: check.id, content: check.content,
      draft: session.paths.name(of: found.draft, from: Paths.home(of: file)),
      finding: check.message, reason: reason, by: request.value("by"), until: until)
    if let old = waivers.waivers.firstIndex(where: {
      $0.id == waiver.id && $0.draft == waiver.draft
    }) {
      waivers.waivers[old] = waiver
    } else {
      waivers.waivers.append(waiver)
    }
    let folder = Paths.folder(of: file)
    if !folder.isEmpty { session.environment.makeFolder(folder) }
    let written = session.replace(file, remedy: "name another with --file") { sink in
      waivers.write(to: &sink)
    }
    guard written == 0 else { return written }
    return session.say("Waived until \(until) in \(file): \(check.message)".shownPlainly + "\n")
  }
}

/// A place as the terminal shows it: FILE:LINE or FILE:LINE:COLUMN.
private struct Spot {
  var file: String
  private var line: Int
  private var column: Int?

  init?(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let last = parts.popLast().flatMap({ Int($0) }) else { return nil }
    if parts.count > 1, let line = parts.last.flatMap({ Int($0) }) {
      parts.removeLast()
      (self.line, column) = (line, last)
    } else {
      line = last
    }
    file = parts.joined(separator: ":")
  }

  func covers(_ place: Place) -> Bool {
    place.line == line && (column == nil || place.column == column)
  }
}

extension Check {
  /// Whether a name is the check's id, or enough of its beginning.
  fileprivate func isNamed(_ name: String) -> Bool {
    id == name || (name.utf8.count >= 6 && id.hasPrefix(name))
  }
}
