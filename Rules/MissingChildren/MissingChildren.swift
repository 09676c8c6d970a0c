import Tickmark

/// The report on children who go missing from home or care.
public let missingChildren = RulePack(
  "missing-children", version: "1.0", "Children missing from home and care"
) {
  missingEpisodes
  missingByMonth
  returnInterviews
  missingArrows
  missingContents
}
.isFor(
  """
  missing children / children missing from / children reported missing / children who go missing / children who are missing / children \
  who run away / missing from home / missing from care / missing young people / missing episodes / \
  young people who go missing / children and young people missing
  """)

/// Statutory guidance on children who run away or go missing from home or care, January 2014.
let missingGuidance = Source.guidance(
  "Statutory guidance on children who run away or go missing from home or care (2014)")

/// The words by which councils head their counts.
enum Missing {
  static let episodes: Words = """
    Episodes / Missing episodes / Number of episodes / Number of missing episodes / Total episodes / \
    Episodes of missing / Missing incidents / Incidents / Number of incidents / Total missing episodes
    """
  static let individuals: Words = """
    Individuals / Children / Number of children / Individual children / Number of individuals / \
    Number of individual children / Young people / Number of young people / Children missing / \
    Children going missing
    """
  static let repeats: Words = """
    Repeat episodes / Number of repeat episodes / Repeats / Repeat missing episodes / Repeat incidents
    """
  static let repeaters: Words = """
    Children with repeat episodes / Children missing more than once / Repeat individuals / Children \
    with more than one episode / Individuals with repeat episodes / Children with repeats / Missing \
    more than once
    """
  static let offered: Words = """
    Offered / Interviews offered / Return interviews offered / Return home interviews offered / RHI \
    offered / RHIs offered / Number offered
    """
  static let completed: Words = """
    Completed / Interviews completed / Return interviews completed / Return home interviews \
    completed / RHI completed / RHIs completed / Number completed / Accepted / Interviews held
    """
  static let declined: Words = """
    Declined / Interviews declined / Return interviews declined / Return home interviews declined / \
    RHI declined / RHIs declined / Number declined / Refused
    """
  static let outstanding: Words = """
    Outstanding / Not yet held / Pending / In progress / Awaiting / Not completed / Other outcome / \
    No contact / Not possible
    """
  static let within72: Words = """
    Within 72 hours / Completed within 72 hours / Held within 72 hours / In 72 hours / Interviews \
    within 72 hours / Number within 72 hours
    """
}
