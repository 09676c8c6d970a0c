import Figures
import Reports

extension AlignedTable {
  /// The one heading on a line that goes on below it with a year: “Change on” above “2022-23”.
  static func headingAbove(_ lines: ArraySlice<Line>, _ bytes: [UInt8]) -> Row? {
    guard let line = lines.first, line.tabs == 0, line.content - line.start >= 12,
      line.contentEnd - line.content <= 40, let below = lines.dropFirst().first,
      below.number == line.number + 1, below.holdsBlanks, below.tabs == 0,
      !hasGap(line, bytes), !bytes.isTerminated(line.content, line.contentEnd),
      let headings = row(below, bytes)
    else { return nil }
    let start = bytes.scalars(line.start..<line.content)
    let span = start..<(start + bytes.scalars(line.content..<line.contentEnd))
    let own = headings.fields.filter { $0.span.overlaps(span) }
    guard own.count == 1, let year = own.first,
      year.span.lowerBound != headings.fields[0].span.lowerBound,
      Period(label: String(decoding: bytes[year.bytes], as: UTF8.self)) != nil
    else { return nil }
    return Row(
      number: line.number, start: line.start, end: line.contentEnd,
      fields: [Field(bytes: line.content..<line.contentEnd, span: span)], isBody: false)
  }
}
