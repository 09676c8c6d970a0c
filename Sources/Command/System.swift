import Scripting
import Writers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Environment {
  /// The real one: files, streams and clock of the system, by its C library alone.
  public static var system: Environment { system(output: 1, maker: nil) }

  /// The real one, with a descriptor of its own for standard output, and the program that compiled
  /// the rules in this one.
  static func system(output: Int32, maker: String?) -> Environment {
    let variable: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    return Environment(
      readFile: { path in System.read(path) },
      readStandardInput: { System.read(descriptor: 0) },
      write: { bytes in System.write(bytes, to: output) },
      writeError: { bytes in _ = System.write(bytes, to: 2) },
      replaceFile: { path, fill in System.replace(path, fill) },
      isTerminal: isatty(output) == 1,
      variable: variable,
      today: { System.today() },
      listFolder: { path in System.list(path) },
      makeFolder: { path in _ = mkdir(path, 0o777) },
      currentFolder: {
        guard let folder = getcwd(nil, 0) else { return "/" }
        defer { free(folder) }
        return String(cString: folder)
      },
      goOn: { files, arguments in
        Workshop(variable: variable, program: maker, output: output)
          .goOn(with: files, arguments: arguments)
      },
      errorsAreTerminal: isatty(2) == 1,
      cores: { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) },
      milliseconds: { System.milliseconds() },
      stamp: { path in System.stamp(path) },
      watch: { System.watch() }
    )
  }

  /// Keeps a reader that went away from killing the program, and a file that is opened from
  /// taking the number of a stream that was closed.
  static func prepareStreams() {
    _ = signal(SIGPIPE, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Ends the program.
  static func leave(_ code: Int32) -> Never { exit(code) }
}

/// The system calls behind the environment.
enum System {
  static let largestDraft = 1 << 30

  static var lastError: String { String(cString: strerror(errno)) }

  static func kind(of status: stat) -> mode_t { status.st_mode & S_IFMT }

  static func read(_ path: String) -> ReadOutcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .absent : .unreadable(lastError)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .unreadable(lastError) }
    if kind(of: status) == S_IFDIR { return .directory }
    return read(descriptor: descriptor, expecting: Int(status.st_size))
  }

  static func read(descriptor: Int32, expecting size: Int = 0) -> ReadOutcome {
    guard size <= largestDraft else { return .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var failure: String?
    while bytes.count <= largestDraft {
      let room = max(65_536, size + 1 - bytes.count)
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var taken: Int
        repeat {
          #if canImport(Darwin)
            taken = Darwin.read(descriptor, buffer.baseAddress, room)
          #elseif canImport(Musl)
            taken = Musl.read(descriptor, buffer.baseAddress, room)
          #else
            taken = Glibc.read(descriptor, buffer.baseAddress, room)
          #endif
        } while taken < 0 && errno == EINTR
        if taken < 0 { failure = lastError }
        count = max(0, taken)
      }
      if let failure { return .unreadable(failure) }
      if piece.isEmpty { return .bytes(bytes) }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return .tooLarge
  }

  static func list(_ path: String) -> [FolderEntry]? {
    guard let listing = opendir(path) else { return nil }
    defer { closedir(listing) }
    var entries: [FolderEntry] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let isThere = lstat(path + "/" + name, &status) == 0
      entries.append(
        FolderEntry(name: name, isFolder: isThere && kind(of: status) == S_IFDIR))
    }
    return entries
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> WriteOutcome {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        #if canImport(Darwin)
          let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if written < 0 {
          if errno == EINTR { continue }
          return errno == EPIPE ? .closed : .failed(lastError)
        }
        offset += written
      }
      return .written
    }
  }

  static func replace(_ path: String, _ fill: (inout ByteSink) -> Void) -> WriteOutcome {
    var status = stat()
    let isThere = stat(path, &status) == 0
    // A device or a pipe has no old content to keep, and must not be replaced by a file.
    if isThere, kind(of: status) == S_IFDIR { return .failed(String(cString: strerror(EISDIR))) }
    if isThere, kind(of: status) != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return .failed(lastError) }
      defer { close(descriptor) }
      return pour(into: descriptor, fill)
    }
    let target = isThere ? resolved(path) : path
    // Ctrl-C waits until the file is whole, so that nothing is left beside it.
    let held = holdEndings()
    defer { release(held) }
    guard let (descriptor, temporary) = temporaryFile(beside: target) else {
      return .failed(lastError)
    }
    if isThere { fchmod(descriptor, status.st_mode & 0o7777) }
    var outcome = pour(into: descriptor, fill)
    if outcome == .written, fsync(descriptor) != 0 { outcome = .failed(lastError) }
    if close(descriptor) != 0, outcome == .written { outcome = .failed(lastError) }
    if outcome == .written, rename(temporary, target) != 0 { outcome = .failed(lastError) }
    if outcome != .written { unlink(temporary) }
    return outcome
  }

  private static func pour(
    into descriptor: Int32, _ fill: (inout ByteSink) -> Void
  ) -> WriteOutcome {
    var outcome = WriteOutcome.written
    var sink = ByteSink { bytes in
      outcome = write(bytes, to: descriptor)
      return outcome == .written
    }
    fill(&sink)
    sink.flush()
    return outcome
  }

  /// The file that a link leads to: the link stays, its target is replaced.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func temporaryFile(beside path: String) -> (Int32, String)? {
    for attempt in 0..<100 {
      let name = "\(path).\(getpid()).\(attempt).part"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }

  static func today() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func digits(_ number: Int32, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return digits(parts.tm_year + 1900, 4) + "-" + digits(parts.tm_mon + 1, 2) + "-"
      + digits(parts.tm_mday, 2)
  }
}
