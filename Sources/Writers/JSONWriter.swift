import Tickmark

/// The audit for machines: exactly the schema of version 1, keys in its order, one check a line.
///
/// Several drafts give one document that lists them all; each place names its file.
public struct JSONWriter: AuditWriter {
  /// Makes a writer.
  public init() {}

  /// Writes the audits as one JSON document.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    guard let first = audits.first else { return }
    sink.write("{\n\"tickmark\":")
    sink.quote(first.version)
    sink.write(",\n\"schema\":1")
    sink.rows("drafts", audits.map(\.drafts)) { draft, sink in sink.json(draft) }
    sink.rows("packs", [JSONWriter.packs(of: audits)]) { pack, sink in
      sink.open("id", pack.id)
      sink.member("version", pack.version)
      sink.close()
    }
    sink.write(",\n\"summary\":")
    sink.json(Audit.Summary(of: audits))
    sink.rows("checks", audits.map(\.checks)) { check, sink in sink.json(check) }
    sink.rows("figures", audits.map(\.figures)) { figure, sink in sink.json(figure) }
    sink.rows("unbound", [JSONWriter.unbound(in: audits)]) { rule, sink in
      sink.open("pack", rule.pack)
      sink.member("rule", rule.rule)
      sink.close()
    }
    let notes = audits.map(\.report.notes)
    if notes.contains(where: { !$0.isEmpty }) {
      sink.rows("notes", notes) { note, sink in sink.json(note) }
    }
    if let today = audits.lazy.compactMap(\.today).first {
      sink.write(",\n\"today\":")
      sink.quote(today)
    }
    sink.write("\n}\n")
  }

  /// The packs of all drafts, each once, in the order in which they were first applied.
  private static func packs(of audits: [Audit]) -> [Audit.Pack] {
    var seen: Set<Audit.Pack> = []
    return audits.flatMap(\.packs).filter { seen.insert($0).inserted }
  }

  /// The rules that bound to nothing in any of the drafts.
  private static func unbound(in audits: [Audit]) -> [Audit.Unbound] {
    guard let first = audits.first else { return [] }
    let others = audits.dropFirst().map { Set($0.unbound) }
    return first.unbound.filter { rule in others.allSatisfy { $0.contains(rule) } }
  }
}

extension ByteSink {
  /// A member of the document whose items stand one a line.
  fileprivate mutating func rows<Item>(
    _ name: StaticString, _ lists: [[Item]], _ writeItem: (Item, inout ByteSink) -> Void
  ) {
    write(own: ",\n\"")
    write(own: name)
    write(own: "\":")
    rows(lists, writeItem)
  }

  /// A list whose items stand one a line.
  mutating func rows<Item>(_ lists: [[Item]], _ writeItem: (Item, inout ByteSink) -> Void) {
    write("[")
    var isFirst = true
    for list in lists {
      // By index, because taking a check out of the array would count references thirty times.
      for index in list.indices {
        write(own: isFirst ? "\n" : ",\n")
        isFirst = false
        writeItem(list[index], &self)
      }
    }
    write(own: isFirst ? "]" : "\n]")
  }

  mutating func json(_ draft: Audit.Draft) {
    open("file", draft.file)
    member("format", draft.format.rawValue)
    member("sha256", draft.sha256)
    member("role", draft.role.rawValue)
    name("parts")
    list(draft.parts) { part, sink in
      sink.open("title", part.title)
      sink.member("period", part.period)
      sink.member("line", part.line)
      sink.member("packs", part.packs)
      let reasons = zip(part.packs, part.reasons).compactMap { pack, why in
        why.map { (pack: pack, why: $0) }
      }
      if !reasons.isEmpty {
        sink.name("chosen")
        sink.list(reasons) { reason, sink in
          sink.open("pack", reason.pack)
          sink.member("why", reason.why)
          sink.close()
        }
      }
      sink.close()
    }
    close()
  }

  mutating func json(_ summary: Audit.Summary) {
    write("{\"figures\":")
    write(number: summary.figures)
    member("ticked", summary.ticked)
    member("contradicted", summary.contradicted)
    member("unassessable", summary.unassessable)
    member("unchecked", summary.unchecked)
    member("exempt", summary.exempt)
    member("checks", summary.checks)
    member("errors", summary.errors)
    member("warnings", summary.warnings)
    member("notes", summary.notes)
    member("waived", summary.waived)
    if summary.inBaseline > 0 { member("baseline", summary.inBaseline) }
    member("broken", summary.broken)
    member("coverage", summary.coverage)
    close()
  }

  mutating func json(_ check: Check) {
    open("id", check.id)
    member("pack", check.pack)
    member("rule", check.rule)
    member("verdict", check.verdict.rawValue)
    member("severity", check.severity?.rawValue)
    member("lane", check.lane.rawValue)
    json(check.place, as: ",\"place\":")
    member("stated", check.stated)
    member("expected", check.expected)
    member("computed", check.computed)
    if !check.operands.isEmpty {
      name("operands")
      list(check.operands) { operand, sink in
        sink.open("value", operand.value)
        sink.json(operand.place, as: ",\"place\":")
        sink.member("sign", operand.isSubtracted.map { $0 ? "-" : "+" })
        sink.member("label", operand.label.isEmpty ? nil : operand.label)
        sink.close()
      }
    }
    member("message", check.message)
    member("cause", check.cause?.rawValue)
    if let repair = check.repair {
      name("repair")
      json(repair, why: nil)
    }
    if let waiver = check.waived {
      name("waived")
      open("reason", waiver.reason)
      member("by", waiver.by)
      member("until", waiver.until)
      close()
    }
    if !check.related.isEmpty {
      name("related")
      list(check.related) { related, sink in
        sink.json(related.place, as: "{\"place\":")
        sink.member("message", related.message)
        sink.close()
      }
    }
    if !check.candidates.isEmpty {
      name("candidates")
      list(check.candidates) { change, sink in sink.json(change, why: change.why) }
    }
    member("note", check.note)
    member("baseline", check.isInBaseline ? "unchanged" : nil)
    member("content", check.content.isEmpty ? nil : check.content)
    close()
  }

  private mutating func json(_ change: Check.Change, why: String?) {
    json(change.place, as: "{\"place\":")
    member("from", change.from)
    member("to", change.to)
    member("why", why)
    close()
  }

  mutating func json(_ note: ReadingNote) {
    json(note.place, as: "{\"place\":")
    member("message", note.message)
    close()
  }

  mutating func json(_ figure: Audit.AuditedFigure) {
    open("text", figure.text)
    json(figure.place, as: ",\"place\":")
    member("kind", figure.kind.rawValue)
    member("status", figure.status.rawValue)
    if !figure.checks.isEmpty { member("checks", figure.checks) }
    close()
  }

  mutating func json(_ place: Place, as name: StaticString) {
    write(own: name)
    open("file", place.file)
    member("line", place.line)
    member("endLine", place.endLine)
    member("column", place.column)
    member("endColumn", place.endColumn)
    member("page", place.page)
    member("section", place.section)
    member("table", place.table)
    member("row", place.row)
    member("columnLabel", place.columnLabel)
    member("cell", place.cell)
    member("sheet", place.sheet)
    member("sentence", place.sentence)
    close()
  }
}
