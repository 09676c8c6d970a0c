/// Shares, fractions and subsets.
extension ProseCase {
  static let shares = """
    = Shares of a base in the sentence
    confirmed 45% | Of the 180 planning appeals determined in the year, 81 (45%) were dismissed.
    confirmed 30% | A total of 60 tenants replied, of whom 18 (30%) were dissatisfied with repairs.
    confirmed 72% | 36 out of 50 inspections (72%) found no breach.
    confirmed 12.5% | 5 of the 40 schools inspected, or 12.5%, were judged inadequate.
    confirmed 64% | The panel received 250 reports of anti-social behaviour, 64% (160) of which came from the town centre.
    confirmed 38% | We surveyed 200 library users and 76, or 38%, visit at least once a week.
    confirmed 55% | 55% (22 of 40) of fire safety audits were satisfactory.
    confirmed 20% | At the by-election 1,200 of 6,000 electors voted, a turnout of 20%.
    confirmed 81% | The team answered 4,050 of 5,000 calls within a minute, which is 81%.
    confirmed 33% | 14 of 42 potholes (33%) were repaired late.
    confirmed 90% | Twenty-seven of the thirty licensed premises visited (90%) complied.
    confirmed 15% | Of 340 penalty notices issued, 51 were challenged, which equates to 15%.
    confirmed 8% | In total 625 blue badges were issued, with 50 of these (8%) later withdrawn.
    confirmed 68% | 34 of our 50 foster carers responded to the survey, a response rate of 68%.
    confirmed 6.5% | 13 members of staff, 6.5% of the 200 employed, were absent for more than a month.
    confirmed 75% | Three of the four hubs (75%) now open on Saturdays.
    found 47% | Of the 180 planning appeals determined in the year, 81 (47%) were dismissed.
    found 63% complement | Of the 30 grievances closed, 11 (63%) were substantiated.
    found 54% digits-transposed | Of 200 street lights reported, 90 (54%) were mended in a week.
    found 27% | Officers visited 48 care homes, of which 12 (27%) required improvement.
    found 70% | 36 out of 50 inspections (70%) found no breach.
    found 83% | The team answered 4,050 of 5,000 calls within a minute, which is 83%.
    found 35% | 14 of 42 potholes (35%) were repaired late.
    found 48% | A total of 60 tenants replied, of whom 18 (48%) were dissatisfied with repairs.
    found 64% | The panel received 240 reports of anti-social behaviour, 64% (160) of which came from the town centre.
    found 21% | At the by-election 1,200 of 6,000 electors voted, a turnout of 21%.
    found 33 | Of the 28 officers trained, 33 passed the assessment.
    found 96% | Twenty-seven of the thirty licensed premises visited (96%) complied.
    found 51% | Of 340 penalty notices issued, 51 were challenged, which equates to 51%.
    found 61% | 34 of our 50 foster carers responded to the survey, a response rate of 61%.
    found 65% | 13 members of staff, 65% of the 200 employed, were absent for more than a month.
    found 44% | 22 of the 40 fire safety audits carried out (44%) were satisfactory.
    found 80% | Three of the four hubs (80%) now open on Saturdays.
    silent | Of the 180 planning appeals determined, 45% were in conservation areas.
    silent | 160 reports came from the town centre, where footfall rose by 64%.
    silent | 18 tenants (30% of those over 65) asked for large print, out of 300 letters sent.
    silent | 12 (or 13 if the late return is counted) of the schools replied.

    = Shares of a base in the sentence before
    confirmed 75% | The service handled 320 information requests. Of these, 240 (75%) were answered on time.
    confirmed 25% | There were 84 stage one complaints in the year. 21 (25%) were upheld.
    confirmed Two thirds | The team placed 150 children. Two thirds of these (100) were placed with relatives.
    confirmed 12.5% | In total 96 licences were reviewed. Of those reviewed, 12 (12.5%) were revoked.
    confirmed 60% | The council received 1,250 contacts about waste. 60% of these (750) were by telephone.
    confirmed 60% | A total of 75 employees left. 45 of them (60%) resigned.
    confirmed 40% | The crew attended 215 incidents. False alarms made up 86 (40%) of these.
    confirmed 5% | We wrote to 2,000 households. Only 100 of those households (5%) returned the form.
    found 78% | The service handled 320 information requests. Of these, 240 (78%) were answered on time.
    found 65% | The council received 1,250 contacts about waste. 65% of these (750) were by telephone.
    found Three quarters | The team placed 150 children. Three quarters of these (100) were placed with relatives.
    found 21.5% digits-transposed | In total 96 licences were reviewed. Of those reviewed, 12 (21.5%) were revoked.
    found 65% | A total of 75 employees left. 45 of them (65%) resigned.
    found 10% | We wrote to 2,000 households. Only 100 of those households (10%) returned the form.
    found 46% | The crew attended 215 incidents. Of these incidents, 86 (46%) were false alarms.
    ~ found 250 | The depot serviced 240 vehicles. Of these 250 passed first time.
    silent | There were 84 stage one complaints. Of the stage two complaints, 21 (30%) were upheld.
    silent | A total of 60 responses were received. Nationally, 45% of residents use the bus at least weekly.
    silent | The crew attended 215 incidents. Our neighbours reported that 86 (52%) of theirs were false alarms.

    = Fractions in words
    confirmed quarter | A quarter of the 64 grants (16) went to sports clubs.
    confirmed Two thirds | Two thirds of respondents (66%) wanted longer opening hours.
    confirmed half | Just under half (47%) of the callers were satisfied.
    confirmed third | Over a third of tenants (36%) had reported damp.
    confirmed One in five | One in five households (20%) has no car.
    confirmed Three quarters | Three quarters of the 120 claims (90) were settled in full.
    confirmed third | Almost a third (32%) of pupils walk to school.
    confirmed three quarters | More than three quarters (78%) of carers felt listened to.
    confirmed half | Exactly half of the 86 allotments (43) are let.
    found quarter | A quarter of the 64 grants (22) went to sports clubs.
    found Two thirds | Two thirds of respondents (58%) wanted longer opening hours.
    found half | Just under half (53%) of the callers were satisfied.
    found third | Over a third of tenants (31%) had reported damp.
    found One in five | One in five households (28%) has no car.
    found third | Almost a third (37%) of pupils walk to school.
    found three quarters | More than three quarters (71%) of carers felt listened to.
    found half | Half of the 86 allotments (34) are let.
    found half | Over half of the 80 submissions (38) opposed the scheme.
    silent | About half of the visitors came by train.
    silent | The second quarter was quieter than the first.
    silent | Roughly two thirds (68%) of bookings are made online.
    silent | Half-term sessions were held in three libraries.

    = Chained subsets
    confirmed 25% | Of the 64 referrals, 40 were accepted, and of these 10 (25%) were urgent.
    confirmed 60% | 120 people applied and 90 were interviewed. 60% of those interviewed (54) were appointed.
    confirmed 25% | Officers warned 80 drivers, of whom 20 (25%) were later fined.
    confirmed 30% | Of the 200 homes let, 120 were flats and 36 of these (30%) were on the ground floor.
    found 35% | Of the 64 referrals, 40 were accepted, and of these 10 (35%) were urgent.
    found 60% | 120 people applied and 90 were interviewed. 60% of those interviewed (50) were appointed.
    found 52% | Officers warned 80 drivers, of whom 20 (52%) were later fined.
    found 18% other-base | Of the 200 homes let, 120 were flats and 36 of these (18%) were on the ground floor.
    found 45 | 40 pupils were excluded and 45 of these pupils returned to school within a week.
    silent | Of the 64 referrals, 40 were accepted and, of the 30 closed in the same period, 10 (33%) were urgent.
    silent | Of the 64 referrals, 40 concerned neglect and 38 concerned home conditions.
    """
}
