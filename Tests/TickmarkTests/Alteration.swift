import Tickmark

/// Alters one ticked figure of a sound draft at a time, the way keyboards slip, and counts how many
/// alterations an audit notices.
struct Alteration {
  /// A draft with one figure altered.
  struct Draft {
    let text: String
    let from: String
    let to: String
    let line: Int
  }

  /// What came of all alterations.
  struct Strength {
    var noticed = 0
    var made = 0
    /// Not noticed, and within what honest rounding of the figures beside it allows.
    var allowed = 0
    var missed: [Draft] = []

    var percent: Int { made == 0 ? 100 : noticed * 100 / made }
    var percentOfDecidable: Int { made == allowed ? 100 : noticed * 100 / (made - allowed) }
  }

  /// Every alteration of every ticked figure that stands in a table.
  static func drafts(of text: String) throws -> [Draft] {
    let audit = try audited(text)
    return audit.figures.filter { $0.status == .ticked && $0.place.cell != nil }.flatMap { figure in
      slips(figure.text).compactMap { slip in
        printing(slip, for: figure, in: text).map {
          Draft(text: $0, from: figure.text, to: slip, line: figure.place.line)
        }
      }
    }
  }

  /// The text with a figure printed otherwise.
  static func printing(
    _ altered: String, for figure: Audit.AuditedFigure, in text: String
  ) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = figure.place
    guard lines.indices.contains(place.line - 1), let start = place.column,
      let end = place.endColumn
    else { return nil }
    let scalars = Array(lines[place.line - 1].unicodeScalars)
    guard start >= 1, end - 1 <= scalars.count, start < end else { return nil }
    let printed = String(String.UnicodeScalarView(scalars[(start - 1)..<(end - 1)]))
    guard printed.contains(figure.text) else { return nil }
    lines[place.line - 1] =
      String(String.UnicodeScalarView(scalars[..<(start - 1)]))
      + printed.replacing(figure.text, with: altered, maxReplacements: 1)
      + String(String.UnicodeScalarView(scalars[(end - 1)...]))
    return lines.joined(separator: "\n")
  }

  /// One more, one less, two digits swapped, one digit another.
  static func slips(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let places = bytes.indices.filter { (48...57).contains(bytes[$0]) }
    guard let first = places.first, let last = places.last else { return [] }
    var slips: [[UInt8]] = []
    if bytes[last] < 57 { slips.append(changed(bytes, last, bytes[last] + 1)) }
    if bytes[last] > 48, places.count > 1 || bytes[last] > 49 {
      slips.append(changed(bytes, last, bytes[last] - 1))
    }
    if let swap = zip(places, places.dropFirst()).first(where: { bytes[$0] != bytes[$1] }),
      bytes[swap.1] != 48 || swap.0 != first
    {
      slips.append(changed(changed(bytes, swap.0, bytes[swap.1]), swap.1, bytes[swap.0]))
    }
    slips.append(changed(bytes, first, 49 + (bytes[first] - 48 + 3) % 9))
    var seen: Set<String> = [text]
    return slips.map { String(decoding: $0, as: UTF8.self) }.filter { seen.insert($0).inserted }
  }

  private static func changed(_ bytes: [UInt8], _ index: Int, _ byte: UInt8) -> [UInt8] {
    var bytes = bytes
    bytes[index] = byte
    return bytes
  }

  /// Audits every alteration of a draft.
  static func strength(of texts: [String]) throws -> Strength {
    var strength = Strength()
    for text in texts {
      for draft in try drafts(of: text) {
        strength.made += 1
        let audit = try audited(draft.text)
        let isNoticed = audit.checks.contains {
          $0.isFinding && ($0.severity ?? .note) >= .warning
        }
        if isNoticed {
          strength.noticed += 1
        } else if isAllowed(draft, audit) {
          strength.allowed += 1
        } else {
          strength.missed.append(draft)
        }
      }
    }
    return strength
  }

  /// Whether only the last digit moved by one, in a relation with rounded figures that still holds.
  private static func isAllowed(_ draft: Draft, _ audit: Audit) -> Bool {
    guard isLastDigit(draft.from, draft.to) else { return false }
    return audit.checks.contains { check in
      guard check.verdict == .agrees || check.verdict == .rounded else { return false }
      let own = check.figures.map { audit.figures[$0] }
      guard own.contains(where: { $0.place.line == draft.line && $0.text == draft.to }) else {
        return false
      }
      return check.verdict == .rounded
        || own.contains { $0.kind == .percent || $0.kind == .points || $0.text.contains(".") }
    }
  }

  private static func isLastDigit(_ from: String, _ to: String) -> Bool {
    let (first, second) = (Array(from.utf8), Array(to.utf8))
    guard first.count == second.count else { return false }
    let differing = first.indices.filter { first[$0] != second[$0] }
    guard differing.count == 1, let index = differing.first else { return false }
    return abs(Int(first[index]) - Int(second[index])) == 1
      && !first[(index + 1)...].contains { (48...57).contains($0) }
  }
}
