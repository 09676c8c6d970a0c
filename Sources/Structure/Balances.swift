import Figures
import Reports

/// Finds signed statements among rows or columns: opening balance, movements, closing balance; and
/// income, expenditure, surplus.
///
/// Labels give the signs; printed signs are taken as they are.
struct Balances {
  let axis: Statement.Axis
  let labels: [Label?]
  /// The figures of a line, one for each line that it is crossed with.
  let figures: (Int) -> [Exact?]
  let isTotal: (Int) -> Bool

  func find() -> [Statement] {
    let found = carriedForward() + signedRuns() + results()
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.stated).inserted }
  }

  // MARK: Opening and closing

  private func carriedForward() -> [Statement] {
    var statements: [Statement] = []
    var opening: Int?
    var isNext = false
    for line in labels.indices {
      guard let label = labels[line] else { continue }
      if BalanceWords.opens(label) {
        (opening, isNext) = (line, false)
      } else if opening == nil, BalanceWords.closes(label) || BalanceWords.isBudget(label),
        closesLater(label, line)
      {
        // Accounts print the balance of two year ends, the movements between them.
        opening = line
      } else if let start = opening, line - start > 1,
        BalanceWords.closes(label) || isNextBudget(label, after: start)
      {
        let between = ((start + 1)..<line).filter { labels[$0] != nil }
        let movements = between.filter { !isTotal($0) }
        if let statement = closing(line, from: start, movements, isNext: isNext) {
          statements.append(statement)
        }
        // One year's closing balance opens the next where years stand side by side.
        (opening, isNext) = (line, true)
      }
    }
    return statements
  }

  /// Whether a budget is that of another year than the one it starts from.
  private func isNextBudget(_ label: Label, after start: Int) -> Bool {
    guard BalanceWords.isBudget(label), let first = labels[start] else { return false }
    func named(_ label: Label) -> [String] { label.words.filter { Int($0) == nil } }
    return label != first && named(label) == named(first)
  }

  private func closesLater(_ label: Label, _ line: Int) -> Bool {
    let own = label.words.filter { Int($0) == nil }
    return labels[(line + 1)...].contains {
      $0.map { $0.words.filter { Int($0) == nil } == own } ?? false
    }
  }

  private func closing(
    _ stated: Int, from start: Int, _ movements: [Int], isNext: Bool
  ) -> Statement? {
    guard !movements.isEmpty else { return nil }
    let usual = movements.filter { BalanceWords.takesAway(labels[$0]) && !isNegative($0) }
    let unknown = movements.filter {
      !BalanceWords.takesAway(labels[$0]) && !BalanceWords.adds(labels[$0]) && !isNegative($0)
    }
    // Where a label gives no sign, the lines that it crosses may tell.
    let open = unknown.count <= 4 ? unknown : []
    let subsets = (0..<(1 << open.count)).map { mask in
      usual + open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] }
    }
    let readings =
      (subsets + [[]]).map { subtracted in
        reading(stated, [start] + movements, without: subtracted)
      } + withoutNet(stated, from: start, movements, usual)
    // A bridge between two budgets prints its signs.
    let isBridge =
      labels[start].map(BalanceWords.isBudget) ?? false && movements.contains(where: isNegative)
    var statement = choose(readings, isSure: (unknown.isEmpty || isBridge) && !isNext)
    if let label = labels[start], !BalanceWords.isBudget(label) { statement?.opening = start }
    return statement
  }

  /// `Joined`, `left` and between them and the closing balance `net gain`, which is what both come to.
  private func withoutNet(
    _ stated: Int, from start: Int, _ movements: [Int], _ subtracted: [Int]
  ) -> [Statement] {
    let net = movements.filter { line in
      labels[line].map { label in
        ["net", "movement", "change"].contains(label.words.first ?? "")
          || ["deficit", "surplus"].contains(label.words.last ?? "")
      } ?? false
    }
    guard net.count == 1, movements.count > 2 else { return [] }
    return [reading(stated, [start] + movements.filter { !net.contains($0) }, without: subtracted)]
  }

  // MARK: Income and expenditure

  private func results() -> [Statement] {
    labels.indices.compactMap { line in
      guard let label = labels[line], let order = BalanceWords.result(label) else { return nil }
      let earlier = labels.indices.prefix(line).filter { labels[$0] != nil }
      guard let incoming = operand(earlier, BalanceWords.isIncoming),
        let outgoing = operand(earlier, BalanceWords.isOutgoing), incoming != outgoing
      else { return nil }
      let isSigned = isNegative(incoming) != isNegative(outgoing)
      let pair = [incoming, outgoing]
      var readings = [
        reading(line, pair, without: [outgoing]), reading(line, pair, without: [incoming]),
      ]
      if order == .outgoingFirst { readings.reverse() }
      if isSigned { readings.insert(reading(line, pair, without: []), at: 0) }
      return choose(readings, isSure: true)
    }
  }

  /// The line that stands for one side: its total where there is one, else the only such line.
  private func operand(_ earlier: [Int], _ names: (Label) -> Bool) -> Int? {
    let named = earlier.filter { line in
      labels[line].map { names($0) && $0.words.first != "other" } ?? false
    }
    let totals = named.filter { isTotal($0) || labels[$0]?.words.first == "gross" }
    if totals.count == 1 { return totals[0] }
    return totals.isEmpty && named.count == 1 ? named[0] : nil
  }

  /// What a line comes to after two and more below it whose first words say that they are added or
  /// taken off: gross cost, less grant, less fees.
  private func signedRuns() -> [Statement] {
    labels.indices.compactMap { line in
      guard let label = labels[line], !BalanceWords.isSigned(label) else { return nil }
      let earlier = labels.indices.prefix(line).reversed().filter { labels[$0] != nil }
      let signed = earlier.prefix { labels[$0].map(BalanceWords.isSigned) ?? false }
      guard signed.count > 1, let whole = earlier.dropFirst(signed.count).first,
        isTotal(whole) || labels[whole]?.words.first == "gross" || earlier.last == whole
      else { return nil }
      let run = Array(signed.reversed())
      let taken = run.filter { labels[$0].map(BalanceWords.isTakenOff) ?? false }
      let off = taken.allSatisfy(isNegative) ? [] : taken
      let isNet = label.words.first == "net" || BalanceWords.result(label) != nil
      let own = reading(line, [whole] + run, without: off)
      return isNet || score(own).held > 0 ? choose([own], isSure: true) : nil
    }
  }

  // MARK: Choosing

  private func reading(_ stated: Int, _ lines: [Int], without subtracted: [Int]) -> Statement {
    Statement(
      kind: .balance, axis: axis, stated: stated,
      added: lines.filter { !subtracted.contains($0) }, subtracted: subtracted)
  }

  /// The reading that the labels give, unless the figures speak for another one; an unsure one that
  /// they do not speak for is open.
  private func choose(_ readings: [Statement], isSure: Bool) -> Statement? {
    let scores = readings.map(score)
    guard let first = readings.first, let own = scores.first, own.tested > 0 else { return nil }
    if own.held * 2 >= own.tested { return first }
    let best = readings.indices.max { scores[$0].held < scores[$1].held }
    if let best, scores[best].held > own.held, scores[best].held * 2 >= scores[best].tested {
      return readings[best]
    }
    guard isSure, own.tested == 1 || own.held > 0 else { return nil }
    return first
  }

  private func score(_ statement: Statement) -> Fit.Score {
    var score = Fit.Score()
    let stated = figures(statement.stated)
    let added = statement.added.map(figures)
    let subtracted = statement.subtracted.map(figures)
    for index in stated.indices {
      guard let result = stated[index] else { continue }
      var sum: Exact? = .zero
      for line in added { sum = sum.flatMap { sum in line[index].flatMap { try? sum + $0 } } }
      for line in subtracted { sum = sum.flatMap { sum in line[index].flatMap { try? sum - $0 } } }
      // Nothing less nothing says nothing.
      if result.isZero, sum?.isZero ?? true { continue }
      score.count(sum.map { $0 == result })
    }
    return score
  }

  private func isNegative(_ line: Int) -> Bool {
    let own = figures(line).compactMap(\.self).filter { !$0.isZero }
    return own.count(where: \.isNegative) * 2 > own.count
  }
}
