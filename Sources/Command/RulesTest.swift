import Tickmark
import TickmarkTesting
import Writers

/// `tickmark rules test`: runs the examples beside the rules, and says which do not hold.
struct RulesTest {
  private let request: Request
  private let session: Session
  private let names: [String: String]

  init(_ request: Request, _ session: Session) {
    self.request = request
    self.session = session
    names = session.typedNames
  }

  func run() throws(UsageError) -> Int32 {
    let packs = try packs()
    var lines: [String] = []
    var (count, failed) = (0, 0)
    for pack in packs {
      let examples = pack.examples
      count += examples.count
      for example in examples {
        let faults = example.faults
        failed += faults.isEmpty ? 0 : 1
        lines += faults.map { "\(place(example.origin)): error: \($0)" }
      }
      for rule in pack.unproven {
        let lacks = [
          rule.lacksPass ? "shows it at work and holding" : nil,
          rule.lacksFail ? "fails it" : nil,
        ].compactMap(\.self)
        lines.append(
          "\(place(rule.origin)): note: \(rule.rule): no example "
            + lacks.joined(separator: ", and none "))
      }
    }
    let headline = [
      packs.map(\.id).joined(separator: ", ") + ": ",
      count == 1 ? "1 example" : "\(count) examples",
      failed == 0
        ? ", all as they should be."
        : ", \(failed) not as \(failed == 1 ? "it" : "they") should be.",
    ]
    let code = session.print { sink in
      for line in lines + [headline.joined()] { sink.line(line.shownPlainly) }
    }
    return max(code, failed == 0 ? 0 : 1)
  }

  private func place(_ origin: Rule.Origin) -> String {
    "\(names[origin.file] ?? origin.file):\(origin.line)"
  }

  /// The packs that the words name: those of a file, one by its id, or all.
  private func packs() throws(UsageError) -> [RulePack] {
    let words = request.arguments + (request.values["rules"] ?? [])
    let known = session.engine.catalogue() + session.ownPacks
    guard !words.isEmpty else { return known }
    var packs: [RulePack] = []
    for id in words.flatMap({ session.packs(namedBy: $0) })
    where !packs.contains(where: { $0.id == id }) {
      guard let pack = known.first(where: { $0.id == id }) else {
        let ids = known.map(\.id)
        throw UsageError(
          request.path, .unknownPack(id, known: ids, near: NearMiss.of(id, among: ids)))
      }
      packs.append(pack)
    }
    return packs
  }
}
