/// The same families in other words.
extension ProseCase {
  static let wordings = """
    = Other ways to say it
    confirmed 30% | A third-party audit sampled 40 files and found errors in 12 of them (30%).
    confirmed 24% | The number of apprentices has grown by 24% since last year, from 75 to 93.
    confirmed 44% | Complaints about missed bins are up 44% on last year (from 250 to 360).
    confirmed Eighty-five per cent | Eighty-five per cent of the 60 schools (51) returned the audit.
    confirmed 85% | Some 51 of 60 schools returned the audit: a response rate of 85%.
    confirmed 18% | The number of rough sleepers counted was 41, an 18% fall on the 50 counted in 2021.
    confirmed 62.5% | 25 of the 40 inspections carried out this year were unannounced (62.5%).
    confirmed 3% | Only 6 (3%) of the 200 parking appeals were allowed.
    confirmed 97% | Of 1,500 births registered, 1,455 (97%) were registered within six weeks.
    confirmed 52 | The number of councillors trained went up by 13 to 52, from 39.
    confirmed 200 | The 200 fines issued comprised 130 for parking and 70 for dog fouling.
    confirmed Fifteen | Fifteen of the 45 posts are vacant, leaving 30 filled.
    confirmed 30 | Fifteen of the 45 posts are vacant, leaving 30 filled.
    confirmed 8% | Rent collected rose from £25m to £27m, up 8%.
    confirmed 12.5% | Rent arrears stood at £3.5m, a reduction of 12.5% on the previous year's £4.0m.
    confirmed 6.2 days | Re-let times fell to 6.2 days from 8.4 days.
    confirmed Two in five | Two in five (40%) of those asked did not know whom to call.
    confirmed 70% | Of the 90 carers assessed, 63 received a direct payment (70%).
    confirmed 1 in 4 | About 1 in 4 (26%) calls were abandoned.
    found 35% | A third-party audit sampled 40 files and found errors in 12 of them (35%).
    found 42% | The number of apprentices has grown by 42% since last year, from 75 to 93.
    found 34% | Complaints about missed bins are up 34% on last year (from 250 to 360).
    found 95% | Some 51 of 60 schools returned the audit: a response rate of 95%.
    found 22% divided-by-new-value | The number of rough sleepers counted was 41, a 22% fall on the 50 counted in 2021.
    found 52.6% | 25 of the 40 inspections carried out this year were unannounced (52.6%).
    found 6% | Only 6 (6%) of the 200 parking appeals were allowed.
    found 79% digits-transposed | Of 1,500 births registered, 1,455 (79%) were registered within six weeks.
    found 23 | The number of councillors trained went up by 23 to 52, from 39.
    found 210 | The 210 fines issued comprised 130 for parking and 70 for dog fouling.
    found 35 | Fifteen of the 45 posts are vacant, leaving 35 filled.
    found 18% | Rent collected rose from £25m to £27m, up 18%.
    found 14.3% divided-by-new-value | Rent arrears stood at £3.50m, a reduction of 14.3% on the previous year's £4.00m.
    found 77% | Of the 90 carers assessed, 63 received a direct payment (77%).
    found 50% | The number of hate incidents doubled, from 31 to 62, an increase of 50%.
    found 60% | Waiting times improved: 60% of the 250 patients (100) were seen within an hour.
    found 41% | In 2022/23 there were 41 prosecutions out of 164 investigations, a rate of 41%.
    found 9 | Eleven of the 21 trustees are women, the remaining 9 are men.
    found 1,250 | 1,250 people responded: 640 online, 310 by post and 200 in person.
    found 30% | Sales of garden waste permits climbed from 20,000 to 25,000, a 30% rise.
    found 12% | Vacancies now stand at 88, 12% lower than the 110 reported last year.
    found 15% | Fewer children were excluded this year: 34 compared to 40 last year, a drop of 20%, and 15% of the 34 were girls (6).
    silent | Staff turnover rose from 10% to 12% and vacancies fell by 3%.
    silent | In the first year 30 homes were built and in the second 45, with a further 20% planned.
    silent | The number of cases rose by 12, and the number of staff fell from 40 to 36.
    silent | Between 2 and 3 in every 100 calls are hoaxes, and we took 4,000 calls.
    silent | Of the 120 bids, 30 came from charities, 25 from schools and 12 from parish councils.
    silent | There were 64 incidents, an increase from 50, and 12% involved injuries.
    silent | The panel heard 15 cases in 2021/22 and 18 in 2022/23; 40% of hearings were held online.
    silent | We received 300 replies, 45% from women and 52% from men.
    silent | Attendance was 94% and exclusions were lower than the national rate of 5%.
    silent | 12% of staff are from ethnic minorities, higher than last year.
    silent | More than 40 of the 120 shops, higher than the number in 2019, are empty.
    silent | The grant rose from £40,000 to £45,000 while the number of users fell by 15%.
    silent | A 5% sample of the 2,400 claims (120) was checked, and 3 errors were found.
    silent | The tenancy sustainment rate is 96%, and 48 of 60 new tenants have stayed for a year.
    silent | Eight schools took part, twice as many as expected, with 240 pupils.
    silent | Of 80 respondents, 60 liked the parks and 50 liked the libraries.
    silent | The 45 complaints were about roads (20), bins (15) and other things.
    silent | The fee was doubled to £60.
    silent | 60 people attended in May and 90 in June, 30 of them for the first time.
    silent | The scheme cost £2.4m, 60% of which came from government; the rest came from reserves of £5m.
    silent | Every one of the 30 homes, 12 of which are flats and 18 houses, has been let.
    silent | The ratio of pupils to teachers is 21 to 1, up from 19 to 1.
    silent | About 15% of the 70,000 residents live in flats, roughly 10,000 people.
    silent | Turnaround has improved from 10 to 6 days.
    """
}
