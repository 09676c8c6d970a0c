import Scripting
import Writers

/// What came of reading a file or standard input.
public enum ReadOutcome: Hashable, Sendable {
  case bytes([UInt8])
  case absent
  case directory
  /// More bytes than the program takes.
  case tooLarge
  /// The system refused, with its words.
  case unreadable(String)
}

/// What came of writing.
public enum WriteOutcome: Hashable, Sendable {
  case written
  /// Nobody reads any more; no fault of anyone.
  case closed
  /// The system refused, with its words.
  case failed(String)
}

/// A file or folder in a folder.
public struct FolderEntry: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Whether it is a folder itself; a link to one is not.
  public var isFolder: Bool

  /// Makes an entry.
  public init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }
}

/// Tells one state of a file from another without reading it.
public struct FileStamp: Hashable, Sendable {
  /// When it was written last, in nanoseconds.
  public var modified: Int
  /// How many bytes it has.
  public var size: Int
  /// The number of the file itself, which a save by another name changes.
  public var number: UInt64

  /// Makes a stamp.
  public init(modified: Int, size: Int = 0, number: UInt64 = 0) {
    self.modified = modified
    self.size = size
    self.number = number
  }
}

/// The world outside the program, as a value: the tests bring one that lives in memory.
public struct Environment {
  /// Reads a whole file.
  public var readFile: (_ path: String) -> ReadOutcome
  /// Reads standard input to its end.
  public var readStandardInput: () -> ReadOutcome
  /// Writes to standard output.
  public var write: (_ bytes: [UInt8]) -> WriteOutcome
  /// Writes to standard error.
  public var writeError: (_ bytes: [UInt8]) -> Void
  /// Puts a new content in the place of a file, whole or not at all.
  public var replaceFile: (_ path: String, _ fill: (inout ByteSink) -> Void) -> WriteOutcome
  /// What is in a folder, in any order; nil where it is no folder or cannot be read.
  public var listFolder: (_ path: String) -> [FolderEntry]?
  /// Makes a folder where there is none.
  public var makeFolder: (_ path: String) -> Void
  /// Goes on as the program that has the rules of these files in it; comes back only to say why not.
  public var goOn: (_ rules: [RulesFile], _ arguments: [String]) -> Setback
  /// The folder that relative names start from.
  public var currentFolder: () -> String
  /// Whether standard output is a terminal.
  public var isTerminal: Bool
  /// Whether standard error is one.
  public var errorsAreTerminal: Bool
  /// How many threads can work at once.
  public var cores: () -> Int
  /// The stamp of a file; nil where there is none.
  public var stamp: (_ path: String) -> FileStamp?
  /// Starts to watch folders; from then on Ctrl-C is no failure.
  ///
  /// What it gives waits until something may have changed in the folders, or as long as it is told,
  /// and says whether the watch goes on.
  public var watch: () -> (_ folders: [String], _ milliseconds: Int) -> Bool
  /// Time that passed since some moment, for the patience of people and never for an output.
  public var milliseconds: () -> Int
  /// The value of an environment variable.
  public var variable: (_ name: String) -> String?
  /// The system's date as YYYY-MM-DD.
  public var today: () -> String

  /// Makes an environment.
  public init(
    readFile: @escaping (_ path: String) -> ReadOutcome,
    readStandardInput: @escaping () -> ReadOutcome,
    write: @escaping (_ bytes: [UInt8]) -> WriteOutcome,
    writeError: @escaping (_ bytes: [UInt8]) -> Void,
    replaceFile: @escaping (_ path: String, _ fill: (inout ByteSink) -> Void) -> WriteOutcome,
    isTerminal: Bool,
    variable: @escaping (_ name: String) -> String?,
    today: @escaping () -> String,
    listFolder: @escaping (_ path: String) -> [FolderEntry]? = { _ in nil },
    makeFolder: @escaping (_ path: String) -> Void = { _ in },
    currentFolder: @escaping () -> String = { "/" },
    goOn: @escaping (_ rules: [RulesFile], _ arguments: [String]) -> Setback = { _, _ in
      Setback("--rules", "there is no compiler here", "name a pack")
    },
    errorsAreTerminal: Bool = false,
    cores: @escaping () -> Int = { 1 },
    milliseconds: @escaping () -> Int = { 0 },
    stamp: @escaping (_ path: String) -> FileStamp? = { _ in nil },
    watch: @escaping () -> (_ folders: [String], _ milliseconds: Int) -> Bool = {
      { _, _ in false }
    }
  ) {
    self.readFile = readFile
    self.readStandardInput = readStandardInput
    self.write = write
    self.writeError = writeError
    self.replaceFile = replaceFile
    self.isTerminal = isTerminal
    self.variable = variable
    self.today = today
    self.listFolder = listFolder
    self.makeFolder = makeFolder
    self.currentFolder = currentFolder
    self.goOn = goOn
    self.errorsAreTerminal = errorsAreTerminal
    self.cores = cores
    self.milliseconds = milliseconds
    self.stamp = stamp
    self.watch = watch
  }

  /// Whether a line that is written over again and again can be shown.
  var showsProgress: Bool { errorsAreTerminal && variable("TERM") != "dumb" }

  /// Whether output to the terminal may carry colours: https://no-color.org is respected.
  var takesColours: Bool {
    isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }
}
