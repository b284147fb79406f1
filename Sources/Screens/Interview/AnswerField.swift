internal import Drawing
internal import GitLabStack
internal import Phrases

/// The field of an answer: its default until something is typed.
struct AnswerField: Sendable {
  let key: AnswerKey
  private(set) var editor: TextEditor

  /// Starts the typing with what was answered. Where nothing was, the default stays until a key replaces it.
  init(_ key: AnswerKey, _ shared: Shared) {
    self.key = key
    editor = TextEditor(Self.text(of: key, shared))
  }

  private static func text(of key: AnswerKey, _ shared: Shared) -> String {
    shared.suggested.contains(key) ? "" : shared.answers[key]?.line ?? ""
  }

  /// Whether nothing stands in it, or only what stood there before anyone typed.
  var isFresh: Bool { editor.text.isEmpty || editor.isUntouched }

  /// Whether the field shows what is being typed; until something is, it shows its default.
  func showsTyping(_ shared: Shared) -> Bool {
    (shared.answers[key] != nil && !shared.suggested.contains(key)) || !editor.isUntouched
  }

  /// Begins anew where the answer became another one, and nobody was typing.
  mutating func keepUp(with shared: Shared) {
    if editor.isUntouched, editor.text != Self.text(of: key, shared) { self = AnswerField(key, shared) }
  }

  /// A key in the field. A default is replaced by what is typed and edited by what deletes or moves.
  mutating func type(_ key: Key, _ shared: inout Shared) -> [Effect] {
    guard !shared.isFixed(self.key) else {
      shared.notice = ScreenPhrases.thisStackIsChanged
      return []
    }
    var line = editor
    if !showsTyping(shared), key.editsWhatIsThere { line = TextEditor(shared.value(of: self.key)) }
    guard line.apply(key) else { return [] }
    editor = line
    shared.suggested.remove(self.key)
    return shared.answer(self.key, AnswerValue(line: line.text, for: self.key))
  }
}

extension Key {
  /// Whether the key needs something to work on: it edits the default instead of replacing it.
  fileprivate var editsWhatIsThere: Bool {
    [.backspace, .left, .right, .home, .end, .delete, .control("u")].contains(self)
  }
}
