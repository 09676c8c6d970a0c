import Claims
import Figures
import Reports

/// Other meanings of a share: what else it may be of.
extension OtherMeanings {
  /// `Eleven of the 38 gained it, six of whom gained more (15.8 %)`: of what the others are a part of.
  private func isOfOuter(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1,
      case .prose(said.block, said.number, let base) = relation.terms[1].slot
    else { return false }
    return said.claims.contains { claim in
      claim.family == .nOfM && claim.stated == base
        && claim.base.flatMap { said.term($0) }.map {
          OneSlip.fits(stated, relation.terms[0], $0)
        } ?? false
    }
  }

  /// Whether the share is of something else than the base that it was held against.
  func isOtherShare(_ relation: Relation, _ stated: Term, _ figure: Int, _ said: Said) -> Bool {
    guard !isOfPairBehind(relation, stated, said) else { return false }
    return isOfRest(relation, stated, figure, said) || isOfPast(stated) || isSupposed(figure, said)
      || isOfThoseTold(relation, stated) || areOpposites(relation, said)
      || isOfAnother(relation, stated, said) || isOfOuter(relation, stated, said)
      || isOfOtherYear(relation, stated) || isOfAllOthers(relation, stated)
      || isOfOtherCells(relation, stated, said) || isOfBracketed(relation, stated, said)
      || relation.terms.first.map(endsRange) ?? false
      || relation.terms.first.map { isOfRun($0, stated, said) } ?? false
      || relation.terms.prefix(relation.leading).contains(where: study.isHowFarOff)
      || relation.terms.dropFirst(relation.leading).contains {
        $0.slot != relation.terms[0].slot && study.isHowManyMore($0)
      }
  }

