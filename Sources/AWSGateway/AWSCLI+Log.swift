internal import Deployment
package import Upkeep

extension AWSCLI {
  /// What all streams of a log group say: the events that a question asks for, oldest first, and where to go on in the same answer, nil at
  /// its end. One process, and two more where lines are so long that AWS prints too much of them.
  ///
  /// `aws` turns the pages itself up to a number of events (`--max-items`), v1 and v2 alike: a page may be empty and not be the
  /// last (docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html), and one by one each would be
  /// a process. No filter pattern is given: it would pass over the lines that tell where others come from. Why not `aws logs
  /// tail --follow`: see `log(_:_:after:)`.
  package func logEvents(
    of group: String, _ question: LogFollower.Question
  ) async throws(AWSTrouble) -> (events: [LogEvent], next: String?) {
    var count = LogFollower.pageSize
    while true {
      do throws(AWSTrouble) {
        return try await logEvents(of: group, question, atMost: count)
      } catch {
        // An event has up to a megabyte, and is usually a thousandth of that.
        guard case .tooMuchOutput = error, count > 20 else { throw error }
        count /= 10
      }
    }
  }

  /// Whether anything was ever written to a log group and is kept. One process.
  package func hasLogEvents(_ group: String) async throws(AWSTrouble) -> Bool {
    try await !logEvents(of: group, LogFollower.Question(start: 0, token: nil), atMost: 1).events.isEmpty
  }

  private func logEvents(
    of group: String, _ question: LogFollower.Question, atMost count: Int
  ) async throws(AWSTrouble) -> (events: [LogEvent], next: String?) {
    let answer = try await answer(
      FilteredLog.self,
      to: [
        "logs", "filter-log-events", "--log-group-name", group, "--start-time",
        "\(Int((question.start * 1000).rounded()))",
        "--max-items", "\(count)",
      ] + (question.token.map { ["--starting-token", $0] } ?? []))
    return (answer.found, answer.next == question.token ? nil : answer.next)
  }
}

extension AWSTrouble {
  /// Whether what was asked about is not there.
  package var isAbsence: Bool {
    if case .absent = InspectionTrouble(self).outlook { true } else { false }
  }
}
