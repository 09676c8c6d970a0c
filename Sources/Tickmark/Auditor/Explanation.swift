import Figures

/// Says in one plain sentence what was compared and what came of it.
struct Explanation {
  let judgement: Judgement

  private var relation: Relation { judgement.relation }
  private var stated: Term? { relation.stated }

  /// The sentence that an officer can act on.
  var message: String {
    if judgement.verdict == .unassessable { return unassessable }
    switch relation.statement {
    case .missing, .undecidable, .decided: return relation.message ?? ""
    case .sum, .anySum: return sum
    case .share: return share
    case .whole: return whole
    case .percentChange: return change
    case .difference: return difference
    case .mean: return mean
    case .rate(let scale): return rate(per: scale)
    case .product: return product
    case .same: return same
    }
  }

  /// What the terms give, to the precision of the stated figure.
  var expected: String? {
    // Shares without a printed total are shown like their last member.
    guard !hasWithheld, let computed = judgement.computed,
      let model = stated ?? relation.terms.last
    else { return nil }
    guard isSpoken else { return Explanation.like(model.figure, computed) }
    let size = Explanation.like(model.figure, computed.magnitude)
    guard computed.isNegative != model.figure.value.isNegative, !computed.isZero else {
      return size
    }
    return size + (computed.isNegative ? " down" : " up")
  }

  /// Whether the way of a change stands in words: a fall of 18 % is printed without a minus.
  private var isSpoken: Bool {
    guard relation.statement == .percentChange || relation.statement == .difference, let stated
    else { return false }
    if case .prose = stated.slot { return !Explanation.hasMinus(stated.figure) }
    return false
  }

  private static func hasMinus(_ figure: Figure) -> Bool {
    figure.text.hasPrefix("-") || figure.text.hasPrefix("−")
  }

  /// A value printed as its figure is: same places, same sign of currency or per cent.
  static func like(_ figure: Figure, _ value: Exact) -> String {
    let factor = scale(of: figure)
    guard let scaled = try? value / factor, let digits = scaled.decimals(figure.places) else {
      return value.description
    }
    let isGrouped = figure.text.contains(",") || digits.utf8.count > 6
    let body = isGrouped ? grouped(digits) : digits
    switch figure.kind {
    case .percent: return body + "%"
    case .money:
      let sign = body.hasPrefix("-") ? "-" : ""
      return sign + (figure.text.contains("£") ? "£" : "") + body.drop { $0 == "-" }
        + suffix(of: figure)
    default: return factor == .one ? body : body + suffix(of: figure)
    }
  }

  /// What to print instead of a figure: a word where it is a word, digits where it is digits.
  static func replacement(of figure: Figure, _ value: Exact) -> String {
    let value = figure.value.isNegative && !hasMinus(figure) ? value.magnitude : value
    guard NumberWords.number(figure.text.lowercased()) != nil,
      let word = value.int.flatMap({ NumberWords.word($0, like: figure.text) })
    else { return like(figure, value) }
    return word
  }

  /// What one printed unit is worth beyond its digits: 1,000,000 for £1.2m.
  private static func scale(of figure: Figure) -> Exact {
    guard let step = try? Exact(digits: 1, places: figure.places),
      let factor = try? figure.unit / step, factor > .zero
    else { return .one }
    return factor
  }

  private static func suffix(of figure: Figure) -> String {
    guard let last = figure.text.last, last.isLetter else { return "" }
    return String(figure.text.reversed().prefix { $0.isLetter }.reversed())
  }

  private static func grouped(_ digits: String) -> String {
    let point = digits.firstIndex(of: ".") ?? digits.endIndex
    var body = ""
    for (offset, digit) in digits[..<point].reversed().enumerated() {
      if offset > 0, offset % 3 == 0, digit != "-" { body.append(",") }
      body.append(digit)
    }
    return String(body.reversed()) + digits[point...]
  }

  private var name: String {
    guard let label = stated?.label, !label.isEmpty else { return "the total" }
    return "“\(label)”"
  }

  /// The ladder in one line; a long one is only counted.
  private var ladder: String {
    let terms = judgement.shownTerms
    guard terms.count <= 12 else { return "\(terms.count) figures add to" }
    var line = ""
    for (index, term) in terms.enumerated() {
      let text = term.isMark ? "0" : Explanation.plain(term.figure)
      if index > 0 { line += term.isSubtracted ? " − " : " + " }
      if index == 0, term.isSubtracted { line += "−" }
      line += text
    }
    return line + " ="
  }

  private var hasWithheld: Bool {
    judgement.shownTerms.contains { $0.figure.bounds != nil } || stated?.figure.bounds != nil
  }

  /// The figure without footnote marks.
  private static func plain(_ figure: Figure) -> String {
    figure.bounds == nil ? like(figure, figure.value) : figure.text
  }

  private var computedText: String {
    guard let computed = judgement.computed else { return "?" }
    guard let stated else { return computed.description }
    let exactDigits = computed.description
    let rounded = Explanation.like(stated.figure, computed)
    return relation.statement == .sum || relation.statement == .same ? rounded : exactDigits
  }

  private var sum: String {
    guard let stated else { return relation.message ?? "" }
    let printed = stated.isMark ? "a dash" : stated.figure.text
    switch judgement.verdict {
    case _ where hasWithheld:
      return "\(ladder.dropLast(2)) cannot make \(printed), as \(name) says"
    case .agrees:
      return "\(ladder) \(expected ?? computedText), as \(name) says"
    case .rounded:
      return
        "\(ladder) \(expected ?? computedText) and \(name) says \(printed): each figure was rounded on its own"
    default:
      return "\(ladder) \(expected ?? computedText), but \(name) says \(printed)"
    }
  }

