import Claims
import Figures
import Reports

/// Tables that do not say that they are in thousands.
extension ProseTies {
  /// `£69.9m` beside cells that say nowhere that they are in thousands.
  func isOfOtherScale(_ reading: Reading, _ stated: Term) -> Bool {
    guard reading.statement == .difference, stated.figure.kind == .money,
      stated.figure.unit >= 1000, reading.terms.count == 2,
      reading.terms.allSatisfy({ $0.slot.isTable && $0.figure.unit < 1000 }),
      let gap = try? (reading.terms[1].figure.value - reading.terms[0].figure.value).magnitude * 100
    else { return false }
    return gap < stated.figure.value.magnitude
  }

  /// The cells as the thousands or millions in which alone their change is what the sentence says,
  /// or was before a slip.
  func inThousands(_ reading: Reading, _ stated: Term) -> Reading? {
    guard FarApart.digits(of: stated) > 2 else { return nil }
    for scale in [Exact(1000), Exact(1_000_000)] {
      var scaled = reading
      scaled.isProof = false
      for index in scaled.terms.indices {
        let figure = reading.terms[index].figure
        guard let value = try? figure.value * scale, let unit = try? figure.unit * scale else {
          return nil
        }
        scaled.terms[index].figure.value = value
        scaled.terms[index].figure.unit = unit
      }
      var relation = Relation(rule: "", .difference, stated: stated, terms: scaled.terms)
      relation.leastSlip = .max
      let judgement = Judge().decide(relation)
      if [.agrees, .rounded].contains(judgement.verdict)
        || FarApart(study: study).isProvenSlip(judgement)
      {
        return scaled
      }
    }
    return nil
  }
}
