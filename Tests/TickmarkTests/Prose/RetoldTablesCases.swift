/// Sums, distances and shares that sentences make of the lines of a small table which they name.
extension ProseCase {
  static let retoldTables = """
    = Sentences that retell a table's sums
    confirmed 41 | § Pool swims were the main reason, being 41 up. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    found 47 | § Pool swims were the main reason, being 47 up. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    silent | § Pool swims by members over 60 were 47 up. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    silent | § Pool swims were about 45 up. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    silent | § Pool swims were 47 up since December. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    silent | § Nationally pool swims were 47 up. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    silent | § Pool swims were 47 more than the club planned for. [[Activity,March 2022,March 2023|Gym,310,322|Pool swims,118,159|Classes,64,57]]
    confirmed 31 | § [[Crossing,Before,After|Mill Lane,41,22|Ford Street,27,19|Castle Hill,18,14|All crossings,86,55]] ¶ Taken together that is 31 fewer, a reduction of 36%.
    confirmed 36% | § [[Crossing,Before,After|Mill Lane,41,22|Ford Street,27,19|Castle Hill,18,14|All crossings,86,55]] ¶ Taken together that is 31 fewer, a reduction of 36%.
    found 37 | § [[Crossing,Before,After|Mill Lane,41,22|Ford Street,27,19|Castle Hill,18,14|All crossings,86,55]] ¶ Taken together that is 37 fewer, a reduction of 36%.
    silent | § [[Crossing,Before,After|Mill Lane,41,22|Ford Street,27,19|Castle Hill,18,14|All crossings,86,55]] ¶ Taken together that is 12 fewer injuries to children.
    confirmed 53.3% | § [[Way,Loans,% of loans|Desk,46400,41.1%|Lockers,38500,34.1%|Post,21700,19.2%|Van,6300,5.6%|Total,112900,100.0%]] ¶ Lockers together with post now make up 53.3% of loans.
    found 63.3% | § [[Way,Loans,% of loans|Desk,46400,41.1%|Lockers,38500,34.1%|Post,21700,19.2%|Van,6300,5.6%|Total,112900,100.0%]] ¶ Lockers together with post now make up 63.3% of loans.
    silent | § [[Way,Loans,% of loans|Desk,46400,41.1%|Lockers,38500,34.1%|Post,21700,19.2%|Van,6300,5.6%|Total,112900,100.0%]] ¶ Lockers together with post make up 63.3% of loans in the region.
    confirmed 58 | § [[Sort,Answered,In time|Letters,412,371|E-mails,608,591|All,1020,962]] ¶ In all 58 were out of time.
    found 53 | § [[Sort,Answered,In time|Letters,412,371|E-mails,608,591|All,1020,962]] ¶ In all 53 were out of time.
    silent | § [[Sort,Answered,In time|Letters,412,371|E-mails,608,591|All,1020,962]] ¶ The year before 53 were out of time through strikes.
    confirmed £64,000 | § Hire of plant by depot, £000: [[Depot,Q1,Q2,Half year|North,318,402,720|South,215,195,410|Quay,120,120,240|Council,653,717,1370]] ¶ Q2 was £64,000 dearer than Q1.
    found £46,000 | § Hire of plant by depot, £000: [[Depot,Q1,Q2,Half year|North,318,402,720|South,215,195,410|Quay,120,120,240|Council,653,717,1370]] ¶ Q2 was £46,000 dearer than Q1.
    silent | § Hire of plant by depot, £000: [[Depot,Q1,Q2,Half year|North,318,402,720|South,215,195,410|Quay,120,120,240|Council,653,717,1370]] ¶ Q2 was £46,000 dearer than the tender allowed.
    confirmed 53% | § Hire of plant by depot, £000: [[Depot,Q1,Q2,Half year|North,318,402,720|South,215,195,410|Quay,120,120,240|Council,653,717,1370]] ¶ North accounts for 53% of the total.
    silent | § Hire of plant by depot, £000: [[Depot,Q1,Q2,Half year|North,318,402,720|South,215,195,410|Quay,120,120,240|Council,653,717,1370]] ¶ North accounts for 35% of the mileage.
    confirmed £1.265m | § [[£000,Opening,In,Out,Closing|Insurance,14280,2110,(3375),13015]] ¶ The insurance reserve is £1.265m lower at the end of the year than at its start.
    found £1.665m | § [[£000,Opening,In,Out,Closing|Insurance,14280,2110,(3375),13015]] ¶ The insurance reserve is £1.665m lower at the end of the year than at its start.
    silent | § [[£000,Opening,In,Out,Closing|Insurance,14280,2110,(3375),13015]] ¶ The insurance reserve is £1.665m lower than the actuary advised.
    confirmed 96% | § [[Crew,Calls,Done in target|Ash,750,720|Elm,640,557]] ¶ Ash again tops the list at 96%; Elm managed 87%.
    found 69% | § [[Crew,Calls,Done in target|Ash,750,720|Elm,640,557]] ¶ Ash again tops the list at 69%; Elm managed 87%.
    silent | § [[Crew,Calls,Done in target|Ash,750,720|Elm,640,557]] ¶ Ash held staff turnover at 69%.
    confirmed £2.9m | § The forecast is an overspend of £2.9m against a net budget of £151.3m. [[Division,Budget £m,Forecast £m,Variance £m|Care,96.2,99.4,3.2|Roads,55.1,54.8,(0.3)|Total,151.3,154.2,2.9]]
    found £151.8m | § The forecast is an overspend of £2.9m against a net budget of £151.8m. [[Division,Budget £m,Forecast £m,Variance £m|Care,96.2,99.4,3.2|Roads,55.1,54.8,(0.3)|Total,151.3,154.2,2.9]]
    silent | § In 2021/22 the number of births rose by 26%, from 342 to 432; in 2022/23 it fell by 8%, to 396. [[Births,2021/22,2022/23|Home,32,26|Hospital,400,370|Total,432,396]]
    = Counts that announce a table without a total
    found 437 | § Support ended for 437 tenants. Reasons are set out in the table. [[Reason,Tenants|Moved to own home,228|Rejoined family,114|Lost contact,49|Other,36]]
    silent | § The main reasons for which 437 tenants left are set out in the table. [[Reason,Tenants|Moved to own home,228|Rejoined family,114|Lost contact,49]]
    silent | § Support was offered to 437 households. Reasons are set out in the table. [[Reason,Tenants|Moved to own home,228|Rejoined family,114|Lost contact,49|Other,36]]
    silent | § About 430 tenants moved on, as is set out below. [[Reason,Tenants|Moved to own home,228|Rejoined family,114|Lost contact,49|Other,36]]
    found 58 | § On 30 September 481 learners were enrolled, 58 more than the 370 a year earlier. [[Course,Sept 2021,Sept 2022|Day,171,224|Evening,158,149|Weekend,41,55]]
    silent | § On 30 September 428 learners were enrolled, and 381 had been seen. [[Course,Sept 2021,Sept 2022|Day,171,224|Evening,158,149|Weekend,41,55]]
    found 179 | § There were 101 hearings in the half year, held for 179 pupils. [[,Apr–Jun,Jul–Sep|Hearings,57,44|Pupils,92,81]]
    silent | § There were 101 hearings in the half year and 179 letters. [[,Apr–Jun,Jul–Sep|Hearings,57,44|Appeals,9,8]]
    found 284 | § For the year compliments came to 284. [[Quarter,Compliments|Q1,63|Q2,75|Q3,58|Q4,98]]
    silent | § [[£000,2021/22,2022/23|Capital receipts,1204,1377|Capital grants,880,912|Net borrowing,7415,6902]]
    silent | § [[Team,Original budget,Outturn,Variance|Roads,4120,4255,85|Parks,1877,1790,(112)|Lights,932,941,4]]
    silent | § [[Stage,Received,Upheld,Upheld in part,Not upheld|Stage 1,231,67,51,113|Stage 2,146,38,42,63]]
    confirmed £214,000 | § [[Source,2021/22 £k,2022/23 £k|Meters,1842,2076|Permits,611,594|Fines,803,800|Total,3256,3470]] ¶ Total income was £214,000 higher than in the previous year (6.6%).
    found £241,000 | § [[Source,2021/22 £000,2022/23 £000|Meters,1842,2076|Permits,611,594|Fines,803,800|Total,3256,3470]] ¶ Total income was £241,000 higher than in the previous year.
    silent | § [[Source,2021/22 £000,2022/23 £000|Meters,1842,2076|Permits,611,594|Fines,803,800|Total,3256,3470]] ¶ Total income was £241,000 higher than the budget.
    """
}
