/// What a rules file is compiled against: the program's own libraries, as they were built with it.
struct Kit {
  /// The folder of the modules that the compiler reads.
  var modules: String
  /// What is linked: objects or one archive.
  var parts: [String]
  /// Whether the parts are one archive, of which everything is wanted.
  var isArchive: Bool
  /// What changes when the program or its libraries do.
  var identity: String

  /// Finds the kit that lies beside a program: installed with it, or where it was built.
  init?(beside program: String) {
    let folder = Kit.folder(of: program)
    let installed = Kit.folder(of: folder) + "/lib/tickmark"
    let archive = installed + "/libtickmark.a"
    let list = folder + "/tickmark.product/Objects.LinkFileList"
    if Disk.isFile(archive) {
      (modules, parts, isArchive) = (installed, [archive], true)
    } else if let text = Disk.read(list) {
      modules = folder + "/Modules"
      isArchive = false
      // The program's own start is left out: the rules bring theirs.
      parts = String(decoding: text, as: UTF8.self).split(separator: "\n")
        .map { $0.hasPrefix("'") ? String($0.dropFirst().dropLast()) : String($0) }
        .filter { !$0.contains("/TickmarkTool.build/") }
    } else {
      return nil
    }
    guard Disk.isFile(modules + "/Command.swiftmodule") else { return nil }
    identity = ([program, modules + "/Command.swiftmodule"] + parts)
      .map { Disk.identity(of: $0) ?? $0 }.joined(separator: "\n")
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
