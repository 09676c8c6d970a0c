import Figures
import Reports

extension Study {
  /// The line above a sentence that dates what follows, where one stands there: `April 2021`, `Year
  /// ending 31 March 2021`.
  ///
  /// Reports for several dates say the same of each, under lines that no layout marks as headings.
  func dateLine(above said: Said) -> String? {
    for block in stride(from: said.block - 1, through: max(0, said.block - 12), by: -1) {
      guard report.blocks[block].section == said.section else { return nil }
      guard case .paragraph(let sentences) = report.blocks[block].content,
        let line = sentences.first, sentences.count == 1, line.text.utf8.count <= 64,
        !line.text.hasSuffix("."), !line.text.hasSuffix(","),
        line.figures.contains(where: { [.date, .period, .year].contains($0.figure.kind) })
      else { continue }
      return line.text
    }
    return nil
  }
}
