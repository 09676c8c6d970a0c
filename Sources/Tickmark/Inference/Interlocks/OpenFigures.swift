import Claims
import Figures
import Reports

extension Inference {
  /// Figures that stand open and hold each other by their arithmetic alone: what one slip breaks in
  /// more than one place, or in a row that takes in all amounts of its sentence.
  public static let interlocks = ofOpenFigures("interlocks") { open in
    let passages = open.passages()
    let stretches = open.hands.stretches(of: passages.count)
    let found = open.hands.results(of: stretches.count) {
      passages[stretches[$0]].map(open.interlocks)
    }.joined()
    var told: Set<Slot> = []
    let sole = [open.soleShare, open.soleRatio].flatMap { look in
      passages.map { ($0, look($0)) }
    }
    let all = zip(passages, found) + sole
    let ofPassages = all.flatMap { passage, relations -> [Relation] in
      guard !passage.figures.contains(where: { told.contains($0.term.slot) }) else { return [] }
      told.formUnion(relations.flatMap(OpenFigures.slots))
      return relations
    }
    return ofPassages + open.soleGaps(besides: told)
  }
}

extension OpenFigures {
  /// What the first shape that fits a passage says of it.
  fileprivate func interlocks(of passage: Passage) -> [Relation] {
    guard passage.figures.count > 1 else { return [] }
    // The whole of a row is held by those of its shares that fit.
    let row = passage.end == nil ? SharesInOrder(open: self, passage: passage).relations() : []
    guard row.isEmpty else { return row }
    // What two relations hold together may be held by a third that was cut off.
    let joint =
      passage.end != nil
      ? []
      : [
        Interlocks(open: self, passage: passage).relations,
        ListInterlocks(open: self, passage: passage).relations,
        GroupedParts(open: self, passage: passage).relations,
        BracketedShare(open: self, passage: passage).relations,
      ]
    let looks =
      joint + [
        FlatLists(open: self, passage: passage).relations,
        ClosingSums(open: self, passage: passage).relations,
        PointGaps(open: self, passage: passage).relations,
        ThreeAmounts(open: self, passage: passage).relations,
        OneShare(open: self, passage: passage).relations,
        OneMean(open: self, passage: passage).relations,
        RestOfHundred(open: self, passage: passage).relations,
        TwoSides(open: self, passage: passage).relations,
        SharesOfTheirSum(open: self, passage: passage).relations,
        AllTogether(open: self, passage: passage).relations,
        ThenAndNow(open: self, passage: passage).relations,
      ]
    return looks.lazy.map {
      $0().filter { !isOfOthers($0, passage) && !isOfOtherClause($0, passage) }
    }.first { !$0.isEmpty } ?? []
  }

  /// `81 % were seen in time; requests stood at 56, 12 more than the 44 of last year`: the percentage is of
  /// another clause than the amount next to it.
  fileprivate func isOfOtherClause(_ relation: Relation, _ passage: Passage) -> Bool {
    guard relation.rule == "share-in-prose",
      let share = passage.figures.first(where: { $0.term.slot == relation.stated?.slot })
    else { return false }
    let own = passage.figures.filter { amount in
      amount.sentence == share.sentence && amount.term.slot != share.term.slot
        && relation.terms.contains { $0.slot == amount.term.slot }
    }
    let gaps = own.map { amount in
      amount.range.upperBound <= share.range.lowerBound
        ? study.between(amount, share) : study.between(share, amount)
    }
    guard let next = gaps.min(by: { $0.count < $1.count }) else { return false }
    let words = Label(String(decoding: next, as: UTF8.self)).words
    return next.contains(UInt8(ascii: ";"))
      || words.contains { $0 == "and" || $0 == "but" || ClauseWords.contrasts.contains($0) }
      || zip(words, words.dropFirst()).contains { $0 == "the" && $1 == "result" }
  }

