import Claims
import Figures
import Reports

/// A count or an amount with its share beside it, as sentences and lists print them.
struct PrintedShare {
  /// How the two stand together.
  enum Form {
    /// `706 (44 %)`, `706 from schools (44 %)`.
    case behind
    /// `44 % (706)`, `44 % of visits (706)`.
    case inFront
    /// `(706; 44 %)`.
    case inside
    /// `36 …, 297 … and 85 (9 %, 71 % and 20 %)`.
    case listed
    /// In any other way that the grammar reads.
    case loose
  }

  let part: Term
  let share: Term
  let form: Form
  /// The sentence, by its place among those of the study.
  let number: Int
  /// The bytes of its sentence from the first of the two to the last.
  let range: Range<Int>
  /// The wholes that it may be a share of, by the printed digits.
  let wholes: Interval
  /// Whether its words name no whole, time or hedge of its own.
  let isPlain: Bool
  /// Whether they name none where the shares beside it prove the whole.
  let isPlainOnceProven: Bool
  /// Whether it may be the size of a change.
  let isSize: Bool
  /// The things that its own words count.
  let subject: Set<String>
  /// The words of what it is a share of, where it has some.
  let wholeWords: Set<String>
  /// The whole that the sentence prints it to be a share of.
  let ownWhole: Exact?

  /// The pairs of a sentence, in reading order.
  static func all(in said: Said, number: Int) -> [PrintedShare] {
    guard said.cell == nil else { return [] }
    let listed = listed(in: said)
    return said.sentence.figures.indices.compactMap { index in
      let figure = said.sentence.figures[index].figure
      guard figure.kind == .percent, figure.bounds == nil, figure.value > .zero,
        figure.value < .hundred, figure.text.utf8.first.map(\.isDigit) ?? false
      else { return nil }
      return pair(index, listed[index], said, number)
    }
  }

  private static let sizes: Set<ProseClaim.Family> = [
    .change, .difference, .target, .multiple, .comparison, .complement,
  ]

  /// The counts of shares that one bracket lists behind as many counts.
  private static func listed(in said: Said) -> [Int: Int] {
    let figures = said.sentence.figures
    let text = said.sentence.text.utf8
    var found: [Int: Int] = [:]
    var start = 0
    while start < figures.count {
      defer { start += 1 }
      let open = figures[start].range.lowerBound
      guard figures[start].figure.kind == .percent, open > 0,
        text.dropFirst(open - 1).first == UInt8(ascii: "(")
      else { continue }
      var end = start + 1
      while end < figures.count, figures[end].figure.kind == .percent,
        [", ", " and ", ", and "].contains(
          String(
            decoding: text.prefix(figures[end].range.lowerBound)
              .dropFirst(figures[end - 1].range.upperBound), as: UTF8.self))
      {
        end += 1
      }
      // `Refuse (36 %, 27), housing (11 %, 8)`: each with its own count.
      if let own = countBehind(start, figures, text) {
        found[start] = own
        continue
      }
      let count = end - start
      let close = text.dropFirst(figures[end - 1].range.upperBound).first
      // `1,500 in the last three months and 2,438 in the year (4 % and 6 % respectively)`.
      let values = figures.indices.prefix(start).filter {
        ![.duration, .date, .period, .year].contains(figures[$0].figure.kind)
      }.suffix(count)
      guard count > 1, values.count == count, close == UInt8(ascii: ")"),
        values.allSatisfy({ figures[$0].figure.kind == .count })
      else { continue }
      for (place, value) in values.enumerated() { found[start + place] = value }
      start = end
    }
    return found
  }

  private static func countBehind(
    _ share: Int, _ figures: [SentenceFigure], _ text: String.UTF8View
  ) -> Int? {
    guard figures.indices.contains(share + 1), figures[share + 1].figure.kind == .count else {
      return nil
    }
    let (own, next) = (figures[share].range, figures[share + 1].range)
    let gap = String(text.prefix(next.lowerBound).dropFirst(own.upperBound))
    let close = text.dropFirst(next.upperBound).first
    return gap == ", " && close == UInt8(ascii: ")") ? share + 1 : nil
  }

