import Reports

/// The bands of age in which a table counts children or adults, down its rows or across its columns.
public struct AgeBands: Sendable {
  private let origin: Rule.Origin

  /// Names the bands.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// Leave no year out and have none twice.
  public func doNotOverlap() -> TableRule {
    TableRule("age-bands", "Bands of age leave no year out and have none twice", at: origin) {
      table in
      let rows = table.bodyRows.map { (table.layout.rows[$0].label, table.place($0, 0)) }
      let columns = table.layout.columns.map { ($0.path.last ?? "", table.place) }
      let relations = [rows, columns].flatMap { AgeBands.compare($0, table) }
      return relations.isEmpty ? nil : relations
    }
  }

  private static func compare(
    _ labels: [(text: String, place: Place)], _ table: TableView
  ) -> [Relation] {
    let bands = labels.compactMap { label in
      Band(label.text).map { (band: $0, text: label.text, place: label.place) }
    }
    // Fewer bands may be something else, such as a count of days.
    guard bands.count >= 3 else { return [] }
    return zip(bands, bands.dropFirst()).compactMap { before, next -> Relation? in
      guard let last = before.band.last else { return nil }
      let address = table.address(0, 0) + [next.text]
      let first = next.band.first
      // “Over 18” starts in the year after; “18 and over” with it.
      if first == last + 1 {
        return .told(.agrees, "“\(next.text)” follows “\(before.text)”", at: next.place, address)
      }
      guard first > last || next.band.first >= before.band.first else { return nil }
      return first <= last
        ? .told(
          .contradicts, "Age \(first) is in “\(before.text)” and in “\(next.text)”", at: next.place,
          address)
        : .told(
          .contradicts, "Age \(last + 1) is neither in “\(before.text)” nor in “\(next.text)”",
          at: next.place, address, weighing: .warning)
    }
  }

  /// A band: “0-4 years”, “10 to 15”, “17”, “under 1”, “16 and over”, “over 18”.
  private struct Band {
    var first: Int
    /// The last year; nil where the band is open upwards.
    var last: Int?

    init?(_ text: String) {
      let words = Label(text).words.filter { !["age", "aged", "year", "old", "yr"].contains($0) }
      let numbers = words.compactMap { Int($0.hasSuffix("+") ? String($0.dropLast()) : $0) }
      guard let number = numbers.first, numbers.allSatisfy({ $0 < 120 }), words.count <= 4 else {
        return nil
      }
      let others = words.filter { Int($0) == nil }
      switch (numbers.count, others) {
      case (2, []), (2, ["to"]), (2, ["and"]):
        guard numbers[1] >= number else { return nil }
        (first, last) = (number, numbers[1])
      case (1, ["under"]), (1, ["below"]): (first, last) = (0, number - 1)
      case (1, ["over"]): (first, last) = (number + 1, nil)
      case (1, ["and", "over"]), (1, ["and", "above"]), (1, ["or", "over"]), (1, ["plus"]):
        (first, last) = (number, nil)
      case (1, []):
        first = number
        last = text.contains("+") ? nil : number
      default: return nil
      }
    }
  }
}
