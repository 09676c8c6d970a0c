/// The same families as other councils write them.
extension ProseCase {
  static let styles = """
    = Other councils' styles
    confirmed 79% | During the year the Ombudsman decided 38 cases about the authority and upheld 30 of them, an uphold rate of 79%.
    confirmed 91% | The contact centre handled 182,000 calls, of which 165,620 (91%) were answered.
    confirmed 17 | We dealt with 17 stage two complaints, three more than the 14 received in 2021-22.
    confirmed three | We dealt with 17 stage two complaints, three more than the 14 received in 2021-22.
    confirmed 63% | Out of 1,284 responses, 809 (63%) were in favour.
    confirmed 11% | The service saw an 11% rise in demand, with referrals going from 1,900 to 2,109.
    confirmed 36% | 36% of the 50 premises inspected (18) were rated five for hygiene.
    confirmed £45,000 | Compensation of £45,000 was paid: £30,000 to tenants and £15,000 to leaseholders.
    confirmed 24 | The Scrutiny Committee met 24 times, double the 12 meetings of the year before.
    confirmed 1.8% | Empty homes account for 540 of the district's 30,000 dwellings, or 1.8%.
    confirmed Six | Six of the seven actions are complete; the one that remains is due in June.
    confirmed 83% | 10 of the 12 recommendations (83%) have been accepted.
    confirmed 14% | NEET figures dropped from 350 to 301, representing a 14% improvement.
    confirmed 40% | Of the complaints closed (500), 200 were closed within ten days (40%).
    confirmed 57% | Of 700 tenants contacted, 400 replied – a response rate of 57%.
    confirmed 88.2% | Collection of council tax reached 88.2%, compared with 87.1% at the same time last year, an improvement of 1.1 percentage points.
    confirmed 1.1 percentage points | Collection of council tax reached 88.2%, compared with 87.1% at the same time last year, an improvement of 1.1 percentage points.
    confirmed 1,012 | A total of 1,012 penalty charge notices were issued (702 on-street and 310 off-street).
    confirmed 22% | There were 36 serious incidents, compared to 46 in the previous year, a decrease of 22%.
    confirmed 5 | Of the 31 referrals, 26 were accepted and 5 were declined.
    confirmed 48% | Male employees make up 48% of the workforce (1,440 of 3,000).
    confirmed 29 | The number of fixed penalty notices fell by 29 – from 87 in 2021/22 to 58 in 2022/23.
    confirmed 33% | The number of fixed penalty notices fell by 33% – from 87 in 2021/22 to 58 in 2022/23.
    found 89% | During the year the Ombudsman decided 38 cases about the authority and upheld 30 of them, an uphold rate of 89%.
    found 19% digits-transposed | The contact centre handled 182,000 calls, of which 165,620 (19%) were answered.
    found four | We dealt with 17 stage two complaints, four more than the 14 received in 2021-22.
    found 36% digits-transposed | Out of 1,284 responses, 809 (36%) were in favour.
    found 10% divided-by-new-value | The service saw a 10% rise in demand, with referrals going from 1,900 to 2,109.
    found 63% | 63% of the 50 premises inspected (18) were rated five for hygiene.
    found £45,000 | Compensation of £45,000 was paid: £30,000 to tenants and £25,000 to leaseholders.
    found 28 | The Scrutiny Committee met 28 times, double the 12 meetings of the year before.
    found 8.1% digits-transposed | Empty homes account for 540 of the district's 30,000 dwellings, or 8.1%.
    found 93% | 10 of the 12 recommendations (93%) have been accepted.
    found 16% divided-by-new-value | NEET figures dropped from 350 to 301, representing a 16% improvement.
    found 45% | Of the complaints closed (500), 200 were closed within ten days (45%).
    found 75% | Of 700 tenants contacted, 400 replied – a response rate of 75%.
    found 1.3 percentage points | Collection of council tax reached 88.2%, compared with 87.1% at the same time last year, an improvement of 1.3 percentage points.
    found 1,022 | A total of 1,022 penalty charge notices were issued (702 on-street and 310 off-street).
    found 28% divided-by-new-value | There were 36 serious incidents, compared to 46 in the previous year, a decrease of 28%.
    found 44% | Male employees make up 44% of the workforce (1,440 of 3,000).
    found 39 | The number of fixed penalty notices fell by 39 – from 87 in 2021/22 to 58 in 2022/23.
    found 50% divided-by-new-value | The number of fixed penalty notices fell by 50% – from 87 in 2021/22 to 58 in 2022/23.
    found 58 | The number of fixed penalty notices rose from 87 in 2021/22 to 58 in 2022/23.
    found 25% | The library service now has 8,000 e-book users, up from 6,000, an increase of 25%.
    found 20 | Of the 20 children on the register, 12 were boys and 9 girls.
    found A quarter | A quarter (30%) of the posts are part-time.
    found half | More than half (46%) of the residents feel safe after dark.
    found 150% | Complaints to the Ombudsman rose from 20 to 30, an increase of 150%.
    found 60% | Spend on agency staff was £6.0m out of a pay bill of £15.0m (60%).
    found 3% | Just 3% (12 of 150) of reports came from the public.
    found 440 | In all, 440 people attended the three sessions: 150, 160 and 120 respectively.
    silent | Of the 31 referrals, 26 were accepted. Five are waiting and 12% were repeats.
    silent | The committee's work programme has 12 items, 4 of which come from the 2021 plan of 9.
    silent | We issued 45 licences, 60% more than planned.
    silent | Calls peaked in March at 2,100, some 15% of the yearly volume of 14,200 and 40% above the level for May.
    silent | By 2030 the county aims for a 50% cut from the 1990 level of 1,200 kilotonnes.
    silent | Over 60% of the 45 responses were positive, and 20 people gave comments.
    silent | The average age is 43, and 28% of the 900 staff are over 55.
    silent | There are 56 councillors: 30 Conservative, 14 Labour, 9 Liberal Democrat and others.
    silent | Two complaints were upheld, one in part; three were not.
    silent | A quarter of the fleet was replaced, and a third of drivers retrained, in the second half.
    silent | Members asked 14 questions, 9 of them in writing and 6 of them by residents.
    silent | In 2021/22 12% of 300 cases were late; in 2022/23 it was 9% of 340.
    silent | The 30% discount applies to 120 of the stalls for 6 weeks.
    silent | The success rate was 68% for boys and 74% for girls, with 1,200 and 1,150 entered.
    silent | Crime rose 4% against a national rise of 9%.
    silent | The increase of 6% includes 40 new places, up from 20 in 2020.
    silent | Take-up rose by 5 points to 61%, ahead of the 58% in neighbouring areas.
    silent | The council has 3,000 staff; 12% left last year and 10% the year before.
    silent | Seven in ten tenants were satisfied in a survey of 400.
    silent | Applications fell to 310 in the first half and rose to 420 in the second, and 55% were approved.
    """
}
