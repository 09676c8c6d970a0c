import Claims
import Figures
import Reports
import Testing

/// What the claims of a sentence are about.
private let wordings: [(String, String)] = [
  (
    "45 were upheld, 20 were partly upheld and 15 were not upheld.",
    "count 45 what=upheld; count 20 what=partly-upheld; count 15 what=not-upheld"
  ),
  (
    "13% of reviews were upheld, 27% partially upheld and 60% not upheld.",
    "share 13% subject=review what=upheld of=review; share 27% subject=review what=partially-upheld of=review; share 60% subject=review what=not-upheld of=review"
  ),
  (
    "33% of cases were upheld or partially upheld.",
    "share 33% subject=case what=upheld-partially-upheld of=case or=upheld or=partially-upheld"
  ),
  (
    "80% of complainants received an apology / explanation.",
    "share 80% subject=complainant what=apology-explanation of=complainant or=apology or=explanation"
  ),
  (
    "Missed bins accounted for 41% of all contacts.",
    "share 41% subject=missed-bin what=missed-bin of=contact"
  ),
  (
    "85 appeals were logged under Stage 1.",
    "count 85 subject=appeal what=logged-stage-1"
  ),
  (
    "It is pleasing that of the 54 staff trained, 50 passed.",
    "count 54 thoseN subject=staff what=trained; subset 50 base=54 subject=staff what=passed of=staff"
  ),
  (
    "There was a 9% reduction in missed collections this year.",
    "change 9% down in perCent at=this subject=missed-collection"
  ),
  (
    "The number of empty homes fell from 420 to 385.",
    "count 420 at=previous subject=empty-home what=empty-home; count 385 subject=empty-home; change  down from=420 to=385 subject=empty-home"
  ),
  (
    "Complaints about bins have increased significantly this year.",
    "trend  up at=this subject=complaint-bin"
  ),
  (
    "12 of the complaints were about parking, 8 about refuse and 5 about trees.",
    "count 12 subject=complaint what=parking of=complaint; count 8 subject=complaint what=refuse; count 5 subject=complaint what=tree"
  ),
  (
    "70% of referrals were about schools, with 20% relating to the north.",
    "share 70% subject=referral what=school of=referral; share 20% within=70% subject=referral what=north of=referral"
  ),
  (
    "The majority of appeals have been found to be not upheld.",
    "majority  subject=appeal what=not-upheld of=appeal"
  ),
  (
    "Housing Repairs had the highest share at 38%.",
    "extreme 38% up subject=housing-repair what=housing-repair"
  ),
  (
    "210 (64%) of the orders were completed on time.",
    "count 210 beside=64% subject=order what=completed-time of=order; countWithShare 64% beside=210 subject=order what=completed-time of=order"
  ),
  (
    "18 complaints were made by tenants and 9 by leaseholders.",
    "count 18 subject=complaint what=tenant; count 9 subject=complaint what=leaseholder"
  ),
  (
    "780 permits were in force, an increase of 30% from the previous year (600).",
    "count 780 subject=permit what=force; change 30% up in perCent from=600 to=780 vs=previous; count 600 at=previous subject=permit"
  ),
  (
    "The table gives the findings of those 17 appeals.",
    "count 17 thoseN subject=appeal what=table-give-finding"
  ),
  (
    "There is a decrease in the claims which are found to be valid.",
    "trend  down subject=claim-valid ?"
  ),
]

private let leftOvers: [(String, String)] = [
  (
    "The rate was 26% [check this against the table?] of cases.",
    "query:[check this against the table?]"
  ),
  ("There were [insert figure] complaints.", "query:[insert figure]"),
  ("A total of (TBC) complaints were received.", "placeholder:(TBC)"),
  ("A total of XX% were upheld.", "placeholder:XX%"),
  ("In all XX complaints were received.", "placeholder:XX"),
  ("The cost was £X.", "placeholder:£X"),
  ("The cost was £12:50 each.", "malformedAmount:£12:50"),
  ("Around 1,23 people came.", "malformedThousands:1,23"),
  ("A total of of 12 cases.", "doubledWord:of of"),
  ("There were 12 12 cases.", "doubledWord:12 12"),
  ("Quarter 2020 to 2021 2021 to 2022", ""), ("Three 12 12 100", ""),
  ("There were 160 160 cases.", "doubledWord:160 160"),
  ("In 2016/16 the rate fell.", "impossiblePeriod:2016/16"),
  ("The years 2017/17 and 2018/17.", "impossiblePeriod:2017/17; impossiblePeriod:2018/17"),
  ("The plan for 2016/2018 was agreed.", ""),
  ("In the financial year 2016/18 it fell.", "impossiblePeriod:2016/18"),
  ("A total of .", "brokenOff:total of"),
  ("There were a total of", "brokenOff:total of"),
  ("The number rose by %.", "brokenOff:by %"),
  ("The meeting is on Monday, 4 September 2018.", "wrongWeekday:Monday, 4 September 2018"),
  ("The meeting is on Tuesday, 4 September 2018.", ""),
  ("It closes on 31 June 2018.", "impossibleDate:31 June 2018"),
  ("It closes on 31/04/2017.", "impossibleDate:31/04/2017"),
  ("Costs rose to £ million.", "brokenOff:£"),
  ("The repairs came to £", "brokenOff:£"), ("Band 2021 to 2022 amount £", ""),
  ("See note [1] and page [12].", ""),
  ("The sum is #REF! here.", "sheetError:#REF"),
  ("Figures to follow TBA.", "placeholder:TBA"),
  ("We had ?? replies.", "placeholder:??"),
  ("Mr X said that Child X was late.", ""),
  ("See Chapter XX and Part XX.", ""),
  ("It was said that that was fine.", ""),
  ("In 1999/2000 and 1999/00 it was so.", ""),
  ("The [Director] agreed.", ""),
  ("Are 10% late (5 of 50?) or not.", "placeholder:(5 of 50?)"),
  ("The members that had had 12 visits.", ""),
]

