/// What the words around a number do to it.
struct WordTraits: OptionSet {
  let rawValue: UInt32

  /// Names a numbered thing: section 20, Stage 2.
  static let reference = WordTraits(rawValue: 1)
  /// Names a numbered thing where it is written with a capital: Year 6, Option 2.
  static let namedReference = WordTraits(rawValue: 1 << 14)
  /// Names several numbered things: sections 17 and 47.
  static let references = WordTraits(rawValue: 2)
  /// A unit of time.
  static let time = WordTraits(rawValue: 4)
  /// A word between a number and its unit of time: working, calendar.
  static let timeAdjective = WordTraits(rawValue: 8)
  /// Says that an age follows.
  static let age = WordTraits(rawValue: 16)
  /// Under, over and their like: an age may follow.
  static let bound = WordTraits(rawValue: 32)
  /// A statute, whose year is part of its name.
  static let statute = WordTraits(rawValue: 64)
  /// Cannot be the noun that a number counts.
  static let function = WordTraits(rawValue: 128)
  /// Makes a pronoun of a following `one`.
  static let beforePronoun = WordTraits(rawValue: 256)
  /// Makes an idiom of a preceding `one`.
  static let afterIdiom = WordTraits(rawValue: 512)
  /// Makes a stretch of time of a following `quarter` or `half`.
  static let beforeQuarter = WordTraits(rawValue: 1024)
  /// A telephone number follows.
  static let telephone = WordTraits(rawValue: 2048)
  /// A year does not follow but a count: `a total of 2014`.
  static let counting = WordTraits(rawValue: 4096)
  /// A count may follow where a noun does: `answered 2040 calls`.
  static let countingCases = WordTraits(rawValue: 16384)
  /// A part may follow: almost half, a third, the other quarter.
  static let beforePart = WordTraits(rawValue: 8192)
}

/// The words that the finder knows.
enum Vocabulary {
  /// What a word that may start a figure is.
  enum Starter {
    case number(Int)
    case part(Int)
    case month(Int)
    case weekday
  }

  static let starters: [String: Starter] = {
    var words: [String: Starter] = [:]
    for (word, value) in numbers { words[word] = .number(value) }
    for (word, below) in parts { words[word] = .part(below) }
    for (index, names) in months.enumerated() {
      for name in names { words[name] = .month(index + 1) }
    }
    for name in weekdays { words[name] = .weekday }
    return words
  }()

  static let numbers: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  static let parts: [String: Int] = [
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]

  static let months: [[String]] = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  static let ageStems: Set<String> = ["under", "over", "post", "pre"]

  static func numberOfMonth(_ word: String) -> Int? {
    if case .month(let month)? = starters[word] { return month }
    return nil
  }

  /// Whether the first three letters are those of a word that may start a figure.
  static func mayStart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, end - start <= 9 else { return false }
    let key = prefix(bytes[start], bytes[start + 1], bytes[start + 2])
    return prefixes[key >> 6] & (1 << UInt64(key & 63)) != 0
  }

  private static func prefix(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }

  private static let prefixes: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 512)
    for word in starters.keys {
      let head = Array(word.utf8.prefix(3))
      let key = prefix(head[0], head[1], head[2])
      bits[key >> 6] |= 1 << UInt64(key & 63)
    }
    return bits
  }()

  static func traits(_ word: String) -> WordTraits { table[word] ?? [] }

  private static let table: [String: WordTraits] = {
    var table: [String: WordTraits] = [:]
    for (traits, words) in lists {
      for word in words.utf8.split(separator: 0x20) {
        table[String(Substring(word)), default: []].insert(traits)
      }
    }
    return table
  }()

  private static let lists: [(WordTraits, String)] = [
    (
      .reference,
      """
      section stage appendix table page paragraph para part schedule article chapter clause \
      regulation rule fig annex phase level tier band sec reg annexe sch grade option objective \
      recommendation tranche footnote pathway
      """
    ),
    (
      .namedReference,
      """
      item figure step priority attainment version room floor form \
      agenda minute no ref reference year group category zone ward question chart graph box key \
      standard strand action case column row number volume line app exhibit note \
      principle goal theme unit class quarter model
      """
    ),
    (
      .references,
      """
      sections stages appendices tables pages items paragraphs paras parts schedules articles \
      chapters clauses regulations rules figures annexes phases levels tiers bands grades steps \
      options priorities recommendations objectives questions pp categories
      """
    ),
    (
      .time,
      """
      day days week weeks month months year years hour hours minute minutes night nights decade \
      decades fortnights weekly monthly
      """
    ),
    (
      .timeAdjective,
      """
      working calendar school business clear consecutive successive reporting financial full \
      academic whole municipal further additional more fiscal complete
      """
    ),
    (.age, "aged age ages turned turning becoming turn post"),
    (.bound, "under over below above"),
    (.statute, "act acts regulations order rules measure code guidance directive convention"),
    (
      .function,
      """
      of in on at by for from to with without within was were is are be been being has have had \
      and or but as than that which who whose whom where when while if it its the a an this these \
      those their his her our did do does not only also either both can could should must may \
      might will would shall remained remains remain became become related relating concerned \
      concerning regarding about involved involving went came received resulted following after \
      before during until since because so then there they we he she you i each per via against \
      between among under over out up down into onto through remaining still already now later \
      awaiting pending being upheld partially partly fully closed withdrawn ongoing outstanding \
      took progressed escalated less fewer more higher lower either
      """
    ),
    (
      .beforePronoun,
      "no any every each some which this that another anyone someone everyone the day number"
    ),
    (
      .afterIdiom,
      """
      another off to by way hand side point stop size should can must could may might would s \
      another's more or self time thing who that whose which and such day another
      """
    ),
    (
      .beforeQuarter,
      """
      last first second third fourth final previous next each every any per this that following same \
      preceding past fiscal financial current whole current latest coming half
      """
    ),
    (.telephone, "telephone tel phone call ring dial fax mobile freephone contact nhs calling"),
    (
      .countingCases,
      "answered handled issued sent processed logged completed registered made taken"
    ),
    (.counting, "total totalling received recorded all some exactly were been"),
    (
      .beforePart,
      """
      a one other remaining further another nearly almost around about approximately over under \
      only roughly some than exactly the by an at least
      """
    ),
  ]
}
