/// Tables of words that give each case a row, and the figures that count them.
extension ProseCase {
  static let caseLists = """
    = As many rows as the total says
    confirmed 4 | § Decisions are set out here. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault|Total,,4]]
    found 5 | § Decisions are set out here. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault|Total,,5]]
    confirmed 3 | § Decisions are set out here. [[Reference,Service,Finding|One,Parking,No fault|Two,Waste,Fault|Three,Trees,No fault|TOTAL,3,]]
    silent | § Decisions are set out here. [[Service,Stage,Finding|Parking,Enquiry,No fault|,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault|Total,,3]]

    = As many rows as the sentence says
    confirmed 4 | § The Ombudsman decided 4 complaints. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    confirmed four | § The table lists the four complaints that the Ombudsman decided. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    found five | § The table lists the five complaints that the Ombudsman decided. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    found 6 | § The 6 decisions of the Ombudsman are listed below. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    silent | § The table lists some of the 12 complaints that the Ombudsman decided. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    silent | § The table lists the actions that followed the 12 complaints. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    silent | § The Ombudsman received 12 complaints. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]

    = As many rows as have the word
    confirmed 2 | § Of the 4 complaints that the Ombudsman decided, 2 were found to have no fault. [[Service,Stage,Finding|Parking,Enquiry,No fault|Parking,Investigation,Fault|Waste,Enquiry,Out of time|Trees,Enquiry,No fault]]
    found 3 | § Of the 4 complaints that the Ombudsman decided, 3 were not upheld. [[Service,Stage,Decision|Parking,Enquiry,Not upheld|Parking,Investigation,Upheld|Waste,Enquiry,Out of time|Trees,Enquiry,Not upheld]]
    confirmed 3 | § The Ombudsman decided 6 complaints. 3 were not upheld. [[Service,Stage,Decision|Parking,Enquiry,Not upheld|Parking,Investigation,Upheld - fault|Waste,Enquiry,Out of time|Trees,Enquiry,Not upheld|Trees,Investigation,Upheld - no injustice|Roads,Enquiry,Not upheld]]
    confirmed Two | § Decisions are set out here. Two complaints were upheld. [[Service,Stage,Decision|Parking,Enquiry,Not upheld|Parking,Investigation,Upheld - fault|Waste,Enquiry,Out of time|Trees,Enquiry,Not upheld|Trees,Investigation,Upheld - no injustice|Roads,Enquiry,Not upheld]]
    silent | § Decisions are set out here. Seven complaints were upheld locally. [[Service,Stage,Decision|Parking,Enquiry,Not upheld|Parking,Investigation,Upheld - fault|Waste,Enquiry,Out of time|Trees,Enquiry,Not upheld|Trees,Investigation,Upheld - no injustice|Roads,Enquiry,Not upheld]]
    """
}
