/// A way to find, from labels and layout alone, what must hold in a report.
public struct Inference: Sendable {
  /// Where it is written, so that rules that share it run it once.
  let name: String
  /// Finds the relations of a study.
  let find: @Sendable (Study) -> [Relation]

  init(
    line: Int = #line, file: String = #fileID, _ find: @escaping @Sendable (Study) -> [Relation]
  ) {
    name = "\(file):\(line)"
    self.find = find
  }

  /// Applies a finder to each table that holds data.
  static func ofTables(
    line: Int = #line, file: String = #fileID, _ find: @escaping @Sendable (TableView) -> [Relation]
  ) -> Inference {
    Inference(line: line, file: file) { study in
      study.tables.filter(\.layout.isData).flatMap(find)
    }
  }
}
