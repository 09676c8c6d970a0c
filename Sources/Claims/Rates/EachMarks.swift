import Figures
import Reports

/// What says that a figure falls to one of many, whatever the many are: people, weeks, instalments.
struct EachMark {
  /// Words that may name one of them; empty where nothing names it.
  var unit: [String] = []
  /// What the figure itself counts.
  var thing: [String] = []
  /// For how many of them it is told: 1, or the 10,000 of a rate.
  var scale = Exact.one
  /// How many of them there are, where the words of the mark hold that.
  var number: Int?
  /// The token behind the words of the mark.
  var end: Int
  /// Whether it is a price: what it comes to may stand behind it.
  var isPrice = false
  /// Whether a word calls it a mean.
  var isMean = false
  /// Whether it falls to a stretch of time.
  var isSpell: Bool { unit.contains { Self.spells.contains($0) } }
  private static let spells = WordSet([
    "day", "week", "month", "quarter", "year", "hour", "night", "term", "season", "fortnight",
  ])
  /// Whether nothing names what it falls to.
  var isLoose: Bool { (unit.isEmpty || isPerPound) && number == nil && scale == .one }
  /// Whether it is what each pound brings.
  var isPerPound: Bool { unit.first == "pound" }
}

extension Grammar {
  /// What makes the figure at a token one that falls to each, if anything does.
  func eachMark(_ token: Int) -> EachMark? {
    guard let figure = figure(token), figure.bounds == nil, figure.value > .zero,
      let kind = kind(token), Grammar.shared.contains(kind),
      tokens[token].figure.map(isOpen) == true, !isSize(token)
    else { return nil }
    if kind == .rate, let scale = scale(of: token) {
      let unit = phrase(from: token + 1, to: tokens.count)
      return EachMark(unit: unit.words, scale: scale, end: unit.end)
    }
    return batch(token) ?? fee(token) ?? spread(token) ?? eachBehind(token) ?? ratio(token)
      ?? eachInFront(token) ?? eachDoes(token) ?? meanInFront(token) ?? scaleInFront(token)
  }

  private static let shared: Set<Figure.Kind> = [.count, .money, .average, .rate, .duration]

  /// Whether a figure may be reckoned with: a length of time and a limit are told, and may be.
  func isOpen(_ figure: Int) -> Bool {
    switch exempt[figure] {
    case nil, .duration, .threshold: true
    default: false
    }
  }

  // MARK: Behind the figure

  private static let articles = WordSet(["a", "an", "per", "every"])
  private static let outcomes = WordSet([
    "ratio", "mean", "total", "rate", "result", "rise", "fall", "further", "shortfall", "saving",
    "reduction", "gap", "daily", "weekly", "monthly", "quarterly", "return", "response", "cost",
  ])
  private static let heads = WordSet(["head", "capita", "person", "unit", "time", "go"])

  /// `£12 each`, `24 a week`, `38 tonnes a run`, `2.6 per resident`, `18 cases to each officer`.
  private func eachBehind(_ token: Int) -> EachMark? {
    var end = token + 1
    while end < min(tokens.count, token + 4) {
      let word = text(end)
      if word == "apiece" || word == "each" && !["for", "to", "on"].contains(text(end - 1)) {
        // `Two in each team` tells of every team, and `each of the 14` of others behind it.
        guard !["in", "on"].contains(text(end - 1)), text(end + 1) != "of",
          !Grammar.articles.contains(text(end + 1))
        else { return nil }
        let isMean = text(end + 1) == "on" && text(end + 2) == "average"
        return EachMark(
          thing: phrase(from: token + 1, to: end).words, end: end + (isMean ? 3 : 1),
          isMean: isMean)
      }
      if Grammar.articles.contains(word) || word == "each" {
        // `288 pupils and 24 teachers give a ratio of 12` tells of no teacher.
        if Grammar.outcomes.contains(text(end + 1)) { return nil }
        return unit(behind: end, of: token)
      }
      let isLink =
        ["for", "in", "to", "on", "missed"].contains(word)
        && (Grammar.articles.contains(text(end + 1)) || text(end + 1) == "each")
      guard isLink || !word.isEmpty && !Lexicon.endsPhrase(word) else { break }
      end += 1
    }
    guard text(token + 1) == "on", text(token + 2) == "average" else { return nil }
    return EachMark(end: token + 3, isMean: true)
  }

