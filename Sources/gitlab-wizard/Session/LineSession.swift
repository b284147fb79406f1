import LineMode
import Account
import AWSGateway
import Deployment
import Drawing
import FoundationEssentials
import GitLabStack
import Glibc
import Operations
import Phrases
import Screens
import UserFiles

/// The wizard in lines: says a question, waits for a line, and runs the errands meanwhile.
struct LineSession: Sendable {
  private var interview: LineInterview
  private var context: CommandContext
  private let operation: OperationOptions
  private var store: AnswerStore?
  private let inbox = Inbox<Arrival>()

  init(_ interview: LineInterview, context: CommandContext, operation: OperationOptions, store: AnswerStore?) {
    self.interview = interview
    self.context = context
    self.operation = operation
    self.store = store
  }

  /// From the first question to the plan; nil if somebody left before.
  mutating func answers() throws -> CommandContext? {
    try say(Phrase.plainKeys)
    perform(interview.start())
    try offerRehearsal()
    while !interview.isDone {
      takeArrivals()
      if interview.waitsForAccount { try waitForAccount() }
      guard let line = try ask(interview.lines()) else { return nil }
      perform(interview.take(line: line))
    }
    if interview.waitsForAccount { try waitForAccount() }
    context.answers = interview.answers
    if let region = interview.region { context.answers[.stackRegion] = .text(region.description) }
    return context
  }

  /// Shows the plan, and deploys it after a yes.
  func deploy(_ context: CommandContext) throws {
    let choices = try context.choices()
    let (template, plan) = try context.template(choices)
    try Console.standard.tell(
      "\n\(context.report(on: plan, choices, in: choices.region).text(.spoken))", terminator: "")
    let told = interview.findings
    for line in told.flatMap(\.lines) { try Console.standard.tell(line[.spoken]) }
    if let reason = interview.whatStopsDeploying { throw Failure(4, reason) }
    guard let region = choices.region, let whereabouts = interview.whereabouts else { throw Failure(253, .noRegion) }
    try say(whereabouts)
    guard let line = try ask([Phrase.plainPrepare[.spoken]]), Console.isYes(line) else {
      throw Failure(8, .nothingWasBuilt)
    }
    let report = LineReport(.text, on: .standard)
    let deployment = LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: region, report: report,
      isConfirmed: false, isDetached: false, onFailure: operation.onFailure, role: operation.order.role,
      typedName: operation.order.confirm, toldBefore: (told.map(\.reason) + choices.warnings.map(\.message)))
    try report.following { try await deployment.run() }
  }

  /// Whoever has no account at hand hears so first, and may go on in one in memory.
  private mutating func offerRehearsal() throws {
    guard !context.isRehearsal else { return }
    try waitForAccount { $0.awaitsIdentity }
    guard let trouble = interview.accountTrouble else { return }
    try say(trouble.sentence.followed(by: trouble.advice))
    guard let line = try ask([Phrase.plainRehearse[.spoken]]), line.isEmpty || Console.isYes(line) else { return }
    let opening = store.flatMap { _ in
      AnswerStore(environment: ProcessInfo.processInfo.environment, isRehearsal: true)?.open()
    }
    if let complaint = opening?.complaint { Console.standard.printError(complaint) }
    store = opening?.store
    context = context.rehearsing()
    perform(interview.beginRehearsal(in: context.regionAtHand))
  }

  // MARK: Lines

  /// Prints the lines, the last one without its end, and reads one; nil at the end of the input.
  private func ask(_ lines: [String]) throws(OutputFault) -> String? {
    try Console.standard.tell(lines.flatMap(Self.wrapped).joined(separator: "\n"), terminator: " ")
    let line = Console.standard.readLine()
    // The cursor stays behind the question where a terminal ends the input.
    if line == nil { try Console.standard.tell("") }
    return line
  }

  private func say(_ phrase: Phrase) throws(OutputFault) {
    try Console.standard.tell(Self.wrapped(phrase[.spoken]).joined(separator: "\n"))
  }

  /// Broken between words, each part as far in as the first.
  private static func wrapped(_ line: String) -> [String] {
    let indentation = line.prefix { $0 == " " }
    let rows = line.dropFirst(indentation.count).wrapped(to: 78 - indentation.count)
    return rows.isEmpty ? [""] : rows.map { indentation + $0 }
  }

  // MARK: Errands

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      // Questions ask for nothing else.
      if case .save(let answers) = effect { save(answers) }
      if case .lookUp(let lookUp) = effect {
        let (desk, region, inbox) = (context.desk, interview.region, inbox)
        Task.detached { inbox.post(await desk.answer(lookUp, in: region)) }
      }
    }
  }

  private func save(_ answers: Answers) {
    do throws(FileFault) {
      try store?.save(answers, language: .spoken)
    } catch {
      Console.standard.printError(error.sentence)
    }
  }

  private mutating func takeArrivals() {
    for arrival in inbox.empty() { perform(interview.take(arrival)) }
  }

  private mutating func waitForAccount(
    until isPending: (LineInterview) -> Bool = { $0.waitsForAccount }
  ) throws(OutputFault) {
    takeArrivals()
    guard isPending(interview) else { return }
    try say(.askingAccount)
    while isPending(interview) {
      var bell = pollfd(fd: inbox.fileDescriptor, events: Int16(POLLIN), revents: 0)
      poll(&bell, 1, -1)
      takeArrivals()
    }
  }
}
