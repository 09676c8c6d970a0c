import Figures
import Reports
import Structure

extension Inference {
  /// A total one step further out is the sum of the amounts one step further in.
  public static let steps = ofTables("steps") { table in
    let relations = table.layout.steps.compactMap { step -> Relation? in
      guard let stated = table.term(step.row, step.column),
        let terms = table.terms(rows: step.rows, column: step.inner), !terms.isEmpty
      else { return nil }
      return table.study.grained(
        Relation(
          rule: "sub-total", .sum, stated: stated, terms: terms,
          address: table.address(step.row, step.column)))
    }
    let held = relations.count { Judge().decide($0).verdict != .contradicts }
    // One total that is wrong stands beside others that show how the account is read.
    guard held * 2 >= relations.count else {
      return relations.map { relation in
        var relation = relation
        relation.isOnlyConfirming = true
        relation.message = "most totals of the account do not bear out that it is read in steps"
        return relation
      }
    }
    return relations
  }
}
