import Foundation
import Subprocess

/// A program of Python that is loaded once for all tests, when the first of them asks for it. See Tests/Backend/preloaded.py.
struct Preloaded: Sendable {
  /// Version 1 of the AWS CLI.
  static let aws = Preloaded("aws")
  /// Tests/Backend/local_aws.py.
  static let account = Preloaded("account")

  static let script = "\(Repository.path)/Tests/Backend/preloaded.py"

  /// Where it takes calls until the tests end.
  let socket: String

  private init(_ program: String) {
    let socket = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(program)-\(UUID())").path
    self.socket = socket
    Task.detached {
      try await run(
        .command("\(Repository.venv)/python"), arguments: ["-BW", "ignore", Self.script, "serve", program, socket],
        input: .none, output: .discarded, error: .currentStandardError)
    }
  }
}
