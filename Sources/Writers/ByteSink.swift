/// Takes the bytes of an output and hands them on in pieces, so that no output is held whole.
public struct ByteSink: ~Copyable {
  static let pieceSize = 65_536

  // Plain memory instead of an array: a long audit makes a million small writes.
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ByteSink.pieceSize)
  private var count = 0
  private let handOn: ([UInt8]) -> Bool
  /// Whether the receiver still takes bytes; once it refused some, the rest is dropped.
  public private(set) var isOpen = true

  /// Makes a sink; `handOn` takes a piece and says whether it wants more.
  public init(_ handOn: @escaping ([UInt8]) -> Bool) { self.handOn = handOn }

  deinit { buffer.deallocate() }

  /// Writes one byte.
  public mutating func write(byte: UInt8) {
    if count == ByteSink.pieceSize { flush() }
    buffer[count] = byte
    count += 1
  }

  /// Writes bytes as they are.
  public mutating func write(bytes: UnsafeBufferPointer<UInt8>) {
    guard var start = bytes.baseAddress else { return }
    var left = bytes.count
    while left > 0 {
      if count == ByteSink.pieceSize { flush() }
      let taken = min(left, ByteSink.pieceSize - count)
      (buffer + count).update(from: start, count: taken)
      count += taken
      start += taken
      left -= taken
    }
  }

  /// Writes a text as it is, in UTF-8.
  public mutating func write(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ write(bytes: $0) }) == nil {
      for byte in text.utf8 { write(byte: byte) }
    }
  }

  /// Writes a text of the program's own.
  mutating func write(own text: StaticString) {
    write(bytes: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes the name of a member in quotes, with the mark before it and the colon behind it.
  mutating func write(name: StaticString, behind mark: UInt8) {
    let length = name.utf8CodeUnitCount
    if ByteSink.pieceSize - count < length + 4 { flush() }
    buffer[count] = mark
    buffer[count + 1] = UInt8(ascii: "\"")
    (buffer + count + 2).update(from: name.utf8Start, count: length)
    buffer[count + length + 2] = UInt8(ascii: "\"")
    buffer[count + length + 3] = UInt8(ascii: ":")
    count += length + 4
  }

  /// Writes a text and ends the line.
  public mutating func line(_ text: String = "") {
    write(text)
    write(byte: UInt8(ascii: "\n"))
  }

  /// Writes a whole number.
  public mutating func write(number: Int) {
    if number < 0 { write(byte: UInt8(ascii: "-")) }
    var rest = number.magnitude
    var power: UInt = 1
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      write(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }

  /// Hands on what is still held; whoever made the sink calls it last.
  public mutating func flush() {
    if isOpen, count > 0 {
      isOpen = handOn(Array(UnsafeBufferPointer(start: buffer, count: count)))
    }
    count = 0
  }
}
