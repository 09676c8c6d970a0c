import Reports
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

  /// The fewest blocks for which it pays to call another hand.
  private static let fewestBlocks = 200

  /// These hands, or one where the draft is done before another one comes.
  func enough(for report: Report) -> Hands {
    report.blocks.count < Hands.fewestBlocks ? .one : self
  }

  /// So many pieces in stretches, a few for each hand, since some are slower than others.
  func stretches(of pieces: Int) -> [Range<Int>] {
    let stretches = count > 1 ? count * 3 : 1
    return (0..<stretches).map { pieces * $0 / stretches..<pieces * ($0 + 1) / stretches }
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
