package import Deployment
package import GitLabStack
package import Phrases

/// A NAT instance that is gone, and is made again.
extension LiveStack {
  /// The template that stands, with the NAT instance under its next name and nothing else changed; nil where it has none.
  package var templateWithNewNATInstance: StackTemplate? {
    natInstance.map { template.running(tasks: 1).naming(natInstance: $0.next) }
  }

  /// Whether GitLab's next start may hang on one: of a stack that nobody can read that is not known.
  package var mayHaveNATInstance: Bool { natInstance != nil || unread != nil }

  /// What a change set does besides making its NAT instance again: it makes the next, takes away the old one, and leads the public
  /// address, the route and the alarm to it where they are; and it sends how many tasks the service has now.
  package func strangers(whileRenewing changes: [ChangeSet.Change]) -> [ChangeSet.Change] {
    guard let natInstance else { return changes }
    return changes.filter { change in
      switch (change.action, ResourceType(change.resourceType)) {
      case ("Add", .network(.instance)): change.logicalID != natInstance.next.logicalID
      case ("Remove", .network(.instance)): change.logicalID != natInstance.logicalID
      case ("Modify", .network(.address)), ("Modify", .network(.route)):
        change.kind != .change || change.properties != ["InstanceId"]
      case ("Modify", .computing(.alarm)): change.kind != .change || change.properties != ["Dimensions"]
      case ("Modify", .computing(.service)): change.kind != .change || change.properties != ["DesiredCount"]
      default: true
      }
    }
  }

  /// Why its NAT instance is not made again; nil for one that was seen to be gone.
  ///
  /// - Parameters:
  ///   - seen: as EC2 told of it; nil where the stack lists none.
  ///   - options: what commands on the account need besides the region.
  package func refusal(toRenew seen: NATInstance?, in region: Region, options: String) -> Trouble? {
    let nothing = Phrase(verbatim: "")
    guard natInstance != nil, let seen else {
      return Trouble(sentence: NATInstancePhrases.hasNone(description.name), advice: nothing, exitCode: .checkFailed)
    }
    switch seen.standing {
    case .isGone: return nil
    case .runs:
      return Trouble(
        sentence: NATInstancePhrases.runs(seen.id, seen.state ?? "?"), advice: nothing, exitCode: .checkFailed)
    case .rests:
      return Trouble(
        sentence: NATInstancePhrases.rests(seen.id, seen.state ?? "?"),
        advice: Phrase(verbatim: seen.startCommand(in: region.description, options: options)), exitCode: .checkFailed)
    }
  }
}

extension NATInstance {
  /// What a command ends with that made it again: nobody has a way out of the network by an order that AWS carried out.
  package static func exitCode(afterRenewal seen: Result<NATInstance?, Trouble>) -> ExitCode {
    if case .success(let found?) = seen, found.standing == .runs { .done } else { .failed }
  }

  /// What was seen of it after it was made again; nil inside where the stack lists none.
  package static func words(afterRenewal seen: Result<NATInstance?, Trouble>) -> Phrase {
    switch seen {
    case .success(let found?):
      found.state.map { NATInstancePhrases.isNow(found.id, $0) } ?? NATInstancePhrases.isNotFound(found.id)
    case .success(nil): NATInstancePhrases.isNotListed
    case .failure(let trouble): NATInstancePhrases.isNotKnown(trouble.sentence)
    }
  }
}
