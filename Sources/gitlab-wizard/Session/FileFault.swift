import FoundationEssentials
import Phrases

/// A file that could not be written or read, and why.
struct FileFault: Error, Hashable {
  enum Action {
    case reading, writing
  }

  let action: Action
  let path: String
  let reason: Phrase

  init(_ action: Action, _ path: String, _ reason: Phrase) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// - Parameter number: as in `errno`.
  init(_ action: Action, _ path: String, number: Int32) { self.init(action, path, .reason(number)) }

  /// The reason first: of a line that is too long for the screen the end is lost.
  var sentence: Phrase {
    switch action {
    case .reading: .cannotRead(path.underHome, reason)
    case .writing: .cannotWrite(path.underHome, reason)
    }
  }
}

extension String {
  /// A path as a shell takes it, short: `~` stands for the home.
  var underHome: String {
    guard let home = ProcessInfo.processInfo.environment["HOME"], home.count > 1, hasPrefix("\(home)/") else {
      return self
    }
    return "~\(dropFirst(home.count))"
  }
}
