internal import CNcurses
internal import Drawing

/// Makes keys, and what was done with the mouse, of what ncurses reads. Keeps a paste that arrives in parts.
@MainActor
struct KeyReader {
  /// The text of a paste whose end has not arrived.
  private var pasted: String?
  private var report = ReportReader()
  /// Where the terminal has said that its cursor is, since somebody took it.
  private var cursorColumns: [Int] = []
  /// Whether the last look did not come to the end of what waits.
  private(set) var hasMore = false
  private static let atOnce = 256
  private static let longestPaste = 100_000
  private static let pasteBegins = gw_first_free_key
  private static let pasteEnds = gw_first_free_key + 1
  private static let mouseReport = gw_first_free_key + 2
  private static let olderMouseReport = gw_first_free_key + 3
  private static let cursorReports = gw_first_free_key + 4

  /// Teaches ncurses sequences that the terminfo entry may lack: pastes, and keys as other terminals send them.
  static func defineKeys() {
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
    define_key("\u{1B}[<", mouseReport)
    // Some old terminals have a function key of that sequence.
    if [0, KEY_MOUSE].contains(key_defined("\u{1B}[M")) { define_key("\u{1B}[M", olderMouseReport) }
    for column in CharacterMeasure.columns {
      define_key(CharacterMeasure.answer(telling: column), cursorReports + Int32(column))
    }
    let others: [(String, Int32)] = [
      ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
      ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
      ("[H", KEY_HOME), ("[F", KEY_END), ("OH", KEY_HOME), ("OF", KEY_END), ("[1~", KEY_HOME), ("[4~", KEY_END),
      ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[Z", KEY_BTAB), ("OM", KEY_ENTER),
    ]
    for (sequence, key) in others where key_defined("\u{1B}" + sequence) == 0 { define_key("\u{1B}" + sequence, key) }
  }

  /// What waits, up to so many characters, lest whoever pours in text keeps us from everything else.
  mutating func drain() -> [Input] {
    var inputs: [Input] = []
    hasMore = true
    for _ in 0..<Self.atOnce {
      guard let piece = read() else {
        hasMore = false
        break
      }
      inputs += take(piece)
    }
    return inputs.withUnmarkedPastes
  }

  /// What the terminal has said of its cursor, which is nobody's key.
  mutating func takeCursorColumns() -> [Int] {
    defer { cursorColumns = [] }
    return cursorColumns
  }

  private enum Piece {
    case scalar(Unicode.Scalar)
    case code(Int32)
  }

  private func read() -> Piece? {
    var value: Int32 = 0
    return switch gw_read(&value) {
    case gw_input_character: .scalar(Unicode.Scalar(UInt32(bitPattern: value)) ?? "\u{FFFD}")
    case gw_input_key: .code(value)
    default: nil
    }
  }

  private mutating func take(_ piece: Piece) -> [Input] {
    guard report.isReading else { return takeKeys(piece).map { .key($0) } }
    guard case .scalar(let scalar) = piece else {
      report.giveUp()
      return takeKeys(piece).map { .key($0) }
    }
    switch report.take(scalar) {
    case .more: return []
    case .input(let input): return input.map { [$0] } ?? []
    case .foreign: return takeKeys(piece).map { .key($0) }
    }
  }

  private mutating func takeKeys(_ piece: Piece) -> [Key] {
    switch piece {
    // What is pasted clicks on nothing.
    case .code(Self.mouseReport) where pasted == nil:
      report.begin()
      return []
    case .code(Self.olderMouseReport) where pasted == nil:
      report.beginOlder()
      return []
    case .code(let code) where CharacterMeasure.columns.contains(Int(code - Self.cursorReports)):
      cursorColumns.append(Int(code - Self.cursorReports))
      return []
    case .code(Self.pasteBegins):
      pasted = ""
      return []
    case .code(Self.pasteEnds):
      return endOfPaste()
    case .scalar("\u{3}") where pasted != nil:
      // A paste whose end was lost must not take the keyboard with it.
      return endOfPaste() + [.control("c")]
    case .scalar(let scalar) where pasted != nil:
      if let count = pasted?.utf8.count, count < Self.longestPaste {
        pasted?.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
      }
      return []
    case .scalar("\u{1B}"):
      return skipSequence() ? [] : [.escape]
    case .scalar(let scalar):
      return key(scalar).map { [$0] } ?? []
    case .code(let code):
      return key(code).map { [$0] } ?? []
    }
  }

  private mutating func endOfPaste() -> [Key] {
    defer { pasted = nil }
    return pasted.map { [.paste($0)] } ?? []
  }

  /// Swallows the rest of a sequence that ncurses does not know (Ctrl with an arrow, say), lest its letters count as typed.
  /// False if this was a lone Esc.
  private func skipSequence() -> Bool {
    guard let next = read() else { return false }
    guard case .scalar(let introducer) = next, introducer == "[" || introducer == "O" else {
      unread(next)
      return false
    }
    while case .scalar(let scalar) = read(), !(0x40...0x7E).contains(scalar.value) {}
    return true
  }

  private func unread(_ piece: Piece) {
    switch piece {
    case .scalar(let scalar): unget_wch(wchar_t(bitPattern: scalar.value))
    case .code(let code): ungetch(code)
    }
  }

  private func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0A, 0x0D: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x1C: .control("\\")
    case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
    case 0x00...0x1F, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  private func key(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    default: nil
    }
  }
}
