// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A module of ours: it can import what is listed here and nothing else; the build checks it.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module. `support` is what they borrow from elsewhere, `files` what they read from their own directory.
func tests(of name: String, _ support: [Target.Dependency] = [], reading files: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + support, exclude: files, swiftSettings: strict)
}

let package = Package(
  name: "gitlab-wizard",
  products: [.executable(name: "gitlab-wizard", targets: ["gitlab-wizard"])],
  // Exact, so that any checkout of a commit gives the same program. The last is what Subprocess stands on.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    // Without its trait for Foundation: nothing here needs that part.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    .target(name: "CResources"),
    .target(name: "CResolver", linkerSettings: [.linkedLibrary("resolv")]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"]), .yum(["ncurses-devel"])]),

    module("Phrases"),
    module("GitLabStack", ["CResources", "Phrases", mustache, orderedCollections, yams]),
    module("Pricing", ["GitLabStack", "Phrases", orderedCollections]),
    module("Account", ["GitLabStack", "Permissions", "Phrases"]),
    module("NameService", ["Account", "CResolver"]),
    module("Reachability", ["Account", "GitLabStack", "Phrases", orderedCollections]),
    module("Deployment", ["CResources", "GitLabStack", "Phrases"]),
    module("Upkeep", ["Deployment", "GitLabStack", "Phrases"]),
    module("Permissions", ["Deployment", "GitLabStack", "Phrases", orderedCollections]),
    module("Drawing"),
    module("Operations", ["Account", "Deployment", "GitLabStack", "Phrases", "Pricing", "Upkeep"]),
    module("Home", ["Account", "Deployment", "GitLabStack", "Operations", "Phrases", "Pricing", "Upkeep"]),
    module(
      "Screens",
      [
        "Account", "Deployment", "Drawing", "GitLabStack", "Home", "Operations", "Permissions", "Phrases", "Pricing",
        "Reachability", "Upkeep",
      ]),
    module(
      "AWSGateway",
      [
        "Account", "Deployment", "GitLabStack", "NameService", "Permissions", "Phrases", "Upkeep", subprocess,
        systemPackage,
      ]),
    module("Rehearsal", ["Account", "AWSGateway", "Deployment", "GitLabStack", "Phrases", "Upkeep"]),
    module("Handover", ["AWSGateway", "Deployment", "GitLabStack", "Operations", "Phrases"]),
    module("UserFiles", ["Deployment", "GitLabStack", "Operations", "Phrases", "Pricing", logging]),
    module(
      "OperationRunning",
      [
        "Account", "AWSGateway", "Deployment", "GitLabStack", "Home", "NameService", "Operations", "Phrases", "Pricing",
        "Upkeep", "UserFiles",
      ]),
    module(
      "LineMode",
      [
        "Account", "AWSGateway", "Deployment", "Drawing", "GitLabStack", "Handover", "Home", "OperationRunning",
        "Operations",
        "Permissions", "Phrases", "Pricing", "Reachability", "Screens", "Upkeep", "UserFiles",
      ]),
    module("Ncurses", ["CNcurses", "Drawing"]),
    module(
      "WizardSession",
      [
        "AWSGateway", "Account", "Deployment", "Drawing", "GitLabStack", "Handover", "Home", "Ncurses",
        "OperationRunning", "Operations", "Phrases", "Pricing", "Screens", "Upkeep", "UserFiles",
      ]),
    .executableTarget(
      name: "gitlab-wizard",
      dependencies: [
        "Account", "AWSGateway", "Deployment", "Drawing", "GitLabStack", "Handover", "Home", "LineMode",
        "NameService", "Ncurses", "OperationRunning", "Operations", "Permissions", "Phrases", "Pricing", "Reachability",
        "Rehearsal",
        "Screens", "Upkeep", "UserFiles", "WizardSession",
        argumentParser,
      ],
      swiftSettings: strict),

    // Only built for `make bench`.
    .executableTarget(
      name: "Benchmark",
      dependencies: ["Deployment", "Drawing", "GitLabStack", "Phrases", "Pricing", "Screens"],
      path: "Tests/Benchmark", exclude: ["following.py"], swiftSettings: strict),

    tests(of: "GitLabStack", ["CResources", "Phrases", "Pricing", orderedCollections, subprocess, yams]),
    tests(of: "Pricing", ["GitLabStack", "Phrases"]),
    tests(of: "Account", ["GitLabStack", "Permissions", "Phrases"]),
    tests(of: "NameService", ["Account"]),
    tests(of: "Reachability", ["Account", "GitLabStack", "Phrases"]),
    tests(of: "Deployment", ["GitLabStack", "Phrases"], reading: ["Recordings"]),
    tests(of: "Upkeep", ["Deployment", "GitLabStack", "Phrases"]),
    tests(of: "Permissions", ["Deployment", "GitLabStack", subprocess]),
    tests(of: "Drawing"),
    tests(of: "Operations", ["Account", "Deployment", "GitLabStack", "Phrases", "Pricing", "Upkeep"]),
    tests(
      of: "Screens",
      ["Account", "Deployment", "Drawing", "GitLabStack", "Home", "Operations", "Phrases", "Pricing", "Upkeep"],
      reading: ["Golden"]),
    tests(
      of: "AWSGateway", ["Account", "Deployment", "GitLabStack", "Permissions", "Phrases", "Upkeep"],
      reading: ["Layouts", "Recordings"]),
    tests(of: "Home", ["Account", "Deployment", "GitLabStack", "Operations", "Phrases", "Pricing", "Upkeep"]),
    tests(of: "Handover", ["Deployment", "GitLabStack", "Operations", "Phrases"]),
    tests(of: "Rehearsal", ["Account", "AWSGateway", "Deployment", "GitLabStack", "Phrases"]),
    tests(
      of: "OperationRunning",
      ["AWSGateway", "Deployment", "GitLabStack", "Operations", "Phrases", "Rehearsal", "Upkeep", "UserFiles"]),
    tests(
      of: "LineMode",
      [
        "Account", "AWSGateway", "Deployment", "Drawing", "GitLabStack", "Home", "OperationRunning", "Operations",
        "Phrases", "Pricing", "Rehearsal", "Upkeep", "UserFiles",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["gitlab-wizard", "Drawing", "GitLabStack", "Phrases", "Rehearsal", subprocess],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
