import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Ncurses
import Phrases

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: CopyPhrases.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Argument(
    help: .init(said: CopyPhrases.helpAction, "list|now|file"), completion: .list(Action.allCases.map(\.rawValue)))
  var action: String?
  @Flag(name: .customLong("stop"), help: .init(said: CopyPhrases.helpStop)) var stops = false
  @Flag(name: .customLong("no-stop"), help: .init(said: CopyPhrases.helpNoStop)) var runsOn = false
  @Option(help: .init(said: CopyPhrases.helpKeep, "days", example: "90d")) var keep: String?
  @Flag(name: .customLong("set-up-backup"), help: .init(said: BackupPhrases.helpSetUpBackup)) var mayBeSetUp = false
  @Flag(help: .init(said: CopyPhrases.helpAll)) var all = false
  @OptionGroup var confirmation: YesOptions
  @OptionGroup var trial: DryRunOptions
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  enum Action: String, CaseIterable {
    case list, now, file
  }

  /// The two words in either order; without one of ours it is the list.
  private var wanted: (name: String?, action: Action?) {
    guard let action else {
      let only = name.flatMap { Action(rawValue: $0) }
      return (only == nil ? name : nil, only ?? .list)
    }
    if let second = Action(rawValue: action) { return (name, second) }
    return (action, name.flatMap { Action(rawValue: $0) })
  }

  /// nil where nobody has said.
  private var stopsGitLab: Bool? { stops ? true : runsOn ? false : nil }

  private var keptDays: Int? { keep.flatMap { Int($0.hasSuffix("d") ? $0.dropLast() : $0[...]) } }

  func validate() throws {
    guard let wanted = wanted.action else {
      throw ValidationError(CopyPhrases.noSuchAction(action ?? "")[.spoken])
    }
    // Of a person's copy AWS keeps no shorter one, and no longer one (backup, StartBackupJob, DeleteAfterDays).
    if let keep, !(1...36_500).contains(keptDays ?? 0) {
      throw ValidationError(CopyPhrases.isNoKeeping(keep)[.spoken])
    }
    let given = [
      (stops, "--stop", Action.now), (runsOn, "--no-stop", .now), (keep != nil, "--keep", .now),
      (mayBeSetUp, "--set-up-backup", .now), (trial.isDryRun, "--dry-run", .now),
      (all, "--all", .list),
    ]
    if stops, runsOn { throw ValidationError(CopyPhrases.stopOrNot[.spoken]) }
    for (isGiven, option, action) in given where isGiven && action != wanted {
      throw ValidationError(CopyPhrases.onlyFor(option, action.rawValue)[.spoken])
    }
  }

  func run() throws {
    let (name, action) = wanted
    switch action ?? .list {
    case .list: try list(name)
    case .now: try makeNow(name)
    case .file: try makeFile(name)
    }
  }

  private func list(_ name: String?) throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (context, region) = try waiting { try await given.settled(name) }
      let copies = LineCopies(context, in: region, report: report)
      try waiting { [all] in try await copies.show(all: all) }
    }
  }

  private func makeNow(_ name: String?) throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (context, region) = try waiting { try await given.settled(name) }
      let wish = CopyWish(
        stopsGitLab: stopsGitLab, keptDays: keptDays, isConfirmed: confirmation.yes, mayBeSetUp: mayBeSetUp)
      var copy = LineCopy(wish, context, in: region, report: report)
      copy.isDryRun = trial.isDryRun
      try report.following { [copy] in try await copy.run() }
    }
  }

  private func makeFile(_ name: String?) throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let given = try CommandContext(options)
      let (context, region) = try waiting { try await given.settled(name) }
      let backup = LineFileBackup(context, in: region, report: report, isConfirmed: confirmation.yes)
      let signals = MainActor.assumeIsolated { Signals(Signal.endings) }
      do {
        return try waiting(until: signals, callsOff: true) { try await backup.run() }
      } catch let interruption as Interruption {
        let code = Deployment.ExitCode(signal: Int(interruption.signal.number))
        backup.end(bySignal: code)
        return code
      }
    }
  }
}