  private static func pair(
    _ index: Int, _ listed: Int?, _ said: Said, _ number: Int
  ) -> PrintedShare? {
    let own = said.claims.filter { $0.stated == index }
    // `51 (19 %) longer than a week` may be a part; `51 (19 %) more than last year` is none.
    let isSize = said.claims.contains {
      sizes.contains($0.family) && ($0.stated == index || $0.beside == index)
    }
    let read =
      isSize
      ? nil : own.compactMap(\.beside).first ?? said.claims.first { $0.beside == index }?.stated
    let bracketed = index > 0 ? index - 1 : nil
    guard let other = listed ?? read ?? bracketed, let part = said.term(other),
      let share = said.term(index),
      part.figure.kind == .count || part.figure.kind == .money, part.figure.bounds == nil,
      part.figure.value > .zero,
      let wholes = wholes(of: part.figure, at: share.figure)
    else { return nil }
    let text = Array(said.sentence.text.utf8)
    let (counted, stated) = (said.sentence.figures[other].range, said.sentence.figures[index].range)
    let form = listed == nil ? form(counted, stated, text) : .listed
    // What the grammar does not pair must stand in a bracket right behind.
    guard
      read != nil || listed != nil || form == .inside
        || form == .behind && stated.lowerBound == counted.upperBound + 2
    else {
      return nil
    }
    // `£1.2m of spending of £2.0m (60 %)` is no share that the £2.0m are.
    if listed == nil, read == nil, follows(["of", "from", "than", "to"], counted, text) {
      return nil
    }
    let range =
      listed != nil
      ? stated
      : min(counted.lowerBound, stated.lowerBound)..<max(counted.upperBound, stated.upperBound)
    let inside =
      listed == nil ? min(counted.upperBound, stated.upperBound)..<range.upperBound : range
    // `Of these, 29 (23 %) …, 46 (36 %) …` names one whole for all of them.
    let isOpened = said.words.first == "of"
    let isNamed = own.contains {
      $0.base != nil && !(isOpened && $0.back == .ofThese)
        || $0.back != nil && !(isOpened && $0.back == .ofThese) || $0.hedge != nil
        || $0.time == .previousYear
        || listed == nil && read != nil && $0.certainty == .weak
    }
    let behind = text.dropFirst(range.upperBound).drop { $0 == UInt8(ascii: ")") }
    let isOf = behind.starts(with: " of ".utf8)
    let isOwn = form != .loose && !isNamed && !isOf && !isSize
    func isJoined(isProven: Bool) -> Bool {
      listed != nil || SummedParts.isJoined(inside, said, isProven: isProven)
    }
    return PrintedShare(
      part: part, share: share, form: form, number: number, range: range, wholes: wholes,
      isPlain: isOwn && isJoined(isProven: false),
      isPlainOnceProven: isOwn && isJoined(isProven: true),
      isSize: isSize,
      subject: Set(own.filter { !isOpened || $0.back != .ofThese }.flatMap(\.subject)),
      wholeWords: Set(own.first { !$0.baseWords.isEmpty }?.baseWords ?? []),
      ownWhole: own.first { $0.base != nil && $0.back == nil && $0.certainty == .strong }
        .flatMap { $0.base.flatMap { said.term($0)?.figure.value } })
  }

  /// Whether one of some words stands right in front of a figure, but for an article.
  private static func follows(_ links: [String], _ figure: Range<Int>, _ text: [UInt8]) -> Bool {
    let before = Label(
      String(decoding: text.prefix(figure.lowerBound).suffix(14), as: UTF8.self))
    let words = before.words.filter { !["the", "a", "its", "our"].contains($0) }
    return words.last.map(links.contains) ?? false
  }

