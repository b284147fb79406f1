import Foundation
import Subprocess

/// A folder of its own in which a script runs, with stand-ins for the commands that only the real machine has.
struct Shell {
  let folder = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-shell-\(UUID())")

  /// - Parameter commands: the text of a shell script by the name of the command it stands in for.
  init(commands: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: folder.appending(path: "bin"), withIntermediateDirectories: true)
    for (name, text) in commands {
      try write("#!/bin/bash\n\(text)\n", to: "bin/\(name)")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: "bin/\(name)").path)
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  /// nil if there is no such file.
  func text(of path: String) -> String? { try? String(contentsOf: folder.appending(path: path), encoding: .utf8) }

  /// The stand-ins come first on the path.
  func run(
    _ script: String, environment: [String: String] = [:]
  ) async throws -> (status: TerminationStatus, output: String) {
    let path = "\(folder.path)/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    let variables = ["PATH=\(path)", "HOME=\(folder.path)"] + environment.map { "\($0)=\($1)" }
    let result = try await Subprocess.run(
      .name("env"), arguments: Arguments(["-i"] + variables + ["bash", "-c", script]), output: .string(limit: 1 << 20),
      error: .combinedWithOutput)
    return (result.terminationStatus, result.standardOutput)
  }
}
