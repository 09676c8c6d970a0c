/// The Swift compiler that is installed, and what it made of a rules file.
struct Compiler {
  /// The words that do not hang on the files.
  static let flags: [String] = {
    let shared = [
      "-Onone", "-wmo", "-parse-as-library", "-swift-version", "6", "-module-name", "Rules",
      "-suppress-warnings", "-diagnostic-style", "llvm", "-no-color-diagnostics",
    ]
    #if os(Linux)
      // The same way of linking as the program's own: nothing to map and mend at the start.
      return shared + ["-static-executable", "-use-ld=lld", "-Xlinker", "-s"]
    #else
      return shared
    #endif
  }()

  let path: String

  /// Finds the compiler: the one that TICKMARK_SWIFTC names, else the first on PATH.
  init(_ variable: (String) -> String?) throws(Setback) {
    if let named = variable("TICKMARK_SWIFTC"), !named.isEmpty {
      guard Disk.isProgram(named) else {
        throw Setback(
          named, "TICKMARK_SWIFTC names no program", "name swiftc, or leave the variable out")
      }
      path = named
      return
    }
    let folders = (variable("PATH") ?? "").split(separator: ":")
    guard let found = folders.lazy.map({ $0 + "/swiftc" }).first(where: Disk.isProgram) else {
      throw Setback(
        "--rules", "a rules file needs the Swift compiler, and there is no swiftc on the PATH",
        "install Swift (https://swift.org/install), or name swiftc with TICKMARK_SWIFTC")
    }
    path = found
  }

  var identity: String { Disk.identity(of: path) ?? path }

  /// Compiles what lies in a folder of work; gives the program that came of it.
  func compile(_ sources: [String], with kit: Kit, in work: String, for files: [RulesFile])
    throws(Setback) -> String
  {
    let (program, log, list) = (work + "/program", work + "/log", work + "/parts")
    let quoted = kit.parts.map { "'\($0)'\n" }.joined()
    guard Disk.write(Array(quoted.utf8), to: list) else {
      throw Setback(work, "it cannot be written (\(Disk.lastError))", "make room on the disk")
    }
    var words = Compiler.flags + ["-I", kit.modules] + sources.map { work + "/" + $0 }
    if kit.isArchive {
      #if canImport(Darwin)
        words += kit.parts.flatMap { ["-Xlinker", "-force_load", "-Xlinker", $0] }
      #else
        // Whole, since conformances are found while it runs and named by nobody.
        words += ["-Xlinker", "--whole-archive"] + kit.parts + ["-Xlinker", "--no-whole-archive"]
      #endif
    } else {
      words.append("@" + list)
    }
    let code = Disk.run(path, words + ["-o", program], output: log)
    guard let code else {
      throw Setback(
        path, "it cannot be started (\(Disk.lastError))", "name swiftc with TICKMARK_SWIFTC")
    }
    guard code == 0 else {
      let text = String(decoding: Disk.read(log) ?? [], as: UTF8.self)
      throw Diagnostics(text, in: work, for: files).setback(code: code)
    }
    return program
  }
}

/// What the compiler complained of, in the author's own file and lines.
struct Diagnostics {
  private static let most = 20

  private let files: [RulesFile]
  /// Errors and their notes that stand at a line.
  private(set) var placed: [String] = []
  private var errors = 0
  private var unplaced: String?
  /// What is wrong with the program's start, which names the author's packs.
  private var handover: String?

  init(_ text: String, in work: String, for files: [RulesFile]) {
    self.files = files
    for line in text.split(separator: "\n") {
      if let file = files.first(where: { line.hasPrefix("\(work)/\($0.lastName):") }) {
        let isError = line.contains(": error: ")
        guard isError || (line.contains(": note: ") && !placed.isEmpty) else { continue }
        if isError { errors += 1 }
        placed.append(file.name + line.dropFirst(work.utf8.count + 1 + file.lastName.utf8.count))
      } else if let start = line.firstRange(of: "error: ") {
        let said = String(line[start.upperBound...])
        if line.hasPrefix("\(work)/\(Workshop.startName):") { handover = handover ?? said }
        // The driver's own last words say less than the linker's.
        if unplaced?.hasPrefix("link command failed") != false { unplaced = said }
      }
    }
  }

  func setback(code: Int32) -> Setback {
    let name = files.first?.name ?? ""
    guard placed.isEmpty else {
      let rest = errors == 1 ? "an error" : "\(errors) errors"
      return Setback(
        files.map(\.name).joined(separator: ", "), "the rules do not compile (\(rest))",
        "mend the lines above", lines: Array(placed.prefix(Diagnostics.most)))
    }
    if let handover {
      return Setback(
        name, "a pack that it declares cannot be used (\(handover))",
        "write let name = RulePack(…) outside of all braces")
    }
    let said = unplaced ?? (code > 128 ? "it was stopped by signal \(code - 128)" : "code \(code)")
    if said.contains("compiled with Swift") || said.contains("compiled module was created by") {
      return Setback(
        name, "the Swift compiler is not the one that tickmark was built with",
        "name that one with TICKMARK_SWIFTC, or build and install tickmark with this one")
    }
    return Setback(
      name, "the compiler failed (\(said))",
      "run swiftc --version, and see that the cache has room for a program of 20 MB")
  }
}
