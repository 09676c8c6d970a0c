/// What a command line asks for, once understood.
struct Request: Sendable {
  /// The words of the command, `tickmark` left out.
  var path: [String]
  /// Its entry in the table.
  var command: CommandEntry
  /// The arguments by their place.
  var arguments: [String] = []
  /// The values of each option by its long name; a flag has an empty one.
  var values: [String: [String]] = [:]

  /// The value of an option that is given once at most.
  func value(_ name: String) -> String? { values[name]?.first }
  /// Whether a flag is there.
  func has(_ name: String) -> Bool { values[name] != nil }
}

/// What the words come down to.
enum Understood: Sendable {
  case request(Request)
  case help(CommandEntry, path: [String])
  case version
}

/// Reads the words of a command line against the table.
struct ArgumentParser: Sendable {
  private let root: CommandEntry

  init(_ root: CommandEntry) { self.root = root }

  /// Understands the words, or says what is wrong with the first one that cannot be understood.
  func understand(_ words: [String]) throws(UsageError) -> Understood {
    var request = Request(path: [], command: root)
    var rest = words[...]
    var onlyArguments = false
    while let word = rest.popFirst() {
      if !onlyArguments, word == "--" {
        onlyArguments = true
      } else if !onlyArguments, word.hasPrefix("-"), word != "-" {
        let (option, attached) = try option(word, in: request)
        if option.name == "help" { return .help(request.command, path: request.path) }
        if option.name == "version" { return .version }
        try take(option, attached: attached, rest: &rest, into: &request)
      } else if !request.command.commands.isEmpty {
        request.command = try command(word, in: request)
        request.path.append(request.command.name)
      } else {
        request.arguments.append(word)
      }
    }
    try finish(request, words: words)
    return .request(request)
  }

  /// The entry of a command by its words, for `help`.
  func entry(_ path: [String]) throws(UsageError) -> (CommandEntry, path: [String]) {
    var request = Request(path: [], command: root)
    for word in path {
      request.command = try command(word, in: request)
      request.path.append(request.command.name)
    }
    return (request.command, request.path)
  }

  private func command(_ word: String, in request: Request) throws(UsageError) -> CommandEntry {
    let commands = request.command.commands
    if let found = commands.first(where: { $0.name == word }) { return found }
    throw UsageError(
      request.path,
      .unknownCommand(word, near: NearMiss.of(word, among: commands.map(\.name))))
  }

  private func option(
    _ word: String, in request: Request
  ) throws(UsageError) -> (CommandEntry.Option, attached: String?) {
    let options = request.command.options + [CommandEntry.helpOption]
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      if let option = options.first(where: { $0.name == name }) {
        return (option, parts.count > 1 ? String(parts[1]) : nil)
      }
      let near = NearMiss.of(name, among: options.map(\.name))
      throw UsageError(request.path, .unknownOption("--" + name, near: near.map { "--" + $0 }))
    }
    let letter = word.dropFirst().first
    if word.count == 2, let option = options.first(where: { $0.letter == letter }) {
      return (option, nil)
    }
    let near = NearMiss.of(String(word.dropFirst()), among: options.map(\.name))
    throw UsageError(request.path, .unknownOption(word, near: near.map { "--" + $0 }))
  }

  private func take(
    _ option: CommandEntry.Option, attached: String?, rest: inout ArraySlice<String>,
    into request: inout Request
  ) throws(UsageError) {
    guard let placeholder = option.value.placeholder else {
      if attached != nil { throw UsageError(request.path, .takesNoValue(option.typed)) }
      request.values[option.name] = [""]
      return
    }
    var value = attached
    if value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") {
      value = next
      rest.removeFirst()
    }
    guard let value, !value.isEmpty else {
      throw UsageError(request.path, .needsValue(option.typed, placeholder))
    }
    if case .choice(_, let known) = option.value, !known.contains(value) {
      throw UsageError(
        request.path,
        .badValue(
          option.typed, value, expected: known.joined(separator: ", "),
          near: NearMiss.of(value, among: known)))
    }
    if !option.isRepeatable, request.has(option.name) {
      throw UsageError(request.path, .givenTwice(option.typed))
    }
    request.values[option.name, default: []].append(value)
  }

  private func finish(_ request: Request, words: [String]) throws(UsageError) {
    let command = request.command
    if command.action == nil {
      throw UsageError(request.path, .noCommand(known: command.commands.map(\.name)))
    }
    let needed = command.arguments.filter { !$0.isOptional }
    if request.arguments.count < needed.count {
      throw UsageError(request.path, .missing(needed[request.arguments.count].name))
    }
    let isOpenEnded = command.arguments.last?.isRepeatable ?? false
    if !isOpenEnded, request.arguments.count > command.arguments.count {
      throw UsageError(request.path, .tooMany(request.arguments[command.arguments.count]))
    }
  }
}
