import Claims
import Figures
import Reports

/// Wholes that several shares of a passage have in common: where two printed shares with their counts
/// leave but one whole that is printed near by, both are of it, and a third that is not is wrong.
struct CommonWholes {
  /// What a share is of.
  struct Found {
    let part: Term
    let whole: [Term]
    /// Whether the shares around it prove the whole, so that a failure is an error.
    let isProof: Bool
    /// Whether the parts of its sentence make up the whole besides, so that no other can be meant.
    let isSure: Bool
  }

  /// The totals of the tables beside a sentence, and of all of its part.
  struct Totals {
    let near: (Said) -> [Term]
    let all: (Said) -> [Term]
  }

  /// The shares that nothing but their value sets apart from those beside them.
  private(set) var alike: Set<Slot> = []
  /// By the place of the share.
  private(set) var found: [Slot: Found] = [:]

  private let study: Study
  /// What each part of the draft counts, for shares whose whole stands in another section.
  private var far: [Int: [WholesBefore.Named]] = [:]

  /// The wholes of all passages.
  init(_ study: Study, tables: Totals) {
    self.study = study
    var passage: [[PrintedShare]] = []
    for number in study.said.indices {
      let said = study.said[number]
      guard said.sentence.figures.contains(where: { $0.figure.kind == .percent }) else { continue }
      let shares = PrintedShare.all(in: said, number: number)
      guard !shares.isEmpty else { continue }
      if let last = passage.last?.first?.number, !goesOn(from: study.said[last], to: said) {
        read(passage, tables)
        passage = []
      }
      passage.append(shares)
    }
    read(passage, tables)
  }

  /// Whether two sentences are of one paragraph, or of items of one list.
  private func goesOn(from last: Said, to said: Said) -> Bool {
    if last.block == said.block { return true }
    return said.block - last.block == 1 && said.section == last.section
      && isItem(last.block) && isItem(said.block)
  }

  private func isItem(_ block: Int) -> Bool {
    if case .item = study.report.blocks[block].content { true } else { false }
  }

  // MARK: Passages

  private mutating func read(_ passage: [[PrintedShare]], _ tables: Totals) {
    let shares = passage.flatMap(\.self)
    guard let first = shares.first else { return }
    for sentence in passage {
      let said = study.said[sentence[0].number]
      for share in sentence where isAlike(share, sentence, said) { alike.insert(share.share.slot) }
    }
    let said = study.said[first.number]
    var before = WholesBefore(study, upTo: study.said[shares[shares.count - 1].number])
    before.add(tables.near(said))
    if isItem(said.block), passage.count > 1 {
      tie(shares, to: before, tables, in: nil)
    } else {
      for sentence in passage {
        tie(sentence, to: before, tables, in: study.said[sentence[0].number])
      }
    }
    // Across sentences shares bear each other out, and contradict nothing.
    let open = shares.filter { found[$0.share.slot] == nil }
    if passage.count > 1, open.count > 1 {
      let rest = assign(open, to: before)
      if rest.count > 1 { _ = assignFar(rest, tables) }
    }
    for share in open where found[share.share.slot] == nil { tieNamed(share, tables) }
    if passage.count > 1 { tieLast(of: shares, before) }
  }

  /// Ties the one share of a passage that does not fit the whole of all others, where it counts the
  /// same things as they do: `139 children (30 %) …. 41 children (8.9 %) …`.
  private mutating func tieLast(of shares: [PrintedShare], _ before: WholesBefore) {
    let rest = shares.filter { found[$0.share.slot] == nil }
    guard shares.count > 2, rest.count == 1, let odd = rest.first, odd.isPlain else { return }
    let others = shares.filter { $0.share.slot != odd.share.slot }
    // Without a noun of their own all of them are told alike, and leave but one whole.
    let isToldAlike =
      odd.subject.isEmpty && others.count > 3 && PrintedShare.areNarrow(others, to: 60)
      && others.allSatisfy { $0.subject.isEmpty && $0.form == odd.form }
    guard !odd.subject.isEmpty || isToldAlike, let sure = onlyWhole(of: others), sure.count == 1,
      before.holds(sure),
      others.allSatisfy({ !$0.isSize }), PrintedShare.areNarrow(others, to: 24),
      others.contains(where: { $0.subject == odd.subject && $0.form == odd.form }),
      !SummedParts.isApart(behind: odd.range.upperBound, study.said[odd.number])
    else { return }
    tie(odd, to: sure, isProof: true)
  }

