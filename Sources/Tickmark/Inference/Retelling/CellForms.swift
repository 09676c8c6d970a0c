import Claims
import Figures
import Reports

/// What the form of a figure makes of the cells of its lines: the size of a change, a share, an amount.
extension CellTellings {
  /// Which way a figure says that something went, where it is the size of that.
  func way(of index: Int) -> ProseClaim.Direction? {
    let text = figure(index)?.text ?? ""
    let marks = tape.figure(index).map { self.text(before: $0) } ?? ""
    if text.hasPrefix("+") || ["▲", "↑"].contains(where: marks.hasSuffix) { return .up }
    if text.hasPrefix("-") || text.hasPrefix("\u{2212}")
      || ["▼", "↓"].contains(where: marks.hasSuffix)
    {
      return .down
    }
    for place in index + 1..<index + 4 {
      guard let word = tape.word(place), !["or", "of", "to", "and", "in"].contains(word) else {
        break
      }
      if RetoldWords.ups.contains(word) || RetoldWords.rises.contains(word) { return .up }
      if RetoldWords.downs.contains(word) || RetoldWords.falls.contains(word) { return .down }
    }
    let front = (max(0, index - 5)..<index).reversed().prefix { tape.word($0) != nil }
      .compactMap { tape.word($0) }
    if front.first == "of", let noun = front.dropFirst().first(where: RetoldWords.changes.contains)
    {
      return RetoldWords.rises.contains(noun) ? .up : .down
    }
    let isMadeUp =
      front.first == "up" && ["made", "make", "makes", "making"].contains(front.dropFirst().first)
    // `Band A is up by 53 and Band B by 149`.
    if front.first == "by",
      let verb = (clause(index).lowerBound..<index).reversed().lazy.compactMap({ tape.word($0) })
        .first(where: { RetoldWords.rising.contains($0) || RetoldWords.falling.contains($0) })
    {
      return RetoldWords.rising.contains(verb) ? .up : .down
    }
    if front.first == "up" && !isMadeUp || front.first == "down" {
      if front.contains(where: RetoldWords.rising.contains) { return .up }
      if front.contains(where: RetoldWords.falling.contains) { return .down }
    }
    if let host = host(of: index), figure(index)?.kind == .percent, figure(host)?.kind != .percent {
      return way(of: host)
    }
    // `Saw the largest rise in percentage terms, at 14.3 %`.
    if tape.word(index - 1) == "at", figure(index)?.kind == .percent,
      let noun = (max(clause(index).lowerBound, index - 9)..<index).lazy.compactMap({
        tape.word($0)
      })
      .first(where: RetoldWords.changes.contains)
    {
      return RetoldWords.rises.contains(noun) ? .up : .down
    }
    // `By 8, or 4.9 %`.
    let low = max(0, index - 4)
    if let or = (low..<index).last(where: { ["or", "is", "ie"].contains(tape.word($0) ?? "") }),
      or >= index - 2, let first = (low..<or).last(where: { tape.figure($0) != nil }),
      figure(index)?.kind == .percent, figure(first)?.kind != .percent
    {
      return way(of: first)
    }
    return nil
  }

  private func text(before figure: Int) -> String {
    let start = said.sentence.figures[figure].range.lowerBound
    return String(decoding: said.sentence.text.utf8.prefix(start).suffix(8), as: UTF8.self)
      .trimmedBlanks
  }

  func changes(
    _ named: Named, _ figure: Figure,
    _ time: Times, isDown: Bool
  ) -> [Telling] {
    guard let ends = grid.ends(time.own, time.before), named.lines.count < 2,
      ProseTies.partsOfYear.isDisjoint(with: said.words)
    else { return [] }
    let old: [Term]?
    let new: [Term]?
    if let line = named.lines.first {
      old = grid.term(line, ends.old).map { [$0] }
      new = grid.term(line, ends.new).map { [$0] }
    } else if !isOfAll(named) {
      return []
    } else {
      old = grid.whole(ends.old)
      new = grid.whole(ends.new)
    }
    guard let old, let new else { return [] }
    let isOfShares = (old + new).contains { $0.figure.kind == .percent }
    let isPercent = figure.kind == .percent
    guard isPercent || isOfShares == (figure.kind == .points) else { return [] }
    return [
      Telling(
        statement: isPercent ? .percentChange : .difference, terms: old + new,
        leading: old.count, isDown: isDown, isPlain: named.isNear && !isOfShares)
    ]
  }

