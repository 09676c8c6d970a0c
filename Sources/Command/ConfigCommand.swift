import Tickmark
import Writers

/// `tickmark config`: prints what is in force for a draft, and which file says so.
struct ConfigCommand {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() -> Int32 {
    let draft = request.arguments.first ?? ""
    // A folder stands for the drafts in it.
    let isFolder = !draft.isEmpty && session.environment.listFolder(draft) != nil
    let file = isFolder ? Paths.joined(draft, "draft") : draft
    guard let settings = session.settings(for: file) else { return 2 }
    let severities = settings.house.severities.map { "\($0.key)=\($0.value.rawValue)" }.sorted()
    let values: [String: String] = [
      "packs": settings.packs.joined(separator: ", "),
      "failOn": (settings.failOn ?? .error).rawValue,
      "period": settings.period.map { $0.description } ?? "the draft's own",
      "yearStarts": "1 \(Period(.month(settings.house.yearStarts ?? 4), year: nil))",
      "dateForm": settings.house.dateForm?.example ?? "",
      "rounding": settings.house.rounding?.rawValue ?? "",
      "severities": severities.joined(separator: ", "),
      "ignoredSections": settings.house.ignoredSections.joined(separator: ", "),
    ]
    let standing: [String: String] = [
      "packs": "those that suit the draft", "severities": "those of the rules",
      "dateForm": "any", "rounding": "any known way",
    ]
    let rows = Settings.keys.map { key -> (String, String, String) in
      let value = values[key] ?? ""
      let isSaid = settings.lines[key] != nil && !value.isEmpty
      let origin = settings.lines[key].map { "\(settings.file ?? ""):\($0)" } ?? "default"
      return (key, isSaid || !value.isEmpty ? value : standing[key] ?? "none", origin)
    }
    let waivers = session.nearest("waivers.json", above: file) ?? "none"
    let all = rows + [("waivers", waivers, waivers == "none" ? "default" : "found")]
    let widths = (all.map(\.0.count).max() ?? 0, all.map(\.1.count).max() ?? 0)
    return session.print { sink in
      for (key, value, origin) in all {
        let gaps = (
          String(repeating: " ", count: widths.0 - key.count + 2),
          String(repeating: " ", count: widths.1 - value.count + 2)
        )
        sink.line((key + gaps.0 + value + gaps.1 + origin).shownPlainly)
      }
    }
  }
}
