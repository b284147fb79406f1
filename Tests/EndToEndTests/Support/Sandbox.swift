import Foundation

/// A directory of one test alone: the home of the program, and the only place where it finds commands.
struct Sandbox: Sendable {
  let directory: URL

  var bin: URL { directory.appending(path: "bin") }
  /// What the wizard keeps of a rehearsal for the next one.
  var keptAnswers: URL { directory.appending(path: "state/gitlab-wizard/rehearsal.yaml") }

  /// Makes one, lends it to `body` and removes it, whatever happens.
  static func with<Result>(_ body: (Sandbox) async throws -> Result) async throws -> Result {
    let place = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(UUID().uuidString)")
    let sandbox = Sandbox(directory: place)
    try FileManager.default.createDirectory(at: sandbox.bin, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    return try await body(sandbox)
  }

  /// All that the program is started with: nothing of whoever runs the tests. Nobody is at that address: there is no AWS here, and so
  /// nothing that the public DNS could say of it.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    [
      "AWS_ENDPOINT_URL": "http://127.0.0.1:9", "HOME": directory.path, "LC_ALL": "C.UTF-8", "PATH": bin.path,
      "SWIFT_BACKTRACE": "enable=no",
      "TERM": "xterm-256color", "XDG_STATE_HOME": directory.appending(path: "state").path,
    ].merging(changes) { $1 }
  }

  /// The program with these arguments and nothing else in its environment, as a command line.
  func program(_ arguments: String..., environment changes: [String: String] = [:]) -> [String] {
    program(arguments, environment: changes)
  }

  func program(_ arguments: [String], environment changes: [String: String] = [:]) -> [String] {
    let variables = environment(changes).map { "\($0.key)=\($0.value)" }.sorted()
    return ["env", "-i"] + variables + [WizardBinary.path] + arguments.acceptingHTTP
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = directory.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// Puts a command in the way, as a shell script. It finds no other commands by name.
  func makeCommand(_ name: String, _ script: String) throws {
    try write("\(script)\n", to: "bin/\(name).sh")
    try Repository.link(scriptBeside: bin.appending(path: name).path)
  }
}
