import Readers
import RulePacks
import Tickmark

extension Engine {
  /// The program's own rooms.
  public static var live: Engine {
    Engine(
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
        try LivePacks.examination(options, for: report).audit(report)
      },
      strength: { report, options in
        let test = StrengthTest(report, with: try LivePacks.examination(options, for: report))
        return test.strength(of: Workers.map(test.count) { test.trials(of: $0) })
      },
      draftRules: { report, options, name in
        RuleDraft(
          of: report, named: name, with: try LivePacks.examination(options, for: report))
      },
      describeTables: { report, explain in TableDescription(report).text(explains: explain) },
      packs: { Catalogue.packs.map(PackDescription.init) }
    )
  }
}

/// Chooses the packs that a draft is checked with.
enum LivePacks {
  static func examination(_ options: AuditOptions, for report: Report) throws -> Examination {
    Examination(
      packs: try choose(options, for: report), period: options.period, reveals: options.reveals,
      against: options.others)
  }

  static func choose(_ options: AuditOptions, for report: Report) throws -> [RulePack] {
    var packs: [RulePack] = options.usesStandardPack ? [standard] : []
    guard options.packs.isEmpty else {
      return packs + options.packs.compactMap(Catalogue.pack).filter { $0.id != standard.id }
    }
    guard options.usesStandardPack else { return packs }
    packs += Catalogue.packs.filter { $0.suits(report) }
    return packs
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
