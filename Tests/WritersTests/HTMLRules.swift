import Reports

/// The rules of HTML that a page of ours can break, checked by hand.
enum HTMLRules {
  private static let void: Set<String> = ["meta", "link", "br", "rect", "path", "!DOCTYPE"]
  private static let known: Set<String> = [
    "html", "head", "title", "style", "script", "body", "a", "main", "nav", "header", "footer",
    "section", "article", "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4",
    "h5", "h6", "b", "i", "em", "strong", "small", "span", "code", "pre", "table", "caption",
    "thead", "tbody", "tr", "th", "td", "svg", "desc", "text",
  ]

  /// What breaks the rules, in words.
  static func faults(in page: String) -> [String] {
    var faults: [String] = []
    var open: [String] = []
    var ids: Set<String> = []
    var links: [String] = []
    for plain in page.unicodeScalars where plain.value < 0x20 && plain != "\n" {
      faults.append("a control character")
    }
    let direction = page.unicodeScalars.contains {
      [0x061C, 0x200E, 0x200F].contains($0.value) || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    if direction { faults.append("a mark of direction") }
    let text = page.without("<style>", "</style>").without("<script>", "</script>")
    for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ">") else { return faults + ["a tag has no end"] }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { return faults + ["</\(name)> closes nothing"] }
        continue
      }
      let name = String(tag.prefix { !" /".contains($0) })
      if !known.contains(name), !void.contains(name) { faults.append("<\(name)> is not ours") }
      var seen: Set<String> = []
      for part in tag.matches(of: /\ ([a-zA-Z-]+)="([^"]*)"/) {
        let (attribute, value) = (String(part.1), String(part.2))
        if !seen.insert(attribute).inserted { faults.append("\(attribute) twice in \(name)") }
        if attribute.hasPrefix("on") || ["style", "src", "action", "data"].contains(attribute) {
          faults.append(attribute)
        }
        if attribute == "id", !ids.insert(value).inserted { faults.append("id \(value) twice") }
        if attribute == "href", value.hasPrefix("#") { links.append(String(value.dropFirst())) }
        if attribute == "aria-labelledby" { links += value.split(separator: " ").map(String.init) }
      }
      let rest = tag.replacing(/\ [a-zA-Z-]+="[^"]*"/, with: "")
      if rest != name, rest != name + "/", rest != "!DOCTYPE html" { faults.append("<\(rest)>") }
      if !void.contains(name), !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty { faults.append("\(open) stays open") }
    for link in Set(links).subtracting(ids).sorted() { faults.append("#\(link) leads nowhere") }
    return faults
  }

  /// A text as it must stand in a page.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// The digest by which a policy knows an inline text.
  static func hash(of text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = SHA256.digest(of: Array(text.utf8)).flatMap { byte in
      (0..<8).reversed().map { byte >> $0 & 1 }
    }
    while bits.count % 6 != 0 { bits.append(0) }
    let digits = stride(from: 0, to: bits.count, by: 6).map { start in
      letters[bits[start..<(start + 6)].reduce(0) { $0 << 1 | Int($1) }]
    }
    return "sha256-" + String(digits) + "="
  }
}

extension String {
  /// What stands between two texts for the first time.
  func inside(_ start: String, _ end: String) -> String? {
    guard let from = ranges(of: start).first?.upperBound else { return nil }
    let rest = self[from...]
    return rest.ranges(of: end).first.map { String(rest[..<$0.lowerBound]) }
  }

  /// The text without what stands between two others.
  fileprivate func without(_ start: String, _ end: String) -> String {
    inside(start, end).map { replacing(start + $0 + end, with: start + end) } ?? self
  }
}
