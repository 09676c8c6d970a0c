import Testing

@testable import Tickmark

@Suite("Fingerprints")
struct FingerprintTests {
  private static let rows = [
    "Fostering | 12 | 3 | 15", "Adoption | 5 | 4 | 9", "Respite | 1 | 1 | 3",
    "Transport | 7 | 2 | 9",
  ]

  private func draft(
    before: String = "Words stand here.", rows: [String] = rows, total: String = "36"
  ) -> String {
    let lines =
      ["| Service | North | South | Total |", "|---|---|---|---|"]
      + rows.map { "| \($0) |" } + ["| Total | 25 | 10 | \(total) |"]
    return "# Annual report 2016/17\n\n\(before)\n\n## Complaints\n\n"
      + lines.joined(separator: "\n") + "\n"
  }

  private func ids(_ audit: Audit) -> Set<String> { Set(audit.checks.map(\.id)) }

  private func content(_ audit: Audit) -> [String: String] {
    Dictionary(audit.checks.map { ($0.id, $0.content) }) { first, _ in first }
  }

  @Test("Ids are unique within a draft, and sixteen hex digits with an ordinal at most")
  func unique() throws {
    var examples = VerdictCase.all.map(\.text) + [draft()]
    // The same table twice under one heading: only the ordinal tells their checks apart.
    examples.append(
      "# Report\n\n" + VerdictCase.all[0].text + "\n\nWords.\n\n" + VerdictCase.all[0].text)
    for text in examples {
      let audit = try audit(text)
      #expect(ids(audit).count == audit.checks.count)
      for id in ids(audit) {
        let parts = id.split(separator: "-")
        #expect(parts[0].utf8.count == 16 && UInt64(parts[0], radix: 16) != nil, "\(id)")
      }
    }
    let twice = try audit(examples.last ?? "")
    #expect(twice.checks.filter { $0.id.hasSuffix("-2") }.count == twice.checks.count / 2)
  }

  @Test("What an editor does to a draft without touching a figure leaves every id and content")
  func stable() throws {
    let first = try audit(draft())
    #expect(!first.findings.isEmpty)
    let changed = [
      try audit(draft(before: "A new paragraph.\n\nAnd another one, of words.")),
      try audit(draft(rows: Self.rows.sorted())),
      try audit(draft(rows: Self.rows.reversed())),
      try audit(draft(), file: "elsewhere/renamed.md"),
      try audit(draft().replacing("|---|---|---|---|", with: "| :--- | ---: | ---: | ---: |")),
    ]
    for other in changed {
      #expect(ids(other) == ids(first))
    }
    for other in [changed[0], changed[3], changed[4]] { #expect(content(other) == content(first)) }
  }

  @Test("A figure that changes keeps the id and changes the content of its checks alone")
  func content() throws {
    let (first, second) = (try audit(draft()), try audit(draft(total: "37")))
    #expect(ids(first) == ids(second))
    let (before, after) = (content(first), content(second))
    let corner = Set(first.checks.filter { $0.stated == "36" }.map(\.id))
    #expect(!corner.isEmpty && corner.count < before.count)
    for id in before.keys { #expect((before[id] == after[id]) != corner.contains(id)) }
  }

  @Test("Labels tell checks apart: another heading, row, column or rule is another id")
  func labels() throws {
    let first = try audit(draft())
    for (old, new) in [("## Complaints", "## Compliments"), ("South", "West")] {
      #expect(ids(try audit(draft().replacing(old, with: new))).isDisjoint(with: ids(first)))
    }
    let renamed = try audit(draft().replacing("Respite", with: "Short breaks"))
    #expect(!ids(renamed).isSubset(of: ids(first)) && !ids(renamed).isDisjoint(with: ids(first)))
  }

  @Test("Hashes are the same on every machine")
  func fixed() {
    #expect(Fingerprint.of([]) == "cbf29ce484222325")
    #expect(Fingerprint.of(["a", "b"]) != Fingerprint.of(["ab"]))
    #expect(Fingerprint.of(["standard", "total-row"]) == "273903b2af743ea1")
  }
}

extension String {
  /// The text with every `old` replaced, without Foundation.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = Substring(self)
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
