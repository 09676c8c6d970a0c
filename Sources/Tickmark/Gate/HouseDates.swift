import Reports

extension HouseRules {
  /// Gives the parts of a report that name no year the one between the house's own dates.
  ///
  /// A school's report says `1 September 2016 to 31 August 2017` and means its year 2016/17.
  public func settlePeriods(of report: inout Report) {
    guard let month = yearStarts else { return }
    for block in report.blocks {
      guard report.sections.indices.contains(block.section) else { continue }
      let part = report.sections[block.section].part
      guard report.parts.indices.contains(part), report.parts[part].period == nil else { continue }
      report.parts[part].period =
        block.sentences.lazy.compactMap { Period.year(startingIn: month, in: $0.text) }.first
    }
  }

  /// Finds the dates in sentences that are printed in another form than the house's.
  func checkDates(of audit: inout Audit) {
    guard let form = dateForm else { return }
    var checks: [Check] = []
    var addresses: [[String]] = []
    for (index, figure) in audit.figures.enumerated() where figure.kind == .date {
      guard let sentence = figure.place.sentence, let mended = form.mended(figure.text) else {
        continue
      }
      var check = Check(
        pack: GateRules.house, rule: GateRules.dateForm, verdict: .contradicts,
        severity: .warning, lane: .declared, place: figure.place,
        message: "\(figure.text) is not how the house prints dates: write \(mended)")
      check.stated = figure.text
      check.expected = mended
      check.figures = [index]
      checks.append(check)
      addresses.append([figure.place.section ?? "", sentence.filter { !$0.isNumber }])
    }
    guard !checks.isEmpty else { return }
    Fingerprint.assign(&checks, addresses: addresses)
    for check in checks { audit.figures[check.figures[0]].checks.append(check.id) }
    let all = audit.checks + checks
    // In reading order, and in the order of the rules where two stand at one place.
    audit.checks = all.indices.sorted { first, second in
      let (left, right) = (all[first].place, all[second].place)
      return (left.line, left.column ?? 0, first) < (right.line, right.column ?? 0, second)
    }.map { all[$0] }
  }
}
