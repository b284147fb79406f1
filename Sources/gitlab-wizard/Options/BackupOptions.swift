import ArgumentParser
import Deployment
import Phrases

/// What is to be done about a backup before something that the data may not survive.
struct BackupOptions: ParsableArguments {
  @Option(
    name: .customLong("backup-first"), help: .init(said: BackupPhrases.helpBackupFirst, "stopped|running"),
    completion: .list(BackupWay.allCases.map(\.rawValue)))
  var way: BackupWay?
  @Flag(name: .customLong("without-backup"), help: .init(said: BackupPhrases.helpWithoutBackup)) var goesWithout = false
  @Flag(name: .customLong("set-up-backup"), help: .init(said: BackupPhrases.helpSetUpBackup)) var mayBeSetUp = false

  var choice: BackupChoice {
    BackupChoice(
      isWished: way != nil, stopsGitLab: way == .stopped, goesWithout: goesWithout, mayBeSetUp: mayBeSetUp)
  }
}

/// What GitLab does while its files are copied.
enum BackupWay: String, CaseIterable, ExpressibleByArgument {
  case stopped, running

  /// Gives a bare `--backup-first` its value, which it did without when there was one way only: the name of a stack may come
  /// after it.
  static func spelledOut(in arguments: [String]) -> [String] {
    arguments.enumerated().map { place, argument in
      guard argument == "--backup-first" else { return argument }
      let next = arguments.dropFirst(place + 1).first
      return next.flatMap { BackupWay(rawValue: $0) } == nil ? "--backup-first=\(running.rawValue)" : argument
    }
  }
}
