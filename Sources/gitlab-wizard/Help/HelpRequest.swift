import Deployment
import Drawing
import GitLabStack
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
    let words = [reading.word, CommandLineReading(reading.rest, dump).word].compactMap(\.self)
    let subject = try isCommand ? HelpSubject(words, glyphs: glyphs) : nil
    if isCommand, reading.rest.contains("--json") { return try tellObject(of: subject, on: console) }
    let page = HelpPage(language: .spoken, columns: Streams.columns)
    let text: String
    if let command = reading.command {
      text = page.text(of: command)
    } else if let subject {
      text = page.text(of: subject, glyphs: glyphs)
    } else {
      if let failure { throw failure }
      text = page.text(of: dump)
    }
    try console.tell(page: text + "\n")
  }

  /// Only screens have one: where a command is called the same, the screen is meant.
  private func tellObject(of subject: HelpSubject?, on console: Console) throws {
    if let subject { return try subject.tell(on: console, in: .spoken, glyphs: glyphs) }
    if let command = reading.command {
      let words = HelpPagePhrases.commandHasNoScreen(command.commandName)
      throw Failure(.usage, words, HelpPagePhrases.seeScreens)
    }
    if let failure { throw failure }
    try console.tell(json: HelpSubject.all(in: .spoken, glyphs: glyphs))
  }

  /// Why there is no help of what was named; nil where nothing was.
  private var failure: Failure? {
    guard let word = reading.word, word != "help" else { return nil }
    guard isCommand else { return UsageFault(reading: reading).failure }
    let near = Spelling.nearest(to: word, among: dump.commands.map(\.commandName) + HelpSubject.names)
    return Failure(.usage, UsagePhrases.noSuchCommand(word, near: near), UsagePhrases.seeHelp(of: nil))
  }
}
