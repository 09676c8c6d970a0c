extension String {
  /// Whether a byte stands in the text, looked for in one run and not character by character.
  public func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }
}
