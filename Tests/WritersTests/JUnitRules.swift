/// The rules of junit-10.xsd, as the xUnit plug-in of Jenkins publishes it, that a report of ours can
/// break, checked by hand.
enum JUnitRules {
  private static let known: [String: (required: Set<String>, allowed: Set<String>)] = [
    "testsuites": ([], ["name", "time", "tests", "failures", "errors"]),
    "testsuite": (
      ["name", "tests", "failures", "errors"],
      [
        "group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url",
        "version",
      ]
    ),
    "testcase": (["name"], ["time", "classname", "group"]),
    "skipped": ([], ["type", "message"]), "error": ([], ["type", "message"]),
    "failure": ([], ["type", "message"]), "system-out": ([], []),
  ]
  private static let parents = [
    "testsuites": "", "testsuite": "testsuites", "testcase": "testsuite", "skipped": "testcase",
    "error": "testcase", "failure": "testcase", "system-out": "testcase",
  ]

  /// What breaks the rules, in words.
  static func faults(in text: String) -> [String] {
    var faults: [String] = []
    var open: [String] = []
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    if !text.hasPrefix(head) { faults.append("no declaration") }
    let body = text.hasPrefix(head) ? text.dropFirst(head.count) : text[...]
    for piece in body.split(separator: "<") where !piece.allSatisfy(\.isWhitespace) {
      guard let end = piece.firstIndex(of: ">") else { return faults + ["a tag has no end"] }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("<\(tag)> closes nothing") }
      } else {
        let name = String(tag.prefix { !" /".contains($0) })
        if parents[name] != open.last ?? "" { faults.append("\(name) in \(open)") }
        faults += attributes(of: tag, name)
        if !tag.hasSuffix("/") { open.append(name) }
      }
      let rest = piece[piece.index(after: end)...]
      for part in rest.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
      where !["amp;", "lt;", "gt;", "quot;"].contains(where: part.hasPrefix) {
        faults.append("a bare & before \(part.prefix(5))")
      }
    }
    return open.isEmpty ? faults : faults + ["\(open) stays open"]
  }

  private static func attributes(of tag: Substring, _ name: String) -> [String] {
    guard let rules = known[name] else { return ["\(name) is not known"] }
    let names = tag.matches(of: /\ ([a-z]+)="[^"<]*"/).map { String($0.1) }
    var faults: [String] = []
    if Set(names).count != names.count { faults.append("\(name) has an attribute twice") }
    for missing in rules.required.subtracting(names).sorted() {
      faults.append("\(name) has no \(missing)")
    }
    for unknown in Set(names).subtracting(rules.required.union(rules.allowed)).sorted() {
      faults.append("\(name) has \(unknown)")
    }
    for count in tag.matches(of: /\ (?:tests|failures|errors|skipped)="([^"]*)"/)
    where Int(count.1) == nil {
      faults.append("\(name) counts \(count.1)")
    }
    return faults
  }
}
