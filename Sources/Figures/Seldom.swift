/// Keeps a value that is seldom there out of line, so that its absence takes eight bytes.
@propertyWrapper
public struct Seldom<Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline
  indirect enum Box: Hashable, Sendable {
    case value(Value)
  }

  @usableFromInline var box: Box?

  /// Makes an absent value.
  @inlinable
  public init() { box = nil }

  /// Makes a value that may be absent.
  @inlinable
  public init(wrappedValue: Value?) { box = wrappedValue.map { Box.value($0) } }

  /// The value, where it is there.
  @inlinable
  public var wrappedValue: Value? {
    get {
      guard case .value(let value)? = box else { return nil }
      return value
    }
    set { box = newValue.map { Box.value($0) } }
  }
}
