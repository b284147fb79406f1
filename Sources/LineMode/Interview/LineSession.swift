internal import Account
package import Deployment
internal import Drawing
package import GitLabStack
package import OperationRunning
internal import Operations
internal import Phrases
package import Screens
package import UserFiles

/// The wizard in lines: says a question, waits for a line, and runs the errands meanwhile.
package struct LineSession: Sendable {
  private var interview: LineInterview
  private var context: CommandContext
  private var store: AnswerStore?
  /// Whether the answers of now are on the disk.
  private var isSaved = false
  private let surroundings: Surroundings
  private let inbox = Inbox<Arrival>()

  /// Whatever is outside of the interview.
  package struct Surroundings: Sendable {
    /// Answers a question to the account.
    let answer: @Sendable (LookUp, OperationRunner, Region?) async -> Arrival
    /// The same command in an account in memory.
    let rehearsal: @Sendable (CommandContext) -> CommandContext
    /// What is kept of rehearsals; nil where nothing is.
    let rehearsedStore: AnswerStore?

    package init(
      answer: @escaping @Sendable (LookUp, OperationRunner, Region?) async -> Arrival,
      rehearsal: @escaping @Sendable (CommandContext) -> CommandContext, rehearsedStore: AnswerStore?
    ) {
      self.answer = answer
      self.rehearsal = rehearsal
      self.rehearsedStore = rehearsedStore
    }
  }

  /// - Parameter store: where the answers are kept; nil where nothing is.
  package init(_ interview: LineInterview, context: CommandContext, store: AnswerStore?, _ surroundings: Surroundings) {
    self.interview = interview
    self.context = context
    self.store = store
    self.surroundings = surroundings
  }

  private var console: Console { context.console }

  /// From the first question to the plan; nil if somebody left before.
  package mutating func answers() throws -> CommandContext? {
    perform(interview.start())
    for line in interview.welcome { try say(line) }
    try say(InterviewPhrases.keys)
    try offerRehearsal()
    while !interview.isDone {
      takeArrivals()
      if interview.waitsForAccount { try waitForAccount() }
      for words in interview.takeNews() { try say(words) }
      guard let line = try ask(interview.lines()) else {
        sayWhereAnswersAre()
        return nil
      }
      perform(interview.take(line: line))
    }
    if interview.waitsForAccount { try waitForAccount() }
    for words in interview.takeNews() { try say(words) }
    context.answers = interview.answers
    if let region = interview.region { context.answers[.stackRegion] = .text(region.description) }
    return context
  }

  /// Shows the plan, and prepares it for deployment after a yes.
  package func deployment(
    of context: CommandContext, onFailure: FailurePolicy, role: RoleARN?, typedName: String?,
    acceptedRisks: Set<AccessRisk>, _ detail: LinePrinter.Detail
  ) throws -> LineDeployment {
    let choices = try context.choices()
    let (template, plan) = try context.template(choices)
    let report = PlanReport(plan, choices, in: choices.region, context)
    try console.tell(words: "\n\(report.text(console.language, detail))")
    let told = interview.findings
    for line in told.flatMap(\.lines) { try console.tell(line) }
    if let reason = interview.whatStopsDeploying { throw Failure(.checkFailed, reason) }
    guard let region = choices.region, let whereabouts = interview.whereabouts else {
      throw Failure(.noCredentials, CommandPhrases.noRegion)
    }
    try say(whereabouts)
    guard let line = try ask([InterviewPhrases.prepare[console.language]]), Console.isYes(line) else {
      throw Failure(.saidNo, InterviewPhrases.nothingWasBuilt)
    }
    return LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: region,
      report: LineReport(.text, detail, on: console), isConfirmed: false, isDetached: false, onFailure: onFailure,
      role: role,
      typedName: typedName, acceptedRisks: acceptedRisks.union(interview.acceptedRisks),
      toldBefore: told.map(\.reason) + choices.warnings.map(\.message))
  }

  /// For whoever leaves in the middle.
  private func sayWhereAnswersAre() {
    guard let store, isSaved else { return }
    console.printError(AnswerSetPhrases.areKept(store.path.underHome))
  }

  /// Whoever has no account at hand hears so first, and may go on in one in memory.
  private mutating func offerRehearsal() throws {
    guard !context.isRehearsal else { return }
    try waitForAccount { $0.awaitsIdentity }
    guard let trouble = interview.accountTrouble else { return }
    try say(trouble.sentence.followed(by: trouble.advice))
    guard let line = try ask([InterviewPhrases.rehearse[console.language]]), line.isEmpty || Console.isYes(line) else {
      return
    }
    let opening = store.flatMap { _ in surroundings.rehearsedStore?.open() }
    if let complaint = opening?.complaint { console.printError(complaint) }
    store = opening?.store
    context = surroundings.rehearsal(context)
    perform(interview.beginRehearsal(in: context.regionAtHand))
  }

  // MARK: Lines

  /// Prints the lines, the last one without its end, and reads one; nil at the end of the input.
  private func ask(_ lines: [String]) throws(OutputFault) -> String? {
    try console.tell(lines.flatMap(wrapped).joined(separator: "\n"), terminator: " ")
    let line = console.readLine()
    // The cursor stays behind the question where a terminal ends the input.
    if line == nil { try console.tell("") }
    return line
  }

  private func say(_ phrase: Phrase) throws(OutputFault) {
    try console.tell(wrapped(phrase[console.language]).joined(separator: "\n"))
  }

  /// Broken between words, each part as far in as the first.
  private func wrapped(_ line: String) -> [String] {
    let line = console.called(line)
    let indentation = line.prefix { $0 == " " }
    let columns = min(78, console.columns(of: .results) ?? 78)
    let rows = line.dropFirst(indentation.count).wrapped(to: columns - indentation.count)
    return rows.isEmpty ? [""] : rows.map { indentation + $0 }
  }

  // MARK: Errands

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      // Questions ask for nothing else.
      if case .save(let answers) = effect { save(answers) }
      if case .lookUp(let lookUp) = effect {
        let (answer, desk, region, inbox) = (surroundings.answer, context.desk, interview.region, inbox)
        Task.detached { inbox.post(await answer(lookUp, desk, region)) }
      }
    }
  }

  private mutating func save(_ answers: Answers) {
    do throws(FileFault) {
      try store?.save(answers, language: console.language)
      isSaved = true
    } catch {
      isSaved = false
      console.printError(error.sentence)
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
    try say(ScreenPhrases.askingAccount)
    while isPending(interview) {
      inbox.wait()
      takeArrivals()
    }
  }
}
