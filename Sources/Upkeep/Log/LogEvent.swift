internal import Deployment

/// Event of a log group as CloudWatch Logs hands it out.
package struct LogEvent: Hashable, Sendable {
  /// CloudWatch's own: the same event has the same id in every answer.
  package let id: String
  /// Such as `gitlab/gitlab/0123456789abcdef0123456789abcdef`.
  package let stream: String
  /// When it was written, in seconds since 1970.
  package let time: Double
  package let message: String

  package init(id: String, stream: String, time: Double, message: String) {
    self.id = id
    self.stream = stream
    self.time = time
    self.message = message
  }

  /// Its lines, without the colours that programs send to terminals.
  var lines: [LogLine] {
    message.split(whereSeparator: \.isNewline).map { LogLine(time: time, text: String($0)) }
  }
}

extension LogEvent {
  /// Task that wrote to a stream; nil for a stream that is of no task.
  ///
  /// The log driver of Fargate calls a stream `PREFIX/CONTAINER/TASK`
  /// (docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html, `awslogs-stream-prefix`).
  static func task(of stream: String) -> String? {
    let parts = stream.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && !parts[2].isEmpty ? String(parts[2]) : nil
  }
}
