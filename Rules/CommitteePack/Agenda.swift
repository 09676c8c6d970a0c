import Tickmark

var agenda: Group {
  Group("agenda", "The agenda and what is behind it") {
    Agenda().isNumberedInOrder()
      .because("Members speak of items by their numbers, and minutes refer to them.")
      .from(.housePractice)
    Agenda().pagesFollowOneAnother()
      .because("A gap in the pages is a report that fell out; an overlap sends members astray.")
      .from(.housePractice)
    Agenda().everyReportIsThere()
      .because("A report that is not in the pack cannot be considered at the meeting.")
      .from(.act("Local Government Act 1972", "section 100B"))
    Agenda().reportsFollowIt()
      .because("Members turn the pages as the items are called.")
      .from(.housePractice)
  }
  .passes(pack())
  .passes(pack(third: "3. Budget monitoring (Pages 9 - 12)\n4. Draft strategy (to follow)"))
  .passes(packWithMinutes)
  .fails(pack(third: "4. Budget monitoring (Pages 9 - 12)"), with: "agenda/numbers")
  .fails(pack(third: "3. Budget monitoring (Pages 7 - 12)"), with: "agenda/pages")
  .fails(
    pack(third: "3. Budget monitoring (Pages 9 - 12)\n4. Libraries review (Pages 13 - 20)"),
    with: "agenda/reports"
  )
  .fails(pack(reversed: true), with: "agenda/order")
}

/// A pack whose minutes number what they tell through the year, and name the weekday of the meeting.
private let packWithMinutes = """
  # Adults and Health Committee

  Monday, 12 June 2023

  # Agenda

  1. Apologies
  2. Minutes of the meeting held on 13 March 2023 (Pages 3 - 6)
  3. Budget monitoring (Pages 7 - 12)

  MINUTES of the meeting held on Monday 13 March 2023

  21\tDay services

  The committee noted the presentation.

  22\tHome care

  The committee noted the report.

  Adults and Health Committee – 12 June 2023

  # Budget monitoring report 2022/23

  The budget was kept.
  """

/// A pack of an agenda and three reports.
private func pack(
  third: String = "3. Budget monitoring (Pages 9 - 12)", reversed: Bool = false
) -> String {
  let reports = [
    """
    Adults and Health Committee – 12 June 2023

    # Day services review 2022/23

    The review was made in the spring.
    """,
    """
    Adults and Health Committee – 12 June 2023

    # Budget monitoring report 2022/23

    The budget was kept.
    """,
  ]
  return """
    # Adults and Health Committee

    Monday, 12 June 2023

    # Agenda

    1. Apologies
    2. Day services review (Pages 3 - 8)
    \(third)

    \((reversed ? reports.reversed() : reports).joined(separator: "\n\n"))
    """
}

var exempt: Group {
  Group("exempt", "What is taken in private") {
    Agenda().privateItemsNameTheirParagraph()
      .because("The public may be kept out only for a reason that the Act describes.")
      .from(.act("Local Government Act 1972", "section 100A(4) and schedule 12A"))
    Agenda().excludesThePublicFirst()
      .because("The public stays in the room until the committee resolves otherwise.")
      .from(.act("Local Government Act 1972", "section 100A(4)"))
      .weighs(.warning)
  }
  .passes(privatePack("3. Exclusion of the public", "(exemption paragraph 3)"))
  .fails(
    privatePack("3. Exclusion of the public", "(this report is exempt)"), with: "exempt/paragraph"
  )
  .fails(
    privatePack("3. Exclusion of the public", "(exemption paragraph 9)"), with: "exempt/paragraph"
  )
  .fails(privatePack("3. Work programme", "(exemption paragraph 3)"), with: "exempt/exclusion")
}

/// An agenda whose last item is private.
private func privatePack(_ third: String, _ reason: String) -> String {
  """
  # Agenda

  1. Apologies
  2. Minutes (Pages 1 - 4)
  \(third)

  Part Two

  4. Contract for home care (Pages 5 - 9)

  \(reason)
  """
}
