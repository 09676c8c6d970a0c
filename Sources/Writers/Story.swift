import Tickmark

/// What an audit has to tell people, in the order in which they want to hear it: checks by index.
struct Story {
  /// The findings of one table or section.
  struct Group {
    var title: String
    var checks: [Int]
  }

  /// A reason and the checks that could not be decided for it.
  struct Doubt {
    var reason: String
    var checks: [Int]
  }

  /// Things that are no findings, under a title: the first of them, and how many there are.
  struct Aside {
    var title: String
    var lines: [String]
    var count: Int
  }

  private let audit: Audit

  /// Rules that failed themselves.
  private(set) var broken: [Int] = []
  /// Contradictions and missing things, in reading order.
  private(set) var groups: [Group] = []
  /// What could not be checked, the most frequent reason first.
  private(set) var doubts: [Doubt] = []
  /// What holds, but not without a remark.
  private(set) var remarks: [Int] = []
  /// Findings that a waiver covers.
  private(set) var waived: [Int] = []
  /// Findings that the baseline holds.
  private(set) var old: [Int] = []

  init(_ audit: Audit) {
    self.audit = audit
    var doubtOf: [String: Int] = [:]
    for (index, check) in audit.checks.enumerated() {
      if check.verdict == .broken {
        broken.append(index)
      } else if check.waived != nil {
        waived.append(index)
      } else if check.isInBaseline {
        old.append(index)
      } else if check.isFinding {
        add(index, under: Story.title(of: check.place))
      } else if check.verdict == .unassessable {
        guard !audit.settlesElsewhere(check) else { continue }
        let reason = check.doubt
        if let known = doubtOf[reason] {
          doubts[known].checks.append(index)
        } else {
          doubtOf[reason] = doubts.count
          doubts.append(Doubt(reason: reason, checks: [index]))
        }
      } else if check.verdict == .rounded || check.note != nil {
        remarks.append(index)
      }
    }
    let byFrequency = doubts.indices.sorted { left, right in
      let (more, less) = (doubts[left].checks.count, doubts[right].checks.count)
      return more == less ? left < right : more > less
    }
    doubts = byFrequency.map { doubts[$0] }
  }

  private mutating func add(_ index: Int, under title: String) {
    if groups.last?.title == title {
      groups[groups.count - 1].checks.append(index)
    } else {
      groups.append(Group(title: title, checks: [index]))
    }
  }

  /// The sheet, the section and the table that a place lies in, each said once.
  static func title(of place: Place) -> String {
    var words: [String] = []
    for word in [place.sheet, place.section, place.table] {
      if let word, !word.isEmpty, words.last != word { words.append(word) }
    }
    return words.joined(separator: " › ")
  }
}

extension Story {
  /// The findings that stand against the draft, those first that would mislead a reader most.
  var byConsequence: [Int] {
    let ranked = groups.flatMap(\.checks).map { index in
      (index, audit.checks[index].severity ?? .note, audit.checks[index].gravity)
    }
    return ranked.sorted { left, right in
      left.1 == right.1
        ? left.2 == right.2 ? left.0 < right.0 : left.2 < right.2 : left.1 > right.1
    }.map(\.0)
  }

  /// What is no finding: remarks, doubts, waivers and what reading met, up to `most` of each.
  func asides(most: Int) -> [Aside] {
    let unbound = audit.unbound.filter { $0.pack != "standard" }
    return [
      aside("Holds, with a remark", remarks, most) { index in
        let check = audit.checks[index]
        return "\(check.place.address): \(check.note ?? check.message)"
      },
      aside("Could not be checked", doubts, most) { doubt in
        let examples = doubt.checks.prefix(5).map { index in
          let check = audit.checks[index]
          return (check.stated.map { "\($0) on " } ?? "") + "line \(check.place.line)"
        }
        let more = doubt.checks.count > examples.count ? ", …" : ""
        return "\(doubt.checks.count) × \(doubt.reason): \(examples.joined(separator: ", "))\(more)"
      },
      aside("Waived", waived, most) { index in
        let check = audit.checks[index]
        let waiver = check.waived.map(\.words) ?? ""
        return "\(check.place.address): \(check.message) (\(waiver))"
      },
      aside("In the baseline", old, most) { index in
        "\(audit.checks[index].place.address): \(audit.checks[index].message)"
      },
      aside("Met while reading", audit.report.notes, most) { note in
        "\(note.place.address): \(note.message)"
      },
      aside("Rules that found nothing to look at", unbound, most) { "\($0.pack)/\($0.rule)" },
      aside("Rule packs beside the standard one", choices, most) { $0 },
    ].compactMap(\.self)
  }

  /// Which packs were chosen for which part, and why.
  private var choices: [String] {
    let parts = audit.drafts.flatMap(\.parts)
    var told: Set<String> = []
    return parts.flatMap { part in
      zip(part.packs, part.reasons).compactMap { pack, why -> String? in
        guard let why else { return nil }
        let isForAll = parts.allSatisfy { $0.packs.contains(pack) && $0.reasons.contains(why) }
        guard parts.count > 1, !isForAll else {
          return told.insert(pack).inserted ? "\(pack): \(why)" : nil
        }
        return "\(pack) for “\(part.title)”, line \(part.line): \(why)"
      }
    }
  }

  private func aside<Item>(
    _ title: String, _ items: [Item], _ most: Int, _ text: (Item) -> String
  ) -> Aside? {
    guard !items.isEmpty else { return nil }
    return Aside(title: title, lines: items.prefix(most).map(text), count: items.count)
  }
}

extension Audit {
  /// Whether another check ticked or contradicted the figure that this one could not decide.
  fileprivate func settlesElsewhere(_ check: Check) -> Bool {
    guard let stated = check.figures.first, figures.indices.contains(stated) else { return false }
    return figures[stated].status == .ticked || figures[stated].status == .contradicted
  }
}

extension Check {
  /// Why it could not be decided, without the figure that it is about.
  var doubt: String {
    guard let stated, message.hasPrefix(stated),
      let colon = message.firstRange(of: ": ")
    else { return message }
    return String(message[colon.upperBound...])
  }
}

extension Place {
  /// The place as an editor finds it: file:line:column.
  var address: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }
}

extension Check.Change {
  /// The change in words.
  var words: String {
    let change = from.isEmpty ? "put in \(to)" : "change \(from) to \(to)"
    let label = [place.row, place.columnLabel].compactMap(\.self).joined(separator: ", ")
    return "\(change) on line \(place.line)" + (label.isEmpty ? "" : " (\(label))")
  }
}

extension Check.Waiver {
  /// The waiver in words.
  var words: String {
    (until == Check.Waiver.forGood ? "waived" : "waived until \(until)")
      + (by.map { " by \($0)" } ?? "") + ": \(reason)"
  }
}

extension Check {
  /// Its rank among findings of one weight, the gravest 0.
  fileprivate var gravity: Int {
    switch consequence {
    case .direction: return 0
    case .target: return 1
    case .rating: return 2
    case nil: break
    }
    if rule == "disclosure" { return 3 }
    return verdict == .contradicts && !figures.isEmpty ? 4 : 5
  }

  /// What a reader would conclude wrongly, in words.
  var consequenceWords: String? {
    switch consequence {
    case .direction: "turns a direction"
    case .target(let target): "crosses the target of \(target)"
    case .rating(let rating): "in a row rated \(rating)"
    case nil: nil
    }
  }

  /// Its weight in words, guesses named as such.
  var weight: String {
    let severity = severity?.rawValue ?? Severity.note.rawValue
    return lane == .suggested ? severity + " (a guess)" : severity
  }
}
