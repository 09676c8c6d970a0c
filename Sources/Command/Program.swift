import Tickmark
import Writers

/// The program as a value: words in, exit code out, everything else through the environment.
public struct Program: Sendable {
  private let engine: Engine

  /// Makes the program with an engine behind it.
  public init(engine: Engine) { self.engine = engine }

  /// Runs the real program on the words of the command line, the program's own name left out.
  public static func main(_ arguments: [String]) -> Never {
    Environment.prepareStreams()
    let code = Program(engine: .live).run(arguments: arguments, environment: .system)
    Environment.leave(code)
  }

  /// Runs one command line and gives the exit code of the contract.
  public func run(arguments: [String], environment: Environment) -> Int32 {
    let session = Session(engine: engine, environment: environment)
    let table = CommandEntry.program(
      formats: OutputFormat.allCases.map(\.rawValue), readable: engine.readable.map(\.rawValue))
    let parser = ArgumentParser(table)
    do {
      switch try parser.understand(arguments) {
      case .version: return session.say("tickmark \(engine.version)\n")
      case .help(let entry, let path): return session.say(Help(entry, path: path).text)
      case .request(let request):
        let able = session.having(
          request.rulesFiles, arguments: arguments, isWatching: request.command.action == .watch)
        guard let able else { return 2 }
        return try run(request, arguments, parser, table, in: able)
      }
    } catch {
      session.complain(error.text)
      return 2
    }
  }

  private func run(
    _ request: Request, _ arguments: [String], _ parser: ArgumentParser, _ table: CommandEntry,
    in session: Session
  ) throws(UsageError) -> Int32 {
    switch request.command.action {
    case .check, .audit: return try CheckCommand(request, session).run()
    case .watch: return try WatchCommand(request, session, arguments: arguments).run()
    case .waive: return try WaiveCommand(request, session).run()
    case .compare: return CompareCommand(request, session).run()
    case .config: return ConfigCommand(request, session).run()
    case .completions:
      let shell = try Completions.Shell(request)
      return session.say(Completions(table).text(for: shell))
    case .manual: return session.say(Manual(table, version: session.engine.version).text)
    case .tables: return try TablesCommand(request, session).run()
    case .figures: return try FiguresCommand(request, session).run()
    case .listRules: return RulesCommand(session).list()
    case .showRule: return try RulesCommand(session).show(request.arguments[0], request.path)
    case .testRules: return try RulesTest(request, session).run()
    case .newRules: return try NewRules(request, session).run()
    case .draftRules: return try DraftRulesCommand(request, session).run()
    case .strength: return try StrengthCommand(request, session).run()
    case .rulesPage: return RulesPage(session).run()
    case .help, nil:
      let (entry, path) = try parser.entry(request.arguments)
      return session.say(Help(entry, path: path).text)
    }
  }
}