  /// `It was 27 % (442 of 1,658)`: the bracket leaves no doubt.
  private func isOfPairBehind(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let figure) = stated.slot,
      relation.terms.map(\.slot) == [figure + 1, figure + 2].compactMap({ said.term($0)?.slot })
    else { return false }
    let ends = said.sentence.figures[figure].range.upperBound
    let gap = said.sentence.text.utf8.prefix(said.sentence.figures[figure + 1].range.lowerBound)
      .dropFirst(ends)
    return String(gap) == " ("
  }

  /// `Together 15 (79 %)`: of the count that its bracket stands behind, and of no other.
  private func isOfBracketed(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot, figure > 0,
      let front = said.term(figure - 1), front.figure.kind == .count, front.figure.value >= 10,
      // `160 were 5 to 19 (45 %)`.
      let lead = words(around: front)?.front.last, !["to", "under", "over"].contains(lead),
      !relation.terms.contains(where: { $0.slot == front.slot || $0.figure == front.figure })
    else { return false }
    let ends = said.sentence.figures[figure - 1].range.upperBound
    let gap = said.sentence.text.utf8.prefix(said.sentence.figures[figure].range.lowerBound)
      .dropFirst(ends)
    return String(gap) == " ("
  }

  /// `31 by six to twenty (25 %)`: where a band ends, and not how many are in it.
  private func endsRange(_ part: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = part.slot, figure > 0 else {
      return false
    }
    let sentence = study.report.blocks[block].sentences[number]
    let low = sentence.figures[figure - 1]
    let text = sentence.text.utf8
    let gap = text.prefix(sentence.figures[figure].range.lowerBound).dropFirst(low.range.upperBound)
    return low.figure.value < part.figure.value && String(gap) == " to "
      && words(around: part)?.front.contains("from") == false
  }

  /// `Answered 80,216 of 86,412, leaving an abandonment rate of 7.2 %`: of what the part is not, where no
  /// bracket ties them.
  private func isOfRest(
    _ relation: Relation, _ stated: Term, _ figure: Int, _ said: Said
  ) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1,
      let rest = try? relation.terms[1].figure.value - relation.terms[0].figure.value,
      OneSlip.fits(stated, OneSlip.mended(relation.terms[0], rest), relation.terms[1])
    else { return false }
    // `In all but 23 of these`.
    let isLeftOut = zip(said.words, said.words.dropFirst()).contains { $0 == "all" && $1 == "but" }
    if isLeftOut || said.words.contains("except") { return true }
    let own = said.sentence.figures[figure].range
    let front = said.sentence.text.utf8.prefix(own.lowerBound)
    guard front.last != UInt8(ascii: "(") else { return false }
    let words = Label(String(decoding: front.suffix(50), as: UTF8.self)).words.suffix(5)
    return words.contains("rate")
      && words.contains { ["leaving", "giving", "a", "an"].contains($0) }
  }

  /// `486 came in. … 279, that is 57 %, were closed`: of an amount that the section prints elsewhere,
  /// where the sentence does not say of which.
  private func isOfAnother(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1, case let part = relation.terms[0],
      case let whole = relation.terms[1], !isNamedBase(whole, of: part)
    else { return false }
    let siblings = Set(said.claims.filter { $0.family == .countWithShare }.compactMap(\.beside))
    return holds(said) { term in
      guard term.figure.kind == whole.figure.kind, term.figure.value >= 20,
        !siblings.contains(where: { said.term($0)?.slot == term.slot }),
        !relation.terms.contains(where: { $0.figure.value == term.figure.value }),
        // What the part leaves of the whole is no base, but what a known mistake takes for it.
        (try? whole.figure.value - part.figure.value) != term.figure.value
      else { return false }
      return relation.terms.contains { part in
        // With its hedge: `714, over half of the total`.
        var other = relation
        other.terms = [part, term]
        return [.agrees, .rounded].contains(Judge().decide(other).verdict)
      }
    }
  }

  /// `Schools led 51 % of them in the first half`: of the cell that was taken for a part, or, where the
  /// sentence prints counts of its own, of one of these.
  private func isOfOtherCells(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1,
      case .cell(let table, _, let column, _) = relation.terms[0].slot
    else { return false }
    let base = relation.terms[0]
    let view = study.tables[table]
    if view.bodyRows.contains(where: { row in
      view.term(row, column).map {
        $0.figure.value < base.figure.value && OneSlip.fits(stated, $0, base)
      } ?? false
    }) {
      return true
    }
    let values = Set(relation.terms.map(\.figure.value))
    guard !OneSlip.isSlip(of: stated, base, relation.terms[1]) else { return false }
    return said.sentence.figures.indices.compactMap { said.term($0) }.contains { term in
      guard term.figure.kind == .count, term.figure.isInDigits,
        case .prose(_, _, let own) = term.slot,
        case .prose(_, _, let share) = stated.slot
      else { return false }
      return own < share && !values.contains(term.figure.value)
    }
  }

  /// `We changed 31 of them, 35.2 %`: how much those are of another amount.
  func isPartOfAnother(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard stated.figure.kind == .percent, relation.terms.count == 1,
      case let part = relation.terms[0]
    else { return false }
    return holds(said) {
      $0.figure.kind == part.figure.kind && $0.figure.value > part.figure.value
        && OneSlip.fits(stated, part, $0)
    }
  }

  /// Whether a sentence or a table of the draft prints such a figure.
  func holdsAnywhere(_ isMeant: (Term) -> Bool) -> Bool {
    study.said.contains { other in
      other.sentence.figures.indices.contains { other.term($0).map(isMeant) ?? false }
    } || study.tables.contains { prints($0, isMeant) }
  }

  private func prints(_ table: TableView, _ isMeant: (Term) -> Bool) -> Bool {
    table.bodyRows.contains { row in
      table.layout.valueColumns.contains { table.term(row, $0).map(isMeant) ?? false }
    }
  }

  /// Whether a sentence or a table of the section prints such a figure.
  func holds(_ said: Said, _ isMeant: (Term) -> Bool) -> Bool {
    study.said.contains { other in
      other.section == said.section && other.cell == nil
        && other.sentence.figures.indices.contains { other.term($0).map(isMeant) ?? false }
    }
      || study.tables.contains { table in
        study.section(ofTable: table.index).path == study.report.sections[said.section].path
          && prints(table, isMeant)
      }
  }

  /// `12 of 40`, `of the 40, 12`, `of these 12`, `12 of them`.
  private func isNamedBase(_ whole: Term, of part: Term) -> Bool {
    if let own = words(around: part),
      own.front.suffix(2).first == "of" && OtherMeanings.pointers.contains(own.front.last ?? "")
        || whole.slot.isOfSentence(of: part.slot) && own.behind.first == "of"
          && own.behind.count > 1
          && OtherMeanings.pointers.contains(own.behind[1])
    {
      return true
    }
    if let own = words(around: part), isCalled(own.front.suffix(4)) || isCalled(own.behind) {
      return true
    }
    guard whole.slot.isOfSentence(of: part.slot), let words = words(around: whole)?.front else {
      return false
    }
    // `Of those pupils, 58`: what the words in front are of is not the figure.
    return words.suffix(3).contains("of")
      && !(words.suffix(3).first == "of"
        && OtherMeanings.pointers.contains(words.suffix(2).first ?? ""))
  }

  /// `Of those completing`, `of the concluded enquiries`: by what was said of it.
  private func isCalled(_ words: some Sequence<String>) -> Bool {
    let words = Array(words.prefix(6))
    guard let of = words.firstIndex(of: "of"), of + 2 < words.count,
      ["the", "those", "these"].contains(words[of + 1])
    else { return false }
    return words[(of + 2)...].contains {
      $0.utf8.count > 5 && ($0.hasSuffix("ed") || $0.hasSuffix("ing"))
    }
  }

  private static let pointers: Set<String> = ["these", "those", "them", "which", "whom"]

  /// `38.5 % of them (it was 37.2 %)`.
  private func isOfPast(_ stated: Term) -> Bool {
    guard let front = words(around: stated)?.front.suffix(2) else { return false }
    return ["it was", "they were", "this was", "was previously"].contains(
      front.joined(separator: " "))
  }

  /// `There were 17,494 referrals. Of these 1,260 (5 % of all children)`: what no sentence of theirs names.
  private func isOfAllOthers(_ relation: Relation, _ stated: Term) -> Bool {
    guard let behind = words(around: stated)?.behind, behind.prefix(2) == ["of", "all"],
      let noun = behind.dropFirst(2).first(where: { Wording.normal($0) != nil }),
      let whole = relation.terms.last?.slot, !whole.isOfSentence(of: stated.slot),
      case .prose(let block, let number, _) = whole
    else { return false }
    return !Label(study.report.blocks[block].sentences[number].text).words
      .contains { Wording.areAkin($0, noun) }
  }

  /// `69 (75.8 % of those answered)`: of a count that is called so.
  private func isOfThoseTold(_ relation: Relation, _ stated: Term) -> Bool {
    guard let behind = words(around: stated)?.behind, behind.count > 2,
      behind.prefix(2) == ["of", "those"],
      case .prose(let block, let number, _)? = relation.terms.last?.slot
    else { return false }
    let words = Label(study.report.blocks[block].sentences[number].text).words
    return !words.contains { $0.prefix(3) == behind[2].prefix(3) }
  }

  /// `739 were content and 211 (19.8 %) were discontent`: neither is a part of the other.
  private func areOpposites(_ relation: Relation, _ said: Said) -> Bool {
    guard relation.terms.count == 2, let part = words(around: relation.terms[0])?.behind,
      let whole = words(around: relation.terms[1])?.behind, whole.contains("and"),
      relation.terms[0].slot.isOfSentence(of: relation.terms[1].slot)
    else { return false }
    return whole.prefix { $0 != "and" }.contains { word in
      word.utf8.count > 4 && part.contains { ["dis", "un", "in"].map { $0 + word }.contains($0) }
    }
  }

  /// `If these are counted, the rate becomes 21 %`: of what might be.
  private func isSupposed(_ figure: Int, _ said: Said) -> Bool {
    let end = said.sentence.figures[figure].range.lowerBound
    let front = Label(String(decoding: said.sentence.text.utf8.prefix(end), as: UTF8.self)).words
    return front.contains("if")
  }
}
