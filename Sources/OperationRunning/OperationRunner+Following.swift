internal import AWSGateway
internal import Deployment
package import Operations
package import Phrases
internal import UserFiles

/// What an operation asks for while it is followed.
extension OperationRunner {
  /// Does it; nil where nothing is to come back, or where the task was cancelled meanwhile.
  ///
  /// - Parameter language: of what is kept of a failure.
  package func perform(
    _ request: StackOperation.Request, of stackID: String, _ language: Language
  ) async -> StackOperation.Response? {
    let aws = cli(where: stackID)
    switch request {
    case .ask(let question, let pause):
      await clock.sleep(somewhereIn: pause)
      guard !Task.isCancelled else { return nil }
      switch question {
      case .events(let mark):
        return .events(
          await inWords { () throws(AWSTrouble) in try await aws.events(ofStack: stackID, since: mark) })
      case .stack:
        return .stack(await inWords { () throws(AWSTrouble) in try await aws.stack(named: stackID) })
      }
    case .describe(let pause):
      await clock.sleep(somewhereIn: pause)
      return .described(await description(of: stackID, aws))
    case .inspect(let inspection): return .finding(inspection, await find(inspection, in: stackID))
    case .collect(let order): return .evidence(await collect(order, language: language))
    case .learn(let lesson):
      durations?.take(lesson)
      return nil
    }
  }

  /// The stack as it is now that its operation has ended.
  private func description(of stackID: String, _ aws: AWSCLI) async -> Result<StackDescription, Trouble> {
    await inWords { () throws(AWSTrouble) in
      let description = try await patiently { () throws(AWSTrouble) in try await aws.stack(named: stackID) }
      guard let description else { throw .notFound(message: stackID) }
      return description
    }
  }
}
