import Foundation
import Subprocess

/// An AWS account on this machine that lasts as long as one test, with the real `aws` command in front of it.
struct LocalAWS: Sendable {
  /// The two versions that people have: CloudShell has v2, `pip install awscli` gives v1.
  enum CLI: String, Sendable {
    /// As they are installed: for what is about processes and terminals, and for a whole deployment by each.
    case v1, v2
    /// v1 and v2, loaded once for all calls, a tenth of the time: for tests that make many. See ``Preloaded``.
    case loaded, loadedV2

    static let released: [CLI] = [.v1, .v2]
    static let bothLoaded: [CLI] = [.loaded, .loadedV2]

    fileprivate var preloaded: Preloaded {
      switch self {
      case .v1, .loaded: .aws
      case .v2, .loadedV2: .aws2
      }
    }
  }

  /// What goes wrong in the account, by logical id: the reason that CloudFormation gives.
  struct Faults: Sendable {
    var creation: [String: String] = [:]
    var deletion: [String: String] = [:]
    /// What the validation of a change set warns of, likewise.
    var warnings: [String: String] = [:]
    /// Stack events to a page; AWS has 100.
    var eventsPerPage = 100
    /// Seconds that each wave of resources takes.
    var delay = 0.1
    /// The actions that the policy simulator denies; nil where nobody may ask it.
    var denied: [String]?
    /// Whose CloudFormation it is: ours goes resource by resource as that of AWS; that of moto does all at once, and notes
    /// neither tokens nor times of changes.
    var engine = Engine.ours
    /// Whether services have running tasks, which one can go into.
    var runsTasks = false

    enum Engine: String, Sendable {
      case ours, moto
    }
  }

  let cli: CLI
  let url: String
  /// A directory of this test alone: home, and beside it what the account wrote down.
  let directory: URL

  var home: URL { directory.appending(path: "home") }
  var bin: URL { directory.appending(path: "bin") }
  var apiLog: URL { directory.appending(path: "api.log") }
  var faultScript: URL { directory.appending(path: "faults.json") }
  /// The state of AWS Backup's job, once a test has written one; see Tests/Backend/backup_jobs.py.
  var backupState: URL { directory.appending(path: "backup-state") }
  /// What AWS Backup keeps, once a test has made it; see Tests/Backend/recovery_points.py.
  var backupFolder: URL { directory.appending(path: "backup") }
  /// AWS Backup's recovery points and restore jobs, once a test has written some; see Tests/Backend/restore_jobs.py.
  var restoreState: URL { directory.appending(path: "restore-state.json") }
  /// What is wrong with the Session Manager plugin, once a test has written it; see Tests/Backend/session_manager_plugin.py.
  var pluginState: URL { directory.appending(path: "plugin-state") }
  var commandLog: URL { directory.appending(path: "commands.log") }

  /// Where an `aws` is that knows nothing of the tests, but was loaded before.
  var loadedDirectory: String { directory.appending(path: "loaded").path }

  /// What the recording `aws` turns into, in Python: the command of the version that is asked for.
  private var lastStep: String {
    switch cli {
    case .v1, .v2: "os.execv(arguments[0], arguments)"
    case .loaded, .loadedV2: Self.call(cli.preloaded, "arguments[1:]")
    }
  }

  private var commandDirectory: String {
    switch cli {
    case .v1: Repository.venv
    case .v2: "/usr/bin"
    case .loaded, .loadedV2: loadedDirectory
    }
  }

  private static func call(_ program: Preloaded, _ arguments: String) -> String {
    "import calling\nsys.exit(calling.call(\"\(program.socket)\", \(arguments)))"
  }

  /// What a program is started with: nothing of the AWS settings of whoever runs the tests, and commands from
  /// `first` before all others.
  func environment(first: String) -> Environment {
    let foreign = ProcessInfo.processInfo.environment.keys.filter { $0.hasPrefix("AWS_") || $0.hasPrefix("XDG_") }
    var changes: [Environment.Key: String?] = [:]
    for name in foreign { changes[.init(stringLiteral: name)] = .some(nil) }
    for (name, value) in variables(first: first) { changes[.init(stringLiteral: name)] = value }
    return .inherit.updating(changes)
  }

  /// The part of it that this account needs.
  func variables(first: String) -> [String: String] {
    [
      "AWS_ACCESS_KEY_ID": "test",
      "AWS_DEFAULT_REGION": "ap-northeast-1",
      "AWS_EC2_METADATA_DISABLED": "true",
      "AWS_ENDPOINT_URL": url,
      "AWS_SECRET_ACCESS_KEY": "test",
      "HOME": home.path,
      "LC_ALL": "C.UTF-8",
      "PATH": "\(first):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")",
    ]
  }
}

/// Where the tests find what is not theirs.
enum Repository {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  /// Python, moto and version 1 of the `aws` command.
  static let venv = "\(path)/.build/venv/bin"

