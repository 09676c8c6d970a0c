/// The words that carry the grammar of figures; none of them is any council's own.
enum Lexicon {
  static func set(_ words: String) -> WordSet { WordSet(list(words)) }

  static func list(_ words: String) -> [String] {
    // By bytes, since to look for whole characters takes longer than the rest of the start.
    words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }

  static let upNouns = set(
    """
    increase increases rise rises growth jump uplift upturn surge climb gain upsurge uptick hike \
    spike upswing
    """)
  static let downNouns = set(
    """
    decrease decreases reduction reductions drop drops fall falls decline declines dip downturn \
    saving savings cut cuts slump plunge contraction shrinkage
    """
  )
  static let upVerbs = set(
    """
    increased increases increasing rose risen rising rises grew grown growing grows climbed \
    climbing jumped up grow surged soared swelled leapt leaped rebounded lengthened lengthening \
    widened widening expanded
    """)
  static let downVerbs = set(
    """
    decreased decreases decreasing fell fallen falling falls dropped dropping drops declined \
    declining declines reduced reducing down dipped shrunk shrank lowered cut slipped slid slumped \
    plunged plummeted tumbled sank slowed eased easing shortened shortening narrowed narrowing \
    dwindled
    """)
  static let ups = upVerbs.union(upNouns)
  static let downs = downVerbs.union(downNouns)
  static let changeVerbs = upVerbs.union(downVerbs)
  /// Verbs of change that say nothing of which way.
  static let neutralVerbs = set(
    "improved improving worsened changed moved shifted deteriorated went going goes")
  static let upAdjectives = set("higher more greater above exceeded exceeds exceeding larger")
  static let downAdjectives = set("lower fewer less below smaller")
  static let sameWords = set("unchanged stable consistent similar static same identical constant")

  static let comparatives = set(
    "longer shorter faster slower quicker cheaper dearer older younger bigger heavier lighter safer"
  )

  static let sizes = set(
    """
    significant slight overall small marginal notable large further annual net steady sharp \
    considerable substantial modest minor noticeable dramatic huge slightly significantly \
    marginally very real year-on-year corresponding combined total big gradual continued
    """)

  static let auxiliaries = set(
    """
    is are was were be been being has have had do does did will would shall should can could may \
    might must remain remains remained
    """)
  /// Words that turn an assertion into a wish, a plan or a guess.
  static let modals = set(
    """
    to will would shall should can could may might must not if help helps aim expected likely \
    anticipated projected forecast target cannot hope intended potential possible unless avoid
    """)
  static let conditionals = modals.subtracting(["not", "to"])
  static let verbs = set(
    """
    accounted accounts account accounting represented represents represent representing \
    constituted constitutes constitute made makes make comprised comprises comprising received \
    related relate relates relating regarding concerned concerning resulted resulting led shows \
    showed showing falls fell totalled took takes came went said felt reported remained live \
    lived needed need attended responded progressed equates equated left entered opted chose \
    became become involved required making bringing totalling ranged includes include outnumbered remain receive feel say report result require found gave saw \
    stood took held brought await awaits
    """)
  /// Verbs that end a noun phrase and may themselves name a category: paid, sent, returned.
  static let namingVerbs = set(
    """
    convert converted occurred agreed return submitted sent paid spent rated serve serves joined \
    walked attend respond progress won lost built sold made met kept upheld withdrawn
    """)
  static let prepositions = set(
    """
    in on by for from at under within with during to regarding concerning about against between \
    through throughout into since until across via per after before over as than around following \
    towards without of
    """)
  static let relatives = set("who which that whom whose where when if because although though")
  static let breaks = set(
    "and but whilst while whereas although with however compared plus & including leaving")

  static let shareVerbs = set(
    """
    constitutes constitute constituted constituting represents represent represented representing \
    equates equate equated equating accounts account accounted accounting equals equal making \
    makes make made comprises comprised comprising is are was were forms formed or
    """)

  static let determiners = set("the a an these those all our their its his her this that both")
  static let theseWords = set("these those them which whom")

  static let previousWords = set("previous preceding last prior earlier before ago")
  static let yearWords = set("year years period quarter month months time quarters")
  static let partVerbs = set(
    """
    comprising consisting comprised split made consisted composed divided break breaks broke broken \
    comprises comprise consists consist combination sum
    """)

  static let upExtremes = set(
    "busiest highest largest greatest biggest most main top peak commonest")
  static let downExtremes = set("lowest smallest fewest least")
  /// Every word that an assertion in words alone can hang on.
  static let cues: WordSet = upNouns.union(downNouns).union(upVerbs).union(downVerbs)
    .union(sameWords).union(upExtremes).union(downExtremes).union(Grammar.factors.keys)
    .union([
      "halved", "halving", "twice", "times", "double", "treble", "triple", "majority", "most",
      "high",
      "low", "change",
    ])
  static let measures = set(
    "proportion percentage number rate share level figure total amount volume numbers")
  static let measuresWithAt = measures.union(["at", "with"])

  /// Whether the form is a verb or a participle that ends a noun phrase.
  static func endsPhrase(_ word: String) -> Bool {
    if auxiliaries.contains(word) || prepositions.contains(word) || relatives.contains(word)
      || verbs.contains(word) || namingVerbs.contains(word) || breaks.contains(word)
    {
      return true
    }
    if word.hasSuffix("ed"), word.utf8.count > 4, !notParticiples.contains(word) { return true }
    return word.hasSuffix("ing") && word.utf8.count > 5 && !gerunds.contains(word)
  }

  private static let notParticiples = set("speed need indeed bed breed seed feed unaccompanied")
  private static let gerunds = set(
    """
    housing parking planning learning funding safeguarding nursing finding hearing training \
    meeting building cleaning gritting lighting recycling fostering billing booking screening \
    briefing warning gathering setting rating licensing wellbeing
    """)
}