  /// Ties the shares of one sentence, or of one list.
  private mutating func tie(
    _ shares: [PrintedShare], to before: WholesBefore, _ tables: Totals, in said: Said?
  ) {
    if let said {
      for withOthers in [false, true] where shares.count > 1 || withOthers {
        guard let summed = SummedParts(said, shares, study, withOthers: withOthers) else {
          continue
        }
        if tie(shares, to: summed, before) || tieOdd(shares, summed, before) { return }
      }
    }
    guard shares.count > 1 else { return }
    if let said, tieNext(shares, to: before, said) { return }
    var rest = assign(shares, to: before)
    if rest.count > 1 { rest = assignFar(rest, tables) }
    guard rest.count == 1, shares.count > 2, let odd = rest.first,
      let sure = onlyWhole(of: shares.filter { $0.share.slot != odd.share.slot }),
      said != nil || shares.count > 3, isAlike(odd, shares, said, isProven: true),
      before.holds(sure) || PrintedShare.areNarrow(shares.filter { $0.isOf(sure[0]) }, to: 60)
    else { return }
    tie(odd, to: sure, isProof: true)
  }

  /// Ties shares told alike to the only count in front of them: `82 came. Schools sent 97 (33 %) and
  /// doctors 12 (15 %)`, where all but one fit it, or all fit but more than it.
  private mutating func tieNext(
    _ shares: [PrintedShare], to before: WholesBefore, _ said: Said
  ) -> Bool {
    let parts = Set(shares.map(\.part.slot))
    let next = before.wholes.filter {
      !parts.contains($0.slot)
        && (before.isNext($0, to: shares[0], study) || isSaidOfAll($0, behind: shares, said))
    }
    guard next.count == 1, let whole = next.first, whole.figure.kind == shares[0].part.figure.kind,
      shares.allSatisfy({ $0.form == shares[0].form })
    else { return false }
    let odd = shares.filter { !$0.isOf(whole) }
    guard odd.allSatisfy({ isAlike($0, shares, said, isProven: true) }) else { return false }
    let meant = shares.reduce(Interval.anything) { $0.intersection($1.wholes) }
    let isOneOff =
      odd.count == 1 && odd[0].isFar(from: whole.figure.value)
      && shares.contains { $0.isOf(whole) && $0.isNarrow(to: 8) }
    // A larger one may hold others besides, unless it is told behind its parts.
    let isMissed =
      odd.count == shares.count && PrintedShare.areNarrow(shares, to: 16)
      && (isSaidOfAll(whole, behind: shares, said)
        || meant.low.map { $0 > whole.figure.value } ?? false)
      && OneSlip.values(of: whole).contains(where: meant.contains)
      && !before.wholes.contains { meant.contains($0.figure.value) }
    guard isOneOff || isMissed else { return false }
    for share in shares {
      tie(share, to: [whole], isProof: odd.contains { $0.share.slot == share.share.slot })
    }
    return true
  }

