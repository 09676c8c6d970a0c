import Reports

/// A decision that the report tells of: that a finding will not be acted on, say.
public struct Decision: Sendable {
  private let words: Words
  private let subject: Words
  private let origin: Rule.Origin

  /// Names the words of the decision and what it is on; a sentence that holds both tells of it.
  public init(
    _ words: Words, on subject: Words, file: String = #fileID, line: Int = #line
  ) {
    (self.words, self.subject) = (words, subject)
    origin = Rule.Origin(file: file, line: line)
  }

  /// Has its reasons beside it, in the sentence or in its paragraph.
  public func givesReasons() -> RuleLine {
    let (words, subject) = (words, subject)
    return RuleLine("reasons", "“\(words.name)” on “\(subject.name)” has reasons", at: origin) {
      study, handles in
      let found = study.report.blocks.indices.flatMap { index -> [Relation] in
        let block = study.report.blocks[index]
        guard handles.covers(section: block.section, of: study) else { return [] }
        if case .heading = block.content { return [] }
        let said = block.sentences.map { Label($0.text) }
        let isReasoned = said.contains(where: Decision.reasons.isIn)
        return said.indices.compactMap { number in
          guard words.isIn(said[number]), subject.isIn(said[number]),
            Set(said[number].words).isDisjoint(with: Decision.denials)
          else { return nil }
          return .told(
            isReasoned ? .agrees : .missing,
            isReasoned
              ? "the decision has its reasons" : "The decision stands here without its reasons",
            at: study.place(ofBlock: index),
            study.report.sections[block.section].path + [block.sentences[number].withoutDigits])
        }
      }
      return found.isEmpty ? nil : found
    }
  }

  private static let reasons: Words = """
    Because / Reason / Reasons / Since / Due to / Given that / In view of / As a result of / Owing to \
    / On the ground that / On the grounds that
    """
  private static let denials: Set<String> = ["no", "none", "nothing", "never", "neither"]
}
