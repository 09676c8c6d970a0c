import Tickmark
import Writers

/// `tickmark rules`: lists the packs, or shows one rule.
struct RulesCommand {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func list() -> Int32 {
    let packs = session.describedPacks
    let width = packs.flatMap(\.rules).reduce(0) { max($0, $1.id.count) }
    return session.print { sink in
      for (index, pack) in packs.enumerated() {
        if index > 0 { sink.line() }
        let heading = [pack.id, pack.version, pack.title].filter { !$0.isEmpty }
        sink.line(heading.joined(separator: "  "))
        for rule in pack.rules {
          let gap = String(repeating: " ", count: width - rule.id.count + 2)
          sink.line("  " + rule.id + gap + rule.title)
        }
      }
    }
  }

  func show(_ name: String, _ path: [String]) throws(UsageError) -> Int32 {
    let packs = session.describedPacks
    let found = packs.flatMap { pack in
      pack.rules.filter { $0.id == name || "\(pack.id)/\($0.id)" == name }.map { (pack, $0) }
    }
    guard !found.isEmpty else {
      let known = packs.flatMap { $0.rules.map(\.id) }
      throw UsageError(path, .unknownRule(name, near: NearMiss.of(name, among: known)))
    }
    return session.print { sink in
      for (index, (pack, rule)) in found.enumerated() {
        if index > 0 { sink.line() }
        sink.line("\(rule.id) (\(pack.id) \(pack.version), \(rule.severity.rawValue))")
        sink.line("  " + rule.title)
        if !rule.why.isEmpty { sink.line("  Why: " + rule.why) }
        if !rule.source.isEmpty { sink.line("  Source: " + rule.source) }
        write(rule.passes, under: "Holds:", to: &sink)
        write(rule.fails, under: "Breaks it:", to: &sink)
      }
    }
  }

  private func write(_ examples: [String], under title: String, to sink: inout ByteSink) {
    for example in examples {
      sink.line()
      sink.line("  " + title)
      for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
        sink.line("    " + line)
      }
    }
  }
}

extension PackDescription {
  /// The ways of a house that its settings may ask for, whatever packs are applied.
  static func house(version: String) -> PackDescription {
    PackDescription(
      id: GateRules.house, version: version, title: "What the settings of a house ask for",
      rules: [
        Rule(
          id: GateRules.dateForm, title: "Dates are printed in the form of the house.",
          why: "One report, one form: a reader who meets 3/4 and 3 April has to guess.",
          severity: .warning)
      ])
  }

  /// The rules that the gate keeps to, whatever packs are applied.
  static func gate(version: String) -> PackDescription {
    PackDescription(
      id: GateRules.pack, version: version, title: "What waivers and baselines keep to",
      rules: [
        Rule(
          id: GateRules.waiver, title: "A waiver holds for its figures, and not for ever.",
          why: "What may stand for a while must not be forgotten, nor cover other figures."),
        Rule(
          id: GateRules.baseline, title: "What is mended leaves the baseline.",
          why: "Else the same mistake could come back unseen.", severity: .note),
      ])
  }
}
