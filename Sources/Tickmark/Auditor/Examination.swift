import Figures
import Reports

/// Runs packs over a draft: rules find relations, the auditor decides them, the audit is drawn up.
public struct Examination: Sendable {
  /// The version of the program, printed in every audit.
  public static let version = "0.1.0"

  /// The packs to apply, each to a part of the draft or to all of it.
  public var applications: [PackApplication]
  /// The reporting period, where it is not the draft's own.
  public var period: Period?

  /// Whether withheld figures that others give away are told; audits end in logs.
  public var reveals: Bool

  /// How the house makes its shares; nil where any known way will do.
  public var rounding: HouseRounding?

  /// Who reads the sentences and tables of a draft.
  public var hands: Hands = .one

  /// The reports that drafts are held against, studied once for all of them.
  private let others: [OtherStudy]

  /// Makes an examination of whole drafts.
  public init(
    packs: [RulePack], period: Period? = nil, reveals: Bool = false,
    rounding: HouseRounding? = nil, against: [OtherReport] = []
  ) {
    self.init(
      packs.map { PackApplication($0) }, period: period, reveals: reveals, rounding: rounding,
      against: against)
  }

  /// Makes an examination that applies packs to parts.
  public init(
    _ applications: [PackApplication], period: Period? = nil, reveals: Bool = false,
    rounding: HouseRounding? = nil, against: [OtherReport] = []
  ) {
    self.applications = applications
    self.rounding = rounding
    self.period = period
    self.reveals = reveals
    others = against.map { OtherStudy($0) }
  }

  /// What labels and layout of a report say, beside the reports that it is held against.
  func study(_ report: Report) -> Study {
    Study(
      report, period: period, reveals: reveals, others: others, hands: hands.enough(for: report))
  }

  /// Audits a report.
  public func audit(_ report: Report) -> Audit {
    let study = study(report)
    var ledger = Ledger(study)
    let (judgements, unbound) = judge(study)
    let checks = Auditor(study: study).checks(for: judgements, ledger: &ledger)
    var audit = Audit(
      version: Examination.version, report: report,
      drafts: [draft(of: report)] + others.map(Examination.draft),
      packs: packs, checks: checks, figures: ledger.figures, unbound: unbound)
    audit.tables = study.layouts.map { layout in
      Audit.TableNames(
        headerRows: layout.headerRows,
        labelColumns: layout.columns.indices.filter { layout.columns[$0].role == .label })
    }
    return audit
  }

  /// The packs, each once.
  private var packs: [Audit.Pack] {
    var seen: Set<String> = []
    return applications.map(\.pack).filter { seen.insert($0.id).inserted }
      .map { Audit.Pack(id: $0.id, version: $0.version) }
  }

  /// Decides what the rules find; the relations are gone before the checks are drawn up.
  func judge(_ study: Study) -> (judgements: [Judgement], unbound: [Audit.Unbound]) {
    let ties = ProseTies(study)
    var (relations, unbound) = relations(in: ties)
    Repeats(relations).remove(from: &relations)
    var judgements = Judge(rounding: rounding).decide(relations)
    Rivals.leaveOut(from: &judgements)
    FarApart(study: study).leaveOpen(&judgements)
    OtherMeanings(study: study).leaveOpen(&judgements)
    lookAgain(at: ties, &judgements)
    Feasibility.apply(to: &judgements)
    return (judgements, unbound)
  }

  /// Decides what the figures that stand open prove of each other; it answers what was left open of them.
  private func lookAgain(at ties: ProseTies, _ judgements: inout [Judgement]) {
    let study = ties.study
    let hands = hands.enough(for: study.report)
    let open = OpenFigures(ties, after: judgements, hands: hands)
    let found = Search.again(applications, open, hands: hands)
    var relations: [Relation] = []
    // What names tie, each figure once.
    var named: Set<Slot> = []
    var seen: Set<String> = []
    for pack in applications.map(\.pack) where seen.insert(pack.id).inserted {
      for rule in pack.rules {
        let start = relations.count
        for inference in rule.inferences {
          var own = (found[inference.name] ?? []).filter { $0.rule == rule.id }
          if inference.ticksAgain {
            own.removeAll { $0.stated.map { !named.insert($0.slot).inserted } ?? true }
          }
          relations += own
        }
        Examination.name(&relations, from: start, pack, rule)
      }
    }
    if study.isGrained { relations = relations.map(study.grained) }
    // Shape alone ticks nothing, and breaks nothing that names tie.
    func isNamed(_ judgement: Judgement) -> Bool {
      judgement.relation.stated.map { named.contains($0.slot) } ?? false
    }
    var decided = Judge(rounding: rounding).decide(relations)
    FarApart(study: study).leaveRounded(&decided)
    OtherMeanings(study: study).leaveOpen(&decided)
    let held = Set(
      decided.filter { isNamed($0) && $0.verdict != .contradicts }
        .compactMap(\.relation.stated?.slot))
    var broken: Set<Slot> = []
    let answers = decided.filter { judgement in
      guard judgement.verdict == .contradicts else {
        return isNamed(judgement) && judgement.verdict != .unassessable
      }
      // One error of a figure is enough.
      return judgement.relation.stated.map {
        !held.contains($0.slot) && broken.insert($0.slot).inserted
      } ?? true
    }
    guard !answers.isEmpty else { return }
    let answered = Set(answers.compactMap { $0.relation.stated?.slot })
    // A name says more than a fit.
    let overturned = Set(
      answers.filter { $0.verdict == .contradicts && isNamed($0) }
        .compactMap { $0.relation.stated?.slot })
    judgements.removeAll { judgement in
      guard judgement.relation.lane == .inferred, let slot = judgement.relation.stated?.slot else {
        return false
      }
      return judgement.verdict == .unassessable && answered.contains(slot)
        || judgement.relation.statement == .share && overturned.contains(slot)
    }
    judgements += answers
  }

