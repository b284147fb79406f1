internal import AWSGateway
package import GitLabStack
package import OperationRunning
internal import Operations
package import Screens

/// Questions of the wizard, each answered by what it takes in.
extension OperationRunner {
  /// Answers one question to the account.
  package func answer(_ lookUp: LookUp, in region: Region?) async -> Arrival {
    let aws = cli(region)
    switch lookUp {
    case .configuredRegion:
      do throws(AWSTrouble) {
        return .configuredRegion(try await aws.configuredRegion())
      } catch {
        // Whoever has no `aws` at all has no account either, and should hear of it before choosing a region.
        return .identity(.failure(Trouble(error)))
      }
    case .identity: return .identity(await inWords { () throws(AWSTrouble) in try await aws.account.identity() })
    case .vpcs: return .vpcs(await inWords { () throws(AWSTrouble) in try await aws.account.vpcs() })
    case .hostedZones:
      return .hostedZones(await inWords { () throws(AWSTrouble) in try await aws.account.hostedZones() })
    case .subnets(let vpc):
      return .subnets(vpc: vpc, await inWords { () throws(AWSTrouble) in try await aws.account.subnets(of: vpc) })
    case .question(let question):
      return .sighting(question, await look(question, in: region))
    case .stack(let name):
      return .stack(
        name: name, await inWords { () throws(AWSTrouble) in try await aws.liveStackForChange(named: name) })
    }
  }
}
