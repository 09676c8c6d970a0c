import Tickmark

/// The report on domestic abuse: cases, victims, children and reviews of deaths.
public let domesticAbuse = RulePack(
  "domestic-abuse", version: "1.0", "Domestic abuse: cases, victims, children and reviews"
) {
  abuseCases
  abuseVictims
  deathReviews
}
.isFor("domestic abuse / domestic violence / MARAC / multi agency risk assessment conference")

/// The words by which partnerships head their counts.
enum Abuse {
  static let cases: Words = """
    Cases / Number of cases / Cases discussed / Cases heard / MARAC cases / Total cases / Cases heard \
    at MARAC / Number of cases discussed / Referrals
    """
  static let repeats: Words = """
    Repeat cases / Number of repeat cases / Repeats / Repeat referrals / Number of repeats
    """
  static let children: Words = """
    Children / Number of children / Children in household / Children in the household / Children in \
    households / Children linked / Children in the home
    """
  static let victims: Words =
    "Victims / Number of victims / Total victims / All victims / Survivors"
  static let female: Words = "Female / Women / Female victims / Females / Women and girls"
  static let male: Words = "Male / Men / Male victims / Males / Men and boys"
  static let unknown: Words = """
    Not recorded / Unknown / Not known / Not stated / Other / Other or not recorded / Prefer not to say
    """
}
