import Figures
import Reports
import Structure

extension Column {
  /// Shows the colour that follows from the figure, its target and its tolerance.
  ///
  /// Green meets the target, amber misses it within the tolerance, red misses it by more; a key in
  /// the draft may say otherwise. A colour is contradicted where no reading of the draft gives it.
  public func followsTarget(
    _ target: Words, tolerance: Words = "Tolerance", of moment: Moment = .now,
    good goodness: Goodness = .printed
  ) -> TableRule {
    rule("rag", "follows “\(target.name)”") { table, column in
      guard let value = table.column(moment), let aim = table.undatedColumn(target),
        table.isOfOneYear(value, aim)
      else { return nil }
      let margin = table.preferredColumn(tolerance)
      let key = ColourKey(for: table)
      let rows = table.bodyRows.compactMap { row in
        TrafficLight(
          table, row, column, value: value, target: aim, tolerance: margin, key, goodness)
      }
      guard !rows.isEmpty else { return nil }
      let practice = key.greenIsWithin ?? TrafficLight.practice(of: rows)
      return rows.map { $0.relation(greenIsWithin: practice, table, column) }
    }
  }
}

/// The colour of one row, with the figures that it speaks of.
private struct TrafficLight {
  /// One way to read what the draft leaves open.
  private struct Reading: Hashable {
    let polarity: Polarity
    /// Where amber ends; nil where no tolerance is printed.
    let end: Exact?
  }

  private enum Standing: Hashable {
    case met, within, beyond
    /// Missed, and nobody says how far amber reaches.
    case missed
  }

  let row: Int
  let text: String
  let colour: Colour
  let value: Term
  let target: Term
  let aim: Target
  let tolerance: (value: Tolerance, text: String)?
  let followsMore: Bool
  /// Whether the target may be the year's, and the figure that of a part of it.
  private let mayGrow: Bool
  private let readings: [Reading]
  private let knowsPolarity: Bool

  init?(
    _ table: TableView, _ row: Int, _ column: Int, value: Int, target: Int, tolerance: Int?,
    _ key: ColourKey, _ goodness: Goodness
  ) {
    let text = table.text(row, column)
    guard let colour = Colour(printed: text), colour != .blue,
      let own = table.term(row: row, named: value),
      own.figure.bounds == nil,
      let aim = Target(table.text(row, target), label: table.layout.columns[target].label)
    else { return nil }
    self.row = row
    self.text = text
    self.colour = colour
    self.value = own
    self.aim = aim
    let figure = Figure(text: table.text(row, target), value: aim.value, kind: own.figure.kind)
    self.target =
      table.term(row: row, named: target)
      ?? Term(
        figure, at: .words(table: table.index, row: row, column: target, figure: 0),
        label: table.layout.columns[target].label)
    let isPercent = own.figure.kind == .percent
    if let tolerance {
      let text = table.text(row, tolerance)
      let heading = Label(table.layout.columns[tolerance].label)
      self.tolerance = Tolerance(text, heading: heading, target: aim.value, isPercent: isPercent)
        .map { ($0, text) }
    } else {
      self.tolerance = key.tolerance.map { (Tolerance($0, isPercent: isPercent), $0.text) }
    }
    followsMore = key.followsMore
    mayGrow =
      own.figure.kind == .count && own.figure.value < aim.value && table.isPartOfYear(value)
    let polarity = table.polarity(row, goodness) ?? aim.polarity
    knowsPolarity = polarity != nil
    let polarities = polarity.map { [$0] } ?? [.high, .low]
    let margin = self.tolerance?.value
    readings = polarities.flatMap { polarity -> [Reading] in
      guard let margin else { return [Reading(polarity: polarity, end: nil)] }
      let ends = margin.meanings.compactMap { margin.end($0, of: aim.value, polarity) }
      return Set(ends).sorted().map { Reading(polarity: polarity, end: $0) }
    }
  }

  private func standings(of value: Exact, _ reading: Reading) -> Set<Standing> {
    let isHigh = reading.polarity == .high
    if isHigh ? value >= aim.value : value <= aim.value { return [.met] }
    guard let end = reading.end else { return [.missed] }
    // Nobody says whether the end of a tolerance belongs to it.
    if value == end { return [.within, .beyond] }
    return (isHigh ? value > end : value < end) ? [.within] : [.beyond]
  }

