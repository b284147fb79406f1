import Phrases

/// An end of a rehearsed operation, and what whoever looked on is told of it, on every face.
enum RehearsedEnd: Sendable {
  case created, changed, deleted
  case creationUndone, creationKept, creationUndoFailed, changeUndoFailed, deletionFailed

  var exitCode: Int32 {
    switch self {
    case .created, .changed, .deleted: 0
    case .creationUndone: 5
    case .creationKept, .creationUndoFailed, .changeUndoFailed, .deletionFailed: 6
    }
  }

  /// AWS's own word.
  var status: String {
    switch self {
    case .created: "CREATE_COMPLETE"
    case .changed: "UPDATE_COMPLETE"
    case .deleted: "DELETE_COMPLETE"
    case .creationUndone: "ROLLBACK_COMPLETE"
    case .creationKept: "CREATE_FAILED"
    case .creationUndoFailed: "ROLLBACK_FAILED"
    case .changeUndoFailed: "UPDATE_ROLLBACK_FAILED"
    case .deletionFailed: "DELETE_FAILED"
    }
  }

  var sentence: Phrase {
    switch self {
    case .created: Phrase("Everything in the stack has been created.", "スタックのリソースをすべて作成しました。")
    case .changed: Phrase("The stack has been updated.", "スタックを更新しました。")
    case .deleted: Phrase("The stack has been deleted.", "スタックを削除しました。")
    case .creationUndone:
      Phrase(
        "The deployment failed and was rolled back: everything it created was deleted.", "作成に失敗し、途中まで作成したリソースを削除しました。")
    case .creationKept:
      Phrase(
        "The creation failed. What had been created until then still exists, and still costs.",
        "作成に失敗しました。それまでに作成したリソースは残っており、料金がかかり続けます。")
    case .creationUndoFailed:
      Phrase(
        "The creation failed, and not everything could be deleted; what is left still costs.",
        "作成に失敗し、作成済みのリソースの削除も完了しませんでした。残ったリソースには料金がかかり続けます。")
    case .changeUndoFailed:
      Phrase(
        "The change failed, and AWS could not roll it back: the stack is partly old, partly new, and still costs.",
        "変更に失敗し、ロールバックも完了しませんでした。スタックは変更前と変更後が混ざった状態で、料金がかかり続けます。")
    case .deletionFailed:
      Phrase(
        "Not everything could be deleted; what is left still costs.",
        "すべてのリソースを削除することはできませんでした。残ったリソースには料金がかかり続けます。")
    }
  }

  /// What can be done about it.
  var offers: Set<Offer> {
    switch self {
    case .created, .changed, .deleted: []
    case .creationUndone, .creationUndoFailed: [.delete]
    case .creationKept: [.retry, .rollBack, .delete]
    case .changeUndoFailed: [.rollBack, .skip]
    case .deletionFailed: [.deleteAgain, .retain]
    }
  }

  /// A way out of a failure.
  enum Offer: String, Sendable, CaseIterable {
    // As `--repair` takes them.
    case retry
    case rollBack = "roll-back"
    case skip, delete
    case deleteAgain, retain

    /// The keys for it on the screens; which of them depends on what failed.
    var keys: Set<Character> {
      switch self {
      case .retry: ["T"]
      case .rollBack: ["B", "C"]
      case .skip: ["S"]
      case .delete, .deleteAgain: ["D"]
      case .retain: ["R"]
      }
    }
  }
}
