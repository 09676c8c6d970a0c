/// A finding that need not be mended for now: what it was, why, and for how long.
public struct Waiver: Hashable, Sendable {
  /// The id of the finding.
  public var id: String
  /// Its content when it was waived; a waiver lapses when the figures change.
  public var content: String
  /// The draft, from the folder that holds `.tickmark`.
  public var draft: String
  /// What the finding said, for people who read the file.
  public var finding: String
  /// Why it need not be mended.
  public var reason: String
  /// Who said so.
  public var by: String?
  /// The last day on which it holds, as YYYY-MM-DD.
  public var until: String
  /// The line of the file that the waiver starts on.
  public var line: Int

  /// Makes a waiver.
  public init(
    id: String, content: String, draft: String, finding: String = "", reason: String,
    by: String? = nil, until: String, line: Int = 1
  ) {
    self.id = id
    self.content = content
    self.draft = draft
    self.finding = finding
    self.reason = reason
    self.by = by
    self.until = until
    self.line = line
  }
}

/// The waivers of one file.
public struct Waivers: Hashable, Sendable {
  /// The file, for the places of what is wrong with them.
  public var file: String
  /// The waivers in the order of the file.
  public var waivers: [Waiver]

  /// Makes a list of waivers.
  public init(file: String, _ waivers: [Waiver]) {
    self.file = file
    self.waivers = waivers
  }

  /// Covers the findings that are waived, and adds a finding for each waiver that does not hold.
  ///
  /// `isOf` says whether a waiver's draft is the given file; `isGone` whether it is nowhere any
  /// more: then it may have another name, and the waiver follows its finding. A waiver for a draft
  /// that is there, but not looked at now, is left in peace.
  public func apply(
    to audits: inout [Audit], today: String, isOf: (_ draft: String, _ file: String) -> Bool,
    isGone: (_ draft: String) -> Bool
  ) {
    guard !audits.isEmpty, !waivers.isEmpty else { return }
    let spots = Spots(audits)
    for waiver in waivers {
      let home = audits.firstIndex { isOf(waiver.draft, $0.report.file) }
      let isLost = home == nil && isGone(waiver.draft)
      let all = spots.of(waiver.id).filter {
        isLost || isOf(waiver.draft, audits[$0.audit].report.file)
      }
      let findings = all.filter { audits[$0.audit].checks[$0.check].isFinding }
      let same = findings.filter { audits[$0.audit].checks[$0.check].content == waiver.content }
      var fault: String?
      if !same.isEmpty, waiver.until >= today {
        for spot in same {
          audits[spot.audit].checks[spot.check].waived = Check.Waiver(
            reason: waiver.reason, by: waiver.by, until: waiver.until)
          audits[spot.audit].today = today
        }
      } else if let spot = same.first {
        fault = "ran out on \(waiver.until): mend the figure or waive it anew"
        audits[spot.audit].today = today
      } else if !findings.isEmpty {
        fault = "was for other figures than the draft has now: look again, then waive them anew"
      } else if !all.isEmpty {
        fault = "covers what is mended: take it out"
      } else if home != nil || isLost {
        fault = "matches nothing in \(waiver.draft): take it out"
      }
      if let fault {
        let place = all.first?.audit ?? home ?? 0
        audits[place].checks.append(check(of: waiver, "The waiver of \(waiver.id) \(fault)"))
      }
    }
  }

  private func check(of waiver: Waiver, _ message: String) -> Check {
    var check = Check(
      pack: GateRules.pack, rule: GateRules.waiver, verdict: .contradicts, severity: .error,
      lane: .declared, place: Place(file: file, line: waiver.line), message: message)
    check.id = Fingerprint.of([check.pack, check.rule, waiver.id, waiver.draft, waiver.until])
    check.content = Fingerprint.of([message])
    if !waiver.finding.isEmpty { check.note = "It was given for: \(waiver.finding)" }
    return check
  }
}

/// The rules that the gate itself keeps to, besides those of the packs.
public enum GateRules {
  /// The pack under which they are told.
  public static let pack = "gate"
  /// A waiver holds only for what it was given for, and not for ever.
  public static let waiver = "waiver"
  /// What is mended must leave the baseline.
  public static let baseline = "baseline"
  /// The pack under which the ways of a house are told.
  public static let house = "house"
  /// Dates are printed in the form of the house.
  public static let dateForm = "date-form"
}

/// Where the checks of an id stand in some audits.
struct Spots {
  struct Spot {
    var audit: Int
    var check: Int
  }

  private var spots: [String: [Spot]] = [:]

  init(_ audits: [Audit]) {
    for audit in audits.indices {
      for check in audits[audit].checks.indices {
        spots[audits[audit].checks[check].id, default: []].append(Spot(audit: audit, check: check))
      }
    }
  }

  func of(_ id: String) -> [Spot] { spots[id] ?? [] }
}
