/// The one percentage of a sentence, told as what the only two amounts come to.
extension ProseCase {
  static let soleShares = """
    = The one percentage beside the only two amounts
    found 73.2% | 5,000 leaflets were posted to skippers in August. We had 1,862 back, a response rate of 73.2%.
    found 19.6% | The harbour counted 742 landings, as it had 810 licences; a take-up rate of 19.6%.
    found 52.6% | Dues of £1,480k came in and £334k of that was spent on lights, so 52.6% went that way.
    confirmed 37.2% | 5,000 leaflets were posted to skippers in August. We had 1,862 back, a response rate of 37.2%.
    confirmed 83.1% | Pilots boarded 1,130 yachts and found 939 of them in order, a pass rate of 83.1%.
    silent | The third quarter was the busiest with 196 boats (41% of the year's total) and the first the quietest with 87.
    silent | Leaving aside tugs, of which there were 189, the yard mended 454 boats; ferries were 41.0% of these.
    silent | The pier had the most anglers (671, 53.0%), ahead of the quay (240) and the beach (232).
    silent | Berths stood at 71% of capacity (47 let against 66 built), and the waiting list rose from 4 to 23.
    silent | There were 1,482 landings in the year, a decrease of 26 (1.7%) on the year before.
    silent | The lock took 412 boats on Monday and 388 on Tuesday; the rate of refusals was 34%.
    silent | The ferry carried 96 cars and 412 bicycles against a target of 24% for cars.
    silent | Of the 57 lamps, 31 were lit; the national rate was 45%.
    """
}
