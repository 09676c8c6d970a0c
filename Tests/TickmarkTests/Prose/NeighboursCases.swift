/// Plain claims beside words and figures that belong to something else.
extension ProseCase {
  static let neighbours = """
    = Lengths of time whose unit is said once
    found four | A finished claim now lasts 156 days on average, four longer than the 153 of 2021-22.
    confirmed three | A finished claim now lasts 156 days on average, three longer than the 153 of 2021-22.
    found four | The average for a first answer was 21 working days, four shorter than the 28 of 2023/24; the aim is 10.
    found 21 working days | A reply now takes 21 working days on average, four days slower than the 25 of the previous year.
    found fifteen days | Repairs take 37 days, fifteen days quicker than the 59 of last year.
    silent | Repairs take 37 days, and fifteen boats were quicker than the 59 of last year.
    """
}
