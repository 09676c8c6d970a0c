import Tickmark

/// How much of a report its rules hold fast, for people and for machines.
public struct StrengthWriter {
  private let strength: Strength

  /// Makes a writer.
  public init(_ strength: Strength) { self.strength = strength }

  // MARK: For people

  /// Writes the shares, where they are low and why, and what would go unnoticed.
  public func write(to sink: inout ByteSink, isQuiet: Bool = false) {
    guard let headline else {
      sink.line("The draft holds no figure that can be altered.")
      return
    }
    for line in headline { sink.line(line) }
    sink.line()
    table("Where", places, to: &sink)
    guard !isQuiet else { return }
    table("By section and table", sections, to: &sink)
    let misses = strength.misses
    guard !misses.isEmpty else { return }
    sink.line("Why alterations go unnoticed")
    let width = misses.reduce(0) { max($0, "\($1.count)".width) }
    for (miss, count) in misses {
      sink.line("  " + "\(count)".rightAligned(to: width) + "  " + miss.words.shownPlainly)
    }
    sink.line()
    sink.line("What no rule would notice")
    for own in strength.byFigure { list(own, to: &sink) }
  }

  private var headline: [String]? {
    let all = strength.tally()
    guard let share = all.share else { return nil }
    let checked = strength.checked
    var lines = [
      "Strength \(share) %: \(all.noticed) of \(all.made) alterations of \(all.figures) figures"
        + " would be noticed."
    ]
    if let share = checked.share {
      lines.append(
        "In checked relations \(share) %: \(checked.noticed) of \(checked.made) alterations of"
          + " \(checked.figures) figures.")
    }
    if checked.withinRounding > 0, let share = checked.shareOfTelling {
      lines.append(
        "\(checked.withinRounding) of the others are within rounding: the printed digits allow both"
          + " figures. Without these \(share) %.")
    }
    let exempt = strength.audit.summary.exempt
    let left = [
      (strength.disputed, "in findings"), (strength.unalterable, "that no slip alters"),
      (exempt, "that count nothing (dates, ages, references)"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if !left.isEmpty { lines.append("Left out: figures " + left.joined(separator: ", ") + ".") }
    return lines
  }

  private var places: [(String, Strength.Tally)] {
    [
      ("tables", strength.tally { $0.place.cell != nil }),
      ("sentences", strength.tally { $0.place.cell == nil }),
    ].filter { $0.1.made > 0 }
  }

  /// The sections in reading order, the tables and the sentences of each apart.
  private var sections: [(String, Strength.Tally)] {
    var order: [String] = []
    var trials: [String: Set<Int>] = [:]
    for own in strength.byFigure {
      let place = strength.audit.figures[own[0].figure].place
      let section = place.section ?? ""
      let name =
        place.cell == nil
        ? "\(section), sentences"
        : "\(section), table" + (place.table.map { $0 == section ? "" : " “\($0)”" } ?? "")
      if trials[name] == nil { order.append(name) }
      trials[name, default: []].insert(own[0].figure)
    }
    let tallies = Dictionary(
      uniqueKeysWithValues: order.map { name in
        (name, strength.tally(of: trials[name] ?? []))
      })
    return order.map { ($0, tallies[$0] ?? Strength.Tally()) }
  }

  private func table(
    _ title: String, _ rows: [(String, Strength.Tally)], to sink: inout ByteSink
  ) {
    let names = rows.map { $0.0.cut(to: 64).shownPlainly }
    let width = names.reduce(title.width) { max($0, $1.width + 2) }
    sink.line(title.padded(to: width) + "  figures  alterations  noticed")
    for (name, row) in zip(names, rows) {
      let share = row.1.share.map { "\($0) %" } ?? ""
      sink.line(
        ("  " + name).padded(to: width) + "\(row.1.figures)".rightAligned(to: 9)
          + "\(row.1.made)".rightAligned(to: 13) + share.rightAligned(to: 9))
    }
    sink.line()
  }

  /// One line a figure: the alterations that pass, and what its rules say to them.
  private func list(_ own: [Strength.Trial], to sink: inout ByteSink) {
    let passing = own.filter { $0.miss != nil }
    guard let first = passing.first, let miss = first.miss else { return }
    let figure = strength.audit.figures[first.figure]
    let column = figure.place.column.map { ":\($0)" } ?? ""
    let label = [figure.place.row, figure.place.columnLabel].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let name = label.isEmpty ? "" : " (\(label.cut(to: 60)))"
    let altered = passing.map(\.altered).joined(separator: ", ")
    sink.line(
      "  \(figure.place.line)\(column)  \(figure.text)\(name) as \(altered): \(miss.words)"
        .shownPlainly)
  }

  // MARK: For machines

  /// Writes everything as one JSON document.
  public func writeJSON(to sink: inout ByteSink) {
    sink.write("{\n\"tickmark\":")
    sink.quote(strength.audit.version)
    sink.write(",\n\"file\":")
    sink.quote(strength.audit.report.file)
    sink.write(",\n\"all\":")
    sink.json(strength.tally())
    sink.write(",\n\"checked\":")
    sink.json(strength.checked)
    sink.write(",\n\"tables\":")
    sink.json(strength.tally { $0.place.cell != nil })
    sink.write(",\n\"sentences\":")
    sink.json(strength.tally { $0.place.cell == nil })
    sink.write(",\n\"disputed\":")
    sink.write(number: strength.disputed)
    sink.write(",\n\"unalterable\":")
    sink.write(number: strength.unalterable)
    sink.write(",\n\"misses\":")
    sink.list(strength.misses) { entry, sink in
      sink.write("\n")
      sink.open("reason", entry.miss.reason.rawValue)
      sink.member("rule", entry.miss.rule)
      sink.member("count", entry.count)
      sink.close()
    }
    sink.write(",\n\"figures\":")
    sink.list(strength.byFigure) { own, sink in json(own, to: &sink) }
    sink.write("\n}\n")
  }

  private func json(_ own: [Strength.Trial], to sink: inout ByteSink) {
    let figure = strength.audit.figures[own[0].figure]
    sink.write("\n")
    sink.open("text", figure.text)
    sink.json(figure.place, as: ",\"place\":")
    sink.member("status", figure.status.rawValue)
    sink.name("alterations")
    sink.list(own) { trial, sink in
      sink.open("slip", trial.slip.rawValue)
      sink.member("text", trial.altered)
      sink.member("missed", trial.miss?.reason.rawValue)
      sink.member("rule", trial.miss?.rule)
      sink.close()
    }
    sink.close()
  }
}

extension Strength {
  fileprivate func tally(of figures: Set<Int>) -> Tally {
    var tally = Tally()
    for own in byFigure where figures.contains(own[0].figure) { tally.add(own) }
    return tally
  }
}

extension Strength.Miss {
  /// The rule and what it does, in words.
  fileprivate var words: String {
    switch reason {
    case .noRule: reason.words
    case .unbound: rule.map { "\($0): the figure \(reason.words)" } ?? reason.words
    default: rule.map { "\($0): \(reason.words)" } ?? reason.words
    }
  }
}

extension String {
  fileprivate func cut(to width: Int) -> String {
    self.width <= width
      ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(width - 1))) + "…"
  }
}

extension ByteSink {
  fileprivate mutating func json(_ tally: Strength.Tally) {
    write("{\"figures\":")
    write(number: tally.figures)
    member("alterations", tally.made)
    member("noticed", tally.noticed)
    member("withinRounding", tally.withinRounding)
    close()
  }
}
