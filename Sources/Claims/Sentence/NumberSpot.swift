import Figures
import Reports

/// A number and the words around it, which may make it a name or a limit: `September 18`,
/// `aged under 18`, `the target of 95 %`.
struct NumberSpot {
  private let sentence: Sentence
  private let tokens: [Token]
  private let index: Int
  private let kind: Figure.Kind

  init(_ sentence: Sentence, _ tokens: [Token], _ index: Int, _ kind: Figure.Kind) {
    self.sentence = sentence
    self.tokens = tokens
    self.index = index
    self.kind = kind
  }

  /// The kind that the number is exempt as, or nil where it asserts something.
  var exemption: Figure.Kind? {
    if isScale { return .code }
    if kind == .count {
      if isDay { return .date }
      if isMonthOfYear { return .period }
      if isOldYear { return .year }
      if isAge { return .age }
      if isNote || isOneOfStages || numbersHeading || standsForNoun || isTurnOfSpeech
        || continuesCodes || isIndexBase || numbersParagraph
      {
        return .reference
      }
      if isDistance || isBand { return .threshold }
    }
    if kind == .fraction, isLeastPart { return .threshold }
    return isLimit ? .threshold : nil
  }

  /// `Missing a tenth of sessions or more`, `missed half or more`.
  private var isLeastPart: Bool {
    func isEnd(_ offset: Int) -> Bool {
      text(offset) == "or" && ["more", "less"].contains(text(offset + 1))
    }
    return isEnd(1) || text(1) == "of" && (3...5).contains(where: isEnd)
  }

  /// `Number and index (2021–22 = 100)`.
  private var isIndexBase: Bool {
    guard isMark(-1, "="), tokens.indices.contains(index - 2),
      let figure = tokens[index - 2].figure
    else { return false }
    return [.period, .year].contains(sentence.figures[figure].figure.kind)
  }

  private func text(_ offset: Int) -> String {
    tokens.indices.contains(index + offset) ? tokens[index + offset].text : ""
  }

  /// `£000` in the caption of a table says in what it is told.
  private var isScale: Bool {
    guard kind == .money, let figure = tokens[index].figure else { return false }
    let own = sentence.figures[figure].figure
    return own.text.hasSuffix("000") && own.value == .zero
  }

