import Tickmark

var abuseVictims: Group {
  Group("victims", "Victims by sex") {
    Table("Victims by sex", with: Abuse.female, Abuse.male, Abuse.victims) {
      Column(Abuse.victims).addsAll(of: Abuse.female, Abuse.male, and: Abuse.unknown)
        .named("sexes")
        .because(
          "Every victim stands in one column, and those not recorded in a column of their own."
        )
        .from(.housePractice)
    }
    Table("Shares of victims", with: Abuse.victims) {
      Column("% male / % men / Percentage male / Male % / % male victims")
        .isShare(of: Abuse.male, over: .column(Abuse.victims)).named("male-share")
        .because("Few men come forward: their share is watched from year to year.")
        .from(.housePractice)
      Column("% female / % women / Percentage female / Female % / % female victims")
        .isShare(of: Abuse.female, over: .column(Abuse.victims)).named("female-share")
        .because("The two shares are read together.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    | Year | Female | Male | Not recorded | Victims | % male | % female |
    |---|---|---|---|---|---|---|
    | 2022/23 | 410 | 31 | 9 | 450 | 7% | 91% |
    | 2023/24 | 432 | 40 | 8 | 480 | 8% | 90% |
    """
  )
  .fails(
    """
    | Year | Female | Male | Victims |
    |---|---|---|---|
    | 2023/24 | 432 | 40 | 480 |
    """, with: "victims/sexes"
  )
  .fails(
    """
    | Year | Male | Victims | % male |
    |---|---|---|---|
    | 2023/24 | 40 | 480 | 18% |
    """, with: "victims/male-share"
  )
  .fails(
    """
    | Year | Female | Victims | % female |
    |---|---|---|---|
    | 2023/24 | 432 | 480 | 92% |
    """, with: "victims/female-share")
}
