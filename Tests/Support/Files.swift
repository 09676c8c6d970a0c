#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls that tests need to reach files beside their sources.
public enum Files {
  /// The bytes of a file; nil where it cannot be read.
  public static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let taken = fread(&piece, 1, piece.count, file)
      if taken == 0 { return bytes }
      bytes += piece[..<taken]
    }
  }

  /// Writes a file; says whether that went well.
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }

  /// The value of an environment variable.
  public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Makes an empty folder of the test's own.
  public static func temporaryFolder() -> String? {
    var template = Array(((variable("TMPDIR") ?? "/tmp") + "/tickmark-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes away a folder and the files in it.
  public static func remove(folder: String) {
    for name in names(in: folder) where unlink(folder + "/" + name) != 0 {
      remove(folder: folder + "/" + name)
    }
    rmdir(folder)
  }

  /// Takes away a file.
  public static func remove(file: String) { unlink(file) }

  /// Gives a file another name; says whether that went well.
  public static func move(_ path: String, to other: String) -> Bool { rename(path, other) == 0 }

  /// Makes a folder; says whether that went well.
  public static func make(folder: String) -> Bool { mkdir(folder, 0o777) == 0 }

  /// Waits a little.
  public static func pause(milliseconds: Int) { poll(nil, 0, Int32(milliseconds)) }

  /// Waits until a file holds a text; gives how long that took, nil where it took too long.
  public static func wait(for text: String, in file: String, seconds: Int = 10) -> Duration? {
    let clock = ContinuousClock()
    let start = clock.now
    while clock.now - start < .seconds(seconds) {
      if let bytes = read(file), String(decoding: bytes, as: UTF8.self).contains(text) {
        return clock.now - start
      }
      pause(milliseconds: 5)
    }
    return nil
  }

  /// Makes a link that leads to a file; says whether that went well.
  public static func link(_ path: String, to target: String) -> Bool {
    symlink(target, path) == 0
  }

  /// Sets the rights of a file and gives them back as the system has them.
  public static func rights(of path: String, setting mode: UInt32? = nil) -> UInt32? {
    if let mode, chmod(path, mode_t(mode)) != 0 { return nil }
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return UInt32(status.st_mode)
  }

  /// The names in a folder, in the order of their letters.
  public static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder of a source file.
  public static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }
}

/// Compares an output with the file that holds what it should be.
public enum Golden {
  /// Gives nil where they are the same, else what differs first.
  ///
  /// With RECORD_GOLDEN=1 the file is written instead, and the comparison fails once so that nobody
  /// records by accident.
  public static func difference(_ bytes: [UInt8], from path: String) -> String? {
    if Files.variable("RECORD_GOLDEN") == "1" {
      return Files.write(bytes, to: path) ? "recorded \(path)" : "cannot write \(path)"
    }
    guard let expected = Files.read(path) else { return "there is no \(path): RECORD_GOLDEN=1" }
    if expected == bytes { return nil }
    let old = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    return "line \(line + 1) of \(path):\n- \(line < old.count ? old[line] : "(end)")\n"
      + "+ \(line < new.count ? new[line] : "(end)")"
  }
}
