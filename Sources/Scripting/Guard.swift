#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps an author's code from looking like a verdict: whatever it does, the program ends with 2.
public enum Guard {
  /// So many seconds the packs may take to be made.
  private static let patience: UInt32 = 5

  /// Puts the guard up; gives the descriptor that standard output goes to from now on.
  ///
  /// What the author's code prints goes to standard error, so that no audit is spoilt by it.
  public static func stand() -> Int32 {
    // A stack of its own: rules that call themselves for ever have used up the other one.
    let room = 1 << 16
    var stack = stack_t()
    stack.ss_sp = malloc(room)
    stack.ss_size = numericCast(room)
    sigaltstack(&stack, nil)
    // Whoever started the program may have held signals back.
    var all = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_UNBLOCK, &all, nil)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      catching(number) { _ in
        Guard.end(
          "tickmark: a rules file stopped the program: mend it, or report it if it is sound\n")
      }
    }
    catching(SIGALRM) { _ in
      Guard.end(
        "tickmark: the packs of a rules file are not made after 5 seconds: mend the loop\n")
    }
    atexit { Guard.end("tickmark: a rules file ended the program: leave exit out of it\n") }
    let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
    guard output >= 0, dup2(2, 1) >= 0 else { return 1 }
    return output
  }

  /// Does what runs the author's code for the first time, which may not take for ever.
  public static func patiently<Result>(_ work: () -> Result) -> Result {
    alarm(patience)
    defer { alarm(0) }
    return work()
  }

  /// Ends the program with a code of its own; an exit by anyone else is told.
  public static func leave(_ code: Int32) -> Never {
    fflush(nil)
    _exit(code)
  }

  /// Ends the program because a rule of a rules file does not come to an end.
  public static func giveUp(on rule: String, after seconds: Int) -> Never {
    let line =
      "tickmark: the rule \(rule) is still at work after \(seconds) seconds: mend its loop\n"
    let bytes = Array(line.utf8)
    _ = write(2, bytes, bytes.count)
    _exit(2)
  }

  private static func catching(
    _ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = numericCast(SA_ONSTACK)
    sigaction(number, &action, nil)
  }

  /// Only calls that are allowed while a signal is handled.
  private static func end(_ words: StaticString) -> Never {
    _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
    _exit(2)
  }
}
