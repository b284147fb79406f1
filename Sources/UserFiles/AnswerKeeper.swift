package import GitLabStack
package import Phrases
internal import Synchronization

/// Saves answers while somebody types: only the newest, when no key waits, so that what is on the screen outlives the program.
///
/// That it outlives the machine too is seen to beside the loop: a disk may take its time.
package final class AnswerKeeper: Sendable {
  private let store: AnswerStore?
  private let language: Language
  private let waiting = Mutex<Answers?>(nil)
  private let isSyncing = Mutex(false)
  private let fault = Mutex<FileFault?>(nil)

  /// - Parameter store: nil where nothing is kept.
  package init(_ store: AnswerStore?, language: Language) {
    self.store = store
    self.language = language
  }

  /// Notes the answers; they are written by `write`.
  package func keep(_ answers: Answers) {
    if store != nil { waiting.withLock { $0 = answers } }
  }

  /// Writes what is not written yet: when the loop has nothing else to do, and before the program ends or turns to another
  /// store. Why it cannot, if so.
  package func write() -> FileFault? {
    let answers = waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
    guard let answers, let store else { return nil }
    do throws(FileFault) {
      try store.save(answers, language: language, outliving: .process)
      fault.withLock { $0 = nil }
    } catch {
      fault.withLock { $0 = error }
      return error
    }
    sync(store.path)
    return nil
  }

  /// Why the last answers are not on the disk; nil if they are.
  package var lastFault: FileFault? { fault.withLock { $0 } }

  private func sync(_ path: String) {
    let isFirst = isSyncing.withLock { isSyncing in
      defer { isSyncing = true }
      return !isSyncing
    }
    guard isFirst else { return }
    Task.detached { [self] in
      isSyncing.withLock { $0 = false }
      WholeFile.sync(path)
    }
  }
}
