import Figures
import Reports
import Structure

extension Inference {
  /// A row or column whose label says that it was worked out (a gap, a balance, what remains) is the
  /// distance of two lines in front of it, where the other figures of both bear that out.
  public static let resultLines = ofTables("resultLines") { table in
    ResultLines(table, axis: .rows).relations() + ResultLines(table, axis: .columns).relations()
  }
}

/// Finds two or three lines in front of another one that it is worked out from by adding and taking off.
///
/// A slip must explain what fails: a label says that a line was worked out, and not from which lines.
private struct ResultLines {
  private struct Operand: Hashable {
    let line: Int
    let isSubtracted: Bool
  }

  private struct Reading {
    let operands: [Operand]
    let relations: [Relation]
    let held: Int
    let failed: Int
  }

  private let table: TableView
  private let axis: Statement.Axis
  private let taken: Set<Int>
  private let lines: [Int]
  private let crosses: [Int]
  private var crossed: CrossedLines { CrossedLines(table: table, axis: axis) }

  init(_ table: TableView, axis: Statement.Axis) {
    self.table = table
    self.axis = axis
    let layout = table.layout
    taken = Set(layout.statements.filter { $0.axis == axis }.map(\.stated))
    let columns = layout.columns.indices.filter { column in
      guard ![.text, .date, .empty].contains(layout.columns[column].measure) else { return false }
      switch layout.columns[column].role {
      case .value, .total, .aside, .cumulative, .share, .ratio: return true
      default: return false
      }
    }
    let rows = table.bodyRows.filter { row in
      switch layout.rows[row].role {
      case .part, .total, .openTotal, .aside, .ofWhich: return !layout.isAveraged(row: row)
      default: return false
      }
    }
    (lines, crosses) = axis == .rows ? (rows, columns) : (columns, rows)
  }

  func relations() -> [Relation] {
    guard lines.count > 2, lines.count <= 40, !crosses.isEmpty else { return [] }
    return lines.indices.flatMap { place -> [Relation] in
      guard place > 1, isResult(lines[place]) else { return [] }
      return readings(place).map(\.relations) ?? []
    }
  }

  private func label(_ line: Int) -> Label {
    Label(axis == .rows ? table.layout.rows[line].label : table.layout.columns[line].label)
  }

  /// Whether the label names something worked out, and nothing else was found to make it up.
  private func isResult(_ line: Int) -> Bool {
    guard !taken.contains(line) else { return false }
    switch axis {
    case .rows where table.totalParts(line) != nil: return false
    case .columns where table.totalColumnParts(line) != nil: return false
    default: break
    }
    let words = label(line).words
    if isToDate(line) { return true }
    return !isRunning(line) && words.count <= 8
      && (words.contains(where: Self.results.contains) || Self.denies(words))
      && !words.contains(where: Self.ratios.contains)
  }

  /// `Not answered`, `out of timescale`: what the line in front of it leaves.
  ///
  /// Of decisions some are withdrawn, so that those not upheld are no rest.
  private static func denies(_ words: [String]) -> Bool {
    words.contains { ["not", "without"].contains($0) } && decisions.isDisjoint(with: words)
      || words.starts(with: ["out", "of"])
  }

  private static let decisions: Set<String> = [
    "upheld", "agreed", "accepted", "substantiated", "granted", "approved", "decided", "known",
    "stated", "recorded", "allowed", "successful", "proven", "founded",
  ]

  /// `Half year`, `Year to date`: what the lines in front of it come to.
  private func isToDate(_ line: Int) -> Bool {
    let words = label(line).words
    return words.suffix(2) == ["half", "year"] || words.suffix(2) == ["to", "date"]
  }

  private static let results: Set<String> = [
    "gap", "net", "balance", "difference", "variance", "surplus", "deficit", "shortfall", "change",
    "movement", "closing", "remaining", "remain", "remainder", "margin", "outstanding",
    "overspend", "underspend", "overspent", "underspent", "headroom", "excess", "unspent", "left",
    "open", "unmet", "result", "available", "saving", "reduction", "increase", "decrease", "late",
    "vacant", "vacancy", "missed", "void", "outside", "unpaid", "arrears", "loss", "profit",
    "slippage", "under", "over",
  ]

  private static let ratios: Set<String> = ["%", "rate", "ratio", "percentage", "per", "average"]

