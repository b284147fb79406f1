internal import Deployment
internal import Operations

/// What has been ordered, and how far AWS has come with it.
struct OrderStanding: Sendable {
  private(set) var state = OrderState.notGiven
  /// The last word of AWS about the stack.
  private(set) var status: ResourceStatus?
  /// The stack that it is about and its region, as `resume` takes them; empty before that is known.
  private(set) var place = ""
  /// What a repair under way is for; nil where there is none.
  private(set) var repair: Repair?
  /// Where a repair led that something was to follow.
  private(set) var repaired: ResourceStatus?

  /// Somebody asks after a stack that was there before; nothing is known of it until it has begun or come to its end.
  mutating func seek(_ place: String) { (state, self.place) = (.sought, place) }

  /// It is out; whether AWS works on it is not known before the answer.
  ///
  /// - Parameter status: what AWS says the stack is in once it has taken the order, which tells what is in doubt.
  mutating func give(_ place: String, status: String) {
    (state, self.place, self.status) = (.given, place, ResourceStatus(rawValue: status))
  }

  /// AWS has not taken it.
  mutating func refuse() { (state, status) = (.notGiven, nil) }

  /// AWS has taken the order for this stack, or was at it when we came.
  mutating func begin(_ place: String, status: String) {
    (state, self.place, self.status) = (.taken, place, ResourceStatus(rawValue: status))
  }

  /// Whether AWS works on an order that it took was not seen.
  mutating func doubt(_ isInDoubt: Bool) { state = isInDoubt ? .given : .taken }

  mutating func take(_ event: StackEvent) {
    if event.isAboutStack { status = event.status }
  }

  /// AWS has come to the end of what it was at.
  mutating func settle() { state = .settled }

  /// What is ordered next repairs the stack.
  mutating func begin(_ repair: Repair) { self.repair = repair }

  /// The repair came to what it was ordered for. Where something is to follow, that is not ordered yet.
  mutating func finish(_ repair: Repair, at status: String) {
    self.repair = nil
    switch repair.sequel {
    case .newStack, .change:
      refuse()
      repaired = ResourceStatus(rawValue: status)
    case .nothing: break
    }
  }

  /// How it ends for whoever goes now, which stops nothing in AWS; nil if it had come to its end.
  func ending(by parting: Ending.Parting) -> Ending? { state.ending(by: parting)?.after(repair: repaired) }
}
