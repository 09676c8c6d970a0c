import Tickmark

/// The accounts of a partnership or a board: who paid in, what was spent, what is left.
public let partnerAccounts = RulePack(
  "partner-accounts", version: "1.0", "Partner contributions, expenditure and reserves"
) {
  contributions
  expenditure
  reserves
  accountsAgree
}
.isFor("partner / partnership / pooled / board", "accounts / contributions / statement of accounts")
.isFor(
  sectionsOn:
    "Partner contributions / Agency contributions / Partner agency contributions / Contributions from partners / Income and expenditure / Board finances / Board budget / Partnership budget / Partnership finances / Budget and contributions / Financial contributions / Pooled budget"
)

/// What a total row is called.
let accountTotal: Words =
  "Total / Total contributions / Total partner contributions / Total funding / Total income / Total expenditure / Total spend / Total costs / Grand total"