private let announcements: [(String, String)] = [
  ("The chart below shows the ages.", "chart below"),
  ("The following table gives a breakdown.", "table below"),
  ("As the graph overleaf shows, demand fell.", "chart overleaf"),
  ("The above figures include withdrawn cases.", "figures above"),
  ("Tables 2 and 3 below give the detail.", "table below"),
  ("The below chart compares the years.", "chart below"),
  ("Below is a graph of visits.", "chart below"),
  ("The attached appendix lists the sites.", "appendix attached"),
  ("The map on the next page shows the wards.", "chart overleaf"),
  ("Performance was below target.", ""),
  ("The table shows the wards.", ""),
  ("Data on visits below the national average are not held.", ""),
  ("We put the chart away.", ""),
]

private let exemptions: [(String, String)] = [
  ("On 3 May 2019 section 20 applied to 4 people aged 16.", "date reference - age"),
  ("All 12 were answered within 10 working days.", "- duration"),
  ("The average wait was 12 days.", "-"),
  ("The target of 95% was missed by 4%.", "threshold -"),
  ("Performance was 91% against a target of 95%.", "- threshold"),
  ("Some involve more than one issue.", "threshold"),
  ("In 2016/17 there were 31.", "period -"),
  ("Call 01632 960 001.", "telephone"),
  ("A carer wrote \"I rang 12 times\" to us.", "count"),
  ("31% [page 9 says 30%?] of cases", "- reference unknown"),
  ("The rate per 10,000 was 42.3.", "threshold -"),
]

private let hedges: [(String, String)] = [
  ("about a third", "[29.83, 36.83]"),
  ("almost two thirds", "[58, 66.67)"),
  ("just over half", "(50, 56]"),
  ("over 300 homes", "(300, ∞)"),
  ("approximately 150 homes", "[142.5, 157.5]"),
  ("nearly 300 homes", "[270, 300)"),
  ("at least 5 homes", "[5, ∞)"),
  ("up to 12 homes", "[0, 12]"),
  ("fewer than 30 homes", "[0, 30)"),
  ("between 40 and 50 homes", "[40, 50]"),
]

@Suite struct ClaimsTests {
  @Test(arguments: plainSentences + longSentences + annualSentences)
  func readsEveryClaim(_ text: String, _ expected: String) {
    let sentence = ClaimReader.sentence(text)
    let claims = ClaimReader.claims(in: sentence, context: ClaimContext())
    #expect(claims.map { summary($0, of: sentence) }.joined(separator: "; ") == expected)
  }

  @Test(arguments: wordings)
  func readsWhatItIsAbout(_ text: String, _ expected: String) {
    let sentence = ClaimReader.sentence(text)
    let claims = ClaimReader.claims(in: sentence, context: ClaimContext())
    #expect(
      claims.map { summary($0, of: sentence, words: true) }.joined(separator: "; ") == expected)
  }

  @Test(arguments: leftOvers)
  func findsWhatDraftingLeft(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let found = LeftOvers.find(in: text).map {
      "\($0.what):" + String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(found.joined(separator: "; ") == expected)
  }

  @Test(arguments: announcements)
  func findsAnnouncements(_ text: String, _ expected: String) {
    let found = Announcement.find(in: ClaimReader.sentence(text))
    #expect(found.map { "\($0.what) \($0.place)" }.joined(separator: "; ") == expected)
  }

  @Test(arguments: exemptions)
  func exemptsWhatIsNoFinding(_ text: String, _ expected: String) {
    let kinds = CutSentence(ClaimReader.sentence(text)).exemptions
    #expect(kinds.map { $0.map(\.rawValue) ?? "-" }.joined(separator: " ") == expected)
  }

  @Test(arguments: hedges)
  func hedgesHaveBounds(_ text: String, _ expected: String) {
    let sentence = ClaimReader.sentence("There were " + text + " of the cases.")
    let claim = ClaimReader.claims(in: sentence, context: ClaimContext()).first
    let interval = claim.flatMap { claim in
      claim.stated.flatMap { claim.hedge?.interval(for: sentence.figures[$0].figure) }
    }
    #expect(interval?.description == expected)
  }

  @Test func numbersWithoutEndStateNothing() {
    let few = "The team dealt with " + (1...40).map { "\($0) visits" }.joined(separator: ", ")
    let many = "The team dealt with " + (1...4_000).map { "\($0) visits" }.joined(separator: ", ")
    #expect(!ClaimReader.claims(in: ClaimReader.sentence(few), context: ClaimContext()).isEmpty)
    #expect(ClaimReader.claims(in: ClaimReader.sentence(many), context: ClaimContext()).isEmpty)
  }

  @Test func leansOnTheSentenceBefore() {
    let first = ClaimReader.sentence("The panel heard 40 appeals.")
    let second = ClaimReader.sentence("Of these, 12 were allowed.")
    let claims = ClaimReader.claims(in: second, context: ClaimContext(preceding: [first]))
    let antecedent = claims.first?.antecedent
    #expect(antecedent?.sentencesBack == 1 && antecedent?.figure == 0)
  }

  @Test func wordsAreComparable() {
    #expect(
      Wording.words(of: "Complaints that were Not Upheld by the Services")
        == ["complaint", "not", "upheld", "service"])
  }
}
