/// Shares that the counts right beside them give, and shares that other figures bear out.
extension ProseCase {
  static let nextPairs = """
    = A pair and its share beside other figures
    confirmed 70% | 21 of the 30 bids were settled at the first meeting within 15 working days (70%), 6 later, and three are open.
    found 70% | 26 of the 30 bids were settled at the first meeting within 15 working days (70%), 6 later, and three are open.
    found 80% | 21 of the 30 bids were settled at the first meeting within 15 working days (80%), 6 later, and three are open.
    found 91% | The hazard was made safe in 612 of the 705 homes where a fault had been found, or 91%. In 93 it remained.
    confirmed 86.8% | The hazard was made safe in 612 of the 705 homes where a fault had been found, or 86.8%. In 93 it remained.
    found 74% | 134 of 182 loans were renewed within a month (74%) and all but 9 within two; 143 of 182 had a reminder (74%).
    found 57% | Tenants accepted less often (144 of 266; 57%) than owners (210 of 300; 70%).
    found 70% | Tenants accepted less often (144 of 266; 54%) than owners (240 of 300; 70%).
    silent | Tenants accepted less often (144 of 266; 54%) than owners (210 of 300; 70%).
    silent | 8 of the 11 schools had an attendance below the county's (93%), 3 above.
    silent | 12 of the 34 sites were open at weekends, and satisfaction there was high (91%), 22 were not.
    silent | Depots had 17 claims paid in full and 24 paid in part out of 75 closed (55%), and garages 11 and 13 out of 39 (62%).
    silent | 40 of 160 homes were let to families (35% of all lettings), 20 to couples.
    silent | 40 of the 160 homes were let early, against a target of 30 (19%), and 9 late.

    = A share of what is named behind it
    confirmed 81.5% | Over the year 1,141 stage one requests were met on time: 81.5% of the 1,400. In May it was 77%.
    found 85.1% | Over the year 1,141 stage one requests were met on time: 85.1% of the 1,400. In May it was 77%.
    found 81.5% | Over the year 1,114 stage one requests were met on time: 81.5% of the 1,400. In May it was 77%.
    confirmed 40% | Noise was a factor in 34 reports (40% of the 85 received), followed by litter in 20 (24%).
    found 44% | Noise was a factor in 34 reports (44% of the 85 received), followed by litter in 20 (24%).
    confirmed 19.8% | Some 41,600 children live here, 19.8% of a population of 210,000.
    found 18.9% | Some 41,600 children live here, 18.9% of a population of 210,000.
    confirmed 12% | In the month there were 83 events by 36 clubs (12% of 300).
    found 21% | In the month there were 83 events by 36 clubs (21% of 300).
    silent | In the 12 schools attendance was low, 21% of the 4,100 pupils being away for a week or more, and 30 for longer.
    silent | We met 14 councils, and 32% of the 250 residents who wrote wanted no change, while 20 had no view.

    = A clause that leans on the count in front
    confirmed 45% | A form went to 240 carers aged 18 and over; 108 came back (45%).
    found 54% | A form went to 240 carers aged 18 and over; 108 came back (54%).
    found 45% | A form went to 240 carers aged 18 and over; 180 came back (45%).
    confirmed 24% | We asked 1,250 tenants: 300 replied (24%).
    found 42% | We asked 1,250 tenants: 300 replied (42%).
    confirmed 88% | 240 places were booked on 12 courses and 211 were taken up (88%).
    found 77% | 240 places were booked on 12 courses and 211 were taken up (77%).
    confirmed 36% | 25 were reviewed in the year, and faults were found in 9 (36%).
    found 63% | 25 were reviewed in the year, and faults were found in 9 (63%).
    confirmed 42% | It finished 19 audits; in eight it found a fault (42%).
    found 24% | It finished 19 audits; in eight it found a fault (24%).
    confirmed 61% | P6: of 218 lets, 133 (61%) were to families; 44 are empty, 12 of them for a year.
    found 16% | P6: of 218 lets, 133 (16%) were to families; 44 are empty, 12 of them for a year.
    silent | The service was in touch with 150 people and with all but nine of them (93%), and 12 wrote.
    silent | We had 265 enquiries in May; 106 staff (52%) work from home, 3 of them abroad.
    silent | Of 500 calls 71 were from men and 17 (24%) from boys, 3 of them in June.
    silent | There were 480 visits in 2020 and 130 were missed (22%) in 2021, 12 of them twice.
    silent | The fund has 320 members; 48 left (12% a year is usual), and 60 joined.

    = Shares beside which two others prove the whole
    confirmed 23% | 127 appeals were answered. Of these 29 were allowed (23%), 46 were allowed in part (36%) and 52 were not allowed (41%).
    found 63% | 127 appeals were answered. Of these 29 were allowed (63%), 46 were allowed in part (36%) and 52 were not allowed (41%).
    found 36% | 127 appeals were answered. Of these 29 were allowed (23%), 64 were allowed in part (36%) and 52 were not allowed (41%).
    found 46% | 1,400 pupils were weighed. 331 (23.6%) had waited within a month, 596 (46%) a month but not two, 303 (21.6%) two but not three, and 170 (12.1%) longer.
    found 4.8% | Officers held 1,214 hearings, 1,163 (95.8%) within the statutory time and 51 (4.8%) outside it.
    found 85.8% | Officers held 1,214 hearings, 1,163 (85.8%) within the statutory time and 51 (4.2%) outside it.
    silent | 127 appeals were answered. Of these 29 were allowed (23%), 46 were allowed in part (36%) and 21 of those were paid (46%).
    silent | Officers held 1,214 hearings, 1,163 (95.8%) within the statutory time and 84 of them (7.2%) by telephone.

    = Counts that retell a row of the table
    confirmed 27% | [[Team,Cases|Front Door,38|Leaving Care,17|Disability,30|Duty,58|Total,143]] Front Door drew 38 cases (27%), which is no surprise.
    found 28% | [[Team,Cases|Front Door,38|Leaving Care,17|Disability,30|Duty,58|Total,143]] Front Door drew 38 cases (28%), which is no surprise.
    found 27% | [[Team,Cases|Front Door,38|Leaving Care,17|Disability,30|Duty,58|Total,143]] Front Door drew 48 cases (27%), which is no surprise.
    found 2.0% | [[Source,Concerns,Share|Care homes,1600,41.3%|Family,2154,55.6%|Adults themselves,117,3.0%|Total,3871,100%]] Only 117 people (2.0%) spoke up on their own behalf.
    silent | [[Source,Concerns,Share|Care homes,1600,41.3%|Family,2154,55.6%|Adults themselves,117,3.0%|Total,3871,100%]] Only 117 people (2.0% of all adults with a plan) spoke up on their own behalf.
    silent | [[Team,Last year,Cases|Front Door,30,38|Leaving Care,21,17|Disability,30,30|Duty,58,58|Total,139,143]] Front Door rose to 38 cases (27%), which is no surprise.
    silent | [[Team,Upheld,Cases|Front Door,11,38|Leaving Care,9,17|Disability,3,30|Duty,10,58|Total,33,143]] Front Door had 11 upheld (29%), which is no surprise.
    silent | [[Team,Cases|Front Door,38|Leaving Care,17|Disability,30|Duty,58|Total,143]] Front Door drew 38 cases (31% of those who were seen), which is no surprise.
    """
}
