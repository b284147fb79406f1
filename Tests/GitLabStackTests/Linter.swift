import Foundation
import Subprocess

@testable import GitLabStack

/// A program of Python's that judges templates.
enum Linter {
  /// For these regions.
  case cfnLint(regions: [String])
  case checkov

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What the tests need and do not have.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Of what lies in this repository, or is installed in it.
  static func path(_ place: String) -> String { root.appending(path: place).path }

  /// What installs it.
  private var target: String {
    switch self {
    case .cfnLint: "venv"
    case .checkov: "checkov"
    }
  }

  private func arguments(_ folder: String) -> [String] {
    switch self {
    case .cfnLint(let regions):
      [Self.path(".build/venv/bin/python"), "-B", Self.path("Tests/Lint/lint.py"), folder] + regions
    case .checkov:
      [
        Self.path(".build/checkov/bin/checkov"), "--config-file", Self.path("Tests/checkov.yaml"), "--directory",
        folder,
      ]
    }
  }

  /// One run over all templates, by name: a linter takes seconds to start.
  func run(_ templates: [String: StackTemplate]) async throws -> (status: TerminationStatus, text: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-lint-\(UUID())")
    let arguments = arguments(folder.path)
    guard FileManager.default.isExecutableFile(atPath: arguments[0]) else {
      throw Missing(description: "The tests of the templates need \(arguments[0]): run `make \(target)`.")
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, template) in templates {
      try template.body.write(to: folder.appending(path: "\(name).yaml"), atomically: false, encoding: .utf8)
    }
    let result = try await Subprocess.run(
      .name("env"), arguments: Arguments(arguments), output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return (result.terminationStatus, result.standardOutput + result.standardError)
  }
}
