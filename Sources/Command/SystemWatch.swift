#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls that wait for saved files and for the end of a watch.
extension System {
  /// The signals by which people and systems end a program.
  private static let endings = [SIGINT, SIGTERM, SIGHUP]

  /// Puts off the signals that end the program, on this thread; gives what was held before.
  static func holdEndings() -> sigset_t {
    var (mask, old) = (endingsMask, sigset_t())
    pthread_sigmask(SIG_BLOCK, &mask, &old)
    return old
  }

  private static var endingsMask: sigset_t {
    var mask = sigset_t()
    sigemptyset(&mask)
    for ending in endings { sigaddset(&mask, ending) }
    return mask
  }

  /// Lets signals through again.
  static func release(_ old: sigset_t) {
    var old = old
    pthread_sigmask(SIG_SETMASK, &old, nil)
  }

  static func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return FileStamp(
      modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec), size: Int(status.st_size),
      number: UInt64(status.st_ino))
  }

  /// A watch ends as people end it: without a word, and with exit code 0.
  private static func endQuietly() {
    for ending in endings { signal(ending) { _ in _exit(0) } }
    // Whoever started the program may have handed its own mask down.
    var mask = endingsMask
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }

  #if os(Linux)
    static func watch() -> (_ folders: [String], _ milliseconds: Int) -> Bool {
      endQuietly()
      let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE)
      return { folders, milliseconds in
        // To name a folder once more changes nothing, and a new one is watched from here on.
        for folder in folders { _ = inotify_add_watch(descriptor, folder, events) }
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waited, 1, Int32(milliseconds)) > 0 { drain(descriptor) }
        return true
      }
    }

    /// What happened is found by looking; that something did is enough.
    private static func drain(_ descriptor: Int32) {
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
        #if canImport(Musl)
          while Musl.read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        #else
          while Glibc.read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        #endif
      }
    }
  #else
    static func watch() -> (_ folders: [String], _ milliseconds: Int) -> Bool {
      endQuietly()
      return { _, milliseconds in
        poll(nil, 0, Int32(min(milliseconds, 250)))
        return true
      }
    }
  #endif
}
