import Reports

/// Lays the sections over the blocks: each heading opens one, each part starts afresh.
enum SectionBuilder {
  static func build(_ report: inout Report, _ starts: [PartStart]) {
    var sections = [
      Section(
        title: "", path: [], line: min(1, report.blocks[0].lines.lowerBound), level: 0, part: 0)
    ]
    var stack: [(title: String, level: Int)] = []
    var part = 0
    for index in report.blocks.indices {
      let line = report.blocks[index].lines.lowerBound
      if part + 1 < starts.count, starts[part + 1].block == index {
        part += 1
        stack = []
        if !report.blocks[index].isHeading {
          sections.append(Section(title: "", path: [], line: line, level: 0, part: part))
        }
      }
      if case .heading(let sentence, let level) = report.blocks[index].content {
        while let last = stack.last, last.level >= level { stack.removeLast() }
        stack.append((sentence.text, level))
        sections.append(
          Section(
            title: sentence.text, path: stack.map(\.title), line: line, level: level, part: part))
      }
      report.blocks[index].section = sections.count - 1
    }
    report.sections = sections
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = content { return true }
    return false
  }
}