  private var share: String {
    guard let stated, let part = relation.firstOperand, let base = relation.secondOperand else {
      return relation.message ?? ""
    }
    let exact = judgement.computed?.description ?? "?"
    let claim =
      "\(operand(relation.terms.prefix(relation.leading), part)) of \(operand(relation.terms.dropFirst(relation.leading), base)) is \(exact)%"
    switch judgement.verdict {
    case .agrees: return "\(claim), printed as \(stated.figure.text)"
    case .rounded:
      let reason =
        switch judgement.cause {
        case .truncated: "digits were cut off"
        case .roundedTwice: "it was rounded twice"
        default: "the set was made to add to 100"
        }
      return "\(claim), printed as \(stated.figure.text): \(reason)"
    default: return "\(claim), but the draft says \(stated.figure.text)"
    }
  }

  /// A figure, or the addends that it is the sum of.
  private func operand(_ terms: ArraySlice<Term>, _ figure: Figure) -> String {
    guard terms.count > 1, terms.count <= 6 else { return Explanation.plain(figure) }
    let parts = terms.enumerated().map { number, term in
      let sign = number == 0 ? "" : term.isSubtracted ? " - " : " + "
      return sign + (term.isMark ? "0" : Explanation.plain(term.figure))
    }
    return "(\(parts.joined()) = \(Explanation.plain(figure)))"
  }

  /// The two values of a change.
  private var operands: (old: String, new: String)? {
    guard let old = relation.firstOperand, let new = relation.secondOperand else { return nil }
    return (
      operand(relation.terms.prefix(relation.leading), old),
      operand(relation.terms.dropFirst(relation.leading), new)
    )
  }

  private var whole: String {
    let sum = judgement.computed?.description ?? "?"
    switch judgement.verdict {
    case .agrees: return "\(ladder) 100%"
    case .rounded where judgement.cause == .truncated:
      return "\(ladder) \(sum)%: digits were cut off"
    case .rounded: return "\(ladder) \(sum)%: each share was rounded on its own"
    case .contradicts where judgement.house != nil:
      return "\(ladder) \(sum)%, and not 100%"
    case .contradicts
    where relation.base != nil
      && Wholes.agreement(of: relation.terms.filter { !$0.isMark }.map(\.figure)).holds:
      let base = relation.base?.figure.text ?? ""
      return "\(ladder) \(sum)%, and no whole numbers that make up \(base) round to these shares"
    default: return "\(ladder) \(sum)%, but the shares of a whole add to 100%"
    }
  }

  private var change: String {
    guard let stated, let (old, new) = operands else { return relation.message ?? "" }
    let exact = judgement.computed.map(Explanation.signed) ?? "?"
    let claim = "from \(old) to \(new) is \(exact)%"
    return judgement.verdict == .contradicts
      ? "\(claim), but the draft says \(stated.figure.text)"
      : "\(claim), printed as \(stated.figure.text)"
  }

  private var difference: String {
    guard let stated, let (old, new) = operands else { return relation.message ?? "" }
    let exact = judgement.computed.map { Explanation.signed($0, like: stated.figure) } ?? "?"
    let claim = "from \(old) to \(new) is \(exact)"
    return judgement.verdict == .contradicts
      ? "\(claim), but the draft says \(stated.figure.text)"
      : "\(claim), printed as \(stated.figure.text)"
  }

  /// A difference in the scale of the figure that states it.
  private static func signed(_ value: Exact, like figure: Figure) -> String {
    signed((try? value / scale(of: figure)) ?? value)
  }

  private var mean: String {
    let count = relation.terms.count
    guard !hasWithheld, let sum = try? Sums.sum(relation.terms.map(\.addend)) else {
      return "the average of \(count) figures"
    }
    return ending("\(ladder.dropLast(2)) is \(sum), and \(sum) by \(count) is \(exact)")
  }

  private func rate(per scale: Exact) -> String {
    guard let part = relation.firstOperand, let base = relation.secondOperand else { return "" }
    let each = scale == .one ? "" : " for each \(scale)"
    return ending(
      "\(Explanation.plain(part)) by \(Explanation.plain(base))\(each) is \(exact)")
  }

  private var product: String {
    ending(
      relation.terms.map { Explanation.plain($0.figure) }.joined(separator: " × ") + " is \(exact)")
  }

  /// The value that the terms give, to four places at the most.
  private var exact: String { judgement.computed?.description ?? "?" }

  private func ending(_ claim: String) -> String {
    let printed = stated?.figure.text ?? "?"
    return judgement.verdict == .contradicts
      ? "\(claim), but the draft says \(printed)" : "\(claim), printed as \(printed)"
  }

  private static func signed(_ value: Exact) -> String {
    value > .zero ? "+" + value.description : value.description
  }

  private var same: String {
    guard let stated, let other = relation.terms.first else { return relation.message ?? "" }
    let first = other.isMark ? "a dash" : other.figure.text
    let second = stated.isMark ? "a dash" : stated.figure.text
    let what = relation.message.map { $0.isEmpty ? "" : "\($0): " } ?? ""
    switch judgement.verdict {
    case .contradicts:
      return "\(what)\(second) here, but \(first) in \(relation.otherPlace)"
    default:
      return "\(what)\(second) here and \(first) in \(relation.otherPlace) agree"
    }
  }

  private var unassessable: String {
    let reason = judgement.reason ?? "it cannot be decided"
    guard let stated, !stated.isMark else { return reason }
    return "\(stated.figure.text) could not be checked: \(reason)"
  }
}
