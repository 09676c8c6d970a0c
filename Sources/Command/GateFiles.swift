import Tickmark

/// The waivers and the baseline of a call, laid over its audits.
struct GateFiles {
  private let request: Request
  private let session: Session
  private let today: String

  init(_ request: Request, _ session: Session, today: String) {
    self.request = request
    self.session = session
    self.today = today
  }

  /// Covers what is waived and marks what is old; 2 where a file could not be read.
  func apply(to audits: inout [Audit]) -> Int32 {
    max(applyWaivers(to: &audits), applyBaseline(to: &audits))
  }

  private func applyWaivers(to audits: inout [Audit]) -> Int32 {
    var code: Int32 = 0
    for (file, indices) in waiverFiles(for: audits) {
      guard let waivers = session.waivers(file) else {
        code = 2
        continue
      }
      let home = Paths.home(of: file)
      var covered = indices.map { audits[$0] }
      waivers.apply(to: &covered, today: today, isOf: isOf(home), isGone: isGone(home))
      for (audit, index) in zip(covered, indices) { audits[index] = audit }
    }
    return code
  }

  /// Each file of waivers with the drafts that it is the nearest of.
  private func waiverFiles(for audits: [Audit]) -> [(file: String, audits: [Int])] {
    if let named = request.value("waivers") { return [(named, Array(audits.indices))] }
    var files: [(file: String, audits: [Int])] = []
    for (index, audit) in audits.enumerated() {
      guard let file = session.nearest("waivers.json", above: audit.report.file) else { continue }
      let whole = session.paths.absolute(file)
      if let known = files.firstIndex(where: { session.paths.absolute($0.file) == whole }) {
        files[known].audits.append(index)
      } else {
        files.append((file, [index]))
      }
    }
    return files
  }

  private func isOf(_ home: String) -> (_ draft: String, _ file: String) -> Bool {
    let paths = session.paths
    return { draft, file in
      paths.absolute(Paths.joined(home, draft)) == paths.absolute(file)
    }
  }

  private func isGone(_ home: String) -> (_ draft: String) -> Bool {
    { draft in
      draft != "-" && session.environment.readFile(Paths.joined(home, draft)) == .absent
    }
  }

  private func applyBaseline(to audits: inout [Audit]) -> Int32 {
    var code: Int32 = 0
    if let file = request.value("baseline") {
      if let baseline = session.baseline(file) {
        baseline.apply(
          to: &audits, isOf: isOf(Paths.home(of: file)), isGone: isGone(Paths.home(of: file)))
      } else {
        code = 2
      }
    }
    guard let file = request.value("write-baseline") else { return code }
    let (paths, home) = (session.paths, Paths.home(of: file))
    let baseline = Baseline(file: file, of: audits) { paths.name(of: $0, from: home) }
    guard session.replace(file, { sink in baseline.write(to: &sink) }) == 0 else { return 2 }
    baseline.apply(to: &audits, isOf: isOf(home), isGone: isGone(home))
    return code
  }
}
