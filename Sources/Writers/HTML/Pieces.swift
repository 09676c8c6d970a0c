/// The text of one cell or sentence; a very long one is cut into blocks, since browsers take a time
/// for a line's worth of text that grows faster than its length.
struct Pieces {
  private static let size = 16_384

  /// How many bytes the open block still takes; nil where the text is short enough for one.
  private var left: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink) {
    guard bytes.count > 2 * Pieces.size else { return }
    left = Pieces.size
    sink.write(own: "<span class=\"piece\">")
  }

  /// Writes a run of the text, cut at spaces.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink) {
    guard left != nil else { return sink.html(bytes) }
    var start = 0
    while let room = left, bytes.count - start > room {
      var end = start + room
      while end > start, bytes[end] != UInt8(ascii: " ") { end -= 1 }
      if end == start {
        end = start + room
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      } else {
        end += 1
      }
      sink.html(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      sink.write(own: "</span><span class=\"piece\">")
      left = Pieces.size
      start = end
    }
    sink.html(UnsafeBufferPointer(rebasing: bytes[start...]))
    left = left.map { max(1, $0 - (bytes.count - start)) }
  }

  /// Ends the text.
  func close(to sink: inout ByteSink) {
    if left != nil { sink.write(own: "</span>") }
  }
}
