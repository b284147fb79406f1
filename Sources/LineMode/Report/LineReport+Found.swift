package import Deployment
package import Phrases

/// The end of a command that only looks: what it found.
extension LineReport {
  /// Prints it, for scripts as the last object and else as a text.
  package func end(with found: some Encodable, _ code: ExitCode = .done, else text: (Language) -> String) throws {
    guard printer.output == .text else { return try end(with: found, code) }
    try console.tell(words: text(console.language))
  }

  /// The same for scripts alone.
  package func end(with found: some Encodable, _ code: ExitCode = .done) throws {
    guard change({ $0.departure.end() }) else { return }
    try printer.line(FoundLine(found: found, exitCode: code))
  }
}
