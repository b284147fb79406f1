internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Phrases
internal import Synchronization

/// What a command without screens says from its first order to its end: the printer, and how it stands meanwhile.
///
/// Shared by what runs and whoever interrupts it.
package final class LineReport: Sendable {
  package let printer: LinePrinter
  /// Whether people are told at the end what took how long.
  let showsTimeline: Bool
  /// What the object is called that tells how it ended.
  let resultType: String
  /// Whether it tells of all that was asked for, and not of a part.
  let isWhole: Bool
  /// Hears of every order that this gives; nil where nobody needs to.
  private let whole: LineReport?
  private let standing = Mutex(Standing())

  package init(
    _ output: LinePrinter.Output, _ detail: LinePrinter.Detail = .brief, on console: Console,
    showsTimeline: Bool = false
  ) {
    printer = LinePrinter(output, detail, on: console)
    self.showsTimeline = showsTimeline
    resultType = "result"
    isWhole = true
    whole = nil
  }

  /// Of something that is a part of another: its end is not that of the whole, and is called so.
  ///
  /// - Parameter sharesOrders: whether whoever stops the whole hears how far the orders of this have come.
  init(partOf whole: LineReport, type: String, sharesOrders: Bool = false) {
    printer = whole.printer
    showsTimeline = false
    resultType = type
    isWhole = false
    self.whole = sharesOrders ? whole : nil
  }

  package var console: Console { printer.console }

  /// How it stands now.
  package var now: Standing { standing.withLock { $0 } }

  @discardableResult
  func change<Result>(_ step: (inout Standing) -> Result) -> Result {
    standing.withLock { step(&$0) }
  }

  private func changeOrder(_ step: (inout OrderStanding) -> Void) {
    change { step(&$0.order) }
    whole?.changeOrder(step)
  }

  /// Gives an order; whoever stops us before its answer is there, or never gets one, hears that AWS may be at work.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  /// - Parameter status: what AWS says the stack is in once it has taken the order.
  func ordering(
    _ place: String, status: String, _ clock: Clock, _ order: () async throws(AWSTrouble) -> String
  ) async throws -> String {
    changeOrder { $0.give(place, status: status) }
    do throws(AWSTrouble) {
      let token = try await printer.waiting(LeavingPhrases.orderIsGivenAgain, clock, order)
      began(place, status: status)
      return token
    } catch {
      if error.isOrderInDoubt { throw error }
      changeOrder { $0.refuse() }
      throw error
    }
  }

  /// Somebody asks after a stack that was there before; nothing is known of it until it has begun or come to its end.
  package func seeks(_ place: String) { change { $0.order.seek(place) } }

  /// AWS has taken the order for this stack, or was at it when we came.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  func began(_ place: String, status: String) { changeOrder { $0.begin(place, status: status) } }

  /// Something was done, and nothing of what follows is begun yet.
  ///
  /// - Parameter words: what whoever goes now is told.
  func begins(after release: ImageTag, _ words: [Phrase]) {
    change { now in
      let isStopped = now.departure.isStopped
      now = Standing()
      (now.stepDone, now.between) = (release, words)
      if isStopped { now.departure.stop() }
    }
  }

  func say(_ event: StackEvent) throws {
    change { $0.order.take(event) }
    try printer.say(event)
  }

  /// What is left behind if we are stopped from here on, and how to take it back.
  func leaves(_ takingBack: @escaping @Sendable () async -> Void) { change { $0.departure.leave(takingBack) } }

  /// From here on it is not to be taken back. Returns whether that is so; not after somebody stopped us.
  func keepsWhatIsLeft() -> Bool { change { $0.departure.keep() } }

  /// What is to be taken back now, by whoever stops us; nothing more is begun then. nil where nothing is.
  package func stops() -> (@Sendable () async -> Void)? {
    change { now in
      guard let takesBack = now.departure.takesBack else { return nil }
      now.departure.stop()
      return takesBack
    }
  }
}