  private func unit(behind article: Int, of token: Int) -> EachMark? {
    let thing = phrase(from: token + 1, to: article).words
    var start = article + 1
    var scale = Exact.one
    if let value = figure(start)?.value {
      guard Grammar.scales.contains(value), article > token + 1 || text(article) != "a" else {
        return nil
      }
      (scale, start) = (value, start + 1)
    }
    if Grammar.heads.contains(text(start)), scale == .one {
      let isMean = text(start + 1) == "on" && text(start + 2) == "average"
      return EachMark(thing: thing, end: start + 1, isMean: isMean)
    }
    let limit = min(tokens.count, start + 3)
    let stop = (start..<max(start, limit)).first { Grammar.pronouns.contains(text($0)) } ?? limit
    let unit = phrase(from: start, to: stop)
    guard scale > .one || !unit.words.isEmpty else { return nil }
    let isMean = text(unit.end) == "on" && text(unit.end + 1) == "average"
    return EachMark(
      unit: unit.words, thing: thing, scale: scale, end: max(unit.end, start), isMean: isMean)
  }

  private static let pronouns = WordSet(["this", "that", "it", "which", "these", "they", "we"])
  private static let scales: Set<Exact> = [100, 1_000, 10_000, 100_000, 1_000_000]

  // MARK: In front of it

  private static let spellWords: [String: String] = [
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter",
    "hourly": "hour", "nightly": "night", "yearly": "year", "annual": "year",
  ]
  private static let means = WordSet(["average", "averages", "averaging", "averaged", "mean"])

  /// `A weekly average of 238`, `an average caseload of 18`, `averaging 26`.
  private func meanInFront(_ token: Int) -> EachMark? {
    let lead = hedge(before: token).start
    guard let word = (max(0, lead - 4)..<lead).last(where: { Grammar.means.contains(text($0)) }),
      !(word..<lead).contains(where: { isQuantity($0) || isMark($0, ",;.") }),
      lead == word + 1 || ["of", "is", "was", "at", "to"].contains(text(lead - 1))
        || isMark(lead - 1, ":")
    else { return nil }
    // `The three-year average` is of years that are listed.
    if text(word - 1).contains("-") || figure(word - 1) != nil { return nil }
    let spell = Grammar.spellWords[text(word - 1)] ?? Grammar.spellWords[text(word + 1)]
    let thing = phrase(from: token + 1, to: min(tokens.count, token + 3)).words
    return EachMark(
      unit: spell.map { [$0] } ?? [], thing: thing, end: token + 1, isMean: true)
  }

  private static let costs = WordSet([
    "cost", "costs", "costing", "received", "receives", "averaged", "averages", "got", "gets",
    "earned", "at", "us", "is", "was", "came", "comes", "works", "worked", "out", "the", "council",
    "brings", "brought", "in", "an", "average", "of", "raised", "raises",
  ])

  /// `So every place cost us £1,900`, `each of the 26 schools received £4,350`.
  private func eachInFront(_ token: Int) -> EachMark? {
    let lead = hedge(before: token).start
    guard kind(token) == .money,
      let each = (max(0, lead - 9)..<lead).last(where: { ["each", "every"].contains(text($0)) }),
      !["for", "per"].contains(text(each - 1)), figure(each - 1) == nil
    else { return nil }
    var start = each + 1
    var number: Int?
    if text(start) == "of" {
      start += 1
      while Lexicon.determiners.contains(text(start)) { start += 1 }
      guard isQuantity(start), isCount(start) else { return nil }
      number = start
      start += 1
    }
    let verb = (start..<lead).first { Grammar.costs.contains(text($0)) } ?? lead
    let unit = content(start..<verb)
    guard !unit.isEmpty, verb < lead,
      (verb..<lead).allSatisfy({ Grammar.costs.contains(text($0)) })
    else { return nil }
    return EachMark(unit: unit, number: number, end: token + 1, isPrice: number != nil)
  }

  /// `The 42 wardens each work 37 hours`: how many of them stands in front of `each`.
  private func eachDoes(_ token: Int) -> EachMark? {
    let lead = hedge(before: token).start
    guard lead == token, text(token - 2) == "each",
      !["of", "for", "per"].contains(text(token - 3)),
      let number = (max(0, token - 7)..<token - 2).last(where: { figure($0) != nil }),
      isQuantity(number), isCount(number),
      phrase(from: number + 1, to: token).end == token - 2
        || content(number + 1..<token - 2).count < 3
    else { return nil }
    let thing = phrase(from: token + 1, to: min(tokens.count, token + 4))
    return EachMark(
      unit: content(number + 1..<token - 2), thing: thing.words, number: number, end: token + 1,
      isPrice: true)
  }

