import Figures
import Reports

/// Counts and amounts that a sentence tells one after the other, as parts of one whole.
extension Grammar {
  /// The runs of two and more figures of a kind that only commas, `and` and their own words join.
  func partRows(_ wanted: Figure.Kind) -> [[Int]] {
    guard quantities.count(where: { kind($0) == wanted }) > 1 else { return [] }
    var rows: [[Int]] = []
    for token in quantities where kind(token) == wanted && mayBePart(token) {
      if let row = rows.last, let last = row.last, isNextPart(token, behind: last),
        !isNewList(token, behind: row),
        // `Sat 14 times and heard 46 matters: 21 …, 17 … and 8 …`.
        !(last..<token).contains(where: { isMark($0, ":") && bracket(around: $0) == nil })
      {
        rows[rows.count - 1].append(token)
      } else {
        rows.append([token])
      }
    }
    return rows
  }

  /// Whether the figure stands in the open and counts something, and is no size, bound or band.
  func mayBePart(_ token: Int) -> Bool {
    guard let own = figure(token), own.bounds == nil,
      bracket(around: token) == nil || isMark(token - 1, "(") && isRest(token),
      !["per", "each", "apiece"].contains(text(token + 1)), !isSize(token) || isMoreThanOnce(token),
      !isBound(token),
      hedge(before: token).hedge == nil
    else { return false }
    // `48 ten or over`: ten is a band; `82 in every hundred` is a rate.
    let isBand = text(token + 1) == "or" && Grammar.beyond.contains(text(token + 2))
    let isRate = ["in", "of"].contains(text(token + 1)) && text(token + 2) == "every"
    let isEnd =
      text(token - 1) == "or" && figure(token - 2) != nil
      || text(token - 1) == "to" && (figure(token - 2) != nil || text(token - 2) == "one")
      || text(token + 1) == "to" && figure(token + 2) != nil
    // `384 combined two of these`: those 384.
    let isOfThem =
      own.value < 10 && text(token + 1) == "of" && ["these", "those"].contains(text(token + 2))
      && !text(token - 1).isEmpty && text(token - 1) != "and"
    // `15 had one visit, 11 two or three`: so many of them each.
    let isEach = own.value == 1 && text(token - 1).hasPrefix("ha")
    return !isBand && !isSubtotal(token) && !isIncluded(token) && !isGroupSize(token) && !isEnd
      && !isRate && !isEach && !isOfThem
      && !isOfWhole(token)
      && !isNumberOf(token)
      && !(isQuantity(token - 1) && kind(token - 1) == kind(token))
  }

  /// `73 more than once` counts those 73.
  private func isMoreThanOnce(_ token: Int) -> Bool {
    text(token + 1) == "more" && text(token + 2) == "than" && text(token + 3) == "once"
  }

  private static let beyond: Set<String> = ["over", "more", "older", "above", "under", "younger"]

  /// `Actions 4 and 8`, `in Years 7 and 8`: the number of a thing, and not how many.
  private func isNumberOf(_ token: Int) -> Bool {
    guard kind(token) == .count, let own = figure(token), own.value < 1000,
      own.text.utf8.first?.isDigit == true
    else { return false }
    let name = text(token - 1) == "and" && isCount(token - 2) ? text(token - 3) : text(token - 1)
    let isYear = name == "year" || name == "years"
    return Grammar.numbered.contains(name) && (!isYear || tokens[token - 1].isCapital)
      || openers.contains { opener in
        opener.end != token && Wording.normal(name).map { opener.words.last == $0 } ?? false
      }
  }

  private static let numbered = WordSet([
    "action", "actions", "year", "years", "stage", "stages", "item", "items", "recommendation",
    "recommendations", "question", "questions", "ward", "wards", "table", "tables", "band",
    "bands", "level", "levels", "tier", "group", "groups", "zone", "route", "phase", "section",
    "sections", "priority", "objective", "standard", "class", "grade", "grades", "number", "no",
    "key", "pathway", "pathways", "option", "options", "category", "version",
  ])

  /// `29 green, 11 amber and eight red; last time it was 26`: behind `and` the list is at its end.
  private func isNewList(_ token: Int, behind row: [Int]) -> Bool {
    guard row.count > 1, let last = row.last, !isRest(token) else { return false }
    let mark = (last..<token).first { isMark($0, ";") }
    return mark != nil && has(["and"], in: row[row.count - 2]..<last)
  }

  private static let walls = WordSet([
    "than", "compared", "comparison", "against", "per", "average", "versus", "which", "whom",
    "increase", "decrease", "respectively", "rather", "instead", "when", "because",
  ])

