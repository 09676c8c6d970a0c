import Tickmark
import Writers

/// `tickmark tables`: shows what the tables of a draft were taken for.
struct TablesCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() throws(UsageError) -> Int32 {
    try request.checkDrafts()
    let report: Report
    do throws(Complaint) {
      let job = try DraftJob(request.arguments[0], as: request.draftFormat, in: session)
      report = try job.report(by: session.engine)
    } catch {
      session.complain(error)
      return 2
    }
    if report.tables.isEmpty { return session.say("The draft holds no table.\n") }
    let text = session.engine.describeTables(report, request.has("explain"))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return session.print { sink in
      for line in lines { sink.line(String(line).shownPlainly) }
    }
  }
}

/// `tickmark figures`: lists every figure of a draft and what it was compared with.
struct FiguresCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() throws(UsageError) -> Int32 {
    try request.checkDrafts()
    let options = try request.auditOptions(in: session)
    let settled = SettledAudits(request, session, options).audits(of: [request.arguments[0]])
    guard let audit = settled.first?.audit else { return 2 }
    let list = FigureList(audit)
    let isJSON = request.value("format") == "json"
    return session.print { sink in
      if isJSON { list.writeJSON(to: &sink) } else { list.writeColumns(to: &sink) }
    }
  }
}
