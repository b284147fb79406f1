internal import AWSGateway
internal import Deployment
internal import GitLabStack
package import Operations
internal import Phrases
package import Upkeep

/// Runner of what is done in GitLab's container: a shell, a single command, a script, an errand.
package struct ContainerRunner: Sendable {
  let desk: OperationRunner

  /// The container of a stack's service, or what bars the way to it. Four processes for AWS, one beside them for the plugin.
  package func shellTarget(ofStack stackID: String) async -> Result<ShellTarget, Trouble> {
    let aws = desk.cli(where: stackID)
    let (plugin, door) = await atOnce {
      await desk.inWords { () throws(AWSTrouble) in try await aws.hasSessionManagerPlugin() }
    } and: {
      await desk.inWords { () throws(AWSTrouble) in try await shellDoor(ofStack: stackID, aws) }
    }
    switch (plugin, door) {
    case (.failure(let trouble), _), (_, .failure(let trouble)): return .failure(trouble)
    case (.success(false), _): return .failure(.shell(ShellPhrases.noPlugin, ShellPhrases.installPlugin))
    case (_, .success(nil)): return .failure(.shell(ShellPhrases.hasNoService, AWSPhrases.nothingToDo))
    case (_, .success(let (place, door)?)):
      let status = place.command("status", of: desk.program)
      switch door.way(in: place.cluster, start: place.commandToStart(of: desk.program), status: status) {
      case .success(let target): return .success(target)
      case .failure(let bar): return .failure(.shell(bar.sentence, bar.advice))
      }
    }
  }

  private func shellDoor(
    ofStack stackID: String, _ aws: AWSCLI
  ) async throws(AWSTrouble) -> (place: ServicePlace, door: ShellDoor)? {
    guard let place = try await desk.backups.service(ofStack: stackID) else { return nil }
    let door = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.shellDoor(ofService: place.service, in: place.cluster, desired: place.tasks)
    }
    return (place, door)
  }

  /// Lends the terminal to a shell there, until somebody leaves it; what no shell printed, for a rehearsal has none.
  package func openShell(in target: ShellTarget, at place: String) async -> Result<String, Trouble> {
    await explained { () throws(AWSTrouble) in try await desk.cli(where: place).openShell(in: target) }
  }

  /// What a command ended with there, as far as its session told.
  ///
  /// - Parameter hear: is handed what it says as it comes.
  package func run(
    _ command: InnerCommand, in target: ShellTarget, at place: String, hear: @escaping @Sendable (String) -> Void
  ) async -> Result<InnerOutput.Ending, Trouble> {
    await explained { () throws(AWSTrouble) in try await desk.cli(where: place).run(command, in: target, hear: hear) }
  }

  /// The same with what AWS says of an agent that it does not reach in our words.
  private func explained<Value: Sendable>(
    _ errand: () async throws(AWSTrouble) -> Value
  ) async -> Result<Value, Trouble> {
    do throws(AWSTrouble) {
      return .success(try await errand())
    } catch .other("TargetNotConnectedException", let message) {
      return .failure(
        Trouble(
          sentence: ShellPhrases.isNotConnected, advice: ShellPhrases.whyNoAgent, message: message,
          exitCode: .refusedByAWS))
    } catch {
      return .failure(Trouble(error))
    }
  }
}

extension Trouble {
  /// What bars the way in, which is looked at before anything is run.
  fileprivate static func shell(_ sentence: Phrase, _ advice: Phrase) -> Trouble {
    Trouble(sentence: sentence, advice: advice, exitCode: .checkFailed)
  }
}
