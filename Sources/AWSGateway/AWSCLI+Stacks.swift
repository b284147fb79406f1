package import Deployment
internal import GitLabStack
internal import Phrases

extension AWSCLI {
  /// The stack of this name or id; nil where there is none. What can be neither is not asked about.
  package func stack(named name: String) async throws(AWSTrouble) -> StackDescription? {
    guard name.hasPrefix("arn:") || (try? StackName(name)) != nil else { return nil }
    do throws(AWSTrouble) {
      let answer = try await answer(
        StackList.self, to: ["cloudformation", "describe-stacks", "--stack-name", name])
      return answer.first
    } catch {
      if case .notFound = error { return nil }
      throw error
    }
  }

  /// Asks for a change set; that it is ready is for `changeSet(arn:)` to say.
  package func createChangeSet(_ request: ChangeSetRequest) async throws(AWSTrouble) -> (arn: String, stackID: String) {
    struct Answer: Decodable {
      let id: String
      let stackId: String
    }
    let file = try RequestFile(request, in: temporaryDirectory)
    defer { file.remove() }
    let answer = try await answer(
      Answer.self, to: ["cloudformation", "create-change-set", "--cli-input-json", "file://\(file.path)"])
    return (answer.id, answer.stackId)
  }

  /// The ARN of the change set of this name, whatever became of it; nil where there is none.
  package func changeSetARN(named name: String, ofStack stack: String) async throws(AWSTrouble) -> String? {
    do throws(AWSTrouble) {
      let answer = try await answer(
        ChangeSetAnswer.self,
        to: ["cloudformation", "describe-change-set", "--change-set-name", name, "--stack-name", stack])
      return answer.changeSet.arn
    } catch .notFound {
      return nil
    }
  }

  /// What a change set says of itself so far. Throws `noChanges` for one that failed only because it is empty.
  package func changeSet(arn: String) async throws(AWSTrouble) -> ChangeSet {
    let answer = try await answer(
      ChangeSetAnswer.self, to: ["cloudformation", "describe-change-set", "--change-set-name", arn])
    let changeSet = answer.changeSet
    if changeSet.status.rawValue == "FAILED", let reason = changeSet.reason, AWSTrouble.saysNoChanges(reason) {
      throw .noChanges(message: reason)
    }
    return changeSet
  }

  /// The change sets of a stack that wait for a yes, oldest first.
  package func waitingChangeSets(ofStack id: String) async throws(AWSTrouble) -> [WaitingChangeSet] {
    struct Answer: Decodable {
      let summaries: [Item]?
      struct Item: Decodable {
        let changeSetId: String?
        let changeSetName: String?
        let executionStatus: String?
        let creationTime: Timestamp?
      }
    }
    let answer = try await answer(Answer.self, to: ["cloudformation", "list-change-sets", "--stack-name", id])
    return (answer.summaries ?? []).compactMap { item in
      guard item.executionStatus == "AVAILABLE", let arn = item.changeSetId else { return nil }
      return WaitingChangeSet(
        arn: arn, name: item.changeSetName ?? arn, stackID: id, created: item.creationTime?.seconds)
    }.sorted { ($0.created ?? 0, $0.arn) < ($1.created ?? 0, $1.arn) }
  }

  /// Starts what the change set holds. What becomes of a failure is said in so many words, because AWS documents the
  /// opposite default of what it does.
  package func executeChangeSet(
    arn: String, onFailure policy: FailurePolicy = .undo, clientRequestToken: String
  ) async throws(AWSTrouble) {
    _ = try await text(
      of: [
        "cloudformation", "execute-change-set", "--change-set-name", arn,
        policy == .keep ? "--disable-rollback" : "--no-disable-rollback", "--client-request-token", clientRequestToken,
      ])
  }

  package func deleteChangeSet(arn: String) async throws(AWSTrouble) {
    _ = try await text(of: ["cloudformation", "delete-change-set", "--change-set-name", arn])
  }

  /// What happened since a mark, oldest first; everything if there is none.
  ///
  /// AWS gives the newest page first. One process a page, and no page beyond the mark, nor after one that told nothing new:
  /// an answer that names itself as its next page would be asked for ever.
  package func events(ofStack id: String, since mark: EventMark?) async throws(AWSTrouble) -> [StackEvent] {
    var newestFirst: [StackEvent] = []
    var known: Set<String> = []
    var trail = mark.map(EventTrail.init)
    var token: String?
    repeat {
      // Not `describe-events`: every event here has its token and its operation too, each CLI and each policy knows this
      // command, and that one would have to be asked twice over, for a rollback is an operation of its own to it.
      let page = try await answer(
        EventPage.self,
        to: ["cloudformation", "describe-stack-events", "--stack-name", id, "--no-paginate"]
          + (token.map { ["--next-token", $0] } ?? []))
      let before = known.count
      for event in page.events {
        guard trail?.reaches(event) != false else { return newestFirst.reversed() }
        if known.insert(event.id).inserted { newestFirst.append(event) }
      }
      token = page.older == token ? nil : page.older
      if known.count == before { token = nil }
    } while token != nil
    return newestFirst.reversed()
  }

  /// Whether AWS has begun with an order: whether its token is on the newest page of events. One process.
  package func hasBegun(_ token: String, onStack id: String) async throws(AWSTrouble) -> Bool {
    let page = try await answer(
      EventPage.self, to: ["cloudformation", "describe-stack-events", "--stack-name", id, "--no-paginate"])
    return page.events.contains { $0.clientRequestToken == token }
  }

  /// What CloudFormation's own validation of a change set found, of one that failed and of one that is ready. Without a filter: whether
  /// one for failures keeps what is only warned of is not documented. One process.
  package func validation(ofChangeSet arn: String) async -> Validation {
    do throws(AWSTrouble) {
      // Its whole ARN: with the name alone AWS refuses the request.
      let page = try await answer(
        OperationEventPage.self, to: ["cloudformation", "describe-events", "--change-set-name", arn])
      return .found(page.validationErrors)
    } catch .notUnderstood {
      return .unseen(because: SettingPhrases.thisAWSCannotTell)
    } catch {
      return .unseen(because: error.sentence)
    }
  }
}
