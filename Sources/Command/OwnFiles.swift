import Readers
import Tickmark

/// Reads the files that the program itself writes or is steered by.
extension Session {
  var paths: Paths { Paths(current: environment.currentFolder()) }

  /// The file of a name in the nearest `.tickmark` above a draft.
  func nearest(_ name: String, above draft: String) -> String? {
    paths.foldersAbove(draft == "-" ? "" : draft).lazy
      .map { Paths.joined($0, ".tickmark/" + name) }
      .first { path in
        if case .absent = environment.readFile(path) { return false }
        return true
      }
  }

  /// Reads a file as JSON; where that fails, complains and gives nil.
  func json(_ file: String) -> JSONValue? {
    do throws(Complaint) {
      let bytes = try bytes(of: file)
      do throws(ReadError) {
        return try JSONValue(reading: bytes)
      } catch {
        let place = error.line.map { "\(file):\($0)" } ?? file
        throw Complaint(place, error.problem, error.mend)
      }
    } catch {
      complain(error)
      return nil
    }
  }

  /// Reads waivers; where that fails, complains and gives nil.
  func waivers(_ file: String) -> Waivers? {
    guard let items = list("waivers", in: file) else { return nil }
    let keys = ["id", "content", "draft", "finding", "reason", "by", "until"]
    var waivers: [Waiver] = []
    for item in items {
      guard let texts = texts(of: item, keys, optional: ["finding", "by"], in: file) else {
        return nil
      }
      let until = texts["until"] ?? ""
      guard until.isDate else {
        complain("\(file):\(item.line)", "“until” cannot be \(until)", "write a day as YYYY-MM-DD")
        return nil
      }
      waivers.append(
        Waiver(
          id: texts["id"] ?? "", content: texts["content"] ?? "", draft: texts["draft"] ?? "",
          finding: texts["finding"] ?? "", reason: texts["reason"] ?? "", by: texts["by"],
          until: until, line: item.line))
    }
    return Waivers(file: file, waivers)
  }

  /// Reads a baseline; where that fails, complains and gives nil.
  func baseline(_ file: String) -> Baseline? {
    guard let items = list("baseline", in: file) else { return nil }
    var entries: [Baseline.Entry] = []
    for item in items {
      let keys = ["id", "content", "draft", "finding"]
      guard let texts = texts(of: item, keys, optional: ["finding"], in: file) else { return nil }
      entries.append(
        Baseline.Entry(
          id: texts["id"] ?? "", content: texts["content"] ?? "", draft: texts["draft"] ?? "",
          finding: texts["finding"] ?? "", line: item.line))
    }
    return Baseline(file: file, entries)
  }

  private func list(_ name: String, in file: String) -> [JSONValue]? {
    guard let root = json(file) else { return nil }
    guard let items = root[name]?.items, root.members.count == 1 else {
      complain(file, "it holds no list “\(name)”, or more than that", "write {\"\(name)\": [ … ]}")
      return nil
    }
    return items
  }

  /// The texts of an object; an unknown or missing member is a complaint that names the nearest.
  private func texts(
    of item: JSONValue, _ keys: [String], optional: Set<String>, in file: String
  ) -> [String: String]? {
    var texts: [String: String] = [:]
    for (name, value) in item.members {
      guard keys.contains(name), let text = value.text else {
        let near = NearMiss.of(name, among: keys.filter { $0 != name })
        complain(
          "\(file):\(value.line)", "there is no text “\(name)” here",
          near.map { "did you mean \($0)?" } ?? "say one of " + keys.joined(separator: ", "))
        return nil
      }
      texts[name] = text
    }
    for key in keys where !optional.contains(key) && (texts[key] ?? "").isEmpty {
      complain("\(file):\(item.line)", "“\(key)” is missing", "write it")
      return nil
    }
    return texts
  }
}
