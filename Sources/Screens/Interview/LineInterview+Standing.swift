package import Account
internal import Deployment
internal import GitLabStack
internal import Operations
package import Phrases

/// What AWS says of the answers: what stands under the name already, whose account it is, and what is in the way.
extension LineInterview {
  /// In words that name no key; nil where nothing stands, or nobody knows yet.
  var wordsOfStack: Phrase? {
    guard let live = shared.account.liveStack else { return nil }
    let (name, status) = (live.description.name, live.description.status.rawValue)
    if live.description.isEmpty { return StackPhrases.emptyStackIsLeft(name) }
    if shared.isForeign { return StackPhrases.isNotOurs(name) }
    if shared.account.isRunning { return CommandPhrases.stillRunning(shared.place(of: name)) }
    if let words = StackCondition(live.description).words(about: name) { return words }
    if let unread = live.unread { return UnreadPhrases.templateIsNotRead(unread.sentence) }
    return shared.standing.map { StackPhrases.standsAndIsOurs(name, status, answers: $0.keys.count) }
      ?? ScreenPhrases.stackExists(name, status)
  }

  /// Whose account it is, and what would be built where; nil as long as either is open.
  package var whereabouts: Phrase? {
    guard let identity = shared.account.identity.value, let region else { return nil }
    return InterviewPhrases.plainWhere(
      account: identity.account, as: identity.shortName, region: region.description, stack: shared.stackName)
  }

  /// Why these answers cannot be deployed now, in words that name no key of the screens; nil if they can.
  package var whatStopsDeploying: Phrase? {
    if let objection = shared.preview.objections.first {
      return CommandPhrases.objection(
        place: nil, key: objection.key.rawValue, value: objection.value, reason: objection.reason,
        accepted: objection.accepted)
    }
    let place = shared.place(of: shared.nameInAWS)
    if !shared.isForeign, shared.account.isRunning { return CommandPhrases.stillRunning(place) }
    if !shared.isForeign, shared.account.liveStack?.unread == nil, let condition = shared.condition,
      !condition.takesChangeSet, let words = condition.words(about: shared.nameInAWS)
    {
      return words.followed(by: RepairWay.advice(on: condition, at: place))
    }
    return shared.whatStopsDeploying
  }

  /// What the account says of these answers, besides what is well.
  package var findings: [Check] {
    shared.examination?.inspected.filter { $0.state != .ok && $0.state != .busy } ?? []
  }
}
