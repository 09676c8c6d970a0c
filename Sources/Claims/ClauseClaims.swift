import Figures
import Reports

/// What a clause that closes on itself says is read out of that clause alone.
extension ClaimReader {
  /// The claims of a sentence, those of its closed clauses in place of what was made across them.
  static func withClauses(
    of cut: CutSentence, _ context: ClaimContext, _ claims: [Claim]
  ) -> [Claim] {
    var claims = claims
    var context = context
    for clause in cut.clauses {
      let own = read(clause.cut, context)
      let closed = own.filter { claim in
        claim.isClosed(among: own) && (claim.parts.isEmpty || !clause.goesOn)
      }
      .compactMap(\.stated)
      if !closed.isEmpty {
        claims.removeAll { claim in
          claim.links && claim.stated.map { closed.contains($0 - clause.figures) } ?? false
        }
        claims += own.filter { claim in
          claim.links && !claim.leansBack && claim.stated.map(closed.contains) ?? false
        }
        .map { $0.shifted(figures: clause.figures, bytes: clause.bytes) }
      }
      let spoken = own.filter { $0.isSpoken && !$0.leansBack }
        .map { $0.shifted(figures: clause.figures, bytes: clause.bytes) }
      turn(&claims, spoken, from: clause.bytes)
      context.preceding.append(clause.cut.sentence)
    }
    return claims
  }

  /// Words of change have no figure of their own: `it has trebled, and fines dropped from twelve to two`
  /// trebles no fines.
  private static func turn(_ claims: inout [Claim], _ spoken: [Claim], from start: Int) {
    for claim in spoken {
      let count = claims.count
      claims.removeAll { other in
        other.isSpoken && other.from == claim.from && other.to == claim.to
          && (other.isOpposed(to: claim)
            || other.family == .multiple && other.range.lowerBound < start
              && !spoken.contains { $0.family == .multiple })
      }
      if claims.count < count { claims.append(claim) }
    }
  }
}

extension Claim {
  /// Whether words alone set two of its figures against each other.
  fileprivate var isSpoken: Bool {
    stated == nil && from != nil && to != nil && [.change, .comparison, .multiple].contains(family)
  }

  fileprivate func isOpposed(to other: Claim) -> Bool {
    [direction, other.direction] == [.up, .down] || [direction, other.direction] == [.down, .up]
  }

  /// Whether it says how its figure hangs together with others.
  fileprivate var links: Bool {
    [base, from, to, beside].contains { $0 != nil } || !parts.isEmpty || !operands.isEmpty
      || earlierFrom != nil || earlierTo != nil
  }

  /// Whether it takes a figure of what stands in front of its clause.
  fileprivate var leansBack: Bool {
    back != nil || antecedent != nil || earlierFrom != nil || earlierTo != nil
      || operands.contains { $0.place.sentencesBack > 0 }
  }

  /// Whether the figures that it is reckoned from are all printed beside it, and its words leave no other
  /// reading.
  fileprivate func isClosed(among own: [Claim]) -> Bool {
    guard certainty == .strong, !leansBack else { return false }
    return switch family {
    case .share, .countWithShare: base != nil && beside != nil
    case .change, .difference:
      // `Rose by 183 (32%) to 754` leaves no choice of the value before.
      stated != nil && to != nil
        && (from != nil || beside != nil
          || own.contains { $0.family == .change && $0.beside == stated && $0.to == to })
    case .comparison, .multiple: from != nil && to != nil
    case .average, .listOfParts: !parts.isEmpty
    default: false
    }
  }

  /// The claim as one of the sentence that its clause is a part of.
  fileprivate func shifted(figures: Int, bytes: Int) -> Claim {
    var claim = self
    for path in [\Claim.stated, \.base, \.from, \.to, \.beside, \.within] {
      claim[keyPath: path] = claim[keyPath: path].map { $0 + figures }
    }
    claim.parts = parts.map { $0 + figures }
    claim.operands = operands.map { operand in
      var operand = operand
      if operand.place.sentencesBack == 0 { operand.place.figure += figures }
      return operand
    }
    claim.range = range.lowerBound + bytes..<range.upperBound + bytes
    return claim
  }
}
