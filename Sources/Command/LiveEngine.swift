import Tickmark

extension Engine {
  /// The program's own rooms.
  public static var live: Engine {
    Engine(
      version: "0.1.0",
      readable: [.md, .txt, .csv, .tsv],
      format: { file in
        let name = file.lastIndex(of: "/").map { file[file.index(after: $0)...] } ?? file[...]
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        return Report.Format(rawValue: ending == "markdown" ? "md" : ending)
      },
      read: { _, _, _ in throw Refusal("drafts cannot be read yet", "wait for the readers") },
      audit: { _, _ in throw Refusal("drafts cannot be audited yet", "wait for the auditor") },
      describeTables: { _, _ in "" },
      packs: { [PackDescription(id: "standard", version: "0.1.0", title: "", rules: [])] }
    )
  }
}
