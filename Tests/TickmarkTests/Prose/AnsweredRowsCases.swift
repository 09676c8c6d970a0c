/// Rows of counts that answer one question in every way, and shares whose words name part and whole.
extension ProseCase {
  static let answeredRows = """
    = Answers in front of their counts, behind them, or both
    confirmed 48 | The bench decided 48 disputes, dismissing 31 and allowing 17.
    found 48 | The bench decided 48 disputes, dismissing 37 and allowing 17.
    confirmed 62 | Reviews were asked for in 62 of the disputes. The first ruling stood in 41, was varied in 14 and was overturned in just seven.
    found 62 | Reviews were asked for in 62 disputes. The first ruling stood in 41, was varied in 24 and was overturned in just seven.
    found twenty-eight | Twenty-eight repairs had fallen due by May. The yard was able to sign off nineteen, and eight therefore stay on the list.
    confirmed Twenty-eight | Twenty-eight repairs had fallen due by May. The yard was able to sign off twenty, and eight therefore stay on the list.
    found 57 | The plan for the pier holds 57 tasks. By the autumn meeting 39 had been signed off, 7 were on track and 5 were overdue.
    confirmed 57 | The plan for the pier holds 57 tasks. By the autumn meeting 39 had been signed off, 13 were on track and 5 were overdue.
    found 45 | The bench decided 45 disputes in the spring. Thirty-one were dismissed, twelve allowed and three given split rulings.
    found 41 | Of the 41 divers, four withdrew, nine are on a break and 31 have passed.
    found twenty-six | The surveyor saw twenty-six boats. Fourteen were rated good, nine require improvement and two inadequate.
    silent | The bench decided 48 disputes, dismissing 31 and allowing 17; 12 of those were about moorings.
    silent | We received 48 claims. 31 were upheld and 12 were not upheld.
    silent | The bench heard 48 disputes, dismissing among others 11 and allowing 17.
    silent | 48 boats came in 2021. In 2022 31 were dismissed and 12 allowed.
    silent | 639 guests used the hall, leaving 83 which did not; among all 722, 557 stayed open late.
    silent | The review looked at 20 pots, closed 9 and released £1.4m; 3 were kept open on advice.
    silent | 48 claims came in. Twenty wardens accepted the offer and eleven declined.

    = Three parts and more that are told apart
    found 860 | Of the 860 sailors, 500 are in the harbour, 250 in the bay and 70 in the marina.
    confirmed 820 | Of the 820 sailors, 500 are in the harbour, 250 in the bay and 70 in the marina.
    silent | Of the 860 sailors, 500 mentioned wind, 250 mentioned rain and 90 mentioned fog.
    silent | Of the 860 sailors, 500 are in the harbour, 250 in the bay and 70 in the marina; 40 were away.
    silent | Rooms were needed on account of dogs in 51 of those bookings; 22 guests had a cat, 19 were ill, 12 had a boat.
    silent | Kayaks (441), rafts (449) and dinghies (161) are extra and not counted among the 1,056 boats.

    = Shares beside what they are held against
    found 96.7% | Boats: 3,131 checked inside the agreed 42 days, out of 3,208 (96.7%; the fleet's expectation 98%).
    confirmed 97.6% | Boats: 3,131 checked inside the agreed 42 days, out of 3,208 (97.6%; the fleet's expectation 98%).
    found 1.4% | Losses stood at £821k on a rent roll of £68.4m (1.4%), as against the 1.5% allowed for in the plan.
    confirmed 1.2% | Losses stood at £821k on a rent roll of £68.4m (1.2%), as against the 1.5% allowed for in the plan.
    found 88.7% | In spring 1,683 of our 1,909 Year 7 sailors (88.7%) got the boat they had put first.
    confirmed 88.2% | In spring 1,683 of our 1,909 Year 7 sailors (88.2%) got the boat they had put first.
    found 31% | 4,116 working days were lost, 2,511 of them (31%) to storms.
    confirmed 61% | 4,116 working days were lost, 2,511 of them (61%) to storms.
    found 8.5% | 95.1% of boats came on time, which means 8.5% were late.
    silent | 95.1% of boats came on time, while 8.5% of cars were late.
    found 603 | The north berthed 264 boats and the south 336, so the north had 44% of the 603.
    confirmed 600 | The north berthed 264 boats and the south 336, so the north had 44% of the 600.
    silent | The north berthed 264 boats and the south 336, so the north had 12% of the 2,200.
    found 3.7 percentage points | Boats berthed in time stood at 88.2% in Q4, 3.7 percentage points above the 85% target.
    confirmed 3.2 percentage points | Boats berthed in time stood at 88.2% in Q4, 3.2 percentage points above the 85% target.
    """
}
