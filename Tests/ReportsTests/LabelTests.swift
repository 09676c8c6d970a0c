import Reports
import Testing

@Suite("Labels compare by meaning")
struct LabelTests {
  @Test(
    "A label is its words without case, plural and punctuation",
    arguments: [
      ("Complaints", "complaint"), ("COMPLAINT", "complaint"), ("complaints:", "complaint"),
      ("Children's Complaints", "children complaint"),
      ("Children’s complaints", "children complaint"),
      ("Not-Upheld", "not upheld"), ("Not / Upheld", "not upheld"), ("Q1", "q1"),
      ("Enquiries", "enquiry"), ("Agencies & Bodies", "agency and body"),
      ("Agencies and bodies", "agency and body"), ("% of total", "% of total"),
      ("Process", "process"), ("Status", "status"), ("Analysis", "analysis"), ("Gas", "gas"),
      ("is", "is"), ("1990s", "1990s"), ("2016/17", "2016 17"), ("", ""), (" – ", ""),
      ("Case   Management", "case management"), ("Délai", "délai"), ("“Upheld”", "upheld"),
      ("Complaint(s)", "complaint s"), ("Ages 0–4", "age 0 4"),
    ])
  func words(_ text: String, _ words: String) {
    #expect(Label(text).text == words)
    #expect(Label(text).isEmpty == words.isEmpty)
  }

  @Test(
    "Words stand in a label side by side and in order",
    arguments: [
      ("Number of Stage 1 complaints", "stage 1", true), ("Stage 1", "Stage 1 complaints", false),
      ("Not upheld", "upheld", true), ("Upheld in part, not", "part upheld", false),
      ("Upheld", "", false), ("Complaints upheld", "complaint", true), ("Outcomes", "come", false),
    ])
  func contains(_ text: String, _ part: String, _ isIn: Bool) {
    #expect(Label(text).contains(Label(part)) == isIn)
  }

  @Test(
    "Letters inserted, left out, replaced and swapped each count once",
    arguments: [
      ("upheld", "upheld", 0), ("uphled", "upheld", 1), ("upeld", "upheld", 1),
      ("uppheld", "upheld", 1), ("uphold", "upheld", 1), ("", "abc", 3), ("abc", "", 3),
      ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "badc", 2), ("case", "casework", 4),
    ])
  func distance(_ first: String, _ second: String, _ distance: Int) {
    #expect(Label.editDistance(Array(first.utf8), Array(second.utf8)) == distance)
    #expect(Label.editDistance(Array(second.utf8), Array(first.utf8)) == distance)
  }

  @Test("A label starts with words, not with letters")
  func starts() {
    #expect(Label("Stage 1 complaints").starts(with: Label("stage 1")))
    #expect(!Label("Stage 10 complaints").starts(with: Label("stage 1")))
  }
}
