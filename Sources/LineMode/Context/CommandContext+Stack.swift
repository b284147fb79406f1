internal import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
package import Operations
internal import Phrases

/// For the commands about a stack that is there.
extension CommandContext {
  package var stackName: String { answers.text(.stackName) ?? Choices.defaultStackName }

  /// The same once it is settled where and which stack is meant, and the region. A name that no stack can have is refused
  /// before anyone is asked.
  package func settled(_ name: String?) async throws -> (CommandContext, Region) {
    var context = self
    if let name {
      if let stackByOption, stackByOption != name {
        throw Failure(.usage, UsagePhrases.twoStacks(name, stackByOption), UsagePhrases.seeHelp(of: nil))
      }
      context.answers[.stackName] = .text(try Self.checked(name))
    } else if let objection = Choices.objection(to: .stackName, in: answers) {
      throw Failure([objection], in: file)
    }
    let region = try await region()
    context.answers[.stackRegion] = .text(region.description)
    if let usualStack, context.answers[.stackName] == nil { context.answers[.stackName] = .text(usualStack) }
    return (context, region)
  }

  /// The same for a command that has something to do though nobody knows where the stack is: with why it is not known.
  package func settledIfPossible(_ name: String?) async throws -> (CommandContext, Result<Region, Failure>) {
    do {
      let (context, region) = try await settled(name)
      return (context, .success(region))
    } catch {
      guard let failure = Failure(error), failure.code != .answerRefused, failure.code != .usage else {
        throw error
      }
      var context = self
      if let name { context.answers[.stackName] = .text(try Self.checked(name)) }
      return (context, .failure(failure))
    }
  }

  /// An empty one is refused too: among the answers it would be none, and stand for the default.
  private static func checked(_ name: String) throws -> String {
    do throws(Refusal) {
      return try StackName(name.asMachineWord).description
    } catch {
      throw Failure([Objection(.stackName, value: name, error)], in: AnswersSource(path: nil, lines: [:]))
    }
  }

  /// The region, if need be from `aws configure`. One that was named and is none is refused: another would be another stack.
  package func region() async throws -> Region {
    if let name = nameOfRegionAtHand {
      do throws(Refusal) {
        return try Region(name)
      } catch {
        throw Failure(
          [Objection(.stackRegion, value: name, error)], in: file)
      }
    }
    guard let configured = try await desk.cli(nil).configuredRegion(), let region = try? Region(configured) else {
      throw Failure(.noCredentials, CommandPhrases.noRegion)
    }
    return region
  }

  /// The account of the credentials; nil where there are none, or nobody answers.
  package func accountAtHand(in region: Region) async -> String? {
    try? await desk.cli(region).account.identity().account
  }

  /// The same beside the stack of that name, where it matters: a network that admits nobody is taken only if it stands there
  /// already. Where nobody can say, it does not.
  package func besideStandingNetworks(in region: Region) async throws -> CommandContext {
    let texts = answers.list(.accessAllowedCIDRs) ?? []
    let isDoubtful = texts.contains { (try? IPv4Range(written: $0))?.isRefusedAsSource == true }
    guard isDoubtful, let live = try? await desk.cli(region).liveStack(named: stackName), live.isOurs else {
      return self
    }
    var context = self
    context.answers = answers.beside(live.answers)
    return context
  }

  /// The stack that is meant, with what it was made from where that can be read. One that is not ours is refused.
  package func liveStack(in region: Region) async throws -> LiveStack {
    guard let live = try await desk.cli(region).liveStack(named: stackName) else {
      throw Failure(.refusedByAWS, CommandPhrases.noSuchStack(stackName, region: region.description))
    }
    guard live.origin != .others else { throw Failure(.checkFailed, StackPhrases.isNotOurs(stackName)) }
    return live
  }

  /// That nothing stands yet, with what makes it.
  func onlyAChangeSet(_ stack: String, in region: Region) -> Phrase {
    CommandPhrases.onlyAChangeSet(stack, deploy: "gitlab-wizard deploy --stack.name \(place(of: stack, in: region))")
  }

  /// The same for a command that needs to know what the stack is made of.
  package func readableStack(in region: Region) async throws -> LiveStack {
    let live = try await liveStack(in: region)
    if let trouble = live.whyNoChange { throw Failure(trouble) }
    return live
  }
}
