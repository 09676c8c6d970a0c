/// Lists whose words leave nothing out, and lists that only look so.
extension ProseCase {
  static let exhaustiveLists = """
    = every answer to one question
    confirmed 48 | Of the 48 projects approved by the board, 31 are finished, 11 are under way and six are delayed.
    found 84 | Of the 84 projects approved by the board, 31 are finished, 11 are under way and six are delayed.
    found 48 | Of the 48 projects approved by the board, 13 are finished, 11 are under way and six are delayed.
    confirmed 37 | Of the 37 inspections opened in spring, 29 had ended by June and eight were continuing.
    found 73 | Of the 73 inspections opened in spring, 29 had ended by June and eight were continuing.
    confirmed 26 | Of the 26 appeals decided, 11 were allowed, four were partly allowed and 11 were dismissed.
    found 62 | Of the 62 appeals decided, 11 were allowed, four were partly allowed and 11 were dismissed.
    confirmed 512 | The team received 512 applications. 344 were granted, 97 were refused and 71 are still awaiting a decision.
    found 512 | The team received 512 applications. 344 were granted, 79 were refused and 71 are still awaiting a decision.
    confirmed 33 | Of the 33 measures, 18 are green, nine are amber and six are red.
    found 31 | Of the 31 measures, 18 are green, nine are amber and six are red.
    found 33 | Of the 33 measures, 12 are green, nine are amber and six are red.
    confirmed 214 | For 151 of the 214 the goal was fully met, for 44 partly and for 19 not at all.
    found 241 | For 151 of the 241 the goal was fully met, for 44 partly and for 19 not at all.
    found 214 | For 151 of the 214 the goal was fully met, for 41 partly and for 19 not at all.
    confirmed 92 | In 92 cases the panel changed the award, wholly (31) or in part (61).
    found 29 | In 29 cases the panel changed the award, wholly (31) or in part (61).
    found 92 | In 92 cases the panel changed the award, wholly (13) or in part (61).
    confirmed 254 | Of 254 pupils, 181 were late once and 73 more than once.
    found 245 | Of 245 pupils, 181 were late once and 73 more than once.
    confirmed 388 | Of the 388 visits, 301 took up to an hour, 58 between one and two hours, and 29 longer.
    found 338 | Of the 338 visits, 301 took up to an hour, 58 between one and two hours, and 29 longer.

    = the remaining ones
    confirmed £4,200 | Grants came to £4,200, of which £2,700 went to clubs and the remaining £1,500 to schools.
    found £1,200 | Grants came to £1,200, of which £2,700 went to clubs and the remaining £1,500 to schools.
    found £4,200 | Grants came to £4,200, of which £2,700 went to clubs and the remaining £7,500 to schools.
    confirmed 46 | Of the 46 still waiting, 17 had applied in May, 21 in June and the remaining eight in July.
    found 64 | Of the 64 still waiting, 17 had applied in May, 21 in June and the remaining eight in July.
    confirmed 731 | 731 people came to 40 events. 304 came from the north, 219 from the coast, 142 from the town and 66 from elsewhere.
    found 731 | 731 people came to 40 events. 304 came from the north, 291 from the coast, 142 from the town and 66 from elsewhere.
    confirmed 104 | The board considered 104 items: 31 approvals, 46 reviews, 18 appeals and nine other matters.
    found 140 | The board considered 140 items: 31 approvals, 46 reviews, 18 appeals and nine other matters.

    = lists that leave something out, or may
    silent | Of the 70 claims received, 28 were refused, 19 were partly allowed and 11 were allowed.
    silent | Of the 155 claims, 31 were allowed and 40 partly allowed.
    silent | Of the 64 actions, 30 were completed on time and eight are still open.
    silent | Of the 64 letters, 12 concerned delay, nine staff and seven charges.
    silent | Of the 81 pupils out of school, 22 were ill and 17 had moved.
    silent | Of the 612 enquiries, 213 ended in advice, 118 in a visit and 102 in a referral.
    silent | Of the 96 audits, 40 were good and 21 were rated as adequate.
    silent | Of the 204 actions, 120 have been completed and 31 are under way.
    silent | Of the 58 works, 12 were delivered early, 20 on time and nine were delayed.
    silent | Of the 90 reviews, 40 took place within ten days, 60 within 20 and ten were later.
    silent | Of the 714 children, 452 were in foster care. A further 97 were in homes, 88 with parents and 77 elsewhere.
    silent | We ran five courses. 40 people passed them and ten failed.
    silent | Of the 40 children, 20 were reported missing once and three more than five times.
    silent | Of the 66 placements, 31 are with our own carers, 12 in homes and nine with other authorities.
    silent | Of the 44 replies, 30 were answered in full and 20 were well received.
    silent | Of the 20 measures, 12 are up, 15 are better than the target and three are down.
    silent | Of the 36 tenants, 20 were happy with repairs, 14 unhappy with parking and nine neutral on noise.

    silent | In 2021/22 there were 640 enquiries. 291 of them led to a conference, and 248 of those conferences (85%) ended with a plan; at the other 43 none was needed.
    silent | 152 of the pupils were boys and 121 girls. 31 were under 12, 94 were aged 12 to 14, and 148 were 15 to 17.
    silent | 73 tests were begun, 64 of them in May (88%) and nine later. In 2021-22 the numbers were 69, 55 and 14.
    silent | There are 56 councillors: 30 Green, 14 Blue, nine Yellow and others.
    silent | We spoke to 300 people about buses. 14 of those who drive said yes, nine said no and three said neither.

    = chance is no proof
    found 60 | The panel read 60 records. 48 were praised, 12 were returned and four were sent on.
    confirmed 12 | The team saw 90 families, of whom 40 asked for help, 28 of them got it and the other 12 did not.
    silent | Of the 11 homes nine follow the new rates and the remaining two the old ones. Seven homes follow the county, five do not, and of 13 the remaining two are closed.
    """
}
