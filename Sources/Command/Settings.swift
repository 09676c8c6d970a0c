import Readers
import Tickmark

/// What `.tickmark/config.json` settles for the drafts below its folder.
struct Settings {
  /// The settings that a file may hold, in the order in which they are printed.
  static let keys = [
    "packs", "failOn", "period", "yearStarts", "dateForm", "rounding", "severities",
    "ignoredSections",
  ]

  /// The file; nil where there is none.
  var file: String?
  /// The line of each setting that the file holds.
  var lines: [String: Int] = [:]
  var packs: [String] = []
  var failOn: Threshold?
  var period: Period?
  var house = HouseRules()
}

/// A setting that cannot be understood: where, what is wrong, and what to do.
struct SettingFault: Error {
  var line: Int
  var what: String
  var remedy: String
}

/// Reads settings, and names the nearest word where one is not known.
struct SettingsReader {
  private let packs: [String]
  private let rules: [String]

  init(_ engine: Engine) {
    let known = engine.packs()
    // Settings are found above a draft that is only looked at: they never name code to be run.
    packs = known.map(\.id)
    let own = engine.own.flatMap(\.packs).map(PackDescription.init)
    rules = (known + own + [.house(version: engine.version)]).flatMap { pack in
      pack.rules.flatMap { [$0.id, "\(pack.id)/\($0.id)"] }
    }
  }

  func read(_ root: JSONValue, file: String) throws(SettingFault) -> Settings {
    guard root.isObject else {
      throw fault(root, "it is no object", "write {\"failOn\": \"warning\"}")
    }
    var settings = Settings()
    settings.file = file
    settings.house.file = file
    for (name, value) in root.members {
      settings.lines[name] = value.line
      switch name {
      case "packs":
        settings.packs = try texts(value, name).map { (pack) throws(SettingFault) in
          guard !pack.isRulesFile else {
            throw fault(
              value, "“packs” cannot be \(pack), since settings run no code",
              "name the file on the command line, by --rules \(pack)")
          }
          return try known(pack, among: packs, "pack", value)
        }
      case "failOn":
        let words = Threshold.allCases.map(\.rawValue)
        settings.failOn = Threshold(
          rawValue: try known(try text(value, name), among: words, "weight", value))
      case "period":
        let text = try text(value, name)
        guard let period = Period(label: text) else {
          throw fault(value, "“period” cannot be \(text)", "say 2016/17, 2017 or Q1 2016/17")
        }
        settings.period = period
      case "yearStarts": settings.house.yearStarts = try month(value)
      case "dateForm":
        let text = try text(value, name)
        guard let form = DateForm(of: text) else {
          throw fault(value, "“dateForm” cannot be \(text)", "give an example: 14 June 2018")
        }
        settings.house.dateForm = form
      case "rounding":
        let words = HouseRounding.allCases.map(\.rawValue)
        settings.house.rounding = HouseRounding(
          rawValue: try known(try text(value, name), among: words, "way of rounding", value))
      case "severities": settings.house.severities = try severities(value)
      case "ignoredSections": settings.house.ignoredSections = try texts(value, name)
      default: _ = try known(name, among: Settings.keys, "setting", value)
      }
    }
    return settings
  }

  /// The month on whose first day a year starts.
  private func month(_ value: JSONValue) throws(SettingFault) -> Int {
    let text = try text(value, "yearStarts")
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, parts[0] == "1" else {
      throw fault(value, "“yearStarts” cannot be \(text)", "say the first of a month: 1 April")
    }
    let names = (1...12).map { Period(.month($0), year: nil).description }
    return (names.firstIndex(of: try known(parts[1], among: names, "month", value)) ?? 0) + 1
  }

  private func severities(_ value: JSONValue) throws(SettingFault) -> [String: Severity] {
    guard value.isObject else {
      throw fault(value, "“severities” is no object", "write {\"total-row\": \"warning\"}")
    }
    var severities: [String: Severity] = [:]
    let words = Severity.allCases.map(\.rawValue)
    for (rule, weight) in value.members {
      let name = try known(rule, among: rules, "rule", weight)
      let word = try known(try text(weight, rule), among: words, "weight", weight)
      severities[name] = Severity(rawValue: word)
    }
    return severities
  }

  private func fault(_ value: JSONValue, _ what: String, _ remedy: String) -> SettingFault {
    SettingFault(line: value.line, what: what, remedy: remedy)
  }

  private func text(_ value: JSONValue, _ name: String) throws(SettingFault) -> String {
    guard let text = value.text else {
      throw fault(value, "“\(name)” is no text", "put it in quotation marks")
    }
    return text
  }

  private func texts(_ value: JSONValue, _ name: String) throws(SettingFault) -> [String] {
    guard let texts = value.items.map({ $0.compactMap(\.text) }), texts.count == value.items?.count
    else { throw fault(value, "“\(name)” is no list of texts", "write [\"…\", \"…\"]") }
    return texts
  }

  private func known(
    _ word: String, among words: [String], _ kind: String, _ value: JSONValue
  ) throws(SettingFault) -> String {
    guard !words.contains(word) else { return word }
    let near = NearMiss.of(word, among: words).map { "did you mean \($0)?" }
    let all =
      kind == "rule" ? "see tickmark rules list" : "say one of " + words.joined(separator: ", ")
    throw fault(value, "there is no \(kind) \(word)", near ?? all)
  }
}

extension Session {
  /// The settings for a draft; where they cannot be understood, complains and gives nil.
  func settings(for draft: String) -> Settings? {
    guard let file = nearest("config.json", above: draft) else { return Settings() }
    guard let root = json(file) else { return nil }
    do {
      return try SettingsReader(engine).read(root, file: file)
    } catch {
      complain("\(file):\(error.line)", error.what, error.remedy)
      return nil
    }
  }
}
