import Readers
import Tickmark

/// A draft that stands beside the rules of a pack, and what it has to show.
///
/// A pack that ships as a library proves its examples in any test framework:
///
///     @Test(arguments: libraries.examples)
///     func example(_ example: PackExample) { #expect(example.faults == []) }
public struct PackExample: Sendable, CustomStringConvertible {
  /// The pack, by its id.
  public let pack: String
  /// The rule that must fail on the draft; nil where every rule must hold.
  public let failing: String?
  /// The draft, in Markdown.
  public let text: String
  /// The author's file and line.
  public let origin: Rule.Origin
  /// The rules that are asked: the group of the example, or its one rule.
  let rules: Group

  /// What it is about, in one line.
  public var description: String {
    "\(pack): \(failing ?? "nothing") fails, \(origin.file):\(origin.line)"
  }

  /// What the draft shows that it should not; empty where it does what the pack says.
  public var faults: [String] {
    let audit: Audit
    do throws(ReadError) {
      audit = try audited()
    } catch {
      return ["the draft cannot be read: \(error.problem)"]
    }
    let broken = audit.checks.filter { $0.verdict == .broken }
    let findings = audit.checks.filter(\.isFinding)
    let strange = findings.filter { $0.rule != failing }
    var faults = broken.map { "\($0.rule) is broken: \($0.message)" }
    faults += strange.map { "\($0.rule) should hold and fails: \($0.message)" }
    if let failing, findings.count == strange.count {
      faults.append("\(failing) should fail and does not")
    }
    return faults
  }

  /// The audit of the draft by the rules of the example alone.
  func audited() throws(ReadError) -> Audit {
    let pair = ExamplePair.parted(text)
    let report = try DraftReader.read(
      Array((pair?.draft ?? text).utf8), file: "example.md", as: .md)
    var others: [OtherReport] = []
    if let pair {
      let other = try DraftReader.read(Array(pair.other.utf8), file: "other.md", as: .md)
      others.append(OtherReport(other, as: pair.role))
    }
    let rules = rules
    let own = RulePack(pack, version: "", "") { rules }
    return Examination(packs: [own], against: others).audit(report)
  }
}

extension RulePack {
  /// The examples of all rules, in the order of the pack.
  public var examples: [PackExample] {
    groups.flatMap { group in
      group.rules.flatMap { rule in
        let alone = Group("", group.title) { OneRule(rule: rule) }
        let texts = rule.passing.map { ($0, nil as String?) } + rule.failing.map { ($0, rule.id) }
        return texts.map { text, failing in
          PackExample(pack: id, failing: failing, text: text, origin: rule.origin, rules: alone)
        }
      }
        + group.examples.map { example in
          PackExample(
            pack: id, failing: example.failing, text: example.text, origin: example.origin,
            rules: group)
        }
    }
  }

  /// The rules that no example fails, or that none shows at work and holding.
  public var unproven: [Unproven] {
    let proofs = examples
    let failed = Set(proofs.compactMap(\.failing))
    return groups.flatMap { group in
      let met = proofs.filter { $0.failing == nil && $0.rules.id == group.id }.map { proof in
        Set((try? proof.audited())?.unbound.map(\.rule) ?? group.rules.map(\.id))
      }
      return group.rules.compactMap { rule -> Unproven? in
        let isFailed = failed.contains(rule.id)
        let isPassed = !rule.passing.isEmpty || met.contains { !$0.contains(rule.id) }
        guard !isFailed || !isPassed else { return nil }
        return Unproven(
          rule: rule.id, origin: rule.origin, lacksPass: !isPassed, lacksFail: !isFailed)
      }
    }
  }

  /// A rule that the examples of its pack do not show from both sides.
  public struct Unproven: Hashable, Sendable {
    /// The rule, by its id in the pack.
    public let rule: String
    /// The author's file and line.
    public let origin: Rule.Origin
    /// Whether no example shows it at work and holding.
    public let lacksPass: Bool
    /// Whether no example fails it.
    public let lacksFail: Bool
  }
}

private struct OneRule: RuleContent {
  let rule: Rule
  var rules: [Rule] { [rule] }
}
