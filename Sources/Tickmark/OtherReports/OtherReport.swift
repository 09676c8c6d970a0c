import Reports
import Structure

/// A report that a draft is held against: last year's, or a companion of the same year.
public struct OtherReport: Hashable, Sendable {
  /// The report as read.
  public var report: Report
  /// What part it plays: `previous` or `companion`.
  public var role: Audit.Draft.Role

  /// Makes another report.
  public init(_ report: Report, as role: Audit.Draft.Role) {
    self.report = report
    self.role = role
  }

}

/// An example of a rule that takes two reports: the draft, and the one that it is held against.
public enum ExamplePair {
  private static let marks: [(role: Audit.Draft.Role, line: String)] = [
    (.previous, "\n\n=== last year’s report ===\n\n"),
    (.companion, "\n\n=== the companion ===\n\n"),
  ]

  /// One text of both.
  static func joined(_ draft: String, _ role: Audit.Draft.Role, _ other: String) -> String {
    let mark = marks.first { $0.role == role }?.line ?? ""
    return draft + mark + other
  }

  /// The draft and the other report of an example; nil where it is a draft alone.
  public static func parted(
    _ example: String
  ) -> (draft: String, other: String, role: Audit.Draft.Role)? {
    for mark in marks {
      let (text, line) = (Array(example.utf8), Array(mark.line.utf8))
      guard line.count <= text.count,
        let start = (0...(text.count - line.count)).first(where: {
          text[$0..<($0 + line.count)].elementsEqual(line)
        })
      else { continue }
      return (
        String(decoding: text[..<start], as: UTF8.self),
        String(decoding: text[(start + line.count)...], as: UTF8.self), mark.role
      )
    }
    return nil
  }
}

/// Another report with what its labels and layout say.
struct OtherStudy: Sendable {
  let study: Study
  let role: Audit.Draft.Role

  init(_ other: OtherReport) {
    study = Study(other.report)
    role = other.role
  }

  /// The name of the rule that tables are held to it by.
  var rule: String { role == .previous ? "last-year" : "companion" }

  /// What the other report is called in a message.
  var words: String { role == .previous ? "last year’s report" : "the companion" }

  /// The period that the whole report speaks of, where all of its parts speak of one.
  var period: Period? {
    let periods = Set(study.report.parts.compactMap(\.period))
    return periods.count == 1 ? periods.first : nil
  }
}

extension Inference {
  /// What a draft says of years gone by is what was published then.
  public static let lastYear = Inference("lastYear") { study in
    found(in: study, as: .previous)
  }

  /// A quantity that a companion of the draft prints too is the same in both.
  public static let companions = Inference("companions") { study in
    found(in: study, as: .companion)
  }

  private static func found(in study: Study, as role: Audit.Draft.Role) -> [Relation] {
    study.others.indices.filter { study.others[$0].role == role }.flatMap { index in
      periodRemark(study, index)
        + PublishedTables(study, index).relations() + PublishedSentences(study, index).relations()
    }
  }

  /// Says so where the other report is not of the year that it was named for.
  private static func periodRemark(_ study: Study, _ index: Int) -> [Relation] {
    let other = study.others[index]
    guard other.role == .previous, let part = study.report.parts.first,
      let own = study.period(ofPart: 0)
    else { return [] }
    let reason: String
    if let theirs = other.period {
      guard theirs != own.previous else { return [] }
      reason =
        "the report that it is held against is on \(theirs), and the year before the draft’s is"
        + " \(own.previous)"
    } else {
      reason =
        "the report that it is held against does not say which one year it is on, so that only"
        + " figures with a year beside them are compared"
    }
    var relation = Relation(
      rule: other.rule, .undecidable(reason), stated: nil,
      place: Place(file: study.report.file, line: part.line), address: ["period"])
    relation.related = [Place(file: other.study.report.file, line: 1)]
    relation.relatedWords = "the other report"
    return [relation]
  }
}

extension Study {
  /// A figure of another report as a term.
  func term(_ term: Term, ofOther index: Int, label: String? = nil) -> Term {
    var term = term
    term.slot = .elsewhere(report: index, slot: term.slot)
    if let label { term.label = label }
    return term
  }

  /// The relation that one figure is what another report prints, in the words of that report.
  func published(
    _ stated: Term, _ term: Term, in index: Int, rule: String, what: String, address: [String]
  ) -> Relation {
    var relation = Relation(
      rule: rule, .same, stated: stated, terms: [self.term(term, ofOther: index)], message: what,
      address: address)
    relation.otherPlace = others[index].words
    relation.related = [others[index].study.place(of: term.slot)]
    relation.relatedWords = "what \(others[index].words) prints"
    return relation
  }

  /// The relation as one that cannot be decided, its figures kept.
  func undecided(_ relation: Relation, because reason: String) -> Relation {
    var relation = relation
    relation.statement = .undecidable(reason)
    return relation
  }
}

/// Words by which a draft says that a figure is not the one that was published.
enum Restated {
  static func isSaid(in text: String) -> Bool {
    !Set(Label(text).words).isDisjoint(with: words)
  }

  private static let words: Set<String> = [
    "restated", "revised", "corrected", "amended", "restatement", "revision", "correction",
  ]
}
