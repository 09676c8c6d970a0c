import Claims
import Figures
import Reports
import Structure

/// Money in sentences and the statements of budget, spending and variance that hold it.
extension ProseTies {
  /// Words that say how the money is told, and not whose it is.
  private static let telling: Set<String> = [
    "projected", "forecast", "net", "revenue", "position", "overall", "service", "services",
    "department", "directorate", "year", "end", "against", "pressure", "pressures", "expected",
    "general", "fund", "council", "report", "outturn", "budget", "approved", "revised", "original",
    "current", "actual", "provisional", "final", "million",
  ]

  private static let wholes: Set<String> = ["net", "total", "overall", "council"]

  /// The cell of the row that the claim's own words name, or of the total, in the column that they
  /// call by a word for it.
  func moneyCells(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> [Reading] {
    guard stated.figure.kind == .money, said.cell == nil else { return [] }
    let own = spoken(around: claim, said)
    let names = MoneyColumn.all.filter { !$0.said.isDisjoint(with: own) }
    // `And Children by £1.1m` tells a distance, and no amount spent.
    guard let name = names.first, !isHeldAgainst(claim, said),
      !isBehindBy(claim, said) || name.said.contains("variance")
    else {
      return []
    }
    return tables(for: said).compactMap { table in
      guard let distance = table.distance(from: said), distance < 2 else { return nil }
      guard let column = name.column(in: table.layout) else { return nil }
      let named = table.view.bodyRows.filter { row in
        let label = Wording.words(of: table.layout.rows[row].label)
        return table.view.isPart(row) && !label.isEmpty && label.allSatisfy(own.contains)
      }
      // A capital programme has no net budget.
      let isWhole =
        named.isEmpty && !Self.wholes.isDisjoint(with: own)
        && !(own.contains("net") && table.context.contains("capital"))
      guard let row = named.count == 1 ? named.first : isWhole ? table.wholeRow : nil,
        var term = table.view.term(row, column), term.figure.bounds == nil, !term.isMark
      else { return nil }
      // An underspend is a variance below zero, and printed without its sign in a sentence.
      term.figure.value = term.figure.value.magnitude
      term.figure.kind = .money
      let label = Set(Wording.words(of: table.layout.rows[row].label))
      let open = own.subtracting(label).subtracting(name.said).subtracting(Self.telling)
        .subtracting(Self.processWords).subtracting(table.context(besides: said))
        .subtracting(Wording.words(of: table.layout.columns[column].label))
      let isOnly =
        names.count == 1 && distance == 0 && open.isEmpty && claim.hedge == nil
        && !isTaken(term, from: claim, said)
      return Reading(
        statement: .same, terms: [term], rank: distance == 0 ? 0 : 1, isProof: isOnly)
    }
  }

  /// `Spent £4.4m against £3.8m`: the last is what was meant to be spent.
  private func isHeldAgainst(_ claim: ProseClaim, _ said: Said) -> Bool {
    guard let index = claim.stated, said.sentence.figures.indices.contains(index) else {
      return false
    }
    return words(before: index, said).last == "against" || isDistance(index, said)
  }

  /// Whether it says by how much, as in `£552k over`.
  private func isDistance(_ figure: Int, _ said: Said) -> Bool {
    let behind = said.sentence.text.utf8.dropFirst(said.sentence.figures[figure].range.upperBound)
    let word = Label(String(decoding: behind.prefix(8), as: UTF8.self)).words.first ?? ""
    return ["over", "under", "short", "above", "below"].contains(word)
  }

  /// Whether `by` stands in front of the amount.
  private func isBehindBy(_ claim: ProseClaim, _ said: Said) -> Bool {
    guard let index = claim.stated, said.sentence.figures.indices.contains(index) else {
      return false
    }
    let start = said.sentence.figures[index].range.lowerBound
    return Array(said.sentence.text.utf8.prefix(start).suffix(4)) == Array(" by ".utf8)
  }

  /// The words of the claim, with `net` and `total`, which mean nothing elsewhere.
  private func spoken(around claim: ProseClaim, _ said: Said) -> Set<String> {
    let own = Set(claim.subject + claim.qualifiers)
    let start = claim.range.lowerBound
    let end = min(claim.range.upperBound, said.sentence.text.utf8.count)
    guard start < end else { return own }
    let text = String(
      decoding: said.sentence.text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
    return own.union(Label(text).words.filter { Self.wholes.contains($0) })
  }
}
