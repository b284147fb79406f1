package import Deployment
package import Phrases
package import Upkeep

/// A backup by `gitlab-backup create` that somebody wants: what was asked in the container, and what was seen there.
///
/// A fold over what is seen. Screens draw it and lines print it; what comes next is decided here and nowhere else.
package struct FileBackupRun: Hashable, Sendable {
  package private(set) var stage = Stage.notBegun
  /// Looks in a row that saw nothing, and why the last did not.
  private var misses = 0
  package private(set) var trouble: Phrase?

  package enum Stage: Hashable, Sendable {
    case notBegun
    /// The container is asked to begin it; no answer is there.
    case asked
    /// In the container; what was seen of it last, nil where nothing was yet.
    case running(FileBackup?)
    case over(End)
  }

  package enum End: Hashable, Sendable {
    case made(BackupFile, noKeys: String?)
    /// In GitLab's or the disk's own words.
    case failed(String)
    case busy
    case gone
    /// Nobody could begin it.
    case refused(Trouble)
    /// It was begun, or may be, and cannot be seen any more, for this reason.
    case notKnown(Phrase)
  }

  package enum Request: Hashable, Sendable {
    case begin
    /// After so many seconds.
    case look(pause: Double)

    package var script: String {
      switch self {
      case .begin: FileBackup.beginning
      case .look: FileBackup.look
      }
    }
  }

  /// Seconds between two looks: each is a session in the container.
  private static let pause = 20.0
  /// Looks in a row that see nothing, after which nobody waits any longer.
  private static let patience = 10

  package init() {}

  package var end: End? { if case .over(let end) = stage { end } else { nil } }

  /// Whether it runs in the container, or may, so that it goes on without whoever leaves.
  package var goesOnByItself: Bool {
    switch stage {
    case .asked, .running: true
    case .notBegun, .over: false
    }
  }

  package mutating func begin() -> [Request] {
    (stage, misses, trouble) = (.asked, 0, nil)
    return [.begin]
  }

  /// Takes in what a script printed. Returns what follows.
  package mutating func update(_ result: Result<String, Trouble>) -> [Request] {
    guard goesOnByItself else { return [] }
    switch result {
    case .success(let output):
      guard let sight = FileBackup(reading: output) else { return miss(ShellPhrases.neverBegan("")) }
      (misses, trouble) = (0, nil)
      return take(sight)
    case .failure(let trouble):
      // What never came to the container began nothing there.
      if stage == .asked, !trouble.isOrderInDoubt {
        stage = .over(.refused(trouble))
        return []
      }
      return miss(trouble.sentence)
    }
  }

  private mutating func take(_ sight: FileBackup) -> [Request] {
    switch sight {
    case .running:
      stage = .running(sight)
      return [.look(pause: Self.pause)]
    case .made(let file, let noKeys): stage = .over(.made(file, noKeys: noKeys))
    case .failed(let words): stage = .over(.failed(words))
    case .busy: stage = .over(.busy)
    case .gone: stage = .over(.gone)
    }
    return []
  }

  private mutating func miss(_ reason: Phrase) -> [Request] {
    if stage == .asked { stage = .running(nil) }
    (misses, trouble) = (misses + 1, reason)
    guard misses < Self.patience else {
      stage = .over(.notKnown(reason))
      return []
    }
    return [.look(pause: Self.pause)]
  }
}

extension FileBackupRun.End {
  package var exitCode: ExitCode {
    switch self {
    case .made: .done
    case .failed, .gone: .failed
    case .busy: .checkFailed
    case .refused(let trouble): trouble.exitCode
    case .notKnown: .running
    }
  }

  /// The word for scripts.
  package var status: String {
    switch self {
    case .made: "COMPLETED"
    case .failed: "FAILED"
    case .gone: "ABORTED"
    case .busy, .refused: "NOT_STARTED"
    case .notKnown: "UNKNOWN"
    }
  }

  package var sentence: Phrase {
    switch self {
    case .made(let file, let noKeys):
      CopyPhrases.fileIsMade(
        "\(BackupFiles.directory)/\(file.name)", CopyPhrases.size(file.bytes), UTC.date(file.ended)
      ).followed(
        by: file.keys.map { CopyPhrases.keysAreMade("\(BackupFiles.keysDirectory)/\($0)") }
          ?? CopyPhrases.keysAreMissing(noKeys ?? ""))
    case .failed(let words): CopyPhrases.fileFailed(Redaction.applied(to: words))
    case .busy: CopyPhrases.anotherFileRuns
    case .gone: CopyPhrases.fileIsGone
    case .refused(let trouble): trouble.words
    case .notKnown(let reason): CopyPhrases.fileIsNotKnown.followed(by: reason)
    }
  }
}

extension FileBackupRun {
  /// How it is, in a sentence; nil before it was wished for.
  package var sentence: Phrase? {
    switch stage {
    case .notBegun: nil
    case .asked: CopyPhrases.fileIsAsked
    case .running(.running(_, _, let copiesFirst, let words)):
      CopyPhrases.fileRuns(words: Redaction.applied(to: words), copiesFirst: copiesFirst)
    case .running: CopyPhrases.fileMayRun
    case .over(let end): end.sentence
    }
  }
}
