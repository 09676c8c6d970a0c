import Readers
import RulePacks
import Testing

@testable import Tickmark

/// A text that stands beside a rule, and what it proves.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var pack: RulePack
  /// The rules that are run on it: one of the standard pack, a whole group of another.
  var rules: Group
  /// The rule that must find something; nil where none may.
  var failing: String?
  var text: String
  var name: String

  var testDescription: String { name }

  static let all: [RuleExample] = Catalogue.packs.flatMap { pack in
    pack.groups.flatMap { group in
      let own = group.rules.flatMap { rule in
        rule.passing.enumerated().map { number, text in
          RuleExample(
            pack: pack, rules: group.only(rule), failing: nil, text: text,
            name: "\(pack.id): \(rule.id) holds on example \(number + 1)")
        }
          + rule.failing.enumerated().map { number, text in
            RuleExample(
              pack: pack, rules: group.only(rule), failing: rule.id, text: text,
              name: "\(pack.id): \(rule.id) fails on example \(number + 1)")
          }
      }
      return own
        + group.examples.map { example in
          RuleExample(
            pack: pack, rules: group, failing: example.failing, text: example.text,
            name: "\(pack.id): \(example.failing ?? "nothing") fails, line \(example.origin.line)")
        }
    }
  }

  /// The audit of the text by the rules of the example alone.
  func audited() throws -> Audit {
    let rules = rules
    return try audit(
      text, packs: [RulePack(pack.id, version: pack.version, pack.title) { rules }])
  }
}

private struct OneRule: RuleContent {
  var rule: Rule
  var rules: [Rule] { [rule] }
}

extension Group {
  /// The group with one of its rules.
  fileprivate func only(_ rule: Rule) -> Group { Group("", title) { OneRule(rule: rule) } }
}

@Suite("The examples beside the rules")
struct ExampleTests {
  @Test("Every example does what the pack says of it", arguments: RuleExample.all)
  func example(_ example: RuleExample) throws {
    let audit = try example.audited()
    guard let failing = example.failing else {
      #expect(audit.findings.map(\.message) == [])
      return
    }
    let fired = Set(audit.findings.map(\.rule))
    #expect(fired == [failing], "\(audit.findings.map(\.message))")
    #expect(!audit.checks.contains { $0.verdict == .broken })
  }

  @Test("A rule finds in company what it finds alone", arguments: RuleExample.all)
  func company(_ example: RuleExample) throws {
    guard let failing = example.failing else { return }
    let alone = try example.audited().findings.filter { $0.rule == failing }.map(\.message)
    let together = try audit(example.text, packs: [example.pack]).findings
    #expect(together.filter { $0.rule == failing }.map(\.message) == alone)
  }

  @Test("Every rule of every pack has a text that it passes and one that it fails")
  func complete() {
    for pack in Catalogue.packs {
      for group in pack.groups {
        for rule in group.rules {
          let fails = !rule.failing.isEmpty || group.examples.contains { $0.failing == rule.id }
          let passes =
            !rule.passing.isEmpty || group.examples.contains { binds(rule, $0, pack, group) }
          #expect(passes && fails, "\(pack.id): \(rule.id) passes \(passes), fails \(fails)")
        }
      }
    }
  }

  /// Whether the rule finds something to look at in an example that it passes.
  private func binds(
    _ rule: Rule, _ example: Group.Example, _ pack: RulePack, _ group: Group
  ) -> Bool {
    guard example.failing == nil else { return false }
    let own = RulePack(pack.id, version: pack.version, pack.title) { group }
    let unbound = try? audit(example.text, packs: [own]).unbound.map(\.rule)
    return unbound.map { !$0.contains(rule.id) } ?? false
  }

  @Test("Every rule says in words what it asks for, and ids are written once")
  func named() {
    for pack in Catalogue.packs {
      let ids = pack.rules.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(pack.rules.allSatisfy { !$0.title.isEmpty && !$0.id.contains(" ") })
      let named = Set(ids)
      let examples = pack.groups.flatMap(\.examples).compactMap(\.failing)
      #expect(examples.allSatisfy(named.contains), "\(examples.filter { !named.contains($0) })")
    }
  }
}