  private func relations(in ties: ProseTies) -> ([Relation], [Audit.Unbound]) {
    var relations: [Relation] = []
    var unbound: [Audit.Unbound] = []
    let study = ties.study
    let search = Search(applications, ties, hands: hands.enough(for: study.report))
    for (number, application) in applications.enumerated() {
      let pack = application.pack
      // What is found by layout alone is found once, however many parts a pack is applied to.
      let isFirst = !applications[..<number].contains { $0.pack.id == pack.id }
      for (place, rule) in pack.rules.enumerated() {
        guard let outcome = search.declared[number][place] else {
          guard isFirst else { continue }
          let start = relations.count
          for inference in rule.inferences {
            let found = search.inferred[inference.name] ?? []
            for index in found.indices where found[index].rule == rule.id {
              relations.append(found[index])
            }
          }
          if relations.count == start, !rule.needsOtherReport || !others.isEmpty {
            unbound.append(Audit.Unbound(pack: pack.id, rule: rule.id))
          }
          Examination.name(&relations, from: start, pack, rule)
          continue
        }
        switch outcome {
        case .unbound:
          unbound.append(Audit.Unbound(pack: pack.id, rule: rule.id))
        case .bound(let found):
          let start = relations.count
          relations += found
          Examination.name(&relations, from: start, pack, rule)
        case .absent where !application.asksForContents(of: study.report):
          unbound.append(Audit.Unbound(pack: pack.id, rule: rule.id))
        case .absent(let message):
          relations.append(Examination.absent(message, application, rule, study))
        case .broken(let message, let near):
          relations.append(Examination.broken(message, pack, rule, near))
        }
      }
    }
    if study.isGrained { relations = relations.map(study.grained) }
    return (relations, boundNowhere(unbound))
  }

  /// The rules that found nothing in any of the parts that their pack was applied to.
  private func boundNowhere(_ unbound: [Audit.Unbound]) -> [Audit.Unbound] {
    let uses = Dictionary(grouping: applications, by: \.pack.id)
    guard uses.values.contains(where: { $0.count > 1 }) else { return unbound }
    var times: [Audit.Unbound: Int] = [:]
    return unbound.filter { entry in
      times[entry, default: 0] += 1
      return times[entry] == uses[entry.pack]?.count
    }
  }

  private func draft(of report: Report) -> Audit.Draft {
    Audit.Draft(
      file: report.file, format: report.format, sha256: report.sha256, role: .draft,
      parts: report.parts.enumerated().map { number, part in
        let own = applications.filter { $0.covers(part: number) }
        var drawn = Audit.DraftPart(
          title: part.title, period: (period ?? part.period)?.description, line: part.line,
          packs: own.map(\.pack.id))
        drawn.reasons = own.map(\.why)
        return drawn
      })
  }

  /// A report that the draft was held against: no packs were applied to it.
  private static func draft(of other: OtherStudy) -> Audit.Draft {
    let report = other.study.report
    return Audit.Draft(
      file: report.file, format: report.format, sha256: report.sha256, role: other.role,
      parts: report.parts.map { part in
        Audit.DraftPart(
          title: part.title, period: part.period?.description, line: part.line, packs: [])
      })
  }

  /// In place, since relations are large and many.
  private static func name(
    _ relations: inout [Relation], from start: Int, _ pack: RulePack, _ rule: Rule
  ) {
    for index in start..<relations.count {
      relations[index].pack = pack.id
      if rule.lane == .declared {
        relations[index].rule = rule.id
        relations[index].lane = .declared
      }
      relations[index].why = rule.why
      if let severity = rule.severity { relations[index].severity = severity }
    }
  }

  private static func absent(
    _ message: String, _ application: PackApplication, _ rule: Rule, _ study: Study
  ) -> Relation {
    let parts = study.report.parts
    let part = application.part ?? 0
    let line = parts.indices.contains(part) ? parts[part].line : 1
    var relation = Relation(
      rule: rule.id, lane: .declared, .missing, stated: nil,
      place: Place(file: study.report.file, line: line),
      message: [message, rule.source?.text].compactMap(\.self).joined(separator: ": "),
      address: [part > 0 ? parts[part].title : nil, rule.title].compactMap(\.self))
    relation.pack = application.pack.id
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
}
