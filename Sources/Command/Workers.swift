import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads of the system, one a core, for work whose pieces do not know of each other.
enum Workers {
  /// The results of all pieces in their order, whoever did them.
  static func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let shift = Shift(count, work)
    let threads = (1..<max(1, min(cores, count))).compactMap { _ in start(shift.run) }
    shift.run()
    for thread in threads { pthread_join(thread, nil) }
    return shift.results
  }

  private static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// A thread with as much room as the first one has: reading goes deep.
  private static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(Box(run))
    var settings = pthread_attr_t()
    pthread_attr_init(&settings)
    defer { pthread_attr_destroy(&settings) }
    pthread_attr_setstacksize(&settings, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
      let outcome = pthread_create(&thread, &settings, Workers.enter, box.toOpaque())
    #else
      var thread = pthread_t()
      let outcome = pthread_create(&thread, &settings, Workers.enter, box.toOpaque())
    #endif
    guard outcome == 0 else {
      box.release()
      return nil
    }
    return thread
  }

  #if canImport(Darwin)
    private static let enter: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { pointer in
        Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }
  #else
    private static let enter:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
        if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }
  #endif

  private final class Box: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

/// Pieces of work that several threads take one by one.
private final class Shift<Result: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Result
  private let next = Mutex(0)
  private let done: Mutex<[Result?]>

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.work = work
    done = Mutex(Array(repeating: nil, count: count))
  }

  var results: [Result] { done.withLock { $0.compactMap(\.self) } }

  @Sendable func run() {
    while let index = take() {
      let result = work(index)
      done.withLock { $0[index] = result }
    }
  }

  private func take() -> Int? {
    next.withLock { next in
      guard next < count else { return nil }
      next += 1
      return next - 1
    }
  }
}