  /// Whether one of its figures is held by others of the sentence that have no part in it: `447 came,
  /// 354 before, while 53 (88 %) of 60 were late`.
  private func isOfOthers(_ relation: Relation, _ passage: Passage) -> Bool {
    let own = Set(OpenFigures.slots(of: relation))
    let here = Set(passage.figures.map(\.term.slot))
    return passage.figures.contains { amount in
      guard own.contains(amount.term.slot) else { return false }
      let holding = relations(of: amount).map { Set(OpenFigures.slots(of: $0)) }
        .filter { $0.count > 1 && $0.isSubset(of: here) }
      return !holding.isEmpty && holding.allSatisfy { $0.intersection(own).count == 1 }
    }
  }
}

extension OpenFigures {
  /// The only percentage of a sentence that nothing holds, and would by a slip of it.
  fileprivate func soleShare(of passage: Passage) -> [Relation] {
    guard !passage.isPair, passage.all(.percent).count == 1,
      !passage.all(.percent).contains(where: isHeld)
    else { return [] }
    return [SoleShares(study: study).slipped(passage.last)].compactMap(\.self)
      .filter { !isOfOtherClause($0, passage) }
  }

  /// The only size in words of a sentence beside amounts that nothing holds.
  fileprivate func soleRatio(of passage: Passage) -> [Relation] {
    guard !passage.isPair, let relation = SoleRatios(study: study).slipped(passage.last),
      !relation.terms.contains(where: { held.contains($0.slot) })
    else { return [] }
    return [relation]
  }
}

extension OpenFigures {
  /// The only distances of sentences beside levels that nothing holds, lengths of time among them.
  fileprivate func soleGaps(besides told: Set<Slot>) -> [Relation] {
    let gaps = SoleGaps(study: study)
    let taken = held.union(disputed).union(told)
    return study.said.indices.compactMap(gaps.slipped).filter {
      taken.isDisjoint(with: OpenFigures.slots(of: $0))
    }
  }

  fileprivate static func slots(of relation: Relation) -> [Slot] {
    ([relation.stated].compactMap(\.self) + relation.terms).map(\.slot)
  }
}

/// The figures of a draft once all that its rules found is decided: which hold, and which stand open.
struct OpenFigures: Sendable {
  let study: Study
  /// What sentences can be tied to.
  let ties: ProseTies
  /// Who looks at its passages.
  let hands: Hands
  private var held: Set<Slot> = []
  private var disputed: Set<Slot> = []
  /// What was decided and holds, by the figures that take part.
  private var holding: [Slot: [Relation]] = [:]

  init(_ ties: ProseTies, after judgements: [Judgement], hands: Hands) {
    self.ties = ties
    study = ties.study
    self.hands = hands
    for judgement in judgements where judgement.relation.lane != .suggested {
      let slots = Repairs.terms(of: judgement).map(\.slot)
      switch judgement.verdict {
      case .agrees, .rounded:
        for slot in slots where judgement.relation.proves(slot) {
          held.insert(slot)
          holding[slot, default: []].append(judgement.relation)
        }
      case .contradicts: disputed.formUnion(slots)
      default: break
      }
    }
  }

  /// Whether something that was decided holds the figure.
  func isHeld(_ amount: Amount) -> Bool { held.contains(amount.term.slot) }

  /// The relations that hold and in which a figure takes part.
  func relations(of amount: Amount) -> [Relation] { holding[amount.term.slot] ?? [] }

  /// Whether nothing that was decided holds the figure or disputes it.
  func isOpen(_ amount: Amount) -> Bool {
    !held.contains(amount.term.slot) && !disputed.contains(amount.term.slot)
  }

  /// One sentence, or two of a paragraph, with all figures that state something.
  struct Passage: Sendable {
    /// The place of the last sentence among those of the study.
    let last: Int
    /// Whether it is two sentences.
    let isPair: Bool
    let figures: [Amount]
    /// Where its last sentence turns to something else, which is left out.
    var end: Int?

