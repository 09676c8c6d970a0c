import Tickmark

var gaps: Group {
  Group("", "What is missing") {
    Everywhere(
      "missing-total", "A list that makes up a whole has its total", .missingTotals
    )
    .because("Without the total nobody can see that a row was lost.")
    .passes(
      """
      In the year 26 complaints were received.

      | Service | Number of complaints |
      |---|---|
      | Fostering | 17 |
      | Adoption | 9 |
      | Total | 26 |
      """
    )
    .fails(
      """
      | Outcome at stage 1 | Number of complaints |
      |---|---|
      | Upheld | 17 |
      | Not upheld | 9 |
      | Total | 26 |

      | Outcome at stage 1 | Number of complaints |
      |---|---|
      | Upheld | 4 |
      | Not upheld | 3 |
      """)
    Everywhere(
      "missing-cell", "A figure is there where its neighbours are", .missingCells, .blankFields
    )
    .because("An empty cell reads as none, and nobody knows whether it is.")
    .passes(
      """
      | Service | Number | Percentage |
      |---|---|---|
      | Fostering | 15 | 75% |
      | Adoption | 5 | 25% |
      | Total | 20 | 100% |
      """
    )
    .fails(
      """
      | Service | Number | Percentage |
      |---|---|---|
      | Fostering | 15 | 75% |
      | Adoption | 5 | 25% |
      | Total | 20 | 100% |

      | Outcome | Number | Percentage |
      |---|---|---|
      | Upheld | 12 | 60% |
      | Not upheld | 8 | 40% |
      | Total | 20 | |
      """)
    Everywhere("missing-section", "A section that is announced says something", .emptySections)
      .because("An empty section was meant to be filled in, or should go.")
      .passes("# Report\n\n## Resources\n\nNone are needed.\n\n## Risks\n\nNone are known.")
      .passes("# Report\n\n## Background notes\n\n1. Quality information\n\nA note is on the web.")
      .passes("# Report\n\n## Sites\n\n[![Map](a.png)](a.html)\n\n## Risks\n\nNone are known.")
      .passes("# Report\n\n10. ‘Focus on order’ (May)\n\n11. ‘Focus on harm’ (June)")
      .passes("# Report\n\n8. Release code: AB1\n\n9. Next release\n\nIn May.")
      .passes("# Report\n\n#### Trend\n\n#### Figure 2: Visits by year\n\nThey rose.")
      .fails("# Report\n\n1. Resources\n\nNone.\n\n2. Costs\n\n3. Risks\n\nNone are known.")
      .fails("# Report\n\n## Resources\n\n## Risks\n\nNone are known.")
  }
}
