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
        Examination(
          LivePacks.choose(options, for: report), period: options.period,
          reveals: options.reveals
        ).audit(report)
      },
      describeTables: { report, explain in TableDescription(report).text(explains: explain) },
      packs: { Catalogue.packs.map(PackDescription.init) }
    )
  }
}

/// Chooses the packs that each part of a draft is checked with.
enum LivePacks {
  static func choose(_ options: AuditOptions, for report: Report) -> [PackApplication] {
    let base = options.usesStandardPack ? [PackApplication(standard)] : []
    guard options.packs.isEmpty else {
      let named = options.packs.compactMap(Catalogue.pack).filter { $0.id != standard.id }
      return base + named.flatMap { $0.applicationsWhenNamed(to: report) }
    }
    guard options.usesStandardPack else { return base }
    return base + Catalogue.packs.flatMap { $0.applications(to: report) }
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