    func all(_ kind: Figure.Kind) -> [Amount] { figures.filter { $0.term.figure.kind == kind } }
  }

  /// Every sentence, and then every two that follow each other in a paragraph, in which nothing is
  /// disputed as yet.
  func passages() -> [Passage] {
    let own = study.said.indices.map { index in
      study.figures(index, of: OpenFigures.kinds).filter {
        $0.term.figure.bounds == nil && !$0.term.figure.value.isZero
      }
    }
    func isQuiet(_ index: Int) -> Bool {
      !own[index].isEmpty && !own[index].contains { disputed.contains($0.term.slot) }
    }
    let single = own.indices.filter(isQuiet).map {
      Passage(last: $0, isPair: false, figures: own[$0])
    }
    let pairs = own.indices.dropFirst().filter {
      study.said[$0].block == study.said[$0 - 1].block && isQuiet($0) && isQuiet($0 - 1)
    }.map { Passage(last: $0, isPair: true, figures: own[$0 - 1] + own[$0]) }
    return single + pairs + (single + pairs).compactMap(cut)
  }

  /// Every sentence without values: behind one that has some, or telling lengths of time.
  func passagesWithoutValues() -> [Passage] {
    study.said.indices.compactMap { index in
      let said = study.said[index]
      guard said.cell == nil, study.figures(index, of: OpenFigures.kinds).isEmpty else {
        return nil
      }
      if said.sentence.figures.count(where: { $0.figure.kind == .duration }) > 1 {
        return Passage(last: index, isPair: false, figures: [])
      }
      guard index > 0, said.sentence.figures.isEmpty, said.block == study.said[index - 1].block,
        said.number == study.said[index - 1].number + 1
      else { return nil }
      let figures = study.figures(index - 1, of: OpenFigures.kinds).filter {
        $0.term.figure.bounds == nil && !$0.term.figure.value.isZero
      }
      return figures.isEmpty || figures.contains(where: { disputed.contains($0.term.slot) })
        ? nil : Passage(last: index, isPair: true, figures: figures)
    }
  }

  /// A passage without what its last sentence goes on to tell: `…, bringing the total to 143, with 67 still
  /// open`.
  private func cut(_ passage: Passage) -> Passage? {
    let said = study.said[passage.last]
    guard said.cell == nil, let end = said.turn else { return nil }
    let kept = passage.figures.filter { $0.sentence < passage.last || $0.range.upperBound <= end }
    guard kept.count > 2, kept.count < passage.figures.count, kept.last?.sentence == passage.last
    else { return nil }
    return Passage(last: passage.last, isPair: passage.isPair, figures: kept, end: end)
  }

  /// Whether a number alone in its bracket is the mark of a note: `(44)` where `44 Without garages`
  /// stands below.
  func isNote(_ amount: Amount) -> Bool {
    let text = study.said[amount.sentence].sentence.text.utf8
    let mark = amount.term.figure.text
    guard text.prefix(amount.range.lowerBound).last == UInt8(ascii: "("),
      text.dropFirst(amount.range.upperBound).first == UInt8(ascii: ")")
    else { return false }
    return study.report.blocks.dropFirst(study.said[amount.sentence].block + 1).contains { block in
      block.sentences.first.map { $0.text.hasPrefix(mark + " ") } ?? false
    }
  }

  /// `Those 15`, told before.
  func isPointer(_ amount: Amount) -> Bool {
    ["these", "those"].contains(study.clause(around: amount).front.last ?? "")
  }

  /// `Taking the total from 212 to 255`: a value, and no part.
  func isBeginning(_ amount: Amount) -> Bool {
    study.clause(around: amount).front.last == "from"
      && study.clause(around: amount).behind.contains("to")
  }

  /// `30 Green, 14 Blue and others`: the last part has no number.
  func goesOn(behind last: Amount) -> Bool {
    let text = study.said[last.sentence].sentence.text.utf8.dropFirst(last.range.upperBound)
    let words = Label(String(decoding: text, as: UTF8.self)).words
    return zip(words, words.dropFirst()).contains { first, second in
      ["and", "plus"].contains(first)
        && ["other", "others", "various", "some", "the", "many"].contains(second)
    } || words.contains("etc") || isNextItem(behind: last)
  }

