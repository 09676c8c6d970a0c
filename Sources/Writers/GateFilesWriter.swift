import Tickmark

extension Waivers {
  /// Writes the file of the waivers, a member a line, so that a reviewer reads what changed.
  public func write(to sink: inout ByteSink) {
    sink.write("{\n  \"waivers\": [")
    for (index, waiver) in waivers.enumerated() {
      sink.write(index == 0 ? "\n" : ",\n")
      let members = [
        ("id", waiver.id), ("content", waiver.content), ("draft", waiver.draft),
        ("finding", waiver.finding), ("reason", waiver.reason), ("by", waiver.by),
        ("until", waiver.until),
      ]
      sink.object(members, eachOnItsOwnLine: true)
    }
    sink.write(waivers.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }
}

extension Baseline {
  /// Writes the file of the baseline, a finding a line.
  public func write(to sink: inout ByteSink) {
    sink.write("{\n  \"baseline\": [")
    for (index, entry) in entries.enumerated() {
      sink.write(index == 0 ? "\n" : ",\n")
      let members = [
        ("id", entry.id), ("content", entry.content), ("draft", entry.draft),
        ("finding", entry.finding),
      ]
      sink.object(members, eachOnItsOwnLine: false)
    }
    sink.write(entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }
}

extension ByteSink {
  /// An item of a list in a file that people read.
  fileprivate mutating func object(_ members: [(String, String?)], eachOnItsOwnLine: Bool) {
    write("    {")
    var isFirst = true
    for (name, value) in members {
      guard let value else { continue }
      if !isFirst { write(",") }
      write(eachOnItsOwnLine ? "\n      " : isFirst ? "" : " ")
      isFirst = false
      quote(name)
      write(": ")
      quote(value)
    }
    write(eachOnItsOwnLine ? "\n    }" : "}")
  }
}
