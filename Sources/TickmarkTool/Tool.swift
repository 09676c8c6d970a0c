import Command

@main
struct Tool {
  static func main() { Program.main(Array(CommandLine.arguments.dropFirst())) }
}
