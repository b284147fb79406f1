package import Phrases

/// Streams of a program and the language that it speaks, as whoever starts a command hands them in.
///
/// Results go to one, talk to the other. What AWS, a file or an argument said must not reach a terminal as a command, so that
/// both are made harmless here.
package struct Console: Sendable {
  package enum Stream: Sendable {
    case results, talk
  }

  package let language: Language
  /// Whether what people read is to be of ASCII, as far as it is ours.
  private let isPlain: Bool
  private let write: @Sendable (String, Stream) throws(OutputFault) -> Void
  private let read: @Sendable () -> String?
  private let room: @Sendable (Stream) -> Int?
  /// As the shell called it that started us.
  private let program: Program
  /// The arguments behind its name; empty where nobody knows.
  private let typed: [String]

  /// - Parameter isPlain: whether marks of ours, such as quotes, come in ASCII. Results for programs stay as they are.
  /// - Parameter write: at once and as a whole.
  /// - Parameter read: a line without its end; nil where there is none any more.
  /// - Parameter room: the columns of a terminal that is narrower than what is written for; nil for everything else.
  /// - Parameter program: as commands begin that people are told to type.
  /// - Parameter typed: the arguments that were typed behind it.
  package init(
    language: Language, isPlain: Bool = false, write: @escaping @Sendable (String, Stream) throws(OutputFault) -> Void,
    read: @escaping @Sendable () -> String?, room: @escaping @Sendable (Stream) -> Int? = { _ in nil },
    program: Program = .installed, typed: [String] = []
  ) {
    self.room = room
    self.typed = typed
    self.program = program
    self.language = language
    self.isPlain = isPlain
    self.write = write
    self.read = read
  }

  /// How many a narrow terminal has; nil where what is written has room.
  func columns(of stream: Stream) -> Int? { room(stream) }

  /// Prints a result.
  package func tell(_ text: String, terminator: String = "\n") throws(OutputFault) {
    try write("\(text.harmless)\(terminator)", .results)
  }

  package func tell(_ phrase: Phrase) throws(OutputFault) { try tell(words: phrase[language] + "\n") }

  /// Prints a command as a result, alone on its line and whole.
  func tell(command: String) throws(OutputFault) { try tell(called(command)) }

  /// An object for people and scripts alike, indented.
  package func tell(json value: some Encodable) throws {
    let text = String(decoding: try JSONText.indented(value), as: UTF8.self).harmlessJSON
    try write(calledInJSON(text) + "\n", .results)
  }

  /// An object on a line of its own.
  func tell(line value: some Encodable) throws {
    try write(calledInJSON(try JSONText.line(value)) + "\n", .results)
  }

  /// The commands in an object as they work from this shell, by the name as a string of JSON holds it.
  ///
  /// In the whole text, as in sentences: a field may hold a sentence of ours around words of AWS, so that none is ours alone.
  private func calledInJSON(_ text: String) -> String {
    let name = program.name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return program.named(name).called(in: text)
  }

  /// Says what is no result. Who closed the stream wants no talk.
  package func printError(_ text: String) {
    try? write("\(narrowed(shown(program.called(in: text.harmless)), on: .talk))\n", .talk)
  }

  /// What people read, in the characters that were asked for.
  func shown(_ text: String) -> String { isPlain ? text.withPlainMarks : text }

  /// The same with the commands in it as they work from this shell.
  func called(_ text: String) -> String { program.called(in: text) }

  /// The command of this run with other options, as the shell that called it takes it; nil where nobody knows what was typed.
  func command(without option: String, adding options: [String]) -> String? {
    guard !typed.isEmpty else { return nil }
    return ([program.name] + (typed.filter { $0 != option } + options).map(Shell.word)).joined(separator: " ")
  }

  package func printError(_ phrase: Phrase) { printError(phrase[language]) }

  package func readLine() -> String? { read() }

  /// Asks what only a yes answers. `y`, `yes` and はい in any case are one, and nothing else.
  package func agrees(to question: Phrase) -> Bool {
    printError(question)
    return readLine().map(Self.isYes) ?? false
  }

  /// Asks for the name of a stack: what cannot be undone takes more than a yes.
  func isTyped(_ name: String) -> Bool {
    printError(ChangeSetPhrases.typedNameQuestion(name))
    return readLine() == name
  }

  package static func isYes(_ line: String) -> Bool { ["y", "yes", "はい"].contains(line.lowercased()) }
}
