import Reports

/// A file of rules in Swift that the user named: code, and run as such.
public struct RulesFile: Hashable, Sendable {
  /// The name as the user typed it.
  public var name: String
  /// The text as it was read, once: what is compiled is what the key of the cache stands for.
  public var bytes: [UInt8]
  /// The SHA-256 of the bytes.
  public var sha256: String

  /// Takes in what was read of a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    sha256 = SHA256.hex(of: bytes)
  }

  /// The name without its folder, as the compiler and `#fileID` have it.
  public var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }
}

/// Why the rules of a file cannot be run: one line, and below it what the compiler said.
public struct Setback: Error, Hashable, Sendable {
  /// What it is about: a file as the user typed it, or a folder.
  public var subject: String
  /// What is wrong.
  public var what: String
  /// What the user can do.
  public var remedy: String
  /// The compiler's own lines, each with the author's file and line.
  public var lines: [String] = []

  /// Makes a setback.
  public init(_ subject: String, _ what: String, _ remedy: String, lines: [String] = []) {
    self.subject = subject
    self.what = what
    self.remedy = remedy
    self.lines = lines
  }
}
