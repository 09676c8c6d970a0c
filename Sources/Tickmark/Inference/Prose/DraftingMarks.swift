import Claims
import Figures
import Reports

extension Inference {
  /// What drafting left behind: queries in brackets, XX%, TBC, doubled words, broken amounts.
  public static let leftOvers = marks("leftOvers") { mark in
    switch mark.what {
    case .wrongWeekday, .impossibleDate, .impossiblePeriod: return nil
    case .query: return ("a query of the author is still in the text", .error)
    case .placeholder: return ("something is still to be filled in", .error)
    case .doubledWord: return ("a word or a figure stands twice", .warning)
    case .malformedAmount: return ("the amount cannot be read", .error)
    case .malformedThousands: return ("a group of thousands does not hold three digits", .error)
    case .brokenOff: return ("the sentence ends where a figure should stand", .warning)
    case .sheetError: return ("a spreadsheet's error mark", .error)
    }
  }

  /// A weekday and its date go together, and the day is in the calendar.
  public static let weekdays = marks("weekdays", rule: "date-weekday") { mark in
    switch mark.what {
    case .wrongWeekday:
      return ("that date is a \(mark.expected ?? "different day")", .error)
    case .impossibleDate: return ("no calendar has that day", .error)
    default: return nil
    }
  }

  /// A year across two calendar years ends in the year after it starts.
  public static let periodForms = marks("periodForms", rule: "period-form") { mark in
    mark.what == .impossiblePeriod
      ? ("a year that runs across two ends in the year after it starts", .error) : nil
  }

  private static func marks(
    _ name: String, rule: String = "left-over",
    _ judge: @escaping @Sendable (LeftOver) -> (reason: String, severity: Severity)?
  ) -> Inference {
    Inference(name) { study in
      study.marks.compactMap { mark in
        guard let (reason, severity) = judge(mark.mark) else { return nil }
        let sentence = study.report.blocks[mark.block].sentences[mark.sentence]
        var relation = Relation(
          rule: rule, .decided(.contradicts), stated: nil,
          place: study.place(of: mark.mark.range, in: sentence, block: mark.block),
          message: "“\(sentence.text(of: mark.mark.range))”: \(reason)",
          address: study.report.sections[study.report.blocks[mark.block].section].path
            + [sentence.withoutDigits, mark.mark.what.rawValue])
        relation.severity = severity
        relation.quoted = sentence.text(of: mark.mark.range)
        return relation
      }
    }
  }
}

/// A trace of drafting and the sentence that holds it.
struct DraftingMark: Sendable {
  let block: Int
  let sentence: Int
  let mark: LeftOver
}

extension Sentence {
  /// The text of a range of its bytes.
  func text(of range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    let clamped = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[clamped], as: UTF8.self)
  }
}
