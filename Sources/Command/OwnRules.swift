import Scripting
import Tickmark

/// The packs of a rules file that this program was compiled with.
public struct OwnRules: Sendable {
  /// The file without its folder.
  public var file: String
  /// The SHA-256 of the file as it was compiled.
  public var sha256: String
  /// Makes the packs: the author's code runs here for the first time.
  public var packs: @Sendable () -> [RulePack]

  /// Hands the packs of a file over.
  public init(file: String, sha256: String, packs: @escaping @Sendable () -> [RulePack]) {
    self.file = file
    self.sha256 = sha256
    self.packs = packs
  }
}

extension Program {
  /// Runs the program with the packs of rules files in it, on the words of the command line.
  ///
  /// `maker` is the program that compiled them, which can do so again.
  public static func main(rules: [OwnRules], by maker: String) -> Never {
    Environment.prepareStreams()
    let output = Guard.stand()
    let watch = RuleWatch()
    watch.start()
    let made = Guard.patiently {
      rules.map { own in
        MadeRules(
          file: own.file, sha256: own.sha256,
          packs: own.packs().map { $0.watched(by: watch.watch) })
      }
    }
    let code = Program(engine: .live(with: made)).run(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: .system(output: output, maker: maker))
    Guard.leave(code)
  }
}

/// A rules file whose packs are made.
struct MadeRules: Sendable {
  /// The module that rules files are compiled as; `#fileID` begins with it.
  private static let module = "Rules/"

  var file: String
  var sha256: String
  var packs: [RulePack]

  /// The file as the author's code names itself.
  var fileID: String { MadeRules.module + file }
}

extension Request {
  /// The files of rules that the command line names: code, which runs because the user says so.
  var rulesFiles: [String] {
    let words = (values["rules"] ?? []) + (command.action == .testRules ? arguments : [])
    var seen: Set<String> = []
    return words.filter { $0.isRulesFile && seen.insert($0).inserted }
  }
}

extension String {
  /// Whether the word names a file of rules, and no pack.
  var isRulesFile: Bool { hasSuffix(".swift") }
}

extension Session {
  /// Sees to it that the packs of the rules files are in this program.
  ///
  /// Where they are, gives the session that knows the files by the names that the user typed; else
  /// goes on as a program that has them, and gives nil where that cannot be done.
  func having(_ names: [String], arguments: [String], isWatching: Bool) -> Session? {
    guard !names.isEmpty else { return self }
    guard let files = readRules(names) else { return nil }
    var session = self
    for file in files {
      guard let own = engine.own.first(where: { $0.sha256 == file.sha256 }) else {
        if engine.own.isEmpty || isWatching {
          goOn(with: files, arguments: arguments)
        } else {
          complain(file.name, "it has changed since it was compiled", "run the command again")
        }
        return nil
      }
      session.rulesFiles[file.name] = own
    }
    return session.hasFitIDs ? session : nil
  }

  /// The rules files as they are saved now; complains of the first that cannot be read.
  func readRules(_ names: [String]) -> [RulesFile]? {
    do throws(Complaint) {
      return try names.map { (name) throws(Complaint) in
        RulesFile(name: name, bytes: try bytes(of: name))
      }
    } catch {
      complain(error)
      return nil
    }
  }

  /// Goes on as the program that has the rules in it; where that cannot be, says why.
  func goOn(with files: [RulesFile], arguments: [String]) {
    let setback = environment.goOn(files, arguments)
    for line in setback.lines { environment.writeError(Array((line.shownPlainly + "\n").utf8)) }
    complain(setback.subject, setback.what, setback.remedy)
  }

  /// Whether the packs of rules files have ids of their own; complains of the first that has not.
  private var hasFitIDs: Bool {
    var known = Set(engine.packs().map(\.id) + [GateRules.pack])
    for (name, rules) in rulesFiles.sorted(by: { $0.key < $1.key }) {
      for pack in rules.packs {
        guard pack.id.isPackID else {
          complain(
            name, "the id of the pack “\(pack.id)” cannot be that",
            "write small letters, digits and hyphens, such as library-visits")
          return false
        }
        guard known.insert(pack.id).inserted else {
          complain(
            name, "there is another pack \(pack.id) already", "give the pack an id of its own")
          return false
        }
      }
    }
    return true
  }

  /// The packs that a value of --rules stands for: those of a file, or the one of this id.
  func packs(namedBy word: String) -> [String] {
    rulesFiles[word].map { $0.packs.map(\.id) } ?? [word]
  }

  /// The rules files as the user typed them, by the names that their code has for itself.
  var typedNames: [String: String] {
    Dictionary(rulesFiles.map { ($0.value.fileID, $0.key) }) { first, _ in first }
  }
}