  /// What a part can be such a share of.
  private static func wholes(of part: Figure, at share: Figure) -> Interval? {
    guard let parts = try? part.interval(under: .nearest).scaled(by: .hundred),
      let shares = try? Rounding.nearest.preimage(of: share.value, unit: share.unit)
    else { return nil }
    return try? parts.divided(by: shares)
  }

  private static func form(_ count: Range<Int>, _ share: Range<Int>, _ text: [UInt8]) -> Form {
    let isFirst = count.lowerBound < share.lowerBound
    let (first, last) = isFirst ? (count, share) : (share, count)
    guard first.upperBound <= last.lowerBound else { return .loose }
    let gap = text[first.upperBound..<last.lowerBound]
    let opening = UInt8(ascii: "(")
    let next = text.dropFirst(last.upperBound).first ?? UInt8(ascii: ".")
    let behind = text.dropFirst(last.upperBound)
    let isClosed =
      [UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(next)
      || behind.starts(with: " compared".utf8) || behind.starts(with: " against".utf8)
    if gap.last == opening, gap.count(where: { $0 == opening }) == 1, isClosed,
      !gap.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") })
    {
      return isFirst ? .behind : .inFront
    }
    // `(135; 27 %)`, `(135 cases, 27 %)`.
    let marks = gap.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    let isNamed =
      gap.count <= 16 && marks == 1 && next == UInt8(ascii: ")")
      && gap.allSatisfy { $0.isLetter || " ,;".utf8.contains($0) }
    if isFirst, gap.count <= 5 || isNamed, first.lowerBound > 0,
      text[first.lowerBound - 1] == opening
    {
      return .inside
    }
    return .loose
  }
}

extension PrintedShare {
  /// Whether it is a share of a printed whole, by the digits of all three.
  func isOf(_ whole: Term) -> Bool {
    guard ownWhole.map({ $0 == whole.figure.value }) ?? true, whole.figure.kind == part.figure.kind,
      part.figure.value <= whole.figure.value,
      whole.slot != part.slot, let value = try? whole.figure.interval(under: .nearest)
    else { return false }
    return wholes.overlaps(value)
  }

  /// Whether it is a share of what parts make together.
  func isOf(_ sum: Exact, _ parts: [Term]) -> Bool {
    guard ownWhole.map({ $0 == sum }) ?? true, let first = parts.first?.figure else { return false }
    if first.isExact { return wholes.contains(sum) }
    guard let reach = try? first.unit * Exact(parts.count) / 2, let low = try? sum - reach,
      let high = try? sum + reach
    else { return false }
    return wholes.overlaps(Interval(low: low, high: high))
  }

  /// Whether it is off by more than another way of rounding explains.
  func isFar(from whole: Exact) -> Bool {
    guard let exact = try? Shares.percentage(of: part.figure.value, in: whole),
      let gap = try? exact - share.figure.value
    else { return false }
    return gap.magnitude >= share.figure.unit
  }

  /// Whether shares of different counts leave so few wholes, as a part of their size, that one of
  /// them is no accident.
  static func areNarrow(_ shares: [PrintedShare], to precision: Exact) -> Bool {
    guard Set(shares.map(\.part.figure.value)).count > 1, shares.contains(where: \.isPlain) else {
      return false
    }
    return isNarrow(shares.reduce(Interval.anything) { $0.intersection($1.wholes) }, to: precision)
  }

  /// Whether it alone leaves so few.
  func isNarrow(to precision: Exact) -> Bool { PrintedShare.isNarrow(wholes, to: precision) }

  private static func isNarrow(_ wholes: Interval, to precision: Exact) -> Bool {
    guard !wholes.isEmpty, let low = wholes.low, let high = wholes.high,
      let width = try? (high - low) * precision
    else { return false }
    return width <= low
  }
}
