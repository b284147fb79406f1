import Foundation

extension Tmux {
  /// Presses and releases the first button where the words stand, as a terminal reports it (xterm's `ctlseqs`, mode 1006).
  func click(_ words: String) async throws {
    let lines = try await screen().components(separatedBy: "\n")
    guard let row = lines.firstIndex(where: { $0.contains(words) }), let place = lines[row].range(of: words) else {
      throw Failure(description: "‘\(words)’ is not on the screen:\n\(lines.joined(separator: "\n"))")
    }
    let at = "0;\(lines[row][..<place.lowerBound].count + 1);\(row + 1)"
    try await type("\u{1B}[<\(at)M\u{1B}[<\(at)m")
  }
}
