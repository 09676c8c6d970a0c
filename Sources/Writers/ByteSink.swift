/// Takes the bytes of an output and hands them on in pieces, so that no output is held whole.
public struct ByteSink: ~Copyable {
  private static let pieceSize = 65_536

  private var buffer: [UInt8] = []
  private let handOn: ([UInt8]) -> Bool
  /// Whether the receiver still takes bytes; once it refused some, the rest is dropped.
  public private(set) var isOpen = true

  /// Makes a sink; `handOn` takes a piece and says whether it wants more.
  public init(_ handOn: @escaping ([UInt8]) -> Bool) {
    self.handOn = handOn
    buffer.reserveCapacity(ByteSink.pieceSize + 4096)
  }

  /// Writes one byte.
  public mutating func write(byte: UInt8) {
    buffer.append(byte)
    if buffer.count >= ByteSink.pieceSize { flush() }
  }

  /// Writes bytes as they are.
  public mutating func write(bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= ByteSink.pieceSize { flush() }
  }

  /// Writes a text as it is, in UTF-8.
  public mutating func write(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ write(bytes: $0) }) == nil {
      for byte in text.utf8 { write(byte: byte) }
    }
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
    if isOpen, !buffer.isEmpty { isOpen = handOn(buffer) }
    buffer.removeAll(keepingCapacity: true)
  }
}