  private func isNextPart(_ right: Int, behind left: Int) -> Bool {
    var depth = 0
    var open = 0
    var isJoined = false
    let own = wholeBehind(left)
    // `5 of which are red, 7 amber`: the first part points at the whole in front of it.
    let points = text(left + 1) == "of" && Lexicon.theseWords.contains(text(left + 2))
    for index in (points ? left + 3 : left + 1)..<right where index != own {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") {
        depth -= 1
        continue
      }
      guard depth == 0 else { continue }
      open += 1
      // `Those with whom we are in touch` goes on about the part.
      let isAside =
        ["whom", "which"].contains(text(index)) && Lexicon.prepositions.contains(text(index - 1))
        && text(index - 1) != "of"
      // `37 because of an order, 13 since they moved`: each by what caused it.
      let isCause = text(index) == "because" && index == left + 1
      if isMark(index, ":.=") || Grammar.walls.contains(text(index)) && !isAside && !isCause {
        return false
      }
      // Bands and rates stand between the parts; a figure of another kind, or another whole, does not.
      if let kind = kind(index), [.count, .money, .percent].contains(kind), isQuantity(index),
        kind != self.kind(left) || isOfWhole(index)
      {
        return false
      }
      if isMark(index, ",;")
        || ["and", "but", "plus", "while", "whilst", "with", "whereas"].contains(text(index))
      {
        isJoined = true
      }
    }
    return isJoined && open <= 16 && !isOfWhole(right)
  }

  /// `21 (55 %) of the 38`, `the other 17 of the 71`: the token of what a part is counted out of.
  func wholeBehind(_ part: Int) -> Int? {
    var index = part + 1
    if isMark(index, "(") {
      guard let close = (index..<min(tokens.count, index + 6)).first(where: { isMark($0, ")") })
      else { return nil }
      index = close + 1
    }
    // `103 care leavers of the 110`.
    let noun = phrase(from: index, to: min(tokens.count, index + 4))
    if !noun.words.isEmpty, text(noun.end + 1) == "the" { index = noun.end }
    if text(index) == "out" { index += 1 }
    guard text(index) == "of" else { return nil }
    repeat { index += 1 } while Lexicon.determiners.contains(text(index))
    return isQuantity(index) && kind(index) == kind(part) ? index : nil
  }

  private static let someOf: Set<String> = [
    "one", "some", "most", "each", "any", "many", "few", "none", "half", "majority", "rest", "out",
    "all", "and",
  ]

  /// `Of the 40`, `from these 82`: what others are counted out of.
  func isOfWhole(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    var index = lead - 1
    // `In all 152 came from schools` names no whole.
    if text(index) == "all", text(index - 1) == "in" { return false }
    while Lexicon.determiners.contains(text(index)) { index -= 1 }
    if text(index) == "of" {
      // `Payments of £300` and `a total of 27` name what there is, and no whole of it.
      return index < lead - 1 || index == 0 || figure(index - 1) != nil
        || isMark(index - 1, "),;:") || Grammar.someOf.contains(text(index - 1))
    }
    // `Among 40 men, 12 …`.
    if text(index) == "among" { return text(lead - 1) != "a" }
    return index < lead - 1 && ["from", "in", "for"].contains(text(index))
      && text(lead - 1) != "a"
  }

  /// Whether the words of a row, or its shares, leave nothing out of its whole.
  func leavesNothingOut(_ members: [Int]) -> Bool {
    guard let last = members.last else { return false }
    return isRest(last) || ["remain", "remained"].contains(text(last + 1)) || areDenied(members)
      || areComplements(members)
      || isBreakdown(members) || haveAllShares(members)
      || areAllAges(members) || areOpenBands(members) || endsWithOthers(members)
  }

  /// `The other four categories` counts what the parts are told by.
  func countsHolders(_ token: Int) -> Bool { Grammar.holders.contains(text(token + 1)) }

  private static let holders = WordSet([
    "categories", "services", "areas", "teams", "reasons", "types", "groups", "districts", "wards",
    "themes", "agencies", "towns", "category", "departments", "quarters", "months", "years",
    "kinds",
  ])
  private static let rests: Set<String> = ["rest", "remainder", "balance", "others"]

  /// `The other 25`, `the remaining 25`, `the rest, 36 of them,`, `the rest (36)`.
  func isRest(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    guard !countsHolders(token) else { return false }
    if text(lead - 1) == "remaining" || text(lead - 1) == "other" && text(lead - 2) == "the" {
      return true
    }
    if ["last", "final"].contains(text(lead - 1)), text(lead - 2) == "the",
      Lexicon.auxiliaries.contains(text(token + 1))
    {
      return true
    }
    var index = lead - 1
    if isMark(index, ",-(") || ["being", "was", "were", "of"].contains(text(index)) { index -= 1 }
    return Grammar.rests.contains(text(index)) && text(index - 1) == "the"
  }

  private static let decisions = WordSet([
    "upheld", "decided", "granted", "approved", "allowed", "successful", "substantiated",
    "founded", "accepted", "agreed", "resolved", "answered",
  ])
  static let receipts = WordSet([
    "received", "receive", "made", "lodged", "submitted", "raised", "registered", "opened",
    "started", "logged", "referred", "arrived", "came",
  ])

  /// `45 were in time and 15 were not`, `we comply with 66 and do not yet comply with four`.
  func areDenied(_ members: [Int]) -> Bool {
    guard members.count == 2 else { return false }
    let (left, right) = (members[0], members[1])
    let isBehind =
      Lexicon.auxiliaries.contains(text(right + 1)) && text(right + 2) == "not"
      && (right + 3 >= tokens.count || isMark(right + 3, ".,;)")
        || !Set(content(right + 3..<right + 7)).isDisjoint(with: content(left + 1..<right)))
    let gap = left + 1..<right
    // `40 did not mention noise; 55 did not mention cost` tells two things of all.
    guard !isBehind || !has(["not"], in: gap) else { return false }
    let denial = gap.first { text($0) == "not" && Lexicon.auxiliaries.contains(text($0 - 1)) }
    let isInFront =
      denial.map { denial in
        ["and", "but"].contains(text(denial - 2))
          && !Set(content(denial..<right)).isDisjoint(with: content(max(0, left - 4)..<left))
      } ?? false
    guard isBehind || isInFront else { return false }
    // What was received need not have been decided yet.
    guard has(Grammar.decisions, in: left..<min(tokens.count, right + 8)) else { return true }
    let before = context.preceding.last.map { Grammar(CutSentence($0), context: ClaimContext()) }
    return !has(Grammar.receipts, in: 0..<left)
      && !(before.map { $0.has(Grammar.receipts, in: $0.tokens.indices) } ?? false)
  }

  /// How far something came about: in full, in part, or not at all.
  enum Outcome { case full, part, denied, open }

  /// What the words around a part say of how far it came about.
  func outcome(of token: Int) -> Outcome? {
    guard let ordinal = quantities.firstIndex(of: token) else { return nil }
    let words = segment(ordinal)
    func answer(to question: Question) -> Int? {
      question.answers.firstIndex { has($0, in: words) }
    }
    if let decision = answer(to: .decision) {
      return [Outcome.open, .part, .denied, .full][decision]
    }
    return answer(to: .extent).map { [Outcome.denied, .part, .full][$0] }
  }

  /// `24 (60 %) …, 13 (32 %) … and 3 (8 %)`: shares that make a hundred are those of all parts.
  private func haveAllShares(_ members: [Int]) -> Bool {
    var sum = Exact.zero
    var unit = Exact.one
    for member in members {
      // `And 60 volunteers (31 %) helped` is a share of volunteers.
      let hasNoun = !phrase(from: member + 1, to: tokens.count).words.isEmpty
      guard member == members[0] || !hasNoun,
        let share = bracket(after: member, [.percent]).flatMap({ figure($0) }),
        let next = try? sum + share.value
      else { return false }
      sum = next
      unit = share.unit
    }
    // Two shares of a whole make a hundred, three may be one unit off.
    guard let gap = try? (sum - .hundred).magnitude,
      let reach = try? unit * Exact((members.count - 1) / 2)
    else { return false }
    return gap <= reach
  }

  /// `58 were under one, 64 one to four, 77 five to nine and 48 ten or over`: bands without an end.
  private func areAllAges(_ members: [Int]) -> Bool {
    guard members.count >= 3, let first = members.first, let last = members.last else {
      return false
    }
    let head = first + 1..<members[1]
    let tail = last + 1..<min(tokens.count, last + 8)
    func isOpen(_ range: Range<Int>, _ words: [String]) -> Bool {
      range.contains { words.contains(text($0)) && (isBand($0 - 2) || isBand($0 + 1)) }
    }
    let downs = ["under", "below", "younger"]
    let ups = ["over", "older", "above", "more"]
    return isOpen(head, downs) && isOpen(tail, ups) || isOpen(head, ups) && isOpen(tail, downs)
  }

  private func isBand(_ token: Int) -> Bool { figure(token) != nil }
}
