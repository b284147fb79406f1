import Deployment

/// How long deployments took, from run to run: `$XDG_STATE_HOME/gitlab-wizard/durations.json`.
struct DurationStore: Sendable {
  private static let file = "durations.json"
  private let folder: UserFolder

  /// nil where there is no home to keep anything in.
  init?(environment: [String: String]) {
    guard let folder = UserFolder(.state, environment: environment) else { return nil }
    self.folder = folder
  }

  /// Nothing where there is no file, or none of this version.
  func load() -> LearnedDurations {
    folder.read(Self.file).flatMap { LearnedDurations(json: $0) } ?? LearnedDurations()
  }

  /// Adds to what the file says by now. What cannot be kept is only not learned.
  func take(_ lesson: Lesson) {
    // A file that is not ours to change stays as it is.
    guard var learned = folder.read(Self.file).map({ LearnedDurations(json: $0) }) ?? LearnedDurations() else { return }
    learned.take(lesson)
    guard let json = try? learned.json else { return }
    _ = try? folder.write(json, to: Self.file)
  }
}
