import Figures
import Reports

/// Words of which a case has the one or the other: late or in time, within or outside.
extension Grammar {
  private static let sides: [(left: WordSet, right: WordSet)] = [
    (["time", "timescale", "timescales", "deadline", "target"], ["late", "overdue"]),
    (["within", "inside"], ["outside", "beyond", "late", "over"]),
    (["internal", "internally"], ["external", "externally"]),
    (["new"], ["re-referral", "re-referrals", "repeat", "repeats"]),
    (["full-time"], ["part-time"]),
    (["statutory"], ["non-statutory"]),
    (["passed"], ["failed"]),
    (["urban"], ["rural"]), (["accidental"], ["deliberate", "intentional"]),
    (["announced"], ["unannounced"]), (["planned"], ["unplanned", "emergency"]),
    (["paid"], ["unpaid"]), (["male"], ["female"]),
  ].map { (WordSet($0.0), WordSet($0.1)) }

  /// Of these a case has the one or the other, or as yet neither.
  private static let opposites: [(left: WordSet, right: WordSet)] =
    sides
    + [
      (
        ["accepted", "approved", "agreed", "granted", "allowed"],
        ["rejected", "refused", "declined", "dismissed"]
      ),
      (["good", "outstanding"], ["inadequate", "improvement"]),
      (["yes"], ["no"]), (["abandoned", "unanswered"], ["answered"]),
      (["satisfied"], ["dissatisfied"]),
      (["agreed", "agree"], ["disagreed", "disagree"]), (["met", "achieved"], ["missed"]),
      (["adults", "adult"], ["children", "child"]),
      (["council"], ["private", "independent", "agency"]),
      (["in-house"], ["external", "agency", "independent"]),
      (["successful"], ["unsuccessful"]),
      (["complete", "completed"], ["incomplete", "outstanding"]),
    ].map { (WordSet($0.0), WordSet($0.1)) } + [(boys, girls)]

  /// `61 were accepted and 14 rejected`, `212 took part, a further 61 declined`: no case is in two parts.
  func areOpposed(_ members: [Int]) -> Bool {
    if let first = members.first, members.count > 1,
      members.dropFirst().allSatisfy({ member in
        let lead = hedge(before: member).start
        return ["further", "another", "additional"].contains(text(lead - 1))
          || isDenied(member) && deniesAll(member, of: first)
      })
    {
      return true
    }
    return isEither(members, of: Grammar.opposites)
  }

  private func isDenied(_ member: Int) -> Bool {
    Lexicon.auxiliaries.contains(text(member + 1)) && text(member + 2) == "not"
  }

  /// Whether what is denied of a part is what the first one is told by: `40 did not mention noise; 55 did
  /// not mention cost` and `40 mentioned noise; 55 did not mention cost` may be said of one.
  private func deniesAll(_ member: Int, of first: Int) -> Bool {
    let end = (member..<tokens.count).first { isMark($0, ".;,()") } ?? tokens.count
    let stop = (first..<member).last { isMark($0, ",;") } ?? member
    guard !has(["not"], in: first..<min(stop, member)) else { return false }
    let denied = Set(content(member + 3..<max(member + 3, end)))
    return denied.isEmpty || !denied.isDisjoint(with: content(first + 1..<member))
  }

  /// `198 were in time and 16 were late`: the one or the other, and nothing left out.
  func areComplements(_ members: [Int]) -> Bool {
    isEither(members, of: Grammar.sides) && !(members.last.map(goesOnUncounted) ?? true)
  }

  /// `Girls made 132 and boys 168`: the words of either sex, each with a count of its own.
  func areOfEitherSex(_ members: [Int]) -> Bool {
    let words = members.compactMap { quantities.firstIndex(of: $0) }.map(segment)
    guard words.count == 2 else { return false }
    let (girls, boys) = (Grammar.girls, Grammar.boys)
    return [(girls, boys), (boys, girls)].contains { one, other in
      has(one, in: words[0]) && !has(other, in: words[0]) && has(other, in: words[1])
        && !has(one, in: words[1])
    }
  }

  private static let boys = WordSet(["boys", "men", "male", "males"])
  private static let girls = WordSet(["girls", "women", "female", "females"])

  private func isEither(_ members: [Int], of pairs: [(left: WordSet, right: WordSet)]) -> Bool {
    guard members.count == 2, members[1] - members[0] <= 16 else { return false }
    let limit = min(tokens.count, members[1] + 9)
    let end = (members[1]..<limit).first { isMark($0, ".;,(") } ?? limit
    let words = [members[0]..<members[1], members[1]..<end]
    return pairs.contains { side in
      func isApart(_ one: WordSet, _ other: WordSet) -> Bool {
        has(one, in: words[0]) && !has(other, in: words[0]) && has(other, in: words[1])
          && !has(one, in: words[1])
      }
      return isApart(side.left, side.right) || isApart(side.right, side.left)
    }
  }

  /// The word behind a count, or behind its `of which`.
  func verb(behind member: Int) -> Int {
    text(member + 1) == "of" && Lexicon.theseWords.contains(text(member + 2))
      ? member + 3 : member + 1
  }

  private static let states = WordSet([
    "upheld", "withdrawn", "held", "made", "late", "not", "still", "partly", "partially", "fully",
    "won", "lost", "sent", "found", "met", "paid", "open", "wholly", "dealt", "overdue", "green",
    "amber", "red", "to", "given", "new", "rated", "good", "outstanding", "inadequate", "up",
    "down",
    "static", "sound", "left", "out", "taken", "complete", "void",
  ])

  /// Whether the predicate of a part may tell it from the others: `60 are autistic and 48 have a
  /// hearing loss` may both be said of one.
  func mayExclude(_ member: Int) -> Bool {
    let verb = text(verb(behind: member))
    if ["have", "has", "had", "do", "did"].contains(verb) {
      return text(self.verb(behind: member) + 1) == "not"
    }
    guard verb == "are" || verb == "is" else { return true }
    let state = text(member + 2)
    return state.hasSuffix("ed") || Grammar.states.contains(state)
      || Lexicon.prepositions.contains(state) || isMark(member + 2, ".,;:(")
      || isQuantity(member + 2) || kind(member + 2) != nil
  }

  private static let breakdowns = WordSet([
    "quarter", "district", "area", "team", "type", "age", "gender", "category", "ward", "outcome",
    "stage", "ethnicity", "service", "locality", "source", "sex", "directorate", "department",
    "year", "month", "region", "placement", "tenure", "reason", "band", "group",
  ])

  /// `By area, Ashby comes first with 89, Croft second with 42 and Dale third with 34`: the first of many.
  private static let ranks = WordSet(["first", "second", "third", "fourth", "fifth"])

  /// `By district the 145 cases were Ashby 28, Croft 19 and Dale 98`: the sentence calls itself the
  /// breakdown.
  func isBreakdown(_ members: [Int]) -> Bool {
    guard members.count > 2, let first = members.first, let last = members.last,
      has(["and"], in: members[members.count - 2]..<last),
      let by = (0..<first).last(where: { text($0) == "by" }),
      (by + 1..<by + 4).contains(where: { Grammar.breakdowns.contains(text($0)) }),
      !has(Grammar.someOnly, in: 0..<last), !has(Grammar.ranks, in: first..<tokens.count)
    else { return false }
    return !quantities.contains {
      $0 > last && kind($0) == kind(last) && bracket(around: $0) == nil
    }
  }
}
