import Tickmark

var prose: Group {
  Group("", "What the sentences say") {
    Everywhere(
      "count-in-prose", "A count in a sentence is the table's", .countsInProse, .yearSpans,
      .repeatedSentences, .numbersPointedAt, .columnSumsInProse, .wholesInText, .partsBelow,
      .spokenCells,
      .retoldTables, .announcedSums, .announcedTables, .restatedCounts, .retoldCells,
      .printedCells
    )
    .because("Members read the sentence out; the table is what they check it with.")
    .passes(
      """
      A total of 42 complaints were received in the year, as the table below shows.

      | Service | Complaints |
      |---|---|
      | Fostering | 30 |
      | Adoption | 12 |
      | Total | 42 |
      """
    )
    .fails(
      """
      A total of 44 complaints were received in the year, as the table below shows.

      | Service | Complaints |
      |---|---|
      | Fostering | 30 |
      | Adoption | 12 |
      | Total | 42 |
      """)
    Everywhere(
      "share-in-prose", "A share in a sentence is what its figures give", .sharesInProse,
      .countsInProse, .breakdownLists, .unitValuesInProse, .slashedShares, .fractionsInProse,
      .spokenCells, .soleShares, .partsBelow, .retoldTables, .namedRates, .pairedShares,
      .pointedTables,
      .retoldCells, .wordedFigures, .interlocks
    )
    .because("A percentage without its count is taken on trust.")
    .passes("Of the 60 referrals, 15 (25%) were closed without further action.")
    .fails("Of the 60 referrals, 15 (28%) were closed without further action.")
    Everywhere(
      "change-in-prose", "A change in a sentence is the change between its years", .changesInProse,
      .sizedChanges, .soleRatios, .soleGaps, .spokenCells, .retoldTables, .sizedTriples,
      .pointedTables, .retoldCells, .wordedFigures, .interlocks
    )
    .because("Readers take the size of a change on trust, and few reckon it again.")
    .passes("Contacts rose from 400 to 500, an increase of 25%.")
    .fails("Contacts rose from 400 to 500, an increase of 20%.")
    Everywhere(
      "comparison-in-prose", "A direction that a sentence claims is the figures' direction",
      .comparisonsInProse, .variancesInProse, .soleRatios, .wordedFigures, .interlocks
    )
    .because("An error that turns a rise into a fall misleads before anybody adds up.")
    .passes("Attendance rose from 81% to 86%.")
    .fails("We spent £57.5m against a budget of £57.0m, an underspend of £0.5m.")
    .fails("Attendance rose from 86% to 81%.")
    Everywhere(
      "remainder-in-prose", "What remains is what is left of the whole", .remaindersInProse,
      .closedRows, .unitValuesInProse, .wordedFigures, .interlocks
    )
    .because("A remainder that does not complete its hundred shows that one of the two is stale.")
    .passes("Of the cases closed, 62% were closed in time; the remaining 38% were late.")
    .fails("Of the cases closed, 62% were closed in time; the remaining 48% were late.")
    Everywhere(
      "list-count", "As many things are listed as are announced", .listCounts, .remaindersInProse,
      .closedRows, .caseLists, .wordedFigures, .interlocks
    )
    .because("A list that lost an item is shorter than it says.")
    .passes("The board made three recommendations:\n\n- one\n- another\n- a third")
    .fails("The board made three recommendations:\n\n- one\n- another")
  }
}

var drafting: Group {
  Group("", "What drafting left behind") {
    Everywhere("left-over", "No trace of drafting is left", .leftOvers)
      .because("A query in brackets is read by the public as well.")
      .passes("In the year 31% of visits were made in time.")
      .fails("In the year XX% of visits were made in time.")
    Everywhere("date-weekday", "A weekday fits its date", .weekdays)
      .because("A wrong weekday sends people to a meeting on the wrong day.")
      .passes("The panel met on Tuesday, 3 May 2022.")
      .fails("The panel met on Monday, 3 May 2022.")
    Everywhere("period-form", "A year across two ends in the next one", .periodForms)
      .because("2021/21 is a slip for one of two years.")
      .passes("In 2021/22 the team grew.")
      .fails("In 2021/21 the team grew.")
    Everywhere("announced-absent", "A chart or table that is announced is there", .announcements)
      .because("A lost chart takes its figures with it.")
      .passes(
        """
        The table below gives the visits.

        | Area | Visits |
        |---|---|
        | North | 4 |
        """
      )
      .fails("The chart below gives the visits by month.\n\n## Next steps\n\nNone are planned.")
  }
}
