internal import CNcurses
internal import Drawing

/// What characters ncurses can put out, which depends on the locale of the process.
struct TerminalLocale: Hashable {
  var isUnicode: Bool
  /// Whether lines and marks take two columns each, where text does not.
  var ambiguousIsWide = false

  init(_ options: TerminalOptions) {
    let wantsUnicode =
      switch options.characters {
      case .auto: !options.hasPlainLocale && !options.isOlderThanUnicode
      case .wanted: !options.isOlderThanUnicode
      case .unicode: true
      case .ascii: false
      }
    isUnicode = wantsUnicode && Self.chooseUnicode()
  }

  /// Chooses the user's locale if it speaks UTF-8, else any that does: hosts with LANG unset have UTF-8 terminals
  /// all the same. But who chose EUC-JP or Latin-1 has a terminal to match.
  private static func chooseUnicode() -> Bool {
    if setlocale(LC_CTYPE, "") != nil {
      if codeset == "UTF-8" { return true }
      if codeset != "ANSI_X3.4-1968" { return false }
    }
    let others = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "ja_JP.UTF-8"]
    return others.contains { setlocale(LC_CTYPE, $0) != nil && codeset == "UTF-8" }
  }

  private static var codeset: String { String(cString: gw_codeset()) }

  /// Encodes a character so that ncurses gives it exactly these columns.
  ///
  /// ncurses measures scalar by scalar and terminals disagree about joined emoji. So of 👨‍👩‍👧 the first person is shown,
  /// and what is left of the columns is blank: rows stay aligned everywhere.
  func append(_ character: Character, columns: Int, to bytes: inout [CChar]) {
    var missing = columns
    var scalars = 0
    // A mark has to do with one column also where it would take two.
    let character = isUnicode && !ambiguousIsWide ? character : character.nearestASCII ?? character
    for scalar in character.unicodeScalars {
      if scalar.isASCII {
        guard missing > 0 else { break }
        bytes.append(CChar(bitPattern: UInt8(scalar.value)))
        missing -= 1
      } else if isUnicode, scalar.value != 0x200D, scalar.value != 0xFE0F {
        let width = Int(wcwidth(wchar_t(bitPattern: scalar.value)))
        // A mark needs a base to stand on, and a cell holds only so many.
        guard width >= 0, width <= missing, width > 0 || scalars > 0, scalars < gw_cell_capacity else { break }
        for byte in Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter {
          bytes.append(CChar(bitPattern: byte))
        }
        missing -= width
      }
      scalars += 1
    }
    let blank: Character = isUnicode && scalars > 0 && missing < columns ? " " : "?"
    for _ in 0..<missing { bytes.append(CChar(bitPattern: blank.asciiValue ?? 0x20)) }
  }
}
