internal import FoundationEssentials
internal import Glibc

/// The clipboard of the terminal that the program was started on.
package enum Clipboard {
  /// Whether there is a terminal that could take a text for its clipboard.
  package static var isThere: Bool {
    let terminal = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    close(terminal)
    return true
  }

  /// Hands a text to the terminal for its clipboard (OSC 52, xterm's `ctlseqs`), whatever stdout is; false where there is no terminal.
  /// Nothing of it is shown, so that it can be done while screens are on it.
  package static func take(_ text: String) -> Bool {
    let terminal = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    let sequence = Array("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}".utf8)
    return write(terminal, sequence, sequence.count) == sequence.count
  }
}
