internal import Deployment

/// What `aws logs get-log-events` and `filter-log-events` print, oldest first.
struct LogPage: Decodable {
  private let events: [Item]?
  private let nextForwardToken: String?

  private struct Item: Decodable {
    /// Milliseconds since 1970.
    let timestamp: Double?
    let message: String?
  }

  var lines: [LogLine] {
    (events ?? []).flatMap { item in
      (item.message ?? "").split(whereSeparator: \.isNewline).map {
        LogLine(time: (item.timestamp ?? 0) / 1000, text: String($0))
      }
    }
  }

  /// Where newer lines will be; the same as before where there are none.
  var forward: String? { nextForwardToken }
}

/// What `aws ec2 get-console-output` prints.
struct ConsoleOutput: Decodable {
  private let output: String?
  private let timestamp: Timestamp?

  var lines: [LogLine] {
    (output ?? "").split(whereSeparator: \.isNewline).map {
      LogLine(time: timestamp?.seconds ?? 0, text: String($0))
    }
  }
}
