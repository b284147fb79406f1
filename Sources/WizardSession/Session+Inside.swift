internal import AWSGateway
internal import OperationRunning
internal import Screens
internal import Upkeep

/// Errands in GitLab's container, whose words are handed on as they come.
extension Session {
  func run(_ errand: InsideErrand, inside stackID: String, attempts: Int, _ desk: OperationRunner) {
    let inbox = inbox
    Task.detached {
      let (trouble, copy) = await atOnce {
        await desk.container.run(errand, ofStack: stackID, attempts: attempts) { said in
          inbox.post(Delivery(region: nil, arrival: .inside(stackID: stackID, errand, .said(said))))
        }
      } and: {
        errand == .firstHour ? await desk.backups.hasCopy(ofStack: stackID) : nil
      }
      let end = InsideWords.ended(trouble, hasCopy: copy)
      inbox.post(Delivery(region: nil, arrival: .inside(stackID: stackID, errand, end)))
    }
  }
}
