import Tickmark

/// One check: told in full where it is a finding, else in as little as bears it out.
struct CheckEntry {
  private static let mostWords = 600

  private let dossier: Dossier
  private let index: Int
  private let check: Check

  init(_ dossier: Dossier, _ index: Int) {
    self.dossier = dossier
    self.index = index
    check = dossier.audit.checks[index]
  }

  /// Writes a finding of the first page.
  func writeFinding(to sink: inout ByteSink) {
    sink.write("<li class=\"finding \(letter)\"")
    dossier.name("id", "k", index, &sink)
    sink.htmlAttribute("data-rule", "\(check.pack)/\(check.rule)")
    sink.write(own: ">\n")
    let level = min(6, dossier.level + 3)
    sink.write("<h\(level)><span class=\"nr\">")
    sink.write(own: check.verdict == .missing ? "<i>missing</i> " : "")
    sink.write("\(dossier.marks.references[index])</span> ")
    sink.html(check.message, most: CheckEntry.mostWords)
    sink.write("</h\(level)>\n")
    writeWhere(to: &sink)
    let chart = Chart(check)
    if let sentence = check.place.sentence, !sentence.isEmpty {
      sink.write(own: "<p class=\"quote\">“")
      sink.html(sentence, most: CheckEntry.mostWords)
      sink.write(own: "”</p>\n")
    }
    if !check.operands.isEmpty {
      sink.write(own: chart == nil ? "<div class=\"proof\">\n" : "<div class=\"proof two\">\n")
      writeLadder(to: &sink)
      chart?.write(id: "\(dossier.prefix)c\(index)", to: &sink)
      sink.write(own: "</div>\n")
    }
    writeExplanation(to: &sink)
    sink.write(own: "</li>\n")
  }

  /// Writes a check of the appendix.
  func writeItem(to sink: inout ByteSink) {
    sink.write("<li class=\"\(letter)\"")
    dossier.name("id", "k", index, &sink)
    sink.write(own: "><p>")
    let hasLadder = !check.operands.isEmpty
    if let figure = dossier.marks.figures[index] {
      writeLink(to: figure, text: dossier.audit.figures[figure].text, &sink)
      sink.write(own: " ")
    }
    if hasLadder, check.verdict == .agrees {
      writeLabels(to: &sink)
    } else {
      sink.html(
        check.verdict == .unassessable ? check.doubt : check.message, most: CheckEntry.mostWords)
    }
    sink.write(own: " <small>line ")
    sink.write(number: check.place.line)
    sink.write(own: "</small></p>")
    if hasLadder { writeLadder(to: &sink) }
    if let note = check.note {
      sink.write(own: "<p class=\"why\">")
      sink.html(note, most: CheckEntry.mostWords)
      sink.write(own: "</p>")
    }
    sink.write(own: "</li>\n")
  }

  private var letter: StaticString {
    switch check.verdict {
    case .agrees, .rounded: "t"
    case .unassessable: "o"
    case .broken: "x"
    case .contradicts, .missing: check.severity == .error ? "x" : "w"
    }
  }

  private func writeLink(to figure: Int, text: String, _ sink: inout ByteSink) {
    sink.write(own: "<a")
    dossier.name("href", "f", figure, &sink)
    sink.write(own: ">")
    sink.html(text, most: 60)
    sink.write(own: "</a>")
  }

  private func writeLabels(to sink: inout ByteSink) {
    let labels = [check.place.row, check.place.columnLabel].compactMap(\.self).filter {
      !$0.isEmpty
    }
    sink.html(labels.joined(separator: ", "), most: 120)
  }

  /// The place in the draft's words, as a link to it.
  private func writeWhere(to sink: inout ByteSink) {
    let place = check.place
    var words: [String] = []
    for word in [place.sheet, place.section, place.table] {
      if let word, !word.isEmpty, words.last != word { words.append(word) }
    }
    let labels = [place.row, place.columnLabel].compactMap(\.self).filter { !$0.isEmpty }
    if !labels.isEmpty { words.append(labels.joined(separator: ", ")) }
    if words.isEmpty { words = [place.file] }
    sink.write(own: "<p class=\"where\">")
    // A broken rule stands in a file of its own, which the draft does not show.
    let isInDraft = place.file == dossier.audit.report.file
    if isInDraft {
      sink.write(own: "<a")
      if let figure = dossier.marks.figures[index] {
        dossier.name("href", "f", figure, &sink)
      } else {
        dossier.name("href", "m", index, &sink)
      }
      sink.write(own: ">")
    }
    for (number, word) in words.enumerated() {
      if number > 0 { sink.write(own: " › ") }
      sink.html(word, most: 120)
    }
    if isInDraft { sink.write(own: "</a>") }
    sink.write(own: ", line ")
    sink.write(number: place.line)
    if let words = check.consequenceWords {
      sink.write(own: " <strong class=\"tag\">")
      sink.html(words, most: 80)
      sink.write(own: "</strong>")
    }
    if check.lane == .suggested { sink.write(own: " <em class=\"tag\">a guess</em>") }
    sink.write(own: "</p>\n")
  }

