internal import GitLabStack
internal import Phrases

/// What an inspection came to.
struct Finding {
  var state: Check.State
  /// In a few words.
  var found: Phrase
  /// In a sentence.
  var reason: Phrase
  var fixes: [Fix] = []
  /// nil for what is about no quota.
  var room: Check.Room?
  /// The answer that this very finding is about; nil for that of its inspection.
  var key: AnswerKey?

  static func ok(_ found: Phrase, _ reason: Phrase) -> Finding { Finding(state: .ok, found: found, reason: reason) }

  static func warn(_ found: Phrase, _ reason: Phrase, fixes: [Fix] = [], key: AnswerKey? = nil) -> Finding {
    Finding(state: .warn, found: found, reason: reason, fixes: fixes, key: key)
  }

  static func fail(_ found: Phrase, _ reason: Phrase, fixes: [Fix] = [], key: AnswerKey? = nil) -> Finding {
    Finding(state: .fail, found: found, reason: reason, fixes: fixes, key: key)
  }

  static func unknown(_ found: Phrase, _ reason: Phrase, fixes: [Fix] = []) -> Finding {
    Finding(state: .unknown, found: found, reason: reason, fixes: fixes)
  }

  /// Used, limit and needed beside each other: it fails where too little is left.
  ///
  /// - Parameter reason: what takes it, and what follows where it does not suffice.
  static func quota(_ room: Check.Room, _ reason: Phrase, fixes: [Fix] = []) -> Finding {
    let suffices = room.used + room.needed <= room.limit
    return Finding(
      state: suffices ? .ok : .fail, found: CheckPhrases.quota(room.used, of: room.limit, needed: room.needed),
      reason: reason, fixes: suffices ? [] : fixes, room: room)
  }
}

/// Why an inspection cannot be judged.
enum NotSeen: Error {
  /// No answer has come yet.
  case pending
  /// It could not be seen: what, and why.
  case unseen(Phrase, because: Phrase)
}
