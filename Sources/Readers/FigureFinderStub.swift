import Figures

/// Finds plain runs of digits until the finder of Figures stands in its place.
enum FigureFinder {
  static func find(in text: String) -> [(figure: Figure, range: Range<Int>)] {
    let bytes = Array(text.utf8)
    var found: [(figure: Figure, range: Range<Int>)] = []
    var cursor = 0
    while cursor < bytes.count {
      guard bytes[cursor].isDigit, let number = NumberReader(bytes, at: cursor) else {
        cursor += 1
        continue
      }
      if let value = number.value, let unit = try? Exact(digits: 1, places: number.places) {
        found.append(
          (
            Figure(
              text: String(decoding: bytes[cursor..<number.end], as: UTF8.self), value: value,
              places: number.places, unit: unit, kind: .unknown), cursor..<number.end
          ))
      }
      cursor = number.end
    }
    return found
  }
}
