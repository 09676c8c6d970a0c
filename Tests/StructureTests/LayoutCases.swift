extension LayoutCase {
  static let groups = """
    | Nature | Figure | Percentage |
    |---|---|---|
    | Adults | | |
    | Delay | 1 | 25% |
    | Conduct | 3 | 75% |
    | Total | 4 | 100% |
    | Children | | |
    | Delay | 1 | 50% |
    | Conduct | 1 | 50% |
    | Total | 2 | 100% |
    """

  static let all: [LayoutCase] =
    totals + shares + [
      LayoutCase(
        name: "groups with totals of their own", text: groups, columns: "label value share:1",
        rows: "header heading part part total:2+3 heading part part total:6+7"),
      LayoutCase(
        name: "a target and an average are no parts",
        text: """
          | Measure | Target | 2016/17 | Average |
          |---|---|---|---|
          | In time | 90 | 88 | 70 |
          | Late | 10 | 12 | 30 |
          """, columns: "label aside value aside", rows: "header part part"),
      LayoutCase(
        name: "a cumulative column",
        text: """
          | Month | Number | Cumulative |
          |---|---|---|
          | April | 4 | 4 |
          | May | 5 | 9 |
          """, columns: "label value cumulative", rows: "header part part"),
      LayoutCase(
        name: "an average row is no part",
        text: """
          | Service | Number |
          |---|---|
          | Fostering | 4 |
          | Adoption | 6 |
          | Average | 5 |
          | Total | 10 |
          """, columns: "label value", rows: "header part part aside total:1+2"),
      LayoutCase(
        name: "a change between the years of its headings",
        text: """
          | Service | 2015/16 | 2016/17 | % change |
          |---|---|---|---|
          | Fostering | 40 | 50 | 25% |
          | Adoption | 20 | 15 | -25% |
          """, columns: "label value value change:1>2", rows: "header part part"),
      LayoutCase(
        name: "a change where the newer year stands first",
        text: """
          | Service | 2016/17 | 2015/16 | Change |
          |---|---|---|---|
          | Fostering | 50 | 40 | 25% |
          | Adoption | 15 | 20 | -25% |
          """, columns: "label value value change:2>1", rows: "header part part"),
      LayoutCase(
        name: "words behind the figures",
        text: """
          | Service | Number | Remark |
          |---|---|---|
          | Fostering | 4 | new team |
          | Adoption | 6 | as before |
          """, columns: "label value words", rows: "header part part"),
      LayoutCase(
        name: "two columns of labels",
        text: """
          | Service | Team | Number |
          |---|---|---|
          | Fostering | North | 4 |
          | Fostering | South | 6 |
          """, columns: "label label value", rows: "header part part"),
    ]

  private static let totals: [LayoutCase] = [
    LayoutCase(
      name: "a total row",
      text: """
        | Service | Number |
        |---|---|
        | Fostering | 12 |
        | Adoption | 5 |
        | Total | 99 |
        """, columns: "label value", rows: "header part part total:1+2"),
    LayoutCase(
      name: "quarters and their total",
      text: """
        | Year | Q1 | Q2 | Q3 | Q4 | Total |
        |---|---|---|---|---|---|
        | 2015/16 | 15 | 11 | 31 | 14 | 70 |
        | 2016/17 | 40 | 23 | 15 | 13 | 91 |
        """, columns: "label value value value value total:1+2+3+4", rows: "header part part"),
    LayoutCase(
      name: "a cross table",
      text: """
        | Area | North | South | Total |
        |---|---|---|---|
        | Upheld | 3 | 4 | 7 |
        | Not upheld | 6 | 2 | 8 |
        | Total | 9 | 6 | 15 |
        """, columns: "label value value total:1+2", rows: "header part part total:1+2"),
    LayoutCase(
      name: "sub-totals and a grand total",
      text: """
        | Service | Number |
        |---|---|
        | Fostering | 4 |
        | Adoption | 6 |
        | Sub-total | 10 |
        | Respite | 3 |
        | Transport | 2 |
        | Sub-total | 5 |
        | Grand total | 15 |
        """, columns: "label value",
      rows: "header part part total:1+2 part part total:4+5 total:3+6"),
    LayoutCase(
      name: "a total behind groups takes the sub-totals in",
      text: """
        | Service | Number |
        |---|---|
        | Homes | |
        | North | 4 |
        | South | 6 |
        | Total | 10 |
        | Schools | |
        | East | 3 |
        | West | 2 |
        | Total | 5 |
        | Total | 15 |
        """, columns: "label value",
      rows: "header heading part part total:2+3 heading part part total:6+7 total:4+8"),
    LayoutCase(
      name: "“of which” rows are counted already",
      text: """
        | Service | Number |
        |---|---|
        | Fostering | 12 |
        | of which kinship | 5 |
        | Adoption | 3 |
        | Total | 15 |
        """, columns: "label value", rows: "header part ofWhich part total:1+3"),
    LayoutCase(
      name: "a total in the first row",
      text: """
        | Service | Number |
        |---|---|
        | All complaints | 15 |
        | Fostering | 12 |
        | Adoption | 3 |
        """, columns: "label value", rows: "header total:2+3 part part"),
    LayoutCase(
      name: "a total of a period is bare",
      text: """
        | Quarter | Number |
        |---|---|
        | Q1 | 12 |
        | Q2 | 3 |
        | 2016/17 total | 15 |
        """, columns: "label value", rows: "header part part total:1+2"),
    LayoutCase(
      name: "the total of two breakdowns is that of the one that adds up to it",
      text: """
        | Complainant | Number |
        |---|---|
        | By gender | |
        | Female | 8 |
        | Male | 7 |
        | By age | |
        | Under 16 | 9 |
        | Over 16 | 6 |
        | Total | 15 |
        """, columns: "label value",
      rows: "header heading part part heading part part total:2+3"),
    LayoutCase(
      name: "a total of the year passes over the half-year’s",
      text: """
        | Team | Q1 | Q2 | Half year total | Q3 | Q4 | Year total |
        |---|---|---|---|---|---|---|
        | North | 1 | 2 | 3 | 3 | 4 | 10 |
        """, columns: "label value value total:1+2 value value total:1+2+4+5",
      rows: "header part"),
    LayoutCase(
      name: "an empty total above nothing",
      text: """
        | Service | Number |
        |---|---|
        | Total | 15 |
        | Fostering | 12 |
        """, columns: "label value", rows: "header part part"),
  ]

  private static let shares: [LayoutCase] = [
    LayoutCase(
      name: "a percentage beside a count",
      text: """
        | Outcome | Number | Percentage |
        |---|---|---|
        | Upheld | 9 | 36% |
        | Not upheld | 21 | 70% |
        | Total | 30 | 100% |
        """, columns: "label value share:1", rows: "header part part total:1+2"),
    LayoutCase(
      name: "a bare number under a heading of per cent",
      text: """
        | Outcome | Number | % |
        |---|---|---|
        | Upheld | 9 | 30 |
        | Not upheld | 21 | 70 |
        """, columns: "label value share:1", rows: "header part part"),
    LayoutCase(
      name: "a percentage that comes first",
      text: """
        | Outcome | % | Number |
        |---|---|---|
        | Upheld | 30% | 9 |
        | Not upheld | 70% | 21 |
        | Total | 100% | 30 |
        """, columns: "label share:2 value", rows: "header part part total:1+2"),
    LayoutCase(
      name: "a ratio of two columns that its heading names",
      text: """
        | Year | Stage 1 | Stage 2 | Percentage of Stage 1 going on to Stage 2 |
        |---|---|---|---|
        | 2015/16 | 70 | 11 | 16% |
        | 2016/17 | 91 | 9 | 10% |
        """, columns: "label value value ratio:2/1", rows: "header part part"),
    LayoutCase(
      name: "outcomes in per cent, year by year",
      text: """
        | Year | Upheld | Not upheld | Withdrawn |
        |---|---|---|---|
        | 2015/16 | 10% | 80% | 10% |
        | 2016/17 | 4% | 90% | - |
        """, columns: "label value value value", rows: "header part part"),
    LayoutCase(
      name: "a count with its share in brackets",
      text: """
        | Outcome | 2016/17 |
        |---|---|
        | Upheld | 9 (30%) |
        | Not upheld | 21 (70%) |
        | Total | 30 |
        """, columns: "label value", rows: "header part part total:1+2"),
    LayoutCase(
      name: "a row of percentages among counts",
      text: """
        | Measure | Q1 | Q2 |
        |---|---|---|
        | Received | 10 | 20 |
        | In time | 8 | 15 |
        | % in time | 80% | 75% |
        """, columns: "label value value", rows: "header part part aside"),
  ]
}
