internal import AWSGateway
internal import Account
internal import Deployment
package import GitLabStack
package import Home
package import Operations
internal import Upkeep

/// Questions about the GitLabs of a region, each answered by itself.
extension OperationRunner {
  /// Asks until nothing more is to be asked.
  package func look(at home: HomeList) async -> HomeList {
    var home = home
    let region = home.region
    await withTaskGroup(of: (HomeQuestion, Result<HomeAnswer, Trouble>).self) { group in
      func ask() {
        for question in home.due() {
          group.addTask { (question, await answer(question, in: region)) }
        }
      }
      ask()
      for await (question, result) in group {
        home.take(result, to: question, at: clock.now)
        ask()
      }
    }
    return home
  }

  package func answer(_ question: HomeQuestion, in region: Region) async -> Result<HomeAnswer, Trouble> {
    await inWords { () throws(AWSTrouble) in
      switch question {
      case .stacks: .stacks(try await cli(region).account.standingStacks())
      case .regions: .regions(try await cli(region).account.regions())
      case .stacksElsewhere(let other): .stacks(try await cli(other).account.standingStacks())
      case .fileSystems: .fileSystems(try await cli(region).account.fileSystems())
      case .about(let stackID, let question): try await answer(question, of: stackID)
      }
    }
  }

  private func answer(_ question: StackQuestion, of stackID: String) async throws(AWSTrouble) -> HomeAnswer {
    let aws = cli(where: stackID)
    switch question {
    case .stack: return .stack(try await aws.liveStack(named: stackID))
    case .resources: return .resources(try await aws.resources(ofStack: stackID))
    case .events: return .events(try await aws.events(ofStack: stackID, since: .lastOperation))
    case .service(let cluster, let service):
      guard case .service(let state) = try await aws.find(.service(cluster: cluster, service: service)) else {
        throw .notFound(message: service)
      }
      return .service(state)
    case .tasks(let cluster, let service):
      guard case .tasks(let all) = try await aws.find(.tasks(cluster: cluster, service: service, ids: [])) else {
        return .tasks([])
      }
      return .tasks(all)
    case .targets(let group):
      guard case .targets(let all) = try await aws.find(.targets(group: group)) else { return .targets([]) }
      return .targets(all)
    case .certificate(let arn): return .certificate(try await aws.account.certificate(arn))
    case .copies(let id): return .copies(try await copies(of: id, stackID, aws))
    case .measured(let places): return .measured(try await aws.measuredUse(places))
    case .billed(let name): return .billed(try await aws.billed(forStack: name, stackID))
    case .drift: return .drift(try await drift(ofStack: stackID))
    case .stateOfNATInstance(let id): return .stateOfNATInstance(try await aws.instanceState(of: id))
    case .natInstance: return .natInstance(try await natInstance(ofStack: stackID))
    }
  }

  /// The newest few are looked at for a proof: each is a process.
  private func copies(of id: String, _ stackID: String, _ aws: AWSCLI) async throws(AWSTrouble) -> [RecoveryPoint] {
    guard let home = ARN(stackID) else { return [] }
    let fileSystem = FileSystemARN(id: id, beside: home).description
    var points = try await aws.backup.points(of: fileSystem)
    guard let newest = points.newestWhole else { return points }
    // Who had it made, only the list of its vault tells; without that it is not known.
    if let more = try? await aws.backup.points(of: fileSystem, in: newest.vault) {
      points = points.map { point in point.completed(by: more.first { $0.arn == point.arn }) }
    }
    var looked = 0
    for number in points.indices where points[number].isWhole && looked < 3 {
      looked += 1
      do throws(AWSTrouble) {
        let proof = try await aws.backup.proof(onPoint: points[number].arn)
        points[number].trial = proof.map { .passed($0) } ?? .never
      } catch {
        points[number].trial = .unknown
      }
    }
    return points
  }
}
