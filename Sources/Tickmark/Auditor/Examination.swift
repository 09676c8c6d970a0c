import Figures
import Reports

/// Runs packs over a draft: rules find relations, the auditor decides them, the audit is drawn up.
public struct Examination: Sendable {
  /// The version of the program, printed in every audit.
  public static let version = "0.1.0"

  /// The packs to apply.
  public var packs: [RulePack]
  /// The reporting period, where it is not the draft's own.
  public var period: Period?

  /// Whether withheld figures that others give away are told; audits end in logs.
  public var reveals: Bool

  /// The reports that drafts are held against, studied once for all of them.
  private let others: [OtherStudy]

  /// Makes an examination.
  public init(
    packs: [RulePack], period: Period? = nil, reveals: Bool = false, against: [OtherReport] = []
  ) {
    self.packs = packs
    self.period = period
    self.reveals = reveals
    others = against.map { OtherStudy($0) }
  }

  /// What labels and layout of a report say, beside the reports that it is held against.
  func study(_ report: Report) -> Study {
    Study(report, period: period, reveals: reveals, others: others)
  }

  /// Audits a report.
  public func audit(_ report: Report) -> Audit {
    let study = study(report)
    var ledger = Ledger(study)
    let (judgements, unbound) = judge(study)
    let checks = Auditor(study: study).checks(for: judgements, ledger: &ledger)
    return Audit(
      version: Examination.version, report: report,
      drafts: [draft(of: report)] + others.map { draft(of: $0.study.report, as: $0.role) },
      packs: packs.map { Audit.Pack(id: $0.id, version: $0.version) }, checks: checks,
      figures: ledger.figures, unbound: unbound)
  }

  /// Decides what the rules find; the relations are gone before the checks are drawn up.
  func judge(_ study: Study) -> (judgements: [Judgement], unbound: [Audit.Unbound]) {
    var (relations, unbound) = relations(in: study)
    Examination.removeRepeats(from: &relations)
    return (Judge().decide(relations), unbound)
  }

  private func relations(in study: Study) -> ([Relation], [Audit.Unbound]) {
    var relations: [Relation] = []
    var unbound: [Audit.Unbound] = []
    var inferred: [String: [String: [Relation]]] = [:]
    for pack in packs {
      let handles = Handles(pack.groups.flatMap(\.bindings), in: study)
      for rule in pack.rules {
        guard rule.inferences.isEmpty else {
          let found = rule.inferences.flatMap { inference -> [Relation] in
            if inferred[inference.name] == nil {
              inferred[inference.name] = Dictionary(grouping: inference.find(study), by: \.rule)
            }
            return inferred[inference.name]?[rule.id] ?? []
          }
          if found.isEmpty, !rule.needsOtherReport || !others.isEmpty {
            unbound.append(Audit.Unbound(pack: pack.id, rule: rule.id))
          }
          relations += found.map { Examination.name($0, pack, rule) }
          continue
        }
        switch rule.find(study, handles) {
        case .unbound:
          unbound.append(Audit.Unbound(pack: pack.id, rule: rule.id))
        case .bound(let found):
          relations += found.map { Examination.name($0, pack, rule) }
        case .absent(let message):
          relations.append(Examination.absent(message, pack, rule, study))
        case .broken(let message, let near):
          relations.append(Examination.broken(message, pack, rule, near))
        }
      }
    }
    return (relations.map(study.grained), unbound)
  }

  private func draft(of report: Report, as role: Audit.Draft.Role = .draft) -> Audit.Draft {
    let override = role == .draft ? period : nil
    return Audit.Draft(
      file: report.file, format: report.format, sha256: report.sha256, role: role,
      parts: report.parts.map { part in
        Audit.DraftPart(
          title: part.title, period: (override ?? part.period)?.description, line: part.line,
          packs: role == .draft ? packs.map(\.id) : [])
      })
  }

  private static func name(_ relation: Relation, _ pack: RulePack, _ rule: Rule) -> Relation {
    var relation = relation
    relation.pack = pack.id
    if rule.lane == .declared {
      relation.rule = rule.id
      relation.lane = .declared
    }
    relation.why = rule.why
    if let severity = rule.severity { relation.severity = severity }
    return relation
  }

  private static func absent(
    _ message: String, _ pack: RulePack, _ rule: Rule, _ study: Study
  ) -> Relation {
    let line = study.report.parts.first?.line ?? 1
    var relation = Relation(
      rule: rule.id, lane: .declared, .missing, stated: nil,
      place: Place(file: study.report.file, line: line),
      message: [message, rule.source?.text].compactMap(\.self).joined(separator: ": "),
      address: [rule.title])
    relation.pack = pack.id
    relation.why = rule.why
    relation.severity = rule.severity
    return relation
  }

  private static func broken(
    _ message: String, _ pack: RulePack, _ rule: Rule, _ near: [Place]
  ) -> Relation {
    var relation = Relation(
      rule: rule.id, lane: .declared, .decided(.broken), stated: nil,
      place: Place(file: rule.origin.file, line: rule.origin.line), message: message,
      address: [rule.title])
    relation.pack = pack.id
    relation.related = near
    return relation
  }

  /// A declared relation stands for the inferred one that says the same.
  private static func removeRepeats(from relations: inout [Relation]) {
    struct Key: Hashable {
      let stated: Slot?
      let terms: Set<Slot>
      let statement: Relation.Statement
    }
    var declared: Set<Key> = []
    func key(_ relation: Relation) -> Key? {
      guard relation.stated != nil || relation.terms.count > 1 else { return nil }
      return Key(
        stated: relation.stated?.slot, terms: Set(relation.terms.map(\.slot)),
        statement: relation.statement)
    }
    for relation in relations where relation.lane == .declared {
      if let key = key(relation) { declared.insert(key) }
    }
    var seen: Set<Key> = []
    relations.removeAll { relation in
      guard relation.lane != .declared, let key = key(relation) else { return false }
      return declared.contains(key) || !seen.insert(key).inserted
    }
  }
}
