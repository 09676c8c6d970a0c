import Tickmark

/// The objects of SARIF that stand in several places.
extension ByteSink {
  /// A member that holds a plain message.
  mutating func message(_ name: StaticString, _ text: String) {
    self.name(name)
    open("text", text.sarif)
    close()
  }

  /// The location of a file.
  mutating func artifact(_ file: String) {
    write("{\"uri\":\"")
    if file.hasPrefix("/") { write("file://") }
    for byte in file.withoutLeadingDot.utf8 {
      if byte.standsInPath {
        write(byte: byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        write(byte: UInt8(ascii: "%"))
        write(byte: digits[Int(byte >> 4)])
        write(byte: digits[Int(byte & 15)])
      }
    }
    write("\"}")
  }

  /// The member that says where in which file.
  mutating func physical(_ place: Place) {
    write(own: "\"physicalLocation\":{\"artifactLocation\":")
    artifact(place.file)
    write(own: ",\"region\":{\"startLine\":")
    write(number: max(1, place.line))
    if let column = place.column, column > 0 { member("startColumn", column) }
    let endLine = place.endLine.flatMap { $0 > place.line ? $0 : nil }
    member("endLine", endLine)
    if let column = place.column, column > 0, let end = place.endColumn,
      endLine != nil || end > column
    {
      member("endColumn", end)
    }
    write(own: "}}")
  }

  /// The member that says in which table, row and column.
  mutating func logical(_ place: Place) {
    let parts = [
      ("section", place.section), ("table", place.table), ("row", place.row),
      ("column", place.columnLabel),
    ]
    guard parts.contains(where: { $0.1?.isEmpty == false }) else { return }
    write(own: ",\"logicalLocations\":[")
    var path = ""
    for (kind, name) in parts {
      guard let name, !name.isEmpty else { continue }
      if !path.isEmpty {
        write(own: ",")
        path += " › "
      }
      path += name
      open("name", name)
      member("fullyQualifiedName", path)
      member("kind", kind)
      close()
    }
    write(own: "]")
  }

  /// The member that names other places, each under a number of its own.
  mutating func related(_ places: [Check.Related]) {
    name("relatedLocations")
    write("[")
    for (index, related) in places.enumerated() {
      if index > 0 { write(",") }
      write("{\"id\":")
      write(number: index + 1)
      write(",")
      physical(related.place)
      message("message", related.message.shownPlainly)
      close()
    }
    write("]")
  }

  /// The member that mends a figure; left out where the place covers more than the figure.
  mutating func fix(_ repair: Check.Change) {
    let place = repair.place
    guard let column = place.column, let end = place.endColumn, column > 0,
      !repair.from.isEmpty, repair.from.unicodeScalars.count == end - column,
      // Put into a field, a separator that was not there before would part it in two.
      [",", ";", "\t", "\"", "<", "&", "|"].allSatisfy({
        repair.from.contains($0) || !repair.to.contains($0)
      })
    else { return }
    write(",\"fixes\":[{\"description\":")
    open("text", (repair.words.shownPlainly + ".").sarif)
    write("},\"artifactChanges\":[{\"artifactLocation\":")
    artifact(place.file)
    write(",\"replacements\":[{\"deletedRegion\":{\"startLine\":")
    write(number: max(1, place.line))
    member("startColumn", column)
    member("endColumn", end)
    write("},\"insertedContent\":")
    open("text", repair.to)
    write("}}]}]}]")
  }
}

extension UInt8 {
  /// Whether the byte stands for itself in the path of a URI.
  fileprivate var standsInPath: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}

extension String {
  /// The text as a message of SARIF, in which brackets make links and braces hold places.
  fileprivate var sarif: String {
    guard utf8.contains(where: { "[]{}\\".utf8.contains($0) }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "[", "]", "\\": text += "\\" + String(scalar)
      case "{", "}": text += String(scalar) + String(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
