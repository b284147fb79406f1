internal import AWSGateway
internal import GitLabStack
internal import Screens

extension Session {
  /// What an errand brought, and the region it was asked about; nil if it is about one thing wherever that is.
  struct Delivery: Sendable {
    let region: Region?
    let arrival: Arrival

    /// Whether the user has turned to another region since it was asked for.
    func isStale(in present: Region?) -> Bool { region != nil && region != present }
  }
}

extension Call {
  init(_ record: CallRecord) {
    self.init(
      words: record.words, seconds: record.seconds, result: record.result, succeeded: record.succeeded)
  }
}
