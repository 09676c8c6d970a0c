/// What rules find in a draft before anything is decided, looked for by several hands at once.
struct Search {
  /// What labels, layout and sentences alone tell, by the name of the inference.
  private(set) var inferred: [String: [Relation]] = [:]
  /// What each declared rule found, by application and by its place in the pack; nil for the others.
  private(set) var declared: [[Rule.Outcome?]] = []

  private enum Piece: Sendable {
    case inferred(String, [Relation])
    case declared([[Rule.Outcome?]])
  }

  init(_ applications: [PackApplication], _ ties: ProseTies, hands: Hands) {
    let inferences = Search.inferences(of: applications)
    // The declared rules share their tables, and are one piece; it is long and goes first.
    let pieces = hands.results(of: inferences.count + 1) { piece -> Piece in
      guard piece > 0 else { return .declared(Search.outcomes(of: applications, in: ties.study)) }
      let inference = inferences[piece - 1]
      return .inferred(inference.name, inference.find(ties))
    }
    for piece in pieces {
      switch piece {
      case .inferred(let name, let relations): inferred[name] = relations
      case .declared(let outcomes): declared = outcomes
      }
    }
  }

  /// What the inferences find that look again at what stands open, by their names.
  static func again(
    _ applications: [PackApplication], _ open: OpenFigures, hands: Hands
  ) -> [String: [Relation]] {
    let looks = inferences(of: applications).compactMap { inference in
      inference.findAgain.map { (name: inference.name, find: $0) }
    }
    let found = hands.results(of: looks.count) { looks[$0].find(open) }
    return Dictionary(uniqueKeysWithValues: zip(looks.map(\.name), found))
  }

  /// The inferences that rules name, each once.
  private static func inferences(of applications: [PackApplication]) -> [Inference] {
    var seen: Set<String> = []
    return applications.flatMap(\.pack.rules).flatMap(\.inferences)
      .filter { seen.insert($0.name).inserted }
  }

  private static func outcomes(
    of applications: [PackApplication], in study: Study
  ) -> [[Rule.Outcome?]] {
    var tables = NamedTables(study)
    return applications.map { application in
      let handles = tables.handles(of: application)
      return application.pack.rules.map {
        $0.inferences.isEmpty ? $0.find(study, handles) : nil
      }
    }
  }
}