  // MARK: Shares

  func shares(
    _ index: Int, _ named: Named,
    _ time: Times
  ) -> [Telling] {
    let spots = spots(index)
    var found: [Telling] = []
    if let line = named.lines.first, named.lines.count == 1 {
      found += ofWhole([line], spots.isEmpty ? grid.spot(of: time.own) : nil, isNear: named.isNear)
      for spot in spots { found += ofWhole([line], spot, isNear: false) }
      // `Docks made 27 % of all reports`: of a column that the sentence calls by another name.
      if spots.isEmpty, time.own == nil, !grid.isTurned {
        found += grid.counted.flatMap { ofWhole([line], $0, isNear: false) }
      }
      found += inLine(line, spots)
      let percents = grid.spots.compactMap { grid.term(line, $0) }.filter {
        $0.figure.kind == .percent
      }
      found += percents.map {
        Telling(statement: .same, terms: [$0], isPlain: false)
      }
    } else if isOfAll(named), let line = grid.wholeLine {
      found += inLine(line, spots)
    } else if named.lines.count > 1, areAdded(index) {
      found += ofWhole(named.lines, spots.first ?? grid.spot(of: time.own), isNear: named.isNear)
    }
    return found
  }

  private func ofWhole(_ lines: [Int], _ spot: Int?, isNear: Bool) -> [Telling] {
    guard let spot, let whole = grid.whole(spot) else { return [] }
    let parts = lines.compactMap { grid.amount($0, spot) }
    guard parts.count == lines.count else { return [] }
    return [
      Telling(
        statement: .share, terms: parts + whole, leading: parts.count,
        isPlain: isNear && whole.count == 1)
    ]
  }

  /// What one value of a line is of another: a quarter of the year, what was upheld of what came in.
  private func inLine(_ line: Int, _ spots: [Int]) -> [Telling] {
    guard !grid.isTurned, spots.count == 1, let spot = spots.first,
      let part = grid.amount(line, spot)
    else { return [] }
    let bases = grid.wholeSpot.map { [$0] } ?? grid.spots.filter { $0 < spot }
    return bases.compactMap { base in
      grid.amount(line, base).flatMap { whole in
        part.figure.value <= whole.figure.value && part.figure.kind == whole.figure.kind
          ? Telling(
            statement: .share, terms: [part, whole], isPlain: bases.count == 1) : nil
      }
    }
  }

  /// The spots that the clause names: a quarter, a column by its heading.
  private func spots(_ index: Int) -> [Int] {
    func spots(_ range: Range<Int>) -> [Int] {
      mentions.targets(in: range).compactMap { mention in
        if case .spot(let spot) = mention.target { spot } else { nil }
      }
    }
    let own = spots(clause(index))
    return own.isEmpty ? spots(0..<index) : own
  }

  /// Whether the lines in front are taken together.
  private func areAdded(_ index: Int) -> Bool {
    let clause = clause(index)
    return clause.contains { place in
      let word = tape.word(place) ?? ""
      return RetoldWords.sums.contains(word) || word == "or" || word == "with"
    }
  }

  // MARK: Amounts

  func amounts(
    _ index: Int, _ named: Named, _ figure: Figure,
    _ time: Times
  ) -> [Telling] {
    let spots = spots(index)
    let spot = spots.count == 1 ? spots[0] : spots.isEmpty ? grid.spot(of: time.own) : nil
    guard let spot else { return [] }
    let cells: [Term]
    // `Of the 79 schools in the area`: as many as there are.
    var isPlain =
      named.isNear && named.isInClause && !tape.says(["of", "the"], at: index - 2)
    switch named.lines.count {
    case 0:
      // `Q3 was the peak at 187`.
      guard !spots.isEmpty, isOfAll(named), let whole = grid.whole(spot), whole.count == 1 else {
        return []
      }
      cells = whole
      isPlain = false
    case 1: cells = grid.amount(named.lines[0], spot).map { [$0] } ?? []
    default:
      guard areAdded(index) else { return [] }
      cells = named.lines.compactMap { grid.amount($0, spot) }
      guard cells.count == named.lines.count else { return [] }
    }
    guard !cells.isEmpty,
      cells.allSatisfy({ $0.figure.kind == figure.kind || $0.figure.kind == .unknown })
    else { return [] }
    return [
      Telling(statement: cells.count == 1 ? .same : .sum, terms: cells, isPlain: isPlain)
    ]
  }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmedBlanks: String {
    var bytes = Array(utf8)
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
