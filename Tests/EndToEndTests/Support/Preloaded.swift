import Foundation
import Subprocess

/// A program of Python that is loaded once for all tests, when the first of them asks for it. See Tests/Backend/preloaded.py.
struct Preloaded: Sendable {
  /// Version 1 of the AWS CLI.
  static let aws = Preloaded("aws", in: "\(Repository.venv)/python", named: "aws")
  /// Version 2, of the system.
  static let aws2 = Preloaded("aws", in: "/usr/bin/python3", named: "aws2")
  /// Tests/Backend/local_aws.py.
  static let account = Preloaded("account", in: "\(Repository.venv)/python", named: "account")

  /// What a call of one is.
  static let caller = "\(Repository.path)/Tests/Backend/calling.py"

  /// Where it takes calls until the tests end.
  let socket: String

  private init(_ program: String, in python: String, named name: String) {
    let socket = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(name)-\(UUID())").path
    self.socket = socket
    Task.detached {
      try await run(
        .command(python),
        arguments: ["-BW", "ignore", "\(Repository.path)/Tests/Backend/preloaded.py", program, socket],
        input: .none, output: .discarded, error: .currentStandardError)
    }
  }
}
