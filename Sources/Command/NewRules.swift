import Writers

/// `tickmark rules new`: writes a rules file that compiles, passes its own tests and can be changed.
struct NewRules {
  private let request: Request
  private let session: Session

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
  }

  func run() throws(UsageError) -> Int32 {
    let word = request.arguments[0]
    let name = String(Paths.last(of: word).trimmingEnding(".swift"))
    guard name.isPackID else {
      throw UsageError(request.path, .badName(word))
    }
    guard !session.describedPacks.contains(where: { $0.id == name }) else {
      throw UsageError(request.path, .packIsBuiltIn(name))
    }
    let file = Paths.joined(Paths.folder(of: word), name + ".swift")
    guard case .absent = session.environment.readFile(file) else {
      session.complain(file, "it is there already", "name another pack, or take the file away")
      return 2
    }
    let text = NewRules.text(of: name)
    let outcome = session.environment.replaceFile(file) { sink in sink.write(text) }
    if case .failed(let reason) = outcome {
      session.complain(file, "it cannot be written (\(reason))", "name a file in another folder")
      return 2
    }
    let shown = file.shownPlainly
    return session.say("\(shown): change it, then tickmark rules test \(shown)\n")
  }

  /// The name as Swift writes it, out of the way of the language's own words.
  private static func variable(_ name: String) -> String {
    let parts = name.split(separator: "-")
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let whole = (parts.prefix(1).map(String.init) + rest).joined()
    return reserved.contains(whole) ? whole + "Pack" : whole
  }

  private static let reserved: Set = [
    "actor", "any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "some", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while", "main", "visits",
    "contents",
  ]

  static func text(of name: String) -> String {
    """
    // A rule pack for Tickmark, in Swift. It is compiled and run when you name it:
    //
    //   tickmark check draft.md --rules \(name).swift     check a draft with it
    //   tickmark rules test \(name).swift                 run the examples below
    //   tickmark rules show visits/total-column --rules \(name).swift
    //
    // It is code: run only rules files that you or people you trust have written.
    import Tickmark

    // The pack: an id, a version that audits print, a title, and its groups of rules.
    let \(variable(name)) = RulePack("\(name)", version: "1.0", "What this pack is for") {
      visits
      contents
    }

    // A group holds up to 25 rules that belong together, and the drafts that prove them.
    private var visits: Group {
      Group("visits", "Visits by branch") {
        // The first text is your name for the table; those after “with:” are labels of its rows or
        // columns, by which it is found wherever it stands. Alternatives go behind a slash.
        Table("Visits", with: "Q1 / Quarter 1", "Q2 / Quarter 2", "Total") {
          Column("Total").adds("Q1 / Quarter 1", "Q2 / Quarter 2")
            .because("Members add the quarters up.")
          Row("Total").addsRowsAbove()
        }
        // A sentence: * stands for any words, {n} for a figure, which must be the table's.
        Claim("{n} visits * in all").says("n", is: .cell("Visits", row: "Total", column: "Total"))
      }
      // What the rules must hold on …
      .passes(
        \"""
        There were 10 visits to the branches in all.

        | Branch | Q1 | Q2 | Total |
        |---|---|---|---|
        | Quay | 1 | 2 | 3 |
        | Mill | 3 | 4 | 7 |
        | Total | 4 | 6 | 10 |
        \"""
      )
      // … and what each of them must find: pack and group stay out of the id, but the group's own.
      .fails(
        \"""
        | Branch | Q1 | Q2 | Total |
        |---|---|---|---|
        | Quay | 1 | 2 | 4 |
        \""", with: "visits/total-column"
      )
      .fails(
        \"""
        | Branch | Q1 | Q2 | Total |
        |---|---|---|---|
        | Quay | 1 | 2 | 3 |
        | Mill | 3 | 4 | 7 |
        | Total | 5 | 6 | 11 |
        \""", with: "visits/total-row"
      )
      .fails(
        \"""
        There were 11 visits to the branches in all.

        | Branch | Q1 | Q2 | Total |
        |---|---|---|---|
        | Quay | 1 | 2 | 3 |
        | Mill | 3 | 4 | 7 |
        | Total | 4 | 6 | 10 |
        \""", with: "visits/claim")
    }

    private var contents: Group {
      Group("contents", "What the report must contain") {
        Section("Learning", "Lessons learned").isThere()
          .because("The committee asks what was learned.")
          .from(.housePractice)
      }
      .passes("# Report\\n\\n## Lessons learned\\n\\nOpening hours were changed.")
      .fails("# Report\\n\\n## Visits\\n\\nThere were many.", with: "contents/section")
    }

    """
  }
}

extension String {
  /// Whether the text may be a pack's id: small letters, digits and single hyphens, a letter first.
  var isPackID: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0.isDigit || (0x61...0x7A).contains($0) }
    } && utf8.first?.isDigit == false
  }

  fileprivate func trimmingEnding(_ ending: String) -> Substring {
    hasSuffix(ending) ? dropLast(ending.count) : self[...]
  }
}
