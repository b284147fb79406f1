import Drawing
import LineMode
import Phrases

/// What somebody wants help with: a command, a screen, or all there is.
struct HelpRequest {
  private let dump: ParserDump
  private let reading: CommandLineReading
  /// Whether it was asked for by `help`, which knows more than commands.
  private let isCommand: Bool
  private let glyphs: Glyphs = Streams.arePlain ? .ascii : .unicode

  /// - Parameter arguments: all, with `help` or `--help` among them.
  init(_ arguments: [String], _ dump: ParserDump) {
    self.dump = dump
    isCommand = arguments.first == "help"
    reading = CommandLineReading(isCommand ? Array(arguments.dropFirst()) : arguments, dump)
  }

  /// Tells the page that is asked for, or the same as an object.
  func tell(on console: Console) throws {
    let subject = try subject()
    if isCommand, reading.rest.contains("--json") {
      return try subject.tell(on: console, in: .spoken, glyphs: glyphs)
    }
    let page = HelpPage(language: .spoken, columns: Streams.columns)
    try console.tell(page: page.text(of: subject, glyphs: glyphs) + "\n")
  }

  /// All that are neither an option nor the value of one.
  private var words: [String] {
    var words: [String] = []
    var next = reading
    while let word = next.word {
      words.append(word)
      next = CommandLineReading(next.rest, dump)
    }
    return words
  }

  /// What is meant, whichever way it is told.
  private func subject() throws -> HelpSubject {
    guard !isCommand else {
      return try HelpSubject(words, in: dump, glyphs: glyphs)
    }
    if let command = reading.command { return .command(command) }
    if let word = reading.word, word != "help", let failure = UsageFault(reading: reading).failure { throw failure }
    return .program(dump)
  }
}
