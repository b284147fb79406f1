internal import Drawing

extension [Key] {
  /// More characters at a time than anybody types between two looks come from a paste, in a terminal that does not mark them.
  private static var longestTyped: Int { 32 }

  /// The same with each such run as the paste that it is: taken in at once, and no character of it for a command.
  var withUnmarkedPastes: [Key] {
    guard count > Self.longestTyped else { return self }
    var keys: [Key] = []
    var run: [Character] = []
    func finish() -> [Key] { run.count > Self.longestTyped ? [.paste(String(run))] : run.map { .character($0) } }
    for key in self {
      if case .character(let character) = key {
        run.append(character)
      } else {
        keys += finish() + [key]
        run = []
      }
    }
    return keys + finish()
  }
}