  /// Whether the next sentence of the block begins with an amount as this one does: an item more.
  private func isNextItem(behind last: Amount) -> Bool {
    let (own, next) = (study.said[last.sentence], last.sentence + 1)
    guard study.said.indices.contains(next), study.said[next].block == own.block else {
      return false
    }
    return [own, study.said[next]].allSatisfy { $0.sentence.figures.first?.range.lowerBound == 0 }
  }

  /// Whether a year stands in a stretch of a sentence: `61 (2022/23: 50; 2021/22: 41)`.
  func holdsYear(_ range: Range<Int>, _ said: Said) -> Bool {
    said.sentence.figures.contains {
      [.year, .period, .date].contains($0.figure.kind)
        && $0.figure.text.utf8.count(where: { $0.isDigit }) > 3
        && range.contains($0.range.lowerBound)
    }
  }

  /// The sentences of a passage.
  func sentences(of passage: Passage) -> ArraySlice<Said> {
    var sentences = study.said[(passage.isPair ? passage.last - 1 : passage.last)...passage.last]
    if let end = passage.end {
      let text = sentences[passage.last].sentence.text.utf8.prefix(end)
      sentences[passage.last].words = Label(String(decoding: text, as: UTF8.self)).words
    }
    return sentences
  }

  /// Where a check of a passage is by meaning.
  func address(_ passage: Passage, _ name: String) -> [String] {
    let said = study.said[passage.last]
    return study.report.sections[said.section].path + [said.sentence.withoutDigits, name]
  }

  private static let kinds: Set<Figure.Kind> = [.count, .money, .percent, .points, .average, .rate]
}

extension Study {
  /// `12 of which`, `two of them`: some of what stands in front.
  func isSomeOfThem(_ amount: Amount) -> Bool {
    let behind = clause(around: amount).behind
    return behind.first == "of"
      && ["which", "them", "these", "those", "whom"].contains(behind.dropFirst().first)
  }

  /// `348 parcels and 24 letters`: none of them falls to the other.
  func areSideBySide(_ left: Amount, _ right: Amount) -> Bool {
    let isInOrder = left.range.upperBound <= right.range.lowerBound
    let gap = isInOrder ? between(left, right) : between(right, left)
    return Label(String(decoding: gap, as: UTF8.self)).words.suffix(2).contains("and")
  }

  /// Whether an amount and a percentage stand beside each other, with or without a bracket or a comma.
  func areBeside(_ amount: Amount, _ share: Amount) -> Bool {
    guard amount.sentence == share.sentence else { return false }
    let isInFront = amount.range.upperBound <= share.range.lowerBound
    let gap = isInFront ? between(amount, share) : between(share, amount)
    let marks = Set(" (,:=/-\u{E2}\u{80}\u{93}\u{94}".utf8)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    return gap.count <= 10 && gap.allSatisfy { marks.contains($0) || $0.isLetter }
      && words.allSatisfy { ["or", "about", "i", "e", "n"].contains($0) }
  }
}

extension Said {
  /// Where the sentence turns to something else behind a semicolon, or a comma with a word that says so.
  fileprivate var turn: Int? {
    let text = Array(sentence.text.utf8)
    return text.indices.first { place in
      if text[place] == UInt8(ascii: ";") { return true }
      guard text[place] == UInt8(ascii: ","), place + 1 < text.count,
        text[place + 1] == UInt8(ascii: " ")
      else { return false }
      let next = String(decoding: text[(place + 2)...].prefix(12), as: UTF8.self)
      return Label(next).words.first.map(Said.turns.contains) ?? false
    }
  }

  private static let turns: Set<String> = ClauseWords.contrasts.union(["with", "yet", "but"])
}
