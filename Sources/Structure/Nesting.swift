import Figures
import Reports

/// Parts of a total among which some add up others, though neither label nor indent says so: killed,
/// seriously injured, killed or seriously injured, slightly injured.
struct Nesting {
  /// The value of a line where it crosses another; nil where it cannot be computed with.
  let value: (_ line: Int, _ cross: Int) -> Exact?
  /// What rounding may have taken from it, twice over.
  let unit: (_ line: Int, _ cross: Int) -> Exact
  let crosses: [Int]

  /// The parts without those that others add up, where the total is made in all crosses without them
  /// and not in all with them.
  func parts(of total: Int, among parts: [Int]) -> [Int]? {
    guard parts.count > 2, parts.count <= 60 else { return nil }
    guard crosses.contains(where: { isMade(total, parts, $0) == false }) else { return nil }
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
      guard let holds = isMade(total, parts, cross) else { continue }
      guard holds else { return false }
      if value(total, cross) != .zero { tested += 1 }
    }
    return tested > 0
  }

  /// Whether the parts make the total in one cross; nil where it cannot be said.
  private func isMade(_ total: Int, _ parts: [Int], _ cross: Int) -> Bool? {
    guard let stated = value(total, cross), let sum = sum(parts, cross),
      let gap = try? (stated - sum).magnitude, let twice = try? gap + gap
    else { return nil }
    let slack = parts.reduce(unit(total, cross)) { slack, line in
      (try? slack + unit(line, cross)) ?? slack
    }
    return twice <= slack
  }

  private func sum(_ parts: [Int], _ cross: Int) -> Exact? {
    parts.reduce(Exact.zero as Exact?) { sum, line in
      sum.flatMap { sum in value(line, cross).flatMap { try? sum + $0 } }
    }
  }
}
