import Tickmark

/// Whether a draft can go, in the words of the first page.
struct Decision {
  /// What the sentence comes down to.
  enum Outcome {
    case ready, notReady, unsettled
  }

  /// What the sentence comes down to.
  let outcome: Outcome
  /// The verdict in a word or two.
  let word: String
  /// The sentence that gives the reason.
  let reason: String
  /// What follows from the errors beyond the figures, or what else is worth a look.
  let remark: String?

  /// Decides by the findings at the threshold; where nothing stops a publication, errors do.
  init(_ audit: Audit, threshold: Threshold) {
    let threshold = threshold == .never ? .error : threshold
    let blocking = audit.checks.filter { Gate.blocks($0, failOn: threshold) }
    let broken = audit.checks.count { $0.verdict == .broken }
    let summary = audit.summary
    let others = audit.checks.count {
      $0.isFinding && !$0.isExcused && !Gate.blocks($0, failOn: threshold)
    }
    if !blocking.isEmpty {
      outcome = .notReady
      word = "Not ready"
      reason = Decision.list(Decision.parts(of: blocking, in: audit)).sentence
      let lesser = Decision.counted(others, "lesser finding stands", "lesser findings stand")
      let parts = [
        Decision.consequences(of: blocking), Decision.mending(blocking),
        lesser.isEmpty ? nil : lesser + " besides.",
      ].compactMap(\.self)
      remark = parts.isEmpty ? nil : parts.joined(separator: " ")
    } else if broken > 0 {
      outcome = .unsettled
      word = "Not settled"
      reason =
        Decision.counted(broken, "rule is broken and checked", "rules are broken and checked")
        .sentence.dropLast() + " nothing."
      remark = nil
    } else if summary.figures == summary.exempt {
      outcome = .unsettled
      word = "Nothing to check"
      reason = "The draft holds no figure that can be checked."
      remark = nil
    } else if summary.ticked == 0 {
      outcome = .unsettled
      word = "Not assessed"
      reason = "No figure of the draft could be compared with another."
      remark = nil
    } else {
      outcome = .ready
      word = "Ready"
      reason = "No figure that was checked stands against another."
      remark =
        others == 0
        ? nil
        : Decision.counted(others, "lesser finding is", "lesser findings are").sentence.dropLast()
          + " worth a look."
    }
  }

  /// Both as one line.
  var line: String { "\(word): \(reason.uncapitalised)" + (remark.map { " " + $0 } ?? "") }

  private static func parts(of checks: [Check], in audit: Audit) -> [String] {
    func count(_ holds: (Check) -> Bool) -> Int { checks.count(where: holds) }
    let marks = count { $0.rule == "left-over" }
    let disclosed = count { $0.rule == "disclosure" && $0.verdict == .contradicts }
    let missing = count { $0.verdict == .missing }
    let rest = checks.count - marks - disclosed - missing
    let contradicted = Set(
      checks.flatMap(\.figures).filter {
        audit.figures.indices.contains($0) && audit.figures[$0].status == .contradicted
      }
    ).count
    let figures = rest > 0 ? max(1, contradicted) : 0
    return [
      counted(figures, "figure is contradicted by others", "figures are contradicted by others"),
      counted(disclosed, "withheld figure can be worked out", "withheld figures can be worked out"),
      counted(
        missing, "thing that belongs there is missing", "things that belong there are missing"),
      counted(marks, "query was left in the text", "queries were left in the text"),
    ].filter { !$0.isEmpty }
  }

  private static func consequences(of checks: [Check]) -> String? {
    func count(_ holds: (Check.Consequence) -> Bool) -> Int {
      checks.count { $0.consequence.map(holds) ?? false }
    }
    let turned = count { $0 == .direction }
    let crossed = count { if case .target = $0 { true } else { false } }
    let parts = [
      counted(turned, "of them turns a direction", "of them turn a direction"),
      counted(crossed, "crosses a target", "cross a target"),
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : list(parts).sentence
  }

  /// How few changes settle everything, where the evidence leaves one for each finding.
  private static func mending(_ checks: [Check]) -> String? {
    let repairs = checks.compactMap(\.repair)
    guard repairs.count == checks.count else { return nil }
    let places = Set(repairs.map { "\($0.place.address) \($0.to)" })
    return places.count == 1
      ? "One change would settle it." : "\(places.count) changes would settle them all."
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 0 ? "" : "\(count) \(count == 1 ? one : many)"
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }

  fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}
