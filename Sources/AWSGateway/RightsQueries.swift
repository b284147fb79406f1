internal import Account
internal import GitLabStack
internal import Permissions

/// What AWS's own simulator says of somebody's rights.
struct RightsQueries: Sendable {
  let cli: AWSCLI

  /// Asks AWS's simulator what somebody may do. One process for each request, and one before for a role that is assumed.
  func look(_ question: RightsQuestion) async throws(AWSTrouble) -> RightsAnswer {
    guard let whose = question.principal, let parts = ARN(whose)?.resource.split(separator: "/") else {
      return .isNotSimulated(question.principal ?? "")
    }
    let principal: String
    switch parts.first {
    case "root": return .isRoot
    case "user", "role": principal = whose
    case "assumed-role" where parts.count > 1: principal = try await roleARN(named: String(parts[1]), of: whose)
    default: return .isNotSimulated(whose)
    }
    let account = ARN(principal)?.account ?? ""
    let requests = question.requests.map { $0.placed(in: account) }
    // A refusal of the first is that of all.
    guard let first = requests.first else { return .simulated(SimulatedRights(principal: principal, verdicts: [:])) }
    var verdicts = try await simulate(first, principal)
    for outcome in await outcomes(of: requests.dropFirst(), principal) {
      verdicts.merge(try outcome.get()) { $0.with($1) }
    }
    return .simulated(SimulatedRights(principal: principal, verdicts: verdicts))
  }

  private func outcomes(
    of requests: ArraySlice<SimulationRequest>, _ principal: String
  ) async -> [Result<[String: SimulatedRights.Verdict], AWSTrouble>] {
    await withTaskGroup(of: Result<[String: SimulatedRights.Verdict], AWSTrouble>.self) { group in
      for request in requests {
        group.addTask {
          do throws(AWSTrouble) {
            return .success(try await simulate(request, principal))
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// What names a session leaves out the path of its role. Whoever may not look it up most likely has a role without one, and
  /// another is not found by the simulator.
  private func roleARN(named name: String, of session: String) async throws(AWSTrouble) -> String {
    do throws(AWSTrouble) {
      return try await cli.answer(RoleAnswer.self, to: ["iam", "get-role", "--role-name", name]).role.arn
    } catch {
      guard case .accessDenied = error, let arn = ARN(session) else { throw error }
      return "arn:\(arn.partition):iam::\(arn.account):role/\(name)"
    }
  }

  /// Actions that are judged by different things AWS does not take in one call: then each half is asked for itself.
  private func simulate(
    _ request: SimulationRequest, _ principal: String
  ) async throws(AWSTrouble) -> [String: SimulatedRights.Verdict] {
    var entries = request.context.map { ($0.key, $0.values) }
    if let region = cli.region { entries.append(("aws:RequestedRegion", [region.description])) }
    let context = entries.map { key, values in
      "ContextKeyName=\(key),ContextKeyValues=\(values.joined(separator: ",")),ContextKeyType=string"
    }
    do throws(AWSTrouble) {
      let verdicts = try await cli.answer(
        SimulationAnswer.self,
        to: ["iam", "simulate-principal-policy", "--policy-source-arn", principal, "--action-names"] + request.actions
          + ["--resource-arns"] + request.resources + ["--context-entries"] + context
      ).verdicts
      // An action of which nothing is said is not allowed by that.
      guard verdicts.count == request.actions.count else { throw .garbled(command: "iam simulate-principal-policy") }
      return verdicts
    } catch {
      guard request.actions.count > 1, error.message?.contains("require different authorization information") == true
      else { throw error }
      let half = request.actions.count / 2
      let first = try await simulate(request.with(Array(request.actions[..<half])), principal)
      let second = try await simulate(request.with(Array(request.actions[half...])), principal)
      return first.merging(second) { $1 }
    }
  }
}
