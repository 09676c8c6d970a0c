/// Tells people at a terminal how far long work has come, on a line that is taken away again.
struct Progress {
  /// Work that is over sooner tells nothing.
  private static let patience = 500
  private static let pause = 100

  private let count: Int
  private let environment: Environment
  private let start: Int
  private var last: Int?

  init(of count: Int, in environment: Environment) {
    self.count = count
    self.environment = environment
    start = environment.milliseconds()
  }

  /// Shows how many drafts are done, where that is worth it.
  mutating func tell(_ done: Int) {
    guard environment.showsProgress, count > 1 else { return }
    let now = environment.milliseconds()
    guard now - (last.map { $0 + Progress.pause } ?? start + Progress.patience) >= 0 else { return }
    last = now
    write("\r\u{1B}[K\(done) of \(count) drafts checked …")
  }

  /// Takes the line away.
  func clear() {
    if last != nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { environment.writeError(Array(text.utf8)) }
}
