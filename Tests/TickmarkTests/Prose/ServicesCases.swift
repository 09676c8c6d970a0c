/// What claims nothing, hedged figures, and services one by one.
extension ProseCase {
  static let services = """
    = No claims: names, limits, plans
    silent | Requests must be answered within 20 working days under section 10 of the Act.
    silent | The Local Government Act 1972, Schedule 12A, applies to 3 of the papers.
    silent | Call 01234 567890 or visit 14 High Street, AB1 2CD, before 31 March 2023.
    silent | See paragraph 4.12 on page 36 and appendix 3.
    silent | The offer is open to those aged 16 to 24 and to over-65s.
    silent | Year 6 pupils sat Key Stage 2 tests in 12 schools.
    silent | The A34 was closed between junctions 4 and 7 for 9 nights.
    silent | A Band D household pays £1,850, of which 80% goes to the county.
    silent | Policy H4 asks for 40% affordable homes on sites of 10 or more dwellings.
    silent | At least 5% of the parking bays must be accessible.
    silent | "Only 3 in 10 of us knew," said one of the 45 people interviewed.
    silent | The meeting of 12 May 2022 started at 6.30pm and 7 members sent apologies.
    silent | Indicator NI 59 is reported in quarter 3.
    silent | More than one officer attended each of the 18 hearings.
    silent | The budget for 2023/24 assumes a pay award of 4% and inflation of 6%.
    silent | Would a rise of 10% be acceptable to 3,000 tenants?
    silent | Users rated the service 4.5 out of 5.
    silent | The five-year plan covers 2020 to 2025.
    silent | A minimum of 3 and a maximum of 9 governors may be appointed.
    silent | Version 2.1 of the form replaces version 1.9.
    silent | The 20mph zone covers 14 streets.
    silent | A deposit of 10% is due 28 days before the hire.
    silent | The panel of 12 will sit on 3 July with 6 members present.
    silent | Two-thirds majorities are needed to change the rules of the 30 trusts.
    silent | One of the 15 wardens left in May, one in June.
    silent | Officers drove 1,200 miles and visited 65 farms.

    = Hedged figures that hold
    confirmed 1,200 | § More than 1,200 permits were issued. [[Zone,Permits issued|A,700|B,515|Total,1215]]
    confirmed 40% | § Approximately 40% of contacts concerned waste. [[Service,Contacts|Waste,413|Council tax,300|Highways,187|Housing,100|Total,1000]]
    confirmed quarter | About a quarter (26%) of the visitors were children.
    confirmed half | Nearly half (48%) of the lamps are now LED.
    silent | Around 300 letters were sent and 296 were delivered.
    silent | Some 40% of drivers (38.6%) exceeded the limit.
    silent | Just over 200 trees were planted, about 4 a week.
    silent | Up to 60 children attended each of the 12 sessions.

    = Police, crime and fire
    confirmed 12% | Recorded crime fell by 12%, from 15,000 offences to 13,200.
    confirmed 70% | The force recorded 420 domestic burglaries, 294 of which (70%) remain undetected.
    confirmed 9.5% | Hate crime increased 9.5% from 1,200 to 1,314 offences.
    confirmed 62% | Of the 150 stop searches in the quarter, 93 (62%) led to no further action.
    confirmed 320 | Firefighters attended 320 incidents, comprising 140 fires, 110 false alarms and 70 special services.
    found 21% digits-transposed | Recorded crime fell by 21%, from 15,000 offences to 13,200.
    found 30% complement | The force recorded 420 domestic burglaries, 294 of which (30%) remain undetected.
    found 95% | Hate crime increased 95% from 1,200 to 1,314 offences.
    found 26% | Of the 150 stop searches in the quarter, 93 (26%) led to no further action.
    found 330 | Firefighters attended 330 incidents, comprising 140 fires, 110 false alarms and 70 special services.
    found 14% divided-by-new-value | Recorded crime fell by 14%, from 15,000 offences to 13,200.
    silent | Officers were deployed in 36 of the 94 wards at some point and crime in those wards fell by 9%.
    silent | The response standard of 10 minutes was met on 78% of occasions.

    = Schools, children and health
    confirmed 84% | 168 of the 200 pupils assessed reached the expected standard (84%).
    confirmed 3 percentage points | Attainment improved from 61% to 64%, a gain of 3 percentage points.
    confirmed 57 | A total of 57 children were placed for adoption, 31 boys and 26 girls.
    confirmed 92% | First choice places were offered to 2,300 of the 2,500 applicants, or 92%.
    confirmed 40% | The waiting list was cut by 40%, from 500 to 300.
    found 48% digits-transposed | 168 of the 200 pupils assessed reached the expected standard (48%).
    found 5 percentage points | Attainment improved from 61% to 64%, a gain of 5 percentage points.
    found 57 | A total of 57 children were placed for adoption, 31 boys and 28 girls.
    found 29% | First choice places were offered to 2,300 of the 2,500 applicants, or 29%.
    found 67% divided-by-new-value | The waiting list was cut by 67%, from 500 to 300.
    found 3% points-called-percent | Attainment improved from 61% to 64%, a gain of 3%.
    found 66% | Health visitors saw 1,040 of 1,600 new parents (66%) within two weeks.
    silent | GCSE results rose by 3% nationally, while 12 local schools improved.
    silent | Pupils in years 7 to 9 make up half of the 40 councils' representatives.

    = Highways, waste, planning and libraries
    confirmed 82% | The authority determined 410 of 500 minor applications in time (82%).
    confirmed Eighty-eight | Eighty-eight kilometres of road were resurfaced, 52 in the first half of the year and 36 in the second.
    confirmed 22.2% | Book loans rose by 22.2%, from 45,000 to 55,000.
    confirmed 17% | Of the 1,200 gullies inspected, 204 (17%) were blocked.
    confirmed 11% | Residual waste was reduced by 11% from 20,000 tonnes to 17,800 tonnes.
    found 28% digits-transposed | The authority determined 410 of 500 minor applications in time (28%).
    found 18.2% divided-by-new-value | Book loans rose by 18.2%, from 45,000 to 55,000.
    found 71% digits-transposed | Of the 1,200 gullies inspected, 204 (71%) were blocked.
    found 12.4% divided-by-new-value | Residual waste was reduced by 12.4% from 20,000 tonnes to 17,800 tonnes.
    found 92% | In 2022/23 the libraries lent 480,000 items, of which 96,000 (92%) were e-books.
    silent | The bypass is 12 km long and took 30% longer to build than its neighbour.
    silent | Loans per visit rose from 1.2 to 1.5.

    = Adult social care, finance, staff and elections
    confirmed 65% | Of 460 care reviews due, 299 were completed (65%).
    confirmed £1.1m | The directorate spent £13.1m against a budget of £12.0m, an overspend of £1.1m.
    confirmed 43% | Turnout was 43%, with 38,700 votes cast by an electorate of 90,000.
    confirmed 14% | Agency staff fell by 14% (from 350 to 301).
    confirmed 98.2% | 4,910 of 5,000 invoices, 98.2%, were paid within 30 days.
    found 56% digits-transposed | Of 460 care reviews due, 299 were completed (56%).
    found £2.1m | The directorate spent £13.1m against a budget of £12.0m, an overspend of £2.1m.
    ~ found 48% | Turnout was 48%, with 38,700 votes cast by an electorate of 90,000.
    found 16% divided-by-new-value | Agency staff fell by 16% (from 350 to 301).
    found 92.8% digits-transposed | 4,910 of 5,000 invoices, 92.8%, were paid within 30 days.
    found 5.1% points-called-percent | The vacancy rate rose from 7.4% to 12.5%, which is an increase of 5.1%.
    silent | The pension fund returned 8.2% against a benchmark of 7.5% on £1.4bn.
    silent | Turnout was 43% in the ward by-election and 8 candidates stood.
    """
}
