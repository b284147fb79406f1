import Foundation
import Subprocess
import Testing

/// Releases on a web server of this machine, laid out as GitHub has them.
struct ReleaseServer: Sendable {
  let url: String
  /// What the server hands out.
  let folder: URL

  #if arch(x86_64)
    static let machine = "x86_64"
  #else
    static let machine = "aarch64"
  #endif

  /// Starts one without a release, lends it to `body` and stops it, whatever happens.
  static func with(_ body: (ReleaseServer) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-releases-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let stop = [TeardownStep.send(signal: .terminate, allowedDurationToNextStep: .seconds(2))]
    var options = PlatformOptions()
    options.teardownSequence = stop
    _ = try await run(
      .command("\(Repository.venv)/python"),
      arguments: ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", .init(folder.path)],
      platformOptions: options, input: .none, output: .sequence, error: .discarded
    ) { server in
      // Serving HTTP on 127.0.0.1 port 40123 (http://127.0.0.1:40123/) ...
      var lines = server.standardOutput.strings().makeAsyncIterator()
      let line = try await lines.next() ?? ""
      do {
        let words = line.split(separator: " ").map(String.init)
        let port = try #require(words.count > 5 ? words[5] : nil, "\(line)")
        try await body(ReleaseServer(url: "http://127.0.0.1:\(port)", folder: folder))
        await server.teardown(using: stop)
      } catch {
        await server.teardown(using: stop)
        throw error
      }
    }
  }

  func archive(of version: String) -> URL {
    folder.appending(path: "download/v\(version)/gitlab-wizard-\(version)-linux-\(Self.machine).tar.gz")
  }

  func sums(of version: String) -> URL { folder.appending(path: "download/v\(version)/SHA256SUMS") }

  /// Makes a release, the newest from now on, of a program that is a shell script.
  func publish(_ version: String, script: String? = nil) async throws {
    let program = folder.appending(path: "program-\(version)")
    try "#!/bin/sh\n\(script ?? "echo \(version)")\n".write(to: program, atomically: true, encoding: .utf8)
    try await publish(version, program: program.path)
  }

  /// The same of a program that is a file.
  func publish(_ version: String, program: String) async throws {
    let release = folder.appending(path: "download/v\(version)")
    let inside = release.appending(path: "gitlab-wizard-\(version)-linux-\(Self.machine)")
    for directory in [inside.appending(path: "completions"), folder.appending(path: "latest")] {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(atPath: program, toPath: inside.appending(path: "gitlab-wizard").path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: inside.appending(path: "gitlab-wizard").path)
    try "complete\n".write(
      to: inside.appending(path: "completions/gitlab-wizard.bash"), atomically: true, encoding: .utf8)
    // Packed quickly: what counts here is that it can be unpacked.
    let name = archive(of: version).lastPathComponent
    try await call(
      "tar", "-C", release.path, "-I", "gzip -1", "-cf", archive(of: version).path, inside.lastPathComponent)
    let sum = try await call("sha256sum", archive(of: version).path).prefix { $0 != " " }
    try "\(sum)  \(name)\n".write(to: sums(of: version), atomically: true, encoding: .utf8)
    let latest = folder.appending(path: "latest/download")
    try? FileManager.default.removeItem(at: latest)
    try FileManager.default.createSymbolicLink(at: latest, withDestinationURL: release)
  }

  @discardableResult
  private func call(_ command: String, _ arguments: String...) async throws -> String {
    let result = try await run(
      .command(command), arguments: Arguments(arguments), output: .string(limit: 1 << 16),
      error: .string(limit: 1 << 16))
    try #require(result.terminationStatus.isSuccess, "\(command): \(result.standardError)")
    return result.standardOutput
  }
}
