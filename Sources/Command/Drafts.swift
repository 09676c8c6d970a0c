import Tickmark

/// The drafts that are meant by the words of a command line: files, folders and patterns.
struct Drafts {
  private static let deepest = 64

  private let session: Session
  private let looksInside: Bool
  /// The folders that were gone through.
  private(set) var folders: [String] = []
  /// The files in the order of the words, below folders in the order of their letters.
  private(set) var files: [String] = []
  /// Folders and patterns in which no draft was found.
  private(set) var empty: [String] = []

  /// Files that the program wrote itself are told by their names, and by what is in them where
  /// `looksInside` says so.
  init(_ words: [String], in session: Session, looksInside: Bool = true) {
    self.session = session
    self.looksInside = looksInside
    var seen: Set<String> = []
    for word in words {
      var found = [word]
      if word != "-" {
        if session.environment.listFolder(word) != nil {
          found = walk(word, depth: 0)
        } else if let start = Pattern.start(of: word), isAbsent(word) {
          let pattern = Pattern(word)
          let base = start.isEmpty ? "." : start
          found = walk(base, depth: 0).filter(pattern.matches)
        } else {
          files.append(word)
          seen.insert(word)
          continue
        }
      }
      if found.isEmpty { empty.append(word) }
      files += found.filter { seen.insert($0).inserted }
    }
  }

  private func isAbsent(_ word: String) -> Bool {
    if case .absent = session.environment.readFile(word) { return true }
    return false
  }

  private mutating func walk(_ folder: String, depth: Int) -> [String] {
    guard depth < Drafts.deepest, let entries = session.environment.listFolder(folder) else {
      return []
    }
    folders.append(folder)
    let sorted = entries.sorted { Array($0.name.utf8).lexicographicallyPrecedes($1.name.utf8) }
    var found: [String] = []
    for entry in sorted where !Drafts.isLeftAlone(entry.name) {
      let path = Paths.joined(folder == "." ? "" : folder, entry.name)
      if entry.isFolder {
        found += walk(path, depth: depth + 1)
      } else if let format = session.engine.format(entry.name),
        session.engine.readable.contains(format), !looksInside || !session.isOwn(path)
      {
        found.append(path)
      }
    }
    return found
  }

  /// Hidden files, the locks of Word, and what this program wrote itself.
  private static func isLeftAlone(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasPrefix("audit.")
      || name.contains(".audit.")
  }
}

extension Session {
  /// Whether a file of JSON is an audit, or holds waivers or a baseline, whatever it is called.
  func isOwn(_ path: String) -> Bool {
    guard engine.format(path) == .json, case .bytes(let bytes) = environment.readFile(path) else {
      return false
    }
    let start = bytes.prefix(256).filter { $0 > 0x20 }
    return ["tickmark", "waivers", "baseline"].contains { start.starts(with: "{\"\($0)\":".utf8) }
  }
}

/// A name with stars: * and ? stand within a folder's name, ** for any folders.
private struct Pattern {
  private let parts: [[Character]]

  init(_ text: String) {
    let plain = text.hasPrefix("./") ? String(text.dropFirst(2)) : text
    parts = plain.split(separator: "/").map(Array.init)
  }

  /// The folder before the first star; nil where there is no star.
  static func start(of word: String) -> String? {
    guard let star = word.firstIndex(where: { $0 == "*" || $0 == "?" }) else { return nil }
    return Paths.folder(of: String(word[..<star]))
  }

  func matches(_ path: String) -> Bool {
    matches(path.split(separator: "/").map(Array.init)[...], parts[...])
  }

  private func matches(
    _ path: ArraySlice<[Character]>, _ pattern: ArraySlice<[Character]>
  ) -> Bool {
    guard let part = pattern.first else { return path.isEmpty }
    if part == ["*", "*"] {
      return matches(path, pattern.dropFirst())
        || (!path.isEmpty && matches(path.dropFirst(), pattern))
    }
    guard let name = path.first, fits(name[...], part[...]) else { return false }
    return matches(path.dropFirst(), pattern.dropFirst())
  }

  /// Goes back to the last star alone, so that no pattern takes long.
  private func fits(_ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    var (name, pattern) = (name, pattern)
    var retry: (name: ArraySlice<Character>, pattern: ArraySlice<Character>)?
    while let letter = name.first {
      if let wanted = pattern.first, wanted == "*" {
        pattern = pattern.dropFirst()
        retry = (name, pattern)
      } else if let wanted = pattern.first, wanted == "?" || wanted == letter {
        (name, pattern) = (name.dropFirst(), pattern.dropFirst())
      } else if let last = retry {
        retry = (last.name.dropFirst(), last.pattern)
        (name, pattern) = (last.name.dropFirst(), last.pattern)
      } else {
        return false
      }
    }
    return pattern.allSatisfy { $0 == "*" }
  }
}