  /// `53 (10 %) …, and 102 (19 %) …, out of 528 that ended`.
  private func isSaidOfAll(_ whole: Term, behind shares: [PrintedShare], _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let figure) = whole.slot else { return false }
    let start = said.sentence.figures[figure].range.lowerBound
    let front = said.sentence.text.utf8.prefix(start)
    return shares.allSatisfy { $0.range.upperBound < start }
      && Label(String(decoding: front.suffix(16), as: UTF8.self)).words.suffix(2) == ["out", "of"]
  }

  /// The one whole that all of some shares were tied to.
  private func onlyWhole(of shares: [PrintedShare]) -> [Term]? {
    let wholes = shares.map { found[$0.share.slot]?.whole ?? [] }
    guard let first = wholes.first, !first.isEmpty, wholes.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  /// Ties shares to the printed wholes that two or more of them fit; gives back those that are left.
  private mutating func assign(_ shares: [PrintedShare], to before: WholesBefore) -> [PrintedShare]
  {
    var rest = shares
    while rest.count > 1 {
      var best: (whole: Term, fitting: [PrintedShare])?
      for whole in before.wholes {
        let fitting = rest.filter { before.isBefore(whole, $0, study) && $0.isOf(whole) }
        guard fitting.count > (best?.fitting.count ?? 1),
          PrintedShare.areNarrow(fitting, to: fitting.count > 2 ? 8 : 16)
        else { continue }
        best = (whole, fitting)
      }
      guard let best else { return rest }
      for share in best.fitting { tie(share, to: [best.whole]) }
      rest.removeAll { found[$0.share.slot] != nil }
    }
    return rest
  }

  /// Ties shares to a whole of another section, where they leave but one of those that are printed.
  private mutating func assignFar(
    _ shares: [PrintedShare], _ tables: Totals
  ) -> [PrintedShare] {
    guard shares.count > 2 || PrintedShare.areNarrow(shares, to: 60) else { return shares }
    let said = study.said[shares[0].number]
    let wholes = wholes(far: said, tables).map(\.term)
    var best: (whole: Term, fitting: [PrintedShare])?
    var isOnly = true
    for whole in wholes where whole.slot.isTable || whole.slot.isBefore(said) {
      let fitting = shares.filter { $0.isOf(whole) }
      guard fitting.count > 1, fitting.count >= best?.fitting.count ?? 0,
        PrintedShare.areNarrow(fitting, to: fitting.count > 2 ? 16 : 60)
      else { continue }
      isOnly =
        fitting.count > best?.fitting.count ?? 0
        || isOnly && whole.figure.value == best?.whole.figure.value
      if fitting.count > best?.fitting.count ?? 0 { best = (whole, fitting) }
    }
    guard let best, isOnly else { return shares }
    for share in best.fitting { tie(share, to: [best.whole]) }
    return shares.filter { found[$0.share.slot] == nil }
  }

  /// Ties a share to the whole that another section calls by the same words, where they fit but one.
  private mutating func tieNamed(_ share: PrintedShare, _ tables: Totals) {
    let words = share.wholeWords.isEmpty ? share.subject : share.wholeWords
    guard share.isPlain, !words.isEmpty, share.isNarrow(to: 20) else { return }
    let said = study.said[share.number]
    let fitting = wholes(far: said, tables).filter { whole in
      whole.subject == words && whole.term.slot.isBefore(said) && share.isOf(whole.term)
    }
    guard let whole = fitting.last?.term,
      fitting.allSatisfy({ $0.term.figure.value == whole.figure.value })
    else { return }
    tie(share, to: [whole])
  }

  private mutating func wholes(far said: Said, _ tables: Totals) -> [WholesBefore.Named] {
    if let known = far[said.part] { return known }
    let wholes =
      WholesBefore.all(of: said.part, in: study)
      + tables.all(said).map { WholesBefore.Named(term: $0, subject: []) }
    far[said.part] = wholes
    return wholes
  }

  private mutating func tie(
    _ share: PrintedShare, to whole: [Term], isProof: Bool = false, isSure: Bool = false
  ) {
    found[share.share.slot] = Found(
      part: share.part, whole: whole, isProof: isProof, isSure: isSure)
  }

  /// Ties the shares of a sentence to what its own parts make, where they all fit that, or where what
  /// they make is printed before.
  private mutating func tie(
    _ shares: [PrintedShare], to summed: SummedParts, _ before: WholesBefore
  ) -> Bool {
    let printed = before.wholes.first { whole in
      whole.figure.value == summed.sum && whole.figure.kind == summed.parts[0].figure.kind
        && before.isBefore(whole, shares[0], study)
    }
    let whole = printed.map { [$0] } ?? summed.parts
    let fitting = shares.filter { $0.isOf(summed.sum, summed.parts) }
    let odd = shares.filter { share in !fitting.contains { $0.share.slot == share.share.slot } }
    let isSaid = printed.map { before.isNext($0, to: shares[0], study) } ?? false
    let isBorneOut =
      fitting.count > 1 && PrintedShare.areNarrow(fitting, to: 16)
      || !fitting.isEmpty && (printed != nil || summed.isAll)
      || shares.count == 1 && isSaid && summed.areJoined
    guard isBorneOut, odd.count < 2,
      // A printed whole that they all fit is meant, and not a sum with a wrong count in it.
      odd.isEmpty || printed != nil
        || !before.wholes.contains(where: { whole in
          fitting.allSatisfy { before.isBefore(whole, $0, study) && $0.isOf(whole) }
        })
    else { return false }
    for share in fitting { tie(share, to: whole) }
    if let odd = odd.first, printed == nil ? summed.areJoined : summed.areOneRow,
      printed != nil || odd.isFar(from: summed.sum),
      isAlike(odd, shares, study.said[odd.number], isProven: printed != nil)
    {
      tie(odd, to: whole, isProof: true, isSure: printed != nil && fitting.count > 1)
    }
    return true
  }

  /// Ties the one share whose count is wrong: what the others leave of the whole, printed right before
  /// or meant by their own shares, is what its share says.
  private mutating func tieOdd(
    _ shares: [PrintedShare], _ summed: SummedParts, _ before: WholesBefore
  ) -> Bool {
    guard summed.areOneRow else { return false }
    var odd: [(share: PrintedShare, whole: [Term])] = []
    for share in shares {
      let others = shares.filter { $0.share.slot != share.share.slot }
      let meant = others.reduce(Interval.anything) { $0.intersection($1.wholes) }
      let next = before.wholes.first { whole in
        before.isNext(whole, to: shares[0], study) && summed.leaves(share, of: whole)
          && meant.contains(whole.figure.value)
      }
      if let next {
        odd.append((share, [next]))
      } else if summed.areJoined, PrintedShare.areNarrow(others, to: 24),
        summed.leaves(share, ofAny: meant)
      {
        odd.append((share, summed.parts))
      }
    }
    guard odd.count == 1, let only = odd.first,
      isAlike(
        only.share, shares, study.said[only.share.number], isProven: only.whole.count == 1)
    else { return false }
    tie(only.share, to: only.whole, isProof: true)
    return true
  }

  // MARK: Likeness

  /// Whether nothing but its value sets a share apart from those beside it; `isProven` where they or
  /// their sum leave but one whole.
  private func isAlike(
    _ odd: PrintedShare, _ shares: [PrintedShare], _ said: Said?, isProven: Bool = false
  ) -> Bool {
    let others = shares.filter { $0.share.slot != odd.share.slot }
    guard isProven ? odd.isPlainOnceProven : odd.isPlain,
      said.map({
        !SummedParts.isApart(behind: odd.range.upperBound, $0, isProven: isProven)
      }) ?? true
    else { return false }
    if others.isEmpty { return odd.subject.isEmpty }
    guard others.contains(where: { $0.form == odd.form }), !shares.contains(where: \.isSize),
      !isOfAnother(odd, others)
    else { return false }
    guard let said else { return true }
    return others.contains { other in
      let gap =
        other.range.upperBound <= odd.range.lowerBound
        ? other.range.upperBound..<odd.range.lowerBound
        : odd.range.upperBound..<max(odd.range.upperBound, other.range.lowerBound)
      return other.form == odd.form && SummedParts.isJoined(gap, said, isProven: isProven)
    }
  }

  /// `575 (44 %) …, 326 (25 %) … and 60 volunteers (31 %)`: whether a share alone names what it
  /// counts, or another thing than all others.
  private func isOfAnother(_ odd: PrintedShare, _ others: [PrintedShare]) -> Bool {
    let named = others.map(\.subject).filter { !$0.isEmpty }
    guard !odd.subject.isEmpty, named.allSatisfy({ $0.isDisjoint(with: odd.subject) }) else {
      return false
    }
    return named.isEmpty || named.count > 1 && Set(named).count == 1
  }
}
