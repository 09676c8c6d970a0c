import Tickmark

/// A log in SARIF 2.1.0, the form in which forges and editors take findings.
///
/// Every result has a physical location, since one without makes a forge refuse the whole log.
public struct SARIFWriter: AuditWriter {
  private let guides: [RuleGuide]

  /// Makes a writer; `guides` become the help of the rules.
  public init(guides: [RuleGuide] = []) { self.guides = guides }

  /// Writes one run with the findings of all drafts.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    guard let first = audits.first else { return }
    let rules = RuleIndex(audits)
    sink.write("{\n\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\n")
    sink.write("\"version\":\"2.1.0\",\n\"runs\":[{\n\"tool\":{\"driver\":")
    sink.open("name", "Tickmark")
    sink.member("version", first.version)
    sink.name("rules")
    sink.rows([rules.keys]) { key, sink in write(key, to: &sink) }
    sink.write("}},\n\"columnKind\":\"unicodeCodePoints\",\n\"artifacts\":")
    sink.rows([SARIFWriter.drafts(of: audits)]) { draft, sink in
      sink.write("{\"location\":")
      sink.artifact(draft.file)
      sink.write(",\"roles\":[\"analysisTarget\"]")
      if !draft.sha256.isEmpty {
        sink.name("hashes")
        sink.open("sha-256", draft.sha256)
        sink.close()
      }
      sink.close()
    }
    writeInvocation(of: audits, to: &sink)
    sink.write(",\n\"results\":")
    let results = SARIFResults(audits, rules: rules)
    results.write(audits, to: &sink)
    sink.write("\n}]\n}\n")
  }

  /// The files, each once however often it was named.
  private static func drafts(of audits: [Audit]) -> [Audit.Draft] {
    var seen: Set<String> = []
    return audits.flatMap(\.drafts).filter { seen.insert($0.file).inserted }
  }

  private func write(_ key: RuleIndex.Key, to sink: inout ByteSink) {
    let guide = guides.first { $0.pack == key.pack && $0.rule == key.rule }
    let title = guide?.title ?? "The rule \(key.rule) of the pack \(key.pack) holds."
    var paragraphs = [title]
    if let why = guide?.why, !why.isEmpty { paragraphs.append(why) }
    if let source = guide?.source, !source.isEmpty { paragraphs.append("Source: \(source)") }
    sink.open("id", "\(key.pack)/\(key.rule)")
    sink.message("shortDescription", title)
    sink.message("fullDescription", paragraphs.joined(separator: " "))
    paragraphs.append("Examples: tickmark rules show \(key.rule)")
    sink.message("help", paragraphs.joined(separator: "\n\n"))
    sink.name("defaultConfiguration")
    sink.open("level", (guide?.severity ?? .error).rawValue)
    sink.close()
    sink.name("properties")
    sink.write("{\"tags\":[")
    sink.quote(key.pack)
    sink.write("]}}")
  }

  private func writeInvocation(of audits: [Audit], to sink: inout ByteSink) {
    let isBroken = audits.contains { $0.checks.contains { $0.verdict == .broken } }
    sink.write(",\n\"invocations\":[{\"executionSuccessful\":\(!isBroken)")
    let notes = audits.map(\.report.notes)
    if notes.contains(where: { !$0.isEmpty }) {
      sink.name("toolExecutionNotifications")
      sink.rows(notes) { note, sink in
        sink.write("{\"level\":\"note\"")
        sink.message("message", note.message.shownPlainly)
        sink.write(",\"locations\":[{")
        sink.physical(note.place)
        sink.write("}]}")
      }
    }
    sink.write("}]")
  }
}

/// The results of a log, written one a line while the audit is read.
private struct SARIFResults {
  private let rules: RuleIndex
  /// Where one result is suppressed the others must say that they are not; so with the baseline.
  private let hasWaivers: Bool
  private let hasBaseline: Bool

  init(_ audits: [Audit], rules: RuleIndex) {
    self.rules = rules
    hasWaivers = audits.contains { $0.checks.contains { $0.waived != nil } }
    hasBaseline = audits.contains { $0.checks.contains(where: \.isInBaseline) }
  }

  func write(_ audits: [Audit], to sink: inout ByteSink) {
    sink.write("[")
    var isFirst = true
    for audit in audits {
      let isText = audit.report.format.isText
      for index in audit.checks.indices where audit.checks[index].isTold {
        sink.write(own: isFirst ? "\n" : ",\n")
        isFirst = false
        write(audit.checks[index], canBeMended: isText, to: &sink)
      }
    }
    sink.write(own: isFirst ? "]" : "\n]")
  }

  private func write(_ check: Check, canBeMended: Bool, to sink: inout ByteSink) {
    sink.write("{\"ruleId\":")
    sink.quote("\(check.pack)/\(check.rule)")
    sink.member("ruleIndex", rules.position(of: check))
    sink.member("level", (check.severity ?? .note).rawValue)
    sink.message("message", check.toldInOneLine)
    sink.write(",\"locations\":[{")
    sink.physical(check.place)
    sink.logical(check.place)
    sink.write("}],\"partialFingerprints\":")
    sink.open("primaryLocationLineHash", check.id)
    sink.member("tickmark/v1", check.id)
    if !check.content.isEmpty { sink.member("tickmarkContent/v1", check.content) }
    sink.close()
    if !check.related.isEmpty { sink.related(check.related) }
    if hasBaseline { sink.member("baselineState", check.isInBaseline ? "unchanged" : "new") }
    if hasWaivers {
      sink.name("suppressions")
      sink.list(check.waived.map { [$0] } ?? []) { waiver, sink in
        sink.open("kind", "external")
        sink.member("status", "accepted")
        sink.member("justification", waiver.words.shownPlainly)
        sink.close()
      }
    }
    if canBeMended, let repair = check.repair { sink.fix(repair) }
    sink.name("properties")
    sink.open("verdict", check.verdict.rawValue)
    sink.member("lane", check.lane.rawValue)
    sink.member("stated", check.stated)
    sink.member("expected", check.expected)
    sink.write("}}")
  }
}

extension Report.Format {
  /// Whether lines and columns point into the file itself, so that a machine can change it there.
  fileprivate var isText: Bool {
    switch self {
    case .txt, .md, .csv, .tsv, .json, .html: true
    case .docx, .xlsx, .odt, .ods, .pdf: false
    }
  }
}
