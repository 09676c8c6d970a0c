import Reports

/// The agenda of a committee's pack.
public struct Agenda: Sendable {
  private let origin: Rule.Origin

  /// Names the agenda.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// Numbers its items one by one.
  public func isNumberedInOrder() -> RuleLine {
    rule("numbers", "The agenda's items are numbered one by one") { study, agenda in
      let pairs = zip(agenda.items, agenda.items.dropFirst())
      let breaks = pairs.filter { $0.number + 1 != $1.number }
      guard let last = agenda.items.last else { return nil }
      guard breaks.isEmpty else {
        return breaks.map { before, item in
          .told(
            .contradicts, "Item \(item.number) follows item \(before.number)",
            at: item.place, ["agenda", item.title])
        }
      }
      let first = agenda.items[0].number
      return [
        .told(
          .agrees, "items \(first) to \(last.number) are numbered one by one",
          at: last.place, ["agenda", "numbers"])
      ]
    }
  }

  /// Gives pages that follow one another.
  public func pagesFollowOneAnother() -> RuleLine {
    rule("pages", "The agenda's page ranges follow one another") { study, agenda in
      let paged = agenda.items.flatMap { item in item.pages.map { (item, $0) } }
      guard paged.count >= 2 else { return nil }
      let turned = paged.filter { $0.1.last < $0.1.first }.map { item, pages in
        Agenda.pages(.contradicts, "pages \(pages.first) to \(pages.last) run backwards", item)
      }
      return turned
        + zip(paged, paged.dropFirst()).map { before, next in
          let (last, first) = (before.1.last, next.1.first)
          // Two short reports may share a page.
          if first == last + 1 || first == last {
            return Agenda.pages(.agrees, "page \(first) follows page \(last)", next.0)
          }
          return first < last
            ? Agenda.pages(
              .contradicts,
              "Item \(next.0.number) starts on page \(first), and item \(before.0.number) ends on "
                + "page \(last)", next.0)
            : Agenda.pages(
              .contradicts,
              "Item \(next.0.number) starts on page \(first); no item has the pages from "
                + "\(last + 1)", next.0, weighing: .warning)
        }
    }
  }

  private static func pages(
    _ verdict: Verdict, _ message: String, _ item: AgendaPages.Item,
    weighing severity: Severity? = nil
  ) -> Relation {
    .told(
      verdict, message, at: item.place,
      ["agenda", item.title, "pages", String(item.pages.count)], weighing: severity)
  }

  /// Has a report in the pack for every item that promises one.
  public func everyReportIsThere() -> RuleLine {
    rule("reports", "Every item that promises a report has one in the pack") { study, agenda in
      let shelf = ReportShelf(study, agenda)
      let promised = agenda.items.filter { $0.hasReport || $0.isPrivate && !$0.isExclusion }
      let matched = promised.map { ($0, shelf.place(of: $0)) }
      let found = matched.count { $0.1 != nil }
      guard found > 0, found * 2 >= promised.count else { return nil }
      return matched.map { item, place in
        let address = ["agenda", item.title, "report"]
        let own = item.place
        if let place {
          return .told(
            .agrees, "the report on item \(item.number) is in the pack", at: own, address,
            related: [place], as: "the report")
        }
        if item.isPrivate {
          return .told(
            .agrees, "item \(item.number) is private, and its report is not in the pack", at: own,
            address)
        }
        if item.comesLater {
          return .open("the agenda says that item \(item.number) comes later", at: own, address)
        }
        if let other = shelf.unclaimed(by: promised) {
          return .open(
            "item \(item.number) may be “\(other)” under another title", at: own, address)
        }
        return .lacking(
          "Item \(item.number), “\(item.title)”, has no report in the pack", at: own, address)
      }
    }
  }

  /// Is followed by the reports in its own order.
  public func reportsFollowIt() -> RuleLine {
    rule("order", "The reports stand in the agenda's order") { study, agenda in
      let shelf = ReportShelf(study, agenda)
      let placed = agenda.items.filter { $0.hasReport && !$0.isPrivate }.compactMap { item in
        shelf.place(of: item).map { (item, $0) }
      }
      guard placed.count >= 2 else { return nil }
      return zip(placed, placed.dropFirst()).map { before, next in
        let isInOrder = before.1.line <= next.1.line
        return .told(
          isInOrder ? .agrees : .contradicts,
          isInOrder
            ? "the report on item \(next.0.number) follows that on item \(before.0.number)"
            : "The report on item \(next.0.number) stands before that on item \(before.0.number)",
          at: next.1, ["agenda", next.0.title, "order"], weighing: .warning)
      }
    }
  }

