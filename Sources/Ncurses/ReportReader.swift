internal import Drawing

/// Reads what follows the beginning of a report of the mouse. Keeps one that arrives in parts.
///
/// Not ncurses' own reading of the mouse: it looks for the form that TERM names, which is the old one under tmux and screen and ends at
/// column 223, and waits for more where a report is of an event that nobody asked for (`_nc_wgetch` in lib_getch.c).
struct ReportReader {
  private enum Part {
    /// The numbers of a report of mode 1006, as far as they came.
    case numbers(String)
    /// The characters of one of mode 1000.
    case characters([UInt32])
  }

  private var part: Part?
  private var reports = MouseReports()
  private static let longestNumbers = 24

  enum Outcome {
    case more
    case input(Input?)
    /// It was no report, and this belongs to something else.
    case foreign
  }

  var isReading: Bool { part != nil }

  mutating func begin() { part = .numbers("") }
  mutating func beginOlder() { part = .characters([]) }
  mutating func giveUp() { part = nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Outcome {
    switch part {
    case .numbers(let text):
      switch scalar {
      case "0"..."9", ";":
        guard text.utf8.count < Self.longestNumbers else { break }
        part = .numbers(text + String(Character(scalar)))
        return .more
      case "M", "m":
        part = nil
        return .input(reports.take(text, isRelease: scalar == "m", at: .now).map { Input.mouse($0) })
      default: break
      }
    case .characters(let values):
      let all = values + [scalar.value]
      guard all.count == 3 else {
        part = .characters(all)
        return .more
      }
      part = nil
      return .input(reports.take(all, at: .now).map { Input.mouse($0) })
    case nil: break
    }
    part = nil
    return .foreign
  }
}
