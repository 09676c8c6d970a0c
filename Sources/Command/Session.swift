import Tickmark
import Writers

/// What every command shares: the engine, the world, and one way to complain.
struct Session {
  let engine: Engine
  let environment: Environment

  /// The packs that can be named, and the rules of the gate itself.
  var describedPacks: [PackDescription] { engine.packs() + [.gate(version: engine.version)] }

  /// What the rules are for, for formats that carry such help.
  var guides: [RuleGuide] {
    describedPacks.flatMap { pack in
      pack.rules.map { rule in
        RuleGuide(
          pack: pack.id, rule: rule.id, title: rule.title, why: rule.why, source: rule.source,
          severity: rule.severity)
      }
    }
  }

  /// Writes one line to standard error.
  func complain(_ text: String) {
    environment.writeError(Array("tickmark: \(text.shownPlainly)\n".utf8))
  }

  func complain(_ file: String, _ what: String, _ remedy: String) {
    complain("\(file.isEmpty ? "(no name)" : file): \(what): \(remedy)")
  }

  /// Writes to standard output; 2 where the system refuses, 0 also where nobody reads any more.
  func print(_ fill: (inout ByteSink) -> Void) -> Int32 {
    var outcome = WriteOutcome.written
    let write = environment.write
    var sink = ByteSink { bytes in
      outcome = write(bytes)
      return outcome == .written
    }
    fill(&sink)
    sink.flush()
    guard case .failed(let reason) = outcome else { return 0 }
    complain("standard output", "it cannot be written (\(reason))", "free it, or use --output FILE")
    return 2
  }

  func say(_ text: String) -> Int32 { print { sink in sink.write(text) } }

  /// Reads a draft; where that fails, complains and gives nil.
  func report(of file: String, as format: Report.Format?) -> Report? {
    guard let format = format ?? engine.format(file), engine.readable.contains(format) else {
      // A file that is not there at all deserves the plainer complaint.
      if case .bytes = bytes(of: file) {} else { return nil }
      let known = engine.readable.map { "." + $0.rawValue }.joined(separator: ", ")
      complain(file, "its format is not known", "name it \(known), or add --as FORMAT")
      return nil
    }
    guard case .bytes(let bytes) = bytes(of: file) else { return nil }
    return attempt(file) { try engine.read(bytes, file, format) }
  }

  /// Audits a report; where that fails, complains and gives nil.
  func audit(_ report: Report, _ options: AuditOptions) -> Audit? {
    attempt(report.file) { try engine.audit(report, options) }
  }

  /// Alters the figures of a report in turn; where that fails, complains and gives nil.
  func strength(_ report: Report, _ options: AuditOptions) -> Strength? {
    attempt(report.file) { try engine.strength(report, options) }
  }

  /// Drafts rules of a report; where that fails, complains and gives nil.
  func draftRules(_ report: Report, _ options: AuditOptions, _ name: String?) -> RuleDraft? {
    attempt(report.file) { try engine.draftRules(report, options, name) }
  }

  private func attempt<Result>(_ file: String, _ work: () throws -> Result) -> Result? {
    do {
      return try work()
    } catch let refusal as Refusal {
      complain(file, refusal.what, refusal.remedy)
    } catch {
      complain(file, "an error inside the program (\(error))", "please report it")
    }
    return nil
  }

  func bytes(of file: String) -> ReadOutcome {
    let outcome = file == "-" ? environment.readStandardInput() : environment.readFile(file)
    switch outcome {
    case .bytes: break
    case .absent: complain(file, "there is no such file", "check the name")
    case .directory: complain(file, "it is a directory", "name the drafts in it")
    case .tooLarge: complain(file, "it is larger than a gigabyte", "split it")
    case .unreadable(let reason):
      complain(file, "it cannot be read (\(reason))", "check its rights")
    }
    return outcome
  }
}
