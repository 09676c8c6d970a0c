/// Names of files taken apart and put together, by their characters alone.
struct Paths {
  /// The folder that relative names start from, as an absolute name.
  let current: String

  /// The name from the root down, without dots.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : current + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The name as seen from a folder; the absolute one where it lies elsewhere.
  func name(of path: String, from folder: String) -> String {
    let (whole, base) = (absolute(path), absolute(folder))
    let start = base == "/" ? "/" : base + "/"
    return whole.hasPrefix(start) ? String(whole.dropFirst(start.count)) : whole
  }

  /// The folders above a file, the nearest first, written the way the file is.
  func foldersAbove(_ file: String) -> [String] {
    var folder = Paths.folder(of: file)
    var folders = [folder]
    while !folder.isEmpty, folder != "/", !Paths.climbs(folder) {
      folder = Paths.folder(of: folder)
      folders.append(folder)
    }
    guard !file.hasPrefix("/") else { return folders }
    // From where the program stands upwards there are no names left to cut off.
    let depth = absolute(folder.isEmpty ? "." : folder).split(separator: "/").count
    for _ in 0..<depth {
      folder = Paths.joined(folder, "..")
      folders.append(folder)
    }
    return folders
  }

  private static func climbs(_ folder: String) -> Bool {
    folder.split(separator: "/").allSatisfy { $0 == ".." || $0 == "." }
  }

  /// The folder of a file; empty where the name has none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a name.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A name below a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder that a file of the gate speaks for: the one that holds `.tickmark`.
  static func home(of file: String) -> String {
    let folder = folder(of: file)
    return last(of: folder) == ".tickmark" ? Paths.folder(of: folder) : folder
  }
}
