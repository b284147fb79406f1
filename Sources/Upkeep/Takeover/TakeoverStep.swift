package import Phrases

/// Step of the way from a stack of the seed's to one of ours, in their order.
package enum TakeoverStep: String, CaseIterable, Sendable {
  /// GitLab stopped, and its file system copied.
  case copy
  /// File system and secret set to outlive the stack.
  case keep
  case delete
  /// A new stack on the file system and the secret.
  case deploy

  package enum State: String, Sendable {
    case done, next, later
    /// It was done once, and cannot be seen any more.
    case unseen

    package var word: Phrase {
      switch self {
      case .done: TakeoverPhrases.isDone
      case .next: TakeoverPhrases.isNext
      case .later: TakeoverPhrases.isLater
      case .unseen: TakeoverPhrases.isUnseen
      }
    }
  }

  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  package var title: Phrase {
    switch self {
    case .copy: TakeoverPhrases.copyTitle
    case .keep: TakeoverPhrases.keepTitle
    case .delete: TakeoverPhrases.deleteTitle
    case .deploy: TakeoverPhrases.deployTitle
    }
  }

  package var meaning: Phrase {
    switch self {
    case .copy: TakeoverPhrases.copyMeans
    case .keep: TakeoverPhrases.keepMeans
    case .delete: TakeoverPhrases.deleteMeans
    case .deploy: TakeoverPhrases.deployMeans
    }
  }
}
