import Tickmark

private let contacts: Words = "Contacts / Number of contacts / Contacts received"
private let referrals: Words =
  "Referrals / Number of referrals / Referrals received / Contacts becoming referrals"
private let assessments: Words =
  "Assessments / Number of assessments / Assessments completed / Assessments started"
private let toReferral: Words =
  "Conversion rate / Contacts to referrals / Percentage becoming referrals / % becoming referrals / % of contacts becoming referrals / Percentage of contacts becoming referrals"
private let toAssessment: Words =
  "Referrals to assessments / Percentage assessed / % assessed / % of referrals assessed / Percentage of referrals assessed"

var frontDoor: Group {
  Group("front-door", "Contacts, referrals, assessments") {
    Table("Front door by year", with: contacts, referrals) {
      Column(toReferral).isShare(of: referrals, over: .column(contacts))
        .because("The share of contacts that become referrals shows what the threshold is.")
        .from(.housePractice)
      Row(.named(toReferral)).isShare(of: .named(referrals), over: .named(contacts))
        .because("The share of contacts that become referrals shows what the threshold is.")
        .from(.housePractice)
    }
    Table("Referrals and assessments", with: referrals, assessments) {
      Column(toAssessment).isShare(of: assessments, over: .column(referrals))
        .because("A referral that is not assessed was closed on paper.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Year | Contacts | Referrals | % becoming referrals | Assessments | % of referrals assessed |
    |---|---|---|---|---|---|
    | 2021/22 | 9,000 | 3,600 | 40% | 3,060 | 85% |

    | Measure | 2021/22 |
    |---|---|
    | Contacts | 9,000 |
    | Referrals | 3,600 |
    | Conversion rate | 40% |
    """
  )
  .fails(
    "| Year | Contacts | Referrals | % becoming referrals |\n|---|---|---|---|\n| 2021/22 | 9,000 | 3,600 | 45% |",
    with: "front-door/percent-share"
  )
  .fails(
    """
    | Measure | 2021/22 |
    |---|---|
    | Contacts | 9,000 |
    | Referrals | 3,600 |
    | Conversion rate | 45% |
    """, with: "front-door/percent-share-2"
  )
  .fails(
    "| Year | Referrals | Assessments | % of referrals assessed |\n|---|---|---|---|\n| 2021/22 | 3,600 | 3,060 | 95% |",
    with: "front-door/percent-share-3")
}

var childProtection: Group {
  Group("child-protection", "Child protection plans") {
    Table(
      "Categories of abuse", with: "Neglect", "Physical / Physical abuse",
      "Emotional / Emotional abuse",
      "Sexual / Sexual abuse"
    ) {
      Row("Total").addsRowsAbove()
        .because("A plan has one category; those of two are counted under multiple.")
        .from(.housePractice)
      Columns(
        "Neglect", "Physical / Physical abuse", "Emotional / Emotional abuse",
        "Sexual / Sexual abuse", "Multiple / Multiple categories / More than one category"
      ).makeWhole()
        .because("A plan has one category; those of two are counted under multiple.")
        .from(.housePractice)
    }
    Table(
      "Plans in the year",
      with: "Plans at 1 April / Open at 1 April / At 1 April / At start of year",
      "Plans at 31 March / Open at 31 March / At 31 March / At end of year"
    ) {
      Row("Plans at 31 March / Open at 31 March / At 31 March / At end of year").closes(
        from: "Plans at 1 April / Open at 1 April / At 1 April / At start of year",
        adding: "Started / Starting / Became / Becoming / New",
        takingAway: "Ended / Ending / Ceased / Ceasing / Closed"
      )
      .because("The number at the end is what the number at the start became.")
      .from(.housePractice)
    }
  }
  .passes(categories() + "\n\n" + plans(311))
  .fails(categories(total: 320), with: "child-protection/total-row")
  .fails(
    """
    | Year | Neglect | Physical | Emotional | Sexual |
    |---|---|---|---|---|
    | 2021/22 | 48% | 12% | 36% | 14% |
    """, with: "child-protection/percent-sum"
  )
  .fails(plans(331), with: "child-protection/closing")
}

private func categories(total: Int = 300) -> String {
  """
  | Category | Children |
  |---|---|
  | Neglect | 144 |
  | Physical abuse | 36 |
  | Emotional abuse | 108 |
  | Sexual abuse | 12 |
  | Total | \(total) |

  | Year | Neglect | Physical | Emotional | Sexual |
  |---|---|---|---|---|
  | 2021/22 | 48% | 12% | 36% | 4% |
  """
}

private func plans(_ last: Int) -> String {
  """
  | Child protection plans | 2021/22 |
  |---|---|
  | Plans at 1 April | 300 |
  | Started in the year | 240 |
  | Ended in the year | 229 |
  | Plans at 31 March | \(last) |
  """
}

var lookedAfterFlow: Group {
  Group("looked-after", "Children who are looked after") {
    lookedAfterInTheYear
  }
  .passes(lookedAfter())
  .fails(lookedAfter(closing: 502), with: "looked-after/closing")
}

private func lookedAfter(closing last: Int = 520) -> String {
  lookedAfterYear(
    came: "Started to be looked after", left: "Ceased to be looked after", closing: last)
}