  private func standings(of value: Exact) -> Set<Standing> {
    readings.reduce(into: []) { $0.formUnion(standings(of: value, $1)) }
  }

  /// The colours that a standing may have; `greenIsWithin` is nil where the draft leaves it open.
  private func colours(_ standing: Standing, greenIsWithin: Bool?) -> Set<Colour> {
    switch standing {
    case .met: return [.green]
    case .missed: return [.green, .amber, .red]
    case .within:
      guard let greenIsWithin else { return [.green, .amber] }
      return greenIsWithin ? [.green] : [.amber]
    case .beyond:
      return followsMore || greenIsWithin != false ? [.amber, .red] : [.red]
    }
  }

  /// What the rows themselves say of the space between the target and the end of the tolerance.
  static func practice(of rows: [TrafficLight]) -> Bool? {
    let within = rows.filter { $0.standings(of: $0.value.figure.value) == [.within] }
    let colours = Set(within.map(\.colour)).subtracting([.red])
    guard colours.count == 1 else { return nil }
    return colours == [.green]
  }

  func relation(greenIsWithin: Bool?, _ table: TableView, _ column: Int) -> Relation {
    func possible(_ value: Exact) -> Set<Colour> {
      standings(of: value).reduce(into: []) {
        $0.formUnion(colours($1, greenIsWithin: greenIsWithin))
      }
    }
    let printed = possible(value.figure.value)
    // Rounding may hide on which side of the target the figure lies.
    let interval = try? value.figure.interval(under: .nearest)
    let all = [interval?.low, interval?.high].compactMap(\.self).reduce(into: printed) {
      $0.formUnion(possible($1))
    }
    let statement: Relation.Statement
    if mayGrow {
      statement = .undecidable("the target may be that of the year, and the figure still grow")
    } else if readings.isEmpty {
      statement = .undecidable("the tolerance lies on the good side of the target")
    } else if !all.contains(colour) {
      statement = .decided(.contradicts)
    } else if printed == [colour] {
      statement = .decided(.agrees)
    } else {
      statement = .undecidable(doubt(all, greenIsWithin))
    }
    let isWrong = statement == .decided(.contradicts)
    let due = Colour.allCases.filter(all.contains).map(\.rawValue).joined(separator: " or ")
    var relation = Relation(
      rule: "", statement, stated: nil, terms: [value, target], place: table.place(row, column),
      message: facts + (isWrong ? ": that is \(due), but the draft says “\(text)”" : ": \(text)"),
      address: table.address(row, column))
    relation.quoted = text
    relation.isLoose = true
    return relation
  }

  private var facts: String {
    let standings = standings(of: value.figure.value)
    let margin = tolerance.map { " and the tolerance of \($0.text)" } ?? ""
    let verb =
      switch standings {
      case [.met]: "meets the target of \(aim.text)"
      case [.within]:
        "misses the target of \(aim.text) within the tolerance of \(tolerance?.text ?? "")"
      case [.beyond]: "misses the target of \(aim.text)\(margin)"
      default: "stands against a target of \(aim.text)\(margin)"
      }
    return "\(value.figure.text) (\(value.label)) \(verb)"
  }

  private func doubt(_ colours: Set<Colour>, _ greenIsWithin: Bool?) -> String {
    if !knowsPolarity { return "the draft does not say whether a high figure is good" }
    let standings = standings(of: value.figure.value)
    if standings.contains(.missed) { return "no tolerance says where amber ends" }
    if readings.contains(where: { $0.end == value.figure.value }) {
      return "the figure lies just at the end of the tolerance"
    }
    if standings.count > 1 { return "the tolerance may be a distance, a percentage or a limit" }
    if followsMore { return "the key lets the colour follow more than the target" }
    if greenIsWithin == nil, standings != [.met] {
      return "the draft does not say whether a figure within the tolerance is green or amber"
    }
    return "rounding hides on which side of a limit the figure lies"
  }
}