  /// Names the paragraph of Schedule 12A for every item that it takes in private.
  public func privateItemsNameTheirParagraph() -> RuleLine {
    rule("paragraph", "A private item names the paragraph that makes it exempt") {
      study, agenda in
      let privateItems = agenda.items.filter(\.isPrivate)
      guard !privateItems.isEmpty else { return nil }
      let forAll = agenda.items.filter(\.isExclusion).flatMap(\.paragraphs)
      return privateItems.map { item in
        let address = ["agenda", item.title, "exempt"]
        let own = item.place
        let named = item.paragraphs.isEmpty ? forAll : item.paragraphs
        if let wrong = named.first(where: { !PrivateBusiness.isDescribed($0) }) {
          return .told(
            .contradicts,
            "Item \(item.number) names paragraph \(wrong); Schedule 12A describes no exempt "
              + "information under that number", at: own, address)
        }
        guard let first = named.first else {
          return .lacking(
            "Item \(item.number) is private, and no paragraph of Schedule 12A is named", at: own,
            address)
        }
        return .told(
          .agrees, "item \(item.number) names paragraph \(first)", at: own, address)
      }
    }
  }

  /// Excludes the public before the first item that it takes in private.
  public func excludesThePublicFirst() -> RuleLine {
    rule("exclusion", "The public is excluded before the first private item") { study, agenda in
      guard let first = agenda.items.first(where: \.isPrivate) else { return nil }
      let address = ["agenda", "exclusion"]
      let own = first.place
      guard let exclusion = agenda.items.first(where: \.isExclusion) else {
        return [
          .lacking(
            "Item \(first.number) is private, and no item excludes the public", at: own, address)
        ]
      }
      let isFirst = exclusion.number < first.number
      return [
        .told(
          isFirst ? .agrees : .contradicts,
          isFirst
            ? "item \(exclusion.number) excludes the public before item \(first.number)"
            : "Item \(first.number) is private and stands before item \(exclusion.number), which "
              + "excludes the public", at: own, address)
      ]
    }
  }

  private func rule(
    _ kind: String, _ title: String,
    find: @escaping @Sendable (Study, AgendaPages) -> [Relation]?
  ) -> RuleLine {
    RuleLine(kind, title, at: origin) { study, _ in
      study.agenda.flatMap { find(study, $0) }
    }
  }
}

/// The reports of a pack, for items to be looked up in.
private struct ReportShelf {
  private let study: Study
  /// The parts behind the agenda, with their titles; the headings of one part where there is no other.
  private let titles: [(title: Label, line: Int, isReport: Bool)]

  init(_ study: Study, _ agenda: AgendaPages) {
    self.study = study
    let reports = CommitteeParts(study, agenda: agenda).reports
    let parts = study.report.parts
    let behind = parts.indices.filter { $0 != agenda.part }.map { part in
      (Label(parts[part].title), parts[part].line, reports.contains(part))
    }
    // What the parts' titles leave open the larger headings may settle.
    let headings = study.report.sections.indices.filter {
      let section = study.report.sections[$0]
      return section.level <= 2 && section.level > 0 && reports.contains(section.part)
    }.map { (study.titles[$0], study.report.sections[$0].line, false) }
    let minutes = study.report.blocks.indices.filter { block in
      block > agenda.start && study.report.blocks[block].number == 0
        && AgendaPages.opensMinutes(study.report.blocks[block].text)
    }.map { (Label(study.report.blocks[$0].text), study.place(ofBlock: $0).line, false) }
    titles = behind + headings + minutes
  }

  func place(of item: AgendaPages.Item) -> Place? {
    let subject = Subject(item.title)
    return titles.first { subject.isThat(of: $0.title) }
      .map { Place(file: study.report.file, line: $0.line) }
  }

  /// A report that no item is about.
  func unclaimed(by items: [AgendaPages.Item]) -> String? {
    let subjects = items.map { Subject($0.title) }
    return titles.first { title in
      title.isReport && !subjects.contains { $0.isThat(of: title.title) }
    }.map(\.title.text)
  }
}
