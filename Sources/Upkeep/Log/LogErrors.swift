internal import Deployment

/// What errors look like in the log of GitLab's container, where nothing but the text of a line tells. Of a trace over many lines it
/// is the line that says what went wrong.
enum LogErrors {
  /// Whether a line is an error by its looks.
  static func marks(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return bytes.indices.contains { start in
      signs[bytes[start]]?.contains { $0.stands(in: bytes, at: start) } ?? false
    }
  }

  /// Text by which an error is known.
  private struct Sign: Sendable {
    let text: [UInt8]
    /// Whether letters around it make it another word: `ERRORS`, `NO_ERROR`.
    let isWord: Bool

    func stands(in line: [UInt8], at start: Int) -> Bool {
      let end = start + text.count
      guard end <= line.count, line[start..<end].elementsEqual(text) else { return false }
      return !isWord || !(start > 0 && line[start - 1].isOfWord || end < line.count && line[end].isOfWord)
    }
  }

  /// By their first byte.
  private static let signs: [UInt8: [Sign]] = {
    let all =
      words.map { Sign(text: Array($0.utf8), isWord: true) } + texts.map { Sign(text: Array($0.utf8), isWord: false) }
    return Dictionary(grouping: all) { $0.text.first ?? 0 }
  }()

  /// Severities of Rails, Sidekiq and the JSON logs (docs.gitlab.com/administration/logs, “Log Levels”), of PostgreSQL
  /// (postgresql.org/docs/current/runtime-config-logging.html, “Message Severity Levels”) and of Chef.
  private static let words = ["ERROR", "FATAL", "PANIC"]

  private static let texts =
    StartUpLog.faults + [
      // Gitaly, Workhorse, the shell and the registry by logrus, as JSON or not (docs.gitlab.com/administration/logs, `"level":"error"`).
      #""level":"error""#, #""level":"fatal""#, #""level":"panic""#, "level=error", "level=fatal", "level=panic",
      // nginx (nginx.org/en/docs/ngx_core_module.html#error_log).
      "[error]", "[crit]", "[alert]", "[emerg]",
      // A request that ended by an exception (docs.gitlab.com/administration/logs, production_json.log).
      #""exception.class":"#,
      // Chef and rake (chef-client's error inspector; rake's `display_error_message`), and PID 1 of the image
      // (omnibus-gitlab, docker/assets/init-container and upgrade-check.rb).
      "Mixlib::ShellOut::ShellCommandFailed", "rake aborted!", "Removed configurations found in gitlab.rb",
      // The guard in our own task definition.
      "must not start on data of",
      // The kernel and libc, by strerror(3).
      "No space left", "ENOSPC", "Cannot allocate memory", "Out of memory", "oom-kill", "OOMKilled",
    ]
}

extension UInt8 {
  /// Letters, digits and `_`.
  fileprivate var isOfWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
