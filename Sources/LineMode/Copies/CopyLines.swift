internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// What a yes to a backup of the whole file system does, before it.
struct CopyReviewLine: Encodable {
  let type = "review"
  let stack: String
  let region: String
  let fileSystem: String
  let bytes: Int?
  /// Of all of it, in USD; nil is not known.
  let monthly: String?
  /// Whether there is none yet to which AWS Backup only adds what changed.
  let first: Bool
  /// Whether GitLab is stopped for it; nil where somebody is still to be asked.
  let stop: Bool?
  /// Seconds that GitLab is away if it is stopped.
  let away: Away
  let keptDays: Int?
  /// What is in the way of GitLab's next start, or may be, and the command that mends it; empty where nothing was seen to be.
  let warnings: [String]
  let confirm = "yes"

  struct Away: Encodable {
    let low: Int
    let high: Int
  }

  init(
    _ forecast: CopyForecast, of stack: String, _ region: Region, _ fileSystem: FileSystemARN, stops: Bool?,
    keptDays: Int?, warnings: [String]
  ) {
    self.warnings = warnings
    self.stack = stack
    self.region = region.description
    self.fileSystem = fileSystem.description
    bytes = forecast.bytes
    monthly = forecast.monthly?.cents
    first = forecast.isFirst
    stop = stops
    away = Away(low: forecast.away.shortest, high: forecast.away.longest)
    self.keptDays = keptDays
  }
}

/// How a backup of the whole file system ended, as the last object of `backup now --json`.
struct CopyResultLine: Encodable {
  let type = "result"
  let status: String
  let backup: BackupInJSON?
  /// nil where it was made.
  let cause: String?
  let exitCode: ExitCode

  /// - Parameter start: the command that starts GitLab.
  init(
    _ run: BackupRun, startedBy start: (ServicePlace) -> String, cause: String?, exitCode: ExitCode,
    in language: Language
  ) {
    status = run.status
    backup = BackupInJSON(run, startedBy: start, in: language)
    self.cause = cause
    self.exitCode = exitCode
  }
}

/// How a backup by `gitlab-backup` is, as an object of `backup file --json`.
struct FileBackupLine: Encodable {
  let type = "progress"
  /// `asked`, `running`, or `unseen` where the last look saw nothing.
  let state: String
  let began: String?
  /// Whether it is the second try, with STRATEGY=copy.
  let copiesFirst: Bool?
  /// What it said last.
  let words: String?
  /// Why the last look saw nothing.
  let reason: String?

  init(_ run: FileBackupRun, in language: Language) {
    reason = run.trouble?[language]
    guard case .running(.running(let since, _, let copiesFirst, let words)) = run.stage else {
      (state, began, self.copiesFirst, self.words) = (run.trouble == nil ? "asked" : "unseen", nil, nil, nil)
      return
    }
    (state, began) = (run.trouble == nil ? "running" : "unseen", UTC.moment(since))
    self.copiesFirst = copiesFirst
    self.words = Redaction.applied(to: words)
  }
}

/// How a backup by `gitlab-backup` ended, as the last object of `backup file --json`.
struct FileBackupResultLine: Encodable {
  let type = "result"
  /// `COMPLETED`, `FAILED`, `ABORTED` where its container went, `NOT_STARTED`; `RUNNING` for whoever left, `UNKNOWN` where nobody knows.
  let status: String
  let file: FileInJSON?
  let cause: String?
  let exitCode: ExitCode

  init(_ end: FileBackupRun.End, in language: Language) {
    status = end.status
    exitCode = end.exitCode
    if case .made(let file, let noKeys) = end {
      // Which version runs nobody has asked here.
      self.file = FileInJSON(file, release: nil)
      cause = noKeys.map { CopyPhrases.keysAreMissing($0)[language] }
    } else {
      (file, cause) = (nil, end.sentence[language])
    }
  }

  /// For whoever leaves before it ends.
  ///
  /// - Parameter goesOn: whether it runs in the container, or may.
  init(leaving code: ExitCode, goesOn: Bool, in language: Language) {
    (status, file, cause, exitCode) = (
      goesOn ? "RUNNING" : "NOT_STARTED", nil, goesOn ? CopyPhrases.fileGoesOn[language] : nil, code
    )
  }
}
