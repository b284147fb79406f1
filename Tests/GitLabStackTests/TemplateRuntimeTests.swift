import Foundation
import Testing
import Yams

@testable import GitLabStack

/// AWS stops taking functions whose runtime it no longer maintains; cfn-lint carries the dates.
struct TemplateRuntimeTests {
  private static let dates = Linter.root.appending(path: ".build/venv/lib").path
  /// Where `make venv` puts it.
  private static func file() throws -> URL {
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: dates)) ?? []
    let paths = versions.map { "\(dates)/\($0)/site-packages/cfnlint/data/AdditionalSpecs/LmbdRuntimeLifecycle.json" }
    return URL(filePath: try #require(paths.first { FileManager.default.fileExists(atPath: $0) }, "run `make venv`"))
  }

  private struct Life: Decodable {
    /// A day, as `2029-06-30`.
    let deprecated: String
  }

  @Test func everyRuntimeIsMaintained() throws {
    let data = try Data(contentsOf: Self.file())
    let lives = try JSONDecoder().decode([String: Life].self, from: data)
    let today = Date.now.formatted(.iso8601.year().month().day())
    #expect(lives.count > 20 && (lives["python3.9"]?.deprecated ?? "9") < today)
    for network in TemplateCase.Network.allCases {
      let reader = try TemplateReader(TemplateCase(network: network))
      let functions = reader.resources(of: "AWS::Lambda::Function")
      #expect(!functions.isEmpty)
      for function in functions {
        let runtime = try #require(reader.text(function, "Properties", "Runtime"))
        let end = try #require(lives[runtime], "cfn-lint knows no \(runtime)").deprecated
        #expect(end > today, "\(function): AWS deprecates \(runtime) on \(end)")
      }
    }
  }
}
