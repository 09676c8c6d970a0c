import Tickmark

extension Request {
  /// The format that --as names.
  var draftFormat: Report.Format? { value("as").flatMap { Report.Format(rawValue: $0) } }

  /// Refuses standard input that is named twice or whose format is not said.
  func checkDrafts() throws(UsageError) {
    let timesStandardInput = arguments.count { $0 == "-" }
    if timesStandardInput > 1 { throw UsageError(path, .standardInputTwice) }
    if timesStandardInput == 1, draftFormat == nil {
      throw UsageError(path, .standardInputNeedsFormat)
    }
  }

  /// What --rules, --no-standard, --period and --today ask of an audit.
  func auditOptions(in session: Session) throws(UsageError) -> AuditOptions {
    var options = AuditOptions()
    options.usesStandardPack = !has("no-standard")
    options.reveals = has("reveal")
    options.rulesFiles = session.typedNames
    let known = session.engine.packs().map(\.id) + session.ownPacks.map(\.id)
    let named = (values["rules"] ?? []).flatMap { session.packs(namedBy: $0) }
    for pack in named where !options.packs.contains(pack) {
      guard known.contains(pack) else {
        throw UsageError(
          path, .unknownPack(pack, known: known, near: NearMiss.of(pack, among: known)))
      }
      options.packs.append(pack)
    }
    if let text = value("period") {
      guard let period = Period(label: text) else {
        throw UsageError(
          path, .badValue("--period", text, expected: "2016/17, 2017, Q1 2016/17", near: nil))
      }
      options.period = period
    }
    if let text = value("today"), !text.isDate {
      throw UsageError(
        path, .badValue("--today", text, expected: "the days, as YYYY-MM-DD", near: nil))
    }
    options.today = value("today") ?? session.environment.today()
    if !options.usesStandardPack, options.packs.isEmpty {
      throw UsageError(path, .nothingToApply)
    }
    return options
  }

  /// How many drafts are audited at once.
  func jobs(in session: Session) throws(UsageError) -> Int {
    guard let text = value("jobs") else { return session.environment.cores() }
    guard let jobs = Int(text), (1...Request.mostJobs).contains(jobs) else {
      throw UsageError(
        path,
        .badValue("--jobs", text, expected: "the numbers 1 to \(Request.mostJobs)", near: nil))
    }
    return jobs
  }

  private static let mostJobs = 256
}

extension String {
  /// Whether the text is a day as YYYY-MM-DD.
  var isDate: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isDigit }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return days.indices.contains(month - 1) && (1...days[month - 1]).contains(day)
  }
}
