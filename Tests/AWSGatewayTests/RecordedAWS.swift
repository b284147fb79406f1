import AWSGateway
import Foundation
import Synchronization

/// Answers what a real `aws` once printed, for exactly the arguments it was given then, and refuses the rest.
///
/// A call may come again: an answer is never used up.
final class RecordedAWS: CommandRunner {
  struct Call: Decodable, Sendable {
    let arguments: [String]
    let exit: Int
    let stdout: String
    let stderr: String

    init(arguments: [String], exit: Int, stdout: String, stderr: String) {
      self.arguments = arguments
      self.exit = exit
      self.stdout = stdout
      self.stderr = stderr
    }
  }

  let calls: [Call]
  private let seen = Mutex<(arguments: [[String]], requests: [String])>(([], []))

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recordings/\(name).json")
    calls = try JSONDecoder().decode([Call].self, from: Data(contentsOf: file))
  }

  /// For answers that no server at hand would give.
  init(_ calls: [Call]) { self.calls = calls }

  /// Every argument list that came.
  var argumentLists: [[String]] { seen.withLock { $0.arguments } }
  /// What stood in the request files, read while they were there.
  var requests: [String] { seen.withLock { $0.requests } }

  func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    let shown = arguments.map { $0.hasPrefix("file://") ? "file://REQUEST" : $0 }
    seen.withLock { seen in
      seen.arguments.append(arguments)
      for word in arguments where word.hasPrefix("file://") {
        seen.requests.append((try? String(contentsOfFile: String(word.dropFirst(7)), encoding: .utf8)) ?? "unreadable")
      }
    }
    guard executable == "aws", let call = calls.first(where: { $0.arguments == shown }) else {
      throw .notStarted("no recording of \(shown)")
    }
    return CommandResult(
      ending: .exited(call.exit), standardOutput: call.stdout, standardError: call.stderr)
  }
}
