/// Words made comparable, for claims and for the labels that they are tied to.
public enum Wording {
  /// The words of a text in lower case and the singular, without the ones that carry no meaning.
  public static func words(of text: String) -> [String] {
    TokenReader.words(text).compactMap { normal($0) }
  }

  /// The word in the singular; nil where it carries no meaning of its own.
  public static func normal(_ word: String) -> String? {
    if stop.contains(word) { return nil }
    return irregularWords.contains(word) ? singular(word) : regular(word)
  }

  /// The singular of a lower-case word, by its ending alone.
  public static func singular(_ word: String) -> String { irregular[word] ?? regular(word) }

  private static func regular(_ word: String) -> String {
    // Most words end in another letter, and a look at the last byte is all that they cost.
    guard word.utf8.last == UInt8(ascii: "s"), word.utf8.count > 3 else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("sses") || word.hasSuffix("ches") || word.hasSuffix("shes")
      || word.hasSuffix("xes")
    {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    return String(word.dropLast())
  }

  /// Whether two words are one stem with different endings: complainant and complaint.
  public static func areAkin(_ left: String, _ right: String) -> Bool {
    guard left.utf8.first == right.utf8.first else { return false }
    if left == right { return true }
    let common = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    guard common >= 5 else { return false }
    return endings.contains(String(left.utf8.dropFirst(common)) ?? "")
      && endings.contains(String(right.utf8.dropFirst(common)) ?? "")
  }

  private static let endings = Set(
    [""]
      + Lexicon.list(
        """
        s d ed e es r er red ered rer ing t ts ant ants ment ments ion ions ation al ally ly ance \
        ence y ies
        """))

  private static let irregularWords = WordSet(irregular.keys)

  private static let irregular = [
    "children": "child", "childrens": "child", "women": "woman", "men": "man",
    "enquiries": "enquiry",
    "inquiries": "enquiry", "inquiry": "enquiry", "bases": "base", "cases": "case",
    "analyses": "analysis", "crises": "crisis", "series": "series", "services": "service",
    "staff": "staff", "licenses": "licence", "licences": "licence", "license": "licence",
    "monies": "money", "families": "family", "adults": "adult", "babies": "baby",
    "persons": "person",
  ]

  /// Words that name nothing that could be counted or matched with a label.
  static let stop = Lexicon.set(
    """
    a an the this that these those of in on at by for from to with within as per via into onto \
    and or but nor so than then is are was were be been being am has have had do does did done \
    it its they them their there here we our us he she his her you your i who whom whose which \
    what when where while whilst because if also only just very more most less least much many \
    some any all each every both either neither such same other another others further overall \
    total totals number numbers amount figure figures percentage proportion rate share \
    respectively about around approximately almost nearly roughly over under above below up down \
    out off can could may might will would shall should must however therefore although whereas always \
    during through throughout between against across after before since until year years period \
    reporting current previous last next preceding annual following majority minority remaining \
    remainder rest significant significantly slight slightly steady steadily small large high \
    higher highest low lower lowest increase increased increases increasing decrease decreased \
    decreases decreasing rise rises risen rose rising fall falls fell fallen falling drop dropped \
    reduction reduced reducing compared comparison compare found shown showing shows show \
    regarding relating related relate respect terms individual one new
    """)
}
