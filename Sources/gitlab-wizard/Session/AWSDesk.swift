import AWSGateway
import Deployment
import FoundationEssentials
import GitLabStack
import Phrases
import Screens
import Operations

/// Runs the errands of the wizard: every look-up and every order, each a task that ends in the inbox.
struct AWSDesk: Sendable {
  let runner: any CommandRunner
  let profile: String?
  let clock: Clock
  /// Shared by all errands: every `aws` costs most of a processor for about a second.
  let turnstile: Turnstile
  let onCall: @Sendable (CallRecord) -> Void
  /// nil where there is no home to keep anything in.
  let evidence: EvidenceStore?

  /// The same, but each call is told here too.
  func telling(_ listener: @escaping @Sendable (CallRecord) -> Void) -> AWSDesk {
    AWSDesk(
      runner: runner, profile: profile, clock: clock, turnstile: turnstile,
      onCall: { [onCall] call in
        onCall(call)
        listener(call)
      }, evidence: evidence)
  }

  func cli(_ region: Region?) -> AWSCLI {
    AWSCLI(
      runner: TurnstileRunner(runner: runner, turnstile: turnstile), region: region, profile: profile, observe: onCall)
  }

  /// The commands in the region that an ARN names, whatever region the questions are about by now.
  func cli(where arn: String) -> AWSCLI {
    let parts = arn.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
    return cli(parts.count > 3 ? try? Region(String(parts[3])) : nil)
  }

  /// Answers one question to the account.
  func answer(_ lookUp: LookUp, in region: Region?) async -> Arrival {
    let aws = cli(region)
    switch lookUp {
    case .configuredRegion:
      do throws(AWSTrouble) {
        return .configuredRegion(try await aws.configuredRegion())
      } catch {
        // Whoever has no `aws` at all has no account either, and should hear of it before choosing a region.
        return .identity(.failure(Trouble(error)))
      }
    case .identity: return .identity(await inWords { () throws(AWSTrouble) in try await aws.identity() })
    case .vpcs: return .vpcs(await inWords { () throws(AWSTrouble) in try await aws.vpcs() })
    case .hostedZones: return .hostedZones(await inWords { () throws(AWSTrouble) in try await aws.hostedZones() })
    case .subnets(let vpc):
      return .subnets(vpc: vpc, await inWords { () throws(AWSTrouble) in try await aws.subnets(of: vpc) })
    case .question(let question):
      return .sighting(question, await inWords { () throws(AWSTrouble) in try await aws.look(question) })
    case .stack(let name):
      return .stack(name: name, await inWords { () throws(AWSTrouble) in try await aws.liveStack(named: name) })
    }
  }

  /// Deletes a change set and the stack that was made to hold it, by name or id, if that is still empty: somebody else may
  /// have built in it meanwhile. What is left behind costs nothing, so trouble is not said.
  func discard(_ arn: String, emptyStack: String?) async {
    let aws = cli(where: arn)
    try? await aws.deleteChangeSet(arn: arn)
    guard let emptyStack, let found = try? await aws.stack(named: emptyStack), found.isEmpty else { return }
    try? await aws.deleteStack(id: found.id, clientRequestToken: Self.freshName())
  }

  /// The stack as it is now that its operation has ended.
  func outcome(of stackID: String) async -> Arrival {
    let found = await inWords { () throws(AWSTrouble) in
      let aws = cli(where: stackID)
      let description = try await patiently { () throws(AWSTrouble) in try await aws.stack(named: stackID) }
      guard let description else { throw AWSTrouble.notFound(message: stackID) }
      return description
    }
    return .outcome(found)
  }

  /// A name that starts with a letter and was never used.
  static func freshName() -> String { "gitlab-wizard-\(UUID().uuidString.lowercased())" }

  /// The result of an errand, with its trouble put into words.
  func inWords<Value: Sendable>(
    _ errand: () async throws(AWSTrouble) -> Value
  ) async -> Result<Value, Trouble> {
    do throws(AWSTrouble) {
      return .success(try await errand())
    } catch {
      return .failure(Trouble(error))
    }
  }
}

extension Trouble {
  init(_ trouble: AWSTrouble) {
    self.init(
      sentence: trouble.sentence, advice: trouble.advice, obstacle: trouble.obstacle, message: trouble.message,
      exitCode: trouble.exitCode, isOrderInDoubt: trouble.isOrderInDoubt)
  }
}

extension AWSCLI {
  /// A stack with the template it was made from; nil if there is none of that name.
  func liveStack(named name: String) async throws(AWSTrouble) -> LiveStack? {
    guard let description = try await stack(named: name) else { return nil }
    let body = description.isEmpty ? "" : try await template(ofStack: description.id)
    return LiveStack(description: description, templateBody: body)
  }
}
