internal import FoundationEssentials
package import Phrases

/// A file that could not be written or read, and why.
package struct FileFault: Error, Hashable {
  package enum Action {
    case reading, writing
  }

  package let action: Action
  package let path: String
  package let reason: Phrase

  package init(_ action: Action, _ path: String, _ reason: Phrase) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// - Parameter number: as in `errno`.
  package init(_ action: Action, _ path: String, number: Int32) {
    self.init(action, path, SystemPhrases.systemReason(number))
  }

  /// The reason first: of a line that is too long for the screen the end is lost.
  package var sentence: Phrase {
    switch action {
    case .reading: CommandPhrases.cannotRead(path.underHome, reason)
    case .writing: CommandPhrases.cannotWrite(path.underHome, reason)
    }
  }
}

extension String {
  /// A path as a shell takes it, short: `~` stands for the home.
  package var underHome: String {
    guard let home = ProcessInfo.processInfo.environment["HOME"], home.count > 1, hasPrefix("\(home)/") else {
      return self
    }
    return "~\(dropFirst(home.count))"
  }
}
