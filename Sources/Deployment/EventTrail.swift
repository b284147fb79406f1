/// Follows the events of a stack back in time, from the newest on, to where a mark is.
package struct EventTrail {
  private let mark: EventMark
  /// The oldest status of the stack so far.
  private var oldest: ResourceStatus?
  private var hasMetOrder = false
  private var rests = 0

  package init(to mark: EventMark) { self.mark = mark }

  /// Whether an event, the next older one, lies on this side of the mark. After the first that does not, nothing does.
  package mutating func reaches(_ event: StackEvent) -> Bool {
    switch mark {
    case .event(let id): return event.id != id
    case .order(let token):
      if event.clientRequestToken == token { hasMetOrder = true }
      guard event.isAboutStack else { return true }
      if hasMetOrder { return event.clientRequestToken == token || !event.status.isAtRest }
      // AWS has not noted the order yet, or somebody else's operation has come over it and ended.
      rests += event.status.isAtRest ? 1 : 0
      return rests < 2
    case .lastOperation:
      guard event.isAboutStack else { return true }
      defer { oldest = event.status }
      return !event.status.isAtRest || isContinuation(of: event.status)
    }
  }

  /// Whether what the stack did next goes on with what it came to rest at: a rollback is taken up again, or a deletion.
  private func isContinuation(of rest: ResourceStatus) -> Bool {
    switch oldest?.activity {
    case nil where oldest?.rawValue == "REVIEW_IN_PROGRESS": false
    case nil, .undoing: true
    case .making: oldest?.isAtRest == true
    case .removing: rest.rawValue == "DELETE_FAILED" || oldest?.isAtRest == true
    }
  }
}
