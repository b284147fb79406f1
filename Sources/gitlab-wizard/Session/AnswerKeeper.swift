import GitLabStack
import Phrases
import Synchronization

/// Saves answers while somebody types, out of the way of the keys: only the newest, and not more often than every third of a second.
final class AnswerKeeper: Sendable {
  private let store: AnswerStore?
  private let language: Language
  private let onFault: @Sendable (FileFault) -> Void
  private let waiting = Mutex<Answers?>(nil)
  /// Held while a file is written, so that an older one never comes last.
  private let desk = Mutex(())

  /// - Parameter store: nil where nothing is kept.
  /// - Parameter onFault: may be called on any thread.
  init(_ store: AnswerStore?, language: Language, onFault: @escaping @Sendable (FileFault) -> Void) {
    self.store = store
    self.language = language
    self.onFault = onFault
  }

  /// Comes back at once; the answers are on the disk before anybody could answer much more.
  func keep(_ answers: Answers) {
    guard store != nil else { return }
    let isFirst = waiting.withLock { waiting in
      defer { waiting = answers }
      return waiting == nil
    }
    guard isFirst else { return }
    Task.detached { [self] in
      try? await Task.sleep(for: .milliseconds(300))
      if let fault = write() { onFault(fault) }
    }
  }

  /// Writes what is not written yet; due before the program ends or turns to another store. Why it cannot, if so.
  func write() -> FileFault? {
    desk.withLock { _ in
      let answers = waiting.withLock { waiting in
        defer { waiting = nil }
        return waiting
      }
      guard let answers, let store else { return nil }
      do throws(FileFault) {
        try store.save(answers, language: language)
        return nil
      } catch {
        return error
      }
    }
  }
}
