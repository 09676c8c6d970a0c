/// Shares whose whole stands in a sentence or item in front, or at the end of the sentence.
extension ProseCase {
  static let wholesInFront = """
    = wholes in the sentence or item before
    confirmed 95% | The team chaired 1,248 reviews in the year. 1,186 of them were held within timescale, which gives a performance figure of 95%.
    found 85% | The team chaired 1,248 reviews in the year. 1,186 of them were held within timescale, which gives a performance figure of 85%.
    confirmed 40% | 1,020 people were screened. 408 (40%) were referred on, of whom 102 (25%) needed surgery.
    found 44% | 1,020 people were screened. 408 (44%) were referred on, of whom 102 (25%) needed surgery.
    confirmed 25% | 1,020 people were screened. 408 (40%) were referred on, of whom 102 (25%) needed surgery.
    found 35% | 1,020 people were screened. 408 (40%) were referred on, of whom 102 (35%) needed surgery.
    confirmed 15% | ¶ - 340 inquiries were opened by the service; ¶ - 51 of these (i.e. 15%) progressed to a case conference.
    found 1.5% | ¶ - 340 inquiries were opened by the service; ¶ - 51 of these (i.e. 1.5%) progressed to a case conference.
    confirmed 15% | ¶ - 640 applications were decided in the quarter. ¶ - 96 of these (15%) were refused.
    found 51% | ¶ - 640 applications were decided in the quarter. ¶ - 96 of these (51%) were refused.
    confirmed 67% | From October to March a total of 8,452 tenants asked for help. The top three reasons were rent, repairs and noise. 5,698 (67%) of those asking were given an appointment.
    found 76% | From October to March a total of 8,452 tenants asked for help. The top three reasons were rent, repairs and noise. 5,698 (76%) of those asking were given an appointment.
    confirmed 65% | 704 people of the 1,018 were asked what they wanted. 611 of them named an outcome, and for 398 (65%) it was met in full.
    found 56% | 704 people of the 1,018 were asked what they wanted. 611 of them named an outcome, and for 398 (56%) it was met in full.
    confirmed 60% | For the whole year there were 10,297 enquiries. Of these enquiries, 60% were from women (6,198 enquiries) and 40% from men (4,099 enquiries).
    found 90% | For the whole year there were 10,297 enquiries. Of these enquiries, 90% were from women (6,198 enquiries) and 40% from men (4,099 enquiries).
    confirmed 61% | There were 44 panels in the year. Of those panels 61% were held before the child reached one year of age (27 panels).
    found 16% | There were 44 panels in the year. Of those panels 16% were held before the child reached one year of age (27 panels).
    silent | In March 25,577 people held a pass, of whom 20,151 lived in the county. On the last day of the month 5,954 people were using their pass in independent shops, representing 30% of all local holders.
    silent | There were 43,748 lettings in the year to March. There were 4,252 lettings to newcomers, accounting for 10% of the total.

    = one whole for all
    confirmed 40% | Adults' and children's teams closed 90 and 60 cases respectively, 60% and 40% of the 150 closed overall.
    found 30% | Adults' and children's teams closed 90 and 60 cases respectively, 60% and 30% of the 150 closed overall.
    confirmed 35% | Boys and girls accounted for 65 and 35 of the 100 visits respectively (65% and 35%).
    found 45% | Boys and girls accounted for 65 and 35 of the 100 visits respectively (65% and 45%).
    found 60% | There were 45 young people on the course, 40% (18) of whom were girls and 60% (28) boys.
    confirmed 15% | The most common reasons were cost (84, 35%), delay (60, 25%) and noise (36, 15%), based on 240 replies.
    found 20% | The most common reasons were cost (84, 35%), delay (60, 25%) and noise (36, 20%), based on 240 replies.
    confirmed 25% | 66 of the 88 assessments (75%) recommended fostering and the remaining 22 (25%) residential care.
    found 35% | 66 of the 88 assessments (75%) recommended fostering and the remaining 22 (35%) residential care.
    confirmed 25% | Falls accounted for 66 of the 264 incidents recorded by the wards, representing 25% of all incidents; the figure for medicines was 99 (37.5%).
    found 52% | Falls accounted for 66 of the 264 incidents recorded by the wards, representing 52% of all incidents; the figure for medicines was 99 (37.5%).
    confirmed half | Neglect was the main category for 108 of the 216 children with a plan, i.e. half.
    found two thirds | Neglect was the main category for 108 of the 216 children with a plan, i.e. two thirds.
    found one in five | The panel heard that 68 referrals had been made and that 17 of them, or one in five, concerned residential staff.

    = wholes elsewhere, look-alikes
    silent | ¶ - 340 inquiries were opened by the service; ¶ - 51 of those over 65 (40%) progressed to a case conference.
    silent | ¶ - 340 inquiries were opened and 212 closed; ¶ - 51 of these (24%) were closed late.
    silent | ¶ - 340 inquiries were opened; ¶ - 51 of these led to a conference; ¶ - 12 of these (24%) led to a plan.
    silent | There were 84 first appeals. Of the second appeals, 21 (30%) were allowed.
    silent | The borough has 1,248 shops. 186 (35%) of licensed premises were visited.
    silent | The club has 96 members. In the spring 45 (60%) of juniors played.
    silent | There were 640 calls, 30% of which were late (12 staff were off sick).
    silent | Of the 640 calls, 30% came at night (45 an evening on average).
    silent | Boys and girls made 65 and 35 visits respectively (up 65% and 35%).
    silent | Adults' and children's teams closed 90 and 60 cases respectively, 80% and 70% of those they had opened.
    silent | Cost (84, 35%) and delay (60, 25%) were the most common reasons, and 16 (20%) of the 80 firms gave noise, based on 240 replies from residents.
    silent | There were 45 young people on the course, 40% (18) of whom were girls, and 60% (30) of the staff were men.
    silent | 74 claims were allowed and 68 refused. Leaving out the 79 that were withdrawn, 38% of 196 were allowed.
    silent | Four in ten (40%) were thefts, mostly from cars (96 of 134).
    silent | Only 296 of the 644 plans were ready in time. The rate in the four quarters was 55%, 49%, 43% and 37%, on 162, 160, 161 and 161 plans.
    silent | In the year 43,748 homes were let. 212 of those to newcomers (30%) were flats.
    """
}
