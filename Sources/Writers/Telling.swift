import Tickmark

/// What every format for machines says of a finding, so that they all say the same.
extension Check {
  /// Whether lists of findings name it: what is wrong, waived or not, and rules that failed.
  var isTold: Bool { isFinding || verdict == .broken }

  /// What it weighs in a list; a finding that a waiver or the baseline covers is but a note.
  var toldSeverity: Severity {
    waived == nil && !isInBaseline ? severity ?? .note : .note
  }

  /// Whether it is kept from stopping a publication.
  var isExcused: Bool { waived != nil || isInBaseline }

  /// What is wrong, why, and what mends it, each a sentence or two of plain characters.
  var told: [String] {
    var told = [message.shownPlainly]
    if let cause { told.append("Cause: \(cause.words).") }
    if let repair { told.append("Repair: \(repair.words.shownPlainly).") }
    if let waived { told.append(waived.words.shownPlainly.capitalisedFirst + ".") }
    if isInBaseline { told.append("The baseline holds it.") }
    return told
  }

  /// The same as one line.
  var toldInOneLine: String {
    let told = told
    guard told.count > 1, let last = told[0].last else { return told[0] }
    let stop = ".!?".contains(last) ? " " : ". "
    return told[0] + stop + told.dropFirst().joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// A path as forges know it: without the dot of the folder that it starts in.
  var withoutLeadingDot: String { hasPrefix("./") ? String(dropFirst(2)) : self }
}