  /// `One warden for every 14 homes`, `a ratio of 12 to 1`.
  private func ratio(_ token: Int) -> EachMark? {
    guard isCount(token) else { return nil }
    if text(token + 1) == "to", text(token + 2) == "one" || figure(token + 2)?.value == .one,
      has(["ratio"], in: max(0, token - 4)..<token)
    {
      return EachMark(end: token + 3)
    }
    guard text(token - 1) == "every", text(token - 2) == "for" || text(token - 2) == "to",
      let one = (max(0, token - 6)..<token - 2).last(where: {
        ["one", "a", "an"].contains(text($0)) || figure($0)?.value == .one
      })
    else { return nil }
    let unit = content(one + 1..<token - 2)
    let thing = phrase(from: token + 1, to: tokens.count)
    guard !unit.isEmpty, !thing.words.isEmpty else { return nil }
    return EachMark(unit: unit, thing: thing.words, end: thing.end)
  }

  /// `Per 10,000 children the rate was 62.4`, `for every 1,000 homes there were 21.5 claims`, `hours
  /// lost per post were 6.4`.
  private func scaleInFront(_ token: Int) -> EachMark? {
    let lead = hedge(before: token).start
    guard ["was", "is", "were", "are", "to", "at"].contains(text(lead - 1)) else { return nil }
    if let per = (max(0, lead - 5)..<lead - 1).last(where: { text($0) == "per" }),
      !(per..<lead).contains(where: { figure($0) != nil })
    {
      let unit = content(per + 1..<lead - 1)
      return unit.isEmpty ? nil : EachMark(unit: unit, end: token + 1)
    }
    guard let own = (max(0, lead - 9)..<lead).last(where: { figure($0) != nil }),
      ["per", "every"].contains(text(own - 1)), let scale = figure(own)?.value,
      Grammar.scales.contains(scale)
    else { return nil }
    let unit = content(own + 1..<lead - 1)
    return EachMark(unit: unit, scale: scale, end: token + 1)
  }

  // MARK: Prices

  private static let batches = WordSet([
    "instalment", "payment", "grant", "award", "place", "tranche", "contribution", "sum", "loan",
    "subscription", "contract", "fee", "fine", "ticket", "bursary", "donation", "prize", "share",
    "licence", "permit", "claim", "transfer", "charge", "allocation",
  ])

  /// `16 quarterly instalments of £2.5m`: the number stands in front of what is paid.
  private func batch(_ token: Int) -> EachMark? {
    guard kind(token) == .money, text(token - 1) == "of",
      let noun = Wording.normal(text(token - 2)), Grammar.batches.contains(noun),
      let number = (max(0, token - 5)..<token - 2).last(where: { figure($0) != nil }),
      isCount(number), let value = figure(number)?.value, value > .one,
      tokens[number].figure.map(isOpen) == true
    else { return nil }
    return EachMark(unit: [noun], number: number, end: token + 1, isPrice: true)
  }

  private static let fees = WordSet([
    "fee", "charge", "price", "fare", "levy", "surcharge", "toll", "subscription", "rent",
  ])

  /// `A £7.50 fee on 6,480 applications`, `the charge of £62 on 4,150 bins`.
  private func fee(_ token: Int) -> EachMark? {
    guard kind(token) == .money else { return nil }
    let isInFront = Grammar.fees.contains(text(token + 1))
    guard isInFront || text(token - 1) == "of" && Grammar.fees.contains(text(token - 2)) else {
      return nil
    }
    var next = token + (isInFront ? 2 : 1)
    guard ["on", "for", "from", "across"].contains(text(next)) else { return nil }
    next += 1
    while Lexicon.determiners.contains(text(next)) { next += 1 }
    guard isQuantity(next), isCount(next) else { return nil }
    let unit = phrase(from: next + 1, to: tokens.count).words
    return EachMark(unit: unit, number: next, end: token + 1, isPrice: true)
  }

  /// `47 runs of the 312-mile network`: how long each of them is.
  private func spread(_ token: Int) -> EachMark? {
    guard isCount(token), figure(token) != nil, let figure = tokens[token].figure,
      sentence.text.utf8.dropFirst(sentence.figures[figure].range.upperBound).first
        == UInt8(ascii: "-"),
      let unit = Wording.normal(text(token + 1)), ["mile", "hour", "page", "day"].contains(unit),
      ["the", "a", "our", "this"].contains(text(token - 1)), text(token - 2) == "of",
      let number = (max(0, token - 7)..<token - 2).last(where: { self.figure($0) != nil }),
      isCount(number), isQuantity(number)
    else { return nil }
    return EachMark(
      unit: phrase(from: number + 1, to: token).words, thing: [unit], number: number,
      end: token + 2, isPrice: true)
  }
}
