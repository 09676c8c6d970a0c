import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does pieces of work on several threads at once.
///
/// Threads of the system and no task group: the runtime of Swift's own tasks would make the
/// program larger and every start of it slower.
struct Workers {
  /// As deep as the main thread's own, since a draft may nest its tables and lists.
  private static let stackBytes = 8 << 20

  /// How many threads work, this one among them.
  let count: Int

  /// Gives the results in the order of the pieces; `told` hears on this thread how many are done.
  func results<Piece: Sendable, Outcome: Sendable>(
    of pieces: [Piece], _ work: @escaping @Sendable (Piece) -> Outcome, told: (Int) -> Void
  ) -> [Outcome] {
    let bench = Bench(pieces, work)
    let threads = (1..<max(1, min(count, pieces.count))).compactMap { _ in
      Workers.start { while bench.doOne() != nil {} }
    }
    while let done = bench.doOne() { told(done) }
    for thread in threads { pthread_join(thread, nil) }
    return bench.outcomes
  }

  /// Starts a thread; nil where the system has none left, and then the others do its work.
  static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackBytes)
    let errand = Unmanaged.passRetained(Errand(run))
    let code = pthread_create(
      &thread, &attributes,
      { argument in
        let argument: UnsafeMutableRawPointer? = argument
        if let argument { Unmanaged<Errand>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, errand.toOpaque())
    guard code == 0 else {
      errand.release()
      return nil
    }
    return thread
  }
}

/// What a thread is to do; the system hands it over as one pointer.
private final class Errand: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// The pieces that wait and the results that are there, shared by the threads.
private final class Bench<Piece: Sendable, Outcome: Sendable>: Sendable {
  private struct State {
    var pieces: [Piece?]
    var outcomes: [Outcome?]
    var next = 0
    var done = 0
  }

  private let state: Mutex<State>
  private let work: @Sendable (Piece) -> Outcome

  init(_ pieces: [Piece], _ work: @escaping @Sendable (Piece) -> Outcome) {
    self.work = work
    state = Mutex(
      State(pieces: pieces, outcomes: Array(repeating: nil, count: pieces.count)))
  }

  /// Does the next piece and says how many are done; nil where none is left.
  func doOne() -> Int? {
    let taken = state.withLock { state -> (place: Int, piece: Piece)? in
      guard state.next < state.pieces.count, let piece = state.pieces[state.next] else {
        return nil
      }
      // A draft that is read is not held as bytes as well.
      state.pieces[state.next] = nil
      state.next += 1
      return (state.next - 1, piece)
    }
    guard let (place, piece) = taken else { return nil }
    let outcome = work(piece)
    return state.withLock { state in
      state.outcomes[place] = outcome
      state.done += 1
      return state.done
    }
  }

  var outcomes: [Outcome] { state.withLock { $0.outcomes.compactMap(\.self) } }
}
