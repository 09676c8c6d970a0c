import Figures
import Reports

/// The one place that asks for the figures among words.
enum FoundFigures {
  static func inWords(_ text: String) -> [(figure: Figure, range: Range<Int>)] {
    guard text.utf8.contains(where: { $0.isDigit || $0.isLetter }) else { return [] }
    return FigureFinder.find(in: text)
  }
}
