import Foundation
import PackagePlugin

/// `swift package tickmark check Reports/`: runs the program on the drafts that a package keeps.
@main
struct TickmarkCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "TickmarkTool").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    // A finding ends the call as it ends the program: with its exit code, and without words.
    exit(process.terminationReason == .exit ? process.terminationStatus : 2)
  }
}
