import Figures
import Reports

/// Finds rows that break down the row above them: indented below it, or under “of which”.
struct Families {
  let grid: Grid
  let headerRows: Int
  let valueColumns: [Int]
  /// The label of each row.
  let words: [Label]

  private struct Family {
    let parent: Int
    var children: [Int]
    /// How far the children stand in from their parent.
    var depth: Int
    var score = Fit.Score()

    var holds: Bool { score.tested > 0 && score.held == score.tested }
  }

  /// Marks the children, and gives the sums that the families make.
  func assign(_ rows: inout [RowReading]) -> [Statement] {
    assignOfWhich(&rows)
    var families = indented(rows)
    let fit = Fit(grid: grid, headerRows: headerRows)
    for index in families.indices {
      families[index].score = fit.rows(
        total: families[index].parent,
        parts: families[index].children.map { Fit.Part(line: $0) }, columns: valueColumns)
    }
    let holding = families.count(where: \.holds)
    var statements = ofWhichSums(rows, fit)
    for family in families {
      let isCustom = holding > 0 && holding * 2 >= families.count
      let isBreakdown = family.holds || isCustom && family.depth > 1 && family.children.count > 1
      guard isBreakdown || isSetAside(family, rows, fit) else { continue }
      for child in family.children {
        rows[child].role = .ofWhich
        rows[child].evidence =
          "indented below “\(rows[family.parent].label)”"
          + (family.holds ? " and adding up to it" : ": part of it")
      }
      if isBreakdown, family.children.count > 1 {
        statements.append(
          Statement(kind: .subTotal, axis: .rows, stated: family.parent, added: family.children))
      }
    }
    return statements
  }

  private func assignOfWhich(_ rows: inout [RowReading]) {
    var isBelowHeading = false
    for row in headerRows..<grid.height {
      let words = words[row]
      switch rows[row].role {
      case .heading: isBelowHeading = Vocabulary.isOfWhich(words)
      case .part where Vocabulary.total(words) != nil: isBelowHeading = false
      case .part where isBelowHeading || Vocabulary.isOfWhich(words):
        rows[row].role = .ofWhich
        rows[row].evidence = "“of which”: already counted above"
      default: continue
      }
    }
  }

  /// Rows “of which” that make up the row above them in each of several columns, but for one.
  private func ofWhichSums(_ rows: [RowReading], _ fit: Fit) -> [Statement] {
    rows.indices.compactMap { parent in
      guard rows[parent].role == .part else { return nil }
      let children = rows.indices.dropFirst(parent + 1).prefix {
        rows[$0].role == .ofWhich && Vocabulary.isOfWhich(words[$0])
      }
      guard children.count > 1 else { return nil }
      let score = fit.rows(
        total: parent, parts: children.map { Fit.Part(line: $0) }, columns: valueColumns)
      guard score.tested > 3, score.isNearlyAll else { return nil }
      var sum = Statement(kind: .breakdown, axis: .rows, stated: parent, added: Array(children))
      sum.mayLeaveOut = true
      return sum
    }
  }

  private func indented(_ rows: [RowReading]) -> [Family] {
    var families: [Family] = []
    var parent: Int?
    for row in headerRows..<grid.height {
      guard rows[row].role == .part, Vocabulary.total(words[row]) == nil else {
        if rows[row].role != .ofWhich { parent = nil }
        continue
      }
      let indent = grid.table.rows[row].indent
      if let parent, indent > grid.table.rows[parent].indent {
        if families.last?.parent == parent {
          families[families.count - 1].children.append(row)
        } else {
          families.append(
            Family(
              parent: parent, children: [row], depth: indent - grid.table.rows[parent].indent))
        }
      } else {
        parent = row
      }
    }
    return families
  }

  /// Whether the total below is made without the children: then they are only some of the parent.
  private func isSetAside(_ family: Family, _ rows: [RowReading], _ fit: Fit) -> Bool {
    guard family.depth > 1 else { return false }
    let total = rows.indices.first { row in
      row > family.parent && rows[row].role == .part
        && Vocabulary.total(words[row]) != nil
    }
    guard let total else { return false }
    let level = grid.table.rows[family.parent].indent
    let outer = (headerRows..<total).filter {
      rows[$0].role == .part && grid.table.rows[$0].indent <= level
    }
    let all = (headerRows..<total).filter { rows[$0].role == .part }
    func score(_ parts: [Int]) -> Fit.Score {
      fit.rows(total: total, parts: parts.map { Fit.Part(line: $0) }, columns: valueColumns)
    }
    // Every child must be within its parent, or it is none.
    return outer.count > 1 && score(outer).held >= score(all).held && isWithinParent(family, fit)
  }

  private func isWithinParent(_ family: Family, _ fit: Fit) -> Bool {
    valueColumns.allSatisfy { column in
      guard let whole = fit.value(family.parent, column) else { return true }
      let sum = try? Sums.sum(
        family.children.compactMap { grid.printed($0, column).figure }.map { Addend($0) })
      return sum.map { $0 <= whole } ?? true
    }
  }
}
