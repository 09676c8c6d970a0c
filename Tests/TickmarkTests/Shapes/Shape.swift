/// A small table as some publisher lays it out, with what must hold in it and what must be found
/// once a figure is altered.
struct Shape: Sendable {
  let name: String
  let text: String
  /// Checks that must agree (or be rounded), as `rule figure`.
  let holds: [String]
  let faults: [Fault]

  /// One slip, and what must be found because of it.
  struct Fault: Sendable {
    let from: String
    let to: String
    /// Findings, as `rule figure` or `rule label`.
    let finds: [String]

    init(_ from: String, _ to: String, _ finds: String...) {
      (self.from, self.to, self.finds) = (from, to, finds)
    }
  }

  init(_ name: String, _ text: String, holds: [String] = [], _ faults: Fault...) {
    (self.name, self.text, self.holds, self.faults) = (name, text, holds, faults)
  }

  /// The sound table and each altered one.
  var cases: [ShapeCase] {
    [ShapeCase(name: name, text: text, holds: holds, finds: [], line: nil)]
      + faults.enumerated().map { number, fault in
        let parts = text.split(separator: fault.from, omittingEmptySubsequences: false)
        let line = parts.count == 2 ? parts[0].count(where: { $0 == "\n" }) + 1 : 0
        return ShapeCase(
          name: "\(name), fault \(number + 1)", text: parts.joined(separator: fault.to),
          holds: [], finds: fault.finds, line: line)
      }
  }
}

/// One draft to audit.
struct ShapeCase: Sendable, CustomStringConvertible {
  let name: String
  let text: String
  let holds: [String]
  let finds: [String]
  /// The line of the altered figure; nil in a sound table, 0 where the fault was planted wrongly.
  let line: Int?

  var description: String { name }
}

extension ShapeCase {
  /// A table whose findings stand in it as it is.
  init(_ name: String, _ text: String, finds: [String], line: Int) {
    self.init(name: name, text: text, holds: [], finds: finds, line: line)
  }
}
