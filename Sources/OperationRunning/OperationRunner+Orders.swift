package import AWSGateway
package import Deployment
internal import GitLabStack
package import Operations

/// What changes something. An answer that got lost is no refusal: whether AWS took the order is looked up before it is
/// given again.
extension OperationRunner {
  /// Has the change set made, and waits until CloudFormation has worked it out.
  ///
  /// One that failed, or is no longer wanted, is not left behind, and nor is the empty stack that was made to hold it.
  package func changeSet(
    for order: ChangeSetOrder, isWanted: @escaping @Sendable () -> Bool = { true }
  ) async throws(AWSTrouble) -> ChangeSet {
    let aws = cli(order.region)
    let name = Self.freshName()
    let tasks = await taskCount(for: order)
    let request = ChangeSetRequest(
      stackName: order.stackName, template: tasks.map { order.template.running(tasks: $0.sent) } ?? order.template,
      tags: order.tags, name: name, isUpdate: order.isUpdate,
      role: order.role, clientToken: name)
    let stack = order.stackName.description
    let arn = try await once { () throws(AWSTrouble) in
      try await aws.createChangeSet(request).arn
    } unlessDone: { () throws(AWSTrouble) in
      // One that failed was taken too; why it failed comes out below, where it is discarded.
      try await aws.changeSetARN(named: name, ofStack: stack)
    }
    do throws(AWSTrouble) {
      var changeSet = try await ready(arn, aws, isWanted: isWanted)
      let validation = await aws.validation(ofChangeSet: arn)
      (changeSet.validation, changeSet.tasks) = (validation, tasks)
      changeSet.egressTrouble = await egressTrouble(for: order, ofStack: changeSet.stackID)
      guard changeSet.status.phase == .failed else { return changeSet }
      throw .validation(message: Self.reason(changeSet, validation.errors))
    } catch {
      // Of no use to anyone: it can neither be executed nor mended.
      await discard(arn, emptyStack: order.makesStack ? stack : nil)
      throw error
    }
  }

  private func ready(
    _ arn: String, _ aws: AWSCLI, isWanted: @Sendable () -> Bool
  ) async throws(AWSTrouble) -> ChangeSet {
    let start = clock.now
    var pause = 1.0
    while true {
      guard isWanted() else { throw .killed(signal: 2) }
      let changeSet = try await patiently { () throws(AWSTrouble) in try await aws.changeSet(arn: arn) }
      guard changeSet.status.phase == .inProgress else { return changeSet }
      guard clock.now - start < 600 else { throw .timedOut(seconds: 600) }
      await clock.sleep(pause)
      // Most are ready within seconds, some need a minute, and every look costs most of a second of a processor.
      pause = min(5, 1.25 * pause)
    }
  }

  /// CloudFormation's own validation says which resource and why; the change set itself says only that there was something.
  private static func reason(_ changeSet: ChangeSet, _ errors: [ValidationError]) -> String {
    let errors = errors.filter { !$0.isSkipped && !$0.isWarning }
    guard !errors.isEmpty else { return changeSet.reason ?? changeSet.status.rawValue }
    return errors.map(\.line).joined(separator: "; ")
  }

  /// Has AWS do what a change set holds; returns the token that all events of this order carry.
  package func execute(
    _ arn: String, ofStack stackID: String, onFailure policy: FailurePolicy
  ) async throws(AWSTrouble) -> String {
    let aws = cli(where: arn)
    let token = Self.freshName()
    return try await once { () throws(AWSTrouble) in
      try await aws.executeChangeSet(arn: arn, onFailure: policy, clientRequestToken: token)
      return token
    } unlessDone: { () throws(AWSTrouble) in
      try await aws.hasBegun(token, onStack: stackID) ? token : nil
    }
  }

  /// Gives an order until its answer arrives, and never twice. It says that it does not know after some five minutes, or
  /// at once where no waiting helps to look it up.
  ///
  /// - Parameter done: what the order would have answered, where AWS has taken it though its answer got lost.
  package func once(
    _ order: () async throws(AWSTrouble) -> String, unlessDone done: () async throws(AWSTrouble) -> String?
  ) async throws(AWSTrouble) -> String {
    var pace = PollingPace()
    var isInDoubt = false
    var triesLeft = 12
    while true {
      var isLookingUp = isInDoubt
      do throws(AWSTrouble) {
        if isInDoubt, let answer = try await done() { return answer }
        isLookingUp = false
        return try await order()
      } catch {
        triesLeft -= 1
        isInDoubt = isInDoubt || error.leavesOrderInDoubt
        guard error.mayPass || isInDoubt else { throw error }
        guard triesLeft > 0, !isLookingUp || error.mayPassWhileWatching else {
          throw isInDoubt ? .orderInDoubt(because: error) : error
        }
        pace.met(error.obstacle)
        await clock.sleep(somewhereIn: pace.pause)
      }
    }
  }

  /// Asks again while what is in the way may pass, for about two minutes.
  package func patiently<Value: Sendable>(
    _ question: () async throws(AWSTrouble) -> Value
  ) async throws(AWSTrouble) -> Value {
    var pace = PollingPace()
    for _ in 0..<6 {
      do throws(AWSTrouble) {
        return try await question()
      } catch {
        guard error.mayPassWhileWatching, error.obstacle != .credentials else { throw error }
        pace.met(error.obstacle)
        await clock.sleep(somewhereIn: pace.pause)
      }
    }
    return try await question()
  }
}
