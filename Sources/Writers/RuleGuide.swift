import Tickmark

/// What a rule is for, in words that a format can carry along with its findings.
public struct RuleGuide: Hashable, Sendable {
  /// The pack of the rule.
  public var pack: String
  /// The rule, as checks name it.
  public var rule: String
  /// What must hold, in one line.
  public var title: String
  /// Why it matters; empty where nobody said.
  public var why: String
  /// The guidance or law that it rests on; empty where there is none.
  public var source: String
  /// What a break of it weighs.
  public var severity: Severity

  /// Makes a guide.
  public init(
    pack: String, rule: String, title: String, why: String = "", source: String = "",
    severity: Severity = .error
  ) {
    self.pack = pack
    self.rule = rule
    self.title = title
    self.why = why
    self.source = source
    self.severity = severity
  }
}

/// The rules that findings speak of, each once, in the order in which they first speak.
struct RuleIndex {
  struct Key: Hashable {
    var pack: String
    var rule: String
  }

  private(set) var keys: [Key] = []
  private var positions: [Key: Int] = [:]

  init(_ audits: [Audit]) {
    for audit in audits {
      for index in audit.checks.indices where audit.checks[index].isTold {
        let key = Key(pack: audit.checks[index].pack, rule: audit.checks[index].rule)
        if positions[key] == nil {
          positions[key] = keys.count
          keys.append(key)
        }
      }
    }
  }

  func position(of check: Check) -> Int? { positions[Key(pack: check.pack, rule: check.rule)] }
}
