/// Words for a POSIX shell.
package enum Shell {
  /// What a shell reads as this one word, in quotes only where it needs them.
  package static func word(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,@+%~".contains($0) }
    // At the beginning it is somebody's home.
    let isWhole = isPlain && !text.isEmpty && !text.hasPrefix("~")
    return isWhole ? text : quoted(text)
  }

  /// The same in quotes in any case.
  package static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: #"'\''"#))'" }
}