  /// The figures that were compared, one below the other, each a link to its place in the draft.
  private func writeLadder(to sink: inout ByteSink) {
    guard !check.operands.isEmpty else { return }
    let ladder = Ladder(check)
    sink.write(
      own: ladder == nil ? "<table class=\"ladder against\">\n" : "<table class=\"ladder\">\n")
    var figures = check.figures.filter { dossier.audit.figures.indices.contains($0) }[...]
    for (number, operand) in check.operands.enumerated() {
      sink.write(own: "<tr><td>")
      if let rung = ladder?.operands[number] { sink.write(rung.sign) }
      sink.write(own: "</td><td>")
      // Marks for none are operands without a figure of their own.
      if let next = figures.firstIndex(where: { isAt(operand.place, $0) }) {
        writeLink(to: figures[next], text: operand.value, &sink)
        figures = figures[(next + 1)...]
      } else {
        sink.html(operand.value, most: 60)
      }
      sink.write(own: "</td><th scope=\"row\">")
      let rung = operand.place.row == nil ? nil : ladder?.operands[number]
      sink.html(rung?.label ?? label(of: operand), most: 120)
      sink.write(own: "</th></tr>\n")
    }
    if let ladder {
      writeRung(ladder.total, "sum", to: &sink)
      if check.verdict != .agrees || check.stated == nil {
        writeRung(ladder.stated, "said", to: &sink)
      }
      if let gap = ladder.gap { writeRung(gap, "gap", to: &sink) }
    } else if let stated = check.stated, let expected = check.expected, check.verdict != .agrees {
      writeRung(Ladder.Rung(figure: expected, label: "is what they give"), "sum", to: &sink)
      writeRung(Ladder.Rung(figure: stated, label: "is what the draft says"), "said", to: &sink)
    }
    sink.write(own: "</table>\n")
  }

  private func isAt(_ place: Place, _ figure: Int) -> Bool {
    let own = dossier.audit.figures[figure].place
    return own.line == place.line && own.column == place.column
  }

  private func label(of operand: Check.Operand) -> String {
    let label = operand.label.isEmpty ? operand.place.row ?? "" : operand.label
    let column = operand.place.columnLabel ?? ""
    if !column.isEmpty, column != label { return label.isEmpty ? column : "\(label), \(column)" }
    // Words of the text name no place that a reader could look up.
    guard operand.place.row == nil else { return label }
    return (label.isEmpty ? "" : label + ", ") + "line \(operand.place.line)"
  }

  private func writeRung(_ rung: Ladder.Rung, _ name: StaticString, to sink: inout ByteSink) {
    sink.write("<tr class=\"\(name)\"><td>")
    sink.write(rung.sign)
    sink.write(own: "</td><td>")
    sink.html(rung.figure, most: 60)
    sink.write(own: "</td><th scope=\"row\">")
    sink.html(rung.label)
    sink.write(own: "</th></tr>\n")
  }

  private func writeExplanation(to sink: inout ByteSink) {
    if let cause = check.cause { sink.said("cause", "Cause", cause.words + ".") }
    if let repair = check.repair {
      sink.said("repair", "Repair", repair.words.firstUpper + ".")
    }
    for (number, candidate) in check.candidates.prefix(3).enumerated() {
      let why = candidate.why.isEmpty ? "" : ": \(candidate.why)"
      sink.said("perhaps", number == 0 ? "Perhaps" : "or", "\(candidate.words)\(why).")
    }
    if let note = check.note { sink.said("why", "Note", note.firstUpper) }
    for related in check.related.prefix(5) {
      sink.said("see", "See", "\(related.place.address): \(related.message)")
    }
    if let waived = check.waived { sink.said("waiver", "Waiver", waived.words.firstUpper + ".") }
    if check.isInBaseline {
      sink.said("waiver", "Baseline", "It was there when the gate was put up.")
    }
    sink.write(own: "<p class=\"id\">")
    sink.html("\(check.pack)/\(check.rule)")
    if !check.id.isEmpty {
      sink.write(own: " · ")
      sink.html(check.id)
    }
    sink.write(own: "</p>\n")
  }
}

extension ByteSink {
  /// A line that starts with what it is.
  fileprivate mutating func said(_ name: StaticString, _ title: StaticString, _ text: String) {
    write("<p class=\"\(name)\"><b>\(title)</b> ")
    html(text, most: 600)
    write(own: "</p>\n")
  }
}

extension String {
  /// The text with a capital at its start.
  var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
