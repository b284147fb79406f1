package import GitLabStack

extension Answers {
  /// The zones of a new VPC where nobody has named them: those of the stack that stands, or else those that were picked. nil where the
  /// answers have them or want no new VPC, and where nobody could see them, so that the template leaves them to AWS.
  ///
  /// - Parameter existing: what stands; nil for nothing, or for a stack that only waits for its first change set.
  package func zonesToPin(over existing: LiveStack?, picking pair: ZonePair?) -> [String]? {
    guard wantsNewVPC, self[.networkZones] == nil else { return nil }
    guard let existing else { return pair?.names }
    // A stack stays where it is.
    return existing.answers.wantsNewVPC ? existing.answers.list(.networkZones) : nil
  }
}
