import Synchronization

/// Who does the pieces of a work that do not need each other: one after the other, or several at once.
public struct Hands: Sendable {
  /// How many pieces are done at once.
  let count: Int
  private let doAll: @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

  /// One piece after the other.
  public static let one = Hands(1) { pieces, work in
    for piece in 0..<pieces { work(piece) }
  }

  /// Makes hands of a way to do numbered pieces, which returns when all are done.
  public init(
    _ count: Int,
    doAll: @escaping @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void
  ) {
    self.count = count
    self.doAll = doAll
  }

  /// The results of the pieces in their order, whoever did them.
  func results<Outcome: Sendable>(
    of pieces: Int, _ work: @escaping @Sendable (Int) -> Outcome
  ) -> [Outcome] {
    let found = Results<Outcome>(pieces)
    doAll(pieces) { found.set($0, work($0)) }
    return found.all
  }
}

private final class Results<Outcome: Sendable>: Sendable {
  private let outcomes: Mutex<[Outcome?]>

  init(_ count: Int) { outcomes = Mutex(Array(repeating: nil, count: count)) }

  func set(_ piece: Int, _ outcome: Outcome) { outcomes.withLock { $0[piece] = outcome } }

  var all: [Outcome] { outcomes.withLock { $0.compactMap(\.self) } }
}