  /// Makes a command of a shell script beside it, which has the same name and `.sh`. See Tests/Backend/beside.sh.
  static func link(scriptBeside command: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: command, withDestinationPath: "\(path)/Tests/Backend/beside.sh")
  }
}

/// Why there is no account to test against.
struct NoLocalAWS: Error, CustomStringConvertible {
  let description: String
}

/// Starts an account, lends it to `body` and stops it, whatever happens.
func withLocalAWS(
  _ cli: LocalAWS.CLI, faults: LocalAWS.Faults = .init(), _ body: (LocalAWS) async throws -> Void
) async throws {
  let needs = [
    ("\(Repository.venv)/python", "run `make venv`"), ("\(Repository.venv)/aws", "run `make venv`"),
    ("/usr/bin/aws", "install the package awscli"),
  ]
  for (path, remedy) in needs where !FileManager.default.isExecutableFile(atPath: path) {
    throw NoLocalAWS(description: "The end-to-end tests need \(path): \(remedy).")
  }
  let directory = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }

  var options = PlatformOptions()
  options.processGroupID = 0
  let stop = [TeardownStep.send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2))]
  options.teardownSequence = stop
  _ = try await run(
    .name("python"),
    arguments: ["-BIS", .init(Preloaded.caller), .init(Preloaded.account.socket)],
    environment: .inherit.updating([
      "LOCAL_AWS_DENIES": faults.denied?.joined(separator: ","),
      "LOCAL_AWS_DELAY": "\(faults.delay)",
      "LOCAL_AWS_ENGINE": faults.engine.rawValue,
      "LOCAL_AWS_FAIL": faults.creation.asList,
      "LOCAL_AWS_FAIL_DELETE": faults.deletion.asList,
      "LOCAL_AWS_LOG": directory.appending(path: "api.log").path,
      "LOCAL_AWS_WARN": faults.warnings.asList,
      "LOCAL_AWS_TASKS": faults.runsTasks ? "yes" : "",
      "LOCAL_AWS_PAGE": "\(faults.eventsPerPage)",
      "PATH": Repository.venv,
    ]),
    platformOptions: options,
    input: .none,
    output: .sequence,
    error: .currentStandardError
  ) { server in
    var lines = server.standardOutput.strings().makeAsyncIterator()
    guard let url = try await lines.next()?.trimmingCharacters(in: .whitespacesAndNewlines) else {
      throw NoLocalAWS(description: "Tests/Backend/local_aws.py ended before it listened.")
    }
    let aws = LocalAWS(cli: cli, url: url, directory: directory)
    try aws.prepare()
    do {
      try await body(aws)
      await server.teardown(using: stop)
    } catch {
      await server.teardown(using: stop)
      throw error
    }
  }
}

extension LocalAWS {
  /// Makes the home, and an `aws` that records its arguments and then becomes the real one, pointed at this account,
  /// unless a fault is due.
  fileprivate func prepare() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try command(
      in: bin.path,
      """
      arguments = ["\(commandDirectory)/aws", *sys.argv[1:], "--endpoint-url", "\(url)"]
      with open("\(commandLog.path)", "ab") as log:
          log.write(b"\\x1f".join(map(os.fsencode, sys.argv[1:])) + b"\\x1e")
      if os.path.exists("\(faultScript.path)"):
          import faulty_aws
          faulty_aws.main("\(faultScript.path)", *arguments)
      if os.path.exists("\(backupState.path)"):
          import backup_jobs
          if backup_jobs.main("\(backupState.path)", *sys.argv[1:]):
              sys.exit(0)
      if os.path.exists("\(backupFolder.path)"):
          import recovery_points
          if recovery_points.main("\(backupFolder.path)", *sys.argv[1:]):
              sys.exit(0)
      if os.path.exists("\(restoreState.path)"):
          import restore_jobs
          if restore_jobs.main("\(restoreState.path)", arguments[0], "\(url)", *sys.argv[1:]):
              sys.exit(0)
      \(lastStep)
      """)
    try command(
      "session-manager-plugin", in: bin.path,
      "import session_manager_plugin\nsession_manager_plugin.main(\"\(pluginState.path)\", *sys.argv[1:])")
    try command(in: loadedDirectory, Self.call(cli.preloaded, "sys.argv[1:]"))
  }

  /// Writes an `aws`, or another command, of a few lines of Python, which can use the programs in Tests/Backend. Each import is
  /// waited for a thousand times.
  private func command(_ name: String = "aws", in folder: String, _ lines: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(name)"
    try """
    import os, sys
    sys.path.insert(0, "\(Repository.path)/Tests/Backend")
    \(lines)

    """.write(toFile: "\(path).py", atomically: true, encoding: .utf8)
    try #"exec '\#(Repository.venv)/python' -BIS "$0.py" "$@""#
      .write(toFile: "\(path).sh", atomically: true, encoding: .utf8)
    try Repository.link(scriptBeside: path)
  }
}

extension [String: String] {
  /// As the server's environment has it: `Vpc=No room,Service=…`.
  fileprivate var asList: String { map { "\($0.key)=\($0.value)" }.joined(separator: ",") }
}
