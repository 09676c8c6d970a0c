/// Figures held to the cells whose lines and headings their sentence names, and lines that are a list
/// without bullets.
extension ProseCase {
  static let retoldCells = """
    = Rows of a table beside the sentence
    confirmed 29.5% | [[Kind,1 April 2023,31 March 2024|Moored,107,98|Rented berths,44,46|Dry dock,13,12|All boats,164,156]]¶ Rented boats grew by 2 and are 29.5% of all boats.
    confirmed 62.8% | [[Kind,1 April 2023,31 March 2024|Moored,107,98|Rented berths,44,46|Dry dock,13,12|All boats,164,156]]¶ Moored boats fell by 9. They now make up 62.8% of the total, down from 65.2%.
    confirmed 65.2% | [[Kind,1 April 2023,31 March 2024|Moored,107,98|Rented berths,44,46|Dry dock,13,12|All boats,164,156]]¶ Moored boats fell by 9. They now make up 62.8% of the total, down from 65.2%.
    found 68.2% | [[Kind,1 April 2023,31 March 2024|Moored,107,98|Rented berths,44,46|Dry dock,13,12|All boats,164,156]]¶ Moored boats make up 68.2% of the total.
    confirmed 60% | [[Service,Claims,Upheld,Uphold rate|Repairs,389,291,75%|Damp,94,71,76%|Lettings,167,89,53%|Total,650,451,69%]]¶ Repairs is 60% of everything we receive.
    confirmed 483 | [[Service,Claims,Upheld,Uphold rate|Repairs,389,291,75%|Damp,94,71,76%|Lettings,167,89,53%|Total,650,451,69%]]¶ Repairs is 60% of everything we receive. With damp it makes 483 claims, 74% of the total.
    confirmed 187 | [[,Q1,Q2,Q3,Q4,Year|Stage 1 received,138,151,187,174,650|Stage 2 received,24,31,38,35,128]]¶ Q3 was the peak with 187 Stage 1 claims, 29% of the year.
    confirmed 29% | [[,Q1,Q2,Q3,Q4,Year|Stage 1 received,138,151,187,174,650|Stage 2 received,24,31,38,35,128]]¶ Q3 was the peak with 187 Stage 1 claims, 29% of the year.
    confirmed 10.9% | § [[Quay,2020-21,2021-22,2022-23|North,27,31,36|South,30,33,35|Total,57,64,71]]¶ Claims rose by 7 on 2021-22 (10.9%).
    = What its words rule out
    silent | [[Source,Calls|Harbours,157|Locks,127|Moorings,166|Total,450]]¶ Of the 79 locks in the area, 62 sent back the form.
    silent | [[Kind,Calls|Flood,155|Storm,75|Fire,59|Total,289]]¶ For every 100 calls, 54 were flood calls.
    silent | [[Programme,£m|Works,69.0|Additions,8.4|Fees,5.1]]¶ Additions were 12.2% of the original programme.
    silent | [[Class,Boats|Steam,180|Rated,1379|Sail,404]]¶ Sound boats are 95.6% of rated craft, 1,319 in number.
    silent | [[Kind,2022/23,2023/24|Referrals,3060,3151|Re-referrals,673,567]]¶ The number of re-referrals fell by 106.
    = Several changes, and what is not said of them
    silent | 280 more claims came in during 2021/22 (1,400 against 1,120), an increase of 25%. 175 more claims were upheld.
    silent | Claims in 2020-21 fell by 25% (80) compared to 2019-20 (106) with a small number made by rowers (8).
    silent | [[,Upheld,Not upheld,Total|2021/22,8,6,14|2023/24,15,4,19]]¶ The number of hearings has risen by five since 2021/22 and the number upheld has nearly doubled, from 8 to 15.
    silent | Of these 842 claims, 214 led to a hearing. This means that 75% did not lead to a hearing.
    found 57% | During the year 842 claims were made. Of these 842, 214 led to a hearing. This means that 57% did not lead to a hearing.
    silent | Risk was removed in 214 of 773 cases, cut in 487 and remained in 72. In 91% of cases, then, risk was either cut or removed.
    silent | [[,2022,2023,2024|Rowers,171,163,148|Sailors,49,53,56|Total,220,216,204]]¶ Rowers have fallen by 23 in two years, which is 13%.
    confirmed 63 | The service agreed 63 actions. By the end of June 48 had been completed, 11 were in progress and four had not been started.
    silent | We received 1,244 claims and answered 1,069 in time. Claims therefore grew by 72, or 5.8%, and late answers fell from 175 to 153.
    silent | The biggest rise was in dry docks, where there were 131 more boats. That group is 39.4% of all.
    found 16% | We logged 650 claims in the year. In the year before there were 543, so volume is up 107, i.e. 16%.
    confirmed 14.3% | § [[Quay,2021-22,2022-23|North,84,96|South,316,411|Total,400,507]]¶ North saw the sharpest rise in percentage terms, at 14.3%.
    silent | § Of the claims, 803 were answered in time. In 2021/22 it was 744 claims or 77.5%. The remaining 174 claims, or 17.8%, were late.
    ~ found 31 | Claims (31) and (75) worries¶ [[Quarter,Worries,Claims|Q1,21,10|Q2,19,13|Q3,13,8|Q4,22,13]]
    confirmed 75 | Claims (44) and (75) worries¶ [[Quarter,Worries,Claims|Q1,21,10|Q2,19,13|Q3,13,8|Q4,22,13]]
    confirmed 4.3% | The year had 486 enquiries. Of these, 112 led to a visit and 39 of the visits led to an application. In the end 21 rowers joined, which is 4.3% of the enquiries.
    ~ found 18.8% | The year had 486 enquiries. Of these, 112 led to a visit and 39 of the visits led to an application. In the end 21 rowers joined, which is 18.8% of the enquiries.
    = Rates by name
    confirmed 11% | We received 1,284 claims, a reduction of 9% on the 1,412 received in 2021/22. A total of 143 rowers asked for another look at Stage 2, an escalation rate of 11%.
    found 21% | We received 1,284 claims, a reduction of 9% on the 1,412 received in 2021/22. A total of 143 rowers asked for another look at Stage 2, an escalation rate of 21%.
    confirmed 21.6% | In 2023 we received 684 requests, against 597 in 2022, an increase of 87. We agreed to 536 and refused 148. The refusal rate was 21.6%.
    found 27.6% | In 2023 we received 684 requests, against 597 in 2022, an increase of 87. We agreed to 536 and refused 148. The refusal rate was 27.6%.
    silent | In 2023 we received 684 requests. We agreed to 536 and refused 148. Nationally the refusal rate was 27.6%.
    confirmed 89.5% | 1,142 claims were heard, 1,022 being approved and 120 refused. The approval rate was 89.5%.
    = Lines of names and figures without bullets
    confirmed 335 | A total of 335 letters of thanks came in.¶ Quays: 9¶ Locks: 225¶ Boats: 101
    found 353 | A total of 353 letters of thanks came in.¶ Quays: 9¶ Locks: 225¶ Boats: 101
    found 353 | Total letters: 353¶ Quays – 9¶ Locks – 225¶ Boats – 101
    """
}
