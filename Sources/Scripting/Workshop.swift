import Reports

/// Turns rules files into a program: a whole tickmark with these rules in it, compiled once.
public struct Workshop {
  private let variable: (String) -> String?
  private let own: String?
  private let output: Int32

  /// Makes a workshop that is steered by environment variables.
  ///
  /// It works for the program that is running, or for the one named, which compiled this one's
  /// rules; standard output goes on at the descriptor.
  public init(
    variable: @escaping (_ name: String) -> String?, program: String? = nil, output: Int32 = 1
  ) {
    self.variable = variable
    own = program ?? Disk.ownProgram
    self.output = output
  }

  /// Goes on as the program that has the rules in it; comes back only where that cannot be done.
  public func goOn(with files: [RulesFile], arguments: [String]) -> Setback {
    do throws(Setback) {
      let program = try program(with: files)
      let reason = Disk.become(program, ["tickmark"] + arguments, output: output)
      return Setback(
        program, "the compiled rules cannot be run (\(reason))",
        "name a folder that programs may be run from with XDG_CACHE_HOME")
    } catch {
      return error
    }
  }

  /// The program that has the rules of the files in it, from the cache or compiled now.
  private func program(with files: [RulesFile]) throws(Setback) -> String {
    let compiler = try Compiler(variable)
    guard let own, let kit = Kit(beside: own) else {
      throw Setback(
        "--rules", "the libraries that rules are compiled against do not lie beside the program",
        "install it by make install, which puts them into lib/tickmark")
    }
    guard let place = ProgramCache.place(variable) else {
      throw Setback(
        "--rules", "there is no home folder to keep compiled rules in", "set XDG_CACHE_HOME")
    }
    let cache = try ProgramCache(place)
    let key = Workshop.key(files, kit, compiler)
    if let program = cache.program(key) { return program }
    let start = try Workshop.start(for: files, by: own)
    let work = try cache.workplace()
    defer { Disk.remove(folder: work) }
    var sources = files.map { ($0.lastName, $0.bytes) }
    sources.append((Workshop.startName, Array(start.utf8)))
    for (name, bytes) in sources where !Disk.write(bytes, to: work + "/" + name) {
      throw Setback(work, "it cannot be written (\(Disk.lastError))", "make room on the disk")
    }
    let program = try compiler.compile(sources.map(\.0), with: kit, in: work, for: files)
    return try cache.adopt(program, as: key)
  }

  private static func key(_ files: [RulesFile], _ kit: Kit, _ compiler: Compiler) -> String {
    let parts =
      files.map { "\($0.lastName) \($0.sha256)" } + [kit.identity, compiler.identity]
      + Compiler.flags
    return SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
  }

  static let startName = "TickmarkStart.swift"

  /// The start of the program: the packs of each file, handed over with what they were compiled from.
  private static func start(
    for files: [RulesFile], by maker: String
  ) throws(Setback) -> String {
    var rules: [String] = []
    var known: Set = [startName]
    for file in files {
      guard known.insert(file.lastName).inserted else {
        throw Setback(file.name, "another file has the same name", "rename one of them")
      }
      let packs = PackNames(file.bytes)
      guard !packs.names.isEmpty else {
        let hidden = packs.hidden.first.map { "“\($0)” is private" }
        throw Setback(
          file.name, hidden ?? "it declares no rule pack",
          hidden == nil
            ? "write let name = RulePack(…) outside of all braces" : "leave the word private out")
      }
      let list = packs.names.joined(separator: ", ")
      rules.append(
        "      .init(file: \"\(quoted(file.lastName))\", sha256: \"\(file.sha256)\") { [\(list)] },"
      )
    }
    return """
      import Command

      @main
      struct TickmarkStart {
        static func main() {
          Program.main(rules: [
      \(rules.joined(separator: "\n"))
          ], by: "\(quoted(maker))")
        }
      }
      """
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
