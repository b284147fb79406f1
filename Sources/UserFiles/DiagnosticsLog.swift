internal import FoundationEssentials
internal import Logging

/// The record of every `aws` call: command, seconds, ending. Parameters travel in files and secrets in answers, so neither is in it.
package final class DiagnosticsLog: Sendable {
  /// nil where there is no home to write to.
  package static let shared = DiagnosticsLog(environment: ProcessInfo.processInfo.environment)

  private let logger: Logger

  private init?(environment: [String: String]) {
    guard let folder = UserFolder(.state, environment: environment) else { return nil }
    // A log that cannot be kept stops nobody, so opening it may fail in silence.
    try? folder.make()
    guard let file = LogFile(folder.path(of: "diagnostics.log")) else { return nil }
    logger = Logger(label: "gitlab-wizard") { _ in FileLogHandler(file: file) }
  }

  package func note(_ remark: String) { logger.info("\(remark)") }
}

/// Appends lines to a file that stays open as long as the program runs.
private struct FileLogHandler: LogHandler {
  let file: LogFile
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { file.append("\(Date.now.formatted(.iso8601)) \(event.level) \(event.message)\n") }
}
