import Figures
import Reports

/// A test of the author's own, asked of every row of a table: it says in words what is wrong.
public struct Each: RuleContent {
  private var rule: Rule

  /// A row as an author's test sees it.
  public struct TypedRow: Sendable {
    let table: TableView
    let row: Int

    /// The row's label.
    public var label: String { table.layout.rows[row].label }

    /// The figure of a column, where it prints one; marks for none are zero.
    public func figure(_ column: Words) -> Figure? {
      table.columns(column).first.flatMap { table.term(row, $0)?.figure }
    }

    /// The words of a column.
    public func text(_ column: Words) -> String {
      table.columns(column).first.map { table.text(row, $0) } ?? ""
    }
  }

  /// Tests every row of the tables with a handle; the test returns what is wrong, or nil.
  public init(
    _ title: String, in handle: String, named kind: String = "row-test", file: String = #fileID,
    line: Int = #line, test: @escaping @Sendable (TypedRow) -> String?
  ) {
    rule = Rule(kind, title, at: Rule.Origin(file: file, line: line)) { _, handles in
      guard handles.knows(handle) else {
        return .broken(
          "the rule names a table “\(handle)” that the pack does not declare", near: [])
      }
      let tables = handles.tables(handle)
      guard !tables.isEmpty else { return .unbound }
      return .bound(
        tables.flatMap { table in
          table.bodyRows.compactMap { row -> Relation? in
            guard !table.isHeading(row) else { return nil }
            let problem = test(TypedRow(table: table, row: row))
            return Relation(
              rule: "", lane: .declared, .decided(problem == nil ? .agrees : .contradicts),
              stated: nil, place: table.place(row, 0),
              message: problem ?? "\(title): \(table.layout.rows[row].label)",
              address: table.address(row, 0))
          }
        })
    }
  }

  /// The rule itself.
  public var rules: [Rule] { [rule] }

  /// Says why the rule matters.
  public func because(_ why: String) -> Each { changed { $0.why = why } }
  /// Says where the duty comes from.
  public func from(_ source: Source) -> Each { changed { $0.source = source } }

  private func changed(_ change: (inout Rule) -> Void) -> Each {
    var copy = self
    change(&copy.rule)
    return copy
  }
}
