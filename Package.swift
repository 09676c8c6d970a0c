// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "tickmark",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "tickmark", targets: ["TickmarkTool"]),
    .library(name: "Tickmark", targets: ["Tickmark"]),
    .library(name: "TickmarkTesting", targets: ["TickmarkTesting"]),
    .plugin(name: "TickmarkCommand", targets: ["TickmarkCommand"]),
  ],
  targets: [
    .target(name: "Figures", swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Figures"], swiftSettings: strict),
    .target(name: "Readers", dependencies: ["Figures", "Reports"], swiftSettings: strict),
    .target(name: "Structure", dependencies: ["Figures", "Reports"], swiftSettings: strict),
    .target(name: "Claims", dependencies: ["Figures", "Reports"], swiftSettings: strict),
    .target(
      name: "Tickmark", dependencies: ["Figures", "Reports", "Structure", "Claims"],
      swiftSettings: strict),
    .target(
      name: "RulePacks", dependencies: ["Tickmark"], path: "Rules", exclude: ["README.md"],
      swiftSettings: strict),
    .target(name: "Writers", dependencies: ["Tickmark"], swiftSettings: strict),
    .target(
      name: "TickmarkTesting", dependencies: ["Tickmark", "Readers"], swiftSettings: strict),
    .target(name: "Scripting", dependencies: ["Reports"], swiftSettings: strict),
    .target(
      name: "Command",
      dependencies: [
        "Tickmark", "Readers", "Structure", "RulePacks", "Writers", "Scripting", "TickmarkTesting",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "TickmarkTool", dependencies: ["Command"], swiftSettings: strict,
      // Wholly static, so that a start maps and mends no shared libraries.
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(platforms: [.linux]))
      ]),
    .plugin(
      name: "TickmarkCommand",
      capability: .command(
        intent: .custom(
          verb: "tickmark", description: "Checks the figures of the package's drafts.")),
      dependencies: ["TickmarkTool"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures"], swiftSettings: strict),
    .testTarget(name: "ReportsTests", dependencies: ["Reports"], swiftSettings: strict),
    .testTarget(
      name: "ReadersTests",
      dependencies: ["Readers", "Reports", "Figures", "Tickmark", "RulePacks"],
      swiftSettings: strict),
    .testTarget(
      name: "StructureTests", dependencies: ["Structure", "Readers"], swiftSettings: strict),
    .testTarget(
      name: "ScriptingTests", dependencies: ["Scripting", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ClaimsTests", dependencies: ["Claims", "Readers"], swiftSettings: strict),
    .testTarget(
      name: "TickmarkTests",
      dependencies: ["Tickmark", "Readers", "RulePacks", "TickmarkTesting", "TestSupport"],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Reports", "Tickmark"], path: "Tests/Support",
      exclude: ["audit.schema.json"], swiftSettings: strict),
    .testTarget(
      name: "WritersTests", dependencies: ["Writers", "Tickmark", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Command", "Writers", "TestSupport", "Scripting"],
      swiftSettings: strict),
    // Not on TickmarkTool: its static linking would reach the test bundle, which has none of it.
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Command", "TickmarkTesting", "Writers", "TestSupport", "RulePacks"],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
