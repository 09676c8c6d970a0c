/// A way to find, from labels and layout alone, what must hold in a report.
public struct Inference: Sendable {
  /// What it is called, so that rules that share it run it once.
  let name: String
  /// Finds the relations of a study, and of its sentences with what they can be tied to.
  let find: @Sendable (ProseTies) -> [Relation]
  /// Finds what figures that stand open prove of each other, once all else is decided.
  var findAgain: (@Sendable (OpenFigures) -> [Relation])?
  /// Whether what it finds then is ticked where it holds, since names tie it and not shape alone.
  var ticksAgain = false

  init(_ name: String, _ find: @escaping @Sendable (Study) -> [Relation]) {
    self.name = name
    self.find = { find($0.study) }
  }

  private init(name: String, find: @escaping @Sendable (ProseTies) -> [Relation]) {
    self.name = name
    self.find = find
  }

  /// Applies a finder to all sentences with what they can be tied to.
  static func ofProse(
    _ name: String, _ find: @escaping @Sendable (ProseTies) -> [Relation]
  ) -> Inference {
    Inference(name: name, find: find)
  }

  /// Applies a finder to what stands open once all else is decided.
  static func ofOpenFigures(
    _ name: String, ticks: Bool = false, _ find: @escaping @Sendable (OpenFigures) -> [Relation]
  ) -> Inference {
    var inference = Inference(name: name) { _ in [] }
    inference.findAgain = find
    inference.ticksAgain = ticks
    return inference
  }

  /// Applies a finder to each table that holds data.
  static func ofTables(
    _ name: String, _ find: @escaping @Sendable (TableView) -> [Relation]
  ) -> Inference {
    Inference(name) { study in
      study.tables.filter(\.layout.isData).flatMap(find)
    }
  }
}