  private var isDay: Bool {
    // `By the end of June 48 had been done`: no month has as many days.
    guard tokens[index].range.count <= 2, index > 0, tokens[index - 1].isCapital,
      let figure = tokens[index].figure,
      text(-2) != "of" || sentence.figures[figure].figure.value <= 31
    else { return false }
    return Self.months.contains(text(-1)) || text(-1) == "may" && text(-2) != "in"
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// `The month 6 outturn`, `at period 9`.
  private var isMonthOfYear: Bool {
    ["month", "period"].contains(text(-1)) && tokens[index].range.count <= 2
      && ["the", "at", "to", "of", "in", "for", "from", ""].contains(text(-2)) && text(1) != "of"
  }

  /// `Floods told of since 1870`.
  private var isOldYear: Bool {
    guard text(-1) == "since", tokens[index].range.count == 4, let figure = tokens[index].figure
    else { return false }
    let value = sentence.figures[figure].figure.value
    return value >= 1500 && value < 1900
  }

  /// `Aged 10`, `the age of 10`, `children under five, of whom …`.
  private var isAge: Bool {
    // `Those of pension age 2,820` are counted.
    guard tokens[index].figure.map({ sentence.figures[$0].figure.value < 130 }) ?? false else {
      return false
    }
    let bounds = ["under", "over", "below", "above"]
    let ages = ["aged", "age"]
    if ages.contains(text(-1))
      || ages.contains(text(-2)) && (bounds + ["of", "between"]).contains(text(-1))
    {
      return true
    }
    // `Aged 17 and 18`.
    if ages.contains(text(-3)), ["and", "or"].contains(text(-1)),
      !Lexicon.auxiliaries.contains(text(1))
    {
      return true
    }
    if isBareAge || isBandLabel || isOpenAge || isBesideAge { return true }
    let people = [
      "children", "people", "child", "those", "young", "carers", "adults", "residents", "women",
      "men",
    ]
    return bounds.contains(text(-1)) && !["year", "years"].contains(text(1))
      && (people.contains(text(-2))
        || people.contains(text(-3)) && ["are", "were", "aged"].contains(text(-2)))
      && (!tokens.indices.contains(index + 1) || tokens[index + 1].isMark(",.;)"))
  }

  /// `Of 400 children 100 were under 5, 160 were 5 to 11 (40 %) and 140 were 12 or over`.
  private var isBareAge: Bool {
    let isUpperEnd = text(-1) == "to" && isCount(-2)
    let verb = isUpperEnd ? -3 : ["under", "over"].contains(text(-1)) ? -2 : -1
    guard ["were", "are", "was"].contains(text(verb)) else { return false }
    // `15 % of staff were 26 to 35.`
    let isBand = isUpperEnd || text(1) == "to" && isCount(2)
    let isBehindCount =
      isCount(verb - 1) || isMark(verb - 1, ")")
      || isBand && ["staff", "workforce", "employees", "residents"].contains(text(verb - 1))
    let isBound =
      verb == -2 && text(1) == "and" || isMark(1, ",(.;") || text(1) == "to" && isCount(2)
      || text(1) == "or" && ["over", "under", "older", "younger", "above"].contains(text(2))
    return isBehindCount && isBound
      && tokens.contains {
        [
          "children", "people", "leavers", "pupils", "adults", "girls", "boys", "staff",
          "workforce",
          "employees", "residents",
        ].contains($0.text)
      }
  }

  /// `79 of the 16 and 17 year olds`.
  private var isBesideAge: Bool {
    guard ["and", "or", "to"].contains(text(1)), tokens.indices.contains(index + 2),
      let figure = tokens[index + 2].figure
    else { return false }
    return sentence.figures[figure].figure.kind == .age
  }

  /// `Adults of 35 and over`, `women under 25`.
  private var isOpenAge: Bool {
    guard ["and", "or"].contains(text(1)), ["over", "older", "under", "younger"].contains(text(2))
    else { return false }
    // `There were sixteen of 10 and under`.
    if text(-1) == "of", isCount(-2) { return true }
    let who = text(-1) == "of" ? text(-2) : text(-1)
    return NumberSpot.people.contains(who)
  }

  private static let people: Set<String> = [
    "adults", "people", "men", "women", "residents", "carers", "patients", "children", "pupils",
    "boys", "girls", "tenants", "students", "drivers",
  ]

  /// `By age: under 5, 38; 5 to 9, 51; 16 and over, 126`: the bands, each with its count behind it.
  private var isBandLabel: Bool {
    func isLabel(upTo end: Int) -> Bool { isMark(end, ",:-(") && isCount(end + 1) }
    let isEnd =
      isLabel(upTo: 1)
      && (["under", "over", "below", "above"].contains(text(-1)) || text(-1) == "to" && isCount(-2))
    let isStart =
      text(1) == "to" && isCount(2)
      || ["and", "or"].contains(text(1)) && ["over", "above", "under", "older"].contains(text(2))
    return (isEnd || isStart && isLabel(upTo: 3))
      && tokens.contains { ["age", "aged", "ages"].contains($0.text) }
  }

  private func isCount(_ offset: Int) -> Bool {
    guard tokens.indices.contains(index + offset), let figure = tokens[index + offset].figure else {
      return false
    }
    return sentence.figures[figure].figure.kind == .count
  }

  private func isMark(_ offset: Int, _ marks: StaticString) -> Bool {
    tokens.indices.contains(index + offset) && tokens[index + offset].isMark(marks)
  }

  /// `One kind or another`, `agenda item 7`, `the 500 mark`.
  private var isTurnOfSpeech: Bool {
    text(1) == "mark" && text(-1) == "the" || isOneOfQuarters || text(-1) == "version"
      || isNumberOfTime
      || text(-1) == "category" && tokens[index].range.count == 1 && !isMark(1, ",.;:()")
      || ["kind", "sort", "form", "way", "reason"].contains(text(1)) && text(2) == "or"
        && ["another", "other"].contains(text(3))
      || ["item", "items"].contains(text(-1)) && text(-2) == "agenda"
      || Self.standards.contains(text(-1))
      || Self.numbered.contains(text(-1)) && tokens[index - 1].isCapital && index > 1
        && (isMark(1, ",.;:()") || !tokens.indices.contains(index + 1))
  }

  /// `Issued by week 20`, `the end of quarter three`.
  private var isNumberOfTime: Bool {
    guard ["year", "month", "week", "period", "quarter"].contains(text(-1)),
      let figure = tokens[index].figure, text(1) != "of"
    else { return false }
    return sentence.figures[figure].figure.value <= 53
      && ["for", "in", "into", "of", "from", "at", "since", "by", "until"].contains(text(-2))
  }

  /// Things that are called by a number: `under Standing Order 51`, `we come to Activity 6`.
  private static let numbered: Set<String> = [
    "order", "activity", "programme", "program", "head", "field", "unit", "block", "lot", "plot",
    "route", "project", "site", "room", "objective", "outcome", "goal", "priority", "action",
    "recommendation", "motion", "vote", "question", "point", "paper", "annex", "schedule",
  ]

  /// Standards that are called by a number: `under IFRS 16`.
  private static let standards: Set<String> = ["ifrs", "ias", "ipsas", "frs", "iso", "ssap", "asc"]

  /// `In Quarters 1 & 2`, `Quarters 1 – 3`.
  private var isOneOfQuarters: Bool {
    tokens[index].range.count == 1
      && (text(-1) == "quarters"
        || isCount(-2) && text(-3) == "quarters" || isCount(-1) && text(-2) == "quarters")
  }

  /// `More than 20 miles away`.
  private var isDistance: Bool {
    ["miles", "mile", "kilometres", "km", "metres"].contains(text(1))
      && ["than", "within", "over", "under", "least", "about", "some"].contains(text(-1))
  }

  /// `Three or more moves`, `three times or more`: the end of a band, whoever is in it.
  private var isBand: Bool {
    let next = ["times", "occasions"].contains(text(1)) ? 2 : 1
    return text(next) == "or"
      && ["more", "fewer", "less", "over", "above", "under"].contains(text(next + 1))
  }

  /// `Codes A1, 2, 3 and 6` go on as they began.
  private var continuesCodes: Bool {
    guard !tokens.indices.contains(index + 1) || tokens[index + 1].text.isEmpty || text(1) == "and"
    else { return false }
    var before = index - 1
    while before > 0 {
      guard tokens[before].isMark(",") || ["and", "or", "to"].contains(tokens[before].text),
        let figure = tokens[before - 1].figure, tokens[before - 1].range.count <= 5
      else { return false }
      let kind = sentence.figures[figure].figure.kind
      if kind == .code { return true }
      // `Closed at Stage 1, 33 (43 %) were upheld`: only a plural goes on.
      if kind == .reference { return before > 1 && tokens[before - 2].text.hasSuffix("s") }
      guard kind == .count, tokens[before - 1].range.count <= 2 else { return false }
      before -= 2
    }
    return false
  }

  /// A digit that sticks to a word numbers a note.
  private var isNote: Bool {
    index > 0 && (!text(-1).isEmpty || tokens[index - 1].figure != nil)
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// `Stage-two letters` are of the second stage.
  private var isOneOfStages: Bool {
    let start = tokens[index].range.lowerBound
    return index > 0 && tokens[index - 1].range.upperBound + 1 == start
      && sentence.text.utf8.dropFirst(start - 1).first == UInt8(ascii: "-")
      && ["stage", "phase", "tier", "level", "step", "band", "grade", "zone"].contains(text(-1))
  }

  /// `Headline 2: …` and `Figure 3: …` number what they stand in front of.
  private var numbersHeading: Bool {
    index == 1 && tokens[0].isCapital && tokens.indices.contains(2) && tokens[2].isMark(":")
  }

  /// `5 The number of fires rose`: whatever it is, it counts nothing.
  private var numbersParagraph: Bool {
    index == 0 && tokens[index].range.count <= 3 && text(0).isEmpty
      && tokens.indices.contains(1) && tokens[1].isCapital && Self.openings.contains(text(1))
  }

  private static let openings: Set<String> = [
    "the", "a", "an", "in", "on", "at", "with", "there", "this", "these", "those", "it", "its",
    "as",
    "for", "if", "when", "since", "during", "following", "by", "from", "to", "however", "members",
    "although", "while", "our", "we", "overall",
  ]

  /// `Had been on one for a year` stands for a noun.
  private var standsForNoun: Bool {
    isWordOne && ["on", "in", "with", "for", "as", "at"].contains(text(-1))
      && Lexicon.prepositions.contains(text(1)) && text(1) != "of" || isPronoun
  }

  /// `A valid one at the end of the year`, `the preceding one`, `in this one`.
  private var isPronoun: Bool {
    guard isWordOne, index > 1, tokens[index - 1].figure == nil else { return false }
    let isPointing =
      ["this", "that", "another"].contains(text(-1))
      || ["a", "an", "the", "this"].contains(text(-2)) && !text(-1).isEmpty && text(-1) != "other"
    let next = text(1)
    return isPointing
      && (next.isEmpty || Lexicon.prepositions.contains(next) && next != "of"
        || Lexicon.auxiliaries.contains(next) || ["and", "preceding", "before"].contains(next))
  }

  private var isWordOne: Bool {
    guard let figure = tokens[index].figure else { return false }
    return text(0).isEmpty && tokens[index].range.count == 3
      && sentence.figures[figure].figure.value == 1
  }

  /// Targets, limits and conditions: `the target of 95 %`, `more than one`, `at least two members`.
  private var isLimit: Bool {
    // `High 388, medium 1,502, standard 2,910` grades what it counts.
    let isGrade = kind == .count && text(-1) == "standard" && isMark(-2, ",;")
    if Self.goals.contains(text(1)) || Self.goals.contains(text(-1)) && !isGrade
      || text(-1) == "per"
    {
      return true
    }
    // `45 % of the top 5 % of earners`.
    if kind == .percent, ["top", "bottom"].contains(text(-1)) { return true }
    let isVerb = ["of", "is", "was", "to", "at", "for"]
    if isVerb.contains(text(-1)), Self.goals.contains(text(-2)) { return true }
    if text(-1) == "than", text(-2) == "more", kind == .count, isWordOne { return true }
    if text(-1) == "within" || text(-2) == "within" && text(-1) == "the" && kind != .count {
      return true
    }
    guard text(-1) == "least", text(-2) == "at" else { return false }
    let duty = ["must", "should", "shall", "require", "requires", "required", "need"]
    return tokens[..<index].suffix(14).contains { duty.contains($0.text) }
  }

  private static let goals = [
    "target", "threshold", "limit", "standard", "benchmark", "tolerance", "cap",
  ]
}
