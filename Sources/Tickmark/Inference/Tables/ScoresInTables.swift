import Figures
import Reports
import Structure

extension Inference {
  /// A score of risk is the likelihood times the impact before it, where the other rows show it.
  public static let scores = ofTables("scores") { table in
    let values = table.layout.valueColumns
    return values.indices.dropFirst(2).flatMap { place -> [Relation] in
      let score = values[place]
      guard let name = table.layout.columns[score].path.last,
        Label(name).words.contains(
          where: ["score", "rating", "risk", "exposure", "total"].contains)
      else { return [] }
      return products(table, score, of: values[place - 2], values[place - 1])
    }
  }

  private static func products(
    _ table: TableView, _ score: Int, of first: Int, _ second: Int
  ) -> [Relation] {
    var held: Set<Exact> = []
    var failed = 0
    var relations: [Relation] = []
    for row in table.bodyRows {
      guard let stated = table.grade(row, score), let one = table.grade(row, first),
        let other = table.grade(row, second),
        let product = try? one.figure.value * other.figure.value
      else { continue }
      if product == stated.figure.value { held.insert(product) } else { failed += 1 }
      guard failed < 2 else { return [] }
      relations.append(
        Relation(
          rule: "product", .product, stated: stated, terms: [one, other],
          address: table.address(row, score)))
    }
    return held.count > 2 && relations.count - failed > 2 ? relations : []
  }
}

extension TableView {
  /// A whole number above nought, as grades and scores are given in.
  fileprivate func grade(_ row: Int, _ column: Int) -> Term? {
    guard var term = term(row, column), !term.isMark, let value = term.figure.value.int,
      (1...1000).contains(value), term.figure.places == 0
    else { return nil }
    term.label = layout.columns[column].path.last ?? ""
    term.figure.kind = .count
    return term
  }
}
