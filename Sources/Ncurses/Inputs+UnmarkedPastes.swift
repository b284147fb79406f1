internal import Drawing

extension [Input] {
  /// More characters at a time than anybody types between two looks come from a paste, in a terminal that does not mark them.
  private static var longestTyped: Int { 32 }

  /// The same with each such run as the paste that it is: taken in at once, and no character of it for a command.
  var withUnmarkedPastes: [Input] {
    guard count > Self.longestTyped else { return self }
    var inputs: [Input] = []
    var run: [Character] = []
    func finish() -> [Input] {
      run.count > Self.longestTyped ? [.key(.paste(String(run)))] : run.map { .key(.character($0)) }
    }
    for input in self {
      if case .key(.character(let character)) = input {
        run.append(character)
      } else {
        inputs += finish() + [input]
        run = []
      }
    }
    return inputs + finish()
  }
}
