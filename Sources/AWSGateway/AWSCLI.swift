internal import FoundationEssentials
package import GitLabStack

/// The `aws` commands we use, and no others, but for one question to Docker Hub by `curl`. Each function is one process
/// unless it says otherwise.
///
/// Every argument list is the operation, its own options, and then the same ending (see `ending`), with values that AWS gave or that
/// were checked; whatever a person typed goes by file, because `aws` reads `file://…` and v1 even fetches `http://…` on its command line.
package struct AWSCLI: Sendable {
  private let runner: any CommandRunner
  let region: Region?
  private let profile: String?
  let executable: String
  private let now: @Sendable () -> Double
  /// Seconds since 1970.
  let today: @Sendable () -> Double
  private let observe: @Sendable (CallRecord) -> Void
  /// Where the files for requests are made.
  let temporaryDirectory: String

  /// - Parameter now: seconds on a clock that never goes back; only differences count.
  /// - Parameter today: seconds since 1970, for questions about the last hour.
  /// - Parameter observe: is told of every call that ended.
  package init(
    runner: any CommandRunner, region: Region?, profile: String?, executable: String = "aws",
    temporaryDirectory: String = FileManager.default.temporaryDirectory.path,
    now: @escaping @Sendable () -> Double = AWSCLI.steadySeconds,
    today: @escaping @Sendable () -> Double = { Date.now.timeIntervalSince1970 },
    observe: @escaping @Sendable (CallRecord) -> Void = { _ in }
  ) {
    self.runner = runner
    self.region = region
    self.profile = profile
    self.executable = executable
    self.temporaryDirectory = temporaryDirectory
    self.now = now
    self.today = today
    self.observe = observe
  }

  /// The same commands in another region; in the same one where there is none.
  func at(_ other: Region?) -> AWSCLI {
    AWSCLI(
      runner: runner, region: other ?? region, profile: profile, executable: executable,
      temporaryDirectory: temporaryDirectory, now: now, today: today, observe: observe)
  }

  package var account: AccountQueries { AccountQueries(cli: self) }

  package var backup: BackupCommands { BackupCommands(cli: self) }

  /// Whether a command only looks at what is there, by the verbs that AWS has for that. What is not known to look may be an order.
  static func onlyLooks(_ arguments: [String]) -> Bool {
    guard let first = arguments.first, !["--version", "configure", RegistryQueries.mark].contains(first) else {
      return true
    }
    guard arguments.count > 1 else { return false }
    return ["describe-", "detect-", "get-", "list-", "filter-", "simulate-"].contains { arguments[1].hasPrefix($0) }
  }

  private static let start = ContinuousClock.now

  package static let steadySeconds: @Sendable () -> Double = { start.duration(to: .now) / .seconds(1) }

  /// What every call but `--version` ends with. v1 ignores `AWS_REGION`, and a configured `output = table` would apply: both are always said.
  var ending: [String] {
    ["--output", "json"] + place + ["--cli-read-timeout", "20", "--cli-connect-timeout", "5"]
  }

  /// Whose account and which region it is, as options.
  var place: [String] {
    (region.map { ["--region", $0.description] } ?? []) + (profile.map { ["--profile", $0] } ?? [])
  }

  /// Runs the operation and hands over what it printed.
  func text(of operation: [String]) async throws(AWSTrouble) -> String {
    let result = try await result(of: operation + ending)
    if let trouble = AWSTrouble(result, service: operation.first ?? "") { throw trouble }
    return result.standardOutput
  }

  /// Runs the operation and decodes what it printed. Fields we do not know are passed over.
  func answer<Answer: Decodable>(_ type: Answer.Type, to operation: [String]) async throws(AWSTrouble) -> Answer {
    let json = try await text(of: operation)
    // Of an answer without anything `aws` prints nothing: whatever prints this is none, and "nothing" would be taken for "none there"
    // (awscli/formatter.py, JSONFormatter).
    guard !json.lazy.filter({ !$0.isWhitespace }).prefix(3).elementsEqual("{}") else {
      throw .garbled(command: operation.prefix(2).joined(separator: " "))
    }
    do {
      return try AWSJSON.decode(type, from: json)
    } catch {
      throw .garbled(command: operation.prefix(2).joined(separator: " "))
    }
  }

  /// Runs exactly these arguments, whatever the ending, and reports the call.
  ///
  /// - Parameter other: a command instead of `aws`.
  /// - Parameter shown: what is reported instead of the arguments, where those are not for everyone.
  /// - Parameter run: how it is run; nil for a command that prints its answer and ends.
  func result(
    of arguments: [String], by other: String? = nil, shown: [String]? = nil,
    run: ((any CommandRunner, String) async throws(CommandTrouble) -> CommandResult)? = nil
  ) async throws(AWSTrouble) -> CommandResult {
    let executable = other ?? executable
    RequestFiles.removeLeftovers(in: temporaryDirectory)
    let start = now()
    func record(_ ending: CallRecord.Ending, errors: String = "") {
      observe(
        CallRecord(
          executable: executable, arguments: shown ?? arguments, seconds: now() - start, ending: ending,
          errorCode: AWSTrouble.code(in: errors)))
    }
    do throws(CommandTrouble) {
      let result: CommandResult
      if let run {
        result = try await run(runner, executable)
      } else {
        result = try await runner.run(executable, arguments)
      }
      record(.ended(result.ending), errors: result.ending == .exited(0) ? "" : result.standardError)
      return result
    } catch {
      record(.notEnded(error))
      throw AWSTrouble(error)
    }
  }

  /// For calls that run at once: those do not throw.
  func outcome<Answer: Decodable & Sendable>(
    _ type: Answer.Type, of operation: [String]
  ) async -> Result<Answer, AWSTrouble> {
    do throws(AWSTrouble) {
      return .success(try await answer(type, to: operation))
    } catch {
      return .failure(error)
    }
  }

  /// `aws --version`; throws `tooOld` where ours is not enough.
  package func version() async throws(AWSTrouble) -> String {
    let result = try await result(of: ["--version"])
    if let trouble = AWSTrouble(result, service: "") { throw trouble }
    // The oldest ones print it where errors go.
    guard let version = AWSVersion(banner: result.standardOutput + result.standardError) else {
      throw .garbled(command: "--version")
    }
    guard version >= version.needed else {
      throw .tooOld(found: version.description, needed: version.needed.description)
    }
    return version.description
  }

  /// The region in the user's configuration file. The environment, which goes before it, is not asked.
  package func configuredRegion() async throws(AWSTrouble) -> String? {
    let result = try await result(of: ["configure", "get", "region"] + ending)
    // What is not set is status 1 and silence.
    if result.ending == .exited(1), result.standardError.allSatisfy(\.isWhitespace) { return nil }
    if let trouble = AWSTrouble(result, service: "configure") { throw trouble }
    let region = result.standardOutput.filter { !$0.isWhitespace }
    return region.isEmpty ? nil : region
  }
}
