import Foundation
import Glibc

extension Tmux {
  /// The process of this program, somewhere below the shell of the window.
  func process(of program: String) async throws -> pid_t? {
    var family = [try await shellProcess()].compactMap { $0 }
    while let parent = family.popLast() {
      let command = try String(contentsOfFile: "/proc/\(parent)/cmdline", encoding: .utf8)
      if command.hasPrefix(program) { return parent }
      let children = try String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
      family += children.split(separator: " ").compactMap { pid_t($0) }
    }
    return nil
  }
}
