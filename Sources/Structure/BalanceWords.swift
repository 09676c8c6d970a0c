import Reports

/// The words of accounts and of queues: what opens, what comes in, what goes out, what is left.
enum BalanceWords {
  /// Which side a result starts from.
  enum Order { case incomingFirst, outgoingFirst }

  static func opens(_ label: Label) -> Bool {
    has(label, ["opening"]) || holds(label, openings)
      || isBudget(label, ["original", "base", "approved", "initial"])
  }

  static func closes(_ label: Label) -> Bool {
    has(label, ["closing"]) || holds(label, closings)
      || isBudget(label, ["revised", "current", "latest", "working", "adjusted"])
  }

  static func isBudget(_ label: Label) -> Bool { has(label, ["budget", "estimate"]) }

  /// A budget before or after what was moved into it and out of it.
  private static func isBudget(_ label: Label, _ states: [String]) -> Bool {
    isBudget(label) && states.contains(label.words.first ?? "")
  }

  /// A line that adds up what stands above it under a name of its own, where the figures say so: the
  /// net cost of services, a surplus or deficit.
  static func namesResult(_ label: Label) -> Bool {
    let words = label.words
    guard let first = words.first, words.count <= 9, !Vocabulary.isChange(label) else {
      return false
    }
    if ["net", "surplus", "deficit"].contains(first) { return true }
    return words.prefix(3) == ["cost", "of", "service"]
      || label.contains(Label("budget requirement"))
  }

  /// Whether a word of a label may be said of what rows above come to.
  static func tellsResult(_ label: Label) -> Bool {
    has(
      label,
      [
        "net", "requirement", "before", "after", "position", "balance", "surplus", "deficit",
        "cost", "gross", "increase", "change", "remaining", "result",
      ])
  }

  static func adds(_ label: Label?) -> Bool {
    guard let label else { return false }
    return label.words == ["in"] || has(label, additions) || holds(label, additionPhrases)
  }

  static func takesAway(_ label: Label?) -> Bool {
    guard let label else { return false }
    return label.words == ["out"] || has(label, deductions) || holds(label, deductionPhrases)
  }

  /// Whether a label says by its first word that its figure is taken off.
  static func isTakenOff(_ label: Label) -> Bool {
    ["less", "deduct", "minus"].contains(label.words.first ?? "")
  }

  /// Whether a label says by its first word whether its figure is added or taken off.
  static func isSigned(_ label: Label) -> Bool {
    isTakenOff(label) || ["add", "plus"].contains(label.words.first ?? "")
  }

  static func isIncoming(_ label: Label) -> Bool {
    has(label, ["income", "revenue", "receipt", "asset", "turnover", "sale"])
      && result(label) == nil && !isOutgoing(label)
  }

  static func isOutgoing(_ label: Label) -> Bool {
    guard result(label) == nil else { return false }
    if has(label, ["expenditure", "spend", "spending", "liability", "payment", "outgoing"]) {
      return true
    }
    return label.words == ["cost"] || holds(label, [Label("gross cost"), Label("total cost")])
  }

  /// Whether a label names what is left of two sides.
  static func result(_ label: Label) -> Order? {
    let words = label.words
    guard words.count <= 8 else { return nil }
    if words.first == "deficit" || words.first == "loss" { return .outgoingFirst }
    if words.first == "net" || words.first == "total" && words.dropFirst().first == "net" {
      if has(label, ["expenditure", "spend", "spending", "cost", "liability"]) {
        return .outgoingFirst
      }
      return has(label, ["income", "asset", "position", "surplus", "revenue"])
        ? .incomingFirst : nil
    }
    if words.first == "surplus", words.last == "deficit", words.count == 2 {
      return .incomingFirst
    }
    return ["surplus", "profit"].contains(words.first) ? .incomingFirst : nil
  }

  private static let openings = [
    "brought forward", "b f", "at start", "start of", "at beginning", "beginning of", "at 1 april",
    "at 1 january", "at 1 september", "at the start", "at the beginning", "1 april", "1 january",
    "1 september",
  ].map { Label($0) }

  private static let closings = [
    "carried forward", "c f", "at end", "end of", "at 31 march", "at 31 december", "at 31 august",
    "at the end", "31 march", "31 december", "31 august",
  ].map { Label($0) }

  private static let additions = [
    "received", "new", "opened", "added", "addition", "contribution", "joined", "joiner", "started",
    "starter", "admitted", "admission", "income", "interest", "raised", "registered", "arrival",
    "recruited", "increase", "enrolled", "referral", "birth",
    "purchase", "grant",
  ]

  private static let deductions = [
    "closed", "resolved", "leaver", "left", "ended", "spent", "used", "disposal", "withdrawal",
    "withdrawn", "discharged", "discharge", "expenditure", "repaid", "less", "completed", "decided",
    "concluded", "death", "departure", "decrease", "released", "removed", "write", "sold", "ceased",
    "dismissed", "drawdown", "deduction", "lapsed", "resigned", "expired", "cancelled", "retired",
    "terminated", "deregistered", "demolition", "demolished", "utilised",
  ]

  private static let additionPhrases = [Label("transfer in"), Label("moved in")]
  private static let deductionPhrases = [Label("transfer out"), Label("moved out")]

  private static func has(_ label: Label, _ words: [String]) -> Bool {
    label.words.contains(where: words.contains)
  }

  private static func holds(_ label: Label, _ phrases: [Label]) -> Bool {
    phrases.contains { label.contains($0) }
  }
}
