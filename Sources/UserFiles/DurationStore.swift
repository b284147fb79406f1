package import Deployment

/// How long deployments took, from run to run: `$XDG_STATE_HOME/gitlab-wizard/durations.json`.
package struct DurationStore: Sendable {
  private static let file = "durations.json"
  private let folder: UserFolder

  /// nil where there is no home to keep anything in.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder(.state, environment: environment) else { return nil }
    self.folder = folder
  }

  /// Nothing where there is no file, or none of this version.
  package func load() -> LearnedDurations { read() ?? LearnedDurations() }

  /// Adds to what the file says by now. What cannot be kept is only not learned.
  package func take(_ lesson: Lesson) {
    // A file that is not ours to change stays as it is.
    guard var learned = read() else { return }
    learned.take(lesson)
    guard let json = try? learned.json else { return }
    _ = try? folder.write(json, to: Self.file)
  }

  /// Nothing yet if there is no file; nil if there is one that is not ours.
  private func read() -> LearnedDurations? {
    do throws(FileFault) {
      guard let bytes = try folder.read(Self.file) else { return LearnedDurations() }
      return LearnedDurations(json: String(decoding: bytes, as: UTF8.self))
    } catch {
      return nil
    }
  }
}
