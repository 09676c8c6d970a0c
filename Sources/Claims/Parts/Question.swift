import Figures

/// A question that each case answers in one way, and the answers that together are all of them.
struct Question: Sendable {
  /// The words of each answer, those that go before others in front: `not upheld` holds `upheld`.
  let answers: [WordSet]
  /// Answers of which a case has one, whatever else it may have.
  let all: [[Int]]
  /// Answers of which a case has one once it was decided.
  let ofDecided: [[Int]]
  /// Answers beside which others are rare, so that a row of them is likely all there is.
  let most: [[Int]]
  /// Answers that are most of them once it was decided.
  let mostOfDecided: [[Int]]
  /// Whether it is answered some time after a case came in, and cases may still wait.
  let isLater: Bool

  init(
    _ answers: [String], all: [[Int]] = [], ofDecided: [[Int]] = [], most: [[Int]] = [],
    mostOfDecided: [[Int]] = [], isLater: Bool = false
  ) {
    self.answers = answers.map { WordSet($0.split(separator: " ").map(String.init)) }
    self.all = all
    self.ofDecided = ofDecided
    self.most = most
    self.mostOfDecided = mostOfDecided
    self.isLater = isLater
  }
}

extension Question {
  /// How it was decided: still open or left undecided, in part, against, in favour.
  static let decision = Question(
    [
      """
      withdrawn pending outstanding ongoing open awaiting awaited await undecided undetermined \
      inconclusive still premature incomplete settled resolved closed jurisdiction yet deferred \
      adjourned lapsed discontinued
      """,
      "partly partially part but split mixed conditions conditionally conditional",
      """
      not no none rejected refused declined dismissed dismissing refusing rejecting unsuccessful \
      unsubstantiated unfounded false malicious acquitted
      """,
      """
      upheld yes accepted agreed founded granted granting allowed allowing approved approving \
      substantiated successful convicted won
      """,
    ], all: [[0, 2, 3]], ofDecided: [[1, 2, 3]], most: [[1, 2, 3]], mostOfDecided: [[2, 3]],
    isLater: true)

  /// Whether an earlier decision was kept.
  static let review = Question(
    [
      "varied amended modified altered revised partly partially part",
      "overturned reversed quashed substituted withdrawn",
      "stood stands upheld confirmed maintained unchanged sustained",
    ], most: [[0, 1, 2]], mostOfDecided: [[1, 2]], isLater: true)

  /// Whether it is over.
  static let end = Question(
    [
      """
      open outstanding ongoing continuing continued continue still pending progress undecided live \
      active stay stays unresolved
      """,
      """
      concluded closed completed complete ended finished done signed sign cleared resolved \
      discharged
      """,
    ], all: [[0, 1]])

  /// How far it has come; what is neither done nor under way is late, or was never begun.
  static let progress = Question(
    [
      """
      not overdue late behind delayed slipped yet dropped abandoned cancelled risk stalled broken \
      withdrew withdrawn lapsed missed failed lost rejected superseded
      """,
      """
      way underway progress hand ongoing continuing track course outstanding pending started half \
      partly partially break schedule
      """,
      """
      completed complete done finished delivered implemented closed achieved concluded ended met \
      kept fulfilled carried signed passed
      """,
    ], all: [[0, 1, 2]])

  static let colour = Question(
    ["red", "amber yellow", "green", "blue grey purple complete completed"], all: [[0, 1, 2]])
  static let level = Question(["low standard", "medium", "high"], all: [[0, 1, 2]])

  static let trend = Question(
    [
      "same static unchanged stable steady level", "worse worsened declined down fell lower",
      "improved improving improvement better up rose higher",
    ], all: [[0, 1, 2]])

  /// How much of it came about.
  static let extent = Question(
    ["not none", "partly partially part", "fully full wholly whole completely"], all: [[0, 1, 2]])

  static let quality = Question(
    [
      "inadequate poor weak unsatisfactory", "adequate improvement fair satisfactory",
      "good outstanding better excellent",
    ], all: [[0, 1, 2]])

  /// How sure auditors are of a system.
  static let assurance = Question(
    [
      "no nil none minimal", "limited partial", "reasonable adequate moderate satisfactory",
      "substantial full high",
    ], all: [[0, 1, 2, 3]], most: [[1, 2, 3]])

  static let feeling = Question(
    [
      "neither neutral", "dissatisfied unhappy negative disagreed",
      "satisfied happy positive agreed",
    ], all: [[0, 1, 2]])

  /// Whether a place is taken; one on hold is neither.
  static let room = Question(
    ["hold reserved", "vacant empty free unfilled", "filled occupied taken"], all: [[0, 1, 2]])

  static let vote = Question(
    ["abstained abstaining abstention abstentions abstain", "against", "for favour"],
    all: [[0, 1, 2]])

  /// How badly people were hurt.
  static let harm = Question(
    ["killed fatal fatally died", "serious seriously", "slight slightly"], all: [[0, 1, 2]])

  static let sex = Question(
    [
      "other non-binary unknown undisclosed unstated disclosed transgender",
      "men male males man boys boy", "women female females woman girls girl",
    ], all: [[0, 1, 2]], most: [[1, 2]])

  static let age = Question(
    ["children child juveniles", "adults adult"], most: [[0, 1]])

  /// Whether what was offered was taken.
  static let offer = Question(
    [
      "outstanding awaiting awaited pending response reply withdrawn lapsed",
      "declined refused turned rejected", "accepted taken took",
    ], all: [[0, 1, 2]], most: [[1, 2]], isLater: true)

  static let attendance = Question(
    ["not absent missed cancelled", "attended present kept"], most: [[0, 1]])

  /// Whether a call was taken.
  static let call = Question(
    ["abandoned unanswered missed lost", "answered"], most: [[0, 1]])

  /// Whether it came in time.
  static let time = Question(
    [
      "late later outside beyond longer overdue overran exceeded missed",
      "time within inside deadline punctual punctually prompt promptly",
    ], most: [[0, 1]])

  /// Whether it got past the first look.
  static let sift = Question(
    [
      "fell sifted screened filtered discontinued stopped",
      "forward proceeded progressed advanced",
    ], most: [[0, 1]], isLater: true)

  static let test = Question(
    ["failed breached missed", "passed met satisfied complied"], most: [[0, 1]])

  static let contest = Question(
    ["settled conceded withdrawn drawn pending", "lost losing", "won winning"], most: [[1, 2]])

  /// Pairs of which a post, a person or a case is the one or the other.
  static let kinds: [Question] = [
    ["part-time", "full-time"], ["temporary fixed-term", "permanent"],
    ["internal internally", "external externally"], ["non-statutory", "statutory"],
    ["repeat re-referrals returning", "new first-time"], ["rural", "urban"],
    ["commercial trade non-domestic", "domestic residential household"],
    ["unpaid", "paid"], ["paper post", "online electronic electronically digital"],
  ].map { Question($0, most: [[0, 1]]) }

  static let known: [Question] =
    [
      decision, end, progress, colour, level, trend, extent, quality, feeling, room, review,
      assurance, vote, harm, sex, age, offer, attendance, call, time, sift, test, contest,
    ] + kinds

  /// Every word that answers one of them.
  static let words = WordSet(known.flatMap(\.answers).flatMap(\.all))
}
