import Command

@main
struct Tool {
  static func main() {
    print("")
  }
}
