import Figures
import Reports

/// Parts of a total among which some add up others, though neither label nor indent says so: killed,
/// seriously injured, killed or seriously injured, slightly injured.
struct Nesting {
  /// The value of a line where it crosses another; nil where it cannot be computed with.
  let value: (_ line: Int, _ cross: Int) -> Exact?
  let crosses: [Int]

  /// The parts without those that others add up, where the total is made in all crosses without them
  /// and in none with them.
  func parts(of total: Int, among parts: [Int]) -> [Int]? {
    guard parts.count > 2, parts.count <= 60 else { return nil }
    let sums = crosses.map { sum(parts, $0) }
    let isOff = zip(crosses, sums).allSatisfy { cross, sum in
      sum == nil || value(total, cross) == nil || sum != value(total, cross)
    }
    guard isOff else { return nil }
    var children: Set<Int> = []
    for (position, line) in parts.enumerated() where !children.contains(line) {
      guard let block = block(for: line, at: position, parts, without: children) else { continue }
      children.formUnion(block)
    }
    guard !children.isEmpty else { return nil }
    let rest = parts.filter { !children.contains($0) }
    return rest.count > 1 && makes(total, rest) ? rest : nil
  }

  /// Two lines and more, directly behind or before a line, that make it in every cross.
  private func block(
    for line: Int, at position: Int, _ parts: [Int], without taken: Set<Int>
  ) -> [Int]? {
    let behind = parts[(position + 1)...].filter { !taken.contains($0) }
    let before = parts[..<position].reversed().filter { !taken.contains($0) }
    for run in [behind, Array(before)] where run.count > 1 {
      for length in 2...run.count where makes(line, Array(run.prefix(length))) {
        return Array(run.prefix(length))
      }
    }
    return nil
  }

  private func makes(_ total: Int, _ parts: [Int]) -> Bool {
    var tested = 0
    for cross in crosses {
      guard let stated = value(total, cross), let sum = sum(parts, cross) else { continue }
      guard stated == sum else { return false }
      if !stated.isZero { tested += 1 }
    }
    return tested > 0
  }

  private func sum(_ parts: [Int], _ cross: Int) -> Exact? {
    parts.reduce(Exact.zero as Exact?) { sum, line in
      sum.flatMap { sum in value(line, cross).flatMap { try? sum + $0 } }
    }
  }
}
