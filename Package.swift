// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

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
  targets: [
    module("Phrases")
  ],
  swiftLanguageModes: [.v6]
)
