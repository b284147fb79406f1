internal import Deployment
internal import Phrases

extension LineDeletion {
  /// What is to be left standing; they go to `aws` as they are, so what cannot be a logical id is refused.
  package static func retainedIDs(in list: String?) throws -> [String] {
    guard let list else { return [] }
    return try list.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let words = part.split(separator: " ")
      guard words.count == 1, let id = words.first, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
        throw Failure(.answerRefused, DeletionPhrases.noLogicalID(words.joined(separator: " ")))
      }
      return String(id)
    }
  }
}
