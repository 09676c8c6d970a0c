import Readers
import Tickmark
import Writers

/// `tickmark compare`: says what became of the findings between two audits.
struct CompareCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() -> Int32 {
    guard let old = record(request.arguments[0]), let new = record(request.arguments[1]) else {
      return 2
    }
    let comparison = Comparison(from: old, to: new)
    let writer = ComparisonWriter(isMarkdown: request.value("format") == "markdown")
    return session.print { sink in writer.write(comparison, to: &sink) }
  }

  private func record(_ file: String) -> AuditRecord? {
    guard let root = session.json(file) else { return nil }
    guard root["tickmark"] != nil, root["schema"]?.number == 1,
      let checks = root["checks"]?.items, let figures = root["figures"]?.items
    else {
      session.complain(
        file, "it is no audit of schema 1", "write one with tickmark check --format json")
      return nil
    }
    return AuditRecord(
      checks: checks.map { item in
        let verdict = item["verdict"]?.text.flatMap { Verdict(rawValue: $0) }
        return AuditRecord.Entry(
          id: item["id"]?.text ?? "", isFinding: verdict == .contradicts || verdict == .missing,
          comparesFigures: !(item["operands"]?.items ?? []).isEmpty,
          severity: item["severity"]?.text.flatMap { Severity(rawValue: $0) } ?? .note,
          content: item["content"]?.text ?? "", place: place(item["place"]),
          message: item["message"]?.text ?? "")
      },
      figures: figures.map { item in
        AuditRecord.Figure(
          text: item["text"]?.text ?? "", place: place(item["place"]),
          status: item["status"]?.text.flatMap { Audit.AuditedFigure.Status(rawValue: $0) }
            ?? .unchecked)
      })
  }

  private func place(_ value: JSONValue?) -> Place {
    var place = Place(
      file: value?["file"]?.text ?? "", line: value?["line"]?.number ?? 1,
      column: value?["column"]?.number, section: value?["section"]?.text,
      sentence: value?["sentence"]?.text)
    place.sheet = value?["sheet"]?.text
    place.table = value?["table"]?.text
    place.row = value?["row"]?.text
    place.columnLabel = value?["columnLabel"]?.text
    return place
  }
}