  /// The reading that the figures bear out best, and alone where one of them fails.
  private func readings(_ place: Int) -> Reading? {
    let stated = lines[place]
    let opening = lines[..<max(0, place - 4)].last { line in
      label(line).words.contains { ["opening", "start"].contains($0) }
    }
    let near = ([opening].compactMap(\.self) + lines[max(0, place - 4)..<place]).filter {
      !isYear($0) && !isRunning($0)
    }
    var found: [Reading] = []
    if isToDate(stated) {
      for count in 2...4 where near.count >= count {
        let all = near.suffix(count).map { Operand(line: $0, isSubtracted: false) }
        found += [reading(stated, all)].compactMap(\.self)
      }
      return found.max { $0.held < $1.held }
    }
    for second in near.indices.dropFirst() {
      for first in 0..<second {
        let pair = [near[first], near[second]]
        found += signs(pair).compactMap { reading(stated, $0) }
      }
    }
    if near.count > 2 {
      found += signs(Array(near.suffix(3))).compactMap { reading(stated, $0) }
    }
    let best = found.max { ($0.held, -$0.operands.count) < ($1.held, -$1.operands.count) }
    guard let best, best.failed == 0 || found.count(where: { $0.held >= best.held }) == 1,
      best.failed == 0 || near.count < 2
        || !(2...near.count).contains(where: { isNearlySum(stated, near.suffix($0)) })
    else { return nil }
    return best
  }

  /// Whether lines come to one everywhere, but for what rounding each of them takes: a total then, and
  /// no distance that a slip breaks.
  private func isNearlySum(_ stated: Int, _ lines: [Int]) -> Bool {
    crosses.allSatisfy { cross in
      guard let own = crossed.term(stated, cross)?.figure,
        let sum = try? Sums.sum(lines.compactMap { crossed.term($0, cross)?.addend }),
        let gap = try? (own.value - sum).magnitude, let slack = try? own.unit * Exact(lines.count)
      else { return false }
      return gap <= slack
    }
  }

  /// Figures of several years are not worked out from each other but by changes.
  private func isYear(_ line: Int) -> Bool { crossed.period(line)?.isYear ?? false }

  private func isRunning(_ line: Int) -> Bool {
    axis == .columns && table.layout.columns[line].role == .cumulative
  }

  /// The ways to take some of the lines off the others; a plain sum is a total and found as such.
  private func signs(_ lines: [Int]) -> [[Operand]] {
    let isPair = lines.count == 2
    let masks = isPair ? [0b10, 0b01] : [0b100, 0b010, 0b110, 0b001, 0b011, 0b101]
    return masks.map { mask in
      let all = lines.indices.map { Operand(line: lines[$0], isSubtracted: mask >> $0 & 1 == 1) }
      return all.filter { !$0.isSubtracted } + all.filter(\.isSubtracted)
    }
  }

  private func reading(_ stated: Int, _ operands: [Operand]) -> Reading? {
    var relations: [Relation] = []
    var (held, failed, telling) = (0, 0, 0)
    var values: Set<Exact> = []
    var points: [Exact] = []
    // Three digits and more that agree do not do so by chance.
    var isLong = false
    var ofLong: Set<Exact> = []
    for cross in crosses {
      guard var result = crossed.term(stated, cross), !result.isMark else { continue }
      var terms = operands.compactMap { operand -> Term? in
        guard var term = crossed.term(operand.line, cross), !term.isMark else { return nil }
        term.isSubtracted = operand.isSubtracted
        return term
      }
      guard terms.count == operands.count else { continue }
      if !CrossedLines.areAlike(terms + [result]) {
        // `Variance from target (pp)` below two percentages; what counts make, their shares make too.
        guard operands.count == 2, relations.allSatisfy({ $0.stated?.figure.kind != .count }),
          let alike = CrossedLines.apart(terms, result)
        else { continue }
        (terms, result) = alike
      }
      let relation = crossed.sum("balance", of: stated, at: cross, result, terms)
      if Judge().decide(relation).verdict == .agrees {
        held += 1
        if result.figure.kind == .percent { points.append(result.figure.value) }
        isLong = isLong || FarApart.digits(of: result) > 2
        if terms.contains(where: { FarApart.digits(of: $0) > 1 }) {
          ofLong.insert(result.figure.value)
        }
        if isTelling(result), terms.allSatisfy({ !$0.figure.value.isZero }) {
          telling += values.insert(result.figure.value).inserted ? 1 : 0
        }
      } else {
        failed += 1
        if failed > 1 { return nil }
      }
      relations.append(relation)
    }
    let isBorneOut = telling > 1 || held > 2 || isLong || failed == 0 && held == crosses.count
    // Points off a target seldom have two digits; several of them that all hold tell as much.
    let arePoints =
      failed == 0 && held > 2 && Set(points).count > 1 && points.count == held
    // So do the few that are left of many, line by line.
    let areLeft = held > 2 && ofLong.count > 2
    guard
      telling > (Self.denies(label(stated).words) ? 1 : 0) && isBorneOut || arePoints || areLeft
    else { return nil }
    return Reading(
      operands: operands, relations: relations, held: held, failed: failed)
  }

  private func isTelling(_ term: Term) -> Bool { FarApart.digits(of: term) > 1 }
}
