import Readers
import RulePacks
import Tickmark
import TickmarkTesting

extension Engine {
  /// The program's own rooms.
  public static var live: Engine { live(with: []) }

  /// The program's own rooms, and the packs of rules files.
  static func live(with own: [MadeRules]) -> Engine {
    let ownPacks = own.flatMap(\.packs)
    var engine = Engine(
      version: Examination.version,
      readable: [.md, .txt, .html, .csv, .tsv, .json],
      format: DraftReader.format(ofFile:),
      read: { bytes, file, format in
        do throws(ReadError) {
          return try DraftReader.read(bytes, file: file, as: format)
        } catch {
          let place = error.line.map { "line \($0): " } ?? ""
          throw Refusal(place + error.problem, error.mend)
        }
      },
      audit: { report, options in
        LivePacks.examination(options, ownPacks, for: report).audit(report)
      },
      strength: { report, options, jobs in
        let test = StrengthTest(
          report, with: LivePacks.examination(options, ownPacks, for: report))
        return test.strength(
          of: Workers(count: jobs).results(
            of: Array(0..<test.count), { test.trials(of: $0) }, told: { _ in }))
      },
      draftRules: { report, options, name in
        RuleDraft(
          of: report, named: name, with: LivePacks.examination(options, ownPacks, for: report)
        ).withExample { group in
          group.examples.allSatisfy { $0.faults.isEmpty }
            && group.unproven.count < group.rules.count
        }
      },
      describeTables: { report, explain in TableDescription(report).text(explains: explain) },
      packs: { Catalogue.packs.map(PackDescription.init) },
      catalogue: { Catalogue.packs })
    engine.own = own
    return engine
  }
}

/// Chooses the packs that each part of a draft is checked with.
enum LivePacks {
  static func examination(
    _ options: AuditOptions, _ own: [RulePack], for report: Report
  ) -> Examination {
    var examination = Examination(
      choose(options, own, for: report), period: options.period, reveals: options.reveals,
      rounding: options.rounding, against: options.others)
    if options.jobs > 1 { examination.hands = Workers(count: options.jobs).hands }
    return examination
  }

  static func choose(
    _ options: AuditOptions, _ own: [RulePack], for report: Report
  ) -> [PackApplication] {
    let base = options.usesStandardPack ? [PackApplication(standard)] : []
    guard options.packs.isEmpty else {
      let named = options.packs.compactMap { id in
        Catalogue.pack(id) ?? own.first { $0.id == id }
      }
      return base
        + named.filter { $0.id != standard.id }
        .flatMap { $0.applicationsWhenNamed(to: report) }
    }
    guard options.usesStandardPack else { return base }
    return base + RulePack.applications(of: Catalogue.packs, to: report)
  }
}

extension PackDescription {
  /// Describes a pack for `rules list` and `rules show`.
  init(_ pack: RulePack) {
    self.init(
      id: pack.id, version: pack.version, title: pack.title,
      rules: pack.groups.flatMap { group in
        group.rules.map { rule in
          PackDescription.Rule(
            id: rule.id, title: rule.title, why: rule.why ?? "", source: rule.source?.text ?? "",
            severity: rule.severity ?? .error,
            passes: rule.passing + group.examples.filter { $0.failing == nil }.map(\.text),
            fails: rule.failing + group.examples.filter { $0.failing == rule.id }.map(\.text))
        }
      })
  }
}
