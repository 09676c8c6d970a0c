import Tickmark
import Writers

/// What every command shares: the engine, the world, and one way to complain.
struct Session {
  let engine: Engine
  let environment: Environment
  /// The rules files that were named and are compiled in, by the names that the user typed.
  var rulesFiles: [String: MadeRules] = [:]

  init(engine: Engine, environment: Environment) {
    self.engine = engine
    self.environment = environment
  }

  /// The packs that can be named, and the rules of houses and of the gate itself.
  var describedPacks: [PackDescription] {
    engine.packs() + ownPacks.map(PackDescription.init)
      + [.house(version: engine.version), .gate(version: engine.version)]
  }

  /// The packs of the rules files that the command line names.
  var ownPacks: [RulePack] { engine.own.flatMap(\.packs) }

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
    complain(Complaint(file, what, remedy))
  }

  func complain(_ complaint: Complaint) { complain(complaint.text) }

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

  /// The bytes of a file or of standard input.
  func bytes(of file: String) throws(Complaint) -> [UInt8] {
    let outcome = file == "-" ? environment.readStandardInput() : environment.readFile(file)
    switch outcome {
    case .bytes(let bytes): return bytes
    case .absent: throw Complaint(file, "there is no such file", "check the name")
    case .directory: throw Complaint(file, "it is a directory", "name the drafts in it")
    case .tooLarge: throw Complaint(file, "it is larger than a gigabyte", "split it")
    case .unreadable(let reason):
      throw Complaint(file, "it cannot be read (\(reason))", "check its rights")
    }
  }

  /// Puts a new content in the place of a file; 2 where the system refuses.
  func replace(
    _ file: String, remedy: String = "name a file in another folder",
    _ fill: (inout ByteSink) -> Void
  ) -> Int32 {
    guard case .failed(let reason) = environment.replaceFile(file, fill) else { return 0 }
    complain(file, "it cannot be written (\(reason))", remedy)
    return 2
  }
}

/// What stands in the way of a job: the file, what is wrong, and what to do about it.
struct Complaint: Error, Hashable, Sendable {
  /// All of it in one line.
  let text: String

  init(_ file: String, _ what: String, _ remedy: String) {
    text = "\(file.isEmpty ? "(no name)" : file): \(what): \(remedy)"
  }

  /// Does a piece of work on a file; a refusal becomes a complaint.
  static func catching<Result>(
    _ file: String, _ work: () throws -> Result
  ) throws(Complaint) -> Result {
    do {
      return try work()
    } catch let refusal as Refusal {
      throw Complaint(file, refusal.what, refusal.remedy)
    } catch {
      throw Complaint(file, "an error inside the program (\(error))", "please report it")
    }
  }
}
