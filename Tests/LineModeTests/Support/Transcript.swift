import Foundation
import LineMode
import Phrases
import Synchronization

/// What a command printed, and the lines that somebody types to it.
final class Transcript: Sendable {
  private let state: Mutex<State>
  private let language: Language
  /// How many times results can be written; then the disk is full. nil: always.
  private let room: Int?
  /// Those of a narrow terminal; nil for any other, and for none.
  private let columns: Int?
  /// As the shell called the program.
  private let program: Program
  /// The arguments that were typed behind it.
  private let typed: [String]
  /// Hears each text that is printed, before anything else is done.
  private let listener: @Sendable (String) -> Void

  private struct State {
    var results = ""
    var talk = ""
    var lines: [String]
    var writes = 0
  }

  init(
    _ language: Language = .english, typing lines: [String] = [], room: Int? = nil, columns: Int? = nil,
    calling program: Program = .installed, with typed: [String] = [],
    listener: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.language = language
    self.room = room
    self.columns = columns
    self.program = program
    self.typed = typed
    self.listener = listener
    state = Mutex(State(lines: lines))
  }

  var console: Console {
    Console(
      language: language,
      write: { [self] text, stream throws(OutputFault) in
        let isWritten = state.withLock { state in
          switch stream {
          case .talk: state.talk += text
          case .results:
            state.writes += 1
            if let room, state.writes > room { return false }
            state.results += text
          }
          return true
        }
        listener(text)
        if !isWritten { throw OutputFault(number: ENOSPC) }
      },
      read: { [self] in state.withLock { $0.lines.isEmpty ? nil : $0.lines.removeFirst() } },
      room: { [columns] _ in columns }, program: program, typed: typed)
  }

  var results: String { state.withLock { $0.results } }
  var talk: String { state.withLock { $0.talk } }
  /// Whether everything that was typed has been read.
  var isRead: Bool { state.withLock { $0.lines.isEmpty } }

  /// Results as objects, one a line.
  func objects() throws -> [[String: Any]] {
    try results.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }
}
