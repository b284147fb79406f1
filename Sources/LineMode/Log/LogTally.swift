/// Count of what was read and shown of a log.
struct LogTally: Sendable {
  var group: String?
  var read = 0
  var shown = 0
  /// Day of the line that was shown last, where it is not of today.
  var day: String?
  /// Command that shows what was not read any more; nil where all was.
  var rest: String?
}
