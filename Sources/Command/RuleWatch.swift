import Scripting
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks after the rules of a rules file: one that does not come to an end ends the program, with a
/// line that names it.
final class RuleWatch: Sendable {
  /// So many seconds a rule may look at one draft.
  private static let patience = 10

  private struct Turn {
    let rule: String
    let since: time_t
  }

  private struct State {
    var turns: [Int: Turn] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  /// Starts to look every second.
  func start() {
    _ = Workers.start { [self] in
      while true {
        sleep(1)
        if let rule = lateRule { Guard.giveUp(on: rule, after: RuleWatch.patience) }
      }
    }
  }

  /// Does a rule's search, and knows until when it should be done.
  @Sendable func watch(_ rule: String, _ search: () -> Void) {
    let number = state.withLock { state in
      state.next += 1
      state.turns[state.next] = Turn(rule: rule, since: time(nil))
      return state.next
    }
    defer { state.withLock { _ = $0.turns.removeValue(forKey: number) } }
    search()
  }

  /// The rule that is over its time.
  private var lateRule: String? {
    let now = time(nil)
    return state.withLock { state in
      state.turns.values.filter { now - $0.since > RuleWatch.patience }.map(\.rule).min()
    }
  }
}
