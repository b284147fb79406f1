internal import OperationRunning
internal import Screens
internal import Upkeep

/// Errands in GitLab's container, whose words are handed on as they come.
extension Session {
  func run(_ errand: InsideErrand, inside stackID: String, _ desk: OperationRunner) {
    let inbox = inbox
    Task.detached {
      async let copy = errand == .firstHour ? desk.backups.hasCopy(ofStack: stackID) : nil
      let trouble = await desk.run(errand, ofStack: stackID) { said in
        inbox.post(Delivery(region: nil, arrival: .inside(stackID: stackID, errand, .said(said))))
      }
      let end = InsideWords.ended(trouble, hasCopy: await copy)
      inbox.post(Delivery(region: nil, arrival: .inside(stackID: stackID, errand, end)))
    }
  }
}
