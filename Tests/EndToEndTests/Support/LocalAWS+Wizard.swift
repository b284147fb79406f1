import Foundation
import Subprocess

/// Running the program under test against the account.
extension LocalAWS {
  struct WizardResult: Sendable {
    let status: TerminationStatus
    let output: String
    let errors: String
  }

  /// Runs `gitlab-wizard` without a terminal, with these answers, in its own home, called as one on PATH is.
  func wizard(
    _ arguments: String..., answers: String, variables: [String: String] = [:]
  ) async throws -> WizardResult {
    try await wizard(arguments, answers: answers, variables: variables)
  }

  func wizard(
    _ arguments: [String], answers: String, variables: [String: String] = [:]
  ) async throws -> WizardResult {
    // A file of its own: others may be running.
    let file = try write(answers, to: "answers-\(UUID().uuidString).yaml")
    let own = variables.map { (Environment.Key(stringLiteral: $0.key), String?.some($0.value)) }
    let result = try await run(
      .command(WizardBinary.path),
      arguments: Arguments(
        executablePathOverride: "gitlab-wizard",
        remainingValues: arguments.acceptingHTTP.with(["--answers", file.path, "--lang", "en"])),
      environment: environment(first: bin.path).updating(Dictionary(uniqueKeysWithValues: own)),
      output: .string(limit: 1 << 22),
      error: .string(limit: 1 << 22))
    return WizardResult(
      status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
  }

  /// Puts answers where a program can read them.
  func write(_ answers: String, to name: String = "answers.yaml") throws -> URL {
    let file = directory.appending(path: name)
    try answers.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  /// `gitlab-wizard` as a command line for a terminal, in a home of its own where nothing is known of earlier runs.
  func program(_ arguments: String..., home: String) -> [String] { program(arguments, home: home) }

  func program(_ arguments: [String], home: String) -> [String] {
    let own = [
      "HOME": directory.appending(path: home).path, "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
    ]
    let all = variables(first: bin.path).merging(own) { $1 }
    return ["env", "-i"] + all.map { "\($0.key)=\($0.value)" }.sorted() + [WizardBinary.path]
      + arguments.acceptingHTTP.with(["--region", "ap-northeast-1", "--lang", "en"])
  }
}

extension [String] {
  /// With more options, which end where what is to be run elsewhere begins.
  fileprivate func with(_ options: [String]) -> [String] {
    let end = firstIndex(of: "--") ?? count
    return self[..<end] + options + self[end...]
  }
}
