#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that keeps compiled rules: its owner's alone, since what lies in it is run.
struct ProgramCache {
  /// How many programs are kept; the one unused for longest goes first.
  static let room = 12
  /// After so many seconds a folder of work was left behind by a compile that was stopped.
  private static let longest = 3600

  let folder: String

  /// The place that the system's habits give it; nil where there is no home.
  static func place(_ variable: (String) -> String?) -> String? {
    if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") { return cache + "/tickmark" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return home + "/Library/Caches/tickmark"
    #else
      return home + "/.cache/tickmark"
    #endif
  }

  /// Takes the folder as it is, or makes it; refuses one that others could have put something in.
  init(_ folder: String) throws(Setback) {
    self.folder = folder
    if Disk.status(folder) == nil {
      var path = ""
      for part in folder.split(separator: "/") {
        path += "/" + part
        mkdir(path, 0o700)
      }
    }
    guard let status = Disk.status(folder) else {
      throw Setback(
        folder, "the cache of compiled rules cannot be made (\(Disk.lastError))",
        ProgramCache.elsewhere)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw Setback(
        folder, "the cache of compiled rules is no folder of its own", ProgramCache.elsewhere)
    }
    guard status.st_uid == geteuid() else {
      throw Setback(
        folder, "the cache of compiled rules belongs to another user", ProgramCache.elsewhere)
    }
    guard status.st_mode & 0o022 == 0 else {
      throw Setback(
        folder, "other users may write to the cache of compiled rules",
        "take the folder away, or name another with XDG_CACHE_HOME")
    }
  }

  private static let elsewhere = "name a folder of your own with XDG_CACHE_HOME"

  /// The program under a key, where it is there and nobody else could have put it there.
  func program(_ key: String) -> String? {
    let path = folder + "/" + key
    guard let status = Disk.status(path), status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_mode & 0o022 == 0, access(path, X_OK) == 0
    else { return nil }
    // The time of last use; where the folder is for reading only, the order of age is good enough.
    utimensat(AT_FDCWD, path, nil, 0)
    return path
  }

  /// Makes an empty folder to work in, of this run alone.
  func workplace() throws(Setback) -> String {
    var template = Array((folder + "/work-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Setback(
        folder, "the cache of compiled rules cannot be written (\(Disk.lastError))",
        ProgramCache.elsewhere)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Puts a finished program under its key, whole or not at all; of two at once the last stays.
  func adopt(_ program: String, as key: String) throws(Setback) -> String {
    let path = folder + "/" + key
    guard chmod(program, 0o700) == 0, rename(program, path) == 0 else {
      throw Setback(
        folder, "the compiled rules cannot be kept (\(Disk.lastError))", ProgramCache.elsewhere)
    }
    prune(keeping: key)
    return path
  }

  private func prune(keeping key: String) {
    var programs: [(age: Int, name: String)] = []
    let now = time(nil)
    for name in Disk.names(in: folder) where name != key {
      guard let status = Disk.status(folder + "/" + name) else { continue }
      #if canImport(Darwin)
        let age = now - status.st_mtimespec.tv_sec
      #else
        let age = now - status.st_mtim.tv_sec
      #endif
      if name.hasPrefix("work-") {
        if age > ProgramCache.longest { Disk.remove(folder: folder + "/" + name) }
      } else {
        programs.append((age, name))
      }
    }
    for old in programs.sorted(by: { $0.age < $1.age }).dropFirst(ProgramCache.room - 1) {
      unlink(folder + "/" + old.name)
    }
  }
}
