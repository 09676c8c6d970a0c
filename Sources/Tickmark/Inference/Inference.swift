/// A way to find, from labels and layout alone, what must hold in a report.
public struct Inference: Sendable {
  /// Finds the relations of a study.
  let find: @Sendable (Study) -> [Relation]

  init(_ find: @escaping @Sendable (Study) -> [Relation]) {
    self.find = find
  }

  /// Applies a finder to each table that holds data.
  static func ofTables(_ find: @escaping @Sendable (TableView) -> [Relation]) -> Inference {
    Inference { study in
      study.tables.filter(\.layout.isData).flatMap(find)
    }
  }
}
