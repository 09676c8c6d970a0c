import Figures
import Reports

extension Study {
  /// The day on which a part speaks: its position date, else that of its meeting or its title.
  ///
  /// Nil where it prints none, or several; the clock is never asked.
  func ownDate(ofPart part: Int) -> CalendarDate? {
    let blocks = report.blocks.filter { report.sections[$0.section].part == part }
    let dated = blocks.flatMap(\.sentences).filter { sentence in
      sentence.figures.contains { $0.figure.kind == .date }
    }
    for cues in Study.dateCues {
      let days = dated.flatMap { Study.days(in: $0, after: cues) }
      if !days.isEmpty { return Study.only(days) }
    }
    let opening = blocks.prefix(8).flatMap(\.sentences).flatMap { Study.days(in: $0, after: nil) }
    return Study.only(opening)
  }

  /// The words in front of a date that make it the draft's own, the surest first.
  private static let dateCues: [Words] = [
    "position at / position as at / as at / position on / updated on / updated / update as at",
    "date of report / report date / date of meeting / meeting date / date of this report",
    "meeting of / committee / cabinet / board",
  ]

  private static func only(_ days: [CalendarDate]) -> CalendarDate? {
    Set(days).count == 1 ? days.first : nil
  }

  /// The full dates of a sentence that stand right behind one of the cues.
  private static func days(in sentence: Sentence, after cues: Words?) -> [CalendarDate] {
    let bytes = Array(sentence.text.utf8)
    return sentence.figures.compactMap { found in
      guard found.figure.kind == .date, let date = CalendarDate(printed: found.figure.text),
        date.isFullDay(found.figure.text)
      else { return nil }
      guard let cues else { return date }
      let start = found.range.lowerBound
      guard start <= bytes.count else { return nil }
      let before = String(decoding: bytes[max(0, start - 48)..<start], as: UTF8.self)
      return cues.isAtEnd(of: Label(before)) ? date : nil
    }
  }
}

extension CalendarDate {
  /// Whether the text prints a day as well as a month.
  fileprivate func isFullDay(_ text: String) -> Bool {
    let numbers = text.split { !$0.isNumber }
    let named = text.contains { $0.isLetter && !"sthndr".contains($0) }
    return named ? numbers.count >= 2 : numbers.count == 3
  }
}

extension Words {
  /// Whether a text ends with one of the alternatives, but for a weekday or a small word.
  func isAtEnd(of label: Label) -> Bool {
    let fillers: Set<String> = [
      "the", "on", "of", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday",
    ]
    var words = label.words[...]
    while let last = words.last, fillers.contains(last), !ends(words) { words.removeLast() }
    return ends(words)
  }

  private func ends(_ words: ArraySlice<String>) -> Bool {
    alternatives.contains { words.suffix($0.words.count).elementsEqual($0.words) }
  }
}
