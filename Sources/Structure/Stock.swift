import Reports

/// Quantities that stand at a moment or count heads, and so do not add over time.
public enum Stock {
  /// Whether a label names such a quantity.
  public static func names(_ label: String) -> Bool { Vocabulary.isStock(Label(label)) }
}

/// People, whom a longer period counts once however often shorter ones did, and what happens to them.
public enum Heads {
  /// Whether a label names people and nothing that happens to them.
  public static func names(_ label: String) -> Bool {
    let words = Label(label).words
    return words.contains(where: people.contains) && !words.contains(where: events.contains)
  }

  private static let people: Set<String> = [
    "people", "person", "individual", "child", "children", "adult", "victim", "client", "customer",
    "user", "resident", "household", "family", "families", "patient", "pupil", "perpetrator",
    "offender", "suspect", "woman", "women", "man", "men", "boy", "girl", "complainant",
    "applicant",
    "claimant",
  ]

  private static let events: Set<String> = [
    "episode", "incident", "referral", "contact", "report", "occurrence", "offence", "crime",
    "occasion", "time", "case", "concern", "enquiry", "enquiries", "notification", "interview",
    "visit", "admission", "absence", "exclusion", "suspension", "conference", "assessment",
    "complaint", "request", "event", "meeting", "session", "discharge", "application", "placement",
  ]
}

extension Label {
  /// Whether the label names a total of any kind.
  public var namesTotal: Bool { Vocabulary.total(self) != nil }
  /// Whether the label says that its figures add up over time.
  public var namesRunningTotal: Bool { Vocabulary.isCumulative(self) }
  /// Whether the label names an average.
  public var namesAverage: Bool { Vocabulary.isAverage(self) }
}
