/// Placeholder until the command tree lands.
public func runTickmark(_ arguments: [String]) -> Int32 { 0 }
