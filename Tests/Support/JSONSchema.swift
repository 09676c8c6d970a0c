/// The part of JSON Schema, draft 2020-12, that the schemas of our outputs use; an unknown keyword is a
/// fault of its own, so that the schema cannot outgrow the check in silence.
public struct JSONSchema: Sendable {
  private let root: JSON

  /// Makes a schema.
  public init(_ root: JSON) { self.root = root }

  /// What is wrong with a value, each with its path; empty where it is valid.
  public func faults(in value: JSON) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): the schema is no object"] }
    return keywords.flatMap { keyword, rule in
      faults(value, keyword, rule, within: schema, path)
    }
  }

  private func faults(
    _ value: JSON, _ keyword: String, _ rule: JSON, within schema: JSON, _ path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "title", "description", "$defs", "format", "then", "else": return []
    case "type":
      return isOfType(value, rule.text ?? "") ? [] : ["\(path): it is no \(rule.text ?? "?")"]
    case "const": return value == rule ? [] : ["\(path): it is not the constant"]
    case "enum": return rule.items.contains(value) ? [] : ["\(path): \(value) is not allowed"]
    case "required":
      return rule.items.compactMap(\.text).filter { isObject(value) && value[$0] == nil }
        .map { "\(path): \($0) is missing" }
    case "properties":
      return rule.names.flatMap { name in
        guard let member = value[name], let own = rule[name] else { return [String]() }
        return faults(member, own, "\(path).\(name)")
      }
    case "additionalProperties":
      let known = schema["properties"]?.names ?? []
      return value.names.filter { !known.contains($0) }.flatMap { name in
        value[name].map { faults($0, rule, "\(path).\(name)") } ?? []
      }
    case "items":
      return value.items.enumerated().flatMap { faults($1, rule, "\(path)[\($0)]") }
    case "minItems":
      return value.items.count >= number(rule) ? [] : ["\(path): it has too few items"]
    case "uniqueItems":
      return rule == .bool(true) && Set(value.items.map { "\($0)" }).count < value.items.count
        ? ["\(path): an item stands twice"] : []
    case "minimum":
      guard case .number(let digits) = value, let own = Int(digits), own < number(rule) else {
        return []
      }
      return ["\(path): it is too small"]
    case "anyOf":
      return rule.items.contains { faults(value, $0, path).isEmpty } ? [] : ["\(path): none fits"]
    case "$ref":
      guard let target = resolve(rule.text ?? "") else { return ["\(path): \(rule) leads nowhere"] }
      return faults(value, target, path)
    case "allOf": return rule.items.flatMap { faults(value, $0, path) }
    case "not": return faults(value, rule, path).isEmpty ? ["\(path): it must not match"] : []
    case "if":
      let branch = faults(value, rule, path).isEmpty ? "then" : "else"
      return schema[branch].map { faults(value, $0, path) } ?? []
    default: return ["\(path): the keyword \(keyword) is not known to this check"]
    }
  }

  private func number(_ rule: JSON) -> Int {
    if case .number(let digits) = rule { return Int(digits) ?? 0 }
    return 0
  }

  private func isObject(_ value: JSON) -> Bool {
    if case .object = value { return true }
    return false
  }

  private func isOfType(_ value: JSON, _ type: String) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"),
      (.null, "null"), (.number, "number"):
      true
    case (.number(let digits), "integer"): Int(digits) != nil
    default: false
    }
  }

  private func resolve(_ reference: String) -> JSON? {
    guard reference.hasPrefix("#/") else { return nil }
    return reference.dropFirst(2).split(separator: "/").reduce(root as JSON?) { value, name in
      value?[String(name)]
    }
  }
}
